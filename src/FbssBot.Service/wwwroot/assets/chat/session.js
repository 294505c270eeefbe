// The conversation of this tab. It survives a reload and ends with the tab: a shared computer keeps nothing.
const KEY = "fbssbot.conversation";

export async function beginOrResume(clinic) {
  const known = recall();
  if (known?.clinic === clinic) {
    const resumed = await ask({ token: known.token });
    if (resumed) return { ...resumed, clinic, isResumed: true };
    forget();
  }
  const begun = await ask({ clinic });
  if (!begun) throw new Error("no token");
  return { ...begun, clinic, isResumed: false };
}

// Only a conversation that has started is remembered: one that never was could not be resumed.
export function remember({ clinic, conversationId, token }) {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ clinic, conversationId, token }));
  } catch {
    // Storage may be switched off in a frame. The chat works, only a reload begins anew.
  }
}

export function forget() {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}

function recall() {
  try {
    return JSON.parse(sessionStorage.getItem(KEY));
  } catch {
    return null;
  }
}

// Null: the conversation is gone. An error: the service is away, and what the tab remembers stays.
async function ask(request) {
  const response = await fetch("/chat/token", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(request),
  });
  if (response.ok) return response.json();
  if (response.status === 404) return null;
  throw new Error(`token: ${response.status}`);
}
