"""Is what is to be done in a case: tasks by their day, decisions with their deadlines, appointments, hearings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from imsa_desktop.casework.case_chapters import TASKS
from imsa_desktop.casework.chapters import Chapter
from imsa_desktop.services.chapters import Lines
from imsa_desktop.ui.chapters.tab import ChapterTab
from imsa_desktop.ui.chapters.task_groups import READ, TaskGroups
from imsa_desktop.ui.desk import Changed, Desk
from imsa_desktop.ui.opening import asked
from imsa_desktop.ui.presenters.case import CasePresenter
from imsa_desktop.ui.presenters.chapters import ChaptersPresenter
from imsa_protocol.identifiers import SpaceId


class TasksTab(ChapterTab):
    """Tasks first, then what they come from."""

    chapters: ClassVar[tuple[Chapter, ...]] = TASKS

    def __init__(self, desk: Desk, space: SpaceId, parent: QWidget | None = None) -> None:
        super().__init__(desk, space, parent)
        self.closing = CasePresenter(desk, space, self)
        self.tasks = ChaptersPresenter(desk, space, ("task",), self, more={"task": READ})
        self.tasks.lines_read.connect(self._show_tasks)
        self.groups = TaskGroups()
        self.groups.hide()
        self.groups.done.connect(self.closing.close_task)
        self.groups.opened.connect(lambda task: self.edit_asked.emit(asked("task", task)))
        self.groups.add_asked.connect(lambda: self.edit_asked.emit(asked("task")))
        self.above.addWidget(self.groups)

    def on_shown(self, where: Mapping[str, Any]) -> None:
        self.tasks.ask()
        super().on_shown(where)

    def refresh(self, changed: Changed | None) -> None:
        self.tasks.ask()
        super().refresh(changed)

    def _show_tasks(self, lines: Lines) -> None:
        self.groups.show_tasks(lines.get("task", ()), self.desk.workspace.now().date())
        self.groups.show()
