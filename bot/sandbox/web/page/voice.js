// A voice message: a round button, how far it has come, and its time.

import { el, icon } from "./dom.js";

const clock = (seconds) => {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
};

/** A player of one voice message; `instead` makes what stands there where it cannot be played. */
export function heard(media, instead) {
  const audio = el("audio", { src: media.url, preload: "metadata" });
  const button = el("button", { type: "button", class: "attached-icon voice-play" }, icon("play"), icon("pause"));
  const along = el("input", { type: "range", class: "voice-along", min: 0, max: 1, step: "any", value: 0, "aria-label": "How far the voice message has come" });
  const time = el("span", { class: "voice-time" }, clock(media.duration));
  const player = el("div", { class: "attached voice" }, audio, button, along, time);
  button.addEventListener("click", () => (audio.paused ? play(audio) : audio.pause()));
  along.addEventListener("input", () => (audio.currentTime = along.value * audio.duration));
  for (const event of ["play", "pause", "ended"]) audio.addEventListener(event, () => paint(audio, button));
  audio.addEventListener("timeupdate", () => follow(audio, along, time));
  audio.addEventListener("error", () => player.replaceWith(instead()), { once: true });
  paint(audio, button);
  return player;
}

// One at a time, as on a phone.
function play(audio) {
  for (const other of document.querySelectorAll("audio")) if (other !== audio) other.pause();
  audio.play();
}

function paint(audio, button) {
  button.classList.toggle("playing", !audio.paused);
  button.setAttribute("aria-label", audio.paused ? "Play the voice message" : "Pause the voice message");
}

function follow(audio, along, time) {
  along.value = audio.currentTime / audio.duration || 0;
  time.textContent = clock(audio.currentTime || audio.duration);
}
