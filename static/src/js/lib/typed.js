// Small texts while they are being typed, such as a topic: kept on the device, so that a reload or a refusal loses none.
import { forget, recall, remember } from "./device.js";
import { local, state } from "./store.js";

/** @param {string} name @returns {string} */
export const typed = (name) => state.local[`typed:${name}`] ?? recall(place(name)) ?? "";

/** @param {string} name @param {string} text */
export function type(name, text) {
  remember(place(name), text);
  local({ [`typed:${name}`]: text });
}

/** @param {string} name */
export function clear(name) {
  forget(place(name));
  local({ [`typed:${name}`]: undefined });
}

/** @param {string} name */
const place = (name) => `mr:${state.code}:${state.mine.id}:typed:${name}`;
