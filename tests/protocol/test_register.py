"""The organisation log: what it lets in, what it keeps out, and what it then says."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imsa_protocol.canonical import encode
from imsa_protocol.entries import (
    DeviceEnded,
    Erase,
    Founding,
    LogEpoch,
    Quota,
    RingHolders,
    SpaceReaders,
    UnknownItem,
    encode_items,
)
from imsa_protocol.errors import (
    BadSignature,
    DeviceOver,
    LogMoved,
    Malformed,
    MissingEnvelope,
    MissingRing,
    NotAdministering,
    NotAllowed,
    ProtocolError,
    UnknownDevice,
    UnknownRing,
    WrongOrganisation,
    WrongRoot,
)
from imsa_protocol.frames import Frame, FrameKind, Header, sign_frame
from imsa_protocol.pins import root_fingerprint
from imsa_protocol.policy import RingClass
from imsa_protocol.register import OrganisationRegister
from imsa_protocol.register_rules import ROOT_DEVICE
from imsa_protocol.signatures import Signer
from tests.protocol.organisation import INCARNATION, Organisation, Staffed, staffed


@pytest.fixture
def org() -> Organisation:
    organisation = Organisation()
    organisation.found()
    return organisation


@pytest.fixture
def people() -> Staffed:
    return staffed()


def refused(org: Organisation, error: type[ProtocolError], frame: Frame) -> None:
    """The register refuses the frame and is as it was."""
    before = (org.register.number, org.register.hash, dict(org.register.devices), dict(org.register.rings))
    with pytest.raises(error):
        org.register.accept(frame)
    assert (org.register.number, org.register.hash, dict(org.register.devices), dict(org.register.rings)) == before


class TestFounding:
    def test_the_founder_is_known_and_administers(self, org: Organisation) -> None:
        first = org.head_office
        device = org.register.device(first.device)
        assert (device.person, device.signing, device.sealing) == (first.person, first.signer.public, first.sealing)
        assert org.register.administers(first.device)
        assert (org.register.organisation, org.register.root) == (org.id, org.root.public)
        assert org.register.recovery == org.recovery
        assert org.register.number == 1

    def test_before_it_there_is_nothing(self) -> None:
        register = OrganisationRegister()
        assert not register.founded
        assert register.number == 0
        with pytest.raises(NotAllowed):
            register.device(bytes(16))

    def test_another_root_than_the_pinned_one_is_refused(self) -> None:
        org, other = Organisation(1), Organisation(2)
        with pytest.raises(WrongRoot):
            OrganisationRegister(root_fingerprint(other.root.public)).accept(org.found())
        OrganisationRegister().accept(Organisation(1).found())  # a hub takes the first at its word

    def test_it_must_be_signed_by_the_root_it_names(self) -> None:
        org = Organisation()
        with pytest.raises(BadSignature):
            org.register.accept(org.entry(org.founding()))
        assert not org.register.founded

    def test_it_stands_alone(self) -> None:
        org = Organisation()
        for items in ((), (Quota("case", 1),), (org.founding(), Quota("case", 1)), (org.founding(), org.founding())):
            with pytest.raises(NotAllowed):
                org.register.accept(org.entry(*items, signer=org.root))

    def test_it_speaks_of_its_own_header(self) -> None:
        org = Organisation()
        founding = org.founding()
        for other in (
            Founding(org.bytes(16), *_rest(founding)),
            Founding(
                org.id,
                founding.root,
                founding.recovery,
                org.bytes(16),
                founding.signing,
                founding.sealing,
                org.bytes(16),
            ),
        ):
            with pytest.raises(Malformed):
                org.register.accept(org.entry(other, signer=org.root))

    def test_a_device_of_zeros_is_none(self) -> None:
        org = Organisation()
        org.head_office.device = ROOT_DEVICE
        with pytest.raises(NotAllowed):
            org.register.accept(org.entry(org.founding(), signer=org.root))

    def test_there_is_no_second_one(self, org: Organisation) -> None:
        refused(org, NotAllowed, org.entry(org.founding()))

    def test_a_log_does_not_begin_sealed(self) -> None:
        org = Organisation()
        header = Header(FrameKind.SEALED_ENTRY, org.id[:8], org.id, org.head_office.device, bytes(4), 1)
        with pytest.raises(NotAllowed):
            org.register.accept(sign_frame(header, b"", org.root))


def _rest(founding: Founding) -> tuple[bytes, ...]:
    return (founding.root, founding.recovery, founding.device, founding.signing, founding.sealing, founding.person)


class TestChain:
    def test_the_same_entry_twice_does_not_follow_itself(self, org: Organisation) -> None:
        frame = org.accept(Quota("case", 1))
        refused(org, LogMoved, frame)

    def test_of_two_entries_on_one_head_the_second_is_told_where_the_head_is(self, org: Organisation) -> None:
        late = org.entry(Quota("case", 2))
        org.accept(Quota("case", 1))
        with pytest.raises(LogMoved) as moved:
            org.register.accept(late)
        assert (moved.value.number, moved.value.head) == (org.register.number, org.register.hash)

    def test_a_gap_is_refused(self, org: Organisation) -> None:
        ahead = org.register.copy()
        first = org.entry(Quota("case", 1))
        ahead.accept(first)
        refused(org, LogMoved, org.entry(Quota("case", 2), register=ahead))

    def test_a_frame_of_a_space_is_no_entry(self, org: Organisation) -> None:
        header = org.next_header(org.head_office, FrameKind.DELIVERY, org.id)
        refused(org, Malformed, sign_frame(header, b"", org.head_office.signer))

    def test_an_entry_of_another_organisation_is_refused(self, org: Organisation) -> None:
        other = org.bytes(16)
        header = Header(
            FrameKind.OPEN_ENTRY, other[:8], other, org.head_office.device, bytes(4), 2, org.register.hash, count=0
        )
        refused(org, WrongOrganisation, sign_frame(header, encode_items([]), org.head_office.signer))

    def test_the_count_of_items_is_the_true_one(self, org: Organisation) -> None:
        refused(org, Malformed, org.entry(Quota("case", 1), count=2))

    def test_every_flip_of_an_entry_is_refused(self, org: Organisation) -> None:
        whole = org.entry(Quota("case", 1)).bytes
        for place in range(len(whole)):
            changed = whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :]
            with pytest.raises(ProtocolError):
                org.register.copy().accept(Frame.parse(changed))

    def test_a_copy_goes_its_own_way(self, org: Organisation) -> None:
        copy = org.register.copy()
        copy.accept(org.entry(Quota("case", 7)))
        assert copy.quota("case") == 7
        assert org.register.quota("case") is None

    def test_an_entry_is_applied_wholly_or_not_at_all(self, org: Organisation) -> None:
        new = org.laptop()
        refused(org, NotAllowed, org.entry(new.added(), new.added()))
        with pytest.raises(UnknownDevice):
            org.register.device(new.device)

    def test_a_sealed_entry_counts_in_the_chain_and_says_nothing_open(self, org: Organisation) -> None:
        header = Header(
            FrameKind.SEALED_ENTRY,
            org.id[:8],
            org.id,
            org.head_office.device,
            bytes(4),
            2,
            org.register.hash,
            b"k" * 16,
            b"n" * 12,
            3,
        )
        frame = sign_frame(header, b"sealed", org.head_office.signer)
        assert org.register.accept(frame) == ()
        assert (org.register.number, org.register.hash) == (2, frame.hash)

    def test_an_item_of_a_newer_version_changes_nothing(self, org: Organisation) -> None:
        frame = org.entry(payload=encode([["seal of the future", {}]]), count=1)
        assert org.register.accept(frame) == (UnknownItem("seal of the future", {}),)


class TestAdministering:
    def test_a_device_of_the_log_may_not_sign_entries_unless_the_root_says(self, people: Staffed) -> None:
        org = people.organisation
        refused(org, NotAdministering, org.entry(Quota("case", 1), by=people.advocate))
        org.accept(org.administer(people.advocate))
        org.accept(Quota("case", 1), by=people.advocate)
        assert org.register.quota("case") == 1

    def test_a_stranger_signs_nothing(self, org: Organisation) -> None:
        refused(org, UnknownDevice, org.entry(Quota("case", 1), by=org.laptop()))

    def test_nobody_signs_for_another(self, people: Staffed) -> None:
        org = people.organisation
        refused(org, BadSignature, org.entry(Quota("case", 1), signer=people.advocate.signer))

    def test_only_the_root_allows(self, people: Staffed) -> None:
        org = people.organisation
        refused(org, BadSignature, org.entry(org.administer(people.advocate, signer=org.head_office.signer)))

    def test_an_old_word_of_the_root_cannot_be_said_again(self, people: Staffed) -> None:
        org = people.organisation
        allowed = org.administer(people.advocate)
        org.accept(allowed)
        org.accept(org.administer(people.advocate, allowed=False))
        refused(org, NotAllowed, org.entry(allowed))
        assert not org.register.administers(people.advocate.device)
        assert org.register.root_serial == 2

    def test_a_root_hands_over(self, people: Staffed) -> None:
        org = people.organisation
        new = Signer(org.bytes(32))
        org.accept(org.successor(new.public))
        assert org.register.root == new.public
        refused(org, BadSignature, org.entry(org.administer(people.advocate)))
        org.accept(org.administer(people.advocate, signer=new))

    def test_only_the_root_names_its_successor(self, people: Staffed) -> None:
        org = people.organisation
        refused(org, BadSignature, org.entry(org.successor(org.bytes(32), signer=org.head_office.signer)))

    def test_with_every_laptop_lost_the_root_starts_the_organisation_again(self, people: Staffed) -> None:
        org = people.organisation
        new = org.laptop(org.head_office.person)
        sealed = {new.device: org.bytes(1232)}
        org.accept_by_root(new.added(), org.administer(new), RingHolders(people.head_office, 1, sealed))
        assert org.register.administers(new.device)
        assert new.device in org.register.holders(people.head_office)

    def test_the_root_signs_nothing_else(self, people: Staffed) -> None:
        org = people.organisation
        for item in (Quota("case", 1), DeviceEnded(people.advocate.device, {}, False)):
            refused(org, NotAllowed, org.entry(item, signer=org.root, device=ROOT_DEVICE))
        refused(org, BadSignature, org.entry(org.administer(people.advocate), device=ROOT_DEVICE))
        header = Header(FrameKind.SEALED_ENTRY, org.id[:8], org.id, ROOT_DEVICE, bytes(4), 4, org.register.hash)
        refused(org, NotAllowed, sign_frame(header, b"", org.root))


class TestDevices:
    def test_a_device_and_a_signing_key_are_added_once(self, people: Staffed) -> None:
        org = people.organisation
        again = org.laptop()
        again.signer = people.advocate.signer
        nobody = org.laptop()
        nobody.device = ROOT_DEVICE
        for laptop in (people.advocate, again, nobody):
            refused(org, NotAllowed, org.entry(laptop.added()))

    def test_of_an_ended_device_only_what_is_named_counts(self, people: Staffed) -> None:
        org, laptop, space = people.organisation, people.advocate, b"s" * 16
        frames = [org.open_frame(laptop, FrameKind.DELIVERY, space, b"") for _ in range(3)]
        elsewhere = org.open_frame(laptop, FrameKind.DELIVERY, b"t" * 16, b"")
        for frame in (*frames, elsewhere):
            assert org.register.check_frame(frame).device == laptop.device
        org.accept(DeviceEnded(laptop.device, {(space, INCARNATION): 2}, True))
        org.register.check_frame(frames[0])
        org.register.check_frame(frames[1])
        for late in (frames[2], elsewhere):
            with pytest.raises(DeviceOver):
                org.register.check_frame(late)
        assert org.register.device(laptop.device).erase

    def test_an_ended_device_holds_no_ring_and_administers_nothing(self, people: Staffed) -> None:
        org = people.organisation
        org.accept(
            org.administer(people.advocate), RingHolders(people.everyone, 1, {people.advocate.device: b"sealed"})
        )
        assert org.register.rings_of_device(people.advocate.device) == {people.everyone, people.advocates_own}
        org.accept(DeviceEnded(people.advocate.device, {}, False))
        assert org.register.rings_of_device(people.advocate.device) == frozenset()
        assert not org.register.administers(people.advocate.device)
        refused(org, DeviceOver, org.entry(Quota("case", 1), by=people.advocate))
        refused(org, DeviceOver, org.entry(DeviceEnded(people.advocate.device, {}, False)))
        refused(org, DeviceOver, org.entry(org.administer(people.advocate)))
        refused(org, DeviceOver, org.entry(RingHolders(people.everyone, 1, {people.advocate.device: b"sealed"})))

    def test_a_device_nobody_knows_cannot_end(self, org: Organisation) -> None:
        refused(org, UnknownDevice, org.entry(DeviceEnded(bytes(16), {}, False)))

    def test_frames_of_strangers_and_of_other_organisations_are_refused(self, people: Staffed) -> None:
        org = people.organisation
        with pytest.raises(UnknownDevice):
            org.register.check_frame(org.open_frame(org.laptop(), FrameKind.DELIVERY, b"s" * 16, b""))
        other = staffed(2)
        with pytest.raises(WrongOrganisation):
            org.register.check_frame(other.organisation.open_frame(other.advocate, FrameKind.DELIVERY, b"s" * 16, b""))
        forged = sign_frame(
            org.next_header(people.advocate, FrameKind.DELIVERY, b"s" * 16), b"", org.head_office.signer
        )
        with pytest.raises(BadSignature):
            org.register.check_frame(forged)


class TestRings:
    def test_rings_are_found_by_class_person_and_holder(self, people: Staffed) -> None:
        register = people.organisation.register
        everyone = register.ring_of_class(RingClass.EVERYONE)
        assert everyone is not None
        assert everyone.ring == people.everyone
        own = register.ring_of_person(people.advocate.person)
        assert own is not None
        assert own.ring == people.advocates_own
        assert register.ring_of_class(RingClass.SUPERVISORS) is None
        assert register.ring_of_person(bytes(16)) is None
        assert register.holders(people.advocates_own) == {people.advocate.device}
        with pytest.raises(UnknownRing):
            register.ring(bytes(16))

    def test_there_is_one_ring_of_a_kind(self, people: Staffed) -> None:
        org = people.organisation
        refused(org, NotAllowed, org.entry(org.ring(RingClass.EVERYONE)))
        refused(org, NotAllowed, org.entry(org.ring(RingClass.PERSON, people.advocate, person=people.advocate.person)))
        org.accept(org.ring(RingClass.HOST_LEADS), org.ring(RingClass.HOST_LEADS), org.ring("a class of the future"))

    def test_a_persons_ring_is_held_by_that_persons_devices_only(self, people: Staffed) -> None:
        org = people.organisation
        new = org.laptop()
        org.accept(new.added())
        refused(org, NotAllowed, org.entry(org.ring(RingClass.PERSON, org.head_office, person=new.person)))
        refused(org, NotAllowed, org.entry(RingHolders(people.advocates_own, 1, {org.head_office.device: b"sealed"})))
        second = org.laptop(people.advocate.person)
        org.accept(second.added(), RingHolders(people.advocates_own, 1, {second.device: b"sealed"}))
        assert org.register.holders(people.advocates_own) == {people.advocate.device, second.device}

    def test_a_persons_ring_has_a_person_and_no_other_has(self, people: Staffed) -> None:
        org = people.organisation
        refused(org, NotAllowed, org.entry(org.ring(RingClass.PERSON)))
        refused(org, NotAllowed, org.entry(org.ring(RingClass.HOST_LEADS, person=org.bytes(16))))

    def test_generations_follow_one_another(self, people: Staffed) -> None:
        org, ring = people.organisation, people.everyone
        for generation in (1, 3):
            refused(org, NotAllowed, org.entry(org.ring(RingClass.EVERYONE, ring=ring, generation=generation)))
        refused(org, NotAllowed, org.entry(org.ring(RingClass.SUPERVISORS, generation=2)))
        refused(org, NotAllowed, org.entry(org.ring(RingClass.HEAD_OFFICE, ring=ring, generation=2)))
        second = org.ring(RingClass.EVERYONE, people.advocate, ring=ring, generation=2)
        org.accept(second)
        now = org.register.ring(ring)
        assert (now.generation, now.public, now.holders) == (2, second.public, {people.advocate.device})
        assert org.head_office.device in now.generations[1].sealed

    def test_nobody_else_gives_a_persons_ring_new_keys(self, people: Staffed) -> None:
        org, ring, advocate = people.organisation, people.advocates_own, people.advocate
        drawn = org.ring(RingClass.PERSON, advocate, person=advocate.person, ring=ring, generation=2)
        refused(org, NotAllowed, org.entry(drawn))
        kept_to_itself = org.ring(RingClass.PERSON, person=advocate.person, ring=ring, generation=2)
        refused(org, NotAllowed, org.entry(kept_to_itself))
        org.accept(org.administer(advocate))
        org.accept(drawn, by=advocate)
        assert org.register.ring(ring).public == drawn.public

    def test_an_older_generation_may_be_handed_out_without_making_a_holder(self, people: Staffed) -> None:
        org, ring = people.organisation, people.everyone
        org.accept(org.ring(RingClass.EVERYONE, org.head_office, ring=ring, generation=2))
        org.accept(RingHolders(ring, 1, {people.advocate.device: b"old"}))
        assert org.register.ring(ring).generations[1].sealed[people.advocate.device] == b"old"
        assert org.register.holders(ring) == {org.head_office.device}

    def test_holders_come_and_go(self, people: Staffed) -> None:
        org, ring, device = people.organisation, people.everyone, people.advocate.device
        org.accept(RingHolders(ring, 1, {device: b"sealed"}))
        assert device in org.register.holders(ring)
        org.accept(RingHolders(ring, 1, {}, (device,)))
        assert device not in org.register.holders(ring)
        refused(org, NotAllowed, org.entry(RingHolders(ring, 1, {device: b"sealed"}, (device,))))
        refused(org, UnknownRing, org.entry(RingHolders(ring, 2, {device: b"sealed"})))
        refused(org, UnknownRing, org.entry(RingHolders(bytes(16), 1, {})))
        refused(org, UnknownDevice, org.entry(RingHolders(ring, 1, {bytes(16): b"sealed"})))

    def test_the_logs_own_key_is_for_everyone(self, people: Staffed) -> None:
        org = people.organisation
        epoch = LogEpoch(org.bytes(16), org.envelopes(people.everyone))
        org.accept(epoch)
        assert org.register.log_epochs == (epoch,)
        refused(org, NotAllowed, org.entry(epoch))
        refused(org, MissingEnvelope, org.entry(LogEpoch(org.bytes(16), org.envelopes(people.head_office))))
        refused(org, UnknownRing, org.entry(LogEpoch(org.bytes(16), org.envelopes(people.everyone, bytes(16)))))
        bare = Organisation(3)
        bare.found()
        refused(bare, MissingRing, bare.entry(LogEpoch(bare.bytes(16), ())))


class TestErasing:
    def test_two_people_erase_and_one_does_not(self, people: Staffed) -> None:
        org = people.organisation
        unsigned = Erase(b"s" * 16, (), (), {})
        signed = unsigned.signed_bytes(org.id)
        mine = {org.head_office.device: org.head_office.signer.sign(signed)}
        hers = {people.advocate.device: people.advocate.signer.sign(signed)}
        both = Erase(b"s" * 16, (), (), {**mine, **hers})
        refused(org, NotAdministering, org.entry(both))
        org.accept(org.administer(people.advocate))
        refused(org, NotAllowed, org.entry(Erase(b"s" * 16, (), (), mine)))
        second = org.laptop(org.head_office.person)
        org.accept(second.added(), org.administer(second))
        alone_twice = Erase(b"s" * 16, (), (), {**mine, second.device: second.signer.sign(signed)})
        refused(org, NotAllowed, org.entry(alone_twice))
        refused(org, BadSignature, org.entry(Erase(b"t" * 16, (), (), {**mine, **hers})))
        org.accept(both)
        assert org.register.erasures == (both,)

    def test_a_stranger_does_not_approve(self, people: Staffed) -> None:
        org = people.organisation
        refused(org, UnknownDevice, org.entry(Erase(b"s" * 16, (), (), {bytes(16): bytes(64)})))


class TestSpaces:
    def test_the_rings_of_a_space_can_be_replaced(self, people: Staffed) -> None:
        org = people.organisation
        frame, genesis = org.genesis(people.advocate, "case", people.advocates_own, people.head_office)
        info = org.register.check_genesis(frame.header, genesis)
        org.accept(SpaceReaders(info.space, (people.head_office,), (people.head_office,), (people.head_office,)))
        assert not org.register.may_read(info, people.advocate.device)
        assert org.register.may_write(info, org.head_office.device)
        refused(org, NotAllowed, org.entry(SpaceReaders(info.space, (), (), ())))
        refused(org, UnknownRing, org.entry(SpaceReaders(info.space, (people.everyone,), (bytes(16),), ())))


@given(st.binary(max_size=200), st.integers(0, 400), st.integers(1, 255), st.sampled_from(FrameKind))
@settings(deadline=None, max_examples=300)
def test_whatever_is_signed_gives_typed_errors_only(payload: bytes, place: int, flip: int, kind: FrameKind) -> None:
    org = _FUZZED.organisation
    good = org.entry(_FUZZED.organisation.laptop().added()).payload
    at = place % len(good)
    mutated = good[:at] + bytes([good[at] ^ flip]) + good[at + 1 :]
    for tried in (payload, mutated):
        for count in (0, 1):
            frame = org.entry(payload=tried, count=count)
            with contextlib.suppress(ProtocolError):
                org.register.copy().accept(frame)


_FUZZED = staffed(9)


def test_a_ring_cannot_take_the_id_of_something_else(org: Organisation) -> None:
    a_case_read_in_a_header = org.bytes(16)
    refused(org, NotAllowed, org.entry(org.ring(RingClass.HOST_LEADS, ring=a_case_read_in_a_header)))
