// The chat page of the sandbox: wires the parts to the page API.

import * as api from "./api.js";
import { $ } from "./dom.js";
import * as clock from "./clock.js";
import * as theme from "./theme.js";
import { CallLog } from "./calllog.js";
import { Chat } from "./chat.js";
import { Composer } from "./composer.js";
import { Menu, item } from "./menus.js";
import { Runners } from "./runners.js";
import { alert, askName, askPayload, askPlace, toast } from "./dialogs.js";
import { startPayload, waiting } from "./message.js";

const TYPING_LASTS_MS = 2500;

let people = [];
let current = null;
const chats = new Map();
const unread = new Set();
const open = new Map(); // query id -> what to do when the bot has answered it
const answered = new Set();
const fetching = new Map();
let caughtUp = false; // the first event after a connection names everybody, changed or not

/** Runs one action of the runner; a refusal is told instead of thrown. */
async function attempt(action) {
  try {
    return (await action()) ?? true;
  } catch (fault) {
    toast(fault.message, { fault: true });
    return false;
  }
}

const says = (text) => attempt(() => api.says(current, text));

const acts = {
  says,
  edits: (message, text) => attempt(() => api.edits(current, message, text)),
  lastOwn: () => chats.get(current).ownText(),
  start: () => says("/start"),
  unblock: () => attempt(() => api.block(current, false)),
  sends: (kind) => attempt(() => api.sends(current, kind)),
  location: async () => {
    const place = await askPlace();
    if (place) await attempt(() => api.location(current, ...place));
  },
};

async function taps(view, button, data) {
  const done = waiting(button, () => toast("The bot has not answered this tap.", { fault: true }));
  const reply = await attempt(() => api.taps(current, view.id, data));
  const query = String(reply?.query_id);
  if (!reply || answered.has(query)) done();
  else open.set(query, done);
}

function queryAnswered(query) {
  answered.add(query);
  open.get(query)?.();
  open.delete(query);
}

const runners = new Runners((id) => (location.hash = `person=${id}`));
const composer = new Composer(acts);
const log = new CallLog({
  answered: queryAnswered,
  names: (id) => people.find((person) => String(person.id) === String(id))?.first_name ?? String(id),
  current: () => current,
});

function chatOf(id) {
  if (!chats.has(id)) {
    const chat = new Chat(id, { taps, moved });
    chat.node.setAttribute("aria-labelledby", `tab-${id}`);
    chats.set(id, chat);
    $("panes").append(chat.node);
  }
  return chats.get(id);
}

/** The button that leads down to the newest message. */
function moved(chat) {
  if (chat.person !== current) return;
  $("to-newest").hidden = chat.stuck;
  $("unseen").textContent = chat.unseen ? `${chat.unseen} new` : "";
}

/** Fetches a chat; changes that come meanwhile lead to one more fetch, not to many. */
async function refresh(id) {
  if (fetching.has(id)) {
    fetching.set(id, true);
    return;
  }
  fetching.set(id, false);
  try {
    show(id, await api.chat(id));
  } catch {
    lost();
  } finally {
    const again = fetching.get(id);
    fetching.delete(id);
    if (again) refresh(id);
  }
}

function show(id, state) {
  const chat = chatOf(id);
  chat.show(state);
  chat.state = state;
  people = people.map((person) => (person.id === id ? { ...person, ...state.person } : person));
  tellToasts(chat, state.toasts ?? []);
  if (state.typing) setTimeout(() => refresh(id), TYPING_LASTS_MS);
  if (id === current) showCurrent(chat);
  else if (chat.unseen) unread.add(id);
  paintTabs();
}

function tellToasts(chat, toasts) {
  const newest = Math.max(0, ...toasts.map((each) => each.id));
  const news = chat.seenToast === null ? [] : toasts.filter((each) => each.id > chat.seenToast);
  chat.seenToast = Math.max(newest, chat.seenToast ?? 0);
  if (chat.person !== current) return;
  for (const each of news) (each.alert ? alert : toast)(each.text);
}

function showCurrent(chat) {
  const { bot, person } = chat.state;
  $("bot-name").textContent = bot.first_name || "Bot";
  $("bot-about").textContent = person.blocked ? "You have blocked this bot" : bot.short_description || "bot";
  composer.show(chat.state);
  moved(chat);
}

function paintTabs() {
  runners.show(people, current, unread);
  document.title = unread.size ? `(${unread.size}) Runback sandbox` : "Runback sandbox";
}

async function select(id) {
  const before = chats.get(current);
  composer.edit(null);
  if (before) before.draft = composer.draft;
  current = id;
  unread.delete(id);
  const chat = chatOf(id);
  for (const each of chats.values()) if (each !== chat && !each.node.hidden) each.reveal(false);
  chat.reveal(true);
  composer.draft = chat.draft;
  if (chat.state) showCurrent(chat);
  paintTabs();
  log.filter();
  await refresh(id);
  // On a phone the focus would bring up the keyboard and hide half of the chat.
  if (matchMedia("(hover: hover)").matches && document.activeElement === document.body) $("text").focus();
}

function fromHash() {
  const wanted = Number(new URLSearchParams(location.hash.slice(1)).get("person"));
  return people.some((person) => person.id === wanted) ? wanted : people[0].id;
}

async function loadPeople() {
  people = await api.people();
  if (!people.length) people = [{ blocked: false, ...(await api.addPerson("Robin")) }];
}

async function addRunner() {
  const name = await askName();
  const person = name && (await attempt(() => api.addPerson(name)));
  if (!person) return;
  await loadPeople();
  location.hash = `person=${person.id}`;
}

async function openLink(payload) {
  if (payload) await attempt(() => api.opens(current, payload));
}

function moreLines() {
  const blocked = chats.get(current)?.state?.person.blocked;
  return [
    item("Open with a start link…", async () => openLink(await askPayload()), "link"),
    item(blocked ? "Unblock the bot" : "Block the bot", () => attempt(() => api.block(current, !blocked)), "block"),
    item("Dark or light", theme.turn, "theme"),
  ];
}

/** Commands and start links inside messages act instead of leading out of the sandbox. */
function pressed(event) {
  const command = event.target.closest("[data-command]");
  const payload = startPayload(event.target.closest("a")?.href);
  if (command) says(command.dataset.command);
  if (!payload) return;
  event.preventDefault();
  openLink(payload);
}

/** A double press on an own message changes it. */
function pressedTwice(event) {
  const mine = event.target.closest(".message.mine");
  const own = mine && chats.get(current).ownText(mine);
  if (own) composer.edit(own);
}

async function changed({ people: ids, calls, now }) {
  // Another sandbox answers at this address now: begin anew.
  if (calls < log.last || !(caughtUp || ids.includes(current))) location.reload();
  clock.tell(now);
  log.reach(calls).catch(lost);
  if (ids.some((id) => !people.some((person) => person.id === id))) await loadPeople();
  for (const id of ids) {
    if (chats.has(id)) refresh(id);
    else if (caughtUp) unread.add(id);
  }
  caughtUp = true;
  paintTabs();
}

const lost = () => ($("connection").hidden = false);

// The first event after a connection names everybody and leads to all that has to be fetched.
function back() {
  $("connection").hidden = true;
  caughtUp = false;
}

async function begin() {
  theme.start();
  new Menu($("more"), $("more-menu"), moreLines);
  $("add-runner").addEventListener("click", addRunner);
  $("panes").addEventListener("click", pressed);
  $("panes").addEventListener("dblclick", pressedTwice);
  $("to-newest").addEventListener("click", () => chats.get(current).toNewest());
  addEventListener("hashchange", () => select(fromHash()));
  await Promise.all([clock.start(), loadPeople()]);
  await select(fromHash());
  api.listen({ changed, back, lost });
}

begin().catch((fault) => {
  $("connection").hidden = false;
  $("connection").textContent = `The sandbox does not answer: ${fault.message}`;
});
