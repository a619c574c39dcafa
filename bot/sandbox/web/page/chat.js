// The list of messages of one runner: keeps its nodes, its scroll position and what is unread.

import { el, arrange, calm, LOCALE } from "./dom.js";
import { MessageView } from "./message.js";

const NEAR_BOTTOM = 64;
const DAY = { weekday: "long", day: "numeric", month: "long" };

/** One runner's chat. `hooks`: `taps`, `start`, `moved(chat)` after scrolling or news. */
export class Chat {
  constructor(person, hooks) {
    this.person = person;
    this.hooks = hooks;
    this.views = new Map();
    this.days = new Map();
    this.stuck = true;
    this.unseen = 0;
    this.seenToast = null;
    this.draft = "";
    this.build();
  }

  build() {
    this.list = el("ol", { class: "messages", "aria-live": "polite", "aria-relevant": "additions", "aria-label": "Messages" });
    this.typing = el("li", { class: "message theirs typing", "aria-label": "The bot is typing" }, dots());
    this.typing.hidden = true;
    this.empty = el("li", { class: "empty", hidden: true });
    this.list.append(this.empty, this.typing);
    this.node = el("div", { class: "pane", id: `pane-${this.person}`, role: "tabpanel", tabindex: "0", hidden: true }, this.list);
    this.node.addEventListener("scroll", () => this.scrolled(), { passive: true });
    new ResizeObserver(() => this.settle()).observe(this.list);
    new ResizeObserver(() => this.settle()).observe(this.node);
  }

  /** Brings the list to what the sandbox says. */
  show({ messages, typing, bot }) {
    const before = this.views.size;
    const fresh = messages.filter((message) => !this.views.has(message.id));
    arrange(this.list, [...this.lines(messages), this.emptied(messages, bot), this.typing]);
    this.typing.hidden = !typing;
    if (before > 0 && fresh.length) this.news(fresh);
    this.settle(before === 0);
    this.hooks.moved(this);
  }

  lines(messages) {
    this.forget(new Set(messages.map((message) => message.id)));
    const nodes = [];
    let day = "";
    for (const message of messages) {
      const date = new Date(message.at);
      if (date.toDateString() !== day) nodes.push(this.dayLine(date));
      day = date.toDateString();
      nodes.push(this.view(message.id).update(message).node);
    }
    return nodes;
  }

  forget(kept) {
    for (const id of this.views.keys()) if (!kept.has(id)) this.views.delete(id);
  }

  view(id) {
    if (!this.views.has(id)) this.views.set(id, new MessageView(this.hooks));
    return this.views.get(id);
  }

  dayLine(date) {
    const key = date.toDateString();
    if (!this.days.has(key)) {
      this.days.set(key, el("li", { class: "day" }, el("span", {}, date.toLocaleDateString(LOCALE, DAY))));
    }
    return this.days.get(key);
  }

  emptied(messages, bot) {
    this.empty.hidden = messages.length > 0;
    const text = bot.description || bot.short_description || "No messages here yet.";
    if (this.empty.textContent !== text) this.empty.replaceChildren(el("p", {}, text));
    return this.empty;
  }

  news(fresh) {
    const mine = fresh.some((message) => !message.from_bot);
    for (const message of fresh) this.views.get(message.id).node.classList.add("arriving");
    if (mine) this.stuck = true;
    else if (!this.stuck || this.node.hidden) this.unseen += fresh.length;
  }

  scrolled() {
    const top = this.node.scrollTop;
    const height = this.node.scrollHeight;
    const rest = height - this.node.clientHeight - top;
    // A smooth scroll passes places far from the bottom; only going up means "let me read",
    // and only if nobody but the reader moved: a message that shrinks pulls the place up, too.
    if (rest < NEAR_BOTTOM) this.stuck = true;
    else if (top < this.top - 1 && height === this.height) this.stuck = false;
    this.top = top;
    this.height = height;
    if (this.stuck) this.unseen = 0;
    this.hooks.moved(this);
  }

  settle(atOnce = false) {
    if (this.stuck && !this.node.hidden) this.toNewest(atOnce);
  }

  toNewest(atOnce = false) {
    this.stuck = true;
    this.unseen = 0;
    this.node.scrollTo({ top: this.node.scrollHeight, behavior: atOnce || calm() ? "instant" : "smooth" });
  }

  /** The newest own text, as { id, text }, or the one of a node; null when there is none. */
  ownText(node = null) {
    const mine = [...this.views.values()].filter((view) => view.ownText && (!node || view.node === node));
    const view = mine.at(-1);
    return view ? { id: view.id, text: view.ownText } : null;
  }

  reveal(shown) {
    if (!shown) {
      this.left = this.node.scrollTop;
      this.node.hidden = true;
      return;
    }
    this.node.hidden = false;
    if (this.stuck) this.toNewest(true);
    else this.node.scrollTop = this.left;
  }
}

const dots = () => el("div", { class: "bubble dots", "aria-hidden": "true" }, el("i"), el("i"), el("i"));
