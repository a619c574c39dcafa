// Dark or light: what the device prefers until the runner of the sandbox chooses.

import { $ } from "./dom.js";

const KEY = "runback-sandbox-theme";
const dark = matchMedia("(prefers-color-scheme: dark)");

function stored() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function store(theme) {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // A browser without storage forgets the choice; nothing else depends on it.
  }
}

const current = () => document.documentElement.dataset.theme ?? (dark.matches ? "dark" : "light");

/** Applies the stored choice and makes the button work. */
export function start() {
  const theme = stored();
  if (theme === "dark" || theme === "light") document.documentElement.dataset.theme = theme;
  $("theme").addEventListener("click", turn);
}

/** Changes from dark to light or back, and remembers it. */
export function turn() {
  const next = current() === "dark" ? "light" : "dark";
  document.documentElement.dataset.theme = next;
  store(next);
}
