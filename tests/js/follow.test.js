import assert from "node:assert/strict";
import { test } from "node:test";
import { begin, mineReplaced, notesPatched, patched } from "../../static/src/js/lib/follow.js";

const held = begin({ seq: 7, n: 3, view: { a: 1 }, mine: { id: "p1" }, notes: { order: [] }, private: {} });

test("a patch on what is held is applied and counts", () => {
  const next = patched(held, { since: 7, seq: 9, patch: { a: 2 } });

  assert.deepEqual([next.seq, next.view], [9, { a: 2 }]);
});

test("an older patch is dropped", () => {
  assert.equal(patched(held, { since: 5, seq: 7, patch: { a: 0 } }), held);
  assert.equal(patched(held, { since: 3, seq: 5, patch: { a: 0 } }), held);
});

test("a patch beyond what is held shows a gap", () => {
  assert.equal(patched(held, { since: 8, seq: 9, patch: {} }), "gap");
  assert.equal(patched(held, { since: 5, seq: 9, patch: {} }), "gap");
});

test("a change without a row of its own keeps the number", () => {
  const next = patched(held, { since: 7, seq: 7, patch: { here: 4 } });

  assert.deepEqual([next.seq, next.view], [7, { a: 1, here: 4 }]);
});

test("the notes follow a number of their own", () => {
  assert.equal(notesPatched(held, { since: 3, n: 4, patch: { order: ["i1"] } }).n, 4);
  assert.equal(notesPatched(held, { since: 2, n: 3, patch: {} }), held);
  assert.equal(notesPatched(held, { since: 4, n: 5, patch: {} }), "gap");
});

test("an older `mine` never replaces a newer one", () => {
  const newer = mineReplaced(held, { seq: 9, mine: { id: "p1", turn: "t9" } });

  assert.equal(newer.mine.turn, "t9");
  assert.equal(mineReplaced(newer, { seq: 8, mine: { id: "p1" } }), newer);
  assert.equal(mineReplaced(newer, { seq: 9, mine: { id: "p1" } }).mine.turn, undefined);
});
