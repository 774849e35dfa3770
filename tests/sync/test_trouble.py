"""Backups put back, folders copied, hubs restored, power cut at any point: it is shown, and nothing is lost."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from imsa_desktop.crypto.keystore import MemoryKeyStore
from imsa_desktop.storage.vault import open_vault
from imsa_desktop.sync import connection, founding
from imsa_desktop.sync.https import HttpsHub
from imsa_desktop.sync.joining import Role
from imsa_desktop.sync.transport import HubRefused
from tests.hub.running import RunningHub, command, make_hub
from tests.sync.people import PASSPHRASE, Laptop, World


def a_shared_case(world: World, **values: Any) -> bytes:
    """A case that Linh opened and head office holds."""
    case = world.linh.open_case()
    world.linh.client(case, full_name="Somebody Made Up", **values)
    world.settle(2)
    return case


def copied(world: World, laptop: Laptop, name: str) -> Laptop:
    """The laptop's folder on a second machine, which has the key but not what stands outside the folder."""
    root = world.root
    laptop.vault.lock()
    shutil.copytree(laptop.folder, root / name)
    laptop.vault = open_vault(laptop.folder, PASSPHRASE, laptop.surroundings)
    surroundings = replace(laptop.surroundings, state_folder=root / f"{name} state", key_store=_carried_over(laptop))
    vault = open_vault(root / name, PASSPHRASE, surroundings)
    world.copies.append(Laptop(name, root / name, surroundings, laptop.clock, vault))
    return world.copies[-1]


def test_a_hub_restored_from_an_older_backup_gets_back_what_it_lost(world: World, tmp_path: Path) -> None:
    case = a_shared_case(world)
    command("backup", str(world.made.folder), str(tmp_path / "old.backup"))
    client = world.linh.client(case, name_to_use="after the backup")
    world.settle(2)
    newer = world.linh.open_case()
    world.linh.client(newer, full_name="Opened After")
    world.linh.sync()
    command("restore", str(tmp_path / "old.backup"), str(tmp_path / "restored"))
    world.restart(tmp_path / "restored")
    world.office.client(case, notes="written while the hub was away")
    world.settle(2)
    for laptop in world.everyone:
        assert "hub_restored" in laptop.notices()
        assert "hub_behind" not in laptop.notices()
        assert "fork" not in laptop.notices()
        assert laptop.unsent() == 0
        assert laptop.value("client", client, "name_to_use") == "after the backup"
    world.assert_alike(case)
    world.assert_alike(newer)


def test_work_of_a_lost_laptop_comes_back_from_whoever_has_it(world: World, tmp_path: Path) -> None:
    command("backup", str(world.made.folder), str(tmp_path / "old.backup"))
    case = a_shared_case(world, notes="by Linh, whose laptop then burnt")
    command("restore", str(tmp_path / "old.backup"), str(tmp_path / "restored"))
    world.restart(tmp_path / "restored")
    world.office.sync()
    fresh = Laptop.make("fresh", tmp_path)
    world.let_in(fresh, Role.HEAD_OFFICE)
    assert fresh.digests()[case] == world.office.digests()[case]
    fresh.vault.lock()


def test_a_laptop_that_the_restored_hub_does_not_know_waits_for_head_office(connected: World, tmp_path: Path) -> None:
    command("backup", str(connected.made.folder), str(tmp_path / "old.backup"))
    connected.let_in(connected.linh)
    case = connected.linh.open_case()
    client = connected.linh.client(case, full_name="Somebody Made Up")
    connected.linh.sync()
    command("restore", str(tmp_path / "old.backup"), str(tmp_path / "restored"))
    connected.restart(tmp_path / "restored")
    with pytest.raises(HubRefused):
        connected.linh.sync()
    connected.office.sync()  # hands in the log, with Linh's admission in it
    connected.linh.sync()
    connected.office.sync()
    assert connected.office.value("client", client, "full_name") == "Somebody Made Up"


def test_a_copied_laptop_is_shown_and_nobodys_work_is_lost(world: World) -> None:
    case = a_shared_case(world)
    client = world.linh.client(case, wants="to stay near her sister")  # not sealed yet when the folder is copied
    copy = copied(world, world.linh, "copy")
    assert "new_incarnation" in copy.notices()
    world.linh.client(case, name_to_use="by the laptop")
    copy.client(case, strengths="by the copy")
    for _ in range(3):
        world.linh.sync()
        copy.sync()
        world.office.sync()
        world.linh.client(case, notes="the laptop goes on")
        copy.client(case, phonetic="the copy goes on")
    for laptop in (copy, world.linh, world.office, copy, world.linh):
        laptop.sync()
    for laptop in (world.linh, copy, world.office):
        assert laptop.live("client", client, "name_to_use") == {"by the laptop"}
        assert laptop.live("client", client, "strengths") == {"by the copy"}
        assert laptop.live("client", client, "wants") == {"to stay near her sister"}
        assert "cloned" in laptop.notices()
        assert laptop.digests()[case] == world.office.digests()[case]
        assert not {"diverged", "fork", "hub_told_two_stories", "withheld"} & set(laptop.notices())


def test_both_a_laptop_and_its_copy_send_a_case_that_had_never_left_it(world: World) -> None:
    case = world.linh.open_case()
    client = world.linh.client(case, full_name="Somebody Made Up")
    copy = copied(world, world.linh, "copy")
    copy.client(case, strengths="by the copy")
    copy.sync()
    world.linh.client(case, wants="by the laptop")
    for laptop in (world.linh, copy, world.office, world.linh, copy):
        laptop.sync()
    for laptop in (world.linh, copy, world.office):
        assert laptop.live("client", client, "strengths") == {"by the copy"}
        assert laptop.live("client", client, "wants") == {"by the laptop"}
        assert laptop.digests()[case] == world.office.digests()[case]


def test_a_backup_put_back_gets_its_own_lost_work_again(world: World, tmp_path: Path) -> None:
    case = a_shared_case(world)
    world.linh.vault.lock()
    shutil.copytree(world.linh.folder, tmp_path / "backup")
    world.linh.vault = open_vault(world.linh.folder, PASSPHRASE, world.linh.surroundings)
    client = world.linh.client(case, name_to_use="after the backup")
    later = world.linh.open_case()
    world.linh.client(later, full_name="Opened After")
    world.settle(2)
    world.linh.vault.lock()
    shutil.rmtree(world.linh.folder)
    shutil.copytree(tmp_path / "backup", world.linh.folder)
    world.linh.vault = open_vault(world.linh.folder, PASSPHRASE, world.linh.surroundings)
    assert "new_incarnation" in world.linh.notices()
    world.linh.client(case, notes="written on what was put back")
    world.settle(2)
    for laptop in (world.linh, world.office):
        assert laptop.value("client", client, "name_to_use") == "after the backup"
        assert "cloned" not in laptop.notices()
        assert "fork" not in laptop.notices()
    world.assert_alike(case)
    world.assert_alike(later)


def _carried_over(laptop: Laptop) -> MemoryKeyStore:
    """A key store as a recovery would leave it: with the device secret, without the outside record."""
    true, store = laptop.surroundings.key_store, MemoryKeyStore()
    assert isinstance(true, MemoryKeyStore)
    outside = {path.stem for path in laptop.surroundings.state_folder.glob("*.mark")}
    store.secrets = {name: each for name, each in true.secrets.items() if name not in outside}
    assert len(store.secrets) == len(true.secrets) - 1
    return store


class PowerCut(Exception):
    """The laptop stopped here."""


@contextmanager
def power_cut_at(laptop: Laptop, commit: int, *, before: bool) -> Iterator[list[int]]:
    """Stop at the given commit of the vault, just before it or just after."""
    true, commits = laptop.vault.write, [0]

    @contextmanager
    def write() -> Iterator[Any]:
        with true() as conn:
            yield conn
            commits[0] += 1
            if before and commits[0] == commit:
                raise PowerCut
        if not before and commits[0] == commit:
            raise PowerCut

    laptop.vault.write = write  # type: ignore[method-assign]  # reason: the cut goes where the commit is
    try:
        yield commits
    finally:
        laptop.vault.write = true  # type: ignore[method-assign]  # reason: as it was


@pytest.mark.parametrize("before", [True, False])
def test_a_power_cut_at_any_commit_of_an_exchange_loses_nothing(world: World, *, before: bool) -> None:
    case = a_shared_case(world)
    written: set[str] = set()
    for commit in range(1, 200):
        laptop = (world.linh, world.office)[commit % 2]
        note = f"{laptop.name} {commit}"
        laptop.set(case, "task", commit.to_bytes(16, "big"), {"what": note})
        written.add(note)
        if commit % 5 == 0:
            fresh = laptop.open_case()
            laptop.client(fresh, full_name=note)
        with power_cut_at(laptop, commit // 2 + 1, before=before) as commits:
            try:
                laptop.sync()
            except PowerCut:
                continue
        assert commits[0] < commit // 2 + 1
        break
    else:
        pytest.fail("an exchange of more commits than were cut")
    world.settle(2)
    world.assert_alike(case)
    for laptop in (world.linh, world.office):
        titles = {laptop.value("task", number.to_bytes(16, "big"), "what") for number in range(1, commit + 1)}
        assert titles == written
        assert laptop.unsent() == 0
        assert set(laptop.notices()) <= {"joined", "admitted"}


def test_an_organisation_moves_to_another_hub(world: World, tmp_path: Path) -> None:
    case = a_shared_case(world)
    other = make_hub(tmp_path / "other hub")
    world.running.stop()
    world.made = other
    world.running = RunningHub(other.folder)
    line = HttpsHub(world.address)
    founding.connect(world.office.vault, line, world.address, other.token)
    founding.connect(world.office.vault, line, world.address, other.token)  # again: harmless
    line.close()
    for laptop in (world.linh, world.omar):
        with laptop.vault.write() as conn:
            connection.keep_hub_address(conn, world.address)
    world.settle(2)
    world.assert_alike(case)
    assert world.linh.unsent() == 0
