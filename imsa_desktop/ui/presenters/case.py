"""Holds one case file: its overview and its timeline."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from imsa_desktop.services.case_file import Overview
from imsa_desktop.services.timeline import TimelineEntry
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.presenters.presenter import Presenter
from imsa_desktop.ui.words import tr
from imsa_protocol.identifiers import RecordId, SpaceId


class CasePresenter(Presenter):
    """Alone calls the services for one case file."""

    overview_read = Signal(object)  # Overview
    timeline_read = Signal(object)  # Sequence[TimelineEntry]

    def __init__(self, desk: Desk, space: SpaceId, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.space = space
        self.overview: Overview | None = None

    def ask_overview(self) -> None:
        """Read the overview afresh."""
        case_file, space = self.workspace.case_file, self.space
        self.jobs.read(lambda: case_file.overview(space), self._show_overview, owner=self)

    def ask_timeline(self, kinds: Sequence[str] | None = None) -> None:
        """Read the timeline afresh; ``None``: every kind that happens at a time."""
        case_file, space = self.workspace.case_file, self.space

        def done(entries: Sequence[TimelineEntry]) -> None:
            self.timeline_read.emit(entries)

        self.jobs.read(lambda: case_file.timeline(space, kinds), done, owner=self)

    def close_task(self, task: RecordId) -> None:
        """Mark a task as done, with a way back."""
        today = self.workspace.today
        self.jobs.write(lambda: today.close_task(task), lambda view: self._closed(task, view.title), owner=self)

    def _closed(self, task: RecordId, title: str) -> None:
        today, jobs = self.workspace.today, self.jobs
        words = tr("Done: {what}").format(what=title)
        self.desk.say.toast(words, undo=lambda: jobs.write(lambda: today.reopen_task(task)))

    def _show_overview(self, overview: Overview) -> None:
        self.overview = overview
        self.overview_read.emit(overview)
