"""Nothing that a hub, a stick or a member holds out is passed over for good; no hub keeps a laptop busy for ever."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from imsa_desktop.casework.identity import once_id
from imsa_desktop.sync.courier_file import FrameItem, write_courier_file
from imsa_desktop.sync.exchange import Exchange
from imsa_desktop.sync.heads import heads_at_the_hub
from imsa_desktop.sync.membership import Membership, membership
from imsa_desktop.sync.transport import (
    Cursor,
    HeadsPage,
    HubMisbehaved,
    InvitationHolder,
    LogEntries,
    Page,
    PushRefusal,
    PushResult,
    Transport,
)
from imsa_protocol.frames import Frame, FrameKind, Header, sign_frame
from imsa_protocol.genesis import Envelope, Genesis, RingDelivery, Way
from imsa_protocol.identifiers import INCARNATION_BYTES, SpaceId
from tests.sync.meddling import Meddling, flipped
from tests.sync.people import Laptop, World

MANY = 60  # more frames of one newcomer than were once asked for again


@dataclass
class Meanwhile(Meddling):
    """Lets something happen after the log was fetched and before the first page is."""

    happens: Callable[[], object] | None = None

    def pull(self, cursor: Cursor | None, limit: int) -> Page:
        happens, self.happens = self.happens, None
        if happens is not None:
            happens()
        return super().pull(cursor, limit)


def test_all_cases_of_somebody_let_in_during_an_exchange_arrive(world: World) -> None:
    newcomer = Laptop.make("mina", world.root)
    world.copies.append(newcomer)
    cases = [newcomer.open_case() for _ in range(MANY)]
    for place, space in enumerate(cases):
        newcomer.client(space, full_name=f"Client {place}")

    world.omar.sync(Meanwhile(world.omar.line(), happens=lambda: world.let_in(newcomer)))

    assert [_name(world.omar, space) for space in cases] == [f"Client {place}" for place in range(MANY)]


def test_many_frames_altered_on_the_way_are_all_asked_for_again(world: World) -> None:
    cases = [world.linh.open_case() for _ in range(MANY)]
    for space in cases:
        world.linh.client(space, full_name="Lan")
    world.linh.sync()

    world.office.sync(Meddling(world.office.line(), change_page=flipped))
    assert not set(cases) & world.office.digests().keys()
    world.office.sync()

    assert [_name(world.office, space) for space in cases] == ["Lan"] * MANY
    assert world.office.sync(line := Meddling(world.office.line())).received == 0
    assert line.calls < MANY  # nothing is asked for a third time


def _name(laptop: Laptop, space: SpaceId) -> Any:
    return laptop.value("client", once_id(space, space, "client"), "full_name")


def _membership(laptop: Laptop) -> Membership:
    with laptop.vault.read() as conn:
        return membership(laptop.vault, conn)


def _first_frame(member: Membership, kind: FrameKind, space: SpaceId, payload: bytes) -> Frame:
    own = member.own
    incarnation = own.author[-INCARNATION_BYTES:]
    return sign_frame(Header(kind, member.organisation[:8], space, own.device, incarnation, 1), payload, own.signer)


def _as_a_ring(world: World, space: SpaceId) -> Frame:
    delivery = RingDelivery(bytes(16), 1, bytes(1168)).encode()
    return _first_frame(_membership(world.linh), FrameKind.DELIVERY, space, delivery)


def _as_a_notebook(world: World, space: SpaceId) -> Frame:
    member = _membership(world.linh)
    ring = member.register.ring_of_person(member.person)
    assert ring is not None
    envelopes = (Envelope(ring.ring, 1, Way.SEALED, bytes(1168)),)
    genesis = Genesis("notebook", member.person, bytes(16), envelopes, bytes(32), bytes(64))
    return _first_frame(member, FrameKind.GENESIS, space, genesis.encode())


@pytest.mark.parametrize("claim", [_as_a_ring, _as_a_notebook])
def test_a_member_cannot_have_a_case_passed_over_by_claiming_its_id(
    world: World, tmp_path: Path, claim: Callable[[World, SpaceId], Frame]
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    space = world.office.open_case()
    world.office.client(space, full_name="Lan")
    world.office.carry(stick)
    with (stick / "aaa.imsa-courier").open("wb") as file:  # read before all others
        write_courier_file(file, [FrameItem(claim(world, space).bytes)])

    world.omar.carry(stick)

    assert _name(world.omar, space) == "Lan"


def test_a_folder_called_like_a_courier_file_is_no_hindrance(world: World, tmp_path: Path) -> None:
    (tmp_path / "folder.imsa-courier").mkdir()
    space = world.linh.open_case()
    world.linh.client(space, full_name="Lan")

    world.linh.carry(tmp_path)
    world.office.carry(tmp_path)

    assert _name(world.office, space) == "Lan"


class Endless(Meddling):
    """A hub that says the same for ever, and that there is more."""

    def pull(self, cursor: Cursor | None, limit: int) -> Page:
        return replace(self.true.pull(None, limit), more=True)


class EndlessSpace(Meddling):
    def pull(self, cursor: Cursor | None, limit: int) -> Page:
        page = super().pull(cursor, limit)
        return replace(page, frames=page.frames[1:])  # what is left out is asked for with all of its space

    def space(self, space: SpaceId, after: int, limit: int) -> Page:
        return self.true.space(space, 0, limit)


class EndlessLog(Meddling):
    def log_after(self, number: int, holder: InvitationHolder | None = None) -> LogEntries:
        said = self.true.log_after(0)
        return replace(said, head=replace(said.head, number=said.head.number + 1))


class RefusesTooMuch(Meddling):
    def push(self, frames: Sequence[bytes]) -> PushResult:
        return replace(super().push(frames), refused=PushRefusal(len(frames), "gap", {}))


@pytest.mark.timeout(60)
@pytest.mark.parametrize("hub", [Endless, EndlessSpace, RefusesTooMuch])
def test_a_hub_that_leads_nowhere_is_left_with_a_typed_error(
    world: World, hub: Callable[[Transport], Meddling]
) -> None:
    space = world.linh.open_case()
    world.linh.sync()
    world.office.sync()
    for name in ("Lam", "Lan"):
        world.linh.client(space, full_name=name)
        world.linh.sync()
    world.office.client(world.office.open_case(), full_name="Mai")

    with pytest.raises(HubMisbehaved):
        world.office.sync(hub(world.office.line()))

    world.office.sync()
    assert _name(world.office, space) == "Lan"


@pytest.mark.timeout(60)
def test_a_log_that_never_ends_is_left(world: World) -> None:
    world.linh.sync(EndlessLog(world.linh.line()))


@pytest.mark.timeout(60)
def test_heads_that_never_end_are_left(world: World) -> None:
    class EndlessHeads(Meddling):
        def heads(self, after: SpaceId | None = None) -> HeadsPage:
            return replace(self.true.heads(None), more=True)

    line = EndlessHeads(world.office.line())
    with pytest.raises(HubMisbehaved):
        heads_at_the_hub(Exchange(world.office.vault), line)
    line.close()
