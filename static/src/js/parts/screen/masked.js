// What may stand on a wall that somebody mirrors by mistake: how the meeting goes, without a name or anybody's words.
import { t } from "../../lib/words.js";

/** @param {any} view @returns {any} the same view, holding nothing that tells who or about what */
export function masked({ meeting, agenda, people, queue, floor, heard, proposals, settings, round, pause, timer, plan }) {
  return {
    meeting: { ...meeting, title: t("screen-hidden-title"), titles: undefined, code: "" },
    settings,
    pause,
    timer: timer?.id ? { ...timer, label: "" } : timer,
    plan,
    agenda: { ...agenda, items: each(agenda.items, (item, id) => ({ purpose: item.purpose, state: item.state, title: t("screen-item-number", { n: agenda.order.indexOf(id) + 1 }) })) },
    people: { here: people?.here, expected: people?.expected, order: [], people: {} },
    queue: queue && { ...queue, moved_on: undefined, entries: each(queue.entries, ({ kind, promised }) => ({ kind, promised, person: "" })) },
    floor: floor && { ...floor, turn: floor.turn && silent(floor.turn), paused: undefined, about: undefined },
    proposals: proposals && { order: proposals.order, now: proposals.now, proposals: each(proposals.proposals, hidden) },
    round: round?.id ? { id: round.id, aim: round.aim, answered: round.answered, order: round.order.map(() => ""), waiting: [], people: {} } : {},
    heard: heard && { asks_every: heard.asks_every, not_yet_count: heard.not_yet_count, not_yet: (heard.not_yet ?? []).map(() => ""), lines: {} },
  };
}

/** How far it has come, and how many have answered. @param {any} proposal */
const hidden = ({ item, stage, think_until, carried, asking, stated }) => ({ item, stage, think_until, carried, stated: stated && { kind: stated.kind }, text: t("screen-words-hidden"), asking: asking && { count: asking.count, of: asking.of } });

/** @param {any} turn */
const silent = ({ id, kind, state, started_at, spent_s, composing, round }) => ({ id, kind, state, started_at, spent_s, composing, round, person: "" });

/** @param {Record<string, any> | undefined} things @param {(thing: any, id: string) => any} change */
const each = (things = {}, change) => Object.fromEntries(Object.entries(things).map(([id, thing]) => [id, change(thing, id)]));
