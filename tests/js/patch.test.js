import assert from "node:assert/strict";
import { test } from "node:test";
import { merge } from "../../static/src/js/lib/patch.js";

test("the examples of RFC 7396 come out as printed there", () => {
  const examples = [
    [{ a: "b" }, { a: "c" }, { a: "c" }],
    [{ a: "b" }, { b: "c" }, { a: "b", b: "c" }],
    [{ a: "b" }, { a: null }, {}],
    [{ a: "b", b: "c" }, { a: null }, { b: "c" }],
    [{ a: ["b"] }, { a: "c" }, { a: "c" }],
    [{ a: "c" }, { a: ["b"] }, { a: ["b"] }],
    [{ a: { b: "c" } }, { a: { b: "d", c: null } }, { a: { b: "d" } }],
    [{ a: [{ b: "c" }] }, { a: [1] }, { a: [1] }],
    [["a", "b"], ["c", "d"], ["c", "d"]],
    [{ a: "b" }, ["c"], ["c"]],
    [{ e: null }, { a: 1 }, { e: null, a: 1 }],
    [[1, 2], { a: "b", c: null }, { a: "b" }],
    [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
  ];
  for (const [target, patch, result] of examples) assert.deepEqual(merge(target, patch), result);
});

test("what a patch does not touch stays the same object, and nothing is changed in place", () => {
  const before = { queue: { order: ["e1"], entries: { e1: { kind: "topic" } } }, people: { order: ["p1"] } };
  const copy = structuredClone(before);

  const after = merge(before, { queue: { order: ["e1", "e2"], entries: { e2: { kind: "question" } } } });

  assert.deepEqual(before, copy);
  assert.equal(after.people, before.people);
  assert.equal(after.queue.entries.e1, before.queue.entries.e1);
  assert.deepEqual(after.queue.order, ["e1", "e2"]);
});

test("a key named like an inherited one is an ordinary key", () => {
  const after = merge({}, JSON.parse('{"constructor": {"a": 1}, "toString": {"b": 2}}'));

  assert.deepEqual(Object.keys(after), ["constructor", "toString"]);
  assert.deepEqual(after.constructor, { a: 1 });
});
