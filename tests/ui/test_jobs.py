"""Work runs off the screen's thread and its answers come back to it, whatever happens."""

from __future__ import annotations

import gc
import threading

import pytest
from PySide6.QtCore import QObject, QThread, QThreadPool
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imsa_desktop.ui import collecting
from imsa_desktop.ui.jobs import Jobs, Ticket


def test_work_runs_on_another_thread_and_its_answer_arrives_on_the_screens(
    app: QApplication, jobs: Jobs, qtbot: QtBot
) -> None:
    ran_on: list[int] = []
    answered: list[tuple[int, bool]] = []

    def work() -> int:
        ran_on.append(threading.get_ident())
        return 7

    jobs.read(work, lambda result: answered.append((result, QThread.currentThread() is app.thread())))
    qtbot.waitUntil(jobs.idle)
    assert answered == [(7, True)]
    assert ran_on[0] != threading.get_ident()


def test_writes_run_one_after_another_in_the_order_they_were_asked_for(jobs: Jobs, qtbot: QtBot) -> None:
    order: list[int] = []
    for number in range(50):
        jobs.write(lambda number=number: order.append(number))
    qtbot.waitUntil(jobs.idle)
    assert order == list(range(50))


def test_an_error_goes_to_who_asked_and_otherwise_to_the_window(jobs: Jobs, qtbot: QtBot) -> None:
    told: list[Exception] = []
    said_by_window: list[Exception] = []
    jobs.went_wrong.connect(said_by_window.append)

    def fail() -> None:
        raise ValueError("made up")

    jobs.read(fail, failed=told.append)
    jobs.read(fail)
    qtbot.waitUntil(jobs.idle)
    assert [type(error) for error in told] == [ValueError]
    assert [type(error) for error in said_by_window] == [ValueError]


def test_an_answer_for_a_widget_that_is_gone_is_dropped(jobs: Jobs, qtbot: QtBot) -> None:
    owner, go, answered = QObject(), threading.Event(), []
    jobs.read(lambda: go.wait(5), answered.append, owner=owner)
    with qtbot.waitSignal(owner.destroyed):
        owner.deleteLater()
        del owner
    go.set()
    qtbot.waitUntil(jobs.idle)
    assert answered == []


def test_a_ticket_reports_on_the_screens_thread_and_stops_the_work(app: QApplication, jobs: Jobs, qtbot: QtBot) -> None:
    class Listener(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.heard: list[tuple[object, bool]] = []

        def hear(self, progress: object) -> None:
            self.heard.append((progress, QThread.currentThread() is app.thread()))

    listener, ticket, go, stopped = Listener(), Ticket(), threading.Event(), []
    ticket.progressed.connect(listener.hear)

    def work() -> tuple[bool, bool]:
        ticket.report("half")
        before = ticket.cancelled()
        go.wait(5)
        return before, ticket.cancelled()

    jobs.sync(work, stopped.append, ticket=ticket)
    qtbot.waitUntil(lambda: bool(listener.heard))
    ticket.cancel()
    go.set()
    qtbot.waitUntil(jobs.idle)
    assert listener.heard == [("half", True)]
    assert stopped == [(False, True)]


def test_after_closing_nothing_runs_any_more(jobs: Jobs) -> None:
    ran: list[int] = []
    assert jobs.close()
    jobs.write(lambda: ran.append(1))
    assert jobs.idle()
    assert all(lane.waitForDone(5000) for lane in jobs.findChildren(QThreadPool))  # whatever had been begun is over
    assert ran == []


def test_what_is_left_over_is_collected_on_the_screens_thread_only(jobs: Jobs, qtbot: QtBot) -> None:
    threads: set[int] = set()

    def note(phase: str, about: dict[str, int]) -> None:
        threads.add(threading.get_ident())

    def litter() -> None:
        for _ in range(20_000):
            loop: list[object] = []
            loop.append(loop)

    gc.callbacks.append(note)
    try:
        jobs.read(litter)
        jobs.work(litter)
        qtbot.waitUntil(lambda: jobs.idle() and bool(threads))
    finally:
        gc.callbacks.remove(note)
    assert threads == {threading.get_ident()}


def test_python_collects_by_itself_again_when_the_last_lanes_are_closed(
    app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(collecting, "_open", set())  # windows of other tests may not be gone quite yet
    gc.enable()
    one, other = Jobs(), Jobs()
    one.close()
    assert not gc.isenabled()
    other.close()
    assert gc.isenabled()


class _Held:
    """Stands for a page that a piece of work holds by its ``self``: tells where its last hold ended."""

    def __init__(self, let_go: list[bool]) -> None:
        self._let_go = let_go

    def __del__(self) -> None:
        self._let_go.append(threading.current_thread() is threading.main_thread())

    def look(self) -> None:
        """What the work does."""

    def fail(self) -> None:
        """Work that goes wrong, with itself in what the error remembers."""
        raise ValueError("made up")


@pytest.mark.parametrize("what", ["work", "answer", "error", "dropped"])
def test_what_work_holds_is_let_go_on_the_screens_thread_only(what: str, jobs: Jobs, qtbot: QtBot) -> None:
    let_go: list[bool] = []

    def start() -> None:
        held = _Held(let_go)
        if what == "error":
            jobs.read(held.fail, failed=lambda _error: None)
        elif what == "answer":
            jobs.read(lambda: None, lambda _nothing, held=held: held.look())  # type: ignore[misc]
        else:
            job = jobs.read(held.look)
            if what == "dropped":
                job.drop()

    for _ in range(200):
        start()
    qtbot.waitUntil(jobs.idle)
    qtbot.waitUntil(lambda: gc.collect() >= 0 and len(let_go) == 200)
    assert set(let_go) == {True}
