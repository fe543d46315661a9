"""The draft goes home: to each person on the way that reaches them, so many business days before the meeting."""

import re
import time
from datetime import UTC, date, datetime, timedelta
from typing import Any

from playwright.sync_api import expect

from meetingroom.core.planning import SATURDAY
from tests.e2e.desk import desk
from tests.e2e.drafting import with_draft
from tests.e2e.people import PATIENCE_S, Member, Room
from tests.e2e.review import words
from tests.mail_server import mail_server
from tests.meeting_server import MeetingServer
from tests.needs import needs_chromium

pytestmark = needs_chromium


def test_the_draft_goes_home_by_mail_and_on_paper_and_only_who_has_not_read_it_is_reminded(tmp_path, browser):
    with mail_server() as post:
        server = MeetingServer(tmp_path, {"SMTP_URL": post.url, "MAIL_FROM": "Room <room@example.org>"})
        server.env["PUBLIC_URL"] = server.url
        server.start()
        room = Room(server.url, browser, ("Reading",), begin=False)
        try:
            room.asks("import_roster", text="Inés <ines@post.example>, Mother, family, es\nBo, Teacher, school, en, bo@post.example\nTobias")
            room.asks("change_settings", draft_days=10)
            day = datetime.now(UTC).date() + timedelta(days=7)
            room.asks("plan_meeting", day=str(day), time="15:30", zone="America/Chicago")
            with_draft(room)
            cleo = desk(room)
            cleo.page.goto(f"{room.url}/m/{room.code}/draft")

            cleo.see("#days-left", re.compile("That is too few: .?10.? are asked for"))
            left = room.call_draft()["days"]["left"]
            cleo.page.get_by_text("Day of the meeting").click()
            cleo.page.get_by_label("Days off").fill(a_business_day_before(day))
            cleo.press("Save", "form:has([name=off])")
            cleo.see("#days-left", words(f"{left - 1} business days are left"))
            cleo.page.get_by_label(re.compile("How it reaches .*Tobias")).select_option("paper")
            cleo.press("Send version")
            cleo.see("main", "On paper:")
            cleo.see("main", "Sent by mail to")
            assert sorted(to for to, _ in post.taken) == ["bo@post.example", "ines@post.example"]

            bo = Member(room.page("Bo"))
            bo.page.goto(link_in(post.letters("bo@post.example")[0]))
            bo.see("main", "3:30")
            bo.page.goto(f"{room.url}/m/{room.code}/draft")
            bo.press("I have read it")
            cleo.see("main", re.compile("Not read yet: .*Inés.* and .*Tobias"))
            cleo.press("Remind only them")
            expect(cleo.page.locator(".sending ~ div button[aria-busy=true]")).to_have_count(0)
            deadline = time.monotonic() + PATIENCE_S
            while len(post.letters("ines@post.example")) < 2 and time.monotonic() < deadline:
                cleo.page.wait_for_timeout(100)
            assert [len(post.letters(f"{name}@post.example")) for name in ("ines", "bo")] == [2, 1]
            assert "lea" in post.letters("ines@post.example")[1]["Subject"]
        finally:
            room.close()
            server.stop()
        assert room.errors == []


def a_business_day_before(day: date) -> str:
    return next(str(off) for days in (2, 3, 4) if (off := day - timedelta(days)).weekday() < SATURDAY)


def link_in(letter: Any) -> str:
    return next(word for word in letter.get_body(("plain",)).get_content().split() if word.startswith("http"))
