// The page API of the sandbox, one function for each door.

async function ask(path, body) {
  const response = await fetch(`page/${path}`, body === undefined ? {} : posting(body));
  const text = await response.text();
  if (!response.ok) throw new Error(reason(text) || `${response.status} ${response.statusText}`);
  return text ? JSON.parse(text) : null;
}

function posting(body) {
  return {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  };
}

function reason(text) {
  try {
    const said = JSON.parse(text);
    return said.description || said.detail || said.error || "";
  } catch {
    return text.slice(0, 200);
  }
}

const of = (id, door) => `people/${encodeURIComponent(id)}/${door}`;

export const people = () => ask("people");
export const addPerson = (firstName) => ask("people", { first_name: firstName });
export const chat = (id) => ask(of(id, "chat"));
export const says = (id, text) => ask(of(id, "says"), { text });
export const edits = (id, messageId, text) => ask(of(id, "edits"), { message_id: messageId, text });
export const taps = (id, messageId, data) => ask(of(id, "taps"), { message_id: messageId, data });
export const location = (id, latitude, longitude) => ask(of(id, "location"), { latitude, longitude });
export const sends = (id, kind) => ask(of(id, "sends"), { kind });
export const block = (id, blocked) => ask(of(id, "block"), { blocked });
export const opens = (id, payload) => ask(of(id, "opens"), { payload });
export const calls = (after) => ask(`calls?after=${after}`);
export const clock = () => ask("clock");
export const moveClock = (seconds) => ask("clock", { seconds });

const AGAIN_MS = 500;

/** Listens to what changes; calls `back` after the connection came (back) and `lost` when it went. */
export function listen({ changed, back, lost }) {
  const source = new EventSource("page/events");
  source.addEventListener("message", (event) => changed(JSON.parse(event.data)));
  source.addEventListener("open", back);
  source.addEventListener("error", () => {
    lost();
    source.close(); // left alone, a browser waits for seconds before it tries again
    setTimeout(() => listen({ changed, back, lost }), AGAIN_MS);
  });
}
