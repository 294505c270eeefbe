// Urgent advice, outside the transcript: Web Chat announces everything politely and lets it scroll away. It stays until it is
// acknowledged, and is announced at once.
import { text } from "./texts.js";

const KEY = "fbssbot.seen";
const place = document.getElementById("advice");

// A telephone number inside a sentence: "911", "1-800-222-1222", "(555) 010-0199".
const NUMBER = /\+?\(?\d[\d\s().-]*\d{2}/g;

export function showAdvice(activity) {
  if (seen().includes(activity.id) || document.getElementById(`advice-${activity.id}`)) return;
  const block = element("section", "advice", "");
  block.id = `advice-${activity.id}`;
  block.lang = activity.locale ?? document.documentElement.lang;
  const close = element("button", "advice-seen", text("chat.seen"));
  close.type = "button";
  close.dataset.text = "chat.seen";
  close.addEventListener("click", () => {
    markSeen(activity.id);
    block.remove();
    document.querySelector("[data-id=webchat-sendbox-input]")?.focus();
  });
  const title = element("h2", "", text("chat.urgent"));
  title.dataset.text = "chat.urgent";
  const actions = element("p", "advice-actions", "");
  actions.append(...numbersIn(activity.text ?? "").map(callLink), close);
  block.append(title, element("p", "advice-text", activity.text ?? ""), actions);
  place.append(block);
}

function numbersIn(advice) {
  return [...new Set((advice.match(NUMBER) ?? []).map((number) => number.trim()))];
}

function callLink(number) {
  const link = element("a", "advice-call", text("chat.call", { number }));
  link.href = `tel:${number.replace(/[^\d+]/g, "")}`;
  return link;
}

function element(name, className, content) {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = content;
  return made;
}

function seen() {
  try {
    return JSON.parse(sessionStorage.getItem(KEY)) ?? [];
  } catch {
    return [];
  }
}

function markSeen(id) {
  try {
    sessionStorage.setItem(KEY, JSON.stringify([...seen(), id]));
  } catch {
    // Without storage the advice comes back after a reload, which is the safe side.
  }
}
