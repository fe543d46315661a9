"""The OpenAPI document says what the code does."""

from __future__ import annotations

import re

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings

from meetingroom.app import create_app
from meetingroom.config import Config
from meetingroom.core.acts import RULES
from meetingroom.web.openapi import document


@pytest.fixture(scope="module")
def app(tmp_path_factory):
    folder = tmp_path_factory.mktemp("data")
    config = Config(data_dir=folder, database_url=f"sqlite:///{folder}/m.db", async_mode="threading", secret_key="k")
    return create_app(config)


def routes(app) -> set[tuple[str, str]]:
    found = set()
    for rule in app.url_map.iter_rules():
        if rule.rule.startswith("/api/"):
            path = re.sub(r"<(?:\w+:)?(\w+)>", r"{\1}", rule.rule)
            found |= {(path, method.lower()) for method in rule.methods - {"HEAD", "OPTIONS"}}
    return found


def test_every_route_is_described_and_every_description_has_a_route(app):
    described = {(path, m) for path, item in document()["paths"].items() for m in item if m != "parameters"}

    assert described == routes(app)


def test_every_command_can_be_asked_for(app):
    asks = {one["properties"]["ask"]["const"] for one in document()["components"]["schemas"]["Ask"]["oneOf"]}

    assert asks == {name for name, rule in RULES.items() if rule.needs is not None}


def test_the_document_is_served(app):
    answer = app.test_client().get("/api/openapi.json")

    assert answer.json["openapi"].startswith("3.")


def operations() -> list[str]:
    """All but the document itself, which the generator fetches and does not call."""
    paths = {path: item for path, item in document()["paths"].items() if path != "/api/openapi.json"}
    return [f"{m.upper()} {path}" for path, item in paths.items() for m in item if m != "parameters"]


@pytest.mark.slow
@pytest.mark.parametrize("label", operations())
def test_no_call_ends_in_our_mistake(app, label):
    api = schemathesis.openapi.from_wsgi("/api/openapi.json", app)
    described = next(o.ok() for o in api.get_all_operations() if o.ok().label == label)
    made = app.test_client().post("/api/meetings", json={"title": "T", "name": "Cleo", "items": ["One"]}).json

    @settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
    @given(case=described.as_strategy())
    def call(case):
        if "code" in case.path_parameters:
            case.path_parameters["code"] = made["code"]
        answer = case.call(headers={"Authorization": f"Bearer {made['token']}", "Accept-Encoding": "identity"})

        said = answer.content.decode("utf-8", "replace")  # a copy of the record may be no text at all
        assert answer.status_code < 500, said
        assert "Traceback" not in said

    call()
