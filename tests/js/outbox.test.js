import assert from "node:assert/strict";
import { test } from "node:test";
import { outbox } from "../../static/src/js/lib/outbox.js";

test("what was not answered is still there for the next page, in order", () => {
  const before = outbox("a");
  before.add("raise_hand", { topic: "First" }, "raise");
  const second = before.add("raise_hand", { topic: "Second" }, "raise");
  before.remove(second.id);
  before.add("end_turn", {}, "done");

  assert.deepEqual(outbox("a").all().map(({ ask }) => ask), ["raise_hand", "end_turn"]);
});

test("what is older than ten minutes is handed back instead of sent", () => {
  const asks = outbox("b");
  asks.add("raise_hand", { topic: "Old" }, "raise", 0);
  asks.add("raise_hand", { topic: "New" }, "raise", 9 * 60_000);

  const stale = asks.takeStale(11 * 60_000);

  assert.deepEqual(stale.map((asked) => asked.with.topic), ["Old"]);
  assert.deepEqual(asks.all().map((asked) => asked.with.topic), ["New"]);
});

test("what was observed is sent however long it waited", () => {
  const asks = outbox("c");
  asks.add("add_observation", { value: 3 }, "observe", 0, true);

  assert.deepEqual(asks.takeStale(24 * 60 * 60_000), []);
  assert.deepEqual(outbox("c").all().map((asked) => asked.with.value), [3]);
});
