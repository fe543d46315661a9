"""Before the meeting: everything is set up on one page, and nothing begins until somebody says so."""

import re

from playwright.sync_api import expect

from tests.e2e.people import PHONE, Member
from tests.needs import needs_chromium

pytestmark = needs_chromium


def prepared(meeting_server, browser, kind, language="en", **context):
    page = browser.new_context(base_url=meeting_server.url, **context).new_page()
    page.goto(f"/?lang={language}")
    page.locator("form[action='/start'] [name=name]").fill("Cleo")
    page.locator("summary").click()
    page.locator(f"[name=template][value={kind}]").check()
    page.locator("[name=prepare]").check()
    page.locator("form[action='/start'] button").click()
    page.wait_for_selector("main.prepare")
    return Member(page)


def code_of(cleo):
    return cleo.page.url.split("/m/")[1].split("/")[0]


def comes_by_the_code(meeting_server, browser, code, name, language="en", sees="main.member"):
    """Somebody with a phone types the code on the first page and gives their name."""
    page = browser.new_context(base_url=meeting_server.url, viewport=PHONE, has_touch=True).new_page()
    page.goto(f"/?lang={language}")
    page.locator("[name=code]").fill(code)
    page.locator("form:has([name=code]) button").click()
    page.locator("form [name=name]").fill(name)
    page.locator("main form button[data-look=primary]").click()
    page.wait_for_selector(sees)
    return Member(page)


def test_a_meeting_is_prepared_and_begun_from_one_page(meeting_server, browser):
    cleo = prepared(meeting_server, browser, "council")
    cleo.page.locator("[name=title]").first.fill("Parish council")
    cleo.press("Save", "main")
    cleo.see("h1", "Parish council")
    cleo.page.locator(".adding textarea").fill("Parking\nThe roof")
    cleo.press("Add", ".adding")
    expect(cleo.page.locator(".items li")).to_have_count(9)
    cleo.page.locator("[data-setting=quiet_think_s] select").select_option("120")
    cleo.page.reload()
    cleo.see("main.prepare")
    expect(cleo.page.locator("[data-setting=quiet_think_s] select")).to_have_value("120")
    cleo.see("img.qr")
    cleo.page.get_by_role("link", name="Write the draft").click()
    cleo.see("main.draft", "Paste a draft")
    cleo.page.get_by_role("link", name="Prepare the meeting").click()
    cleo.page.get_by_text("Data to bring along").click()
    cleo.press("Set a goal", "main.prepare")
    cleo.page.get_by_label("In a few words").fill("Safe ways to school")
    cleo.press("Save", ".evidence")
    cleo.see(".evidence", "Safe ways to school")
    expect(cleo.page.locator("[data-goal]")).to_have_count(1)
    cleo.press("Begin the meeting")

    cleo.page.wait_for_url("**/run")
    cleo.see(".console-now", "Welcome and agenda")
    cleo.page.goto(cleo.page.url.replace("/run", "/prepare"))
    cleo.page.wait_for_url("**/run")
    cleo.page.context.close()


def test_the_page_fits_a_phone_and_is_fit_for_everyone_to_use(meeting_server, browser):
    cleo = prepared(meeting_server, browser, "team", "es", viewport={"width": 360, "height": 640}, has_touch=True)

    cleo.see(".prepare-head", "Aún no ha empezado nada")
    assert cleo.fits()
    assert cleo.violations() == []

    ines = comes_by_the_code(meeting_server, browser, code_of(cleo), "Inés", "es")
    expect(ines.see(".floor", "La reunión aún no ha empezado")).not_to_contain_text("La palabra está libre")
    ines.press("Abrir la agenda", ".floor")
    ines.see(".agenda li")
    cleo.press("Empezar la reunión")
    ines.open("now")
    ines.see(".floor", "La palabra está libre")
    ines.sees_no(".floor button:has-text('agenda')")
    ines.page.context.close()
    cleo.page.context.close()


def test_a_roster_comes_from_a_file_with_a_bad_line_named_and_the_meeting_opens_with_a_seat_unfilled_for_a_reason(meeting_server, browser):
    cleo = prepared(meeting_server, browser, "iep", viewport={"width": 1280, "height": 720})
    roster = "name,role,side,seats\nAda,Mamá,family,Parent\nBo,Teacher,school,Caretaker\nDee,docente de educación especial,school,\n"
    cleo.page.locator(".roster-paste [type=file]").set_input_files({"name": "team.csv", "mimeType": "text/csv", "buffer": roster.encode()})
    expect(cleo.page.locator(".roster-paste textarea")).to_have_value(roster)
    cleo.press("Add them", ".roster-paste")
    cleo.see(".roster-paste", re.compile("Line .3.: .no seat is called “.Caretaker.”"))
    expect(cleo.page.locator(".roster-paste textarea")).to_have_value(roster)

    cleo.page.get_by_role("button", name=re.compile("^Add the .2. that are good")).click()
    cleo.see("ul[aria-label=People]", "Mamá · not here yet")
    cleo.see("ul[aria-label=People]", "Special education teacher · not here yet")
    cleo.see(".roster-paste [role=status]", re.compile("2.? rows were taken"))
    cleo.see(".roster-paste li", "Caretaker")
    expect(cleo.page.locator(".roster-paste textarea")).to_have_value(roster)

    cleo.press("Begin the meeting")
    cleo.see(".trouble", "seats are unfilled")
    cleo.see("[aria-labelledby=before-title] ul", re.compile("Parent.*Ada.*not here yet", re.S))
    cleo.see("[aria-labelledby=before-title] ul", "Special education teacher")
    cleo.page.get_by_label("Why we open all the same").fill("She is ill today.")
    cleo.press("Open anyway", "[aria-labelledby=before-title]")
    cleo.see("[aria-labelledby=before-title] q", "She is ill today.")
    cleo.page.locator("li", has_text="Dee").first.get_by_text("More", exact=True).click()
    cleo.press("Excuse", ".prepare .row-more")
    cleo.page.locator("dialog").get_by_label("Ada").check()
    cleo.page.locator("dialog").get_by_label("Agreed on").fill("2026-04-30")
    cleo.press("Save", "dialog")
    cleo.see("[aria-labelledby=excusals-title]", re.compile("agreed by .Ada. on .April 30, 2026"))
    comes_by_the_code(meeting_server, browser, code_of(cleo), "Bo", sees=".lobby").page.context.close()
    cleo.page.evaluate("scrollTo(0, 0)")
    cleo.see(".banner[data-look=notice]", "waits to come in")
    cleo.page.get_by_role("link", name="Look").click()
    expect(cleo.page.locator("#prepare-people")).to_be_in_viewport()
    cleo.press("Let in", ".prepare")
    expect(cleo.page.locator(".banner[data-look=notice]")).to_have_count(0)
    cleo.press("Begin the meeting")

    cleo.page.wait_for_url("**/run")
    cleo.page.context.close()
