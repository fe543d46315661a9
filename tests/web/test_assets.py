"""The built front end while the server runs: it is replaced, and pages go on with what there is now."""

import json
from pathlib import Path

from meetingroom.app import create_app
from meetingroom.config import Config
from meetingroom.web import assets
from meetingroom.web.assets import build_id


def test_pages_name_the_files_that_were_built_last_without_a_restart(tmp_path, monkeypatch):
    config = Config(data_dir=Path(tmp_path), database_url=f"sqlite:///{tmp_path / 'room.db'}", async_mode="threading", secret_key="s" * 32)
    browser = create_app(config).test_client()
    monkeypatch.setattr(assets, "DIST", tmp_path)

    def built(name):
        (tmp_path / "manifest.new").write_text(json.dumps({"app.css": name}))
        (tmp_path / "manifest.new").rename(tmp_path / "manifest.json")

    assert "/static/app.css" in browser.get("/").text
    built("app-ONE.css")
    assert "/static/dist/app-ONE.css" in browser.get("/").text
    before = build_id()

    built("app-TWO.css")

    shown = browser.get("/").text
    assert "/static/dist/app-TWO.css" in shown
    assert "ONE" not in shown
    assert build_id() != before
