"""A tour through every page on a large made-up vault, with a watchdog on the screen's thread; prints figures as JSON.

``python -m bench.tour`` makes 5,000 cases with 100,000 encounters and notes first (minutes); ``--keep DIR`` keeps that
vault, or uses the one that was kept there. For each step: how long until everything it shows was there, and the longest
time the screen's thread did not answer (docs: never over 50 ms). Real unlock cost, real window, offscreen.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from bench.places import PASSPHRASE, a_program
from bench.watchdog import Watchdog
from imsa_desktop.crypto.kdf import Argon2Cost
from imsa_desktop.services.program import Program
from imsa_desktop.story.rest import let_work
from imsa_desktop.ui import appearance
from imsa_desktop.ui.colours import Scheme
from imsa_desktop.ui.entry.unlock import UnlockPage
from imsa_desktop.ui.models.case_table import CaseColumn
from imsa_desktop.ui.pages.case import tab_names
from imsa_desktop.ui.pages.cases import CasesPage
from imsa_desktop.ui.presenters.encounter import Begun
from imsa_desktop.ui.record_drawer import EditAsked
from imsa_desktop.ui.shell import Shell
from imsa_desktop.ui.steps import Steps
from imsa_desktop.ui.widgets.rows import Row
from imsa_desktop.ui.window import MainWindow

LONGEST_WAIT_MS = 60_000
_FINDS = ("linh", "ornekoglu", "07700 900", "council letter", "prykladenko")


class Tour:
    """One person going about; every step is measured."""

    def __init__(self, program: Program) -> None:
        self.watchdog = Watchdog()
        self.took: dict[str, list[float]] = {}
        self.shown: dict[str, list[float]] = {}  # until what was asked for could be seen
        self.worked: dict[str, list[float]] = {}  # what the whole program's processors did for it until then
        self.never_at_rest: list[str] = []
        self._begin("first window")
        self.window = MainWindow(program, auto_exchange=False)
        self.window.resize(1366, 768)
        self.window.show()
        self._rest("first window")

    @property
    def shell(self) -> Shell:
        """The open vault's pages."""
        assert self.window.shell is not None
        return self.window.shell

    def step(self, name: str, act: Callable[[], object], until: Callable[[], object] = lambda: True) -> None:
        """Do something and wait until it, and all that follows from it, is there."""
        self._begin(name)
        act()
        self._rest(name, until)

    def _begin(self, name: str) -> None:
        let_work(30)
        self.watchdog.begin(name)
        self._since, self._worked = time.perf_counter(), time.process_time()

    def _rest(self, name: str, until: Callable[[], object] = lambda: True) -> None:
        clock = QElapsedTimer()
        clock.start()
        calm, shown = 0, False
        while calm < 2:
            if clock.elapsed() > LONGEST_WAIT_MS:
                self.never_at_rest.append(name)
                break
            let_work(1)
            there = bool(until())
            if there and not shown:
                shown = True
                self.shown.setdefault(name, []).append((time.perf_counter() - self._since) * 1000)
                self.worked.setdefault(name, []).append((time.process_time() - self._worked) * 1000)
            calm = calm + 1 if there and self._at_rest() else 0
        self.took.setdefault(name, []).append((time.perf_counter() - self._since) * 1000)
        let_work(60)  # what comes a moment later (timers, pictures) belongs to this step too
        self.watchdog.begin("between steps")

    def _at_rest(self) -> bool:
        shell = self.window.shell
        if not self.window.jobs.idle() or (shell is not None and not shell.jobs.idle()):
            return False
        front: QWidget | None = shell.front() if shell is not None else None
        return front is None or all(each.done for each in front.findChildren(Steps))

    def unlock(self, name: str) -> None:
        """The passphrase, and what is due today."""
        page = self.window.front
        assert isinstance(page, UnlockPage)
        page.by_passphrase.field.set_text(PASSPHRASE)
        self.step(name, page.by_passphrase.unlock, self._today_is_shown)

    def _today_is_shown(self) -> bool:
        shell = self.window.shell
        page = shell.page("today") if shell is not None else None
        return page is not None and bool(page.findChildren(Row))

    def lists(self) -> CasesPage:
        """The list of cases: every order and a name typed letter by letter."""
        self.step("cases: open", lambda: self.shell.go("cases"), lambda: self._cases().model.rows)
        page = self._cases()
        for column in CaseColumn:
            for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
                header = page.table.horizontalHeader()
                self.step("cases: sort", lambda c=column, o=order, h=header: h.setSortIndicator(c, o))  # type: ignore[misc]  # reason: bound at once
        for letter in "linh":
            self.step("cases: filter, a letter", lambda letter=letter: QTest.keyClicks(page.filter, letter))  # type: ignore[misc]  # reason: bound at once
        page.filter.clear()
        page.filter.textEdited.emit("")
        for name, toggle in page.toggles.items():
            if toggle.isVisible():
                self.step("cases: filter, a press", lambda name=name: page.choose(name))  # type: ignore[misc]  # reason: bound at once
        self.step("cases: all again", lambda: page.choose("all"))
        return page

    def _cases(self) -> CasesPage:
        page = self.shell.page("cases")
        assert isinstance(page, CasesPage)
        return page

    def files(self, page: CasesPage) -> None:
        """Three case files with every tab, a task typed and saved, an encounter typed and finished."""
        spaces = [page.model.rows[at].space for at in (0, len(page.model.rows) // 2, len(page.model.rows) - 1)]
        for space in spaces:
            self.step("case: open", lambda space=space: self.shell.go("case", space=space))  # type: ignore[misc]  # reason: bound at once
            for tab in tab_names():
                self.step(f"case: tab {tab}", lambda tab=tab, space=space: self.shell.go("case", space=space, tab=tab))  # type: ignore[misc]  # reason: bound at once
            self.step(
                "task: open sheet",
                lambda space=space: self.shell.go("case", space=space, open=EditAsked("task", focus="what")),  # type: ignore[misc]  # reason: bound at once
            )
            self._type("task: a key", "Ring the solicitor")
            self.step("task: save", lambda: self.shell.act("finish"))
            self.step(
                "encounter: open",
                lambda space=space: self.shell.go("encounter", space=space, begun=Begun()),  # type: ignore[misc]  # reason: bound at once
            )
            self._type("encounter: a key", "Call about the letter")
            self.step("encounter: finish", lambda: self.shell.act("finish"))

    def _type(self, name: str, words: str) -> None:
        for letter in words:
            there = QApplication.focusWidget()
            if not isinstance(there, (QLineEdit, QPlainTextEdit)):
                raise RuntimeError(f"nothing to type in: {name}")
            self.step(name, lambda there=there, letter=letter: QTest.keyClicks(there, letter))  # type: ignore[misc]  # reason: bound at once
        let_work(900)  # the draft

    def find(self) -> None:
        """Names, an accent left out, a part of a number, words of notes."""
        box = self.shell.header.find_box
        for words in _FINDS:
            box.clear()
            for letter in words:
                self.step("find: a letter, to shown rows", lambda letter=letter: QTest.keyClicks(box, letter))  # type: ignore[misc]  # reason: bound at once
        box.clear()

    def places(self) -> None:
        """Every other place, twice: making it and coming back to it."""
        needs_a_case = {"case", "encounter", "hand_over", "find", "cases"}
        for again in ("", " again"):
            for name in self.shell.place_names():
                if name not in needs_a_case:
                    self.step(f"{name}{again}", lambda name=name: self._go(name))  # type: ignore[misc]  # reason: bound at once

    def _go(self, name: str) -> None:
        try:
            self.shell.go(name)
        except KeyError:  # a page of one record, which is opened from where the record stands
            self.shell.go("today")

    def leave(self) -> None:
        """Lock, and close."""
        self.step("lock", self.window.lock, lambda: self.window.shell is None)
        self.window.close()
        self.watchdog.stop()


def take(program: Program) -> dict[str, Any]:
    """Take the tour; milliseconds and megabytes."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    appearance.apply(app, Scheme.LIGHT)
    tour = Tour(program)
    memory = {"unlock page": _memory_mb()}
    load = [round(each, 1) for each in os.getloadavg()] if hasattr(os, "getloadavg") else None
    tour.unlock("first unlock: tables made afresh where the program is newer")
    tour.step("lock", tour.window.lock, lambda: tour.window.shell is None)
    tour.unlock("unlock to Today")
    memory["today"] = _memory_mb()
    page = tour.lists()
    memory["list of cases"] = _memory_mb()
    tour.files(page)
    tour.find()
    tour.places()
    memory["every page visited"] = _memory_mb()
    tour.leave()
    waits = {name: wait for name, wait in tour.watchdog.waits.items() if name != "between steps"}
    return {
        "longest_wait_ms": round(max(wait.longest for wait in waits.values()), 1),
        "longest_own_work_ms": round(max(wait.own for wait in waits.values()), 1),
        "waits_over_50_ms": sum(wait.over_50 for wait in waits.values()),
        "where_over_50_ms": {
            name: {"times": wait.over_50, "longest": round(wait.longest, 1), "own_work": round(wait.own, 1)}
            for name, wait in sorted(waits.items(), key=lambda item: -item[1].longest)
            if wait.over_50
        },
        "machine_busy_before": load,  # processes that wanted a processor, of the last 1, 5 and 15 minutes
        "never_at_rest": tour.never_at_rest,
        "memory_mb": memory,
        "steps": {
            name: {
                "times": len(tour.took.get(name, ())),
                "shown_ms": round(statistics.median(tour.shown.get(name) or (0,)), 1),
                "shown_processor_ms": round(statistics.median(tour.worked.get(name) or (0,)), 1),
                "all_done_ms": round(statistics.median(tour.took.get(name) or (0,)), 1),
                "slowest_ms": round(max(tour.took.get(name) or (0,)), 1),
                "longest_wait_ms": round(wait.longest, 1),
                "own_work_ms": round(wait.own, 1),
            }
            for name, wait in sorted(waits.items(), key=lambda item: -item[1].own)
        },
    }


def _memory_mb() -> float | None:
    """What the process holds just now; None where the system does not say it this way."""
    status = Path("/proc/self/status")
    if not status.exists():
        return None
    lines = dict(line.split(":", 1) for line in status.read_text().splitlines() if ":" in line)
    return round(int(lines["VmRSS"].split()[0]) / 1024, 1)


def make(program: Program, cases: int, notes_a_case: int) -> dict[str, Any]:
    """Make the vault up, in a process of its own so that its memory is not counted."""
    began = time.perf_counter()
    workspace = program.create("Olga Example", PASSPHRASE).workspace
    made = workspace.generating.generate(cases, seed=1, notes_a_case=notes_a_case)
    workspace.lock()
    took = round(time.perf_counter() - began, 1)
    return {"cases": made.cases, "notes": made.notes, "records": made.records, "seconds": took}


def main() -> int:
    """Make or find the vault, take the tour, print."""
    parser = argparse.ArgumentParser(prog="python -m bench.tour", description=__doc__.splitlines()[0])
    parser.add_argument("--cases", type=int, default=5_000)
    parser.add_argument("--notes-a-case", type=int, default=20)
    parser.add_argument("--keep", type=Path, help="folder that keeps the made-up vault, and is used again")
    asked = parser.parse_args()
    found: dict[str, Any] = {"python": platform.python_version(), "processors": os.cpu_count()}
    with tempfile.TemporaryDirectory() as fresh:
        folder = asked.keep or Path(fresh)
        program = a_program(folder, Argon2Cost())
        if not (folder / "vault").exists():
            child = os.fork()
            if child == 0:
                (folder / "made.json").parent.mkdir(parents=True, exist_ok=True)
                (folder / "made.json").write_text(json.dumps(make(program, asked.cases, asked.notes_a_case)))
                os._exit(0)
            os.waitpid(child, 0)
        found["made"] = json.loads((folder / "made.json").read_text())
        found["tour"] = take(program)
    print(json.dumps(found, indent=2, ensure_ascii=False))
    return 0


if __name__ == "__main__":
    sys.exit(main())
