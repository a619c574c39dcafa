// The log of Bot API calls beside the chat, newest first.

import * as api from "./api.js";
import { $, el, LOCALE } from "./dom.js";

const KEPT = 400;
const TIME = { hour: "2-digit", minute: "2-digit", second: "2-digit" };
const NESTED = /^\s*[[{]/;

/** Watches the calls. `answered(queryId)` hears of every answered button, `names(chatId)` names a runner. */
export class CallLog {
  constructor({ answered, names, current }) {
    Object.assign(this, { answered, names, current, last: 0, busy: null, refused: 0 });
    this.list = $("calls");
    for (const id of ["only-refused", "only-current", "with-polls"]) $(id).addEventListener("change", () => this.filter());
    $("log-clear").addEventListener("click", () => this.clear());
    $("log-toggle").addEventListener("click", () => this.open(!this.isOpen));
    $("log-close").addEventListener("click", () => this.open(false, true));
    $("log").addEventListener("keydown", (event) => event.key === "Escape" && narrow() && this.open(false, true));
    this.open(!narrow());
    this.filter();
  }

  get isOpen() {
    return document.documentElement.classList.contains("with-log");
  }

  open(shown, refocus = false) {
    document.documentElement.classList.toggle("with-log", shown);
    $("log-toggle").setAttribute("aria-expanded", String(shown));
    if (shown) this.refused = 0;
    this.badge();
    if (shown && narrow()) $("log-close").focus();
    if (refocus) $("log-toggle").focus();
  }

  /** Fetches what is newer than what is shown, up to `id`. */
  async reach(id) {
    await this.busy;
    if (id <= this.last) return;
    this.busy ??= this.fetch().finally(() => (this.busy = null));
    await this.busy;
  }

  async fetch() {
    const calls = await api.calls(this.last);
    if (!calls.length) return;
    this.last = Math.max(this.last, ...calls.map((call) => call.id));
    for (const call of calls) this.hear(call);
    this.list.prepend(...calls.slice(-KEPT).map((call) => this.line(call)).reverse());
    while (this.list.childElementCount > KEPT) this.list.lastElementChild.remove();
    this.filter();
    this.badge();
  }

  hear(call) {
    if (call.method.toLowerCase() === "answercallbackquery") this.answered(String(call.parameters?.callback_query_id));
    if (!call.ok && !this.isOpen) this.refused += 1;
  }

  line(call) {
    const status = el("span", { class: "status" }, String(call.status));
    const who = call.chat_id ? el("span", { class: "who" }, this.names(call.chat_id)) : el("span");
    const time = el("time", { datetime: call.at }, new Date(call.at).toLocaleTimeString(LOCALE, TIME));
    const summary = el("summary", {}, el("span", { class: "method" }, call.method), who, status, time);
    const details = el("details", {}, summary);
    if (!call.ok) summary.append(el("span", { class: "description" }, call.description || "Refused"));
    details.addEventListener("toggle", () => details.open && details.append(parameters(call)), { once: true });
    const line = el("li", { class: call.ok ? "call" : "call refused", "data-method": call.method.toLowerCase() }, details);
    if (call.chat_id) line.dataset.chat = call.chat_id;
    return line;
  }

  filter() {
    const { checked: refused } = $("only-refused");
    const { checked: mine } = $("only-current");
    const { checked: polls } = $("with-polls");
    let shown = 0;
    for (const line of this.list.children) {
      line.hidden = (refused && !line.classList.contains("refused"))
        || (mine && line.dataset.chat !== String(this.current()))
        || (!polls && line.dataset.method === "getupdates" && !line.classList.contains("refused"));
      shown += line.hidden ? 0 : 1;
    }
    $("no-calls").hidden = shown > 0;
  }

  clear() {
    this.list.replaceChildren();
    this.filter();
  }

  badge() {
    $("log-badge").hidden = this.refused === 0;
    $("log-badge").textContent = this.refused > 99 ? "99+" : String(this.refused);
  }
}

const narrow = () => matchMedia("(max-width: 899px)").matches;

function parameters(call) {
  const entries = Object.entries(call.parameters ?? {});
  if (!entries.length) return el("p", { class: "none" }, "No parameters");
  const terms = entries.flatMap(([name, value]) => [el("dt", {}, name), el("dd", {}, readable(value))]);
  return el("dl", {}, ...terms);
}

function readable(value) {
  if (typeof value !== "string") return JSON.stringify(value, null, 1);
  if (!NESTED.test(value)) return value;
  try {
    return JSON.stringify(JSON.parse(value), null, 1);
  } catch {
    return value;
  }
}
