// Who has not been heard on the item is invited: to speak, to write or to pass, each as good as the others.
import { html, nothing } from "lit-html";
import { actButton } from "../lib/acts.js";
import { afterDrawing } from "../lib/screen.js";
import { state } from "../lib/store.js";
import { say, t } from "../lib/words.js";
import { represented } from "./represented.js";
import { openTab } from "./tabs.js";

/** @param {typeof state} s */
export function invitation({ view, mine }) {
  const item = view.agenda?.current;
  if (mine.heard?.how === "passed") return passed(mine, item);
  if (mine.heard?.how === "represented_by") return represented(view, mine);
  if (!mine.invitation) return nothing;
  return html`<section class="card invitation stack" data-tight data-look="notice" aria-label=${t("invitation-label")}>
    <p>${say(mine.invitation)}</p>
    <div class="thirds">
      ${actButton(mine.may, { act: "raise_hand", with: { kind: "topic", topic: "", item }, key: "invited:speak", label: t("invited-speak"), off: Boolean(mine.kinds?.topic?.id) })}
      <button type="button" class="button" @click=${write}>${t("invited-write")}</button>
      ${actButton(mine.may, { act: "pass_here", with: { item }, key: "invited:pass", label: t("invited-pass") })}
    </div>
  </section>`;
}

// A pass can be taken back, whoever entered it, until answers are opened.
/** @param {any} mine @param {string} item */
const passed = ({ may, heard }, item) => html`<section class="row" aria-label=${t("invitation-label")}><span>${t("you-passed")}</span>
  ${heard.stands ? nothing : actButton(may, { act: "take_back_pass", with: { item }, label: t("take-back-pass"), look: "quiet" })}</section>`;

function write() {
  openTab("words");
  afterDrawing(() => document.getElementById("panel-words")?.focus());
}
