// Menus that open at a button: closed by Escape, by a press elsewhere and by choosing; arrows move in them.

import { el, icon } from "./dom.js";

const open = new Set();

document.addEventListener("pointerdown", (event) => {
  for (const menu of open) if (!menu.holds(event.target)) menu.close();
});

/** A menu `box` opened by `button`; `fill()` gives its items as nodes each time it opens. */
export class Menu {
  constructor(button, box, fill) {
    Object.assign(this, { button, box, fill });
    button.addEventListener("click", () => (box.hidden ? this.open(true) : this.close()));
    box.addEventListener("keydown", (event) => this.key(event));
    box.addEventListener("click", (event) => {
      if (event.target.closest("[role=menuitem]")) this.close(true);
    });
  }

  holds(node) {
    return this.box.contains(node) || this.button.contains(node);
  }

  get items() {
    return [...this.box.querySelectorAll("[role=menuitem]")];
  }

  open(focus = false) {
    this.box.replaceChildren(...this.fill());
    this.box.hidden = false;
    this.button.setAttribute("aria-expanded", "true");
    open.add(this);
    if (focus) this.items[0]?.focus();
  }

  close(refocus = false) {
    if (this.box.hidden) return;
    const inside = this.box.contains(document.activeElement);
    this.box.hidden = true;
    this.button.setAttribute("aria-expanded", "false");
    open.delete(this);
    if (refocus && inside) this.button.focus();
  }

  key(event) {
    if (event.key === "Escape") this.close(true);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const items = this.items;
    const next = items.indexOf(document.activeElement) + step;
    items[(next + items.length) % items.length]?.focus();
  }
}

/** A line of a menu. */
export function item(text, action, symbol = null) {
  const inside = symbol ? [icon(symbol), el("span", {}, text)] : [el("span", {}, text)];
  return el("button", { type: "button", role: "menuitem", class: "menu-item", onclick: action }, ...inside);
}

export const note = (text) => el("p", { class: "menu-note", role: "none" }, text);
