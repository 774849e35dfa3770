"""What two people write offline comes together, whatever happens on the way: nothing lost, equal states."""

from __future__ import annotations

from pathlib import Path

import pytest

from imsa_desktop.storage.delivery import Delivery
from imsa_desktop.storage.journal import Edit, save
from imsa_desktop.sync.transport import HubUnreachable
from tests.sync.meddling import Meddling, backwards, flipped, twice
from tests.sync.people import World


def a_shared_case(world: World) -> bytes:
    """A case that Linh opened and head office holds."""
    case = world.linh.open_case()
    world.linh.client(case, full_name="Somebody Made Up")
    world.settle(2)
    return case


def test_different_answers_are_all_kept_and_the_safer_is_shown(world: World) -> None:
    case = a_shared_case(world)
    need = world.linh.interpreter(case, needed="not_asked")
    world.settle(1)
    world.linh.interpreter(case, needed="no")
    world.office.interpreter(case, needed="yes")
    world.settle()
    world.assert_alike(case)
    for laptop in (world.linh, world.office):
        assert laptop.value("interpreter_need", need, "needed") == "yes"
        assert len(laptop.show("interpreter_need", need).registers["needed"]) == 2
        assert laptop.questions() == 1


def test_an_interpreter_need_that_both_made_offline_is_one_record(world: World) -> None:
    case = a_shared_case(world)
    need = world.linh.interpreter(case, language="vi")
    assert world.office.interpreter(case, dialect="central") == need
    world.settle()
    world.assert_alike(case)
    for laptop in (world.linh, world.office):
        assert laptop.value("interpreter_need", need, "language") == "vi"
        assert laptop.value("interpreter_need", need, "dialect") == "central"


def test_delivery_tells_the_truth(world: World) -> None:
    case = world.linh.open_case()
    client = world.linh.client(case, full_name="Somebody Made Up")
    assert world.linh.delivery(client) is Delivery.SAVED
    world.linh.sync()
    assert world.linh.delivery(client) is Delivery.SENT
    world.office.sync()
    world.linh.sync()
    assert world.linh.delivery(client) is Delivery.RECEIVED


def test_a_receipt_is_never_receipted_and_not_said_every_minute(world: World) -> None:
    case = a_shared_case(world)
    world.settle(2)
    before = world.office.heads(case), world.omar.heads(case)
    world.settle(3)
    assert (world.office.heads(case), world.omar.heads(case)) == before
    for number in range(3):
        world.linh.client(case, name_to_use=f"name {number}")
        world.linh.sync()
        world.office.sync()
    said = world.office.heads(case)[world.office.vault.author] - before[0][world.office.vault.author]
    assert said <= 1


def test_an_acknowledgement_lost_is_a_push_repeated_with_the_same_bytes(world: World) -> None:
    case = a_shared_case(world)
    client = world.linh.client(case, name_to_use="Lan")
    first = Meddling(world.linh.line(), lose_answers_of_pushes=1)
    with pytest.raises(HubUnreachable):
        world.linh.sync(first)
    assert world.linh.delivery(client) is Delivery.SAVED
    again = Meddling(world.linh.line())
    world.linh.sync(again)
    assert again.pushed[: len(first.pushed)] == first.pushed
    assert world.linh.delivery(client) is Delivery.SENT
    world.settle()
    world.assert_alike(case)
    assert world.office.live("client", client, "name_to_use") == {"Lan"}


@pytest.mark.parametrize("meddle", [twice, backwards])
def test_pages_repeated_or_out_of_order_end_in_the_same_state(world: World, meddle: object) -> None:
    case = a_shared_case(world)
    for number in range(5):
        world.linh.client(case, name_to_use=f"name {number}")
        world.linh.sync()
    world.office.sync(Meddling(world.office.line(), change_page=meddle))  # type: ignore[arg-type]  # reason: one of the two above
    world.settle()
    world.assert_alike(case)


@pytest.mark.parametrize("offset", [3, 12, 60, 113, -100, -1])
def test_a_changed_byte_is_refused_and_the_true_frame_comes_later(world: World, offset: int) -> None:
    case = a_shared_case(world)
    client = world.linh.client(case, name_to_use="Lan")
    world.linh.sync()
    outcome = world.office.sync(Meddling(world.office.line(), change_page=lambda page: flipped(page, offset)))
    assert outcome.refused == 1
    assert outcome.received == 0
    assert "refused_frame" in world.office.notices()
    world.linh.client(case, full_name="Another Name")
    world.linh.sync()
    world.office.sync()
    assert world.office.value("client", client, "name_to_use") == "Lan"
    assert world.office.value("client", client, "full_name") == "Another Name"
    world.settle()
    world.assert_alike(case)


def test_a_line_that_breaks_anywhere_loses_nothing(world: World) -> None:
    case = a_shared_case(world)
    for calls in range(12):
        for laptop in (world.linh, world.office):
            laptop.client(case, notes=f"{laptop.name} {calls}")
            try:
                laptop.sync(Meddling(laptop.line(), break_after_calls=calls))
            except HubUnreachable:
                laptop.reopen()
    world.settle()
    world.assert_alike(case)
    assert world.linh.unsent() == world.office.unsent() == 0


def test_a_clock_a_year_ahead_hinders_nobody(world: World) -> None:
    case = a_shared_case(world)
    world.linh.clock.forward(days=365)
    client = world.linh.client(case, name_to_use="Lan")
    world.linh.sync()
    world.office.sync()
    assert world.office.value("client", client, "name_to_use") == "Lan"
    world.office.client(case, name_to_use="Linh")
    world.settle()
    world.assert_alike(case)
    assert world.linh.value("client", client, "name_to_use") == "Linh"


def test_courier_and_hub_mixed(world: World, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    case = a_shared_case(world)
    client = world.linh.client(case, full_name="By stick")
    world.linh.carry(stick)
    world.office.client(case, name_to_use="Lan")
    assert world.office.carry(stick).received == 1
    assert world.office.value("client", client, "full_name") == "By stick"
    world.omar.sync()
    assert world.omar.value("client", client, "full_name") == "Somebody Made Up"
    world.office.sync()  # hands in Linh's frames too
    world.omar.sync()
    assert world.omar.value("client", client, "full_name") == "By stick"
    assert world.linh.delivery(client) is Delivery.SAVED
    world.linh.carry(stick)
    world.settle()
    world.assert_alike(case)
    assert world.linh.delivery(client) is Delivery.RECEIVED


def test_a_courier_file_that_was_cut_off_or_altered_gives_what_is_whole(world: World, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    case = a_shared_case(world)
    for number in range(4):
        world.linh.client(case, notes=f"note {number}")
        world.linh.carry(stick)
    (file,) = stick.iterdir()
    whole = file.read_bytes()
    for cut in range(0, len(whole), max(len(whole) // 15, 1)):
        file.write_bytes(whole[:cut])
        world.office.carry(stick)
        altered = bytearray(whole)
        altered[cut] ^= 4
        file.write_bytes(bytes(altered))
        world.office.carry(stick)
    file.write_bytes(whole)
    world.office.carry(stick)
    assert world.office.digests()[case] == world.linh.digests()[case]


def test_many_changes_go_in_several_segments_and_arrive(world: World) -> None:
    case = a_shared_case(world)
    with world.linh.vault.write() as conn:
        save(
            world.linh.vault,
            conn,
            [
                Edit(case, "task", number.to_bytes(16, "big"), {"what": f"task {number}", "notes": "x" * 500})
                for number in range(1, 3_001)
            ],
        )
    assert world.linh.sync().sent == 3_000
    assert world.office.sync().received == 3_000
    world.settle()
    world.assert_alike(case)
    assert world.linh.sync().sent == 0
