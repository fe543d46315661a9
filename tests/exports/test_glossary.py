"""Paper explains at its end the words that it uses, in the language of the copy."""

from meetingroom.exports.record import record
from meetingroom.exports.source import Source
from meetingroom.exports.text import page
from meetingroom.words import Words
from tests.core.board import Board


def test_the_record_explains_at_its_end_the_terms_that_people_used_in_it():
    room = Board("Ada")
    cleo = room.person("Cleo")
    for word in ("LRE", "meta", "aim line", "consent"):
        cleo.asks("explain_term", word=word, means={"en": f"What {word} is.", "es": f"Qué es {word}."})
    room.proposes(text="We keep the aim line.")
    room.person("Ada").asks("share_panel", item=room.item, text="Sus **metas**.")

    end = page(record(Source(room.meeting, {room.item: "Two LREs."}), Words("es"))).split("Palabras que se usan aquí")[1]

    assert [word for word in ("LRE", "meta", "aim line", "consent") if f"Qué es {word}." in end] == ["LRE", "meta", "aim line"]
    assert "Words that are used here" not in page(record(Source(Board("Ada").meeting), Words("en")))
