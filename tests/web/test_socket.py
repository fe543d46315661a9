"""Coming in over the live wire, inside the test's own process."""

from __future__ import annotations

from meetingroom.app import parts
from meetingroom.web.parts import Parts
from tests.web.script import Script, new_app, starts


def test_whoever_is_removed_in_the_very_moment_they_come_in_stays_out(tmp_path):
    app = new_app(tmp_path)
    cleo = starts(app)
    ada = cleo.lets_in("Ada")
    while_coming_in(parts(app), lambda: cleo.asks("remove_person", person=ada.person))

    line = comes_in(app, ada)

    assert not line.is_connected()
    assert parts(app).presence.connected_people(parts(app).rooms.open_meetings().popitem()[0]) == set()


def test_whoever_is_a_member_comes_in(tmp_path):
    app = new_app(tmp_path)
    cleo = starts(app)

    line = comes_in(app, cleo)

    assert line.emit("sync", {}, callback=True)["view"]["meeting"]["title"] == "Annual review"


def comes_in(app, who: Script):
    return parts(app).sockets.test_client(app, auth={"code": who.code, "token": who.token})


def while_coming_in(joined: Parts, act) -> None:
    """Does something after somebody's pass was looked at, before their line is known."""
    known = joined.presence.connected

    def connected(line) -> None:
        act()
        known(line)

    joined.presence.connected = connected  # type: ignore[method-assign]
