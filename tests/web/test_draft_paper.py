"""The draft on paper: a pack with a letter and the draft for each person, in their language; and as files."""

from urllib.parse import quote

import pytest

from meetingroom.app import create_app
from meetingroom.config import Config


@pytest.fixture
def desk(tmp_path):
    config = Config(data_dir=tmp_path, database_url=f"sqlite:///{tmp_path}/m.db", async_mode="threading", secret_key="k")
    return Desk(create_app(config).test_client())


class Desk:
    """Cleo has sent a draft home to Ada and Inés, over HTTP without a network."""

    def __init__(self, client):
        self.client = client
        made = client.post("/api/meetings", json={"title": "Review", "name": "Cleo", "items": ["One"]}).json
        self.path, self.headers = made["code"], {"Authorization": f"Bearer {made['token']}"}
        self.asks("add_person", name="Ada")
        self.asks("add_person", name="Inés", language="es")
        texts = {"en": "Reads 96 words.", "es": "Lee 96 palabras."}
        self.asks("add_sections", sections=[{"titles": {"en": "Reading", "es": "Lectura"}, "texts": texts}])
        self.asks("publish_draft", expected=0)
        people = [p for p, row in self.view()["people"]["people"].items() if row["name"] != "Cleo"]
        self.asks("send_draft", version=1, people=people, languages=["en", "es"], way="paper")

    def asks(self, ask, **fields):
        answer = self.client.post(f"/api/meetings/{self.path}/ask", json={"ask": ask, "with": fields}, headers=self.headers)
        assert answer.status_code == 200, answer.json

    def view(self):
        return self.client.get(f"/api/meetings/{self.path}/view", headers=self.headers).json["view"]

    def get(self, page, **headers):
        return self.client.get(f"/m/{self.path}/draft/{page}", headers={**self.headers, **headers})


def test_a_pack_has_a_letter_and_the_draft_for_each_person_in_their_language(desk):
    page = desk.get("pack").text

    ada, ines = (page.split('<section class="paper-copy"')[n] for n in (1, 2))
    for words in ("DRAFT", "Dear", "/p/", "Reads 96 words."):
        assert words in ada
    for words in ("BORRADOR", "/p/", "Lee 96 palabras."):
        assert words in ines
    assert "Reads 96 words." not in ines


def test_only_who_facilitates_opens_the_pack_since_links_are_in_it(desk):
    joined = desk.client.post(f"/api/meetings/{desk.path}/join", json={"name": "Bo"}).json
    member = {"Authorization": f"Bearer {joined['token']}"}

    assert desk.get("pack", **member).status_code == 403


@pytest.mark.parametrize("ending", ["pdf", "docx", "html", "md"])
def test_it_is_taken_away_as_a_file(desk, ending):
    answer = desk.get(f"copy.{ending}")

    assert answer.status_code == 200
    assert f"draft-1.{ending}" in answer.headers["Content-Disposition"]
    assert desk.get("copy.exe").status_code >= 400


def test_an_earlier_version_is_opened_printed_and_taken_away_as_it_was(desk):
    section = desk.client.get(f"/api/meetings/{desk.path}/draft", headers=desk.headers).json["sections"]["order"][0]
    desk.asks("write_section", section=section, language="en", text="Reads 97 words.", base=1)
    desk.asks("publish_draft", expected=1)

    first, last = desk.get("print?version=1").text, desk.get("print").text

    assert "Reads 96 words." in first
    assert "The draft has gone on since" in first
    assert "/draft/copy.pdf?version=1" in first
    assert "Reads 97 words." in last
    assert "The draft has gone on" not in last
    assert "Reads 96 words." in desk.get("copy.md?version=1").text
    assert desk.get("print?version=3").status_code == 422


@pytest.mark.parametrize("version", ["abc", "1e3", "\0", "9" * 5_000, "-1", "0", "٣"])
def test_what_is_no_version_is_refused_in_words(desk, version):
    for path in ("print", "copy.pdf"):
        assert desk.get(f"/m/CODE/draft/{path}?version={quote(version)}").status_code in (404, 422)
