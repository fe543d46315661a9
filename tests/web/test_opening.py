"""Opening a meeting from the start page and by a script: its kind, its items, and preparing it first."""

from pathlib import Path

import pytest

from meetingroom.app import create_app, parts
from meetingroom.config import BadSetting, Config, from_environment


@pytest.fixture
def server(tmp_path):
    """A server of its own; `own` are files in the folder of its own templates."""

    def server(**own):
        folder = Path(tmp_path, "templates")
        folder.mkdir()
        for name, text in own.items():
            (folder / f"{name}.toml").write_text(text, encoding="utf-8")
        database = f"sqlite:///{tmp_path / 'room.db'}"
        return create_app(Config(data_dir=tmp_path, database_url=database, async_mode="threading", secret_key="s" * 32, templates_dir=folder))

    return server


def opened(app, answer):
    """The one meeting that was opened."""
    assert answer.status_code in (201, 303)
    rooms = parts(app).rooms
    return rooms.meeting(next(iter(rooms.open_meetings())))


def titles(meeting):
    return [meeting.agenda.items[i].title for i in meeting.agenda.order]


def test_a_kind_of_meeting_is_one_more_choice(server):
    app = server()

    answer = app.test_client().post("/start?lang=es", data={"name": "Cleo", "title": "", "items": "", "template": "team"})

    meeting = opened(app, answer)
    assert titles(meeting)[0] == "¿Cómo estamos?"
    assert meeting.settings.quiet_think_s == 30
    assert meeting.agenda.current_item.title == titles(meeting)[0]


def test_without_a_choice_it_is_one_open_item(server):
    app = server()

    meeting = opened(app, app.test_client().post("/start", data={"name": "Cleo"}))

    assert titles(meeting) == ["Open conversation"]
    assert meeting.lifecycle.template == "blank"


@pytest.mark.parametrize(("title", "in_english"), [("Nuestra reunión", "Our meeting"), ("El puente", "El puente")])
def test_what_nobody_chose_is_called_in_each_readers_language(server, title, in_english):
    app = server()

    meeting = opened(app, app.test_client().post("/start?lang=es", data={"name": "Cleo", "title": title}))

    assert [meeting.lifecycle.title_in(language) for language in ("es", "en")] == [title, in_english]
    assert meeting.agenda.current_item.titles == {"en": "Open conversation"}


def test_what_is_prepared_first_opens_no_item_and_leads_to_its_page(server):
    app = server()

    answer = app.test_client().post("/start", data={"name": "Cleo", "template": "iep", "prepare": "yes"})

    assert answer.location.endswith("/prepare")
    assert opened(app, answer).agenda.current == ""


def test_a_kind_that_does_not_exist_is_refused_and_what_was_typed_stays(server):
    answer = server().test_client().post("/start", data={"name": "Cleo", "title": "Parking", "template": "iap"})

    assert answer.status_code == 422
    assert "There is no kind of meeting called" in answer.text
    assert 'value="Parking"' in answer.text


def test_a_template_of_ones_own_is_offered_in_the_readers_language(server):
    app = server(standup='[name]\nen = "Standup"\nes = "De pie"\n[settings]\ncountdowns = false')

    assert "De pie" in app.test_client().get("/?lang=es").text
    meeting = opened(app, app.test_client().post("/start", data={"name": "Cleo", "template": "standup"}))
    assert meeting.settings.countdowns is False
    assert titles(meeting) == ["Open conversation"]


def test_a_faulty_template_stops_the_start_with_file_line_and_reason(server):
    with pytest.raises(BadSetting, match=r"mine\.toml:3: this is not TOML"):
        server(mine='[name]\nen = "Mine"\n[settings')


def test_a_folder_of_templates_that_is_none_stops_the_start(tmp_path):
    with pytest.raises(BadSetting, match="TEMPLATES_DIR must be a folder that exists"):
        from_environment({"DATA_DIR": str(tmp_path), "TEMPLATES_DIR": str(tmp_path / "nowhere")})


def test_a_script_names_the_kind_and_may_bring_its_own_items(server):
    app = server()

    answer = app.test_client().post("/api/meetings", json={"name": "Cleo", "title": "Board", "template": "council", "items": ["Budget"]})

    meeting = opened(app, answer)
    assert titles(meeting) == ["Budget"]
    assert meeting.settings.calls_next == "facilitator"


def test_a_script_may_leave_the_agenda_empty(server):
    app = server()

    meeting = opened(app, app.test_client().post("/api/meetings", json={"name": "Cleo", "title": "Board", "items": []}))

    assert titles(meeting) == []
