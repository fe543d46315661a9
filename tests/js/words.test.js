// What the browser says, and how it writes times and numbers.
import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";

process.env.TZ = "UTC";
globalThis.__words = {
  language: "es",
  formats: "es",
  ftl: `
save = Guardar
called = Llaman a { $name }
waiting = { $count ->
    [one] { $count } persona espera
   *[other] { $count } personas esperan
}
because = No se puede: { $reason }
closed = la lista está cerrada
duration-seconds = { $seconds } s
duration-minutes = { $minutes } min
duration-minutes-seconds = { $minutes } min { $seconds } s
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes } min
`,
};
const { t, say, language } = await import("../../static/src/js/lib/words.js");
const { clock, day, duration, relative, ticking } = await import("../../static/src/js/lib/dates.js");
const { list, number, percent } = await import("../../static/src/js/lib/numbers.js");

const ISOLATES = /[\u2068\u2069]/g;
const seen = (text) => text.replace(ISOLATES, "");
const warn = mock.method(console, "warn", () => {});
beforeEach(() => warn.mock.resetCalls());

test("a message is said in the page's language", () => {
  assert.equal(language, "es");
  assert.equal(t("save"), "Guardar");
});

test("a name stands isolated, so that one from the other side turns nothing around", () => {
  assert.equal(t("called", { name: "محمد" }), "Llaman a \u2068محمد\u2069");
});

test("plurals follow the language", () => {
  assert.equal(seen(t("waiting", { count: 1 })), "1 persona espera");
  assert.equal(seen(t("waiting", { count: 3 })), "3 personas esperan");
});

test("a view's message is an id, or an id with arguments, which may be messages", () => {
  assert.equal(say("save"), "Guardar");
  assert.equal(seen(say({ id: "called", args: { name: "Ada" } })), "Llaman a Ada");
  assert.equal(seen(say({ id: "because", args: { reason: { id: "closed" } } })), "No se puede: la lista está cerrada");
  assert.equal(say(undefined), "");
});

test("a missing message shows its id in brackets and is reported once", () => {
  assert.equal(t("nobody-wrote-this"), "[nobody-wrote-this]");
  assert.equal(t("nobody-wrote-this"), "[nobody-wrote-this]");
  assert.equal(warn.mock.callCount(), 1);
  assert.match(warn.mock.calls[0].arguments[0], /nobody-wrote-this/);
});

test("a missing argument is reported too", () => {
  assert.match(t("called"), /\{\$name\}/);
  assert.equal(warn.mock.callCount(), 1);
});

test("an instant is a time of day and a day", () => {
  assert.equal(clock(Date.UTC(2026, 10, 24, 10, 42) / 1000), "10:42");
  assert.equal(day(Date.UTC(2026, 10, 24, 10, 42) / 1000), "martes, 24 de noviembre de 2026");
});

test("a length of time is said in the units one would use", () => {
  const said = [0, 45.4, 60, 200, 3599.6, 3900, -5].map((length) => seen(duration(length)));
  assert.deepEqual(said, ["0 s", "45 s", "1 min", "3 min 20 s", "1 h", "1 h 5 min", "0 s"]);
});

test("a running clock counts in whole seconds", () => {
  assert.deepEqual([0, 59.9, 200, 3661, -1].map(ticking), ["0:00", "0:59", "3:20", "1:01:01", "0:00"]);
});

test("an instant is told from now", () => {
  const said = [0, -59, -60, -3 * 3600, 86400, 2 * 86400].map((distance) => relative(1000 + distance, 1000));
  assert.deepEqual(said, ["ahora", "hace 59 segundos", "hace 1 minuto", "hace 3 horas", "mañana", "pasado mañana"]);
});

test("numbers, shares and lists of names", () => {
  assert.equal(number(12345.5), "12.345,5");
  assert.equal(percent(0.42).replace(/\s/, " "), "42 %");
  assert.equal(list(["Ada", "Bo", "Cleo"]), "Ada, Bo y Cleo");
});
