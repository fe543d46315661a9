// The people: who is here, what each may do, and their links; adding, renaming, removing, locking.
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { actButton } from "../../lib/acts.js";
import { refresh } from "../../lib/connection.js";
import { nameOf } from "../../lib/names.js";
import { local, state } from "../../lib/store.js";
import { language, t } from "../../lib/words.js";
import { closeDialog, dialog, openDialog } from "./dialog.js";
import { actForm, check, choice, field, text } from "./form.js";

const CAPABILITIES = ["facilitate", "take_notes", "speak", "decide"];
const LANGUAGES = ["en", "es"];

/** @param {typeof state} s */
export const people = ({ view: { people }, mine }) => html`
  <div class="row" data-apart>
    <p class="quiet">${t("people-here", { here: people.here ?? 0 })}${people.expected ? html` · ${t("people-expected", { expected: people.expected })}` : nothing}</p>
    ${actButton(mine.may, { act: "lock_meeting", with: { is_locked: !people.locked }, label: t(people.locked ? "console-unlock" : "console-lock"), look: "quiet" })}
  </div>
  ${people.locked ? html`<p class="card" data-look="notice">${t("console-locked")}</p>` : nothing}
  <ul class="rows" aria-label=${t("people-title")}>
    ${repeat(people.order, (id) => id, (id) => row(people.people[id], id, mine))}
  </ul>
  ${mine.may.add_person ? html`<button type="button" class="button" @click=${() => openDialog("add-person")}>${t("console-add-person")}</button>` : nothing}`;

/** @param {any} person @param {string} id @param {any} mine */
function row(person, id, mine) {
  const isOpen = state.local.person === id;
  return html`<li data-presence=${person.presence}>
    <div class="grow">
      <span class="who"><bdi>${person.name}</bdi></span>${id === mine.id ? html` <span class="quiet">${t("you-mark")}</span>` : nothing}
      <p class="item-facts">${facts(person)}</p>
    </div>
    <button type="button" class="button acts" data-look="quiet" aria-expanded=${isOpen} aria-label=${t("console-more-about", { name: person.name })}
      @click=${() => local({ person: isOpen ? undefined : id })}>${t("more")}</button>
    ${isOpen ? html`<div class="row-more">${handling(person, id, mine)}</div>` : nothing}
  </li>`;
}

/** @param {any} person */
function facts(person) {
  const device = person.no_device ? t("no-device") : "";
  const able = (person.capabilities ?? []).filter((/** @type {string} */ c) => c === "facilitate" || c === "take_notes").map((/** @type {string} */ c) => t(`may-${c}`));
  return [person.role, t(`presence-${person.presence}`), device, ...able].filter(Boolean).join(" · ");
}

/** @param {any} person @param {string} id @param {any} mine */
const handling = (person, id, { may }) => html`
  ${may.rename ? opener("rename", id, t("console-rename")) : nothing}
  ${may.give_capabilities ? opener("capabilities", id, t("console-capabilities")) : nothing}
  ${may.set_pace ? opener("pace", id, t("console-pace")) : nothing}
  ${person.no_device ? nothing : html`<button type="button" class="button" @click=${() => openLink(id)}>${t("console-personal-link")}</button>`}
  ${may.remove_person && person.presence !== "removed" ? html`<button type="button" class="button" data-look="danger" @click=${() => openDialog("remove", id)}>${t("console-remove-person")}</button>` : nothing}`;

// Somebody who was added meanwhile has a link that this page does not know yet.
/** @param {string} id */
function openLink(id) {
  openDialog("personal-link", id);
  if (!state.links.people?.[id]) refresh();
}

/** @param {string} name @param {string} id @param {string} label */
const opener = (name, id, label) => html`<button type="button" class="button" @click=${() => openDialog(name, id)}>${label}</button>`;

/** @param {typeof state} s */
export const peopleDialogs = ({ view, mine }) => html`${addDialog(mine)}${renameDialog(view, mine)}${capabilitiesDialog(view, mine)}${removeDialog(view, mine)}`;

/** @param {any} mine */
const addDialog = ({ may }) => dialog("add-person", t("console-add-person"), () => html`
  <p class="quiet">${t("console-add-person-hint")}</p>
  ${actForm(may, { act: "add_person", label: t("add"), fields: added, then: closeDialog }, html`
    ${field(t("person-name"), html`<input name="name" maxlength="80" required autofocus autocomplete="off">`)}
    <div class="row" data-equal>
      ${field(t("person-role"), html`<input name="role" maxlength="140" autocomplete="off">`, t("person-role-hint"))}
      ${field(t("person-side"), html`<input name="side" maxlength="140" autocomplete="off">`, t("person-side-hint"))}
    </div>
    ${field(t("person-language"), choice("language", LANGUAGES, language, (code) => t(`language-${code}`)))}
    ${check("no_device", false, t("person-no-device"))}`)}`);

/** @param {FormData} typed */
const added = (typed) => ({
  name: text(typed, "name"),
  role: text(typed, "role"),
  side: text(typed, "side"),
  language: text(typed, "language"),
  has_device: !typed.has("no_device"),
});

/** @param {any} view @param {any} mine */
const renameDialog = (view, { may }) => dialog("rename", t("console-rename"), () => actForm(
  may,
  { act: "rename", label: t("save"), then: closeDialog, fields: (f) => ({ person: state.local.about, name: text(f, "name") }) },
  field(t("person-name"), html`<input name="name" maxlength="80" required autofocus autocomplete="off" value=${nameOf(view, state.local.about)}>`),
));

/** @param {any} view @param {any} mine */
const capabilitiesDialog = (view, { may }) => dialog("capabilities", t("console-capabilities-of", { name: nameOf(view, state.local.about) }), () => {
  const held = view.people.people[state.local.about]?.capabilities ?? [];
  const fields = (/** @type {FormData} */ typed) => ({ person: state.local.about, capabilities: CAPABILITIES.filter((c) => typed.has(c)) });
  return actForm(may, { act: "give_capabilities", label: t("save"), then: closeDialog, fields },
    CAPABILITIES.map((c) => html`${check(c, held.includes(c), t(`may-${c}`))}<p class="hint check-hint">${t(`may-${c}-means`)}</p>`));
});

/** @param {any} view @param {any} mine */
const removeDialog = (view, { may }) => dialog("remove", t("console-remove-title", { name: nameOf(view, state.local.about) }), () => html`
  <p>${t("console-remove-hint")}</p>
  ${actButton(may, { act: "remove_person", with: { person: state.local.about }, label: t("console-remove-person"), look: "danger", then: closeDialog })}`);
