"""Lists in a record's sheet what hangs on the record – attempts beneath a need, deadlines beneath a decision."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from imsa_desktop.casework.chapters import about_others, hang_on
from imsa_desktop.casework.declaration import Kind, kind_named
from imsa_desktop.casework.tongue import said
from imsa_desktop.services.chapters import Line, Lines
from imsa_desktop.ui import side_by_side
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.chapters.line_row import LineRow
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.presenters.chapters import ChaptersPresenter
from imsa_desktop.ui.widgets.buttons import quiet_button
from imsa_desktop.ui.widgets.card import Line as Hairline
from imsa_desktop.ui.widgets.card import empty_layout
from imsa_desktop.ui.widgets.labels import Help, Label
from imsa_desktop.ui.widgets.rows import Row
from imsa_desktop.ui.words import add_words, choice_words, tr
from imsa_protocol.identifiers import RecordId, SpaceId

_ALSO_ON_PAGES = frozenset({"encounter", "safety_plan", "plan_section", "client", "case"})


def has_more(kind: str) -> bool:
    """Whether anything hangs on records of this kind that their sheet should list."""
    return kind not in _ALSO_ON_PAGES and bool(hang_on(kind))


class Beneath(QWidget):
    """What hangs on one record, a list a kind."""

    open_asked = Signal(str, object, str)  # kind; record, None for a new one; key

    def __init__(self, desk: Desk, space: SpaceId, kind: str, record: RecordId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record = record
        self._kinds = tuple(kind_named(name) for name in hang_on(kind))
        self.presenter = ChaptersPresenter(desk, space, [each.name for each in self._kinds], self)
        self.presenter.lines_read.connect(self._show)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, Space.S, 0, 0)
        body.setSpacing(Space.M)
        self._lists: dict[str, QVBoxLayout] = {}
        for each in self._kinds:
            body.addWidget(self._part(each))
        self.presenter.ask()

    def _part(self, kind: Kind) -> QWidget:
        part = QWidget()
        inner = QVBoxLayout(part)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(Space.XS)
        inner.addWidget(Hairline())
        inner.addWidget(Label(said(kind.plural), Text.STRONG))
        self._lists[kind.name] = QVBoxLayout()
        self._lists[kind.name].setSpacing(0)
        inner.addLayout(self._lists[kind.name])
        if not kind.once_key:
            inner.addWidget(quiet_button(add_words(kind), "add", lambda: self.open_asked.emit(kind.name, None, "")))
        if about_others(kind.name):
            side_by_side.keep_back(part)
        return part

    def _show(self, lines: Lines) -> None:
        for kind in self._kinds:
            place = self._lists[kind.name]
            empty_layout(place)
            here = [line for line in lines.get(kind.name, ()) if line.parent == self._record]
            for line in here:
                self._add(place, line, lines, 0)
            if kind.once_key:
                self._add_unwritten(place, kind, here)
            elif not here:
                place.addWidget(Help(tr("None yet.")))

    def _add(self, place: QVBoxLayout, line: Line, lines: Lines, depth: int) -> None:
        row = LineRow(line, depth)
        row.opened.connect(lambda: self.open_asked.emit(line.kind, line.record, ""))
        place.addWidget(row)
        for name in hang_on(line.kind):
            for below in lines.get(name, ()):
                if below.parent == line.record:
                    self._add(place, below, lines, depth + 1)

    def _add_unwritten(self, place: QVBoxLayout, kind: Kind, here: Sequence[Line]) -> None:
        written = {line.key for line in here}
        field = kind.field(kind.once_key or "")
        for code in (each.code for each in field.choices if each.code not in written):
            row = Row(None, choice_words(field, code), tr("Not talked about yet"))
            row.opened.connect(lambda code=code: self.open_asked.emit(kind.name, None, code))
            place.addWidget(row)
