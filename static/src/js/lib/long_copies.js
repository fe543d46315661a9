// A long copy of the record is made while one watches, and can be stopped; where that fails, the plain link is followed.

const EVERY_MS = 500;

/**
 * @param {string} code
 * @param {HTMLElement} place where it is told; its data have the sentences: making, finishing, ready, stopped, stop
 */
export function watchLongCopies(code, place) {
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll("a[data-long]"))) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      void make(code, link, place);
    });
  }
}

/** @param {string} code @param {HTMLAnchorElement} link @param {HTMLElement} place */
async function make(code, link, place) {
  if (!place.hidden) return; // one at a time
  const copies = `/api/meetings/${code}/copies`;
  const begun = await asked(copies, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ format: link.dataset.long }) });
  if (!begun?.copy) return plainly(link);
  const shown = show(place, link.textContent ?? "", begun.of);
  let isStopped = false;
  shown.stop.addEventListener("click", () => {
    isStopped = true;
    void asked(`${copies}/${begun.copy}`, { method: "DELETE" });
    place.hidden = true;
    link.focus();
  });
  for (let at = begun; !isStopped; at = await asked(`${copies}/${begun.copy}`)) {
    if (!at || at.state === "failed") return (place.hidden = true), plainly(link);
    if (at.state === "done") return (place.hidden = true), follow(`/m/${code}/record/copies/${begun.copy}`);
    shown.tell(at);
    await new Promise((go) => setTimeout(go, EVERY_MS));
  }
}

/** @param {string} address @param {RequestInit} [how] */
async function asked(address, how) {
  const answer = await fetch(address, how).catch(() => undefined);
  return answer?.ok ? answer.json().catch(() => undefined) : undefined;
}

/** @param {HTMLAnchorElement} link */
const plainly = (link) => follow(link.href);

/** A file to save: the page stays. @param {string} address */
const follow = (address) => location.assign(address);

/** @param {HTMLElement} place @param {string} name @param {number} of */
function show(place, name, of) {
  const words = document.createElement("p");
  const bar = document.createElement("progress");
  const stop = document.createElement("button");
  bar.max = of;
  bar.setAttribute("aria-label", name);
  Object.assign(stop, { type: "button", className: "button", textContent: place.dataset.stop });
  place.replaceChildren(words, bar, stop);
  place.hidden = false;
  const tell = (/** @type {{state: string, made: number}} */ { state, made }) => {
    words.textContent = `${name}: ${state === "finishing" ? place.dataset.finishing : place.dataset.making}`;
    if (state === "finishing") bar.removeAttribute("value");
    else bar.value = made;
  };
  return { tell, stop };
}
