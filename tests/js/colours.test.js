import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const css = readFileSync(new URL("../../static/src/css/tokens/colours.css", import.meta.url), "utf8");

/** The raw colours set by the block that follows `selector`. */
function colours(selector) {
  const block = css.slice(css.indexOf(selector) + selector.length).match(/\{([^}]*)\}/)[1];
  return Object.fromEntries([...block.matchAll(/--([a-z-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]));
}

function luminance(hex) {
  const parts = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const [r, g, b] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const light = colours(":root {");
const dark = colours(':root[data-theme="dark"]');

test("dark is the same dark, whether the device or the reader asked for it", () => {
  assert.deepEqual(colours(':root:not([data-theme="light"])'), dark);
  assert.deepEqual(Object.keys(dark), Object.keys(light));
});

test("every text can be read on every ground it stands on, and every control's edge be seen", () => {
  for (const c of [light, dark]) {
    const grounds = [c.paper, c.card, c.sunk];
    for (const text of [c.ink, c.soft, c.teal, c.rust]) for (const ground of grounds) assert.ok(contrast(text, ground) >= 4.5, `${text} on ${ground}`);
    for (const text of [c.ink, c.soft]) for (const ground of [c["teal-mist"], c["honey-mist"], c["rust-mist"]]) assert.ok(contrast(text, ground) >= 4.5, `${text} on ${ground}`);
    assert.ok(contrast(c.teal, c["teal-mist"]) >= 4.5);
    assert.ok(contrast(c.rust, c["rust-mist"]) >= 4.5);
    assert.ok(contrast(c["on-teal"], c.teal) >= 4.5);
    for (const ground of grounds) assert.ok(contrast(c.rim, ground) >= 3, `edge ${c.rim} on ${ground}`);
  }
});
