"""What the project is made of is written down exactly, and names no registry."""

import json
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PIN = re.compile(r"(?P<name>[a-z0-9._-]+)(\[[a-z]+\])?==(?P<version>[0-9][^ ]*)( ; .+)?")
LISTS = ("requirements.txt", "requirements-extra.txt", "requirements-dev.txt")


def packages(name):
    lines = (ROOT / name).read_text().splitlines()
    return [line for line in lines if line and not line.startswith(("#", "-r "))]


@pytest.mark.parametrize("name", LISTS)
def test_every_python_package_is_pinned(name):
    loose = [line for line in packages(name) if not PIN.fullmatch(line)]

    assert loose == []


def test_no_package_is_pinned_to_two_versions():
    pins = {PIN.fullmatch(line).group("name", "version") for name in LISTS for line in packages(name)}

    names = [name for name, _version in pins]

    assert sorted(names) == sorted(set(names))


def test_every_package_of_the_front_end_is_pinned():
    wanted = json.loads((ROOT / "package.json").read_text())

    versions = {**wanted["dependencies"], **wanted["devDependencies"]}

    assert [name for name, version in versions.items() if not re.fullmatch(r"\d+\.\d+\.\d+", version)] == []


def test_the_lock_file_names_no_registry():
    lock = json.loads((ROOT / "package-lock.json").read_text())

    assert [path for path, package in lock["packages"].items() if "resolved" in package] == []
