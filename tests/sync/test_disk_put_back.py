"""A whole disk put back, with everything that stands outside the vault: the hub shows it, and nothing is lost."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from imsa_desktop.casework.identity import once_id
from imsa_desktop.crypto.keystore import MemoryKeyStore
from imsa_desktop.merge.changes import WITHDRAWN
from imsa_desktop.storage.delivery import Delivery
from imsa_desktop.storage.rebuild import canonical_dump, rebuild
from imsa_desktop.storage.vault import open_vault
from imsa_desktop.sync.transport import PushRefusal, PushResult
from imsa_protocol.errors import HubRefusal
from tests.sync.meddling import Meddling
from tests.sync.people import PASSPHRASE, Laptop, World

ALARMS = {"diverged", "fork", "hub_told_two_stories", "withheld", "cloned", "refused_frame"}


class Image:
    """A laptop's whole disk and key store, as a snapshot of a virtual machine or a Time Machine backup keeps them."""

    def __init__(self, laptop: Laptop, folder: Path) -> None:
        self.laptop, self.folder = laptop, folder
        laptop.vault.lock()
        shutil.copytree(laptop.folder, folder / "vault")
        shutil.copytree(laptop.surroundings.state_folder, folder / "state")
        self.secrets = dict(self._key_store().secrets)
        self._open()

    def _key_store(self) -> MemoryKeyStore:
        store = self.laptop.surroundings.key_store
        assert isinstance(store, MemoryKeyStore)
        return store

    def _open(self) -> None:
        self.laptop.vault = open_vault(self.laptop.folder, PASSPHRASE, self.laptop.surroundings)

    def put_back(self) -> None:
        laptop = self.laptop
        laptop.vault.lock()
        for there, kept in ((laptop.folder, "vault"), (laptop.surroundings.state_folder, "state")):
            shutil.rmtree(there)
            shutil.copytree(self.folder / kept, there)
        self._key_store().secrets = dict(self.secrets)
        self._open()


def a_shared_case(world: World) -> bytes:
    case = world.linh.open_case()
    world.linh.client(case, full_name="Somebody Made Up", notes="before the image")
    world.settle(2)
    return case


def client_of(case: bytes) -> bytes:
    return once_id(case, case, "client")


def assert_all_is_well(world: World, case: bytes, **expected: set[Any]) -> None:
    for laptop in (world.linh, world.office):
        for register, values in expected.items():
            assert laptop.live("client", client_of(case), register) == values
        assert not ALARMS & set(laptop.notices()), laptop.notices()
    assert world.linh.notices().count("new_incarnation") == 1
    assert world.linh.unsent() == 0
    assert world.linh.delivery(client_of(case)) is Delivery.RECEIVED
    world.assert_alike(case)


def test_what_is_written_on_a_disk_put_back_reaches_head_office(world: World, tmp_path: Path) -> None:
    case = a_shared_case(world)
    image = Image(world.linh, tmp_path)
    world.linh.client(case, name_to_use="after the image")
    world.linh.sync()
    world.linh.client(case, notes="after the image, once more")
    later = world.linh.open_case()
    world.linh.client(later, full_name="Opened After")
    world.settle(1)
    image.put_back()
    assert "new_incarnation" not in world.linh.notices()  # nothing on the laptop can tell
    world.linh.client(case, strengths="written on what was put back")
    another = world.linh.open_case()
    world.linh.client(another, full_name="Opened On What Was Put Back")
    world.linh.sync()
    assert world.linh.unsent() == 0  # in one exchange
    world.settle(2)
    assert_all_is_well(
        world,
        case,
        name_to_use={"after the image"},
        notes={"after the image, once more"},
        strengths={"written on what was put back"},
    )
    for each in (later, another):
        world.assert_alike(each)


def test_one_field_written_before_and_after_the_disk_was_put_back_is_a_question_not_a_loss(
    world: World, tmp_path: Path
) -> None:
    case = a_shared_case(world)
    image = Image(world.linh, tmp_path)
    world.linh.client(case, full_name="Second Name")
    world.settle(1)
    image.put_back()
    world.linh.client(case, full_name="Third Name")
    world.settle(2)
    assert_all_is_well(world, case, full_name={"Second Name", "Third Name"})


def test_work_sealed_under_taken_numbers_is_taken_back_and_issued_again(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A machine whose memory was put back too compares nothing by itself: the hub refuses, and that is enough."""
    case = a_shared_case(world)
    image = Image(world.linh, tmp_path)
    world.linh.client(case, name_to_use="after the image")
    fresh = world.linh.open_case()
    world.linh.client(fresh, full_name="Opened After")
    world.linh.sync()
    world.linh.client(case, notes="after the image, once more")
    world.settle(1)
    image.put_back()
    world.linh.client(case, strengths="on what was put back", phonetic="first")
    world.linh.client(case, phonetic="second")
    monkeypatch.setattr("imsa_desktop.sync.cycle.was_compared", lambda vault: True)
    world.settle(3)
    assert_all_is_well(
        world,
        case,
        name_to_use={"after the image"},
        notes={"after the image, once more"},
        strengths={"on what was put back"},
        phonetic={"second"},
    )
    world.assert_alike(fresh)


def test_a_disk_put_back_before_a_case_had_left_it_does_not_lose_the_case(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The genesis and the delivery of keys are frames of the own stream as well."""
    case = world.linh.open_case()
    world.linh.client(case, full_name="Somebody Made Up")
    image = Image(world.linh, tmp_path)
    world.linh.client(case, name_to_use="after the image")
    world.settle(1)
    image.put_back()
    another = world.linh.open_case()
    world.linh.client(another, full_name="Opened On What Was Put Back")
    world.linh.client(case, strengths="on what was put back")
    monkeypatch.setattr("imsa_desktop.sync.cycle.was_compared", lambda vault: True)
    world.settle(3)
    assert_all_is_well(
        world,
        case,
        full_name={"Somebody Made Up"},
        name_to_use={"after the image"},
        strengths={"on what was put back"},
    )
    world.assert_alike(another)


def test_an_exchange_that_dies_after_the_drawing_is_simply_run_again(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = a_shared_case(world)
    image = Image(world.linh, tmp_path)
    world.linh.client(case, name_to_use="after the image")
    world.settle(1)
    image.put_back()
    world.linh.client(case, strengths="on what was put back")
    with monkeypatch.context() as patched:
        patched.setattr("imsa_desktop.sync.cycle.is_new_incarnation", _die)
        with pytest.raises(KeyboardInterrupt):
            world.linh.sync()
    world.linh.reopen()
    world.settle(2)
    assert_all_is_well(
        world, case, name_to_use={"after the image"}, strengths={"on what was put back"}, notes={"before the image"}
    )


def test_without_a_hub_the_own_courier_file_shows_it(world: World, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    case = world.linh.open_case()
    world.linh.client(case, full_name="Somebody Made Up")
    _carry(world, stick)
    image = Image(world.linh, tmp_path / "image")
    world.linh.client(case, name_to_use="after the image")
    world.linh.carry(stick)
    image.put_back()
    world.linh.client(case, strengths="on what was put back")
    _carry(world, stick)
    _carry(world, stick)
    assert world.linh.notices().count("new_incarnation") == 1
    for laptop in (world.linh, world.office):
        assert laptop.live("client", client_of(case), "name_to_use") == {"after the image"}
        assert laptop.live("client", client_of(case), "strengths") == {"on what was put back"}
        assert not ALARMS & set(laptop.notices()), laptop.notices()
    world.assert_alike(case)
    world.settle(2)
    assert_all_is_well(world, case, strengths={"on what was put back"})


def test_a_withdrawal_on_a_disk_put_back_does_not_claim_to_have_seen_what_was_lost(
    world: World, tmp_path: Path
) -> None:
    case = a_shared_case(world)
    task = world.linh.set(case, "task", b"t" * 16, {"what": "Ring the solicitor"})
    world.settle(1)
    image = Image(world.linh, tmp_path)
    for what in ("Ring her sister", "Ring her sister today"):
        world.linh.set(case, "task", task, {"what": what})
    world.settle(1)
    image.put_back()
    world.linh.client(case, notes="something else first")
    world.linh.client(case, notes="and again")
    world.linh.set(case, "task", task, {WITHDRAWN: True})
    world.settle(2)
    for laptop in (world.linh, world.office):
        shown = laptop.show("task", task)
        assert shown.withdrawn
        assert shown.flags  # changed by somebody who had not seen the withdrawal, nor it the change
    assert world.linh.show("task", task).flags == world.office.show("task", task).flags
    world.assert_alike(case)


def test_two_machines_running_from_one_image_are_shown_and_both_arrive(world: World, tmp_path: Path) -> None:
    case = a_shared_case(world)
    linh = world.linh
    linh.vault.lock()
    for folder in (linh.folder, linh.surroundings.state_folder):
        shutil.copytree(folder, tmp_path / "twin" / folder.name)
    store = MemoryKeyStore()
    store.secrets = dict(_secrets(linh))
    around = replace(
        linh.surroundings, state_folder=tmp_path / "twin" / linh.surroundings.state_folder.name, key_store=store
    )
    linh.vault = open_vault(linh.folder, PASSPHRASE, linh.surroundings)
    twin_vault = open_vault(tmp_path / "twin" / linh.folder.name, PASSPHRASE, around)
    twin = Laptop("twin", tmp_path / "twin" / linh.folder.name, around, linh.clock, twin_vault)
    world.copies.append(twin)
    assert twin.vault.author == linh.vault.author
    for number in range(3):
        twin.client(case, strengths=f"by the twin {number}")
        twin.sync()
        linh.client(case, wants=f"by the laptop {number}")
        linh.sync()
        world.office.clock.forward(minutes=11)
        world.office.sync()
    twin.sync()
    linh.sync()
    for laptop in (linh, twin, world.office):
        assert laptop.live("client", client_of(case), "strengths") == {"by the twin 2"}
        assert laptop.live("client", client_of(case), "wants") == {"by the laptop 2"}
        assert laptop.digests()[case] == world.office.digests()[case]
        assert "cloned" in laptop.notices()
        assert not (ALARMS - {"cloned"}) & set(laptop.notices())
    assert [each.notices().count("new_incarnation") for each in (linh, twin)] == [1, 0]


class CallsAllAFork(Meddling):
    """A hub that takes nothing and says of everything that it has other bytes there."""

    def push(self, frames: Sequence[bytes]) -> PushResult:
        none = self.true.push([])
        return replace(none, refused=PushRefusal(0, HubRefusal.FORK, {"hash": bytes(32)}))


def test_a_hub_that_calls_everything_a_fork_makes_no_endless_loop_and_loses_nothing(world: World) -> None:
    case = a_shared_case(world)
    world.linh.client(case, name_to_use="Lin", wants="to stay")
    for _ in range(4):
        world.linh.sync(CallsAllAFork(world.linh.line()))
    assert world.linh.notices().count("new_incarnation") == 1
    assert "fork" in world.linh.notices()
    world.settle(2)
    assert world.office.live("client", client_of(case), "wants") == {"to stay"}
    assert world.linh.unsent() == 0
    world.assert_alike(case)


def test_the_tables_after_the_drawing_are_those_the_journal_gives(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = a_shared_case(world)
    image = Image(world.linh, tmp_path)
    world.linh.client(case, full_name="Second Name", notes="after the image")
    world.settle(1)
    image.put_back()
    world.linh.client(case, full_name="Third Name")
    world.linh.client(case, full_name="Fourth Name")
    monkeypatch.setattr("imsa_desktop.sync.cycle.was_compared", lambda vault: True)
    world.linh.sync()
    with world.linh.vault.read() as conn:
        shown = list(canonical_dump(conn))
    rebuild(world.linh.vault)
    with world.linh.vault.read() as conn:
        assert list(canonical_dump(conn)) == shown
    assert world.linh.live("client", client_of(case), "full_name") == {"Second Name", "Fourth Name"}


def _secrets(laptop: Laptop) -> dict[str, bytes]:
    store = laptop.surroundings.key_store
    assert isinstance(store, MemoryKeyStore)
    return store.secrets


def _carry(world: World, stick: Path) -> None:
    for laptop in (world.linh, world.office):
        laptop.clock.forward(minutes=11)
        laptop.carry(stick)


def _die(*_: object) -> bool:
    raise KeyboardInterrupt
