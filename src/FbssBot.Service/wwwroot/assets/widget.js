// The one line on a clinic's page:
//   <script async src="https://HOST/widget.js" data-clinic="ID" data-lang="auto"></script>
// Adds a button that opens the chat in a frame. Nothing of the chat is loaded, and nothing of the page is read, before that.
(() => {
  "use strict";
  const script = document.currentScript;
  const host = new URL(script.src).origin;
  const allTexts = "{{texts}}";
  const asked = script.dataset.lang;
  const wanted = !asked || asked === "auto" ? document.documentElement.lang || navigator.language : asked;
  const lang = allTexts[wanted.slice(0, 2)] ? wanted.slice(0, 2) : "en";
  const texts = allTexts[lang];
  const chat = new URL("/chat", host);
  if (script.dataset.clinic) chat.searchParams.set("clinic", script.dataset.clinic);
  chat.searchParams.set("lang", lang);

  const narrow = matchMedia("(max-width: 600px), (max-height: 480px)");
  const FALLBACK_MS = 10000;
  const CSS = `
    :host { all: initial; color-scheme: light dark; font: 600 17px/1.3 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
    button { position: fixed; right: max(16px, env(safe-area-inset-right)); bottom: max(16px, env(safe-area-inset-bottom));
      z-index: 2147483000; display: flex; align-items: center; gap: 10px; min-height: 56px; padding: 8px 22px; border: 0; border-radius: 28px;
      background: #14595b; color: #fff; font: inherit; cursor: pointer; box-shadow: 0 2px 12px rgb(0 0 0 / 25%); }
    button:hover { background: #0e4547; }
    button:focus-visible { outline: 3px solid #14595b; outline-offset: 3px; }
    button[hidden] { display: none; }
    .mark { width: 12px; height: 12px; border-radius: 50%; background: #ffd166; }
    .mark[hidden] { display: none; }
    .panel { position: fixed; right: max(16px, env(safe-area-inset-right)); bottom: max(16px, env(safe-area-inset-bottom));
      z-index: 2147483001; display: flex; flex-direction: column; width: 420px; height: min(720px, calc(100vh - 32px));
      overflow: hidden; border: 1px solid rgb(0 0 0 / 20%); border-radius: 16px; background: Canvas; color: CanvasText;
      box-shadow: 0 8px 40px rgb(0 0 0 / 30%); }
    .panel[hidden] { display: none; }
    .panel.full { inset: 0; width: auto; height: 100dvh; border: 0; border-radius: 0; }
    iframe { flex: 1; width: 100%; border: 0; }
    p { margin: 0; padding: 16px; font-weight: 400; }
    p[hidden] { display: none; }
    @media (forced-colors: active) { button { border: 2px solid ButtonText; } }
  `;

  const container = document.createElement("div");
  const root = container.attachShadow({ mode: "open" });
  // A constructed sheet: a clinic's content policy may forbid inline styles.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS);
  root.adoptedStyleSheets = [sheet];

  const launcher = document.createElement("button");
  launcher.type = "button";
  launcher.lang = lang;
  launcher.setAttribute("aria-expanded", "false");
  launcher.setAttribute("aria-controls", "panel");
  launcher.setAttribute("aria-haspopup", "dialog");
  const label = document.createElement("span");
  label.textContent = texts.open;
  const mark = document.createElement("span");
  mark.className = "mark";
  mark.hidden = true;
  mark.setAttribute("role", "img");
  mark.setAttribute("aria-label", texts.unread);
  launcher.append(label, mark);

  const panel = document.createElement("div");
  panel.id = "panel";
  panel.className = "panel";
  panel.hidden = true;
  panel.lang = lang;
  panel.setAttribute("role", "dialog");
  panel.setAttribute("aria-label", texts.dialog);
  const waiting = document.createElement("p");
  waiting.setAttribute("role", "status");
  panel.append(waiting);
  root.append(launcher, panel);

  let frame = null;
  let opener = launcher;
  let madeInert = [];

  function load() {
    frame = document.createElement("iframe");
    frame.title = texts.dialog;
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    frame.allow = "";
    frame.src = chat.href;
    waiting.textContent = texts.loading;
    panel.append(frame);
    setTimeout(offerPage, FALLBACK_MS);
  }

  // The clinic's policy may forbid the frame: then a plain link.
  function offerPage() {
    if (waiting.hidden) return;
    const link = document.createElement("a");
    link.href = chat.href;
    link.target = "_blank";
    link.rel = "noopener";
    link.textContent = texts.fallback;
    waiting.replaceChildren(link);
  }

  // Full screen on phones covers the page, so the page must be out of reach; on a desktop both stay usable.
  function fit() {
    const isModal = narrow.matches && !panel.hidden;
    panel.classList.toggle("full", narrow.matches);
    panel.setAttribute("aria-modal", String(isModal));
    for (const element of madeInert) element.inert = false;
    madeInert = isModal ? [...document.body.children].filter((child) => child !== container && !child.inert) : [];
    for (const element of madeInert) element.inert = true;
    followKeyboard();
  }

  // Safari does not shrink the page for its keyboard: the panel follows what is visible.
  function followKeyboard() {
    const visible = window.visualViewport;
    const isCovered = narrow.matches && visible && visible.height < window.innerHeight - 1;
    panel.style.height = isCovered ? `${visible.height}px` : "";
    panel.style.top = isCovered ? `${visible.offsetTop}px` : "";
    panel.style.bottom = isCovered ? "auto" : "";
  }

  function open(from) {
    opener = from;
    if (!frame) load();
    panel.hidden = false;
    launcher.hidden = true;
    mark.hidden = true;
    launcher.setAttribute("aria-expanded", "true");
    fit();
    frame.focus();
    frame.contentWindow?.postMessage({ source: "fbssbot", type: "focus" }, host);
  }

  function close() {
    panel.hidden = true;
    launcher.hidden = false;
    launcher.setAttribute("aria-expanded", "false");
    fit();
    opener.focus();
  }

  launcher.addEventListener("click", () => open(launcher));
  addEventListener("keydown", (event) => event.key === "Escape" && !panel.hidden && close());
  narrow.addEventListener("change", fit);
  window.visualViewport?.addEventListener("resize", followKeyboard);
  window.visualViewport?.addEventListener("scroll", followKeyboard);
  addEventListener("message", (event) => {
    if (!frame || event.origin !== host || event.source !== frame.contentWindow) return;
    if (event.data?.source !== "fbssbot") return;
    if (event.data.type === "ready") waiting.hidden = true;
    if (event.data.type === "close") close();
    if (event.data.type === "unread") mark.hidden = !panel.hidden;
  });

  const add = () => {
    document.body.append(container);
    for (const element of document.querySelectorAll("[data-fbssbot-open]")) {
      element.addEventListener("click", (event) => {
        event.preventDefault();
        open(element);
      });
    }
  };
  if (document.body) add();
  else addEventListener("DOMContentLoaded", add);
})();
