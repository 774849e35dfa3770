"""The hub: single-edit pushes, each answered only when it is on the disk, over one connection and over several."""

from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import Any

from bench.places import an_organisation, vault_of
from imsa_desktop.services.workspace import Workspace
from imsa_desktop.storage.frames import frames_after
from imsa_desktop.storage.journal import Edit, save
from imsa_desktop.storage.spaces import create_space
from imsa_desktop.storage.unlocked import Vault
from imsa_desktop.sync.connection import open_line
from imsa_desktop.sync.cutting import cut
from imsa_desktop.sync.exchange import Exchange
from imsa_desktop.sync.membership import membership
from imsa_desktop.sync.transport import Transport
from imsa_protocol.identifiers import RecordId, SpaceId

LINES = 4


def measure(folder: Path, pushes: int) -> dict[str, Any]:
    """Durable pushes a second; the laptops' side of them runs on the same processors and is in the figure."""
    with an_organisation(folder, laptops=0) as (office,):
        streams = _streams(office, pushes)
        one = _pushed_at_once(office, streams[:1])
        several = _pushed_at_once(office, streams[1:])
    return {"pushes_per_s_on_one_line": round(one), f"pushes_per_s_on_{LINES}_lines": round(several)}


def _streams(office: Workspace, pushes: int) -> list[list[bytes]]:
    """For each of some cases, frames of one edit each, made and not yet handed in; the first case has the most."""
    vault = vault_of(office)
    with vault.write() as conn:
        cases = [create_space(vault, conn, "case") for _ in range(LINES + 1)]
    tasks = {space: vault.surroundings.random(16) for space in cases}
    for number in range(pushes):
        _edit_each(vault, tasks, number)
        if number == 0:
            office.contact.exchange()  # the cases begin; what follows is single edits
    with vault.read() as conn:
        return [[each.data for each in frames_after(conn, space, vault.author, 2, pushes)] for space in cases]


def _edit_each(vault: Vault, tasks: dict[SpaceId, RecordId], number: int) -> None:
    edits = [Edit(space, "task", task, {"what": f"Ring the clinic, {number}"}) for space, task in tasks.items()]
    with vault.write() as conn:
        save(vault, conn, edits)
    with vault.read() as conn:
        member = membership(vault, conn)
    if number:
        cut(Exchange(vault), member)


def _pushed_at_once(office: Workspace, streams: list[list[bytes]]) -> float:
    """Pushes a second when every stream is handed in frame by frame over a connection of its own."""
    lines = [open_line(vault_of(office)) for _ in streams]
    for line, frames in zip(lines, streams, strict=True):
        line.push(frames[:1])  # the connection and its session stand
    threads = [
        threading.Thread(target=_one_by_one, args=(line, frames[1:]))
        for line, frames in zip(lines, streams, strict=True)
    ]
    began = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    took = time.perf_counter() - began
    for line, frames in zip(lines, streams, strict=True):
        if line.push(frames).known != len(frames):
            raise RuntimeError("a push that was acknowledged is not there")
        line.close()
    return sum(len(frames) - 1 for frames in streams) / took


def _one_by_one(line: Transport, frames: list[bytes]) -> None:
    for frame in frames:
        line.push([frame])
