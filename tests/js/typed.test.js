import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { change } from "../../static/src/js/lib/store.js";
import { goOnOver, isOvertaken, typed, typedOver, typeOver } from "../../static/src/js/lib/typed.js";

let room = 0;
beforeEach(() => change({ code: `T${(room += 1)}`, mine: { id: "p1" }, local: {} }));

test("what nobody touched reads as the room has it, whatever it read when the form was opened", () => {
  assert.equal(typedOver("write", "Revision one"), "Revision one");
  assert.equal(typedOver("write", "Revision two"), "Revision two");

  typeOver("write", "Revision two!", "Revision two");
  typeOver("write", "Revision two", "Revision two");

  assert.equal(typedOver("write", "Revision three"), "Revision three");
});

test("what was typed stays with the text it was typed over, through a reload, until its writer has looked", () => {
  typeOver("write", "Mine", "Revision one");
  assert.equal(isOvertaken("write", "Revision one"), false);

  change({ local: {} }); // a reload forgets what the page knew

  assert.equal(typed("write"), "Mine");
  assert.equal(isOvertaken("write", "Revision two"), true);
  typeOver("write", "Mine, longer", "Revision two");
  assert.equal(isOvertaken("write", "Revision two"), true);
  goOnOver("write", "Revision two");
  assert.equal(isOvertaken("write", "Revision two"), false);
});

test("whoever typed what stands there by now is asked nothing", () => {
  typeOver("write", "The same ", "Revision one");

  assert.equal(isOvertaken("write", "The same"), false);
});
