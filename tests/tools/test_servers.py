"""The private servers of the tests: empty, apart from each other, and gone afterwards."""

import pytest
import redis
from sqlalchemy import create_engine, text

from tests import servers
from tests.needs import REDIS, needs_postgres, needs_redis, require


@needs_redis
@pytest.mark.slow
def test_a_redis_of_our_own_answers_and_is_gone_afterwards(tmp_path):
    with servers.redis(require(REDIS), tmp_path) as url:
        port = int(url.split(":")[2].split("/")[0])
        with redis.Redis.from_url(url) as client:
            assert client.dbsize() == 0

    assert not servers.listens(port)


@needs_postgres
@pytest.mark.slow
def test_each_test_gets_an_empty_database(postgres):
    first, second = (create_engine(postgres.new_database()) for _ in range(2))

    with first.begin() as connection:
        connection.execute(text("create table heard (id int)"))

    with second.connect() as connection:
        assert connection.execute(text("select to_regclass('heard')")).scalar() is None
    first.dispose()
    second.dispose()
