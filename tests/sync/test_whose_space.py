"""Who has read a case's id in a header cannot begin the case in its owner's place, at the hub or at head office."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest

from imsa_desktop.casework.identity import once_id
from imsa_desktop.storage import spaces
from imsa_desktop.storage.membership import forget_secret
from imsa_desktop.storage.owners import owner_seed, space_owned_by
from imsa_desktop.sync.courier_file import FrameItem, read_courier_file, write_courier_file
from imsa_desktop.sync.membership import Membership, membership
from imsa_desktop.sync.notices import NoticeCode
from imsa_protocol.errors import HubRefusal
from imsa_protocol.frames import Frame, FrameKind, Header, sign_frame
from imsa_protocol.genesis import Envelope, Genesis, Way
from imsa_protocol.identifiers import INCARNATION_BYTES, SpaceId
from imsa_protocol.ownership import proof_message
from imsa_protocol.policy import RingClass
from imsa_protocol.signatures import Signer
from tests.sync.people import Laptop, World


@pytest.fixture
def eve(world: World) -> Laptop:
    """One more advocate: her frames are signed and her laptop may write cases of her own."""
    laptop = Laptop.make("eve", world.root)
    world.copies.append(laptop)
    world.let_in(laptop)
    return laptop


def _membership(laptop: Laptop) -> Membership:
    with laptop.vault.read() as conn:
        return membership(laptop.vault, conn)


def _frames(stick: Path) -> list[Frame]:
    found = []
    for path in sorted(stick.glob("*.imsa-courier")):
        items = read_courier_file(BytesIO(path.read_bytes()))
        found += [Frame.parse(item.frame) for item in items if isinstance(item, FrameItem)]
    return found


def _first_header(member: Membership, space: SpaceId) -> Header:
    incarnation = member.own.author[-INCARNATION_BYTES:]
    return Header(FrameKind.GENESIS, member.organisation[:8], space, member.own.device, incarnation, 1)


def _with_a_key_of_her_own(eve: Laptop, linhs: Frame) -> Frame:
    """Right in everything, but that the owner is not the one of the id."""
    member, owner = _membership(eve), Signer(bytes(31) + b"e")
    own, office = member.register.ring_of_person(member.person), member.register.ring_of_class(RingClass.HEAD_OFFICE)
    assert own is not None
    assert office is not None
    envelopes = tuple(Envelope(ring.ring, ring.generation, Way.SEALED, bytes(1168)) for ring in (own, office))
    header, key_id = _first_header(member, linhs.header.space), b"k" * 16
    proof = owner.sign(proof_message(member.organisation, header, key_id))
    payload = Genesis("case", member.person, key_id, envelopes, owner.public, proof).encode()
    return sign_frame(header, payload, member.own.signer)


def _with_the_owners_word_copied(eve: Laptop, linhs: Frame) -> Frame:
    """With owner, key and proof as they stand in the true genesis."""
    made, true = _with_a_key_of_her_own(eve, linhs), Genesis.parse(linhs.payload)
    genesis = replace(Genesis.parse(made.payload), key_id=true.key_id, owner=true.owner, proof=true.proof)
    return sign_frame(made.header, genesis.encode(), _membership(eve).own.signer)


@pytest.mark.parametrize("claim", [_with_a_key_of_her_own, _with_the_owners_word_copied])
def test_a_case_on_a_shared_stick_cannot_be_begun_by_somebody_else_first(
    world: World, eve: Laptop, tmp_path: Path, claim: Callable[[Laptop, Frame], Frame]
) -> None:
    stick, eves = tmp_path / "stick", tmp_path / "eves"
    stick.mkdir()
    eves.mkdir()
    space = world.linh.open_case()
    world.linh.client(space, full_name="Lan")
    world.linh.carry(stick)
    (linhs,) = (each for each in _frames(stick) if each.header.space == space and each.header.kind is FrameKind.GENESIS)
    claimed = claim(eve, linhs)

    with closing(eve.line()) as line:
        refused = line.push([claimed.bytes]).refused
    assert refused is not None
    assert refused.error == HubRefusal.NOT_ALLOWED
    with (eves / "a.imsa-courier").open("wb") as file:
        write_courier_file(file, [FrameItem(claimed.bytes)])
    assert world.office.carry(eves).refused == 1
    assert NoticeCode.REFUSED_FRAME in world.office.notices()

    world.linh.sync()
    world.office.sync()
    assert world.linh.unsent() == 0
    assert world.office.value("client", once_id(space, space, "client"), "full_name") == "Lan"
    world.assert_alike(space)


def test_every_space_of_a_laptop_begins_with_its_owners_word(world: World) -> None:
    for laptop in world.everyone:
        laptop.open_case()
        laptop.sync()
        with laptop.vault.read() as conn:
            for space in spaces.spaces(conn):
                seed = owner_seed(conn, space.id)
                assert (seed is not None) == space.mine
                assert seed is None or space_owned_by(seed) == space.id
                assert space.given_out
    with closing(world.linh.line()) as line:
        assert line.heads().heads


def test_a_space_whose_owner_key_is_lost_stays_here_and_holds_nothing_else_up(world: World) -> None:
    lost, kept = world.linh.open_case(), world.linh.open_case()
    with world.linh.vault.write() as conn:
        forget_secret(conn, f"space owner {lost.hex()}")
    world.linh.client(lost, full_name="Lan")
    world.linh.client(kept, full_name="Chi")
    world.linh.sync()
    world.office.sync()
    assert world.office.value("client", once_id(kept, kept, "client"), "full_name") == "Chi"
    assert world.linh.value("client", once_id(lost, lost, "client"), "full_name") == "Lan"
    assert lost not in world.office.digests()
