// A part of the screen that is not needed at first is a script of its own: it comes once the first screen stands, or when it is wanted.
import { html, nothing } from "lit-html";
import { change } from "./store.js";
import { t } from "./words.js";

const SOON_MS = 3000; // a phone that loses its line later has it already
const AGAIN_MS = 5000;

/** @template Part @param {() => Promise<Part>} fetch */
export function comes(fetch) {
  /** @type {Part | undefined} */
  let part;
  /** @type {Promise<unknown> | undefined} */
  let coming;
  const get = () => void (coming ??= fetch().then((made) => ((part = made), change({})), again));
  const again = () => setTimeout(() => ((coming = undefined), change({})), AGAIN_MS);
  setTimeout(get, SOON_MS);

  /** @param {(part: Part) => unknown} draw @param {unknown} meanwhile */
  function besides(draw, meanwhile = nothing) {
    if (part) return draw(part);
    get();
    return meanwhile;
  }
  /** @param {(part: Part) => unknown} draw */
  const shown = (draw) => besides(draw, html`<p class="empty" data-coming>${t("part-coming")}</p>`);
  return { shown, besides };
}
