"""The laptop that joins draws its person's ring itself: head office admits her and cannot open what is hers alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from imsa_desktop.crypto.devices import SEALED_RING_KEY_BYTES, open_recovered_ring_key, open_ring_key
from imsa_desktop.crypto.errors import CannotOpen
from imsa_desktop.crypto.joincode import JoinKeys, join_keys, make_answer, seal_request
from imsa_desktop.crypto.kdf import Argon2Cost
from imsa_desktop.crypto.rings import RingKeys
from imsa_desktop.storage import frames, membership, spaces
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_desktop.sync import joining
from imsa_desktop.sync.admission import keep_request
from imsa_desktop.sync.errors import LogRefused, WrongCode
from imsa_desktop.sync.founding import RECOVERY_KEY
from imsa_desktop.sync.invitation import Invitation, Request, make_request, read_invitation_file
from imsa_desktop.sync.joining import Invited, Role, Standing, complete_with, kept_request
from imsa_desktop.sync.log_writing import Draft
from imsa_desktop.sync.membership import Membership
from imsa_desktop.sync.membership import membership as organisation_of
from imsa_desktop.sync.own_device import make_own_device, own_device
from imsa_desktop.sync.own_ring import make_own_ring
from imsa_desktop.sync.ring_keys import Holder, new_ring
from imsa_desktop.sync.space_keys import keep_delivered_key, key_in_envelopes
from imsa_protocol.entries import DeviceAdded, RingKey
from imsa_protocol.frames import Frame, FrameKind
from imsa_protocol.genesis import Genesis, RingDelivery
from imsa_protocol.policy import RingClass, SpaceClass
from imsa_protocol.register_rules import Ring
from tests.sync.people import Laptop, World
from tests.sync.test_joining import another_code


def organisation(laptop: Laptop) -> Membership:
    with laptop.vault.read() as conn:
        return organisation_of(laptop.vault, conn)


def own_ring_of(laptop: Laptop) -> Ring:
    member = organisation(laptop)
    ring = member.register.ring_of_person(member.person)
    assert ring is not None
    return ring


def ring_private(laptop: Laptop) -> bytes:
    with laptop.vault.read() as conn:
        held = membership.ring_key(conn, own_ring_of(laptop).ring)
    assert held is not None
    return held.private


def is_kept_in(vault: Vault, looked_for: bytes) -> bool:
    """Whether the bytes stand anywhere in any table of a vault."""
    with vault.read() as conn:
        names = [row[0] for row in conn.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return any(
            isinstance(cell, bytes) and looked_for in cell
            for name in names
            for row in conn.exec_driver_sql(f'SELECT * FROM "{name}"')
            for cell in row
        )


def own_frames(conn: Connection, space: bytes, author: bytes, kind: FrameKind) -> list[Frame]:
    stored = [Frame.parse(each.data) for each in frames.frames_after(conn, space, author, 0)]
    return [each for each in stored if each.header.kind is kind]


def test_head_office_cannot_open_a_notebook_of_somebody_it_admitted(connected: World) -> None:
    office, linh = connected.office, connected.linh
    connected.let_in(linh)
    office.sync()
    theirs, ring = organisation(linh), own_ring_of(linh)
    with linh.vault.read() as conn:
        notebook = spaces.spaces(conn, SpaceClass.NOTEBOOK)[0].id
        genesis = Genesis.parse(own_frames(conn, notebook, theirs.own.author, FrameKind.GENESIS)[0].payload)
        deliveries = own_frames(conn, ring.ring, theirs.own.author, FrameKind.DELIVERY)
        asked_for = (theirs.organisation, notebook, genesis.key_id, genesis.envelopes)
        assert key_in_envelopes(conn, *asked_for) == spaces.keys_of(conn, notebook)[0].key
    assert [each.ring for each in genesis.envelopes] == [ring.ring]
    assert deliveries
    with office.vault.write() as conn:  # even with every frame in hand, which no hub hands to it
        for each in deliveries:
            delivery = RingDelivery.parse(each.payload)
            assert not keep_delivered_key(conn, theirs.organisation, ring.ring, delivery)
        assert key_in_envelopes(conn, *asked_for) is None
        held = membership.ring_keys(conn)
    assert held
    assert ring.ring not in {each.ring for each in held}
    assert ring.public not in {RingKeys.of_private(each.private).public for each in held}
    assert is_kept_in(office.vault, ring_private(office))
    assert not is_kept_in(office.vault, ring_private(linh))
    sealed = ring.generations[1].sealed
    keys = organisation(office).own.keys
    with pytest.raises(CannotOpen):
        open_ring_key(sealed[linh.vault.device], theirs.organisation, ring.ring, 1, keys, ring.public)


def test_the_log_holds_the_ring_as_the_laptop_made_it(connected: World) -> None:
    linh, invited = connected.linh, connected.invite()
    connected.ask(linh, invited)
    with linh.vault.write() as conn:
        own = own_device(linh.vault, conn)
        assert own is not None
        made = make_own_ring(linh.vault, conn, own, read_invitation_file(invited.file))
    connected.office.sync()
    assert linh.sync().joined
    ring = own_ring_of(linh)
    kept = ring.generations[1]
    assert (ring.ring, kept.public, kept.sealed, kept.recovery) == (made.ring, made.public, made.holders, made.recovery)
    assert ring.holders == {linh.vault.device}


def test_the_organisations_recovery_key_opens_it_for_the_day_her_laptop_is_lost(connected: World) -> None:
    connected.let_in(connected.linh)
    ring, member = own_ring_of(connected.linh), organisation(connected.office)
    with connected.office.vault.read() as conn:
        recovery = membership.secret(conn, RECOVERY_KEY)  # waits in the founding vault until it is on paper
    assert recovery is not None
    opened = open_recovered_ring_key(ring.generations[1].recovery, member.organisation, ring.ring, 1, recovery)
    assert opened.private == ring_private(connected.linh)


def test_asking_again_sends_the_same_bytes(connected: World) -> None:
    linh, invited = connected.linh, connected.invite()
    joining.request(linh.vault, invited.file, invited.code)
    with linh.vault.read() as conn:
        first = kept_request(conn)
    with pytest.raises(WrongCode):
        connected.ask(linh, invited, another_code(invited.code))
    linh.reopen()
    joining.request(linh.vault, invited.file, invited.code)
    with linh.vault.read() as conn:
        assert kept_request(conn) == first


# What head office lets into the log


@pytest.fixture
def office(laptops: dict[str, Laptop]) -> Laptop:
    """Head office without a hub."""
    laptops["office"].found()
    return laptops["office"]


@pytest.fixture
def invited(office: Laptop) -> Invited:
    return joining.invite(office.vault, "Linh", Role.ADVOCATE)


def keys_of(invited: Invited) -> JoinKeys:
    read = read_invitation_file(invited.file)
    return join_keys(invited.code, read.invitation, read.secret, invited.file, Argon2Cost.cheap_for_tests())


def request_of(laptop: Laptop, invited: Invited) -> Request:
    invitation = read_invitation_file(invited.file)
    with laptop.vault.write() as conn:
        own = make_own_device(laptop.vault, conn)
        return make_request(own, invitation.invitation, make_own_ring(laptop.vault, conn, own, invitation))


def hand_over(office: Laptop, invited: Invited, request: Request) -> list[str]:
    """Bring a request with a true mark to head office; returns who was admitted."""
    with office.vault.write() as conn:
        keep_request(office.vault, conn, invited.invitation, seal_request(request.encode(), keys_of(invited)))
    return [each.name for each in joining.admit(office.vault)]


def other_holder(ring: RingKey) -> RingKey:
    return replace(ring, holders={b"another device..": next(iter(ring.holders.values()))})


def one_holder_more(ring: RingKey) -> RingKey:
    return replace(ring, holders={**ring.holders, b"another device..": bytes(SEALED_RING_KEY_BYTES)})


def sealed_longer(ring: RingKey) -> RingKey:
    return replace(ring, holders={device: sealed + b"." for device, sealed in ring.holders.items()})


UNFIT: dict[str, Callable[[RingKey], RingKey]] = {
    "of another person": lambda ring: replace(ring, person=b"another person.."),
    "of nobody": lambda ring: replace(ring, person=None),
    "of another class": lambda ring: replace(ring, ring_class=RingClass.HEAD_OFFICE),
    "of head office": lambda ring: replace(ring, ring_class=RingClass.HEAD_OFFICE, person=None),
    "of a later generation": lambda ring: replace(ring, generation=2),
    "without an id": lambda ring: replace(ring, ring=bytes(16)),
    "held by another": other_holder,
    "held by one more": one_holder_more,
    "held by nobody": lambda ring: replace(ring, holders={}),
    "sealed too long": sealed_longer,
    "sealed too short for recovery": lambda ring: replace(ring, recovery=ring.recovery[:-1]),
    "with no public key": lambda ring: replace(ring, public=b"\xff" * len(ring.public)),
    "with a short public key": lambda ring: replace(ring, public=ring.public[:-1]),
}


@pytest.mark.parametrize("change", UNFIT.values(), ids=UNFIT)
def test_an_unfit_ring_is_refused_kindly_and_a_fit_one_let_in_after(
    office: Laptop, laptops: dict[str, Laptop], invited: Invited, change: Callable[[RingKey], RingKey]
) -> None:
    request, before = request_of(laptops["linh"], invited), organisation(office).register.number
    assert hand_over(office, invited, replace(request, ring=change(request.ring))) == []
    assert office.notices() == ["request_refused"]
    assert organisation(office).register.number == before
    assert hand_over(office, invited, request) == ["Linh"]


def test_a_ring_that_stands_in_the_log_already_is_refused_kindly(
    office: Laptop, laptops: dict[str, Laptop], invited: Invited
) -> None:
    request, known = request_of(laptops["linh"], invited), organisation(office).register.rings
    for ring in (*known, organisation(office).organisation):
        assert hand_over(office, invited, replace(request, ring=replace(request.ring, ring=ring))) == []
    assert "request_refused" in office.notices()
    assert hand_over(office, invited, request) == ["Linh"]


# What the laptop that joins believes


def entries_by(
    office: Laptop, laptop: Laptop, person: bytes, answer: bytes | None, ring: Callable[[Holder], RingKey]
) -> list[bytes]:
    """The log with a device let in by a program that does as it likes."""
    with laptop.vault.read() as conn:
        own = own_device(laptop.vault, conn)
    assert own is not None
    sealing = own.keys.sealing.public
    with office.vault.read() as conn:
        member = organisation_of(office.vault, conn)
        draft = Draft(office.vault, member, member.organisation)
        added = DeviceAdded(own.device, person, own.signer.public, sealing, answer)
        draft.add_open([added, ring(Holder(own.device, sealing))])
        return [each.data for each in membership.log_entries(conn)] + draft.entries


def drawn_at_head_office(office: Laptop, invitation: Invitation) -> Callable[[Holder], RingKey]:
    recovery, random = invitation.recovery, office.surroundings.random
    return lambda holder: new_ring(
        random, invitation.organisation, RingClass.PERSON, recovery, [holder], invitation.person
    )


def test_a_laptop_does_not_join_with_a_ring_that_head_office_drew(
    office: Laptop, laptops: dict[str, Laptop], invited: Invited
) -> None:
    linh, invitation = laptops["linh"], read_invitation_file(invited.file)
    joining.request(linh.vault, invited.file, invited.code)
    request = request_of(linh, invited)
    answer = make_answer(keys_of(invited), request.device, request.signing, request.sealing)
    drawn = entries_by(office, linh, invitation.person, answer, drawn_at_head_office(office, invitation))
    with pytest.raises(LogRefused, match="another ring"):
        complete_with(linh.vault, drawn)
    assert joining.standing(linh.vault) is Standing.REQUESTED
    assert complete_with(linh.vault, entries_by(office, linh, invitation.person, answer, lambda _: request.ring))
    assert joining.standing(linh.vault) is Standing.MEMBER


def test_a_laptop_let_in_without_the_code_does_not_join(
    office: Laptop, laptops: dict[str, Laptop], invited: Invited
) -> None:
    linh, invitation = laptops["linh"], read_invitation_file(invited.file)
    joining.request(linh.vault, invited.file, invited.code)
    request = request_of(linh, invited)
    for guess in (None, bytes(32)):
        with pytest.raises(LogRefused, match="without the code"):
            complete_with(linh.vault, entries_by(office, linh, invitation.person, guess, lambda _: request.ring))
    assert joining.standing(linh.vault) is Standing.REQUESTED
    with linh.vault.read() as conn:
        assert not membership.log_entries(conn)
