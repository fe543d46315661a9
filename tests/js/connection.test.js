import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { ask, choose, connect, onLost, unask, wake } from "../../static/src/js/lib/connection.js";
import { change, state } from "../../static/src/js/lib/store.js";
import { Twin, settled } from "./twin.js";

const first = () => ({ seq: 1, n: 0, now: 1000, build: "b1", audience: "member", view: { v: 1 }, mine: { id: "p1" }, notes: {}, private: {} });
let server;
let room = 0;

beforeEach(() => {
  server = new Twin();
  server.answers.sync = () => ({ ...first(), seq: 4, view: { v: 4 } });
  change({ link: "connecting", attempts: {}, slow: false });
  room += 1; // nothing kept by an earlier test
  connect(first(), { code: `R${room}` }, server);
});

test("the page's own view is shown before there is a line, and a whole one once there is", async () => {
  assert.deepEqual([state.view, state.link], [{ v: 1 }, "connecting"]);

  server.up();
  await settled();

  assert.deepEqual([state.view, state.seq, state.link], [{ v: 4 }, 4, "online"]);
});

test("patches that come during a sync are applied after it, and those before it dropped", async () => {
  let answer;
  server.answers.sync = () => new Promise((resolve) => (answer = resolve));
  server.up();
  server.comes("patch", { since: 3, seq: 4, patch: { v: "old" } });
  server.comes("patch", { since: 4, seq: 5, patch: { w: 5 } });

  answer({ ...first(), seq: 4, view: { v: 4 } });
  await settled();

  assert.deepEqual([state.view, state.seq], [{ v: 4, w: 5 }, 5]);
  assert.equal(server.of("sync").length, 1);
});

test("a gap is repaired by a sync", async () => {
  server.up();
  await settled();
  server.answers.sync = () => ({ ...first(), seq: 9, view: { v: 9 } });

  server.comes("patch", { since: 7, seq: 8, patch: { v: 8 } });
  await settled();

  assert.deepEqual([state.view, state.seq], [{ v: 9 }, 9]);
});

test("an ask whose answer was lost goes out again with the same id, and counts once", async () => {
  server.up();
  await settled();
  const answer = ask("raise_hand", { kind: "topic" });
  await settled();
  server.cut();
  await settled();
  assert.equal(state.attempts.raise_hand.state, "busy");
  server.answers.ask = () => ({ seq: 5 });

  server.up();

  assert.deepEqual(await answer, { seq: 5 });
  const ids = server.of("ask").map(({ id }) => id);
  assert.deepEqual([ids.length, new Set(ids).size], [2, 1]);
  assert.equal(state.attempts.raise_hand, undefined);
});

test("an ask made without a line is sent when there is one, after the sync", async () => {
  server.answers.ask = () => ({ seq: 5 });
  const answer = ask("pass_for_now");

  server.up();
  await answer;

  assert.deepEqual(server.sent.map(([event]) => event), ["sync", "ask"]);
});

test("an ask taken back while the line is down is never sent", async () => {
  const answer = ask("raise_hand");
  unask("raise_hand");

  server.up();
  await settled();

  assert.deepEqual(await answer, {});
  assert.equal(server.of("ask").length, 0);
});

test("a refusal stands beside the control that asked", async () => {
  server.answers.ask = () => ({ refused: "queue-closed", with: { kind: "topic" } });
  server.up();

  await ask("raise_hand", {}, "raise");

  assert.deepEqual(state.attempts.raise.message, { id: "refused-queue-closed", args: { kind: "topic" } });
});

test("a second press while the first is out asks nothing", async () => {
  server.up();
  await settled();
  ask("call_next", { expected: "" });

  await ask("call_next", { expected: "" });

  assert.equal(server.of("ask").length, 1);
});

test("of choices made while an earlier one waits, the last is asked after it, also where that is refused", async () => {
  server.up();
  await settled();
  let answer;
  server.answers.ask = () => new Promise((resolve) => (answer = resolve));
  for (const n of [1, 2, 3]) choose("change_settings", { n }, "days");
  await settled();

  answer({ refused: "no-days", with: {} });
  await settled();
  answer({ seq: 5 });
  await settled();

  assert.deepEqual(server.of("ask").map((asked) => asked.with.n), [1, 3]);
  assert.equal(state.attempts.days, undefined);
});

test("of choices taken back while the line is down none is sent", async () => {
  for (const n of [1, 2]) choose("change_settings", { n }, "days");
  unask("days");

  server.up();
  await settled();

  assert.equal(server.of("ask").length, 0);
});

test("what an earlier page did not get answered is sent by the next, and its refusal told", async () => {
  ask("raise_hand", { topic: "Lunch" });
  server.answers.ask = () => ({ refused: "item-closed", with: {} });
  const told = [];
  onLost((asked, message) => told.push([asked.with.topic, message.id]));
  const reloaded = await import("../../static/src/js/lib/connection.js?reloaded");
  reloaded.onLost((asked, message) => told.push([asked.with.topic, message.id]));
  reloaded.connect(first(), { code: `R${room}` }, server);

  server.up();
  await settled();

  assert.deepEqual(told[0], ["Lunch", "refused-item-closed"]);
});

test("whoever is removed stays out", async () => {
  server.up();
  await settled();

  server.comes("gone", { code: "removed" });

  assert.deepEqual([state.link, state.gone, server.connected], ["gone", "removed", false]);
});

test("a newer build of the page is noticed", async () => {
  server.answers.sync = () => ({ ...first(), build: "b2" });

  server.up();
  await settled();

  assert.equal(state.outdated, true);
});

test("the server's clock is the one that counts", () => {
  assert.ok(Math.abs(state.offset_s - (1000 - Date.now() / 1000)) < 1);
});

test("a part in the meeting that has changed brings another view", async () => {
  server.up();
  await settled();
  server.answers.sync = () => ({ ...first(), seq: 6, audience: "facilitator", view: { v: 6 } });

  server.comes("resync", {});
  await settled();

  assert.deepEqual([state.view, state.audience], [{ v: 6 }, "facilitator"]);
});

test("a sync that the server has no time for does not put anybody out", async () => {
  server.answers.sync = () => ({ refused: "too-many", with: {} });

  server.up();
  await settled();

  assert.deepEqual([state.link, state.view], ["connecting", { v: 1 }]);
});

test("a line that the server closes without a word is opened again", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  server.connected = true;

  server.connected = false;
  server.emit("disconnect", "io server disconnect");
  assert.equal(state.link, "offline");
  context.mock.timers.tick(2000);

  assert.equal(server.connected, true);
});

test("whoever may not come in is told why", () => {
  server.active = false;

  server.emit("connect_error", Object.assign(new Error("refused"), { data: { code: "link-renewed" } }));

  assert.deepEqual([state.link, state.gone], ["gone", "link-renewed"]);
});

test("a line that the room knows nothing of is given up for a new one, which is told why", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  server.answers.sync = () => ({ refused: "not-in-meeting", with: {} });
  server.up();
  await Promise.resolve(), await Promise.resolve(), await Promise.resolve();
  assert.deepEqual([server.connected, state.link], [false, "offline"]);

  server.connect = () => server.emit("connect_error", Object.assign(new Error("refused"), { data: { code: "removed" } }));
  context.mock.timers.tick(2000);

  assert.deepEqual([state.link, state.gone], ["gone", "removed"]);
});

test("when the network is back a line is tried at once, whatever the library waits for", async () => {
  server.emit("connect_error", new Error("websocket error"));
  assert.equal(state.link, "offline");

  wake();
  await settled();

  assert.deepEqual([server.tries, state.link], [1, "online"]);
});

test("after sleep a line that answers is kept, and one that does not is replaced", async (context) => {
  server.up();
  await settled();
  wake();
  await settled();
  assert.deepEqual([server.tries, server.of("sync").length, state.link], [0, 2, "online"]);

  server.timeout = () => ({ emitWithAck: async () => Promise.reject(new Error("timeout")) });
  wake();
  await settled();

  assert.equal(server.tries, 1);
});

test("whoever is out stays out, also when the network comes back", async () => {
  server.up();
  await settled();
  server.comes("gone", { code: "removed" });

  wake();

  assert.deepEqual([server.connected, server.tries], [false, 0]);
});

test("what is more than the server takes is refused here, and the line is not lost over it", async () => {
  server.up();
  await settled();

  const answer = await ask("share_panel", { item: "i1", text: "🧩".repeat(600_000) });

  assert.equal(answer.refused, "too-big");
  assert.equal(server.of("ask").length, 0);
  assert.equal(state.attempts.share_panel.message.id, "refused-too-big");
});
