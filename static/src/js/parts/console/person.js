// One person: what the roster says, what they may do, when they come and go, who runs the meeting, removing.
import { html, nothing } from "lit-html";
import { actButton } from "../../lib/acts.js";
import { refresh } from "../../lib/connection.js";
import { instantIn, localOf } from "../../lib/dates.js";
import { nameOf, personOf } from "../../lib/names.js";
import { state } from "../../lib/store.js";
import { t } from "../../lib/words.js";
import { closeDialog, dialog, openDialog } from "./dialog.js";
import { actForm, check, choice, field, text } from "./form.js";
import { LANGUAGES } from "./roster.js";

const CAPABILITIES = ["facilitate", "take_notes", "speak", "decide"];

/** What can be done about one person. @param {any} view @param {any} mine @param {string} id */
export function handling(view, mine, id) {
  const person = personOf(view, id);
  const { may } = mine;
  const runs = (person.capabilities ?? []).includes("facilitate");
  return html`
    ${may.rename ? opener("rename", id, t("console-rename")) : nothing}
    ${may.edit_person ? opener("details", id, t("person-details")) : nothing}
    ${may.give_capabilities ? opener("capabilities", id, t("console-capabilities")) : nothing}
    ${may.set_pace ? opener("pace", id, t("console-pace")) : nothing}
    ${person.no_device ? nothing : html`<button type="button" class="button" @click=${() => openLink(id)}>${t("console-personal-link")}</button>`}
    ${may.say_hours && id !== mine.id ? opener("hours", id, t("person-hours")) : nothing}
    ${may.excuse && id !== mine.id ? html`<button type="button" class="button" @click=${() => openDialog("excuse", { person: id })}>${t("person-excuse")}</button>` : nothing}
    ${person.leaves_at ? actButton(may, { act: "put_items_first", with: { person: id }, label: t("person-items-first"), key: `first-${id}` }) : nothing}
    ${view.door?.unread?.includes(id) ? actButton(may, { act: "open_earlier_words", with: { people: [id] }, label: t("person-open-earlier"), key: `earlier-${id}` }) : nothing}
    ${presence(may, person, id, mine.id)}
    ${may.hand_over && id !== mine.id && !runs && person.presence === "here" ? opener("lead", id, t("person-lead")) : nothing}
    ${id === mine.id ? actButton(may, { act: "drop_facilitating", label: t("person-drop-lead"), key: "drop-lead" }) : nothing}
    ${may.name_about ? about(may, view.people, id) : nothing}
    ${may.merge_people && id !== mine.id ? opener("merge", id, t("person-merge")) : nothing}
    ${may.remove_person && id !== mine.id ? html`<button type="button" class="button" data-look="danger" @click=${() => openDialog("remove", id)}>${t("console-remove-person")}</button>` : nothing}`;
}

/** Who has no device comes and goes by the facilitator's word; so does who went without a word. @param {any} may @param {any} person @param {string} id @param {string} me */
function presence(may, { presence, no_device }, id, me) {
  if (presence === "here" || presence === "away") return id === me ? nothing : actButton(may, { act: "mark_left", with: { person: id }, label: t("person-has-left"), key: `left-${id}` });
  return no_device ? actButton(may, { act: "mark_here", with: { person: id }, label: t("person-is-here"), key: `here-${id}` }) : nothing;
}

/** @param {any} may @param {any} people @param {string} id */
const about = (may, people, id) => actButton(may, { act: "name_about", with: { person: people.about === id ? "" : id }, label: t(people.about === id ? "person-not-about" : "person-about"), key: `about-${id}` });

// Somebody who was added meanwhile has a link that this page does not know yet.
/** @param {string} id */
function openLink(id) {
  openDialog("personal-link", id);
  if (!state.links.people?.[id]) refresh();
}

/** @param {string} name @param {string} id @param {string} label */
const opener = (name, id, label) => html`<button type="button" class="button" @click=${() => openDialog(name, id)}>${label}</button>`;

/** @param {typeof state} s */
export const personDialogs = ({ view, mine }) => [renameDialog(view, mine), detailsDialog(view, mine), capabilitiesDialog(view, mine), hoursDialog(view, mine), leadDialog(view, mine), mergeDialog(view, mine), removeDialog(view, mine)];

/** @param {any} view @param {any} mine */
const renameDialog = (view, { may }) => dialog("rename", t("console-rename"), () => actForm(
  may,
  { act: "rename", label: t("save"), then: closeDialog, fields: (f) => ({ person: state.local.about, name: text(f, "name") }) },
  field(t("person-name"), html`<input name="name" maxlength="80" required autofocus autocomplete="off" value=${nameOf(view, state.local.about)}>`),
));

/** @param {any} view @param {any} mine */
const detailsDialog = (view, { may }) => dialog("details", t("person-details-of", { name: nameOf(view, state.local.about) }), () => {
  const id = state.local.about;
  const person = personOf(view, id);
  const holdsPower = Boolean(view.people.hold_power?.includes(id));
  return actForm(may, { act: "edit_person", key: `details-${id}`, label: t("save"), then: closeDialog, fields: (f) => details(id, f) }, html`
    <div class="row" data-equal>
      ${field(t("person-role"), html`<input name="role" maxlength="140" autofocus autocomplete="off" value=${person.role ?? ""}>`, t("person-role-hint"))}
      ${field(t("person-side"), html`<input name="side" maxlength="140" autocomplete="off" value=${person.side ?? ""}>`, t("person-side-hint"))}
    </div>
    ${field(t("person-language"), choice("language", LANGUAGES, person.language, (code) => t(`language-${code}`)))}
    ${check("no_device", Boolean(person.no_device), t("person-no-device"))}
    ${check("interprets", Boolean(person.interprets), t("person-interprets"))}
    ${check("holds_power", holdsPower, t("person-holds-power"))}`);
});

/** @param {string} person @param {FormData} typed */
const details = (person, typed) => ({
  person,
  role: text(typed, "role"),
  side: text(typed, "side"),
  language: text(typed, "language"),
  has_device: !typed.has("no_device"),
  interprets: typed.has("interprets"),
  holds_power: typed.has("holds_power"),
});

/** @param {any} view @param {any} mine */
const capabilitiesDialog = (view, { may }) => dialog("capabilities", t("console-capabilities-of", { name: nameOf(view, state.local.about) }), () => {
  const held = personOf(view, state.local.about).capabilities ?? [];
  const fields = (/** @type {FormData} */ typed) => ({ person: state.local.about, capabilities: CAPABILITIES.filter((c) => typed.has(c)) });
  return actForm(may, { act: "give_capabilities", label: t("save"), then: closeDialog, fields },
    CAPABILITIES.map((c) => html`${check(c, held.includes(c), t(`may-${c}`))}<p class="hint check-hint">${t(`may-${c}-means`)}</p>`));
});

/** @param {any} view @param {any} mine */
const hoursDialog = (view, { may }) => dialog("hours", t("person-hours-of", { name: nameOf(view, state.local.about) }), () => {
  const id = state.local.about;
  const { arrives_at, leaves_at } = personOf(view, id);
  return html`<p class="quiet">${t("person-hours-hint")}</p>
    ${actForm(may, { act: "say_hours", key: `hours-${id}`, label: t("save"), then: closeDialog, fields: (f) => ({ person: id, arrives_at: instantIn(text(f, "arrives_at")), leaves_at: instantIn(text(f, "leaves_at")) }) }, html`
      ${field(t("person-arrives"), html`<input type="datetime-local" name="arrives_at" .value=${localOf(arrives_at)}>`)}
      ${field(t("person-leaves"), html`<input type="datetime-local" name="leaves_at" .value=${localOf(leaves_at)}>`)}`)}`;
});

/** @param {any} view @param {any} mine */
const leadDialog = (view, { may }) => dialog("lead", t("person-lead-of", { name: nameOf(view, state.local.about) }), () => html`
  <p>${t("person-share-hint")}</p>
  ${actButton(may, { act: "share_facilitating", with: { person: state.local.about }, label: t("person-share"), look: "primary", then: closeDialog })}
  <p>${t("person-hand-over-hint")}</p>
  ${actButton(may, { act: "hand_over", with: { person: state.local.about }, label: t("person-hand-over"), then: closeDialog })}`);

/** @param {any} view @param {any} mine */
const mergeDialog = (view, { may }) => dialog("merge", t("person-merge-of", { name: nameOf(view, state.local.about) }), () => {
  const double = state.local.about;
  const others = view.people.order.filter((/** @type {string} */ id) => id !== double);
  return html`<p>${t("person-merge-hint")}</p>
    ${actForm(may, { act: "merge_people", key: `merge-${double}`, label: t("person-merge-now"), then: closeDialog, fields: (f) => ({ double, into: text(f, "into") }) },
      field(t("person-merge-into", { name: nameOf(view, double) }), choice("into", others, "", (id) => nameOf(view, id))))}`;
});

/** @param {any} view @param {any} mine */
const removeDialog = (view, { may }) => dialog("remove", t("console-remove-title", { name: nameOf(view, state.local.about) }), () => html`
  <p>${t("console-remove-hint")}</p>
  ${actButton(may, { act: "remove_person", with: { person: state.local.about }, label: t("console-remove-person"), look: "danger", then: closeDialog })}`);
