"""Locking under load loses nothing that was acknowledged and leaves nothing open."""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path

import pytest

from imsa_desktop.storage import drafts, journal, records
from imsa_desktop.storage.errors import VaultLocked
from imsa_desktop.storage.journal import Edit
from tests.storage.laptops import Laptop

CYCLES = int(os.environ.get("IMSA_LOCK_CYCLES", "8"))
LOCK_SECONDS = 2.0


def _handles_in(folder: Path) -> list[str]:
    found = []
    for handle in Path("/proc/self/fd").iterdir():
        try:
            found.append(str(handle.readlink()))
        except OSError:
            continue  # closed while we looked
    return [each for each in found if each.startswith(str(folder))]


def test_locking_under_load_keeps_every_acknowledged_save_and_leaves_no_handle(linh: Laptop):
    space, acknowledged, unexpected = linh.new_space(), [], []
    counter = iter(range(1, 10**9))
    mutex = threading.Lock()

    def write() -> None:
        try:
            while True:
                with mutex:
                    number = next(counter)
                with linh.vault.write() as conn:
                    edit = Edit(space, "task", number.to_bytes(16, "big"), {"what": f"ring {number}"})
                    journal.save(linh.vault, conn, [edit])
                acknowledged.append(number)
                done.release()
        except VaultLocked:
            pass  # what a worker is told, and stops
        except BaseException as error:
            unexpected.append(error)

    def read() -> None:
        try:
            while True:
                with linh.vault.read() as conn:
                    records.list_kind(conn, "task", space=space)
                done.release()
        except VaultLocked:
            pass  # as above
        except BaseException as error:
            unexpected.append(error)

    for cycle in range(CYCLES):
        done = threading.Semaphore(0)  # one for every save and every list
        workers = [threading.Thread(target=work) for work in (write, write, read, read, read)]
        for worker in workers:
            worker.start()
        assert all(done.acquire(timeout=20) for _ in range(20 + 10 * (cycle % 4))), unexpected
        started = time.monotonic()
        linh.vault.lock()
        took = time.monotonic() - started
        for worker in workers:
            worker.join(20)
            assert not worker.is_alive()
        assert unexpected == []
        assert took < LOCK_SECONDS
        if Path("/proc/self/fd").exists():
            assert _handles_in(linh.folder) == []
        linh.reopen()
        with linh.vault.read() as conn:
            there = {int.from_bytes(each.id, "big") for each in records.list_kind(conn, "task", space=space)}
        assert set(acknowledged) <= there
    assert len(acknowledged) > CYCLES


def test_a_draft_kept_while_others_write_is_there(linh: Laptop):
    space = linh.new_space()
    done = threading.Event()

    def write() -> None:
        number = 0
        while not done.is_set():
            number += 1
            linh.save(space, "task", number.to_bytes(16, "big"), {"what": "x"})

    worker = threading.Thread(target=write)
    worker.start()
    for text in ("Đ", "Đặ", "Đặng"):
        drafts.keep_draft(linh.vault, "client/new", {"full_name": text})
    done.set()
    worker.join(10)
    linh.reopen()
    with linh.vault.read() as conn:
        kept = drafts.draft(conn, "client/new")
    assert kept is not None
    assert kept.payload == {"full_name": "Đặng"}


def test_a_write_inside_a_write_is_refused_at_once(linh: Laptop):
    with linh.vault.write(), pytest.raises(RuntimeError), linh.vault.write():
        pass
    linh.save(linh.new_space(), "client", b"c" * 16, {"full_name": "x"})


def test_readers_see_one_state_while_somebody_writes(linh: Laptop):
    space = linh.new_space()
    linh.save(space, "client", b"c" * 16, {"full_name": "before"})
    with linh.vault.read() as conn:
        assert records.get(conn, "client", b"c" * 16).values["full_name"] == "before"
        linh.save(space, "client", b"c" * 16, {"full_name": "after"})
        assert records.get(conn, "client", b"c" * 16).values["full_name"] == "before"
    assert linh.get("client", b"c" * 16).values["full_name"] == "after"
