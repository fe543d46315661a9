"""The notes on somebody's screen: the editor of one item, and what readers see."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import expect

from tests.e2e.people import Member

LAPTOP: dict[str, Any] = {"viewport": {"width": 1100, "height": 700}, "has_touch": False}

# What stands in the editor, without the names at other people's cursors.
TEXT = """at => { const copy = at.cloneNode(true);
  copy.querySelectorAll('.notes-caret, .cm-placeholder').forEach(e => e.remove());
  return [...copy.querySelectorAll('.cm-line')].map(line => line.textContent).join('\\n'); }"""

# Everything that a person could do to set something off, but for following an honest link.
POKE = """() => { for (const each of document.querySelectorAll('.words, .words *, .notes-section *, .record *'))
  for (const kind of ['mouseover', 'focus', 'toggle', 'click']) {
    const event = new MouseEvent(kind, { bubbles: true, cancelable: true });
    if (kind === 'click' && each.protocol !== 'javascript:') each.addEventListener('click', (e) => e.preventDefault());
    each.dispatchEvent(event);
  } }"""


class Editor:
    """One person's editor, in the section of one item."""

    def __init__(self, member: Member, item: str = "Opening") -> None:
        self.member, self.page, self.item = member, member.page, item

    def opens(self) -> Editor:
        self.member.open("notes")
        self.member.press("Edit the notes")
        expect(self.at).to_have_attribute("contenteditable", "true")
        return self

    @property
    def at(self) -> Any:
        return self.page.locator(f"notes-editor .cm-content[aria-label='Notes on \u2068{self.item}\u2069']")

    @property
    def text(self) -> str:
        found: str = self.at.evaluate(TEXT)
        return found

    def types(self, words: str, after: int | None = None) -> None:
        """At the end, or after so many letters of the last line."""
        self.at.click()
        self.page.keyboard.press("Control+End")
        if after is not None:
            self.page.keyboard.press("Home")
            for _ in range(after):
                self.page.keyboard.press("ArrowRight")
        self.page.keyboard.type(words)

    def pastes(self, text: str) -> None:
        self.at.click()
        self.page.keyboard.press("Control+End")
        self.page.keyboard.insert_text(text)

    def undoes(self) -> None:
        self.at.click()
        self.page.keyboard.press("Control+z")

    def shows(self, words: str) -> None:
        """Waits until these words, and nothing but them, stand in the section."""
        holds = f"([at, words]) => ({TEXT})(at) === words"
        self.page.wait_for_function(holds, arg=[self.at.element_handle(), words])

    def is_saved(self) -> None:
        expect(self.page.locator(".notes-state")).to_have_text("Saved")
