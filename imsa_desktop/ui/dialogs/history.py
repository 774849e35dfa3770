"""Shows who wrote what and when in one record, the latest first; nothing ever leaves a history."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from imsa_desktop.services.showing import Happening
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.widgets.buttons import main_button
from imsa_desktop.ui.widgets.card import Column, Line, Picture
from imsa_desktop.ui.widgets.labels import Heading, Help, Label
from imsa_desktop.ui.words import tr, when_words

_ICONS = {"set": "edit", "finished": "done", "withdrew": "undo", "brought_back": "history", "settled": "merge"}


class HistoryDialog(QDialog):
    """Open it with ``HistoryDialog(desk, kind, record, title, parent).open()``."""

    def __init__(self, desk: Desk, kind: str, record: bytes, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("History"))
        self.resize(620, 560)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        layout.addWidget(Heading(title))
        self.column = Column(measure=None, margin=0)
        self.column.body.setSpacing(Space.M)
        layout.addWidget(self.column, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        close = main_button(tr("&Close"), None, self.accept)
        row.addWidget(close)
        layout.addLayout(row)
        close.setFocus()
        records = desk.workspace.records
        desk.jobs.read(lambda: records.history(kind, record), self.show_history, owner=self)

    def show_history(self, happenings: Sequence[Happening]) -> None:
        """Show these changes."""
        self.column.clear()
        for happening in happenings:
            self.column.add(_line(happening))
            self.column.add(Line())


def _line(happening: Happening) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.M)
    row.addWidget(Picture(_ICONS.get(happening.what, "edit"), 18), alignment=Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(2)
    who = tr("You") if happening.mine else happening.who or tr("Somebody not known yet")
    words.addWidget(Label(f"{who}, {when_words(happening.when_ms)}", Text.STRONG))
    act = _act_words(happening.what)
    if act:
        words.addWidget(Label(act))
    for _, label, value in happening.fields:
        words.addWidget(Label(f"{label}: {value or tr('nothing')}"))
    for label, value in happening.replaced:
        words.addWidget(Help(tr("before – {label}: {value}").format(label=label, value=value or tr("nothing"))))
    if happening.reason:
        words.addWidget(Label(tr("“{reason}”").format(reason=happening.reason), quiet=True))
    row.addLayout(words, 1)
    return line


def _act_words(what: str) -> str:
    return {
        "finished": tr("Finished it"),
        "withdrew": tr("Withdrew it"),
        "brought_back": tr("Brought it back"),
        "settled": tr("Settled the question"),
    }.get(what, "")
