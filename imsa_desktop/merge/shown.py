"""Decides what is shown of a register: a pure function of its live values that never changes what is live.

docs/sync.md §3. Values that say the same (:mod:`~imsa_desktop.merge.canonical_value`) are one answer, however many
people gave it. Two registers belong to every kind: of ``_withdrawn`` the visible record is the safer one and two
answers are a question; of ``_finished`` the finished one is shown and two answers are merely listed, because a
record once finished is only amended (:mod:`~imsa_desktop.merge.concluding`).
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from imsa_desktop.casework.declaration import Field, Kind, MergeClass
from imsa_desktop.merge.canonical_value import canonical
from imsa_desktop.merge.changes import FINISHED, WITHDRAWN, Live, Register, Value
from imsa_desktop.merge.safest import EARLIEST, Rank, rank
from imsa_desktop.merge.text import join
from imsa_protocol.identifiers import ChangeId


class State(StrEnum):
    """How the live values of a register stand to one another."""

    EMPTY = "empty"  # nobody has ever set it
    SETTLED = "settled"  # one answer
    DIFFERING = "differing"  # several; the latest is shown, the others are listed
    QUESTION = "question"  # several; a person must settle it
    JOINED = "joined"  # paragraphs of several people put together, until somebody saves them


class Answer(NamedTuple):
    """One value and everybody who gave it; ``id`` and ``time`` are of the latest."""

    value: Value
    id: ChangeId
    time: int
    ids: tuple[ChangeId, ...]


class Shown(NamedTuple):
    """What is shown of a register.

    ``answers`` are all that stand, the one shown first; ``value`` is None where none wins.
    """

    state: State
    value: Value
    answers: tuple[Answer, ...]
    has_winner: bool = True

    @property
    def question(self) -> bool:
        """Whether a person must settle it."""
        return self.state is State.QUESTION

    @property
    def others(self) -> tuple[Answer, ...]:
        """The answers that stand beside the value shown: all of them where none wins or they are joined."""
        if self.state is State.JOINED or not self.has_winner:
            return self.answers
        return self.answers[1:]


class Rule(NamedTuple):
    """How a register is shown: its class, the protective order, and in a together-group the field that leads."""

    merge: MergeClass
    safest_first: tuple[str, ...] = ()
    leading: str | None = None
    asks: bool = True  # two different values are a question (where the class asks at all)
    days: tuple[str, ...] = ()  # fields of a together-group of which the earliest is the safest


NOTHING = Shown(State.EMPTY, None, ())
_NOT_THE_SAFEST: Rank = (1, "")
_PLAIN = Rule(MergeClass.PLAIN)
_OF_EVERY_KIND = {
    WITHDRAWN: Rule(MergeClass.PROTECTIVE, ("false", "true")),
    FINISHED: Rule(MergeClass.PROTECTIVE, ("true", "false"), asks=False),
}


def rule_of(kind: Kind | None, register: str) -> Rule:
    """Return the rule of a register; what this version does not know is plain."""
    if register in _OF_EVERY_KIND:
        return _OF_EVERY_KIND[register]
    if kind is None:
        return _PLAIN
    members = kind.groups().get(register)
    if members:
        leading = next((each for each in members if each.leads_group), None)
        days = tuple(each.name for each in members if each is not leading and each.safest_first == EARLIEST)
        return Rule(_whole(leading), leading.safest_first, leading.name, days=days) if leading else _PLAIN
    found = next((each for each in kind.fields if register in each.registers()), None)
    return Rule(found.merge, found.safest_first) if found else _PLAIN


def show(kind: Kind | None, register: str, live: Register, ancestor: Live | None = None) -> Shown:
    """Return what is shown of a register.

    ``kind`` is None for kinds that this version does not know. ``ancestor`` is the one nearest common ancestor of
    the live values (:func:`imsa_desktop.merge.text.nearest_common_ancestor`), which joining text needs.
    """
    if len(live) == 1:
        only = live[0]
        return Shown(State.SETTLED, only.value, (Answer(only.value, only.id, only.time, (only.id,)),))
    if not live:
        return NOTHING
    answers = _answers(live)
    if len(answers) == 1:
        return Shown(State.SETTLED, answers[0].value, answers)
    rule = rule_of(kind, register)
    if rule.merge is MergeClass.PLAIN:
        return Shown(State.DIFFERING, answers[0].value, answers)
    if rule.merge is MergeClass.PROTECTIVE:
        safest = tuple(sorted(answers, key=lambda each: _place(each.value, rule)))
        return Shown(State.QUESTION if rule.asks else State.DIFFERING, safest[0].value, safest)
    if rule.merge is MergeClass.TEXT and ancestor is not None:
        joined = join(ancestor.value, [each.value for each in answers])
        if joined is not None:
            return Shown(State.JOINED, joined, answers)
    return Shown(State.QUESTION, None, answers, has_winner=False)


def _place(value: Value, rule: Rule) -> tuple[Rank, ...]:
    """Where an answer stands: by its leading field; of those that are not the safest, first by its days."""
    leads = rank(_leading_value(value, rule), rule.safest_first)
    if not rule.days:
        return (leads,)
    days = tuple(rank(value.get(name) if isinstance(value, dict) else None, EARLIEST) for name in rule.days)
    return (min(leads, _NOT_THE_SAFEST), *days, leads)


def _answers(live: Register) -> tuple[Answer, ...]:
    """Gather equal values; the latest answer by (time, change id) comes first."""
    same: dict[bytes, list[Live]] = {}
    for each in live:
        same.setdefault(canonical(each.value), []).append(each)
    found = []
    for givers in same.values():
        latest = max(givers, key=lambda each: (each.time, each.id))
        found.append(Answer(latest.value, latest.id, latest.time, tuple(each.id for each in givers)))
    return tuple(sorted(found, key=lambda each: (each.time, each.id), reverse=True))


def _whole(leading: Field) -> MergeClass:
    """Return the class of a whole answer: text that leads a group cannot be joined apart from it."""
    return MergeClass.UNDECIDED if leading.merge is MergeClass.TEXT else leading.merge


def _leading_value(value: Value, rule: Rule) -> Value:
    if rule.leading is None:
        return value
    return value.get(rule.leading) if isinstance(value, dict) else value
