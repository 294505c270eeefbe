// The page's own sentences, in the language of the conversation.
let texts = JSON.parse(document.body.dataset.texts);
const listeners = [];
const values = { emergency: document.body.dataset.emergency };

export const language = () => document.documentElement.lang;

export const onLanguageChange = (listener) => listeners.push(listener);

export function text(id, more = {}) {
  return texts[id].replace(/\{(\w+)\}/g, (_, name) => more[name] ?? values[name] ?? "");
}

export async function setLanguage(locale) {
  const wanted = locale.split("-")[0].toLowerCase();
  if (wanted === language()) return;
  // Set at once, for the bot's next words are already in it; the page's own follow.
  document.documentElement.lang = wanted;
  const response = await fetch(`/chat/texts/${encodeURIComponent(wanted)}`);
  if (!response.ok || language() !== wanted) return;
  texts = await response.json();
  for (const element of document.querySelectorAll("[data-text]")) element.textContent = text(element.dataset.text);
  document.title = `${text("chat.title")} – ${document.body.dataset.clinicName}`;
  for (const listener of listeners) listener();
}
