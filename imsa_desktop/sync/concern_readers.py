"""Keeps who shall read a concern besides its maker, until the space is given out and its envelopes say it for good.

A concern is written before anybody can be asked, often before the laptop belongs to an organisation, so what is kept
is a wish: head office unless the maker says otherwise. The client's advocate and the leads of a host read it only where
they are named as people.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from imsa_desktop.storage.exchange_state import forget_value, keep_value, value
from imsa_desktop.storage.unlocked import Connection
from imsa_desktop.sync.membership import Membership
from imsa_protocol.identifiers import PersonId, RingId, SpaceId
from imsa_protocol.policy import RingClass
from imsa_protocol.register import OrganisationRegister


@dataclass(frozen=True, slots=True)
class ConcernReaders:
    """Who shall read a concern besides its maker."""

    head_office: bool = True
    supervisors: bool = False
    people: frozenset[PersonId] = field(default_factory=frozenset)


def keep_wish(conn: Connection, space: SpaceId, readers: ConcernReaders) -> None:
    """Note who shall read a concern that has not been given out."""
    keep_value(conn, _name(space), [list(wished_classes(readers)), sorted(readers.people)])


def wished_classes(readers: ConcernReaders) -> tuple[str, ...]:
    """The classes of ring among the readers."""
    wished = {RingClass.HEAD_OFFICE: readers.head_office, RingClass.SUPERVISORS: readers.supervisors}
    return tuple(each.value for each, wanted in wished.items() if wanted)


def wish(conn: Connection, space: SpaceId) -> ConcernReaders:
    """Who shall read a concern; head office where nothing was said."""
    kept = value(conn, _name(space))
    if kept is None:
        return ConcernReaders()
    classes, people = kept
    return ConcernReaders(
        RingClass.HEAD_OFFICE in classes,
        RingClass.SUPERVISORS in classes,
        frozenset(people),
    )


def chosen_rings(conn: Connection, member: Membership, space: SpaceId) -> frozenset[RingId]:
    """The rings of the readers wished for, as far as they exist; none yet means the concern waits on this laptop."""
    wanted = wish(conn, space)
    return frozenset(_class_rings(member.register, wanted) | _own_rings(member.register, wanted))


def forget_wish(conn: Connection, space: SpaceId) -> None:
    """Forget the wish: from the genesis on the envelopes say who reads."""
    forget_value(conn, _name(space))


def _class_rings(register: OrganisationRegister, wanted: ConcernReaders) -> set[RingId]:
    return {each.ring for each in register.rings.values() if each.ring_class in wished_classes(wanted)}


def _own_rings(register: OrganisationRegister, wanted: ConcernReaders) -> set[RingId]:
    found = (register.ring_of_person(each) for each in wanted.people)
    return {each.ring for each in found if each is not None}


def _name(space: SpaceId) -> str:
    return f"concern readers {space.hex()}"
