"""Goals and data on somebody's phone: brought, entered, corrected, and read by everyone."""

import re

import pytest
from playwright.sync_api import expect

from tests.e2e.desk import wall
from tests.e2e.people import PHONE
from tests.e2e.review import on_the_table, opens, person_called, words
from tests.needs import needs_chromium

pytestmark = needs_chromium


def test_a_blank_meeting_shows_no_data_and_anybody_brings_some_from_the_menu(meet):
    ada = meet().joins("Ada")
    ada.sees_no(".tab[data-tab=evidence]")
    ada.sees_no("[data-bring]")

    ada.press("Settings", ".top")
    ada.press("Bring goals or data", ".menu")
    ada.press("Bring data", ".evidence")
    ada.page.get_by_label("What is counted or measured").fill("Evenings reading")
    ada.page.get_by_label("Where it comes from").fill("home")
    ada.page.get_by_label("In what").fill("of 7")
    ada.press("Save", ".evidence, .card")

    ada.see(".evidence-rows", words("Evenings reading"))
    ada.see(".evidence-rows", words("no data yet"))
    ada.page.locator(".evidence-open").click()
    ada.see(".evidence-sentence", words("No data from"))
    assert ada.fits()
    assert ada.violations() == []


def test_half_an_aim_is_asked_for_whole_and_its_baseline_is_typed_or_ticked(meet):
    room = meet()
    ada = room.joins("Ada")
    room.asks("add_goal", title="Reading", item=room.view()["agenda"]["current"])
    ada.press("Bring data", "[data-bring]")
    ada.page.get_by_label("What is counted or measured").fill("Words read")
    ada.page.get_by_text("What it is to reach").click()
    ada.page.get_by_label("It began at").fill("60")
    ada.press("Save", ".evidence.card")
    assert not ada.page.evaluate("document.querySelector('.evidence form').checkValidity()")

    ada.page.locator("[name=start]").fill("2025-09-08")
    ada.page.locator("[name=target]").fill("95")
    ada.page.locator("[name=end]").fill("2026-05-11")
    ada.page.get_by_text("When the goal counts as reached").click()
    ada.page.locator("[name=mastery_value]").fill("95")
    ada.page.locator("[name=needs]").fill("3")
    ada.page.locator("[name=of_last]").fill("3")
    ada.page.locator("[name=of_last]").blur()
    ada.see(".evidence.card [role=status]", words("95 or more 3 times in a row"))
    ada.press("Save", ".evidence.card")

    ada.see(".evidence-rows", words("Words read"))

    ada.page.locator(".evidence-open").click()
    (series,) = room.view()["evidence"]["series"]["order"]
    room.asks("import_observations", series=series, text="2025-09-08,60\n2025-09-15,70\n2025-09-22,66")
    ada.page.locator(".evidence-points summary").click()
    ada.see(".evidence-points [role=status]", words("The baseline is 60, as it was typed."))
    for day in ("15 September 2025", "22 September 2025"):
        ada.page.get_by_label(words(f"{day}: for the baseline")).check()
    ada.see(".evidence-points [role=status]", words("The baseline is 68: the middle (median) of the two values"))
    assert ada.fits()
    ada.open("now")
    ada.sees_no("[data-bring]")


def test_a_value_is_entered_with_today_set_and_the_number_pad_up(meet):
    room = meet()
    ada = room.joins("Ada")
    series = on_the_table(room, "S1", collects=person_called(room, "Ada"))["S1"]
    opens(ada, series)

    ada.press("Add a value")
    count = ada.page.get_by_label("How many", exact=True)
    expect(count).to_be_focused()
    expect(count).to_have_attribute("inputmode", "decimal")
    expect(ada.page.get_by_label("out of", exact=True)).to_have_value("7")
    assert ada.page.get_by_label("Day", exact=True).input_value() == ada.page.evaluate(
        "new Date().toLocaleDateString('sv')"
    )
    ada.page.keyboard.type("5")
    ada.page.keyboard.press("Enter")

    expect(ada.page.locator(f"[data-series={series}]")).to_contain_text(words("15 values"))
    expect(ada.page.locator(".evidence-card .chart-dots .chart-dot")).to_have_count(15)


def test_a_phone_in_spanish_that_loses_its_line_twice_loses_and_doubles_nothing(meet):
    room = meet()
    ines = room.joins("Inés", "es", viewport=PHONE)
    series = on_the_table(room, "S1", collects=person_called(room, "Inés"))["S1"]
    opens(ines, series)
    ines.press("Agregar un valor")

    ines.offline()
    enters(ines, "2026-05-04", "5")
    ines.see(".evidence-waiting", words("4 de mayo: 5 de 7"))
    ines.see(".evidence-waiting", words("Se enviará"))
    ines.offline(False)
    expect(ines.page.locator(".evidence-card .chart-dots .chart-dot")).to_have_count(15)
    ines.offline()
    enters(ines, "2026-05-11", "6")
    enters(ines, "2026-05-18", "7")
    ines.see(".evidence-waiting", words("18 de mayo: 7 de 7"))
    ines.offline(False)
    ines.page.reload()

    opens(ines, series)
    expect(ines.page.locator(".evidence-card .chart-dots .chart-dot")).to_have_count(17)
    ines.sees_no(".evidence-waiting")
    assert values(ines)[:3] == ["7 de 7", "6 de 7", "5 de 7"]
    assert ines.fits()


def enters(member, day, count):
    member.page.locator(".evidence-enter [name=date]").fill(day)
    member.page.locator(".evidence-enter [name=raw_count]").fill(count)
    member.page.locator(".evidence-enter form button[data-look=primary]").click()


def values(member):
    """The values of the open series, the latest first."""
    member.page.locator(".evidence-points summary").click()
    cells = member.page.locator(".evidence-points tbody tr td:nth-of-type(1)").all_text_contents()
    return [cell.translate({0x2068: None, 0x2069: None}) for cell in cells]


def test_what_is_refused_stays_in_its_owners_hands(meet):
    room = meet()
    ada = room.joins("Ada")
    series = on_the_table(room, "S1", collects=person_called(room, "Ada"))["S1"]
    opens(ada, series)
    ada.press("Add a value")

    enters(ada, "2026-05-04", "9")

    ada.see(".evidence-waiting", words("4 May: 9 of 7"))
    ada.see(".evidence-waiting [role=alert]", words("Check the number."))


def test_keys_and_a_finger_read_the_points(meet):
    room = meet()
    series = on_the_table(room, "G1")["G1"]
    ada = room.joins("Ada")
    opens(ada, series)
    line = ada.page.locator(".evidence-card .chart-read")

    ada.page.locator(".evidence-card .chart-dots .chart-dot").first.focus()
    ada.page.keyboard.press("End")
    expect(line).to_contain_text(words("27 April"))
    ada.page.keyboard.press("ArrowLeft")
    expect(line).to_contain_text(words("20 April"))
    ada.page.locator(".evidence-card [data-x='2026-01-05']").tap()

    expect(line).to_contain_text(words("5 January"))


def test_tables_are_pasted_or_come_from_a_file_their_bad_rows_are_named_and_the_good_ones_alone_are_taken(meet):
    room = meet()
    ada = room.joins("Ada")
    series = on_the_table(room, "S1", collects=person_called(room, "Ada"))["S1"]
    opens(ada, series)
    ada.page.get_by_text("Keep these data").click()
    ada.page.get_by_text("Paste or import a table").click()

    ada.page.locator("[data-of=import_observations] textarea").fill(
        "2026-05-04\t5\nsoon\t3\n2026-01-26\t3\n2026-05-11\t12\n"
    )
    ada.press("Read it")
    ada.see(".trouble-list", words("Line 2"))
    ada.see(".trouble-list", words("“soon” is not a date"))
    ada.see(".trouble-list", words("Line 4"))
    ada.press("Take the one good row")

    ada.see("[data-of=import_observations]", words("One value was taken."))
    ada.see(".trouble-list", words("Line 2"))
    expect(ada.page.locator("[data-of=import_observations] textarea")).to_have_value(re.compile("soon"))
    expect(ada.page.locator(".evidence-card .chart-dots .chart-dot")).to_have_count(15)

    sheet = ada.page.locator(".evidence > [data-of=import_goals]")
    sheet.locator("summary").click()
    table = "goal,series,collects\nReading,Words,Ada\nReading,Pages,Dana\n"
    sheet.locator("[type=file]").set_input_files({"name": "goals.csv", "mimeType": "text/csv", "buffer": table.encode()})
    expect(sheet.locator(".trouble-list")).to_contain_text(words("Line 3: nobody on the roster is called “Dana”."))
    sheet.get_by_role("button", name="Take the one good row").click()

    ada.see(".evidence > [data-of=import_goals]", words("One row was taken."))
    expect(ada.page.locator("[data-goal] .evidence-open")).to_contain_text(words("Words"))


def test_a_wrong_value_is_corrected_another_taken_out_in_the_open_and_the_line_stops_where_something_was(meet):
    room = meet()
    ada = room.joins("Ada")
    series = on_the_table(room, "S3", collects=person_called(room, "Ada"))["S3"]
    opens(ada, series)
    ada.page.locator(".evidence-points summary").click()
    ada.page.locator(".evidence-points tbody").get_by_role("button").first.click()
    ada.page.locator(".evidence-points [name=raw_count]").fill("5")
    ada.press("Save", ".evidence-points")
    ada.see(".evidence-points", words("corrected by Ada"))

    ada.page.locator(".evidence-points tbody").get_by_role("button").nth(1).click()
    ada.page.get_by_label("Why it does not count").fill("a snow day")
    ada.press("Take it out", ".evidence-points")

    ada.see(".evidence-points", words("a snow day"))
    expect(ada.page.locator(".evidence-card .chart-dots .chart-dot")).to_have_count(9)

    bands, lines = (ada.page.locator(f".evidence-card {mark}") for mark in ("rect.chart-break:not(.chart-edged)", "line.chart-change"))
    held = bands.count()
    ada.page.get_by_text("Keep these data").click()
    notes(ada, "Something changed", {"From this day on": "2026-02-02", "What changed": "A quieter room"})
    expect(lines).to_have_count(1)
    notes(ada, "Breaks of these data alone", {"First day": "2026-03-02", "Last day": "2026-03-08", "What it was": "The flu"})
    ada.see(".evidence-card", words("The flu 2 March 2026 to 8 March 2026"))
    notes(ada, re.compile(r"^Breaks \("), {"First day": "2026-04-13", "Last day": "2026-04-19", "What it was": "A strike"})
    ada.see(".evidence", "A strike")
    expect(bands).to_have_count(held + 2)
    assert ada.fits()


def notes(member, summary, fields):
    """Open this part and fill in what is asked there."""
    part = member.page.locator("details", has=member.page.locator("> summary", has_text=summary)).last
    part.get_by_text(summary).click()
    for label, text in fields.items():
        part.get_by_label(label, exact=True).fill(text)
    part.get_by_role("button", name="Add", exact=True).click()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "es"])
def test_the_screens_are_fit_to_be_read_by_everyone(meet, scheme, language):
    room = meet()
    ids = on_the_table(room, "G1", "G4", "S2")
    room.asks("put_up_evidence", series=[ids["G1"]])
    ada = room.joins("Ada", language, color_scheme=scheme, viewport={"width": 360, "height": 6000})
    opens(ada, ids["G1"])
    ada.page.locator(".evidence-card details").evaluate_all(
        "all => all.forEach((each) => { each.open = true; })"
    )

    assert ada.fits()
    assert ada.violations() == []
    screen = wall(room, color_scheme=scheme)
    screen.see(".wall-chart .chart")
    assert screen.violations() == []
