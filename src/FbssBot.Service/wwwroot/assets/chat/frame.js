// Talks with the widget when the page is in its frame. Nothing of the conversation ever leaves the page.
const allowed = [location.origin, ...JSON.parse(document.body.dataset.origins)];
const isFramed = window.parent !== window;
const parentOrigin = originOf(document.referrer);

function originOf(url) {
  try {
    const { origin } = new URL(url);
    return allowed.includes(origin) ? origin : null;
  } catch {
    return null;
  }
}

function send(type) {
  if (isFramed && parentOrigin) window.parent.postMessage({ source: "fbssbot", type }, parentOrigin);
}

export const frame = {
  ready: () => send("ready"),
  unread: () => send("unread"),
};

if (isFramed) {
  const close = document.getElementById("close");
  close.hidden = false;
  close.addEventListener("click", () => send("close"));
  // Web Chat uses Escape inside the transcript and the choices. What it has not used closes the panel.
  addEventListener("keydown", (event) => {
    const isWebChats = event.target.closest?.(".webchat__basic-transcript, .webchat__suggested-actions");
    if (event.key === "Escape" && !event.defaultPrevented && !isWebChats) send("close");
  });
  addEventListener("message", (event) => {
    const isParent = event.source === window.parent && event.origin === parentOrigin;
    if (isParent && event.data?.source === "fbssbot" && event.data.type === "focus")
      document.querySelector("[data-id=webchat-sendbox-input]")?.focus();
  });
}
