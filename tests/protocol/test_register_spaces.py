"""Who may open, read, write and receive spaces of each class."""

from __future__ import annotations

from dataclasses import replace

import pytest

from imsa_protocol.entries import RingHolders
from imsa_protocol.errors import (
    MissingEnvelope,
    MissingRing,
    NotAllowed,
    UnknownClass,
    UnknownDevice,
    UnknownRing,
)
from imsa_protocol.frames import FrameKind
from imsa_protocol.genesis import Envelope, NewEpoch, Way
from imsa_protocol.policy import RingClass, SpaceInfo
from tests.protocol.organisation import Laptop, Staffed, staffed


@pytest.fixture
def people() -> Staffed:
    made = staffed()
    org = made.organisation
    org.accept(RingHolders(made.everyone, 1, {made.advocate.device: b"sealed"}))
    return made


@pytest.fixture
def other(people: Staffed) -> Laptop:
    """Another advocate, in no ring but everyone's and her own."""
    org = people.organisation
    laptop = org.laptop()
    own = org.ring(RingClass.PERSON, laptop, person=laptop.person)
    org.accept(laptop.added(), own, RingHolders(people.everyone, 1, {laptop.device: b"sealed"}))
    return laptop


def opened(people: Staffed, by: Laptop, space_class: str, *rings: bytes) -> SpaceInfo:
    frame, genesis = people.organisation.genesis(by, space_class, *rings)
    return people.organisation.register.check_genesis(frame.header, genesis)


def rights(people: Staffed, info: SpaceInfo, laptop: Laptop) -> str:
    """``r`` reads, ``w`` writes, ``c`` counts as received."""
    register, device = people.organisation.register, laptop.device
    return "".join(
        letter
        for letter, allowed in (
            ("r", register.may_read(info, device)),
            ("w", register.may_write(info, device)),
            ("c", register.receives(info, device)),
        )
        if allowed
    )


def test_a_case_is_its_advocates_and_head_offices(people: Staffed, other: Laptop) -> None:
    info = opened(people, people.advocate, "case", people.advocates_own, people.head_office)
    assert rights(people, info, people.advocate) == "rw"
    assert rights(people, info, people.organisation.head_office) == "rwc"
    assert rights(people, info, other) == ""


def test_a_notebook_is_nobody_elses(people: Staffed, other: Laptop) -> None:
    info = opened(people, people.advocate, "notebook", people.advocates_own)
    assert rights(people, info, people.advocate) == "rw"
    assert rights(people, info, people.organisation.head_office) == ""
    assert rights(people, info, other) == ""


def test_the_shelf_is_everyones(people: Staffed, other: Laptop) -> None:
    info = opened(people, people.organisation.head_office, "shelf", people.everyone)
    assert rights(people, info, other) == "rw"
    assert rights(people, info, people.advocate) == "rw"


def test_a_concern_is_for_whom_its_creator_chose(people: Staffed, other: Laptop) -> None:
    org = people.organisation
    leads = org.ring(RingClass.HOST_LEADS, other)
    org.accept(leads)
    info = opened(people, people.advocate, "concern", people.advocates_own, leads.ring)
    assert rights(people, info, people.advocate) == "rw"
    assert rights(people, info, other) == "rwc"
    assert rights(people, info, org.head_office) == ""
    with pytest.raises(MissingRing):
        opened(people, people.advocate, "concern", people.advocates_own)


def test_everyone_writes_a_survey_and_its_readers_read_it(people: Staffed, other: Laptop) -> None:
    org = people.organisation
    readers = org.ring(RingClass.SURVEY_READERS, other)
    org.accept(readers)
    info = opened(people, people.advocate, "survey", readers.ring)
    assert rights(people, info, people.advocate) == "w"
    assert rights(people, info, other) == "rwc"


def test_a_staff_file_needs_supervisors(people: Staffed) -> None:
    with pytest.raises(MissingRing) as missing:
        opened(people, people.advocate, "staff", people.advocates_own)
    assert missing.value.ring_class == "supervisors"


def test_a_case_that_head_office_could_not_read_is_refused(people: Staffed) -> None:
    with pytest.raises(MissingEnvelope) as missing:
        opened(people, people.advocate, "case", people.advocates_own)
    assert missing.value.ring == people.head_office


def test_a_genesis_names_its_own_person_known_rings_and_a_known_class(people: Staffed, other: Laptop) -> None:
    org = people.organisation
    frame, genesis = org.genesis(people.advocate, "case", people.advocates_own, people.head_office)
    with pytest.raises(NotAllowed):
        org.register.check_genesis(frame.header, replace(genesis, creator=other.person))
    with pytest.raises(UnknownDevice):
        org.register.check_genesis(replace(frame.header, device=bytes(16)), genesis)
    with pytest.raises(UnknownClass):
        opened(people, people.advocate, "a class of the future", people.advocates_own)
    with pytest.raises(UnknownRing):
        opened(people, people.advocate, "notebook", people.advocates_own, bytes(16))
    future = Envelope(people.advocates_own, 2, Way.SEALED, b"sealed")
    with pytest.raises(UnknownRing):
        org.register.check_genesis(frame.header, replace(genesis, space_class="notebook", envelopes=(future,)))


def test_a_new_epoch_of_a_case_is_head_offices(people: Staffed, other: Laptop) -> None:
    org = people.organisation
    info = opened(people, people.advocate, "case", people.advocates_own, people.head_office)
    both = NewEpoch(2, org.bytes(16), org.envelopes(people.advocates_own, people.head_office))
    handed_over = NewEpoch(2, org.bytes(16), org.envelopes(people.head_office), (people.advocates_own,))
    for epoch in (both, handed_over):
        org.register.check_epoch(org.next_header(org.head_office, FrameKind.EPOCH, info.space), epoch, info)
        for laptop in (people.advocate, other):
            with pytest.raises(NotAllowed):
                org.register.check_epoch(org.next_header(laptop, FrameKind.EPOCH, info.space), epoch, info)


def test_a_new_epoch_leaves_nobody_out_by_accident_and_lets_nobody_in(people: Staffed) -> None:
    org = people.organisation
    info = opened(people, people.advocate, "case", people.advocates_own, people.head_office)
    header = org.next_header(org.head_office, FrameKind.EPOCH, info.space)
    with pytest.raises(MissingEnvelope):
        org.register.check_epoch(header, NewEpoch(2, bytes(16), org.envelopes(people.head_office)), info)
    rings = (people.advocates_own, people.head_office, people.everyone)
    with pytest.raises(NotAllowed):
        org.register.check_epoch(header, NewEpoch(2, bytes(16), org.envelopes(*rings)), info)


def test_head_office_cannot_give_a_notebook_a_key_that_it_knows(people: Staffed) -> None:
    org = people.organisation
    info = opened(people, people.advocate, "notebook", people.advocates_own)
    epoch = NewEpoch(2, bytes(16), org.envelopes(people.advocates_own))
    with pytest.raises(NotAllowed):
        org.register.check_epoch(org.next_header(org.head_office, FrameKind.EPOCH, info.space), epoch, info)
    org.register.check_epoch(org.next_header(people.advocate, FrameKind.EPOCH, info.space), epoch, info)


def test_without_its_creators_ring_a_space_is_nobodys(people: Staffed) -> None:
    org = people.organisation
    new = org.laptop()
    org.accept(new.added())
    with pytest.raises(MissingRing):
        opened(people, new, "notebook")
    ghost = SpaceInfo(
        b"s" * 16, opened(people, people.advocate, "notebook", people.advocates_own).space_class, new.person
    )
    assert rights(people, ghost, new) == ""
