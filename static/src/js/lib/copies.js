// A copy of the record is made while one watches, and can be stopped; where that cannot be, the plain way is taken.

const EVERY_MS = 400;

/**
 * @typedef {{name: string, state: string, made: number, of: number, sentence?: string, stop: () => void}} Making
 * `sentence` says why there is none; `stop` also puts that away.
 */

let stopLast = () => {};

/**
 * @param {string} code
 * @param {{wanted: BodyInit, name: string, show: (copy: Making | undefined) => void, plainly: () => void}} how `wanted` is
 *   JSON or what a form says, `show` is told how far it is, `plainly` takes the copy without any of this
 */
export async function takeCopy(code, { wanted, name, show, plainly }) {
  stopLast(); // one at a time: whoever wants another kind has changed their mind
  const copies = `/api/meetings/${code}/copies`;
  let isStopped = false;
  let copy = "";
  const stop = (stopLast = () => {
    if (isStopped) return;
    isStopped = true;
    stopLast = () => {};
    show(undefined);
    if (copy) void asked(`${copies}/${copy}`, { method: "DELETE" });
  });
  const tell = (/** @type {any} */ { state = "failed", made = 0, of = 0, sentence }) => show({ name, state, made, of, sentence, stop });
  tell({ state: "gathering" });
  requestAnimationFrame(() => document.querySelector(".making")?.scrollIntoView({ block: "nearest" })); // it stands below what was pressed
  let at = await asked(copies, typeof wanted === "string" ? { method: "POST", headers: { "Content-Type": "application/json" }, body: wanted } : { method: "POST", body: wanted });
  copy = at?.copy ?? "";
  if (isStopped && copy) return void asked(`${copies}/${copy}`, { method: "DELETE" });
  while (!isStopped) {
    if (!at || at.refused === "no-such-copy") return (stop(), plainly()); // the line broke, or another process answered
    if (at.state === "done") return (copy = "", stop(), save(`/m/${code}/record/copies/${at.copy}`));
    tell(at);
    if (at.sentence || at.state === "failed") return (copy = "");
    await new Promise((go) => setTimeout(go, EVERY_MS));
    if (!isStopped) at = await asked(`${copies}/${copy}`);
  }
}

/** What the server says, also where it refuses. @param {string} address @param {RequestInit} [how] */
async function asked(address, how) {
  const answer = await fetch(address, how).catch(() => undefined);
  return answer?.json().catch(() => undefined);
}

/** A file to save: the page stays, and nothing thinks that one leaves it. @param {string} address */
export function save(address) {
  const link = Object.assign(document.createElement("a"), { href: address, download: "" });
  document.body.append(link);
  link.click();
  link.remove();
}
