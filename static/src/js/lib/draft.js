// The whole draft of this person: out of the page at first, and asked for again when its stamp in the view differs.
import { local, state, watch } from "./store.js";

let isAsking = false;

/** Keeps `local.draft` as the room has it. */
export function followDraft() {
  local({ draft: JSON.parse(document.getElementById("first")?.textContent ?? "{}").draft });
  watch(() => {
    const stamp = state.view.draft?.stamp;
    if (stamp && stamp !== state.local.draft?.stamp && state.link === "online" && !isAsking) void fetchDraft();
  });
}

async function fetchDraft() {
  isAsking = true;
  const answer = await fetch(`/api/meetings/${state.code}/draft`).catch(() => undefined);
  const draft = answer?.ok ? await answer.json().catch(() => undefined) : undefined;
  if (draft) local({ draft });
  // Not at once again: what failed now fails a moment later too.
  setTimeout(() => ((isAsking = false), local({})), draft ? 0 : 3000);
}
