"""Say-back in browsers: a sentence of the notes goes to the phone of whoever said it, and their word stands beside it."""

from tests.e2e.desk import desk
from tests.needs import needs_chromium

pytestmark = needs_chromium


def test_a_statement_is_confirmed_or_corrected_on_a_phone_in_its_owners_language(meet):
    room = meet("Paths")
    room.call(f"/api/meetings/{room.code}/notes", room.token, item=room.item("Paths"), text="Inés wants the path open all year.")
    ines = room.joins("Inés", language="es")
    cleo = desk(room)
    cleo.pane("Notes")

    cleo.press("Ask whether this was meant")
    cleo.page.locator(".statements select").select_option(label="Inés")
    cleo.page.locator("#typed-sayback").fill("Inés wants the path open all year.")
    cleo.press("Ask them")

    ines.see(".asked-back", "¿Es esto lo que quiso decir?")
    assert ines.violations() == []
    assert ines.fits()
    ines.press("No exactamente")
    ines.page.locator("textarea[id^=typed-correct]").fill("Solo en invierno, para ir a la clínica.")
    ines.press("Ponerlo al lado")

    ines.sees_no(".asked-back")
    cleo.see(".statements", "Solo en invierno, para ir a la clínica.")
    cleo.see(".statements", "Inés wants the path open all year.")
