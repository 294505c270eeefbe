// The chat page: finds or resumes the conversation, draws Web Chat, and adds what Web Chat lacks.
import { showAdvice } from "./advice.js";
import { look, onLookChange } from "./appearance.js";
import { watchConnection } from "./connection.js";
import { frame } from "./frame.js";
import { beginOrResume, forget, remember } from "./session.js";
import { language, onLanguageChange, setLanguage, text } from "./texts.js";

const ONLINE = 2;
const EXPIRED = 3;
const FAILED = 4;
// As much as the bot reads of one message. More would be refused when it arrives: here it can still be cut.
const MAX_TEXT = 8000;
const connection = watchConnection();

async function start() {
  const session = await beginOrResume(document.body.dataset.clinic);
  const directLine = window.WebChat.createDirectLine({
    domain: new URL("/v3/directline", location.href).href,
    token: session.token,
    ...(session.isResumed ? { conversationId: session.conversationId, watermark: "0" } : {}),
    conversationStartProperties: { locale: language() },
  });
  directLine.connectionStatus$.subscribe((status) => {
    if (status === ONLINE) {
      remember(session);
      if (session.isResumed) connection.restored();
    } else if (status === EXPIRED) {
      // The page has slept longer than its token lived. The same conversation comes back with a fresh one.
      location.reload();
    } else if (status === FAILED) {
      forget();
      connection.failed();
    }
  });
  const store = window.WebChat.createStore({}, ({ dispatch }) => (next) => (action) => {
    if (action.type === "WEB_CHAT/SEND_MESSAGE" && action.payload.text?.length > MAX_TEXT) {
      connection.tooLong();
      setTimeout(() => dispatch({ type: "WEB_CHAT/SET_SEND_BOX", payload: { text: action.payload.text } }));
      return action;
    }
    connection.see(action);
    if (action.type === "DIRECT_LINE/INCOMING_ACTIVITY") arrive(action.payload.activity);
    return next(action);
  });
  const draw = () => render(directLine, store);
  onLookChange(draw);
  onLanguageChange(draw);
  draw();
  document.getElementById("loading").remove();
  document.querySelector("[data-id=webchat-sendbox-input]")?.focus();
  new ResizeObserver(keepNewestInSight).observe(document.getElementById("conversation"));
  frame.ready();
}

function render(directLine, store) {
  window.WebChat.renderWebChat(
    {
      directLine,
      store,
      locale: language(),
      nonce: document.body.dataset.nonce,
      styleOptions: look(),
      overrideLocalizedStrings: (strings) => ({ ...strings, TEXT_INPUT_PLACEHOLDER: text("chat.placeholder") }),
    },
    document.getElementById("conversation"),
  );
}

// Advice or a notice takes room from the transcript: the newest message has to stay in sight.
function keepNewestInSight() {
  const transcript = document.querySelector(".webchat__basic-transcript__scrollable");
  transcript?.scrollTo({ top: transcript.scrollHeight });
}

function arrive(activity) {
  if (activity.from?.role === "user" || activity.type !== "message") return;
  if (activity.locale) setLanguage(activity.locale);
  if (activity.importance === "high") showAdvice(activity);
  frame.unread();
}

start().catch(() => connection.failed());
