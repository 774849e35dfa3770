"""Holds the policy table: which rings read, write and receive the spaces of each class (docs/sync.md §4).

The names are those that travel. :class:`SpaceClass` agrees with the class of the same name in the casework model; a
test keeps them so. Rules for one space may be replaced by a ``space`` item of the organisation log.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from imsa_protocol.errors import UnknownClass
from imsa_protocol.identifiers import PersonId, RingId, SpaceId


class SpaceClass(StrEnum):
    """Kinds of space."""

    CASE = "case"
    DESK = "desk"
    NOTEBOOK = "notebook"
    STAFF = "staff"
    SURVEY = "survey"
    CONCERN = "concern"
    SHELF = "shelf"


class RingClass(StrEnum):
    """Kinds of ring."""

    EVERYONE = "everyone"
    HEAD_OFFICE = "head office"
    HOST_LEADS = "host leads"
    PERSON = "person"
    SUPERVISORS = "supervisors"
    SURVEY_READERS = "survey readers"


ONE_OF_ITS_CLASS: Final = frozenset(
    (RingClass.EVERYONE, RingClass.HEAD_OFFICE, RingClass.SUPERVISORS, RingClass.SURVEY_READERS)
)
"""An organisation has at most one ring of each of these; a person has at most one ring of theirs."""


class Reader(StrEnum):
    """Who a class of space names, before an organisation fills in the rings."""

    CREATOR = "creator"
    CHOSEN = "chosen"  # the rings besides the creator's that the genesis has envelopes for
    EVERYONE = "everyone"
    HEAD_OFFICE = "head office"
    SUPERVISORS = "supervisors"
    SURVEY_READERS = "survey readers"


RING_OF_READER: Final = {
    Reader.EVERYONE: RingClass.EVERYONE,
    Reader.HEAD_OFFICE: RingClass.HEAD_OFFICE,
    Reader.SUPERVISORS: RingClass.SUPERVISORS,
    Reader.SURVEY_READERS: RingClass.SURVEY_READERS,
}


@dataclass(frozen=True, slots=True)
class ClassPolicy:
    """What a class of space demands."""

    read: tuple[Reader, ...]
    write: tuple[Reader, ...]
    receive: tuple[Reader, ...]


_CREATOR_AND_HEAD_OFFICE: Final = (Reader.CREATOR, Reader.HEAD_OFFICE)

POLICY: Final = {
    SpaceClass.CASE: ClassPolicy(_CREATOR_AND_HEAD_OFFICE, _CREATOR_AND_HEAD_OFFICE, (Reader.HEAD_OFFICE,)),
    SpaceClass.DESK: ClassPolicy(_CREATOR_AND_HEAD_OFFICE, _CREATOR_AND_HEAD_OFFICE, (Reader.HEAD_OFFICE,)),
    SpaceClass.NOTEBOOK: ClassPolicy((Reader.CREATOR,), (Reader.CREATOR,), ()),
    SpaceClass.STAFF: ClassPolicy(
        (Reader.CREATOR, Reader.SUPERVISORS), (Reader.CREATOR, Reader.SUPERVISORS), (Reader.SUPERVISORS,)
    ),
    SpaceClass.SURVEY: ClassPolicy((Reader.SURVEY_READERS,), (Reader.EVERYONE,), (Reader.SURVEY_READERS,)),
    SpaceClass.CONCERN: ClassPolicy((Reader.CREATOR, Reader.CHOSEN), (Reader.CREATOR, Reader.CHOSEN), (Reader.CHOSEN,)),
    SpaceClass.SHELF: ClassPolicy((Reader.EVERYONE,), (Reader.EVERYONE,), (Reader.HEAD_OFFICE,)),
}


@dataclass(frozen=True, slots=True)
class SpaceInfo:
    """What a space's genesis says of it: enough to work out its rules from the organisation log."""

    space: SpaceId
    space_class: SpaceClass
    creator: PersonId
    rings: frozenset[RingId] = frozenset()
    """The rings the genesis has envelopes for."""


@dataclass(frozen=True, slots=True)
class SpaceRules:
    """The rings that read, write, and count as having received one space."""

    read: frozenset[RingId]
    write: frozenset[RingId]
    receive: frozenset[RingId]


def space_class(name: str) -> SpaceClass:
    """Return the class called ``name``; raises :class:`~imsa_protocol.errors.UnknownClass`."""
    try:
        return SpaceClass(name)
    except ValueError as error:
        raise UnknownClass(name) from error


def ring_class(name: str) -> RingClass:
    """Return the class of ring called ``name``; raises :class:`~imsa_protocol.errors.UnknownClass`."""
    try:
        return RingClass(name)
    except ValueError as error:
        raise UnknownClass(name) from error
