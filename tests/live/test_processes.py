"""Several processes, with PostgreSQL as the truth and Redis as the doorbell, and on other kinds of concurrency."""

from __future__ import annotations

import contextlib

import pytest

from tests.meeting_server import MeetingServer
from tests.twin import Twin, at_once, join_meeting, start_meeting

pytestmark = pytest.mark.slow


@contextlib.contextmanager
def servers(folder, *envs):
    started = [MeetingServer(folder / f"data-{i}", env={"SECRET_KEY": "shared", **env}) for i, env in enumerate(envs)]
    try:
        for one in started:
            one.start()
        yield started
    finally:
        for one in started:
            one.stop()


def people_on(first, second):
    cleo = start_meeting(first.url, "One").connect()
    ada = join_meeting(first.url, cleo.code, "Ada").connect(second.url)
    return cleo, ada


@pytest.mark.postgres
@pytest.mark.redis
def test_two_processes_share_a_meeting_through_postgresql_and_redis(tmp_path, postgres_url, redis_url):
    env = {"DATABASE_URL": postgres_url, "REDIS_URL": redis_url}
    with servers(tmp_path, env, env) as (first, second):
        cleo, ada = people_on(first, second)

        seqs = [cleo.asks("add_item", title="From the first"), ada.asks("choose_language", language="es")]

        for twin in (cleo, ada):
            twin.reach(max(seqs))
        assert [i["title"] for i in ada.view["agenda"]["items"].values()] == ["One", "From the first"]
        assert ada.view["agenda"] == cleo.view["agenda"]
        cleo.cut()
        ada.cut()


@pytest.mark.postgres
def test_without_a_doorbell_the_news_is_found_by_looking(tmp_path, postgres_url):
    env = {"DATABASE_URL": postgres_url}
    with servers(tmp_path, env, env) as (first, second):
        cleo, ada = people_on(first, second)

        ada.reach(cleo.asks("add_item", title="Found"))

        assert "Found" in [i["title"] for i in ada.view["agenda"]["items"].values()]
        cleo.cut()
        ada.cut()


@pytest.mark.redis
def test_a_doorbell_out_of_reach_stops_nothing(tmp_path):
    with servers(tmp_path, {"REDIS_URL": "redis://127.0.0.1:1/0"}) as (only,):
        cleo = start_meeting(only.url, "One").connect()

        cleo.reach(cleo.asks("add_item", title="All the same"))

        cleo.cut()


@pytest.mark.parametrize("mode", ["gevent", "threading"])
def test_the_same_code_serves_on_another_kind_of_concurrency(tmp_path, mode):
    with servers(tmp_path, {"ASYNC_MODE": mode}) as (only,):
        cleo, ada = people_on(only, only)

        for n in range(5):
            seq = cleo.asks("add_item", title=f"Item {n}")
        ada.reach(seq)

        cleo.reach(seq)
        assert ada.view["agenda"] == cleo.view["agenda"]
        cleo.cut()
        ada.cut()


@pytest.mark.postgres
def test_two_devices_on_two_processes_never_save_one_text_over_the_other(tmp_path, postgres_url):
    """PostgreSQL lets both look before either writes."""
    env = {"DATABASE_URL": postgres_url}
    with servers(tmp_path, env, env) as (first, second):
        cleo, ada = people_on(first, second)
        other = Twin(first.url, ada.code, ada.token, ada.person).connect()
        words = {"kind": "panel", "key": ada.view["agenda"]["current"]}

        for rev in range(8):
            saving = [(ada, {**words, "text": f"{rev} a", "base": rev}), (other, {**words, "text": f"{rev} b", "base": rev})]
            answers = at_once(lambda twin, mine: twin.emit("keep", mine), *saving)
            assert [set(answer) for answer in answers].count({"rev"}) == 1, answers
            assert [set(answer) for answer in answers].count({"differs"}) == 1, answers

        for twin in (cleo, ada, other):
            twin.cut()
