// One message of a chat: made once, then changed in place, part by part.

import { el, icon, calm, LOCALE } from "./dom.js";
import { look } from "./dialogs.js";
import { safe } from "./safe.js";
import { heard } from "./voice.js";

const TIME = { hour: "2-digit", minute: "2-digit" };
const START_LINK = /^(?:https?:\/\/t\.me\/|tg:\/\/resolve\?domain=)[^?&]+[?&]start=([\w-]{1,64})/i;
const GIVE_UP_MS = 20000;

/** The payload of a `t.me/…?start=payload` link, or null. */
export const startPayload = (url) => START_LINK.exec(url ?? "")?.[1] ?? null;

/** A bubble with its buttons. `acts` holds what its buttons lead to: `taps(view, button, data)`. */
export class MessageView {
  constructor(acts) {
    this.acts = acts;
    this.shown = {};
    this.media = el("div", { class: "media", hidden: true });
    this.text = el("div", { class: "text", dir: "auto" });
    this.meta = el("span", { class: "meta" });
    this.speaker = el("span", { class: "visually-hidden" });
    this.bubble = el("div", { class: "bubble" }, this.speaker, this.media, el("div", { class: "words" }, this.text, this.meta));
    this.keys = el("div", { class: "keys", role: "group", "aria-label": "Buttons of this message", hidden: true });
    this.node = el("li", { class: "message" }, this.bubble, this.keys);
  }

  update(message) {
    this.id = message.id;
    this.node.dataset.messageId = message.id;
    this.node.classList.toggle("mine", !message.from_bot);
    this.node.classList.toggle("theirs", message.from_bot);
    this.mine = !message.from_bot;
    this.speaker.textContent = this.mine ? "You: " : "Bot: ";
    this.part("text", message.html || message.caption_html || "", (html) => this.showText(html));
    this.part("media", message.media ?? placed(message.location), (media) => this.showMedia(media));
    this.part("meta", [message.at, message.edited], ([at, edited]) => this.showMeta(at, edited));
    this.part("keys", message.buttons ?? [], (rows) => this.showKeys(rows));
    return this;
  }

  /** What a runner can edit: the text of an own message. */
  get ownText() {
    return this.mine && this.media.hidden ? this.text.textContent : "";
  }

  part(name, value, show) {
    const now = JSON.stringify(value);
    if (this.shown[name] === now) return;
    const again = name in this.shown;
    this.shown[name] = now;
    show(value);
    if (again && name !== "keys") this.flash();
  }

  flash() {
    if (!calm()) this.bubble.animate({ opacity: [0.55, 1] }, { duration: 260, easing: "ease-out" });
  }

  showText(html) {
    this.text.replaceChildren(safe(html));
    this.bubble.classList.toggle("wordless", !this.text.textContent.trim());
  }

  showMeta(at, edited) {
    const time = el("time", { datetime: at }, new Date(at).toLocaleTimeString(LOCALE, TIME));
    this.meta.replaceChildren(...(edited ? ["edited ", time] : [time]));
  }

  showMedia(media) {
    this.media.hidden = !media;
    this.media.replaceChildren(...(media ? [figure(media)] : []));
    this.bubble.classList.toggle("pictured", Boolean(media) && ["photo", "video", "animation"].includes(media.kind));
  }

  showKeys(rows) {
    const focused = this.keys.contains(document.activeElement);
    this.keys.hidden = rows.length === 0;
    this.node.classList.toggle("keyed", rows.length > 0);
    this.keys.replaceChildren(...rows.map((row) => el("div", { class: "key-row" }, ...row.map((key) => this.key(key)))));
    if (focused) (this.keys.querySelector("button, a") ?? this.node.closest("[tabindex]"))?.focus({ preventScroll: true });
  }

  key(key) {
    if (!key.url) return this.tapKey(key);
    const attributes = { class: "key", href: key.url, target: "_blank", rel: "noopener noreferrer" };
    return el("a", attributes, el("span", {}, key.text), icon("link"));
  }

  tapKey(key) {
    const button = el("button", { class: "key", type: "button" }, el("span", {}, key.text));
    button.addEventListener("click", () => this.acts.taps(this, button, key.data ?? key.callback_data));
    return button;
  }
}

/** Shows that a tap is on its way until `done` is called; says so when nothing comes back. */
export function waiting(button, gaveUp) {
  button.classList.add("waiting");
  button.setAttribute("aria-busy", "true");
  const done = () => {
    clearTimeout(timer);
    button.classList.remove("waiting");
    button.removeAttribute("aria-busy");
  };
  const timer = setTimeout(() => {
    done();
    gaveUp();
  }, GIVE_UP_MS);
  return done;
}

function placed(location) {
  if (!location) return null;
  const [latitude, longitude] = Array.isArray(location) ? location : [location.latitude, location.longitude];
  return { kind: "location", latitude, longitude };
}

function figure(media) {
  const make = { photo: picture, animation: moving, video: film, voice: spoken }[media.kind] ?? attachment;
  return make(media);
}

function sized(node, media) {
  if (!media.width || !media.height) return node;
  node.setAttribute("width", media.width);
  node.setAttribute("height", media.height);
  node.style.aspectRatio = `${media.width} / ${media.height}`;
  return node;
}

function picture(media) {
  if (!media.url) return attachment(media);
  const image = el("img", { src: media.url, alt: "Picture", decoding: "async" });
  const button = el("button", { type: "button", class: "zoom", "aria-label": "Look at the picture", onclick: () => look(media.url) }, sized(image, media));
  image.addEventListener("error", () => button.replaceWith(attachment(media)), { once: true });
  return button;
}

function moving(media) {
  if (!media.url) return attachment(media);
  const video = el("video", { src: media.url, loop: true, playsinline: true, "aria-label": "Animation", preload: "auto" });
  video.muted = true;
  video.autoplay = !calm();
  video.addEventListener("error", () => asPicture(video, media), { once: true });
  return el("div", { class: "moving" }, sized(video, media), pause(video));
}

function pause(video) {
  const button = el("button", { type: "button", class: "pause", "aria-label": "Pause or play" }, icon("play"));
  const paint = () => button.classList.toggle("paused", video.paused);
  button.addEventListener("click", () => (video.paused ? video.play() : video.pause()));
  for (const event of ["play", "pause", "loadeddata"]) video.addEventListener(event, paint);
  return button;
}

// An animation may also be a GIF, which a <video> refuses.
function asPicture(video, media) {
  video.parentElement?.replaceWith(picture(media));
}

function film(media) {
  if (!media.url) return attachment(media);
  const video = el("video", { src: media.url, controls: true, playsinline: true, preload: "metadata" });
  return sized(video, media);
}

function spoken(media) {
  return media.url ? heard(media, () => attachment(media)) : attachment(media);
}

function labelled(media, name) {
  if (media.kind === "location") return `${media.latitude}, ${media.longitude}`;
  return media.kind === "document" ? media.name || name : name;
}

const ATTACHED = {
  sticker: ["sticker", "Sticker"],
  voice: ["voice", "Voice message"],
  video_note: ["play", "Video message"],
  photo: ["photo", "Photo"],
  animation: ["play", "Animation"],
  video: ["play", "Video"],
  location: ["pin", "Location"],
};

function attachment(media) {
  const [symbol, name] = ATTACHED[media.kind] ?? ["file", "Document"];
  const label = labelled(media, name);
  const inside = [el("span", { class: "attached-icon" }, icon(symbol)), el("span", {}, label)];
  if (media.kind !== "document" || !media.url) return el("div", { class: "attached" }, ...inside);
  return el("a", { class: "attached", href: media.url, download: media.name ?? "" }, ...inside);
}
