"""Joining what several people wrote, and leaving it apart where it might read wrong."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imsa_desktop.merge.changes import Change, Live
from imsa_desktop.merge.registers import live_values
from imsa_desktop.merge.text import MOST_PARAGRAPHS, join, nearest_common_ancestor
from imsa_protocol.identifiers import change_id
from tests.merge.histories import KIND, RECORDS, SPACE, author

BASE = "Call first.\n\nBus 12.\n\nNo photographs.\n\nMeet at the church."


@pytest.mark.parametrize(
    ("texts", "joined"),
    [
        (["A", "B"], None),
        (
            [BASE.replace("Call first", "Text first"), BASE + "\n\nBring water."],
            BASE.replace("Call", "Text") + "\n\nBring water.",
        ),
        ([BASE.replace("Call first.", "Text."), BASE.replace("Bus 12.", "Bus 13.")], None),
        (
            [BASE.replace("Call first.\n\n", ""), BASE.replace("No photo", "Nobody photo")],
            BASE.replace("Call first.\n\n", "").replace("No photo", "Nobody photo"),
        ),
        ([BASE + "\nEnd one.", BASE + "\nEnd two."], None),
        ([BASE, BASE.replace("Bus 12.", "Tram.")], BASE.replace("Bus 12.", "Tram.")),
        (
            [BASE.replace("first", "\u00e9"), BASE.replace("church", "e\u0301glise")],
            BASE.replace("first", "\u00e9").replace("church", "\u00e9glise"),
        ),
        ([BASE.replace("Call first.", "Text."), BASE.replace("Bus 12.", "Tram."), BASE + "\n\nEnd."], None),
        (
            [BASE.replace("Call first.", "Text.").replace("Bus 12.", "Tram."), BASE + "\n\nEnd."],
            BASE.replace("Call first.", "Text.").replace("Bus 12.", "Tram.") + "\n\nEnd.",
        ),
        (
            [
                "Z\n\n" + BASE,
                BASE.replace("No photographs.", "Ask."),
            ],
            "Z\n\n" + BASE.replace("No photographs.", "Ask."),
        ),
        ([BASE, None], None),
    ],
)
def test_edits_are_joined_only_where_a_paragraph_stands_between_them(texts, joined):
    assert join(BASE, texts) == join(BASE, texts[::-1]) == joined


def test_three_people_are_joined_like_two():
    base = "1\n2\n3\n4\n5"
    assert join(base, ["one\n2\n3\n4\n5", "1\n2\nthree\n4\n5", "1\n2\n3\n4\nfive"]) == "one\n2\nthree\n4\nfive"


@pytest.mark.parametrize("base", [None, 5])
def test_without_a_text_to_start_from_nothing_is_joined(base):
    assert join(base, ["a", "b"]) is None


@pytest.mark.parametrize(
    "texts",
    [
        ["Safe.\nsame\nsame\nend\nmore", "Safe.\nsame\nend"],
        ["start\nsame\nmiddle\nsame\nend", "Safe.\nsame\nmiddle\nEND"],
    ],
)
def test_beside_a_paragraph_that_occurs_twice_nothing_is_joined(texts):
    assert join("Safe.\nsame\nmiddle\nsame\nend", texts) is None


def test_very_long_texts_stand_side_by_side():
    base = "\n".join(map(str, range(MOST_PARAGRAPHS)))
    assert join(base, ["x" + base, base + "x"]) == "x" + base + "x"
    assert join(base + "\nmore", ["x" + base, base + "x"]) is None


PARAGRAPHS = st.lists(st.sampled_from("abcdefgh"), max_size=7).map("\n".join)


@given(PARAGRAPHS, st.lists(PARAGRAPHS, min_size=2, max_size=3))
def test_joining_keeps_every_paragraph_that_anybody_added(base, texts):
    joined = join(base, texts)
    assert joined == join(base, texts[::-1])
    if joined is not None:
        left = joined.split("\n")
        for text in texts:
            assert set(text.split("\n")) - set(base.split("\n")) <= set(left)
        for each in base.split("\n"):
            if each and all(each in text.split("\n") for text in texts):
                assert each in left
            elif each:
                assert each not in left


@given(PARAGRAPHS, PARAGRAPHS)
def test_one_persons_edits_give_that_persons_text(base, text):
    assert join(base, [base, text]) in (text, None)


def written(number: int, counter: int, value: str, *names: bytes) -> Change:
    seen = {author(each): 9 for each in range(1, 9)}
    named = {"plan": frozenset(names)} if names else {}
    return Change(change_id(author(number), counter), counter, SPACE, KIND, RECORDS[0], {"plan": value}, named, seen)


def ancestor_of(changes: list[Change]) -> Live | None:
    live = live_values(changes, changes[0].key, "plan")
    assert len(live) > 1
    return nearest_common_ancestor(changes, "plan", live)


def test_the_nearest_common_ancestor_is_what_both_began_from():
    first = written(1, 1, "first")
    second = written(1, 2, "second", first.id)
    mine, theirs = written(1, 3, "mine", second.id), written(2, 1, "theirs", second.id)
    theirs_again = written(2, 2, "theirs again", theirs.id)
    assert ancestor_of([first, second, mine, theirs, theirs_again]) == Live(second.id, 2, "second")


def test_texts_with_no_common_beginning_have_no_ancestor():
    assert ancestor_of([written(1, 1, "mine"), written(2, 1, "theirs")]) is None


def test_two_nearest_ancestors_are_none():
    one, other = written(1, 1, "one"), written(2, 1, "other")
    changes = [one, other, written(3, 1, "three", one.id, other.id), written(4, 1, "four", one.id, other.id)]
    assert ancestor_of(changes) is None


def test_a_name_that_cannot_have_been_seen_makes_no_ancestor():
    base = written(1, 1, "base")
    blind = written(2, 1, "blind", base.id)._replace(seen={})
    assert ancestor_of([base, blind, written(3, 1, "three", base.id), written(4, 1, "four", base.id)]) is None


def test_a_name_of_another_register_makes_no_ancestor():
    elsewhere = written(1, 1, "x")._replace(sets={"mood": "x"})
    mine, theirs = written(1, 2, "mine", elsewhere.id), written(2, 1, "theirs", elsewhere.id)
    assert ancestor_of([mine, theirs, elsewhere]) is None


def test_a_live_value_whose_change_is_not_here_has_no_ancestor():
    base = written(1, 1, "base")
    mine, theirs = written(1, 2, "mine", base.id), written(2, 1, "theirs", base.id)
    live = live_values([base, mine, theirs], base.key, "plan")
    assert nearest_common_ancestor([base, mine], "plan", live) is None


def test_nothing_live_has_no_ancestor():
    assert nearest_common_ancestor([], "plan", ()) is None
