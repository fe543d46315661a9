import assert from "node:assert/strict";
import { test } from "node:test";
import { nearest, readable, step } from "../../static/src/js/lib/chart.js";

/** A point as the browser has it, at a place. */
class Dot extends EventTarget {
  constructor(label, x, y = 0) {
    super();
    this.attributes = new Map([["data-label", label]]);
    this.box = { left: x - 2, top: y - 2, width: 4, height: 4 };
  }
  getAttribute(name) { return this.attributes.get(name) ?? null; }
  setAttribute(name, value) { this.attributes.set(name, value); }
  removeAttribute(name) { this.attributes.delete(name); }
  getBoundingClientRect() { return this.box; }
  focus() {
    this.focused = true;
    this.dispatchEvent(new Event("focus"));
  }
}

function chart(...dots) {
  const svg = new EventTarget();
  svg.querySelectorAll = () => dots;
  const live = { textContent: "" };
  const undo = readable(svg, live);
  const send = (type, detail) => svg.dispatchEvent(Object.assign(new Event(type, { cancelable: true }), detail));
  return { dots, live, undo, send };
}

test("arrow keys step through the points and stop at both ends", () => {
  assert.equal(step("ArrowRight", 0, 3), 1);
  assert.equal(step("ArrowRight", 2, 3), 2);
  assert.equal(step("ArrowLeft", 0, 3), 0);
  assert.equal(step("Home", 2, 3), 0);
  assert.equal(step("End", 0, 3), 2);
  assert.equal(step("Tab", 1, 3), undefined);
});

test("a finger finds the point nearest in time, then in height", () => {
  const places = [{ x: 0, y: 50 }, { x: 10, y: 90 }, { x: 10, y: 10 }];

  assert.equal(nearest(places, { x: 4, y: 100 }), 0);
  assert.equal(nearest(places, { x: 8, y: 20 }), 2);
});

test("a key moves the focus, says the point, and does not scroll the page", () => {
  const { dots, live, send } = chart(new Dot("15 Sep: 61", 0), new Dot("22 Sep: 60", 10));

  const scrolls = send("keydown", { key: "ArrowRight" });

  assert.equal(scrolls, false);
  assert.equal(live.textContent, "22 Sep: 60");
  assert.ok(dots[1].focused);
  assert.deepEqual(dots.map((dot) => dot.getAttribute("tabindex")), ["-1", "0"]);
});

test("a point that gets the focus is said", () => {
  const { dots, live } = chart(new Dot("a", 0), new Dot("b", 10));

  dots[1].focus();

  assert.equal(live.textContent, "b");
});

test("other keys are left to the page", () => {
  const { live, send } = chart(new Dot("a", 0));

  assert.equal(send("keydown", { key: "a" }), true);
  assert.equal(live.textContent, "");
});

test("a touch says the nearest point and marks it alone", () => {
  const { dots, live, send } = chart(new Dot("a", 0), new Dot("b", 10), new Dot("c", 20));

  send("pointerdown", { clientX: 19, clientY: 300 });
  send("pointermove", { clientX: 9, clientY: 300 });

  assert.equal(live.textContent, "b");
  assert.deepEqual(dots.map((dot) => dot.getAttribute("data-read")), [null, "", null]);
});

test("a chart without points is left alone, and one that is taken away stops listening", () => {
  assert.doesNotThrow(() => chart().send("keydown", { key: "End" }));
  const { live, undo, send } = chart(new Dot("a", 0), new Dot("b", 10));

  undo();
  send("keydown", { key: "End" });

  assert.equal(live.textContent, "");
});
