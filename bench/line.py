"""Between laptops: push, pull and apply at 270 bytes and 1 KB with search on, bytes on the hub, concurrent edits."""

from __future__ import annotations

import random
import time
from pathlib import Path
from typing import Any

from bench.places import an_organisation, vault_of
from bench.writing import SEARCHED, fresh_edits, words
from imsa_desktop.services.workspace import Workspace
from imsa_desktop.storage.journal import Edit, save
from imsa_desktop.storage.spaces import create_space

RECORDS_A_CASE = 20


def push_and_pull(folder: Path, count: int, size: int) -> dict[str, Any]:
    """Send ``count`` records in cases of twenty from one laptop and receive them on another."""
    with an_organisation(folder) as (office, laptop):
        plain = _many_cases(office, count, size)
        before = _hub_bytes(folder)
        began = time.perf_counter()
        office.contact.exchange()
        pushed = time.perf_counter() - began
        weight = _hub_bytes(folder) - before
        began = time.perf_counter()
        laptop.contact.exchange()
        pulled = time.perf_counter() - began
        return {
            "push_per_s": round(count / pushed),
            "pull_and_apply_per_s": round(count / pulled),
            "hub_bytes_per_record": round(weight / count),
            "ratio_of_plain_text": round(weight / plain, 3),
        }


def _many_cases(workspace: Workspace, count: int, size: int) -> int:
    vault = vault_of(workspace)
    with vault.write() as conn:
        for number in range(count // RECORDS_A_CASE):
            space = create_space(vault, conn, "case")
            save(vault, conn, fresh_edits(space, RECORDS_A_CASE, size, SEARCHED, seed=number))
    return count * size


def _hub_bytes(folder: Path) -> int:
    return sum(each.stat().st_size for each in (folder / "hub").rglob("*") if each.is_file())


def concurrent_edits(folder: Path, records: int) -> dict[str, Any]:
    """Both laptops edit every record offline ; all must be kept."""
    with an_organisation(folder) as (office, laptop):
        vault = vault_of(office)
        with vault.write() as conn:
            space = create_space(vault, conn, "case")
            made = fresh_edits(space, records, 100, ("task", "notes"))
            save(vault, conn, made)
        office.contact.exchange()
        laptop.contact.exchange()
        began = time.perf_counter()
        edits = 0
        for seed, workspace in enumerate((office, laptop)):
            chance = random.Random(seed)
            here = vault_of(workspace)
            sets = [Edit(space, "task", each.record, {"what": words(chance, 30)}) for each in made]
            with here.write() as conn:
                save(here, conn, sets)
            edits += len(sets)
        for workspace in (office, laptop, office):
            workspace.contact.exchange()
        took = time.perf_counter() - began
        kept = sum(
            1
            for each in made[:200]
            if len(office.records.get("task", each.record).fields["what"].others)
            + len(laptop.records.get("task", each.record).fields["what"].others)
            == 2
        )
        return {"edits_per_s": round(edits / took), "edits": edits, "both_kept_of_200": kept}


def measure(folder: Path, count: int) -> dict[str, Any]:
    """All figures of the line."""
    return {
        "records": count,
        "at_270_bytes": push_and_pull(folder / "small", count, 270),
        "at_1_kb": push_and_pull(folder / "large", count, 1024),
        "concurrent": concurrent_edits(folder / "both", 1000),
    }
