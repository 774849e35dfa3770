"""The daily screens at their largest: unlock to the first list, Today, sorting and filtering cases, finding."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from functools import partial
from itertools import product
from pathlib import Path

from bench.caseload import a_caseload
from bench.places import PASSPHRASE, vault_of
from imsa_desktop.services.cases import CaseFilter, CaseOrder, arrange
from imsa_desktop.services.workspace import Workspace
from imsa_desktop.storage import search

ROUNDS = 5
_FILTERS = (
    CaseFilter(),
    CaseFilter(mine=True),
    CaseFilter(stage="open"),
    CaseFilter(overdue=True),
    CaseFilter(quiet=True),
    CaseFilter(interpreter=True),
    CaseFilter(risk="high"),
    CaseFilter(needs_look=True),
    CaseFilter(not_received=True),
    CaseFilter(text="dang"),
    CaseFilter(text="o"),
)
_TYPED = (
    "dang x|linh t|council let|hope win|07700 900123|900 123|00123|alias4|okafor 12|the|in|zzz|landlord door key|s|safe"
)


def measure_all(folder: Path, sizes: Sequence[tuple[int, int]]) -> dict[str, dict[str, float]]:
    """The same for several sizes of caseload, each (cases, notes) in a vault of its own."""
    found = {}
    for cases, notes in sizes:
        here = folder / str(cases)
        here.mkdir()
        found[f"{cases} cases"] = measure(here, cases, notes)
    return found


def measure(folder: Path, cases: int, notes: int) -> dict[str, float]:
    """Milliseconds (``_ms``) and seconds (``_s``) at ``cases`` cases and ``notes`` encounters."""
    program = a_caseload(folder, cases, notes)
    first_list, opening = [], []
    for _ in range(3):
        began = time.perf_counter()
        workspace = program.unlock(PASSPHRASE)
        unlocked = time.perf_counter()
        if len(workspace.cases.rows()) != cases:
            raise RuntimeError("cases are missing from the list")
        first_list.append(time.perf_counter() - began)
        opening.append(time.perf_counter() - unlocked)
        workspace.lock()
    workspace = program.unlock(PASSPHRASE)
    search.tend(vault_of(workspace))
    try:
        return {
            "cases": cases,
            "notes": notes,
            "unlock_to_list_s": round(statistics.median(first_list), 3),
            "of_which_reading_s": round(statistics.median(opening), 3),
            **_today(workspace),
            **_cases(workspace),
            **_finding(workspace),
        }
    finally:
        workspace.lock()


def _today(workspace: Workspace) -> dict[str, float]:
    first = _ms(workspace.today.day)
    again = [_ms(workspace.today.day) for _ in range(ROUNDS)]
    space = workspace.cases.rows()[0].space

    def write() -> float:
        workspace.records.add("task", {"what": "Ring the council", "due": "2026-11-20"}, space=space)
        return _ms(workspace.today.day)

    after = [write() for _ in range(ROUNDS)]
    return {
        "today_first_ms": first,
        "today_again_ms": round(statistics.median(again), 1),
        "today_after_one_change_ms": round(statistics.median(after), 1),
    }


def _cases(workspace: Workspace) -> dict[str, float]:
    rows = workspace.cases.everything()
    taken = {
        (which, order): min(_ms(partial(arrange, rows, which, order)) for _ in range(3))
        for which, order in product(_FILTERS, CaseOrder)
    }
    return {
        "sort_and_filter_worst_ms": max(taken.values()),
        "sort_and_filter_median_ms": round(statistics.median(taken.values()), 1),
        "cases_asked_again_ms": min(_ms(workspace.cases.everything) for _ in range(ROUNDS)),
    }


def _finding(workspace: Workspace) -> dict[str, float]:
    typed = [each for words in _TYPED.split("|") for each in ([words] if " " not in words else _prefixes(words))]
    for words in typed:
        workspace.finding.find(words, 30)
    taken = sorted(_ms(partial(workspace.finding.find, words, 30)) for words in typed for _ in range(ROUNDS))
    return {
        "find_median_ms": round(statistics.median(taken), 1),
        "find_p99_ms": taken[int(len(taken) * 0.99) - 1],
        "find_worst_ms": taken[-1],
    }


def _prefixes(words: str) -> list[str]:
    return [words[:end] for end in range(1, len(words) + 1)]


def _ms(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return round((time.perf_counter() - began) * 1000, 1)
