// The copy without names is made by the form alone; with this one sees how far it is, and can stop it.
import { takeCopy } from "../lib/copies.js";
import { showIn } from "../parts/making.js";

const place = /** @type {HTMLElement} */ (document.querySelector("#making"));
const form = /** @type {HTMLFormElement} */ (document.querySelector("form.redaction"));
let isPlain = false;

form.addEventListener("submit", (event) => {
  const button = /** @type {HTMLButtonElement | null} */ (event.submitter);
  if (!button || isPlain) return;
  event.preventDefault();
  const wanted = new FormData(form);
  wanted.set("format", button.value);
  void takeCopy(place.dataset.code ?? "", { wanted, name: button.textContent ?? "", show: showIn(place), plainly: () => send(button) });
});

/** @param {HTMLButtonElement} button */
function send(button) {
  isPlain = true;
  form.requestSubmit(button);
  isPlain = false;
}
