"""The catalogues load: every language says everything, once."""

from meetingroom.words.languages import LOCALES
from meetingroom.words.sources import read


def test_the_sources_have_no_fault():
    assert {"en", "es"} <= read(LOCALES).keys()
