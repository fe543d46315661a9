"""Say-back in browsers: a sentence of the notes goes to the phone of whoever said it, in their language too, and their word stands beside it."""

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
    cleo.page.get_by_label("Whose view is it?").select_option(label="Inés")
    cleo.page.locator("#typed-sayback").fill("Inés wants the path open all year.")
    cleo.press("Ask them")

    ines.see(".asked-back", "¿Es esto lo que quiso decir?")
    ines.see(".asked-back", "Estas palabras están en")
    cleo.press("Put it beside in", ".statements")
    cleo.page.locator(".statements textarea").fill("Inés quiere el camino abierto todo el año.")
    cleo.press("Put it beside", ".statements form")
    ines.see(".asked-back .translation", "Inés quiere el camino abierto todo el año.")
    ines.sees_no(".asked-back .hint")
    assert ines.violations() == []
    assert ines.fits()
    ines.press("No exactamente")
    ines.page.locator("textarea[id^=typed-correct]").fill("Solo en invierno, para ir a la clínica.")
    ines.press("Ponerlo al lado")

    ines.sees_no(".asked-back")
    cleo.see(".statements", "Solo en invierno, para ir a la clínica.")
    cleo.see(".statements", "Inés wants the path open all year.")
    ines.open("notes")
    ines.press("Ponerlo al lado en", ".statements")
    ines.page.locator(".statements textarea").fill("Only in winter, to get to the clinic.")
    ines.press("Ponerlo al lado", ".statements form")
    cleo.see(".statements .translation", "Only in winter, to get to the clinic.")
