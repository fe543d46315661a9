// The record as a page works without this; with it, a press copies the text, and the page follows a meeting that runs.
import { copyText } from "../lib/clipboard.js";
import { save, takeCopy } from "../lib/copies.js";
import { tellZone } from "../lib/zone.js";
import { showIn } from "../parts/making.js";

const EVERY_MS = 10_000;

/** @param {string} id @param {ParentNode} [within] */
const part = (id, within = document) => /** @type {HTMLElement} */ (within.querySelector(`#${id}`));

const copy = /** @type {HTMLButtonElement} */ (part("copy"));
copy.hidden = false;
copy.addEventListener("click", async () => {
  const text = /** @type {HTMLTextAreaElement} */ (part("text"));
  text.select();
  if (await copyText(text.value)) copy.textContent = copy.dataset.copied ?? "";
});

// The server made and sanitised this page as it did the one that stands here.
async function follow() {
  const answer = await fetch(location.href).catch(() => undefined);
  if (!answer?.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (part("record", page)?.dataset.tag === part("record").dataset.tag) return;
  for (const id of ["kicker", "text", "record"]) part(id).replaceWith(document.adoptNode(part(id, page)));
}

const isRunning = () => "running" in part("record").dataset;

const place = part("making");
for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll("a[data-copy]"))) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    const wanted = JSON.stringify({ format: link.dataset.copy });
    void takeCopy(place.dataset.code ?? "", { wanted, name: link.textContent ?? "", show: showIn(place), plainly: () => save(link.href) });
  });
}
tellZone();
follow();
setInterval(() => isRunning() && document.visibilityState === "visible" && follow(), EVERY_MS);
