"""The member's phone where lines are cut: nothing typed is lost, nothing is done twice or in the wrong place."""

from playwright.sync_api import expect

from tests.needs import needs_chromium

pytestmark = needs_chromium


def test_words_typed_without_a_line_survive_a_reload_and_are_saved_when_it_is_back(meet):
    ada = meet().joins("Ada")
    ada.open("words")
    ada.offline()
    ada.writes("Typed in the tunnel")
    ada.see(".kept", "Only on this device so far")

    ada.offline(False)
    ada.page.reload()
    ada.open("words")

    expect(ada.page.locator("#panel-words")).to_have_value("Typed in the tunnel")
    ada.see(".kept", "Saved")


def test_what_two_devices_of_one_person_wrote_is_both_kept_until_they_choose(meet):
    room = meet()
    phone = room.joins("Ada")
    laptop = room.second_device(phone)
    phone.offline()
    phone.writes("From the phone")
    laptop.writes("From the laptop")
    laptop.see(".kept", "Saved")

    phone.offline(False)
    phone.see(".panel", "You wrote on two devices.")
    phone.see(".panel", "From the laptop")
    phone.press("Keep both")

    expect(phone.page.locator("#panel-words")).to_have_value("From the phone\n\nFrom the laptop")
    expect(laptop.page.locator("#panel-words")).to_have_value("From the phone\n\nFrom the laptop")


def test_a_hand_raised_without_a_line_is_sent_when_it_is_back(meet):
    room = meet()
    ada, bo = room.joins("Ada"), room.joins("Bo")
    ada.offline()
    ada.raises("Something new", "The bus")
    ada.see(".raise", "Will be sent when the line is back.")

    ada.offline(False)

    ada.see(".places", "You are next.")
    expect(bo.page.locator(".queue .rows li")).to_have_count(1)


def test_a_hand_that_comes_late_asks_its_owner_and_keeps_the_words(meet):
    room = meet("Opening", "Reading")
    ada = room.joins("Ada")
    ada.offline()
    ada.raises("Something new", "The bus")
    room.starts("Reading")
    ada.offline(False)

    ada.see(".raise [role=alert]", "The bus")
    ada.sees_no(".queue .rows li")
    ada.press("Raise it as", ".raise")

    ada.see(".places", "The bus")


def test_whoever_is_removed_is_told_and_keeps_words_that_only_the_device_has(meet):
    room = meet()
    ada = room.joins("Ada")
    ada.offline()
    ada.writes("Only here")
    room.asks("remove_person", person=person_called(room, "Ada"))

    ada.offline(False)

    ada.see("main", "You are no longer connected to this meeting")
    ada.see("main", "Only here")


def person_called(room, name):
    return next(p for p, person in room.view()["people"]["people"].items() if person["name"] == name)
