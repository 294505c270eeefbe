// Tells how the connection is. Web Chat says nothing when the network is gone.
import { text } from "./texts.js";

const SLOW_MS = 4000;
const RESTORED_MS = 4000;

export function watchConnection() {
  const place = document.getElementById("notice");
  const pending = new Map();
  let shown = "";

  function show(id, action) {
    if (shown === id) return;
    shown = id;
    place.replaceChildren();
    place.dataset.kind = id;
    if (!id) return;
    const sentence = document.createElement("span");
    sentence.textContent = text(id);
    sentence.dataset.text = id;
    place.append(sentence, ...(action ? [action] : []));
  }

  const clear = (id) => shown === id && show("");
  addEventListener("offline", () => show("chat.offline"));
  addEventListener("online", () => clear("chat.offline"));
  if (!navigator.onLine) show("chat.offline");

  function settled(action) {
    clearTimeout(pending.get(action.meta?.clientActivityID));
    pending.delete(action.meta?.clientActivityID);
    if (pending.size === 0) clear("chat.slow");
  }

  return {
    see(action) {
      switch (action.type) {
        case "DIRECT_LINE/POST_ACTIVITY_PENDING":
          clear("chat.notSent");
          clear("chat.tooLong");
          pending.set(
            action.meta.clientActivityID,
            setTimeout(() => navigator.onLine && show("chat.slow"), SLOW_MS),
          );
          break;
        case "DIRECT_LINE/POST_ACTIVITY_FULFILLED":
          settled(action);
          break;
        case "DIRECT_LINE/POST_ACTIVITY_IMPEDED":
        case "DIRECT_LINE/POST_ACTIVITY_REJECTED":
          settled(action);
          show(navigator.onLine ? "chat.notSent" : "chat.offline");
          break;
      }
    },
    tooLong() {
      show("chat.tooLong");
    },
    restored() {
      show("chat.restored");
      setTimeout(() => clear("chat.restored"), RESTORED_MS);
    },
    failed() {
      document.getElementById("loading")?.remove();
      const again = document.createElement("button");
      again.type = "button";
      again.textContent = text("chat.tryAgain");
      again.dataset.text = "chat.tryAgain";
      again.addEventListener("click", () => location.reload());
      show("chat.failed", again);
    },
  };
}
