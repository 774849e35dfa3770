"""Holds what a screen is given of a record: its values, and of each field what stands beside it and where it is.

``Delivery`` is how far a record has come, the truth and never a hope: ``SAVED`` on this laptop, ``SENT`` to the hub,
``RECEIVED`` by head office (or by whoever receives its space).
"""

from __future__ import annotations

import dataclasses
from collections.abc import Container, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from imsa_desktop.casework.declaration import Field, Kind
from imsa_desktop.storage.delivery import Delivery
from imsa_desktop.storage.records import AMENDED, CHANGED_AFTER_WITHDRAWING
from imsa_protocol.identifiers import ChangeId, RecordId, SpaceId

__all__ = [
    "Answer",
    "Delivery",
    "FieldStanding",
    "FieldState",
    "Happening",
    "Question",
    "RecordView",
    "has_changed_since",
    "is_amended",
]


def is_amended(kind: Kind, flags: Container[str]) -> bool:
    """Whether something came to a finished record that is only amended then; other kinds go on being written."""
    return kind.amend_only_when_finished and AMENDED in flags


def has_changed_since(flags: Container[str]) -> bool:
    """Whether something came to a withdrawn record that the withdrawal had not seen."""
    return CHANGED_AFTER_WITHDRAWING in flags


class FieldStanding(StrEnum):
    """What is to be said beside a field."""

    EMPTY = "empty"
    SETTLED = "settled"
    DIFFERING = "differing"  # plain: the latest is shown, others are listed beneath
    JOINED = "joined"  # text put together from two people's paragraphs; marked until somebody saves it
    QUESTION = "question"  # several answers, to be settled by a person


@dataclass(frozen=True, slots=True)
class Answer:
    """One of the values that stand in a register, and whose it is."""

    change: ChangeId  # of the latest who gave it
    ids: tuple[ChangeId, ...]  # of everybody who gave it
    value: Any  # in the stored form; for a together-group a mapping of field to value
    words: str  # the value as a person reads it (labels of choices, dates written out)
    who: str  # name of the person, or "" when not yet known
    device: bytes
    mine: bool
    when_ms: int
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """Several answers to one thing, to be settled by a person. ``id`` changes when the question grows."""

    id: bytes
    kind: Kind
    record: RecordId
    space: SpaceId
    register: str
    fields: tuple[Field, ...]  # one, or the fields of a together-group
    label: str  # what is asked about, in words: "Interpreter need – Interpreter needed"
    answers: tuple[Answer, ...]  # shown first: the one standing (the safest), when there is one
    standing: int | None  # index of the answer that shows meanwhile; None when there is no winner
    case: str | None  # reference of the case
    record_title: str = ""


@dataclass(frozen=True, slots=True)
class FieldState:
    """One field as a form shows it."""

    field: Field
    register: str  # for `choices` fields the field's own name
    value: Any  # for `choices`: a frozenset of codes; else the stored form, None when empty
    words: str
    standing: FieldStanding
    others: tuple[Answer, ...] = ()  # what stands beside the shown value
    question: Question | None = None


@dataclass(frozen=True, slots=True)
class RecordView:
    """One record as a person sees it."""

    kind: Kind
    id: RecordId
    space: SpaceId
    case: str | None  # reference of the case it lies in
    parent: RecordId | None
    title: str
    values: Mapping[str, Any]  # field to shown value (stored form; `choices`: frozenset of codes)
    fields: Mapping[str, FieldState]
    version: str  # the opaque word: live ids of every register, the same in any vault
    finished: bool
    withdrawn: bool
    flags: frozenset[str]  # "amended" (changed after finishing), "changed_after_withdrawing"
    created_ms: int
    created_by: str
    changed_ms: int
    changed_by: str
    delivery: Delivery
    needs_look: bool
    unknown: Mapping[str, Any] = dataclasses.field(default_factory=dict)  # registers of a newer version, kept

    @property
    def amended(self) -> bool:
        """See :func:`is_amended`."""
        return is_amended(self.kind, self.flags)

    @property
    def changed_since(self) -> bool:
        """See :func:`has_changed_since`."""
        return has_changed_since(self.flags)

    def __getitem__(self, name: str) -> Any:
        """The shown value of a field; ``None`` when empty."""
        return self.values.get(name)


@dataclass(frozen=True, slots=True)
class Happening:
    """One change in a record's history, in words."""

    change: ChangeId
    when_ms: int
    who: str
    mine: bool
    what: str  # "set", "finished", "withdrew", "brought_back", "settled"
    fields: tuple[tuple[str, str, str], ...]  # (register, label, value in words)
    reason: str | None
    replaced: tuple[tuple[str, str, str], ...] = ()  # (register, label, value in words) it named as replaced
    laptop: str = ""  # "this laptop", "laptop 2 of Ben" …
    standing: frozenset[str] = frozenset()  # registers in which its answer stands now
