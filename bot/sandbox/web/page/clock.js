// The sandbox's clock: shows its time and moves it forward, so that reminders come at once.

import * as api from "./api.js";
import { $, el, LOCALE } from "./dom.js";
import { Menu, item, note } from "./menus.js";
import { toast } from "./dialogs.js";

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEKDAY = { weekday: "short" };
const DATE = { day: "numeric", month: "short" };
const TIME = { hour: "2-digit", minute: "2-digit" };
const WHOLE = { ...WEEKDAY, ...DATE, ...TIME };
const STEPS = [["+10 minutes", 10 * MINUTE], ["+1 hour", HOUR], [null, null], ["+1 day", DAY], ["+1 week", 7 * DAY]];

let ahead = 0;

const current = () => new Date(Date.now() + ahead);

/** Takes over the time the sandbox told. */
export function tell(iso) {
  ahead = new Date(iso).getTime() - Date.now();
  paint();
}

function paint() {
  const now = current();
  const node = $("now");
  node.dateTime = now.toISOString();
  const parts = [now.toLocaleString(LOCALE, WEEKDAY), now.toLocaleString(LOCALE, DATE), now.toLocaleString(LOCALE, TIME)];
  if (node.dataset.shown === parts.join()) return;
  node.dataset.shown = parts.join();
  node.replaceChildren(`${parts[0]} `, el("span", { class: "date" }, `${parts[1]}, `), parts[2]);
}

async function move(seconds) {
  try {
    tell((await api.moveClock(seconds)).now);
    toast(`The clock now says ${whole()}`);
  } catch (fault) {
    toast(fault.message, { fault: true });
  }
}

const whole = () => current().toLocaleString(LOCALE, WHOLE);

function untilMorning() {
  const morning = current();
  morning.setDate(morning.getDate() + 1);
  morning.setHours(8, 0, 0, 0);
  return Math.ceil((morning - current()) / 1000);
}

function lines() {
  const items = STEPS.map(([text, seconds]) =>
    text ? item(text, () => move(seconds)) : item("To tomorrow 08:00", () => move(untilMorning())));
  return [note(whole()), ...items, note(lead())];
}

function lead() {
  const minutes = Math.round(ahead / 60000);
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (minutes < 1) return `Shown in your time zone, ${zone}`;
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)];
  const parts = [[days, "d"], [hours, "h"], [minutes % 60, "min"]].filter(([count]) => count);
  return `${parts.map(([count, unit]) => `${count} ${unit}`).join(" ")} ahead of real time (${zone})`;
}

/** Starts the clock of the header. */
export async function start() {
  new Menu($("clock"), $("clock-menu"), lines);
  setInterval(paint, 1000);
  tell((await api.clock()).now);
}
