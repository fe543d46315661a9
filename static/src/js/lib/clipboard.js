// Copying a text. Plain http on a local network has no clipboard: there a selection is copied, where the browser lets us.

/** @param {string} text @returns {Promise<boolean>} was it copied? If not, it must stand there to be copied by hand. */
export async function copyText(text) {
  const done = await navigator.clipboard?.writeText(text).then(() => true, () => false);
  return done || copySelected(text);
}

/** @param {string} text */
function copySelected(text) {
  const field = document.createElement("textarea");
  const before = document.activeElement;
  field.value = text;
  field.readOnly = true;
  field.className = "visually-hidden";
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}
