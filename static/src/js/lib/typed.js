// Small texts while they are being typed, such as a topic: kept on the device, so that a reload or a refusal loses none.
import { forget, recall, remember } from "./device.js";
import { local, state } from "./store.js";

/** @param {string} name @returns {string} */
export const typed = (name) => found(name) ?? "";

/** @param {string} name @returns {string | undefined} */
const found = (name) => state.local[`typed:${name}`] ?? recall(place(name));

/** @param {string} name @param {string} text */
export function type(name, text) {
  remember(place(name), text);
  local({ [`typed:${name}`]: text });
}

/** @param {string} name */
export function clear(name) {
  forget(place(name));
  forget(place(over(name)));
  local({ [`typed:${name}`]: undefined, [`typed:${over(name)}`]: undefined });
}

// A text that is typed over one which stands in the room. What nobody touched is not kept: it reads as the room has it.

/** What stands in the field: as it was typed, else as it stands in the room. @param {string} name @param {string} stands @returns {string} */
export const typedOver = (name, stands) => found(name) ?? stands;

/** @param {string} name @param {string} text @param {string} stands */
export function typeOver(name, text, stands) {
  if (text === stands) return clear(name);
  if (found(over(name)) === undefined) type(over(name), stands);
  type(name, text);
}

/** Has the room another text by now than the one that was typed over? Both are shown then. @param {string} name @param {string} stands */
export const isOvertaken = (name, stands) => ![undefined, stands].includes(found(name)?.trim()) && found(over(name)) !== stands;

/** Whoever typed has looked at what stands in the room now. @param {string} name @param {string} stands */
export const goOnOver = (name, stands) => type(over(name), stands);

/** @param {string} name */
const over = (name) => `${name}:over`;

/** @param {string} name */
const place = (name) => `mr:${state.code}:${state.mine.id}:typed:${name}`;
