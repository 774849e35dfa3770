from __future__ import annotations

from dataclasses import replace

import pytest

from imsa_desktop.sync.transport import HubRefused, PushRefusal
from imsa_protocol.device_items import DeviceEnded, Quota
from imsa_protocol.errors import HubRefusal
from imsa_protocol.frames import Frame, FrameKind, Header, sign_frame
from imsa_protocol.genesis import Envelope, Genesis, NewEpoch, Way
from imsa_protocol.messages import CHAIN_START, next_chain
from imsa_protocol.signatures import Signer
from tests.hub.conftest import Founded
from tests.hub.made_up import Laptop, new_space, rand
from tests.hub.running import status


def _bytes(*frames: Frame) -> list[bytes]:
    return [frame.bytes for frame in frames]


def _refused(founded: Founded, *frames: Frame) -> PushRefusal:
    refused = founded.advocate_line.push(_bytes(*frames)).refused
    assert refused is not None
    return refused


def test_what_is_pushed_is_kept_and_the_signed_receipt_names_the_chain(founded: Founded) -> None:
    space, genesis = founded.organisation.case(founded.advocate)
    segment = founded.advocate.segment(space)
    result = founded.advocate_line.push(_bytes(genesis, segment))
    assert (result.kept, result.known, result.refused) == (2, 0, None)
    (chain,) = result.receipt.chains
    expected = next_chain(next_chain(CHAIN_START, genesis.hash), segment.hash)
    assert (chain.space, chain.place, chain.chain) == (space, 2, expected)
    assert result.receipt.hub == founded.made.hub


def test_pushing_again_keeps_nothing_twice(founded: Founded) -> None:
    space, genesis = founded.organisation.case(founded.advocate)
    frames = _bytes(genesis, founded.advocate.segment(space))
    founded.advocate_line.push(frames)
    result = founded.advocate_line.push(frames + frames)
    assert (result.kept, result.known, result.refused) == (0, 4, None)
    assert result.receipt.chains[0].place == 2


def test_the_author_is_judged_not_the_bearer(founded: Founded) -> None:
    space, genesis = founded.organisation.case(founded.advocate)
    result = founded.office_line.push(_bytes(genesis, founded.advocate.segment(space)))
    assert result.kept == 2


def test_the_good_frames_before_a_bad_one_stand(founded: Founded) -> None:
    space, genesis = founded.organisation.case(founded.advocate)
    good = founded.advocate.segment(space)
    forged = founded.advocate.frame(FrameKind.SEGMENT, space, signer=Signer(rand(32)))
    after = founded.advocate.segment(space)
    result = founded.advocate_line.push(_bytes(genesis, good, forged, after))
    assert result.kept == 2
    assert result.refused is not None
    assert (result.refused.index, result.refused.error) == (2, HubRefusal.BAD_SIGNATURE)
    assert result.receipt.chains[0].place == 2


def test_one_changed_byte_anywhere_is_refused(founded: Founded) -> None:
    space, genesis = founded.organisation.case(founded.advocate)
    founded.advocate_line.push(_bytes(genesis))
    whole = founded.advocate.segment(space).bytes
    for at in (0, 1, 5, 20, 40, 44, 49, 60, 85, 100, 111, 150, len(whole) - 70, len(whole) - 1):
        changed = bytearray(whole)
        changed[at] ^= 1
        result = founded.advocate_line.push([bytes(changed)])
        assert result.kept == 0
        assert result.refused is not None, at
    assert founded.advocate_line.push([whole]).kept == 1


def test_a_gap_tells_the_head_that_is_here(founded: Founded) -> None:
    space, genesis = founded.organisation.case(founded.advocate)
    founded.advocate.segment(space)
    later = founded.advocate.segment(space)
    refused = _refused(founded, genesis, later)
    assert refused.error == HubRefusal.GAP
    assert dict(refused.details) == {"number": 1, "hash": genesis.hash}


def test_other_bytes_under_a_number_are_a_fork_and_kept_as_evidence(founded: Founded) -> None:
    before = status(founded.made.folder)["forks"]
    space, genesis = founded.organisation.case(founded.advocate)
    one = founded.advocate.frame(FrameKind.SEGMENT, space, moves=False)
    other = founded.advocate.frame(FrameKind.SEGMENT, space, moves=False)
    assert founded.advocate_line.push(_bytes(genesis, one)).kept == 2
    for _ in range(2):
        refused = _refused(founded, other)
        assert refused.error == HubRefusal.FORK
        assert refused.details["hash"] == one.hash
    assert status(founded.made.folder)["forks"] == before + 1


def test_a_frame_on_another_predecessor_is_a_fork(founded: Founded) -> None:
    space, genesis = founded.organisation.case(founded.advocate)
    one = founded.advocate.frame(FrameKind.SEGMENT, space, moves=False)
    founded.advocate.segment(space)
    upon_other = founded.advocate.segment(space)
    refused = _refused(founded, genesis, one, upon_other)
    assert refused.error == HubRefusal.FORK
    assert refused.details == {"number": 2, "hash": one.hash}


def test_unsigned_bytes_are_no_evidence_of_a_fork(founded: Founded) -> None:
    before = status(founded.made.folder)["forks"]
    space, genesis = founded.organisation.case(founded.advocate)
    one = founded.advocate.frame(FrameKind.SEGMENT, space, moves=False)
    forged = founded.advocate.frame(FrameKind.SEGMENT, space, moves=False, signer=Signer(rand(32)))
    refused = _refused(founded, genesis, one, forged)
    assert refused.error == HubRefusal.BAD_SIGNATURE
    assert status(founded.made.folder)["forks"] == before


def test_a_device_may_not_fill_the_disk_with_forks(founded: Founded) -> None:
    before = status(founded.made.folder)["forks"]
    space, genesis = founded.organisation.case(founded.advocate)
    founded.advocate_line.push(_bytes(genesis, founded.advocate.frame(FrameKind.SEGMENT, space, moves=False)))
    for _ in range(12):
        _refused(founded, founded.advocate.frame(FrameKind.SEGMENT, space, moves=False))
    assert status(founded.made.folder)["forks"] == before + 8


def test_frames_of_devices_the_log_does_not_name_are_refused(founded: Founded) -> None:
    stranger = Laptop(founded.organisation.id)
    _space, genesis = founded.organisation.case(stranger)
    assert _refused(founded, genesis).error == HubRefusal.UNKNOWN_DEVICE


def test_frames_of_another_organisation_are_refused(founded: Founded) -> None:
    space = rand(16)
    frame = founded.advocate.frame(FrameKind.SEGMENT, space, organisation=rand(16))
    assert _refused(founded, frame).error == HubRefusal.WRONG_ORGANISATION


def test_a_space_begins_with_its_genesis_only(founded: Founded) -> None:
    space = rand(16)
    assert _refused(founded, founded.advocate.segment(space)).error == HubRefusal.UNKNOWN_SPACE


def test_a_case_that_head_office_could_not_read_is_refused(founded: Founded) -> None:
    genesis = founded.advocate.genesis(new_space(), (founded.advocate.ring,))
    assert _refused(founded, genesis).error == HubRefusal.MISSING_ENVELOPE


def test_a_notebook_needs_no_other_reader(founded: Founded) -> None:
    genesis = founded.advocate.genesis(new_space(), (founded.advocate.ring,), "notebook")
    assert founded.advocate_line.push(_bytes(genesis)).kept == 1


def test_a_genesis_in_another_persons_name_is_refused(founded: Founded) -> None:
    office = founded.organisation.office
    genesis = founded.advocate.genesis(
        new_space(), (office.ring, founded.organisation.head_office), person=office.person
    )
    assert _refused(founded, genesis).error == HubRefusal.NOT_ALLOWED


def test_a_space_has_one_genesis(founded: Founded) -> None:
    space, genesis = founded.organisation.case(founded.advocate)
    office = founded.organisation.office
    second = office.genesis(space, (office.ring, founded.organisation.head_office))
    assert _refused(founded, genesis, second).error == HubRefusal.NOT_ALLOWED


def test_who_read_the_id_of_a_case_in_a_header_cannot_begin_it_and_its_owner_still_can(founded: Founded) -> None:
    """Eve is a member: her frames are signed, her envelopes complete. The id alone is not hers."""
    space, linhs = founded.organisation.case(founded.advocate)
    eve = founded.admit()
    rings = (eve.ring, founded.organisation.head_office)
    own_key = eve.genesis(space, rings, owner=Signer(rand(32)))
    eve.heads.clear()
    hers, copied = Genesis.parse(own_key.payload), Genesis.parse(linhs.payload)
    with_linhs_word = replace(hers, key_id=copied.key_id, owner=copied.owner, proof=copied.proof)
    for genesis in (own_key, eve.frame(FrameKind.GENESIS, space, with_linhs_word.encode())):
        assert _refused(founded, genesis).error == HubRefusal.NOT_ALLOWED
    assert founded.advocate_line.push(_bytes(linhs, founded.advocate.segment(space))).kept == 2


def test_a_copy_of_the_laptop_that_began_a_space_may_begin_it_again_and_nobody_else(founded: Founded) -> None:
    space, genesis = founded.organisation.case(founded.advocate)
    copy = replace(founded.advocate, incarnation=rand(4), heads={})
    again = copy.genesis(space, (founded.advocate.ring, founded.organisation.head_office))
    assert founded.advocate_line.push(_bytes(genesis, again, copy.segment(space))).kept == 3
    other_copy = replace(founded.advocate, incarnation=rand(4), heads={})
    as_notebook = other_copy.genesis(space, (founded.advocate.ring,), "notebook")
    assert _refused(founded, as_notebook).error == HubRefusal.NOT_ALLOWED


def test_nobody_writes_into_a_notebook_of_another(founded: Founded) -> None:
    space = new_space()
    founded.advocate_line.push(_bytes(founded.advocate.genesis(space, (founded.advocate.ring,), "notebook")))
    frame = founded.organisation.office.segment(space)
    assert _refused(founded, frame).error == HubRefusal.MAY_NOT_WRITE


def test_head_office_writes_into_a_case_in_a_stream_of_its_own(founded: Founded) -> None:
    space, genesis = founded.organisation.case(founded.advocate)
    founded.advocate_line.push(_bytes(genesis))
    result = founded.office_line.push(_bytes(founded.organisation.office.segment(space)))
    assert result.kept == 1
    assert result.receipt.chains[0].place == 2


def test_only_head_office_makes_an_epoch(founded: Founded) -> None:
    space, genesis = founded.organisation.case(founded.advocate)
    rings = (founded.advocate.ring, founded.organisation.head_office)
    payload = NewEpoch(2, rand(16), tuple(Envelope(ring, 1, Way.SEALED, rand(1168)) for ring in rings)).encode()
    by_advocate = founded.advocate.frame(FrameKind.EPOCH, space, payload)
    assert _refused(founded, genesis, by_advocate).error == HubRefusal.NOT_ALLOWED
    by_office = founded.organisation.office.frame(FrameKind.EPOCH, space, payload)
    assert founded.office_line.push(_bytes(by_office)).kept == 1


def test_anyone_delivers_to_a_ring_and_only_rings_have_deliveries(founded: Founded) -> None:
    ring = founded.organisation.head_office
    assert (
        founded.advocate_line.push(_bytes(founded.advocate.delivery(ring), founded.advocate.delivery(ring))).kept == 2
    )
    assert _refused(founded, founded.advocate.delivery(rand(16))).error == HubRefusal.UNKNOWN_SPACE
    assert _refused(founded, founded.advocate.segment(ring)).error == HubRefusal.MAY_NOT_WRITE


def test_log_entries_are_not_pushed(founded: Founded) -> None:
    assert _refused(founded, founded.organisation.entries[-1]).error == HubRefusal.NOT_ALLOWED


def test_frames_after_a_device_ended_are_refused_and_those_before_still_taken(founded: Founded) -> None:
    organisation, advocate = founded.organisation, founded.advocate
    space, genesis = organisation.case(advocate)
    kept, late = advocate.segment(space), advocate.segment(space)
    after = len(organisation.entries)
    entry = organisation.entry(DeviceEnded(advocate.device, {(space, advocate.incarnation): 2}, False))
    founded.office_line.append_log(after, [entry.bytes])
    result = founded.office_line.push(_bytes(genesis, kept, late))
    assert result.kept == 2
    assert result.refused is not None
    assert result.refused.error == HubRefusal.DEVICE_ENDED
    with pytest.raises(HubRefused) as refused:
        founded.advocate_line.push([])
    assert refused.value.code == HubRefusal.DEVICE_ENDED


def test_a_refused_genesis_leaves_no_half_begun_space(alone: Founded) -> None:
    organisation = alone.organisation
    after = len(organisation.entries)
    alone.office_line.append_log(after, [organisation.entry(Quota("case", 10)).bytes])
    space, genesis = organisation.case(alone.advocate)
    assert _refused(alone, genesis).error == HubRefusal.QUOTA
    alone.office_line.append_log(after + 1, [organisation.entry(Quota("case", 1_000_000)).bytes])
    assert alone.advocate_line.push(_bytes(genesis, alone.advocate.segment(space))).kept == 2


def test_too_large_and_shapeless_frames_are_refused_by_name(founded: Founded) -> None:
    header = Header(FrameKind.SEGMENT, rand(8), rand(16), rand(16), rand(4), 1)
    small = sign_frame(header, b"", founded.advocate.signer).bytes
    for frame, code in (
        (small + bytes(4 * 1024 * 1024), HubRefusal.TOO_LARGE),
        (small[:100], HubRefusal.MALFORMED),
        (b"\2" + small[1:], HubRefusal.WRONG_VERSION),
        (small[:1] + b"\x3f" + small[2:], HubRefusal.MALFORMED),
    ):
        refused = founded.advocate_line.push([frame]).refused
        assert refused is not None
        assert refused.error == code
