"""What a server keeps for itself beside the data."""

import pytest

from meetingroom.config import BadSetting, from_environment


def test_the_key_that_signs_links_is_made_once(tmp_path):
    first, second = (from_environment({"DATA_DIR": str(tmp_path)}) for _ in range(2))

    assert first.secret_key == second.secret_key != ""
    assert (tmp_path / "secret.key").stat().st_mode & 0o077 == 0


def test_nothing_is_signed_with_no_key(tmp_path):
    (tmp_path / "secret.key").touch()

    with pytest.raises(BadSetting, match=r"secret\.key is empty"):
        from_environment({"DATA_DIR": str(tmp_path)})
