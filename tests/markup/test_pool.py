"""What is dear to build is built once for each who uses it at a time."""

import pytest

from meetingroom.markup.pool import Pool


def test_one_after_the_other_share_a_machine():
    pool = Pool(object)
    with pool.borrowed() as first:
        pass

    with pool.borrowed() as second:
        assert second is first


def test_two_at_once_have_one_each():
    pool = Pool(object)

    with pool.borrowed() as first, pool.borrowed() as second:
        assert second is not first


def test_one_that_failed_does_not_come_back():
    pool = Pool(object)
    with pytest.raises(ZeroDivisionError), pool.borrowed() as broken:
        raise ZeroDivisionError

    with pool.borrowed() as fresh:
        assert fresh is not broken
