"""Between laptops: each phase of sending and receiving by itself, bytes a record, and edits made at the same time."""

from __future__ import annotations

import random
import statistics
import time
from pathlib import Path
from typing import Any

from bench.places import an_organisation, hub_bytes, vault_bytes, vault_of
from bench.writing import SEARCHED, fresh_edits, words
from imsa_desktop.services.contact import Progress
from imsa_desktop.services.workspace import Workspace
from imsa_desktop.storage.journal import Edit, save
from imsa_desktop.storage.records import get
from imsa_desktop.storage.spaces import create_space
from imsa_desktop.sync.outcome import Phase

RECORDS_A_CASE = 20


class _Stopwatch:
    """When an exchange came to each of its phases, by its own word; on the clock and of this process's work."""

    def __init__(self) -> None:
        self._begun = _now()
        self._reached: dict[str, tuple[float, float]] = {}

    def __call__(self, step: Progress) -> None:
        self._reached.setdefault(step.phase, _now())

    def between(self, first: Phase | None, last: Phase) -> tuple[float, float]:
        """Seconds, and processor seconds, from one phase (None: the beginning) to another."""
        start = self._begun if first is None else self._reached[first.value]
        end = self._reached[last.value]
        return end[0] - start[0], end[1] - start[1]


def _now() -> tuple[float, float]:
    return time.perf_counter(), time.process_time()


def push_and_pull(folder: Path, count: int, size: int, a_case: int) -> dict[str, float]:
    """Send ``count`` records in cases of ``a_case`` from one laptop and receive them on another, search on.

    *push* is everything until the hub has it: session, log, beginning the cases, sealing, handing in. *pull* is
    fetching, checking, merging and writing to tables and search. Receipts (a signed word on every case that moved,
    with its digest, handed in) are by themselves. Microseconds are of this laptop's processor.
    """
    with an_organisation(folder) as (office, laptop):
        _many_cases(office, count, size, a_case)
        hub_before, laptop_before = hub_bytes(folder), vault_bytes(vault_of(laptop))
        sending = _Stopwatch()
        office.contact.exchange(sending)
        weight = (hub_bytes(folder) - hub_before) / count
        receiving = _Stopwatch()
        laptop.contact.exchange(receiving)
        push, push_work = sending.between(None, Phase.RECEIVING)
        pull, pull_work = receiving.between(Phase.RECEIVING, Phase.RECEIPTS)
        receipts, receipts_work = receiving.between(Phase.RECEIPTS, Phase.DONE)
        return {
            "push_per_s": count / push,
            "pull_and_apply_per_s": count / pull,
            "receipts_ms_a_case": 1000 * receipts / (count / a_case),
            "push_us_of_work_a_record": 1e6 * push_work / count,
            "pull_us_of_work_a_record": 1e6 * pull_work / count,
            "receipts_us_of_work_a_case": 1e6 * receipts_work / (count / a_case),
            "hub_bytes_a_record": weight,
            "hub_bytes_ratio_of_plain_text": weight / size,
            "client_bytes_a_record": (vault_bytes(vault_of(laptop)) - laptop_before) / count,
        }


def _many_cases(workspace: Workspace, count: int, size: int, a_case: int) -> None:
    vault = vault_of(workspace)
    for number in range(count // a_case):
        with vault.write() as conn:
            space = create_space(vault, conn, "case")
            save(vault, conn, fresh_edits(space, a_case, size, SEARCHED, seed=number))


def medians(measured: list[dict[str, float]]) -> dict[str, float]:
    """The median of every figure over several passes."""
    return {name: _rounded(statistics.median(each[name] for each in measured)) for name in measured[0]}


def _rounded(figure: float) -> float:
    return round(figure) if figure >= 100 else round(figure, 3)


def concurrent_edits(folder: Path, records: int) -> dict[str, float]:
    """Both laptops edit every record with no line; then all exchange. Counts the values that stand on both of them."""
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
        kept = min(_values_kept(workspace, made) for workspace in (office, laptop))
        return {"edits_per_s": edits / took, "edits": edits, "values_kept_on_each_laptop": kept, "lost": edits - kept}


def _values_kept(workspace: Workspace, made: list[Edit]) -> int:
    vault = vault_of(workspace)
    with vault.read() as conn:
        found = [get(conn, "task", each.record) for each in made]
    return sum(len(each.registers["what"]) for each in found if each is not None)


def measure(folder: Path, count: int, rounds: int) -> dict[str, Any]:
    """All figures of the line; the sizes take turns within each round."""
    shapes = {
        "at_270_bytes": (270, RECORDS_A_CASE),
        "at_1_kb": (1024, RECORDS_A_CASE),
        "at_270_bytes_in_big_cases": (270, 1_000),
    }
    measured: dict[str, list[dict[str, float]]] = {name: [] for name in shapes}
    both = []
    for turn in range(rounds):
        for name, (size, a_case) in shapes.items():
            measured[name].append(push_and_pull(folder / f"{name}{turn}", count, size, a_case))
        both.append(concurrent_edits(folder / f"both{turn}", min(count, 1_000)))
    return {
        "records": count,
        "records_a_case": RECORDS_A_CASE,
        "rounds": rounds,
        **{name: medians(each) for name, each in measured.items()},
        "concurrent": medians(both),
    }
