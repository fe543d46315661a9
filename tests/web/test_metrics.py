"""What an operator's Prometheus is told: numbers of this process, to whoever has the token, and nobody's meeting or words."""

from __future__ import annotations

import pytest
from prometheus_client.parser import text_string_to_metric_families

from meetingroom.app import parts
from meetingroom.core.acts import RULES
from meetingroom.core.letters import Trouble
from meetingroom.live.presence import Line
from meetingroom.live.publisher import Audience, Outlook
from meetingroom.store import mail
from meetingroom.words import Words
from tests.web.script import Script, new_app, starts

TOKEN = "a long one, for Prometheus alone"
WORDS = ("Zanzibar", "Budget", "Ada", "Cleo")


@pytest.fixture
def app(tmp_path):
    return new_app(tmp_path, metrics_token=TOKEN)


@pytest.fixture
def cleo(app):
    return starts(app, title="Zanzibar", items=("Budget",))


def scraped(app, authorization=f"Bearer {TOKEN}"):
    return app.test_client().get("/metrics", headers={"Authorization": authorization} if authorization else {})


def numbers(app):
    """Every figure by its name and labels."""
    families = text_string_to_metric_families(scraped(app).text)
    return {(one.name, *one.labels.values()): one.value for family in families for one in family.samples}


def settled(app):
    """Rows are counted when they are shown, which is after the answer."""
    joined = parts(app)
    for meeting_id in joined.rooms.open_meetings():
        joined.rooms.look(meeting_id)


def test_asks_are_counted_by_command_and_by_what_was_answered(app, cleo):
    cleo.asks("add_item", title="Paths")
    cleo.asks("add_item", title="Lamps")
    cleo.sends("/api/meetings/CODE/ask", ask="add_item", **{"with": {"title": "x" * 500}})
    refused = cleo.sends("/api/meetings/CODE/ask", ask="call_next", **{"with": {"expected": "t9"}}).json["refused"]
    settled(app)

    told = numbers(app)

    assert told["meetingroom_asks_total", "add_item", "accepted"] == 2
    assert told["meetingroom_asks_total", "call_next", refused] == 1
    asks = sum(n for (name, *_), n in told.items() if name == "meetingroom_asks_total")
    assert told["meetingroom_ask_seconds_count",] == asks
    assert told["meetingroom_journal_rows_total",] == 3  # the opening, and two items
    assert told["meetingroom_news_late_seconds_count",] == 0


def test_what_there_is_is_told_as_it_is_now(app, cleo):
    joined = parts(app)
    (meeting_id,) = joined.rooms.open_meetings()
    joined.presence.connected(Line("phone", meeting_id, cleo.person, Outlook(Audience.MEMBER), 0))
    assert cleo.sends("/api/meetings/CODE/copies", format="md").status_code < 300
    told = numbers(app)
    assert told["meetingroom_rooms",] == 1
    assert told["meetingroom_lines", "member"] == 1
    assert told["meetingroom_copies", "ready"] == 1
    assert told["process_resident_memory_bytes",] > 1_000_000

    joined.presence.disconnected("phone", 0)
    joined.rooms.close(meeting_id)

    assert numbers(app)["meetingroom_rooms",] == 0
    assert ("meetingroom_lines", "member") not in numbers(app)


def test_how_late_news_of_another_process_came_is_told(app, cleo, tmp_path):
    there = new_app(tmp_path, metrics_token=TOKEN)
    Script(there.test_client(use_cookies=False), cleo.code, cleo.token, cleo.person).asks("add_item", title="Paths")

    settled(app)

    assert numbers(app)["meetingroom_news_late_seconds_count",] == 1
    assert numbers(app)["meetingroom_journal_rows_total",] == 1


def test_letters_are_counted_by_what_became_of_them(app):
    letters = [(mail.Posted("m", row, f"p{row}", 1), trouble) for row, trouble in enumerate((None, None, Trouble.REFUSED))]

    parts(app).mailer._settle(letters)

    told = numbers(app)
    assert (told["meetingroom_letters_total", "sent"], told["meetingroom_letters_total", "refused"]) == (2, 1)


@pytest.mark.parametrize("authorization", ["", "Bearer", "Bearer wrong", f"Basic {TOKEN}", TOKEN, f"Bearer {TOKEN}x", "Bearer é"])
def test_without_the_token_it_is_an_address_like_any_that_is_not_there(app, authorization):
    unknown = app.test_client().get("/metrix")

    refused = scraped(app, authorization)

    assert (refused.status_code, refused.text) == (404, unknown.text)


def test_it_is_off_unless_a_token_is_set(tmp_path):
    app = new_app(tmp_path)
    starts(app)

    assert scraped(app).status_code == scraped(app, "Bearer ").status_code == 404
    assert "/metrics" not in {rule.rule for rule in app.url_map.iter_rules()}
    assert len(parts(app).rooms.beside) == len(parts(new_app(tmp_path, metrics_token=TOKEN)).rooms.beside) - 1


def test_every_label_is_a_word_of_the_product_and_none_of_the_people(app, cleo):
    ada = cleo.lets_in("Ada")
    ada.asks("share_panel", item=cleo.item, text="Zanzibar, quietly.")
    ada.sends("/api/meetings/CODE/private", "PUT", kind="panel", key=cleo.item, text="Zanzibar", base=0)
    ada.sends("/api/meetings/CODE/ask", ask="remove_person", **{"with": {"person": cleo.person}})
    cleo.asks("end_meeting")
    settled(app)
    text = scraped(app).text

    (meeting_id,) = parts(app).rooms.open_meetings()
    assert [word for word in (*WORDS, cleo.code, cleo.token, ada.token, meeting_id) if word in text] == []
    families = text_string_to_metric_families(text)
    labels = {(name, value) for f in families for s in f.samples for name, value in s.labels.items() if name != "le"}
    outcomes = {value for name, value in labels if name == "outcome"} - {"accepted", *Trouble}
    assert {value for name, value in labels if name == "command"} <= set(RULES)
    assert [code for code in outcomes if not Words("en").knows(f"refused-{code}")] == []
    assert {name for name, _ in labels} == {"command", "outcome", "state"}


def test_the_token_stands_in_no_page_and_in_no_log(app, cleo, caplog):
    scraped(app, "Bearer wrong")

    assert TOKEN not in scraped(app).text + cleo.get("/m/CODE/run").text + caplog.text


