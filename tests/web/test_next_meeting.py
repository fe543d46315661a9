"""The next meeting of a series, from a page and by a script."""

from __future__ import annotations

import pytest

from tests.web.script import Script, new_app, starts


@pytest.fixture(scope="module")
def app(tmp_path_factory):
    return new_app(tmp_path_factory.mktemp("data"))


@pytest.fixture
def cleo(app):
    return starts(app, items=("Opening", "Worries"))


def goes_on(of, **more):
    answer = of.sends("/api/meetings/CODE/next", title="Again", **more)
    assert answer.status_code == 201, answer.json
    return Script(of.client, answer.json["code"], answer.json["token"], answer.json["person"])


def test_people_actions_and_what_was_not_reached_come_along(cleo):
    ada = cleo.lets_in("Ada")
    cleo.asks("change_settings", long_wait_s=60)
    cleo.asks("add_action", text="Ask the bus company", owner=ada.person)
    ada.asks("raise_hand", kind="topic", item=ada.item)
    cleo.asks("end_meeting")

    again = goes_on(cleo)

    view = again.view
    names = {p: view["people"]["people"][p]["name"] for p in view["people"]["order"]}
    (action,) = view["actions"]["actions"].values()
    assert sorted(names.values()) == ["Ada", "Cleo"]
    assert (action["text"], names[action["owner"]]) == ("Ask the bus company", "Ada")
    assert [item["title"] for item in view["agenda"]["items"].values()] == ["Worries"]
    assert view["settings"]["long_wait_s"] == 60
    assert view["continued"]["title"] == "Annual review"


def test_who_was_put_off_comes_first(cleo):
    ada, bo = cleo.lets_in("Ada"), cleo.lets_in("Bo")
    bo.asks("raise_hand", kind="topic", item=bo.item)
    cleo.asks("end_meeting")
    again = goes_on(cleo)
    people = {p["name"]: p["id"] for p in again.client.get(f"/api/meetings/{again.code}/lobby").json["people"]}
    for name in ("Ada", "Bo"):
        made = again.client.post(f"/api/meetings/{again.code}/claim", json={"person": people[name]}).json
        Script(again.client, again.code, made["token"], made["person"]).asks("raise_hand", kind="topic", item=again.item)

    queue = again.view["queue"]

    reasons = {queue["entries"][e]["person"]: queue["entries"][e]["reason"] for e in queue["order"]}
    assert reasons[people["Bo"]] in ("reason-put-off-last-time", "reason-promised")
    assert ada.person


def test_only_a_facilitator_of_the_meeting_before_starts_the_next(cleo):
    ada = cleo.lets_in("Ada")

    answer = ada.sends("/api/meetings/CODE/next", title="Again")

    assert (answer.status_code, answer.json["refused"]) == (403, "needs-facilitate")


def test_the_page_leads_to_the_new_room_and_signs_this_device_in(app, cleo):
    client = app.test_client()
    client.get(f"/p/{cleo.token}")

    answer = client.post(f"/m/{cleo.code}/next", data={"title": "Again"})

    assert answer.status_code == 303
    assert client.get(answer.location).status_code == 200
    assert client.post(f"/m/{cleo.code}/next", data={"title": " "}).status_code == 422


def test_it_is_prepared_first_where_one_says_so(app, cleo):
    client = app.test_client()
    client.get(f"/p/{cleo.token}")

    answer = client.post(f"/m/{cleo.code}/next", data={"title": "Again", "prepare": "yes"})

    assert answer.location.endswith("/prepare")
