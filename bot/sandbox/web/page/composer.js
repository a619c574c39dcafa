// The foot of the chat: writing, the command menu, attaching, the bot's reply keyboard.

import { $, el } from "./dom.js";
import { Menu, item } from "./menus.js";

/** `acts`: says(text), edits(id, text), lastOwn(), location(), sends(kind), start(), unblock(). */
export class Composer {
  constructor(acts) {
    this.acts = acts;
    this.bot = { commands: [] };
    this.hiddenKeys = new Set();
    this.editing = null;
    this.text = $("text");
    this.commands = new Menu($("slash"), $("commands"), () => this.commandLines());
    new Menu($("attach"), $("attach-menu"), () => this.attachLines());
    this.listen();
  }

  listen() {
    $("composer").addEventListener("submit", (event) => {
      event.preventDefault();
      this.send();
    });
    this.text.addEventListener("keydown", (event) => this.key(event));
    this.text.addEventListener("input", () => this.typed());
    $("keys-toggle").addEventListener("click", () => this.toggleKeys());
    $("editing-off").addEventListener("click", () => this.edit(null));
  }

  key(event) {
    const suggesting = !$("commands").hidden;
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.send();
    } else if (event.key === "Escape") {
      if (suggesting) this.commands.close();
      else this.edit(null);
    } else if (event.key === "ArrowUp" && this.draft === "") {
      event.preventDefault();
      this.edit(this.acts.lastOwn());
    } else if (suggesting && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
      event.preventDefault();
      this.commands.items.at(event.key === "ArrowUp" ? -1 : 0)?.focus();
    }
  }

  typed() {
    this.grow();
    if (/^\/\w*$/.test(this.text.value) && this.commandLines().length) this.commands.open();
    else this.commands.close();
  }

  grow() {
    this.text.style.height = "auto";
    this.text.style.height = `${Math.min(this.text.scrollHeight, 140)}px`;
    $("send").classList.toggle("ready", this.text.value.trim() !== "");
  }

  get draft() {
    return this.text.value;
  }

  set draft(value) {
    this.text.value = value;
    this.grow();
  }

  async send() {
    const text = this.draft.trim();
    if (!text) return;
    const { editing } = this;
    if (editing) this.edit(null);
    this.draft = "";
    this.commands.close();
    const done = await (editing ? this.acts.edits(editing, text) : this.acts.says(text));
    if (!done) this.draft = this.draft || text;
  }

  /** Puts an own message, { id, text }, into the field to be changed; null stops that. */
  edit(own) {
    if (!own && !this.editing) return;
    this.editing = own?.id ?? null;
    $("editing").hidden = !own;
    this.draft = own?.text ?? "";
    this.text.focus();
  }

  commandLines() {
    const start = this.text.value.startsWith("/") ? this.text.value.slice(1).toLowerCase() : "";
    const all = this.bot.commands ?? [];
    const found = all.filter(({ command }) => command.startsWith(start));
    const lines = found.map((command) => this.commandLine(command));
    return lines.length || start ? lines : [el("p", { class: "menu-note" }, "The bot has not set any commands.")];
  }

  commandLine({ command, description }) {
    const act = () => {
      this.draft = "";
      this.acts.says(`/${command}`);
    };
    const inside = [el("b", {}, `/${command}`), el("span", {}, description)];
    return el("button", { type: "button", role: "menuitem", class: "menu-item command-item", onclick: act }, ...inside);
  }

  attachLines() {
    return [
      item("Location", () => this.acts.location(), "pin"),
      item("Photo", () => this.acts.sends("photo"), "photo"),
      item("Sticker", () => this.acts.sends("sticker"), "sticker"),
      item("Voice message", () => this.acts.sends("voice"), "voice"),
      item("Document", () => this.acts.sends("document"), "file"),
    ];
  }

  /** Shows what this chat allows: start, unblock or write. */
  show({ person, bot, messages }) {
    this.bot = bot;
    const only = person.blocked ? ["Unblock the bot", this.acts.unblock]
      : messages.length === 0 ? ["START", this.acts.start] : null;
    $("only").hidden = !only;
    $("composer").hidden = Boolean(only);
    if (only) [$("only-button").textContent, $("only-button").onclick] = only;
    this.showKeys(only ? [] : messages);
  }

  showKeys(messages) {
    const holder = messages.findLast((message) => message.from_bot && message.keyboard);
    const markup = holder?.keyboard ?? {};
    const rows = Array.isArray(markup) ? markup : markup.keyboard ?? [];
    const now = JSON.stringify([holder?.id, rows]);
    if (now !== this.shownKeys) this.placeKeys(rows, holder, markup);
    if (now !== this.shownKeys && this.oneTime && usedAlready(holder, messages)) this.hiddenKeys.add(this.holder);
    this.shownKeys = now;
    $("keys-toggle").hidden = rows.length === 0;
    $("reply-keys").hidden = rows.length === 0 || this.hiddenKeys.has(this.holder);
    $("keys-toggle").setAttribute("aria-expanded", String(!$("reply-keys").hidden));
  }

  placeKeys(rows, holder, markup) {
    this.holder = holder?.id;
    this.oneTime = Boolean(markup.one_time_keyboard);
    this.text.placeholder = markup.input_field_placeholder || "Message";
    if (markup.force_reply) this.text.focus();
    const made = rows.map((row) => el("div", { class: "key-row" }, ...row.map((key) => this.replyKey(key))));
    $("reply-keys").replaceChildren(...made);
  }

  replyKey(key) {
    const text = typeof key === "string" ? key : key.text;
    const act = () => {
      if (this.oneTime) this.toggleKeys();
      if (key.request_location) this.acts.location();
      else this.acts.says(text);
    };
    return el("button", { type: "button", class: "key", onclick: act }, el("span", {}, text));
  }

  toggleKeys() {
    if (!this.hiddenKeys.delete(this.holder)) this.hiddenKeys.add(this.holder);
    $("reply-keys").hidden = this.hiddenKeys.has(this.holder);
    $("keys-toggle").setAttribute("aria-expanded", String(!$("reply-keys").hidden));
  }
}

// A one-time keyboard that was answered before this page was opened stays folded.
const usedAlready = (holder, messages) =>
  messages.some((message) => !message.from_bot && message.id > holder.id);
