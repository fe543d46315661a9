"""A room with a draft: Ada writes it, Bo and Inés own a section of it, Cleo only facilitates."""

from tests.core.room import Room


class Desk(Room):
    """Ada writes the draft, Bo and Inés own a section, Cleo only facilitates."""

    def __init__(self):
        super().__init__("Ada", "Bo", "Inés")
        self.person("Cleo").asks("name_draft_writers", people=[self.person("Ada").id])
        owners = [self.person("Bo").id, self.person("Inés").id]
        self.person("Ada").asks(
            "add_sections",
            sections=[
                {"titles": {"en": "Reading", "es": "Lectura"}, "texts": {"en": "Reads 96 words."}, "item": self.item},
                {"titles": {"en": "Parents’ concerns"}, "texts": {"en": "Pasted over."}, "owners": owners},
            ],
        )
        self.reading, self.concerns = self.draft.sections

    @property
    def draft(self):
        return self.meeting.draft

    def text(self, language="en"):
        return self.draft.sections[self.reading].revision.texts[language]
