// What this device remembers: texts and ids by name. Where storage is forbidden (private browsing), the page itself remembers.

/** @type {Map<string, string>} */
const page = new Map();

/** @param {string} name @returns {any} */
export function recall(name) {
  const text = page.get(name) ?? stored(name);
  try {
    return text ? JSON.parse(text) : undefined;
  } catch {
    return undefined; // written by something else
  }
}

/** Returns whether it will outlive the page. @param {string} name @param {unknown} value */
export function remember(name, value) {
  const text = JSON.stringify(value);
  try {
    localStorage.setItem(name, text);
    page.delete(name);
    return true;
  } catch {
    page.set(name, text);
    return false;
  }
}

/** @param {string} name */
export function forget(name) {
  page.delete(name);
  try {
    localStorage.removeItem(name);
  } catch {
    return; // nothing was stored either
  }
}

/** The names that begin with `start`. @param {string} start @returns {string[]} */
export function remembered(start) {
  return [...new Set([...page.keys(), ...storedNames()])].filter((name) => name.startsWith(start));
}

function storedNames() {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
  }
}

/** @param {string} name */
function stored(name) {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** A new id; works on plain http too, where crypto.randomUUID does not exist. */
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => byte.toString(36).padStart(2, "0")).join("");
}
