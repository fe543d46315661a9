// The seats that the meeting needs filled: by whom, which are not, and opening it all the same.
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { actButton } from "../../lib/acts.js";
import { nameOf, namesOf } from "../../lib/names.js";
import { local, state } from "../../lib/store.js";
import { t } from "../../lib/words.js";
import { neededOf, seatTitle } from "../seats.js";
import { closeDialog, dialog, openDialog } from "./dialog.js";
import { actForm, field, personChecks, text } from "./form.js";
import { isTranslating, othersOf, titleIn, titlesOf, translateButton } from "./translated.js";

/** @param {typeof state} s */
export function seats({ view, mine }) {
  if (!view.settings.seats) return nothing;
  const { order, seats } = view.seats;
  return html`<section class="stack" data-tight aria-labelledby="seats-title">
    <div class="row" data-apart><h2 class="pane-title" id="seats-title">${t("seats-title")}</h2>
      ${mine.may.add_seat ? html`<button type="button" class="button" data-look="quiet" @click=${() => openDialog("add-seat")}>${t("seats-add")}</button>` : nothing}</div>
    ${order.length ? nothing : html`<p class="empty">${t("seats-none")}</p>`}
    <ul class="rows">${repeat(order, (/** @type {string} */ id) => id, (/** @type {string} */ id) => row(view, mine.may, id, seats[id]))}</ul>
  </section>`;
}

/** @param {any} view @param {any} may @param {string} id @param {any} seat */
function row(view, may, id, seat) {
  const isOpen = state.local.seat === id;
  return html`<li data-seat=${seat.state}>
    <div class="grow"><span class="who"><bdi>${seatTitle(seat)}</bdi></span> <span class="badge" data-look=${seat.state === "filled" || seat.state === "excused" ? "quiet" : "notice"}>${t(`seat-${seat.state}`)}</span>
      <p class="item-facts">${[neededOf(seat), seat.people.length ? namesOf(view, seat.people) : ""].filter(Boolean).join(" · ")}</p></div>
    ${may.fill_seat ? html`<button type="button" class="button acts" data-look="quiet" aria-expanded=${isOpen} aria-label=${t("console-more-about", { name: seatTitle(seat) })}
      @click=${() => local({ seat: isOpen ? undefined : id })}>${t("more")}</button>` : nothing}
    ${isOpen ? html`<div class="row-more"><button type="button" class="button" @click=${() => openDialog("fill-seat", id)}>${t("seats-fill")}</button>
      ${actButton(may, { act: "remove_seat", with: { seat: id }, label: t("remove"), key: `remove-${id}`, look: "danger" })}</div>` : nothing}
  </li>`;
}

/** Before the meeting opens: which seats are unfilled, and why it opens all the same. @param {typeof state} s */
export function unfilled({ view, mine }) {
  const { unfilled = [], seats, opened_anyway } = view.seats;
  if (opened_anyway) return html`<p>${t("seats-opened-anyway", { name: nameOf(view, opened_anyway.by) })} <q class="words"><bdi>${opened_anyway.reason}</bdi></q></p>`;
  if (!unfilled.length) return view.seats.order.length ? html`<p>✓ ${t("seats-all-filled")}</p>` : nothing;
  return html`<p>${t("seats-unfilled", { count: unfilled.length })}</p>
    <ul class="stack" data-tight>${unfilled.map((/** @type {string} */ id) => html`<li class="seat-unfilled"><span><strong><bdi>${seatTitle(seats[id])}</bdi></strong> <span class="quiet">${expected(view, seats[id])}</span></span>
      ${mine.may.fill_seat ? html`<button type="button" class="button" data-look="quiet" @click=${() => openDialog("fill-seat", id)}>${t("seats-fill")}</button>` : nothing}</li>`)}</ul>
    ${actForm(mine.may, { act: "open_anyway", label: t("seats-open-anyway"), layout: "line", fields: (f) => ({ reason: text(f, "reason") }) },
      field(t("seats-why"), html`<input name="reason" maxlength="500" required autocomplete="off">`, t("seats-why-sees")))}`;
}

/** When it is needed, and who is to fill it but is not here yet. @param {any} view @param {any} seat */
const expected = (view, seat) => [neededOf(seat), seat.people.length ? `${namesOf(view, seat.people)} (${t(`seat-${seat.state}`)})` : ""].filter(Boolean).join(" · ");

/** @param {typeof state} s */
export const seatDialogs = ({ view, mine }) => html`${addDialog(view, mine)}${fillDialog(view, mine)}`;

/** @param {any} view @param {any} mine */
const addDialog = (view, { may }) => dialog("add-seat", t("seats-add"), () => html`<p class="quiet">${t("seats-add-hint")}</p>
  ${actForm(may, { act: "add_seat", label: t("add"), then: closeDialog, fields: (f) => ({ title: text(f, "title"), needed: text(f, "needed"), ...titlesOf(f, othersOf(view.meeting.language)) }) }, html`
    ${field(t("seat-title"), html`<input name="title" maxlength="200" required autofocus autocomplete="off">`)}
    ${field(t("seat-needed"), html`<input name="needed" maxlength="200" autocomplete="off">`, t("seat-needed-hint"))}
    ${isTranslating("seat") ? othersOf(view.meeting.language).map((code) => titleIn(code, t("seat-title"))) : translateButton("seat")}`)}`);

/** @param {any} view @param {any} mine */
const fillDialog = (view, { may }) => dialog("fill-seat", t("seats-fill"), () => {
  const id = state.local.about;
  const seat = view.seats.seats[id];
  if (!seat) return html`<p class="empty">${t("refused-no-such-seat")}</p>`;
  const fields = (/** @type {FormData} */ f) => ({ seat: id, people: f.getAll("people") });
  return html`<p><strong><bdi>${seatTitle(seat)}</bdi></strong> ${neededOf(seat)}</p>
    ${actForm(may, { act: "fill_seat", key: `fill-${id}`, label: t("save"), then: closeDialog, fields }, personChecks(view, "people", seat.people, t("seats-who")))}`;
});
