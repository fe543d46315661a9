import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { isAgain, once } from "../../static/src/js/lib/once.js";

const JUST_AFTER_MS = 250;
const SEEN_MS = 700;

/** As much of a button as a press needs. */
class Button {
  #attributes = new Map();
  setAttribute = (name, value) => this.#attributes.set(name, value);
  removeAttribute = (name) => this.#attributes.delete(name);
  hasAttribute = (name) => this.#attributes.has(name);
  closest = () => this;
  getBoundingClientRect = () => ({ x: 0, y: 0, width: 80, height: 40 });
}

/** @param {Button} button @param {number} [detail] how many presses the browser has counted; 0 of a key */
const pressOn = (button, detail = 1) => ({ currentTarget: button, detail });

let there; // what stands where the finger is
beforeEach(() => {
  there = null;
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout", "setInterval"] });
  globalThis.document = { elementFromPoint: () => there };
});

test("a second press a quarter of a second after the answer is the first once more, a later one is not", async () => {
  const next = new Button();
  let answer;
  const pressed = once(pressOn(next), () => new Promise((resolve) => (answer = resolve)));
  assert.ok(isAgain(pressOn(next)), "the room has not answered yet");

  answer({ seq: 7 });
  assert.deepEqual(await pressed, { seq: 7 });

  mock.timers.tick(JUST_AFTER_MS);
  assert.ok(isAgain(pressOn(next)));
  mock.timers.tick(SEEN_MS - JUST_AFTER_MS);
  assert.ok(!isAgain(pressOn(next)));
});

test("what stands in the place of what was pressed waits as well, also where it is drawn after the answer", async () => {
  const [begin, next] = [new Button(), new Button()];
  await once(pressOn(begin), async () => ({ seq: 7 }));

  mock.timers.tick(100);
  there = next;
  mock.timers.tick(JUST_AFTER_MS - 100);

  assert.ok(isAgain(pressOn(next)));
  mock.timers.tick(SEEN_MS - JUST_AFTER_MS);
  assert.ok(!isAgain(pressOn(next)));
});

test("what the browser counts as a double press is one, whatever stood there first", () => {
  assert.ok(isAgain(pressOn(new Button(), 2)));
  assert.ok(!isAgain(pressOn(new Button(), 1)));
  assert.ok(!isAgain(pressOn(new Button(), 0)));
});
