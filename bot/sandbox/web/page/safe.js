// Formatted text of a message -> nodes. Only the tags Telegram knows come through, rebuilt one by
// one without any attribute of the original except those listed here.

import { el } from "./dom.js";

const PLAIN = new Map([
  ["b", "b"], ["strong", "b"], ["i", "i"], ["em", "i"], ["u", "u"], ["ins", "u"],
  ["s", "s"], ["strike", "s"], ["del", "s"], ["code", "code"], ["pre", "pre"], ["br", "br"],
]);
const NEVER = new Set(["script", "style", "template", "iframe", "object", "svg", "math", "noscript"]);
const LINK = /^(https?:|mailto:|tel:|tg:)/i;
const FOUND = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])|((?<![\w/])\/[a-z][a-z0-9_]{0,31}\b(?!\/))/gi;

/** A fragment that is safe to put into the page. */
export function safe(html) {
  const parsed = new DOMParser().parseFromString(`<body>${html ?? ""}`, "text/html");
  return inside(parsed.body, false);
}

function inside(parent, verbatim) {
  const fragment = document.createDocumentFragment();
  for (const child of parent.childNodes) fragment.append(...copied(child, verbatim));
  return fragment;
}

function copied(node, verbatim) {
  if (node.nodeType === Node.TEXT_NODE) return verbatim ? [node.data] : spotted(node.data);
  if (node.nodeType !== Node.ELEMENT_NODE) return [];
  const name = node.localName;
  if (NEVER.has(name)) return [];
  if (PLAIN.has(name)) return [plain(node, name, verbatim)];
  if (name === "a") return [link(node)];
  if (name === "blockquote") return [quote(node, verbatim)];
  if (name === "tg-spoiler" || node.classList.contains("tg-spoiler")) return [spoiler(node)];
  return [inside(node, verbatim)];
}

function plain(node, name, verbatim) {
  const made = document.createElement(PLAIN.get(name));
  made.append(inside(node, verbatim || name === "code" || name === "pre"));
  return made;
}

function link(node) {
  const href = node.getAttribute("href") ?? "";
  if (!LINK.test(href)) return inside(node, true);
  return outward(href, inside(node, true));
}

function outward(href, content) {
  return el("a", { href, target: "_blank", rel: "noopener noreferrer" }, content);
}

function quote(node, verbatim) {
  const content = inside(node, verbatim);
  if (!node.hasAttribute("expandable")) return el("blockquote", {}, content);
  const made = el("blockquote", { class: "folded", tabindex: "0" }, content);
  return onPress(made, () => made.classList.toggle("folded"));
}

function spoiler(node) {
  const made = el("span", { class: "spoiler", tabindex: "0", role: "button", "aria-label": "Hidden text" });
  made.append(inside(node, true));
  return onPress(made, () => {
    made.classList.add("shown");
    made.removeAttribute("aria-label");
  });
}

function onPress(node, action) {
  node.addEventListener("click", action);
  node.addEventListener("keydown", (event) => {
    if (event.key === "Enter") action();
  });
  return node;
}

/** Telegram turns bare addresses and commands in a text into something to tap; so do we. */
function spotted(text) {
  const parts = [];
  let last = 0;
  for (const match of text.matchAll(FOUND)) {
    parts.push(text.slice(last, match.index), match[1] ? outward(match[1], match[1]) : command(match[2]));
    last = match.index + match[0].length;
  }
  return [...parts, text.slice(last)];
}

function command(text) {
  return el("button", { type: "button", class: "command", "data-command": text }, text);
}
