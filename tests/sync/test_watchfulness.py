"""A hub that withholds or invents, and a member who writes where she may not: refused or shown, and mended later."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from imsa_desktop.casework.identity import once_id
from imsa_desktop.storage.frames import frame as stored_frame
from imsa_desktop.storage.spaces import spaces
from imsa_desktop.sync.membership import membership
from imsa_desktop.sync.transport import HubUnreachable, Page, Pulled
from imsa_protocol.frames import Frame, FrameKind, Header, sign_frame
from imsa_protocol.identifiers import INCARNATION_BYTES
from tests.sync.meddling import Meddling
from tests.sync.people import Laptop, World


def a_shared_case(world: World) -> bytes:
    """A case that Linh opened and head office holds."""
    case = world.linh.open_case()
    world.linh.client(case, full_name="Somebody Made Up")
    world.settle(2)
    return case


def number_in_stream(pulled: Pulled) -> int:
    return Frame.parse(pulled.frame).header.number if pulled.frame else 0


def without(drop: Callable[[Pulled], bool]) -> Callable[[Page], Page]:
    return lambda page: replace(page, frames=tuple(each for each in page.frames if not drop(each)))


class Withholding(Meddling):
    """A hub that hides some frames however it is asked."""

    def space(self, space: bytes, after: int, limit: int) -> Page:
        self._count()
        return self.change_page(self.true.space(space, after, limit))


def test_a_frame_withheld_is_shown_and_comes_as_soon_as_the_hub_is_honest(world: World) -> None:
    case = a_shared_case(world)
    for number in range(3):
        world.linh.client(case, name_to_use=f"name {number}")
        world.linh.sync()
    hidden = world.linh.heads(case)[world.linh.vault.author] - 1
    drop = without(lambda each: number_in_stream(each) == hidden)
    outcome = world.office.sync(Withholding(world.office.line(), change_page=drop))
    assert (outcome.received, outcome.waiting) == (1, 1)
    assert {"withheld", "hub_told_two_stories"} <= set(world.office.notices())
    world.office.sync()
    assert "withheld" not in world.office.notices()
    world.settle()
    world.assert_alike(case)


def test_a_page_that_left_something_out_is_mended_in_the_same_exchange(world: World) -> None:
    case = a_shared_case(world)
    for number in range(3):
        world.linh.client(case, name_to_use=f"name {number}")
        world.linh.sync()
    hidden = world.linh.heads(case)[world.linh.vault.author] - 1
    drop = without(lambda each: number_in_stream(each) == hidden)
    outcome = world.office.sync(Meddling(world.office.line(), change_page=drop))
    assert (outcome.received, outcome.waiting, outcome.notices) == (3, 0, 0)


def test_the_last_frame_withheld_is_found_out_by_who_has_seen_it(world: World) -> None:
    case = a_shared_case(world)
    world.linh.client(case, name_to_use="hidden from Omar")
    world.linh.sync()
    hidden = world.linh.heads(case)[world.linh.vault.author]
    world.office.sync()
    world.office.client(case, notes="written by somebody who had seen it")
    world.office.sync()
    drop = without(lambda each: bool(each.frame) and Frame.parse(each.frame or b"").header.number == hidden)
    world.omar.sync(Withholding(world.omar.line(), change_page=drop))
    assert "withheld" in world.omar.notices()
    assert world.omar.value("client", once_id(case, case, "client"), "notes") is None
    world.omar.sync()
    assert "withheld" not in world.omar.notices()
    assert world.omar.value("client", once_id(case, case, "client"), "notes") == "written by somebody who had seen it"


def test_a_chain_that_does_not_follow_is_shown(world: World) -> None:
    case = a_shared_case(world)
    world.linh.client(case, name_to_use="Lan")
    world.linh.sync()

    def bend(page: Page) -> Page:
        return replace(page, frames=tuple(replace(each, chain=bytes(32)) for each in page.frames))

    outcome = world.office.sync(Meddling(world.office.line(), change_page=bend))
    assert outcome.received == 1
    assert "hub_told_two_stories" in world.office.notices()


def page_with(data: bytes) -> Callable[[Page], Page]:
    """The page with one frame more at its end."""
    return lambda page: replace(page, frames=(*page.frames, Pulled(10**6, 10**6, data, None, bytes(32))))


def made_by(laptop: Laptop, space: bytes, *, in_the_name_of: Laptop | None = None) -> bytes:
    """A segment that ``laptop`` signed, for a space it need not be allowed in."""
    with laptop.vault.read() as conn:
        member = membership(laptop.vault, conn)
    author = (in_the_name_of or laptop).vault.author
    header = Header(
        FrameKind.SEGMENT, member.organisation[:8], space, author[:16], author[-INCARNATION_BYTES:], 1, key_id=b"k" * 16
    )
    return sign_frame(header, b"nonsense" * 8, member.own.signer).bytes


def notebook_of(laptop: Laptop) -> bytes:
    with laptop.vault.read() as conn:
        return spaces(conn, "notebook")[0].id


def test_a_member_cannot_write_where_she_may_not(world: World) -> None:
    a_shared_case(world)
    forged = made_by(world.linh, notebook_of(world.office))
    outcome = world.office.sync(Meddling(world.office.line(), change_page=page_with(forged)))
    assert (outcome.refused, outcome.received) == (1, 0)
    assert "refused_frame" in world.office.notices()


def test_a_member_cannot_write_in_anothers_name(world: World) -> None:
    case = a_shared_case(world)
    forged = made_by(world.linh, case, in_the_name_of=world.omar)
    outcome = world.office.sync(Meddling(world.office.line(), change_page=page_with(forged)))
    assert (outcome.refused, outcome.received) == (1, 0)


def test_nonsense_signed_by_a_member_is_refused_and_what_follows_of_others_is_applied(world: World) -> None:
    case = a_shared_case(world)
    number = world.linh.heads(case)[world.linh.vault.author]
    with world.linh.vault.read() as conn:
        last = stored_frame(conn, case, world.linh.vault.author, number)
        signer = membership(world.linh.vault, conn).own.signer
    assert last is not None
    header = replace(Frame.parse(last.data).header, number=number + 1, previous=last.hash)
    nonsense = sign_frame(header, b"nonsense" * 8, signer).bytes
    world.omar.client(case, notes="by Omar")
    world.omar.sync()
    outcome = world.office.sync(Meddling(world.office.line(), change_page=page_with(nonsense)))
    assert outcome.received == 1
    assert outcome.waiting == 1
    assert "refused_frame" in world.office.notices()


def test_a_stranger_on_a_stick_is_passed_over(world: World, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    others = Laptop.make("another organisation", tmp_path)
    others.found("Another Organisation")
    others.client(others.open_case(), full_name="Not Ours")
    others.carry(stick)
    (stick / "holiday.imsa-courier").write_bytes(b"a photograph")
    case = a_shared_case(world)
    before = world.office.notices()
    assert world.office.carry(stick).received == 0
    assert "log_forked" not in world.office.notices()
    assert {"log_refused", "fork"} & set(world.office.notices()) == set(before) & {"log_refused", "fork"}
    world.linh.carry(stick)
    assert world.office.digests()[case] == world.linh.digests()[case]
    others.vault.lock()


def test_somebody_who_joined_meanwhile_is_believed_once_the_log_has_come(world: World, tmp_path: Path) -> None:
    """Omar's log is older than the admission of the one whose frames he pulls."""
    fresh = Laptop.make("fresh", tmp_path)
    invited = world.invite()
    world.ask(fresh, invited)
    line = world.omar.line()
    true_log = line.log_after
    calls = []

    def log_then_everything_happens(number: int, holder: object = None) -> object:
        answer = true_log(number)
        calls.append(number)
        if len(calls) == 1:
            world.office.sync()
            fresh.client(fresh.open_case(), full_name="Somebody New")
            fresh.sync()
        return answer

    line.log_after = log_then_everything_happens  # type: ignore[assignment, method-assign]  # reason: a race, played slowly
    outcome = world.omar.sync(line)
    assert outcome.refused == 0
    assert outcome.received == 1
    fresh.vault.lock()


def test_a_hub_that_is_gone_says_so_and_the_stick_still_works(world: World, tmp_path: Path) -> None:
    case = a_shared_case(world)
    world.running.stop()
    world.linh.client(case, name_to_use="Lan")
    with pytest.raises(HubUnreachable):
        world.linh.sync()
    stick = tmp_path / "stick"
    stick.mkdir()
    world.linh.carry(stick)
    assert world.office.carry(stick).received == 1


def test_a_key_that_was_withheld_is_asked_for_and_its_space_opens(connected: World) -> None:
    """The hub hides every ring delivery: the first cases of a laptop cannot be opened until it hands them out."""
    case = connected.linh.open_case()
    client = connected.linh.client(case, full_name="Somebody Made Up")
    connected.let_in(connected.linh)
    drop = without(lambda each: bool(each.frame) and Frame.parse(each.frame or b"").header.kind is FrameKind.DELIVERY)
    hidden = connected.office.sync(Withholding(connected.office.line(), change_page=drop))
    assert hidden.waiting >= 1
    assert "withheld" in connected.office.notices()
    connected.office.sync()
    assert connected.office.value("client", client, "full_name") == "Somebody Made Up"
    assert "withheld" not in connected.office.notices()
