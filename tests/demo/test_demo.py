"""The demonstration meetings: what the data tell is there for everyone, what is private is its owner's, twice is once."""

from __future__ import annotations

import pytest

from meetingroom.core.acts import SYSTEM, Refused
from meetingroom.core.agenda import RemoveItem
from meetingroom.core.lifecycle import EndMeeting
from meetingroom.core.protocols import ProtocolKey
from meetingroom.core.settings import ChangeSettings
from meetingroom.demo.play import play
from meetingroom.demo.story import STORIES, Story, story
from meetingroom.presets import read_templates
from meetingroom.views.assemble import INSIDE, Audience
from meetingroom.views.mine import mine
from meetingroom.views.panels import item_panels
from meetingroom.words import Words
from tests.annual_review import review
from tests.demo.stage import Stage, everything, opened, plain


@pytest.fixture(scope="module", params=STORIES)
def stage(request, tmp_path_factory) -> Stage:
    doors, told = opened(tmp_path_factory.mktemp("demo")), story(request.param)
    return Stage(told, doors, play(doors, told))


def test_the_people_of_the_data_are_there_with_role_side_and_language(stage):
    people = stage.view(Audience.MEMBER)["people"]["people"]

    for row in stage.story.data["members"]:
        shown = people[stage.person(row["member_id"])]
        assert (shown["role"], shown["language"]) == (row["role"], row["language"])
        assert shown.get("side", "") == row.get("side", "")
        assert ("decide" in shown["capabilities"]) == row["takes_positions"]
    assert len(people) == len(stage.story.data["members"])


def test_the_items_of_the_data_are_there_in_both_languages(stage):
    view = stage.view(Audience.SCREEN)
    agenda, told = view["agenda"], stage.story.data["demo"]

    assert (view["meeting"]["title"], view["meeting"]["titles"]) == (told["title"], told["titles"])
    assert [agenda["items"][i]["title"] for i in agenda["order"]] == [
        r["title_en"] for r in stage.story.data["agenda"]
    ]
    for row in stage.story.data["agenda"]:
        shown = agenda["items"][stage.item(row["item_id"])]
        assert (shown["titles"]["es"], shown["purpose"]) == (row["title_es"], row["purpose"])
        assert shown["minutes"] == row["planned_minutes"]
        asks = row["purpose"] != "break"
        assert (len(shown.get("prompts", [])), len(shown.get("prompts_in", {}).get("es", []))) == ((4, 4) if asks else (0, 0))


def test_the_meeting_is_in_progress(stage):
    view = stage.view(Audience.MEMBER)

    assert view["floor"]["turn"]["state"] == "speaking"
    assert view["queue"]["next"]
    assert view["agenda"]["items"][view["agenda"]["current"]]["state"] == "current"
    assert abs(stage.doors.rooms.now() - stage.meeting.at) < 600
    told = stage.story.now - stage.story.begins
    assert stage.doors.rooms.now() - stage.meeting.lifecycle.opened_at == pytest.approx(told, abs=120)


def test_the_shared_words_of_the_data_stand_in_the_view_under_their_names(stage):
    meeting = stage.meeting
    for row in stage.shared:
        item = meeting.agenda.items[stage.item(row["item_id"])]
        shown = item_panels(meeting.panels, item, tuple(meeting.roster.people), ())
        if item.holds_back:
            assert shown["held_back"]
            assert plain(row["text"]) not in plain(everything(shown))
            continue
        panel = shown["panels"][stage.person(row["member_id"])]
        assert plain(row["text"]) in plain(panel["html"])
        assert panel["lang"] == row["language"]
    assert {row["language"] for row in stage.shared} == {"en", "es"}


def test_the_notes_of_the_data_stand_under_their_items_and_name_who_wrote_them(stage):
    texts, sections = (
        stage.doors.notes.texts(stage.meeting),
        stage.doors.notes.sync(stage.meeting)["notes"]["sections"],
    )
    noted = [row for row in stage.story.data["notes"] if row["note_id"] in past_ids(stage, "note_id")]

    for row in noted:
        item = stage.item(row["item_id"])
        assert row["text"] in texts[item]
        assert plain(row["text"].replace("- ", "")) in plain(sections[item]["html"])
        assert (row["text"], stage.person(row["author"])) in runs(stage, item)


def test_the_norms_of_the_data_were_agreed_on_or_stand_where_the_notes_begin(stage):
    told = [(row["text_en"], row["text_es"]) for row in stage.story.data["norms"]]
    first = stage.item(stage.story.data["agenda"][0]["item_id"])
    noted = stage.doors.notes.texts(stage.meeting)[first]
    norms = stage.meeting.norms

    if stage.meeting.settings.norms:
        assert [(norms.norms[n]["en"], norms.norms[n]["es"]) for n in norms.order] == told
        assert norms.accepted_at
    else:
        assert all(text in noted for texts in told for text in texts)


def past_ids(stage: Stage, key: str) -> set[str]:
    return {moment.row[key] for moment in stage.story.past if key in moment.row}


def runs(stage: Stage, item: str) -> list[tuple[str, str]]:
    return [(words.strip(), by) for words, by in stage.doors.notes.runs(stage.meeting, item)]


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_record_tells_it_in_both_languages(stage, language):
    told = plain(stage.record(language).replace("\\", "").replace("> ", ""))

    for row in stage.story.data["members"]:
        assert plain(row["name"]) in told
    for row in stage.story.data["agenda"]:
        assert plain(row[f"title_{language}"]) in told
    for row in stage.shared:
        assert (plain(row["text"]) in told) != bool(
            stage.meeting.agenda.items[stage.item(row["item_id"])].holds_back
        )
    for row in stage.story.data["notes"]:
        assert (plain(row["text"]) in told) == (row["note_id"] in past_ids(stage, "note_id"))
    headings = {lang: plain(Words(lang).say("record-heard")) in told for lang in ("en", "es")}
    assert headings == {lang: lang == language for lang in ("en", "es")}


def test_private_words_are_in_their_owners_hands_alone(stage):
    assert len(stage.private) >= 5
    views = everything([stage.view(audience) for audience in INSIDE]) + stage.record("en")
    panels = [
        item_panels(stage.meeting.panels, item, tuple(stage.meeting.roster.people), ())
        for item in stage.meeting.agenda.items.values()
    ]
    for row in stage.private:
        owner, item = stage.person(row["member_id"]), stage.item(row["item_id"])
        assert stage.doors.private.all_of(stage.meeting.id, owner)["panel"][item]["text"] == row["text"]
        assert plain(row["text"]) not in plain(views + everything(panels))
        for other in stage.meeting.roster.people:
            kept = stage.doors.private.all_of(stage.meeting.id, other) if other != owner else {}
            assert plain(row["text"]) not in plain(everything([kept, mine(stage.meeting, other, {})]))


def test_turns_hands_and_passes_are_those_of_the_data(stage):
    turns = [t for t in stage.meeting.queue.turns.values() if t.ended_at is not None]
    told = [m.row for m in stage.story.past if m.what == "turn_ends"]

    assert [(t.person, t.item, t.spent_s) for t in turns] == [
        (stage.person(r["member_id"]), stage.item(r["item_id"]), r["seconds"]) for r in told
    ]
    waiting = [e for e in stage.meeting.queue.waiting() if e.item == stage.meeting.agenda.current]
    assert len(waiting) == waits_now(stage.story)
    for row in (m.row for m in stage.story.past if m.what == "passes"):
        acts = stage.meeting.heard.of(stage.item(row["item_id"]), stage.person(row["member_id"]))
        assert acts.passed_at


def waits_now(told: Story) -> int:
    past = [(m.what, m.row) for m in told.past]
    called = [told.hand_of(row) for what, row in past if what == "turn_starts"]
    hands = [row for what, row in past if what == "raises_hand"]
    return sum(row not in called and ("withdraws", row) not in past for row in hands)


def test_to_fill_it_in_again_changes_nothing(stage):
    before = stage.meeting, stage.doors.notes.texts(stage.meeting), kept(stage)

    again = play(stage.doors, stage.story)

    assert again is stage.meeting
    assert (again, stage.doors.notes.texts(again), kept(stage)) == before


def kept(stage: Stage) -> list[dict]:
    return [stage.doors.private.all_of(stage.meeting.id, person) for person in stage.meeting.roster.people]


def test_what_people_did_since_stays_when_it_is_filled_in_again(tmp_path):
    doors, told = opened(tmp_path), story("design_review")
    meeting = play(doors, told)
    cleo = next(p.id for p in meeting.roster.people.values() if p.can("facilitate"))
    doors.rooms.ask(meeting.id, cleo, RemoveItem(item=meeting.agenda.order[-1]))

    again = play(doors, told)

    assert len(again.agenda.items) == len(told.data["agenda"]) - 1
    assert again.seq == meeting.seq + 1


def test_an_interrupted_filling_goes_on_where_it_stopped(tmp_path):
    doors, told = opened(tmp_path), story("design_review")
    earlier = Story(told.data | {"demo": told.data["demo"] | {"now": "10:16:10"}})
    began = play(doors, earlier)

    whole = play(doors, told)

    assert whole.id == began.id
    assert whole.lifecycle.opened_at == began.lifecycle.opened_at
    assert len(whole.queue.turns) == len([m for m in told.past if m.what == "turn_starts"])
    assert len(whole.roster.people) == len(told.data["members"])


def test_after_an_ended_demonstration_comes_a_new_one(tmp_path):
    doors, told = opened(tmp_path), story("design_review")
    ended = play(doors, told)
    doors.rooms.ask(ended.id, SYSTEM, EndMeeting())

    fresh = play(doors, told)

    assert fresh.id != ended.id
    assert not fresh.has_ended
    assert doors.rooms.meeting(ended.id).has_ended


def test_the_annual_review_is_that_of_the_acceptance_data():
    ours, whole = story("annual_review").data, review()

    for table, key in [
        ("members", "member_id"),
        ("agenda", "item_id"),
        ("inputs", "input_id"),
        ("turns", "turn_id"),
        ("draft_sections", "section_id"),
        ("pre_meeting_items", "premeeting_id"),
    ]:
        by_id = {row[key]: row for row in whole[table]}
        for row in ours[table]:
            theirs = by_id[row[key]]
            assert {k: v for k, v in row.items() if k in theirs} == {k: theirs[k] for k in row if k in theirs}
    for table in ("norms", "notes"):
        assert ours[table] == whole[table]


def test_the_annual_review_is_a_meeting_of_its_kind(tmp_path):
    doors, told = opened(tmp_path), story("annual_review")

    review = play(doors, told)

    facilitator = review.roster.facilitators()[0].id
    assert review.lifecycle.template == "iep"
    assert review.settings == read_templates()["iep"].settings
    with pytest.raises(Refused) as refused:
        doors.rooms.ask(review.id, facilitator, ChangeSettings(protocols=(ProtocolKey.VOTE,)))
    assert refused.value.code == "protocol-not-fitting"
    assert review.seats.anyway is None
    assert {seat.title for seat in review.seats.seats.values()} == set(told.data["demo"]["seats"])
    assert all(seat.people for seat in review.seats.seats.values())
    assert review.roster.people[review.roster.about].name == "Milo Quillfeather"
    assert {"IEP", "LRE", "ESY"} <= {term.word for term in review.glossary.terms.values()}


def test_the_design_review_has_eight_people_of_two_languages():
    members = story("design_review").data["members"]

    assert len(members) == 8
    assert {row["language"] for row in members} == {"en", "es"}
