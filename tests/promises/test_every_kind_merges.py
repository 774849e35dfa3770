"""The same record of every kind, edited apart on two laptops: alike afterwards, and nobody's words lost."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from imsa_desktop.app import Workspace
from imsa_desktop.casework.declaration import Field, FieldKind, Kind, MergeClass
from imsa_desktop.services.registers import sets_for
from imsa_desktop.services.showing import FieldStanding
from imsa_desktop.storage import records as stored
from imsa_desktop.storage.records import Record
from tests.promises.every_kind import COUNTED, KINDS, SETS, Two, edited, meets, sample, two_people

EACH_KIND = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Two]:
    """Both have edited every record without hearing of one another, and then exchanged."""
    with two_people(tmp_path_factory.mktemp("every kind")) as two:
        _edit(two)
        two.exchange()
        yield two


def _edit(two: Two) -> None:
    for laptop in (two.olive, two.twin):
        assert laptop is not None
        laptop.clock.ms = two.ana.clock.ms
        laptop.clock.forward(minutes=20)  # who writes later is thereby known
    for kind in KINDS:
        for side, who in zip(two.sides(kind), ("ana", "olive"), strict=True):
            for name in SETS:
                values = {each.name: sample(each, who) for each in _edited_by(kind, name, who)}
                _, record = two.places[name, kind.name]
                if values:
                    side.records.change(kind.name, record, values)


def _edited_by(kind: Kind, name: str, who: str) -> list[Field]:
    """In the set "apart" Ana has the even registers and the other the odd ones."""
    if name == "same":
        return edited(kind)
    registers = list(dict.fromkeys(each.group or each.name for each in edited(kind)))
    wanted = {each for at, each in enumerate(registers) if (at % 2 == 0) == (who == "ana")}
    return [each for each in edited(kind) if (each.group or each.name) in wanted]


def _stored(at: Workspace, kind: Kind, record: bytes, space: bytes) -> Record:
    with at._vault.read() as conn:
        return stored.get(conn, kind.name, record, space)


@EACH_KIND
@pytest.mark.parametrize("name", SETS)
def test_both_hold_the_same(both: Two, kind: Kind, name: str) -> None:
    space, record = both.places[name, kind.name]
    one, other = both.sides(kind)
    assert both.digest(one, space) == both.digest(other, space)
    assert both.seen(one, kind, record).version == both.seen(other, kind, record).version


@EACH_KIND
def test_what_each_wrote_apart_stands_and_nobody_is_asked(both: Two, kind: Kind) -> None:
    _, record = both.places["apart", kind.name]
    for at in both.sides(kind):
        seen = both.seen(at, kind, record)
        for who in ("ana", "olive"):
            for each in _edited_by(kind, "apart", who):
                assert seen[each.name] == sample(each, who), each.name
                assert seen.fields[each.name].standing is FieldStanding.SETTLED
        assert _open(both, at, record) <= _counted(kind)


@EACH_KIND
def test_of_the_same_field_both_answers_are_kept_and_the_right_one_shows(both: Two, kind: Kind) -> None:
    space, record = both.places["same", kind.name]
    for at in both.sides(kind):
        there = _stored(at, kind, record, space)
        seen = both.seen(at, kind, record)
        for register, (anas, olives) in _answers(kind).items():
            live = [each.value for each in there.registers[register]]
            assert sorted(live, key=repr) == sorted((anas, olives), key=repr), register
        for each in edited(kind):
            if each.kind is FieldKind.CHOICES:
                assert seen[each.name] == sample(each, "ana") | sample(each, "olive")
            elif each.group is None:
                assert seen[each.name] == _shown(each), each.name
        for group, members in kind.groups().items():
            whole = {each.name: seen[each.name] for each in members}
            assert whole == _whole(members), group


@EACH_KIND
def test_questions_are_counted_and_are_those_that_nobody_can_answer_for_people(both: Two, kind: Kind) -> None:
    _, record = both.places["same", kind.name]
    wanted = _asked(kind)
    for at in both.sides(kind):
        assert _open(both, at, record) - _counted(kind) == wanted
        assert both.seen(at, kind, record).needs_look is bool(wanted)


@EACH_KIND
def test_the_history_shows_what_each_of_them_wrote(both: Two, kind: Kind) -> None:
    _, record = both.places["same", kind.name]
    if not edited(kind):
        return
    for at in both.sides(kind):
        told = [each for each in at.records.history(kind.name, record) if each.what == "set"]
        assert len(told) >= 3  # as it was made, and each of the two
        assert {each.who for each in told} == ({"Ana"} if kind.space == "notebook" else {"Ana", "Olive"})
        words = {value for each in told for _, _, value in each.fields}
        for each in edited(kind):
            if each.kind is FieldKind.TEXT and each.group is None:
                assert {sample(each, who) for who in ("base", "ana", "olive")} <= words


def _open(both: Two, at: Workspace, record: bytes) -> set[str]:
    return {register for of, register in both.questions(at) if of == record}


def _counted(kind: Kind) -> set[str]:
    """What each laptop counted for itself from what stood on it: two days may come of it, and the earlier shows."""
    return {field for name, field in COUNTED if name == kind.name}


def _answers(kind: Kind) -> dict[str, tuple[Any, Any]]:
    """What both have set of each register in which two answers can stand (choices are registers each)."""
    base = {each.name: sample(each, "base") for each in edited(kind)}
    sets = [sets_for(kind, {each.name: sample(each, who) for each in edited(kind)}, base) for who in ("ana", "olive")]
    return {name: (sets[0][name], sets[1][name]) for name in sets[0] if name in sets[1] and "/" not in name}


def _shown(of: Field) -> Any:
    anas, olives = sample(of, "ana"), sample(of, "olive")
    if of.merge is MergeClass.UNDECIDED:
        return None
    if of.merge is MergeClass.PROTECTIVE:
        return min(anas, olives, key=_safest(of))
    if of.merge is MergeClass.TEXT:
        return None if meets(of) else "\n".join([anas.split("\n")[0], *olives.split("\n")[1:]])
    return olives


def _safest(of: Field) -> Any:
    return (lambda value: value) if of.safest_first == ("earliest",) else of.safest_first.index


def _whole(members: tuple[Field, ...]) -> dict[str, Any]:
    """A group is shown whole: that of the safer leading answer, or of whoever wrote later, or none."""
    leading = members[0]
    if leading.merge is MergeClass.UNDECIDED:
        return {each.name: None for each in members}
    whose = "olive"
    if leading.merge is MergeClass.PROTECTIVE and _shown(leading) == sample(leading, "ana"):
        whose = "ana"
    return {each.name: sample(each, whose) for each in members}


def _asked(kind: Kind) -> set[str]:
    alone = {
        each.name
        for each in edited(kind)
        if each.group is None and (each.merge in (MergeClass.PROTECTIVE, MergeClass.UNDECIDED) or meets(each))
    }
    led = {
        name
        for name, members in kind.groups().items()
        if members[0].merge in (MergeClass.PROTECTIVE, MergeClass.UNDECIDED)
    }
    return alone | led
