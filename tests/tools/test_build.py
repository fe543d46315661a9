"""The built front end is what the manifest says, and nothing else."""

import json
from pathlib import Path

import pytest

DIST = Path(__file__).resolve().parents[2] / "static" / "dist"
SOURCE = DIST.parent / "src"


@pytest.fixture
def manifest():
    if not (DIST / "manifest.json").exists():
        pytest.skip("the front end is not built; build it with: make build")
    return json.loads((DIST / "manifest.json").read_text())


def test_every_entry_is_built(manifest):
    entries = {path.name for path in [*SOURCE.glob("js/entries/*.js"), *SOURCE.glob("css/*.css")]}

    assert set(manifest) == entries


def test_every_name_leads_to_a_file(manifest):
    assert [name for name in manifest.values() if not (DIST / name).is_file()] == []
