"""The draft goes home by mail: each their own letter, nobody two, nothing lost, and no address anywhere else."""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime

import pytest
from icalendar import Calendar

from meetingroom.app import parts
from meetingroom.config import BadSetting, from_environment
from meetingroom.exports.telling import without_needless_marks
from tests.mail_server import CERTIFICATE, mail_server
from tests.web.script import Script, new_app, starts
from tests.web.test_after import posts

LETTERS = "/m/CODE/draft/letters"


@pytest.fixture
def post():
    with mail_server() as server:
        yield server


@pytest.fixture
def app(tmp_path, post):
    app = new_app(tmp_path, smtp_url=post.url, mail_from="Room <room@example.org>", public_url="https://meet.example.org")
    parts(app).mailer.start = lambda work: work()
    return app


@pytest.fixture
def cleo(app):
    """Inés reads Spanish and Bo English; both have an address, Dot has none. A draft is there for May 20."""
    cleo = starts(app)
    for name, language in (("Inés", "es"), ("Bo", "en"), ("Dot", "en")):
        cleo.asks("add_person", name=name, language=language)
    cleo.asks("add_sections", sections=[{"titles": {"en": "Bus"}, "texts": {"en": "It is late."}}])
    cleo.asks("publish_draft", expected=0)
    cleo.asks("plan_meeting", day="2027-05-20")
    for name in ("Inés", "Bo"):
        cleo.asks("give_address", person=person(cleo, name), address=address(name))
    return cleo


def person(cleo, name):
    people = cleo.view["people"]["people"]
    return next(p for p, row in people.items() if row["name"] == name)


def address(name):
    return f"{name.lower().replace('é', 'e')}@post.example"


def send(app, cleo, *names, way="email", command_id=""):
    fields = {"version": 1, "people": [person(cleo, name) for name in names], "languages": ["en", "es"], "way": way}
    answer = cleo.sends("/api/meetings/CODE/ask", ask="send_draft", **{"with": fields, "id": command_id or "send-the-letters"})
    assert answer.status_code == 200, answer.json
    parts(app).mailer.tick()


def mail_of(cleo):
    found = {**cleo.view["draft"].get("mail", {})}
    found.pop("why", None)
    return {state: sorted(cleo.view["people"]["people"][p]["name"] for p in people) for state, people in found.items()}


def test_each_gets_a_letter_of_their_own_in_their_language_with_an_invitation(app, cleo, post):
    send(app, cleo, "Inés", "Bo", "Dot")

    (letter,) = post.letters(address("Inés"))
    text = letter.get_body(("plain",)).get_content()
    assert letter["From"] == "Room <room@example.org>"
    assert "Inés" in text
    assert "https://meet.example.org/p/" in text
    assert text.split("/p/")[1] != post.letters(address("Bo"))[0].get_body(("plain",)).get_content().split("/p/")[1]
    (invitation,) = [part for part in letter.iter_attachments() if part.get_content_type() == "text/calendar"]
    assert invitation["Content-Type"].params["method"] == "REQUEST"
    (event,) = Calendar.from_ical(invitation.get_payload(decode=True)).walk("VEVENT")
    assert event.decoded("dtstart").isoformat() == "2027-05-20"
    assert letter["Subject"] == "Borrador para Annual review, versión 1"
    assert "20 de mayo de 2027" in text
    assert mail_of(cleo) == {"reached": ["Bo", "Inés"]}
    assert cleo.get("/api/meetings/CODE/draft").json["no_address"] == [cleo.person, person(cleo, "Dot")]


def test_mail_goes_only_to_those_who_get_it_by_mail_and_the_record_says_who_got_it_how(app, cleo, post):
    people = {name: person(cleo, name) for name in ("Inés", "Bo", "Dot")}
    ways = {people["Bo"]: "paper", people["Dot"]: "link"}
    cleo.asks("send_draft", version=1, people=[*people.values()], languages=["en", "es"], way="email", ways=ways)
    parts(app).mailer.tick()

    assert [to for to, _ in post.taken] == [address("Inés")]
    told = without_needless_marks(cleo.get("/m/CODE/record.md").text)
    assert "By e-mail: Inés · By message with a link: Dot · On paper: Bo · English, Spanish" in told
    assert cleo.get("/m/CODE/draft/pack?only=paper").text.count("paper-copy") == 1
    pack = cleo.get("/m/CODE/draft/pack").text
    assert (pack.count("paper-copy"), pack.count("paper-qr"), pack.count("What is unclear, what worries me")) == (3, 3, 2)


def test_a_roster_brings_its_addresses_along(app, cleo, post):
    cleo.asks("import_roster", text="Mo <mo@post.example>, Aide\nKim, Nurse, school, es, kim@post.example")

    send(app, cleo, "Mo", "Kim")

    assert [to for to, _ in post.taken] == ["mo@post.example", "kim@post.example"]


def test_an_invitation_with_a_time_is_an_instant_as_long_as_the_agenda_and_letters_say_it(app, cleo, post):
    cleo.asks("plan_meeting", day="2027-05-20", time="15:30", zone="America/Chicago")
    assert "dtend" not in event_in(cleo.get("/m/CODE/draft/invitation.ics").data)
    cleo.asks("edit_item", item=cleo.item, minutes=45)
    send(app, cleo, "Inés")

    (letter,) = post.letters(address("Inés"))
    (attached,) = [part for part in letter.iter_attachments() if part.get_content_type() == "text/calendar"]
    event = event_in(attached.get_payload(decode=True))
    assert event.decoded("dtstart") == datetime(2027, 5, 20, 20, 30, tzinfo=UTC)
    assert event.decoded("dtend") == datetime(2027, 5, 20, 21, 15, tzinfo=UTC)
    assert b"DTSTART:20270520T203000Z" in attached.get_payload(decode=True)
    assert "jueves, 20 de mayo de 2027, 15:30 (hora de verano central)" in letter.get_body(("plain",)).get_content()
    assert "Thursday, May 20, 2027" in cleo.get("/m/CODE/draft/print").text


def event_in(calendar):
    (event,) = Calendar.from_ical(calendar).walk("VEVENT")
    return event


@pytest.mark.parametrize(
    ("encrypts", "user", "trouble"),
    [
        ("when told", "room:secret", None),
        ("at once", "room:secret", None),
        ("when told", "room:wrong", "login"),
    ],
)
def test_letters_go_over_a_secure_line_by_name_and_password_and_what_hinders_them_is_said(
    tmp_path, monkeypatch, caplog, encrypts, user, trouble
):
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    with mail_server(encrypts, password="secret") as post:
        app, cleo = by_this_server(tmp_path, post.url_for(user))
        send(app, cleo, "Bo")

        assert [to for to, _ in post.taken] == ([] if trouble else [address("Bo")])
        assert cleo.view["draft"]["mail"].get("why", []) == ([trouble] if trouble else [])
        if trouble == "login":
            assert "does not accept our name and password" in cleo.get(LETTERS).text
        assert "wrong" not in caplog.text
        assert "post.example" not in caplog.text


def test_nothing_goes_to_a_server_that_can_not_show_who_it_is(tmp_path, monkeypatch):
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    with mail_server("when told", password="secret") as post:
        app, cleo = by_this_server(tmp_path, post.url_for("room:secret"))
        send(app, cleo, "Bo")

        assert post.taken == []
        assert "cannot be made secure" in cleo.get(LETTERS).text


def by_this_server(folder, url):
    app = new_app(folder, smtp_url=url, mail_from="room@example.org", public_url="https://meet.example.org")
    parts(app).mailer.start = lambda work: work()
    cleo = starts(app)
    cleo.asks("import_roster", text=f"Bo, Teacher, school, en, {address('Bo')}")
    cleo.asks("add_sections", sections=[{"titles": {"en": "Bus"}, "texts": {"en": "It is late."}}])
    cleo.asks("publish_draft", expected=0)
    return app, cleo


def test_the_same_command_again_sends_nobody_a_second_letter(app, cleo, post):
    for _ in range(3):
        send(app, cleo, "Inés", "Bo", command_id="the-same-command")

    assert [len(post.letters(address(name))) for name in ("Inés", "Bo")] == [1, 1]


def test_what_a_failing_server_does_not_take_is_not_lost_and_goes_when_it_is_sent_again(app, cleo, post):
    post.hangs_up = True
    send(app, cleo, "Inés", "Bo")

    assert post.taken == []
    assert mail_of(cleo) == {"missed": ["Bo", "Inés"]}
    page = cleo.get(LETTERS).text
    assert "Send again what did not go" in page
    assert "Open in my mail program" in page

    post.hangs_up = False
    assert posts(cleo, LETTERS, do="again").status_code == 303
    parts(app).mailer.tick()
    assert [len(post.letters(address(name))) for name in ("Inés", "Bo")] == [1, 1]
    assert mail_of(cleo) == {"reached": ["Bo", "Inés"]}
    assert "Send again" not in cleo.get(LETTERS).text


def test_one_who_is_refused_holds_nobody_else_up_and_only_their_letter_is_sent_again(app, cleo, post):
    post.refuses = {address("Bo")}
    send(app, cleo, "Bo", "Inés")

    assert mail_of(cleo) == {"missed": ["Bo"], "reached": ["Inés"]}
    post.refuses = set()
    posts(cleo, LETTERS, do="again")
    parts(app).mailer.tick()
    assert [len(post.letters(address(name))) for name in ("Inés", "Bo")] == [1, 1]


def test_the_link_in_a_letter_leads_to_the_draft_until_the_meeting_begins_and_then_into_it(app, post):
    made = app.test_client().post("/api/meetings", json={"title": "Review", "name": "Cleo", "items": ["Opening"], "begin": False}).json
    cleo = Script(app.test_client(), made["code"], made["token"], made["person"])
    cleo.asks("add_person", name="Inés")
    cleo.asks("give_address", person=person(cleo, "Inés"), address=address("Inés"))
    cleo.asks("add_sections", sections=[{"titles": {"en": "Bus"}, "texts": {"en": "It is late."}}])
    cleo.asks("publish_draft", expected=0)
    send(app, cleo, "Inés")
    link = post.letters(address("Inés"))[0].get_body(("plain",)).get_content().split("meet.example.org")[1].split()[0]
    phone = app.test_client()

    assert phone.get(link).location == f"/m/{cleo.code}/draft"
    assert "It is late." in phone.get(f"/m/{cleo.code}/draft").text
    assert cleo.view["people"]["people"][person(cleo, "Inés")]["presence"] != "expected"  # nobody else takes the name
    cleo.asks("start_item", item=cleo.view["agenda"]["order"][0], expected="")
    assert phone.get(link).location == f"/m/{cleo.code}"


def test_only_those_who_have_not_read_are_reminded(app, cleo, post):
    send(app, cleo, "Inés", "Bo")
    token = post.letters(address("Bo"))[0].get_body(("plain",)).get_content().split("/p/")[1].split("/draft")[0]
    bo = cleo.client.post("/api/enter", headers={"Authorization": f"Bearer {token}"})
    assert bo.status_code == 200
    ask = {"ask": "say_read", "with": {"version": 1}}
    cleo.client.post(f"/api/meetings/{cleo.code}/ask", json=ask, headers={"Authorization": f"Bearer {token}"})

    cleo.asks("remind_readers", version=1)
    parts(app).mailer.tick()

    assert [len(post.letters(address(name))) for name in ("Inés", "Bo")] == [2, 1]
    assert "Por favor, lea" in post.letters(address("Inés"))[1]["Subject"]


def test_an_address_stands_nowhere_but_beside_the_name(app, cleo, post, caplog):
    caplog.set_level(logging.DEBUG)
    ada = cleo.lets_in("Ada")
    post.refuses = {address("Bo")}
    send(app, cleo, "Inés", "Bo")

    data = cleo.get("/api/meetings/CODE/record.json").text
    everywhere = [data, caplog.text, *(json.dumps(who.get("/api/meetings/CODE/view").json) for who in (cleo, ada))]
    everywhere += [cleo.get("/m/CODE/record.txt").text, json.dumps(cleo.get("/api/meetings/CODE/draft").json)]
    assert [place for place in everywhere if "post.example" in place] == []
    assert "post.example" in cleo.get(LETTERS).text
    assert ada.get(LETTERS).status_code == 403
    cleo.asks("erase_name", person=person(cleo, "Bo"))
    assert address("Bo") not in cleo.get(LETTERS).text


@pytest.mark.parametrize("wrong", ["ana", "ana@", "a b@c.org", "ana@c.org\nBcc: x@y.org", "<ana@c.org>", "ana@c.org,x@y.org"])
def test_what_is_no_address_is_refused_and_stays_in_ones_hands(cleo, wrong):
    answer = posts(cleo, LETTERS, **{f"address-{person(cleo, 'Dot')}": wrong})

    assert answer.status_code == 422
    assert cleo.get("/api/meetings/CODE/draft").json["no_address"].count(person(cleo, "Dot")) == 1


def test_without_a_mail_server_there_are_ready_messages_and_the_invitation_all_the_same(tmp_path):
    app = new_app(tmp_path)
    cleo = starts(app)
    bo = cleo.lets_in("Bo")
    assert bo.get("/m/CODE/draft/invitation.ics").status_code == 422
    cleo.asks("plan_meeting", day="2027-05-20")

    invitation = bo.get("/m/CODE/draft/invitation.ics")

    (event,) = Calendar.from_ical(invitation.data).walk("VEVENT")
    assert event.decoded("dtstart").isoformat() == "2027-05-20"
    assert "attendee" not in event
    assert "mails" not in cleo.get("/api/meetings/CODE/draft").json
    assert "Addresses" not in without_needless_marks(cleo.get(LETTERS).text)


@pytest.mark.parametrize(
    ("settings", "named"),
    [
        ({"SMTP_URL": "mail.example.org"}, "SMTP_URL must be"),
        ({"SMTP_URL": "smtp://mail.example.org:port"}, "SMTP_URL must be"),
        ({"MAIL_FROM": "room@example.org"}, "SMTP_URL must be"),
        ({"SMTP_URL": "smtp://mail.example.org", "MAIL_FROM": "the room"}, "MAIL_FROM must be"),
        ({"SMTP_URL": "smtp://mail.example.org", "MAIL_FROM": "room@example.org"}, "PUBLIC_URL must be set"),
    ],
)
def test_a_setting_that_cannot_be_used_stops_the_start_and_is_named(tmp_path, settings, named):
    with pytest.raises(BadSetting, match=named) as stopped:
        from_environment({"DATA_DIR": str(tmp_path), **settings})
    assert "\n" not in str(stopped.value)
