// The draft at home: to read in one's own language, to answer passage by passage, and to write where one may.
import { html, nothing } from "lit-html";
import { isOnline, onLost, tell } from "../lib/connection.js";
import { followDraft } from "../lib/draft.js";
import { startPulse } from "../lib/pulse.js";
import { afterDrawing } from "../lib/screen.js";
import { start } from "../lib/start.js";
import { state } from "../lib/store.js";
import { followTerms } from "../lib/terms.js";
import { t } from "../lib/words.js";
import { connection, gone } from "../parts/connection.js";
import { termDialog } from "../parts/console/glossary.js";
import { draft } from "../parts/draft.js";
import { aboutWords } from "../parts/draft/respond.js";
import { header } from "../parts/header.js";
import { termCard } from "../parts/term.js";
import { toast, toasts } from "../parts/toasts.js";

/** @param {typeof state} s */
function page(s) {
  if (s.link === "gone") return gone(s);
  return html`<a class="skip-link" href="#main">${t("skip-to-main")}</a>
    ${header(s)} ${connection(s)}
    <main id="main" class="draft page stack" data-narrow>
      <p>${back(s)}</p>
      ${s.local.draft ? draft(s) : nothing}
    </main>
    ${termCard(s, aboutWords)} ${termDialog(s)} ${toasts(s)}`;
}

/** Whoever prepares the meeting came from there. @param {typeof state} s */
const back = ({ view, audience, code }) => (audience === "facilitator" && view.meeting.began_at === undefined
  ? html`<a class="button" data-look="quiet" href="/m/${code}/prepare">${t("console-prepare")}</a>`
  : html`<a class="button" data-look="quiet" href="/m/${code}">${t("draft-to-meeting")}</a>`);

onLost((asked, message) => toast(message, asked.with.text));
followDraft();
start(page);
startPulse({ tell, isOnline });
followTerms({ selects: true });
// The section that an address names is made by this script, after the browser looked for it.
if (location.hash) afterDrawing(() => document.getElementById(location.hash.slice(1))?.scrollIntoView());
