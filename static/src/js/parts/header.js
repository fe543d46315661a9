// The head of a screen: the meeting, who is here, and how this reader likes the page.
import { html, nothing } from "lit-html";
import { actButton, troubleBeside } from "../lib/acts.js";
import { ask } from "../lib/connection.js";
import { isOpen, toggle } from "../lib/menu.js";
import { titleOf } from "../lib/names.js";
import { local, state } from "../lib/store.js";
import { clear, type, typed } from "../lib/typed.js";
import { chooseTheme, theme } from "../lib/theme.js";
import { language, t } from "../lib/words.js";
import { draftLink } from "./draft_here.js";
import { address } from "./address.js";
import { pace } from "./pace.js";

/** @param {typeof state} s @param {unknown} [more] what stands in the menu besides */
export const header = ({ view, mine, code, audience }, more = nothing) => html`<header class="top" data-menu="settings">
  <div class="top-title"><h1><bdi>${titleOf(view.meeting)}</bdi></h1>
    <p class="quiet small top-facts"><bdi>${mine.name}</bdi> <span>· ${t("here-short", { here: view.people?.here ?? 0 })}</span></p></div>
  ${audience === "facilitator" ? html`<a class="button" data-look="quiet" href="/m/${code}/run">${t("to-console")}</a>` : nothing}
  <button type="button" class="button" data-look="quiet" aria-expanded=${isOpen("settings")} aria-controls="menu"
    @click=${() => toggle("settings")}>${t("menu")}</button>
  <div class="menu card" id="menu" ?hidden=${!isOpen("settings")}>${ownName(mine)} ${ownLink(mine)} ${pace(mine.may, mine.id, mine.pace)} ${languages(mine)} ${themes()} ${more}
    ${draftLink({ view, mine, code }, true)}
    <p><a href="/m/${code}/record">${t(view.meeting.state === "ended" ? "record-open" : "record-so-far-link")}</a></p> ${leave(mine)}</div>
</header>`;

const LANGUAGES = { en: "English", es: "Español" };

/** @param {any} mine */
export const languages = (mine) => html`<fieldset class="choice"><legend>${t("language")}</legend>
  ${Object.entries(LANGUAGES).map(([code, name]) => html`<button type="button" class="button" lang=${code}
    aria-pressed=${language === code} @click=${() => read(code, mine)}>${name}</button>`)}</fieldset>`;

// The page comes again in that language; the roster learns of it, so that others know how to reach this person.
/** @param {string} code @param {any} mine */
async function read(code, mine) {
  if (mine.may?.choose_language === true) await ask("choose_language", { language: code });
  location.search = `?lang=${code}`;
}

export const themes = () => html`<fieldset class="choice"><legend>${t("look")}</legend>
  ${["auto", "light", "dark"].map((name) => html`<button type="button" class="button"
    aria-pressed=${theme() === name} @click=${() => chooseTheme(name)}>${t(`look-${name}`)}</button>`)}</fieldset>`;

/** @param {any} mine */
const ownName = (mine) => html`<form class="field" @submit=${(/** @type {Event} */ event) => rename(event, mine)}>
  <label for="own-name">${t("own-name")}</label>
  <div class="row"><input id="own-name" class="grow" required maxlength="80" autocomplete="name" .value=${typed("name") || mine.name}
    @input=${(/** @type {any} */ event) => type("name", event.target.value)}><button class="button">${t("save")}</button></div>
  <span class="sees" data-sees="all">${t("own-name-sees")}</span> ${troubleBeside("rename")}</form>`;

/** @param {Event} event @param {any} mine */
async function rename(event, { id, name }) {
  event.preventDefault();
  const answer = await ask("rename", { person: id, name: (typed("name") || name).trim() });
  if (answer.seq !== undefined) clear("name");
}

// Whoever opens it is this person, with their private words: it is shown to nobody else.
/** @param {any} mine */
const ownLink = ({ id }) => html`<div class="field"><span class="label">${t("own-link")}</span>${address("own", state.links.people?.[id])}
  <span class="sees" data-sees="me">${t("own-link-sees")}</span></div>`;

// Asked twice: it is easily pressed by mistake.
/** @param {any} mine */
const leave = ({ may }) => html`<div class="choice">${state.local.leaving
  ? html`<p>${t("leave-sure")}</p>${actButton(may, { act: "leave", label: t("leave"), look: "danger", then: () => location.assign("/") })}
    <button type="button" class="button" @click=${() => local({ leaving: false })}>${t("stay")}</button>`
  : html`<button type="button" class="button" data-look="danger" ?disabled=${may?.leave !== true} @click=${() => local({ leaving: true })}>${t("leave")}</button>`}</div>`;
