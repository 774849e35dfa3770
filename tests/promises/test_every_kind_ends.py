"""The same record of every kind, withdrawn or finished by one while the other still writes: it stays, flagged."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from imsa_desktop.casework.declaration import Field, FieldKind, Kind, MergeClass
from tests.promises.every_kind import KINDS, Two, edited, parents_first, sample, two_people

EACH_KIND = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
WITHDRAWN, FINISHED = "apart", "same"
REASON = "Written twice"


def _children(kind: Kind) -> list[Kind]:
    return [
        each for each in KINDS if each.parent_field and each.parent_field.links_to == kind.name and not each.once_in
    ]


WITH_CHILDREN = [kind for kind in KINDS if _children(kind)]


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Two]:
    """Ana withdrew the records of one set and finished those of the other; meanwhile somebody wrote into each."""
    with two_people(tmp_path_factory.mktemp("every kind ends")) as two:
        for laptop in (two.olive, two.twin):
            assert laptop is not None
            laptop.clock.ms = two.ana.clock.ms
            laptop.clock.forward(minutes=20)
        _end(two)
        two.exchange()
        yield two


def _end(two: Two) -> None:
    for kind in reversed(parents_first()):  # what hangs on others first, so that only the other one's writing flags
        ana, other = two.sides(kind)
        ana.records.withdraw(kind.name, two.places[WITHDRAWN, kind.name][1], REASON)
        ana.records.finish(kind.name, two.places[FINISHED, kind.name][1])
        for name in (WITHDRAWN, FINISHED):
            _write_one_more(other, kind, two.places[name, kind.name][1])
    for kind in WITH_CHILDREN:
        space, parent = two.places[FINISHED, kind.name]
        _, other = two.sides(kind)
        for child in _children(kind):
            values = {each.name: sample(each, "olive") for each in edited(child)}
            record = other.records.add(child.name, values, space=space, parent=parent)
            two.places[f"child of {kind.name}", child.name] = space, record


def _one_more(kind: Kind) -> Field:
    """A field whose two answers can both be seen: the first that is no part of a group and no set of ticks."""
    plain = [each for each in edited(kind) if each.group is None and each.kind is not FieldKind.CHOICES]
    return next((each for each in plain if each.merge is not MergeClass.TEXT), plain[0])


def _write_one_more(at: Any, kind: Kind, record: bytes) -> None:
    of = _one_more(kind)
    at.records.change(kind.name, record, {of.name: sample(of, "olive")})


@EACH_KIND
@pytest.mark.parametrize("name", [WITHDRAWN, FINISHED])
def test_both_hold_the_same_afterwards(both: Two, kind: Kind, name: str) -> None:
    space, _ = both.places[name, kind.name]
    one, other = both.sides(kind)
    assert both.digest(one, space) == both.digest(other, space)


@EACH_KIND
def test_what_was_written_into_a_withdrawn_record_stays_to_be_seen(both: Two, kind: Kind) -> None:
    space, record = both.places[WITHDRAWN, kind.name]
    of = _one_more(kind)
    for at in both.sides(kind):
        seen = both.seen(at, kind, record)
        assert seen.withdrawn
        assert "changed_after_withdrawing" in seen.flags
        assert seen[of.name] == sample(of, "olive")
        assert record in {each.id for each in at.records.list(kind.name, space=space)}  # and so is not out of sight
        happened = at.records.history(kind.name, record)
        assert [each.reason for each in happened if each.what == "withdrew"] == [REASON]


@EACH_KIND
def test_what_was_written_into_a_finished_record_shows_as_added(both: Two, kind: Kind) -> None:
    _, record = both.places[FINISHED, kind.name]
    of = _one_more(kind)
    for at in both.sides(kind):
        seen = both.seen(at, kind, record)
        assert seen.finished
        assert not seen.withdrawn
        assert "amended" in seen.flags
        assert seen[of.name] == sample(of, "olive")
        assert {"finished", "set"} <= {each.what for each in at.records.history(kind.name, record)}


@pytest.mark.parametrize("kind", WITH_CHILDREN, ids=lambda kind: kind.name)
def test_what_was_hung_on_a_finished_record_is_there_for_both(both: Two, kind: Kind) -> None:
    for child in _children(kind):
        space, record = both.places[f"child of {kind.name}", child.name]
        _, parent = both.places[FINISHED, kind.name]
        for at in both.sides(kind):
            listed = at.records.list(child.name, space=space, parent=parent)
            assert record in {each.id for each in listed}
            assert "amended" in both.seen(at, kind, parent).flags
