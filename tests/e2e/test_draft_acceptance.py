"""What the annual review asks of its draft (ac16, ac22), as people see it in the demonstration before the meeting begins.

`tests/e2e/test_breaks_on_screens.py` switches each rule off and sees these turn red.
"""

import re
from io import BytesIO

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

from tests.e2e.demonstration import screens, staged
from tests.e2e.review import words
from tests.needs import needs_chromium

pytestmark = needs_chromium

LAPTOP = {"viewport": {"width": 1280, "height": 720}, "has_touch": False}
OWNERS = re.compile(r'"owners":\s*\[[^\]]*\],?\s*')


@pytest.fixture(scope="module")
def review(tmp_path_factory):
    found = staged(tmp_path_factory.mktemp("review"), "14:50")
    yield found
    found.server.stop()


@pytest.fixture
def browsers(review, browser):
    opened = screens(review, browser)
    yield opened
    opened.close()
    assert opened.errors == []


def section(member, heading):
    return member.page.locator(".draft-section", has=member.page.get_by_role("heading", name=heading, exact=True))


def test_ac16_section_d2_is_edited_by_nobody_but_m1_and_m2(review, browsers):
    d2 = review.row("draft_sections", "section_id", "d2")
    ines, tobias = review.comes(browsers, "m1", "/draft"), review.comes(browsers, "m2", "/draft")
    plumtree = review.comes(browsers, "m4", "/draft", **LAPTOP)
    own = d2["paragraph"]["text"]
    plumtree.see(".draft-section")
    plumtree.caught_up()
    expect(section(plumtree, d2["heading_en"]).get_by_role("button", name="Write", exact=True)).to_have_count(0)

    # A page that does not know whose section it is offers to write there; the door does not let it in.
    plumtree.page.route("**/draft", lambda route: route.fulfill(response=(held := route.fetch()), body=OWNERS.sub("", held.text())))
    plumtree.page.reload()
    section(plumtree, d2["heading_en"]).get_by_role("button", name="Write", exact=True).click()
    section(plumtree, d2["heading_en"]).locator("textarea").fill("The family is content.")
    section(plumtree, d2["heading_en"]).get_by_role("button", name="Save", exact=True).first.click()

    plumtree.see(".trouble", "This section belongs to certain people, who alone write in it.")
    expect(section(plumtree, d2["heading_en"]).locator("textarea")).to_have_value("The family is content.")
    section(tobias, d2["heading_en"]).get_by_role("button", name="Write my own words").click()
    section(tobias, d2["heading_en"]).locator("textarea").fill("Ask him before you call home.")
    section(tobias, d2["heading_en"]).get_by_role("button", name="Save").click()
    expect(section(ines, d2["heading_es"]).locator("blockquote")).to_have_count(2)
    expect(section(ines, d2["heading_es"])).to_contain_text(own)
    expect(section(ines, d2["heading_es"])).to_contain_text("Ask him before you call home.")
    ines.caught_up()
    expect(section(ines, d2["heading_es"])).not_to_contain_text("The family is content.")
    plumtree.page.unroute_all(behavior="ignoreErrors")  # one that is under way would outlive its page


def test_ac22_every_page_of_the_draft_says_draft_version_and_date_and_q1_to_q14_are_anchored_to_their_sections(review, browsers):
    ines = review.comes(browsers, "m1", "/draft")

    day = re.search(r"\d+ de \w+ de \d{4}", ines.see(".draft-mark", words("BORRADOR Versión 2")).inner_text())[0]
    for row in review.story.data["pre_meeting_items"]:
        told = review.row("draft_sections", "section_id", row["section_id"])
        asked = section(ines, told["heading_es"]).locator(".responses > li", has_text=row["text"])
        expect(asked).to_have_count(1)
        expect(asked.locator(".quote")).to_have_text([row["passage"]] if "passage" in row else [])
    assert ines.fits()

    ines.page.goto(f"{review.server.url}/m/{review.code}/draft/print?in=en&in=es")
    for page in PdfReader(BytesIO(ines.page.pdf(format="A4"))).pages:
        said = " ".join(page.extract_text().split())
        assert "BORRADOR" in said
        assert "versión 2" in said
        assert day in said
