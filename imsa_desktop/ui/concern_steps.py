"""Lists what was done about a concern, step by step: who was told, what they answered; further steps are added."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from imsa_desktop.services.showing import RecordView
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.widgets.buttons import quiet_button
from imsa_desktop.ui.widgets.labels import Help
from imsa_desktop.ui.widgets.rows import Row
from imsa_desktop.ui.widgets.tall_card import TallCard
from imsa_desktop.ui.words import tr
from imsa_protocol.identifiers import RecordId

STEP_ROWS = ("what", "with_whom", "on", "by_whom", "answer", "again_by")
_WORDS = 160  # characters of an answer that a line shows


class StepsCard(TallCard):
    """The steps of one concern, the first one first."""

    open_asked = Signal(object)  # the step's id, None for a new one

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("What was done since"))
        self._desk = desk
        self._concern: RecordId | None = None
        self.add_step = quiet_button(tr("Add a step"), "add", lambda: self.open_asked.emit(None))
        self.head.addWidget(self.add_step)
        self._show(())

    def open(self, concern: RecordId) -> None:
        """The concern is there: list its steps."""
        self._concern = concern
        self.ask()

    def ask(self) -> None:
        """Read the steps afresh."""
        concern, records = self._concern, self._desk.workspace.records
        if concern is not None:
            self._desk.jobs.read(lambda: records.list("concern_step", parent=concern), self._show, owner=self)

    def _show(self, found: Sequence[RecordView]) -> None:
        self.clear()
        for each in sorted(found, key=lambda each: (str(each["on"] or "~"), each.created_ms)):
            row = Row("forward", _what(each), _words(each))
            row.opened.connect(lambda each=each: self.open_asked.emit(each.id))
            self.add(row)
        if not found:
            self.add(Help(tr("Whom else you told, what they answered, and to whom it was taken higher.")))


def _what(step: RecordView) -> str:
    parts = (step.title, step["with_whom"])
    return " · ".join(str(each) for each in parts if each)


def _words(step: RecordView) -> str:
    answer = " ".join(str(step["answer"] or "").split())[:_WORDS]
    again = step.fields["again_by"].words if step["again_by"] else ""
    parts = (
        step.fields["on"].words,
        step["by_whom"],
        answer or tr("no answer yet"),
        tr("ask again by {day}").format(day=again) if again else "",
    )
    return " · ".join(str(each) for each in parts if each)
