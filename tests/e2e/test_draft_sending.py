"""The draft goes home: to each person on the way that reaches them, so many business days before the meeting."""

import re
import time
from datetime import UTC, date, datetime, timedelta
from typing import Any

from playwright.sync_api import expect

from meetingroom.core.planning import SATURDAY
from tests.e2e.desk import desk
from tests.e2e.drafting import FINAL, asks_at, with_draft
from tests.e2e.people import PATIENCE_S, Member, Room
from tests.e2e.review import words
from tests.mail_server import mail_server
from tests.meeting_server import MeetingServer
from tests.needs import needs_chromium

pytestmark = needs_chromium


def test_the_draft_goes_home_where_a_father_asks_at_a_passage_and_is_answered_and_only_who_has_not_read_it_is_reminded(tmp_path, browser):
    with mail_server() as post:
        server = MeetingServer(tmp_path, {"SMTP_URL": post.url, "MAIL_FROM": "Room <room@example.org>"})
        server.env["PUBLIC_URL"] = server.url
        server.start()
        room = Room(server.url, browser, ("Reading",), begin=False)
        try:
            room.asks("import_roster", text="Inés <ines@post.example>, Mother, family, es\nTobias, Father, family, es, tobias@post.example\nBo")
            room.asks("change_settings", draft_days=10)
            day = datetime.now(UTC).date() + timedelta(days=7)
            room.asks("plan_meeting", day=str(day), time="15:30", zone="America/Chicago")
            with_draft(room)
            cleo = desk(room)
            cleo.page.get_by_role("link", name=words("The draft, version 1")).first.click()
            cleo.see("#days-left", re.compile("That is too few: .?10.? are asked for"))
            left = room.call_draft()["days"]["left"]
            cleo.page.get_by_text("Day of the meeting").click()
            cleo.page.get_by_label("Days off").fill(a_business_day_before(day))
            cleo.press("Save", "form:has([name=off])")
            cleo.see("#days-left", words(f"{left - 1} business days are left"))
            cleo.page.get_by_label(re.compile("How it reaches .*Bo")).select_option("paper")
            cleo.press("Send version")
            cleo.see("main", "On paper:")
            cleo.see("main", "Sent by mail to")
            assert sorted(to for to, _ in post.taken) == ["ines@post.example", "tobias@post.example"]

            (letter,) = post.letters("tobias@post.example")
            assert not FINAL.search(text_of(letter))
            tobias = Member(room.page("Tobias", locale="es-US", timezone_id="America/Chicago"))
            tobias.page.goto(link_in(letter))
            tobias.see(".draft-mark", words("BORRADOR Versión 1"))
            asks_at(tobias, "Una vez por semana.", "Pregunta", "¿Y los lunes?")
            tobias.see(".responses", "¿Y los lunes?")
            tobias.press("Lo he leído")
            tobias.see("main", "Ya leyó esta versión")
            assert tobias.fits()
            ines = Member(room.page("Inés", locale="es-US"))
            ines.page.goto(link_in(post.letters("ines@post.example")[0]))
            ines.page.get_by_role("link", name="A la reunión").click()
            ines.page.get_by_role("link", name="Leerlo").click()  # until she has read it, her page says that it came
            ines.see("main", "Lo he leído")

            cleo.see("main", re.compile("Not read yet: .*Inés.* and .*Bo"))
            cleo.press("Remind only them")
            expect(cleo.page.locator(".sending ~ div button[aria-busy=true]")).to_have_count(0)
            deadline = time.monotonic() + PATIENCE_S
            while len(post.letters("ines@post.example")) < 2 and time.monotonic() < deadline:
                cleo.page.wait_for_timeout(100)
            assert [len(post.letters(f"{name}@post.example")) for name in ("ines", "tobias")] == [2, 1]
            assert "lea" in post.letters("ines@post.example")[1]["Subject"]

            cleo.page.goto(f"{room.url}/m/{room.code}/run")
            cleo.see(".pane-agenda", "One thing has no reply yet")
            cleo.page.locator(".pane-agenda").get_by_role("link", name=words("The draft, version 1")).click()
            cleo.press("Answer it")
            cleo.page.locator("textarea[id^=typed-reply]").fill("Also on Mondays.")
            cleo.press("Send the reply")
            cleo.see(".responses", "Also on Mondays.")
            tobias.page.goto(f"{room.url}/m/{room.code}")  # another evening
            tobias.see("[aria-labelledby=when-it-is]", words("15:30"))
            tobias.page.locator("main").get_by_role("link", name=words("El borrador, versión 1")).click()
            tobias.see(".responses", "Also on Mondays.")
            tobias.press("Eso me responde")
            tobias.see(".responses", "«eso me responde»")
            cleo.see(".responses", "“that answers me”")
            expect(tobias.page.locator("body")).not_to_contain_text(FINAL)
            assert tobias.fits()
        finally:
            room.close()
            server.stop()
        assert room.errors == []


def a_business_day_before(day: date) -> str:
    return next(str(off) for days in (2, 3, 4) if (off := day - timedelta(days)).weekday() < SATURDAY)


def link_in(letter: Any) -> str:
    return next(word for word in text_of(letter).split() if word.startswith("http"))


def text_of(letter: Any) -> str:
    found: str = letter.get_body(("plain",)).get_content()
    return found
