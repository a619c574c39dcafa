// The runners as tabs.

import { $, el, arrange } from "./dom.js";

const HUES = [158, 24, 262, 205, 340, 92, 48, 300];

/** Tabs of all runners; `choose(id)` is called when one is picked. */
export class Runners {
  constructor(choose) {
    this.choose = choose;
    this.tabs = new Map();
    $("tabs").addEventListener("keydown", (event) => this.key(event));
  }

  show(people, current, unread) {
    arrange($("tabs"), people.map((person, index) => this.tab(person, index)));
    for (const person of people) this.paint(person, person.id === current, unread.has(person.id));
  }

  tab(person, index) {
    if (!this.tabs.has(person.id)) this.tabs.set(person.id, this.made(person, HUES[index % HUES.length]));
    return this.tabs.get(person.id);
  }

  made(person, hue) {
    const avatar = el("span", { class: "avatar", "aria-hidden": "true" }, [...person.first_name][0]?.toUpperCase() ?? "?");
    avatar.style.setProperty("--hue", hue);
    const inside = [avatar, el("span", { class: "tab-name" }, person.first_name), el("span", { class: "dot" })];
    const attributes = { type: "button", role: "tab", class: "tab", id: `tab-${person.id}`, "aria-controls": `pane-${person.id}` };
    return el("button", { ...attributes, onclick: () => this.choose(person.id) }, ...inside);
  }

  paint(person, selected, unread) {
    const tab = this.tabs.get(person.id);
    tab.setAttribute("aria-selected", String(selected));
    tab.tabIndex = selected ? 0 : -1;
    tab.classList.toggle("blocked", person.blocked);
    tab.classList.toggle("unread", unread);
    tab.title = [person.first_name, person.blocked && "has blocked the bot", unread && "new messages"].filter(Boolean).join(", ");
    if (selected) tab.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  key(event) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const tabs = [...$("tabs").children];
    const next = tabs[(tabs.indexOf(document.activeElement) + step + tabs.length) % tabs.length];
    next.focus();
    next.click();
  }
}
