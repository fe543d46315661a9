import assert from "node:assert/strict";
import { EventEmitter } from "node:events";
import { beforeEach, test } from "node:test";
import { choose, keep, keepWords, keptState, saveNow, words } from "../../static/src/js/lib/keep.js";
import { change, state } from "../../static/src/js/lib/store.js";
import { settled } from "./twin.js";

/** Keeps texts as the server does: a text is taken when it was typed on the newest revision. */
class Keeper extends EventEmitter {
  online = true;
  told = [];
  has = { text: "", rev: 0 };
  isOnline = () => this.online;
  tell = async (_event, { text, base }) => {
    this.told.push(text);
    if (text.length > 50) return { refused: "too-long", with: { most: 50 } };
    if (base !== this.has.rev) return { differs: this.has };
    this.has = { text, rev: base + 1 };
    return { rev: this.has.rev };
  };
}

let server;
let room = 0;
beforeEach(() => {
  server = new Keeper();
  room += 1;
  change({ code: `K${room}`, mine: { id: "p1" }, private: {}, keeps: {}, link: "online" });
  keepWords(server);
});

test("a text is on the device at once and with the server soon", async () => {
  keep("panel", "i1", "My view");
  assert.deepEqual([words("panel", "i1"), keptState("panel", "i1").state], ["My view", "device"]);

  assert.equal(await saveNow("panel", "i1"), true);

  assert.deepEqual([server.has.text, keptState("panel", "i1").state], ["My view", "saved"]);
});

test("without a line the text waits on the device, survives a reload and is saved when the line is back", async () => {
  server.online = false;
  keep("panel", "i1", "Typed in the tunnel");
  await saveNow("panel", "i1");
  change({ keeps: {}, link: "connecting" }); // a reload forgets what the page knew

  keepWords(server);
  assert.equal(words("panel", "i1"), "Typed in the tunnel");
  server.online = true;
  change({ link: "online" });
  await settled();

  assert.deepEqual([server.has.text, keptState("panel", "i1").state], ["Typed in the tunnel", "saved"]);
});

test("what is typed during a save is saved next", async () => {
  keep("panel", "i1", "One");
  const saving = saveNow("panel", "i1");
  keep("panel", "i1", "One two");
  await saving;
  await settled();

  assert.deepEqual([server.told, server.has.text, keptState("panel", "i1").state], [["One", "One two"], "One two", "saved"]);
});

test("when another device wrote meanwhile both texts stand, until their owner has chosen", async () => {
  server.has = { text: "From the laptop", rev: 3 };
  keep("panel", "i1", "From the phone");

  assert.equal(await saveNow("panel", "i1"), false);
  const kept = keptState("panel", "i1");
  assert.deepEqual([kept.state, kept.text, kept.theirs.text], ["differs", "From the phone", "From the laptop"]);
  assert.equal(server.has.text, "From the laptop");

  await choose("panel", "i1", "both");
  assert.equal(server.has.text, "From the phone\n\nFrom the laptop");
  assert.equal(keptState("panel", "i1").state, "saved");
});

test("choosing one of the texts keeps that one", async () => {
  for (const [which, text] of [["mine", "Phone"], ["theirs", "Laptop"]]) {
    server.has = { text: "Laptop", rev: 3 };
    change({ private: {}, keeps: {} });
    keep("panel", "i1", "Phone");
    await saveNow("panel", "i1");

    await choose("panel", "i1", which);

    assert.deepEqual([words("panel", "i1"), server.has.text], [text, text]);
  }
});

test("what the other device saves is shown here, unless something is being typed here", () => {
  server.emit("kept", { kind: "panel", key: "i1", text: "Laptop", rev: 1 });
  assert.equal(words("panel", "i1"), "Laptop");

  keep("panel", "i1", "Laptop, and phone");
  server.emit("kept", { kind: "panel", key: "i1", text: "Laptop again", rev: 2 });

  assert.equal(words("panel", "i1"), "Laptop, and phone");
  assert.equal(state.keeps["panel/i1"].base, 1);
});

test("a refused text stays in its owner's hands, with the reason", async () => {
  keep("panel", "i1", "x".repeat(51));
  await saveNow("panel", "i1");

  const kept = keptState("panel", "i1");
  assert.deepEqual([kept.state, kept.message, kept.text.length], ["refused", { id: "refused-too-long", args: { most: 50 } }, 51]);

  keep("panel", "i1", "short");
  await saveNow("panel", "i1");
  assert.equal(keptState("panel", "i1").state, "saved");
});

test("a save that comes too fast is tried again, and nobody is troubled with it", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const { tell } = server;
  server.tell = async () => ({ refused: "too-many", with: {} });
  keep("panel", "i1", "Fast");
  await saveNow("panel", "i1");
  assert.equal(keptState("panel", "i1").state, "device");

  server.tell = tell;
  context.mock.timers.tick(3000);
  await Promise.resolve();
  await Promise.resolve();
  await Promise.resolve();

  assert.equal(server.has.text, "Fast");
});
