"""Charts and tables over HTTP: for those in the meeting, in their language, again only when something has changed."""

from __future__ import annotations

import pytest

from meetingroom.app import create_app
from meetingroom.config import Config
from meetingroom.web import charts


@pytest.fixture
def app(tmp_path):
    config = Config(
        data_dir=tmp_path, database_url=f"sqlite:///{tmp_path}/m.db", async_mode="threading", secret_key="k"
    )
    return create_app(config)


class Caller:
    """Somebody who calls with a token."""

    def __init__(self, app, code, token):
        self.client, self.path = app.test_client(), f"/api/meetings/{code}"
        self.headers = {"Authorization": f"Bearer {token}"} if token else {}

    def asks(self, ask, **fields):
        answer = self.client.post(f"{self.path}/ask", json={"ask": ask, "with": fields}, headers=self.headers)
        assert answer.status_code == 200, answer.json

    def gets(self, path, **query):
        return self.client.get(self.path + path, query_string=query, headers=self.headers)

    def view(self):
        return self.gets("/view").json["view"]["evidence"]


@pytest.fixture
def cleo(app):
    made = app.test_client().post("/api/meetings", json={"title": "T", "name": "Cleo", "items": ["One"]}).json
    cleo = Caller(app, made["code"], made["token"])
    cleo.asks("add_series", definition={"title": "Words read", "unit": "words", "source": "home"})
    cleo.asks(
        "import_observations", series=series(cleo), text="2026-01-05,60\n2026-01-12,61\n2026-01-19,64\n"
    )
    return cleo


def series(cleo):
    return cleo.view()["series"]["order"][0]


def test_a_card_comes_in_the_readers_language_with_its_chart(cleo):
    english = cleo.gets("/charts", series=series(cleo), size="phone", lang="en").json["cards"][series(cleo)]
    spanish = cleo.gets("/charts", series=series(cleo), size="phone", lang="es").json["cards"][series(cleo)]

    assert english["sentence"].startswith("There are ")
    assert spanish["sentence"].startswith("Hay ")
    assert english["svg"].startswith("<svg")
    assert english["svg"] != spanish["svg"]


def test_a_named_version_is_kept_by_the_browser_and_drawn_once(cleo):
    mark = cleo.view()["series"]["series"][series(cleo)]["v"]
    drawn = charts.made.cache_info().misses

    answers = [cleo.gets("/charts", series=series(cleo), v=mark) for _ in range(3)]

    assert {answer.headers["Cache-Control"] for answer in answers} == {"private, max-age=86400"}
    assert charts.made.cache_info().misses == drawn + 1
    assert cleo.gets("/charts", series=series(cleo)).headers["Cache-Control"] == "private, no-cache"


def test_after_a_change_the_card_is_another(cleo):
    before = cleo.gets("/charts", series=series(cleo)).json
    cleo.asks("add_observation", series=series(cleo), date="2026-01-26", value=70)

    after = cleo.gets("/charts", series=series(cleo)).json

    assert len(after["cards"][series(cleo)]["table"]["rows"]) == 4
    assert before != after


def test_nobody_from_outside_gets_a_card_or_a_table(app, cleo):
    stranger = Caller(app, cleo.path.rsplit("/", 1)[1], "")

    for path in ("/charts", f"/series/{series(cleo)}.csv", f"/series/{series(cleo)}/cuts.csv", "/breaks.csv", "/goals.csv"):
        assert stranger.gets(path, series=series(cleo)).json["refused"] == "not-in-meeting"


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ({}, "bad-field"),
        ({"series": "s1,s2,s3,s4"}, "bad-field"),
        ({"series": "s99"}, "no-such-series"),
        ({"placed": "c99"}, "no-such-chart"),
    ],
)
def test_what_is_not_there_is_refused(cleo, query, code):
    assert cleo.gets("/charts", **query).json["refused"] == code


def test_a_chart_in_the_notes_is_fetched_as_it_was(cleo):
    item = cleo.gets("/view").json["view"]["agenda"]["order"][0]
    cleo.asks("place_chart", series=[series(cleo)], item=item)
    notes = cleo.gets("/notes").json["sections"][item]["text"]
    chart = notes.split("(#chart-")[1].split(")")[0]
    cleo.asks("add_observation", series=series(cleo), date="2026-01-26", value=70)

    placed = cleo.gets("/charts", placed=chart).json["cards"][series(cleo)]

    assert "[Words read]" in notes
    assert [row["cells"][1] for row in placed["table"]["rows"]] == ["60", "61", "64"]


def test_a_table_goes_out_and_is_read_again_equal(cleo):
    answer = cleo.gets(f"/series/{series(cleo)}.csv")
    cleo.asks("add_series", definition={"title": "Again", "unit": "words"})
    again = cleo.view()["series"]["order"][1]

    cleo.asks("import_observations", series=again, text=answer.text)

    assert answer.headers["Content-Disposition"] == "attachment; filename=Words-read.csv"
    assert cleo.gets(f"/series/{again}.csv").text == answer.text


def test_breaks_and_changes_go_out_and_are_read_again_equal(cleo):
    first = series(cleo)
    cleo.asks("add_series", definition={"title": "Again", "unit": "words"})
    again = cleo.view()["series"]["order"][1]
    cleo.asks("import_cuts", series=first, text="2026-01-05;;A new book\n2025-12-22;2026-01-02;Recess\n")
    cleo.asks("import_cuts", text="2026-02-16,2026-02-20,Winter")

    out = cleo.gets(f"/series/{first}/cuts.csv")
    cleo.asks("import_cuts", series=again, text=out.text)

    assert out.text.splitlines()[1:] == ["2025-12-22,2026-01-02,Recess", "2026-01-05,,A new book"]
    assert cleo.gets(f"/series/{again}/cuts.csv").text == out.text
    assert cleo.gets("/breaks.csv").text.splitlines()[1:] == ["2026-02-16,2026-02-20,Winter"]


def test_a_table_is_checked_before_it_is_taken_and_each_bad_row_is_named(cleo):
    body = {"text": "2026-01-05,60\n2026-02-30,61\n3/4/2026,7\n2026-02-02,80\n"}

    checked = cleo.client.post(
        f"{cleo.path}/series/{series(cleo)}/check", json=body, headers=cleo.headers
    ).json

    assert (checked["good"], checked["new"], checked["bad_count"]) == (2, 1, 2)
    assert "not a day of the calendar" in checked["bad"][0]
    assert checked["days_unclear"] is True
    assert len(cleo.gets("/charts", series=series(cleo)).json["cards"][series(cleo)]["table"]["rows"]) == 3


def test_goals_breaks_and_changes_are_checked_alike_before_they_are_taken_and_goals_go_out_equal(cleo):
    cuts = {"text": "2026-01-05;;A new book\nsoon;;Recess\n2026-01-05;;Another\n"}
    goals = {"text": "goal,series,collects,mood\nReading,At home,Cleo,\nReading,In class,Dana,\n"}

    def checked(path, body, lang="en"):
        path = f"{cleo.path}/{path}/check"
        answer = cleo.client.post(path, json=body, query_string={"lang": lang}, headers=cleo.headers).json
        return answer | {"bad": [row.translate({0x2068: None, 0x2069: None}) for row in answer["bad"]]}

    own, of_all = checked(f"series/{series(cleo)}/cuts", cuts), checked("breaks", cuts)
    read = checked("goals", goals, "es")

    assert (own["good"], own["new"], own["bad_count"], of_all["good"]) == (1, 1, 2, 0)
    assert [row[:7] for row in own["bad"]] == ["Line 2:", "Line 3:"]
    assert (read["good"], read["new"], read["bad_count"]) == (1, 1, 1)
    assert "«mood»" in read["columns"][0].translate({0x2068: None, 0x2069: None})
    assert read["bad"] == ["Línea 3: no hay nadie llamado «Dana» en la lista de personas."]
    cleo.asks("import_goals", **goals, good_alone=True)
    out = cleo.gets("/goals.csv").text
    assert out.splitlines()[1].startswith("Reading,,,,At home,,,up,Cleo,7,")
    cleo.asks("import_goals", text=out)
    assert cleo.gets("/goals.csv").text == out


def test_what_a_criterion_means_is_said_while_it_is_typed(app):
    get = app.test_client().get
    whole = {"value": "95", "sign": "≥", "needs": "3", "of_last": "3", "in_a_row": "yes", "lang": "en"}

    assert get("/api/mastery", query_string=whole).json["sentence"].endswith(" times in a row")
    assert get("/api/mastery", query_string=whole | {"needs": "4"}).json["faults"].keys() == {"needs"}


def test_erased_words_are_in_no_card_that_was_drawn_before(cleo):
    cleo.asks("add_observation", series=series(cleo), date="2026-01-26", value=65, note="SECRETNOTE")
    mark = cleo.view()["series"]["series"][series(cleo)]["v"]
    assert "SECRETNOTE" in cleo.gets("/charts", series=series(cleo), v=mark).text

    cleo.asks("erase_text", row=cleo.gets("/view").json["seq"])

    assert "SECRETNOTE" not in cleo.gets("/charts", series=series(cleo), v=mark).text
    assert cleo.view()["series"]["series"][series(cleo)]["v"] != mark


@pytest.mark.parametrize("path", ["/goals.csv", "/breaks.csv", "/series/{series}.csv", "/series/{series}/cuts.csv"])
def test_the_projector_takes_no_table_away(app, cleo, path):
    wall = Caller(app, cleo.path.rsplit("/", 1)[1], cleo.gets("/links").json["screen"].rsplit("/", 1)[1])

    assert wall.gets(path.format(series=series(cleo))).json["refused"] == "screen-only-shows"
    assert cleo.gets(path.format(series=series(cleo))).status_code == 200
