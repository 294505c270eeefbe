// The official client against the embedded host. Started by OfficialClient.cs with DOMAIN and SECRET in the environment.
"use strict";
const assert = require("node:assert/strict");
const { after, test } = require("node:test");

const sockets = [];
globalThis.XMLHttpRequest = require("xhr2");
globalThis.WebSocket = class extends require("ws") {
  constructor(url) {
    super(url);
    sockets.push(this);
  }
};
// The client waits 3 to 15 s, by chance, before it reconnects. Here always 3.
Math.random = () => 0;
const { ConnectionStatus, DirectLine } = require("botframework-directlinejs");

const { DOMAIN: domain, SECRET: secret } = process.env;
const open = [];
after(() => open.forEach((client) => client.end()));

async function token() {
  const response = await fetch(`${domain}/tokens/generate`, {
    method: "POST",
    headers: { authorization: `Bearer ${secret}` },
  });
  return (await response.json()).token;
}

function connect(options) {
  const client = new DirectLine({ domain, timeout: 20000, ...options });
  const seen = [];
  const statuses = [];
  open.push(client);
  client.connectionStatus$.subscribe((status) => statuses.push(status));
  client.activity$.subscribe(
    (activity) => seen.push(activity),
    () => {},
  );
  return { client, seen, statuses };
}

const message = (text) => ({
  type: "message",
  text,
  from: { id: "ignored" },
  channelData: { clientActivityID: `mark-${text}` },
});

const post = (client, activity) =>
  new Promise((resolve, reject) => client.postActivity(activity).subscribe(resolve, reject));

async function until(condition, seconds = 20) {
  for (const end = Date.now() + seconds * 1000; !condition(); ) {
    assert.ok(Date.now() < end, "waited in vain");
    await new Promise((next) => setTimeout(next, 20));
  }
}

const texts = (seen) => seen.map((activity) => activity.text);

test("connects, is greeted once, and finds its echo under the id that the post answered", async () => {
  const { client, seen, statuses } = connect({ token: await token() });
  await until(() => texts(seen).includes("welcome"));
  const id = await post(client, message("hello"));
  await until(() => texts(seen).includes("echo hello"));

  assert.deepEqual(statuses, [
    ConnectionStatus.Uninitialized,
    ConnectionStatus.Connecting,
    ConnectionStatus.Online,
  ]);
  assert.deepEqual(texts(seen), ["welcome", "hello", "echo hello"]);
  assert.equal(seen[1].id, id);
  assert.equal(seen[1].channelData.clientActivityID, "mark-hello");
  assert.equal(seen[2].replyToId, id);
});

test("misses nothing and doubles nothing when its socket is cut", async () => {
  const { client, seen } = connect({ token: await token() });
  await until(() => texts(seen).includes("welcome"));
  sockets.at(-1).terminate();
  await post(client, message("meanwhile"));
  await until(() => texts(seen).includes("echo meanwhile"));

  assert.deepEqual(texts(seen), ["welcome", "meanwhile", "echo meanwhile"]);
  assert.equal(new Set(seen.map((activity) => activity.id)).size, seen.length);
});

test("gets the same log by polling", async () => {
  const { client, seen } = connect({ token: await token(), webSocket: false, pollingInterval: 200 });
  await until(() => texts(seen).includes("welcome"));
  await post(client, message("polled"));
  await until(() => texts(seen).includes("echo polled"));

  assert.deepEqual(texts(seen), ["welcome", "polled", "echo polled"]);
});

test("has its history back after a reload", async () => {
  const { client, seen } = connect({ token: await token() });
  await until(() => texts(seen).includes("welcome"));
  await post(client, message("before"));
  await until(() => texts(seen).includes("echo before"));

  const resumed = connect({ token: client.token, conversationId: client.conversationId, watermark: "0" });
  await until(() => texts(resumed.seen).includes("echo before"));
  await post(resumed.client, message("after"));
  await until(() => texts(resumed.seen).includes("echo after") && texts(seen).includes("echo after"));

  assert.deepEqual(texts(resumed.seen), ["welcome", "before", "echo before", "after", "echo after"]);
  assert.deepEqual(texts(seen), texts(resumed.seen));
});

test("fails to connect with a token that is not genuine or for a conversation that is not its own", async () => {
  const forged = connect({ token: "not.a.token" });
  const foreign = connect({ token: await token(), conversationId: "somebody-elses", watermark: "0" });
  await until(() => forged.statuses.includes(ConnectionStatus.FailedToConnect));
  await until(() => foreign.statuses.includes(ConnectionStatus.FailedToConnect));
});
