// Everything that stands above the chat for a moment: toasts, alerts and the small forms.

import { $, el } from "./dom.js";

const PLACES = [
  ["Berlin", 52.52, 13.405], ["London", 51.5074, -0.1278], ["Lisbon", 38.7223, -9.1393],
  ["New York", 40.7128, -74.006], ["São Paulo", -23.5505, -46.6333], ["Nairobi", -1.2921, 36.8219],
  ["Kathmandu", 27.7172, 85.324], ["Tokyo", 35.6762, 139.6503], ["Auckland", -36.8509, 174.7645],
  ["Mid-Atlantic", 30, -40],
];

/** A line that stays for a moment; `fault` paints it as something that went wrong. */
export function toast(text, { fault = false } = {}) {
  const node = el("p", { class: fault ? "toast fault" : "toast" }, text);
  $("toasts").append(node);
  setTimeout(() => node.classList.add("leaving"), 2600 + text.length * 45);
  setTimeout(() => node.remove(), 3000 + text.length * 45);
}

const alerts = [];

/** A dialog that the runner has to close; several come one after the other. */
export function alert(text) {
  alerts.push(text);
  if (!$("alert").open) nextAlert();
}

function nextAlert() {
  const text = alerts.shift();
  if (text === undefined) return;
  $("alert-text").textContent = text;
  $("alert").showModal();
}

$("alert").addEventListener("close", nextAlert);

/** Shows a picture as large as the window. */
export function look(url) {
  $("look").querySelector("img").src = url;
  $("look").showModal();
}

$("look").addEventListener("click", () => $("look").close());

/** Opens a form and gives its values, or null when it was called off. */
function asked(dialog) {
  const form = dialog.querySelector("form");
  dialog.returnValue = "";
  dialog.showModal();
  form.querySelector("input")?.select();
  return new Promise((resolve) => {
    const closed = () => resolve(dialog.returnValue === "ok" ? Object.fromEntries(new FormData(form)) : null);
    dialog.addEventListener("close", closed, { once: true });
  });
}

/** The first name of a runner to add, or null. */
export async function askName() {
  $("add-dialog").querySelector("form").reset();
  const values = await asked($("add-dialog"));
  return values?.first_name.trim() || null;
}

/** The payload of a start link, or null. */
export async function askPayload() {
  return (await asked($("open-dialog")))?.payload ?? null;
}

/** A place as [latitude, longitude], or null. */
export async function askPlace() {
  if (!$("places").childElementCount) $("places").append(...PLACES.map(placeButton));
  const values = await asked($("place-dialog"));
  return values && [Number(values.latitude), Number(values.longitude)];
}

function placeButton([name, latitude, longitude]) {
  const button = el("button", { type: "button", class: "chip", "aria-pressed": "false" }, name);
  button.addEventListener("click", () => {
    for (const chip of $("places").children) chip.setAttribute("aria-pressed", String(chip === button));
    fill(latitude, longitude);
  });
  return button;
}

function fill(latitude, longitude) {
  const form = $("place-dialog").querySelector("form");
  form.elements.latitude.value = latitude;
  form.elements.longitude.value = longitude;
}
