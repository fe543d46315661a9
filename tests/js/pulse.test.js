import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { EVERY_MS, LENGTH, packed, startPulse, tellQuietly } from "../../static/src/js/lib/pulse.js";
import { change } from "../../static/src/js/lib/store.js";

mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"], now: 1_000_000 });
change({ code: "dabo-kemu", view: { signals: { offered: true } } });

/** A line that keeps what was sent, and when. */
function line({ answer = () => ({}) } = {}) {
  const sent = [];
  return {
    sent,
    isOnline: () => true,
    tell: (event, message) => {
      sent.push({ event, at: Date.now(), length: message.q.length, told: JSON.parse(atob(message.q)) });
      const given = answer(sent.length);
      return given ? Promise.resolve(given) : Promise.reject(new Error("no answer"));
    },
  };
}

const one = line({ answer: (n) => (n === 4 ? undefined : {}) });
startPulse(one);
const beats = async (n) => {
  for (let i = 0; i < n; i++) {
    mock.timers.tick(EVERY_MS);
    await Promise.resolve().then(() => {}).then(() => {}).then(() => {});
  }
};

test("a pulse leaves every ten seconds, whether there is something to tell or not, and each is equally long", async () => {
  await beats(2);
  tellQuietly("too_fast");
  tellQuietly("lost");
  assert.equal(one.sent.length, 2, "a tap sends nothing by itself");
  await beats(1);

  assert.deepEqual(one.sent.map(({ told }) => told.signals), [[], [], ["too_fast", "lost"]]);
  assert.equal(one.sent[2].at - one.sent[1].at, EVERY_MS);
  assert.deepEqual([...new Set(one.sent.map(({ length }) => length))], [LENGTH]);
  assert.match(one.sent[0].told.device, /^[0-9a-f]{16}$/);
  assert.equal(new Set(one.sent.map(({ told }) => told.device)).size, 1);
});

test("what was not answered is told again, and what was is not", async () => {
  one.sent.length = 3;
  tellQuietly("break");
  await beats(3);

  assert.deepEqual(one.sent.slice(3).map(({ told }) => told.signals), [["break"], ["break"], []]);
});

test("what could not be told for two minutes is over", async () => {
  one.isOnline = () => false;
  tellQuietly("cannot_hear");
  await beats(13);
  one.isOnline = () => true;
  one.sent.length = 0;
  await beats(1);

  assert.deepEqual(one.sent[0].told.signals, []);
});

test("the longest that can be told fits", () => {
  const told = { device: "0".repeat(16), signals: ["too_fast", "lost", "meaning", "break", "cannot_hear"] };

  assert.equal(packed(told).length, LENGTH);
});
