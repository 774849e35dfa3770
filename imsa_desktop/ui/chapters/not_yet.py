"""Is the quiet list of what nobody has talked about yet: folded, read when it is opened, never a failing."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from imsa_desktop.casework.chapters import about_others
from imsa_desktop.services.completeness import NotYet
from imsa_desktop.ui import side_by_side
from imsa_desktop.ui.chapters.drawings import drawing_of
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.opening import asked
from imsa_desktop.ui.widgets.card import empty_layout
from imsa_desktop.ui.widgets.fold import Fold
from imsa_desktop.ui.widgets.labels import Help
from imsa_desktop.ui.widgets.rows import Row
from imsa_desktop.ui.words import tr
from imsa_protocol.identifiers import SpaceId

_MOST = 20


class NotYetFold(Fold):
    """Topics first, then records of which something is not there yet; each opens its sheet."""

    open_asked = Signal(object)  # EditAsked

    def __init__(self, desk: Desk, space: SpaceId, parent: QWidget | None = None) -> None:
        super().__init__(tr("Not talked about yet"), self._make_list, parent)
        self._desk, self._space = desk, space
        self._list = QVBoxLayout()

    def _make_list(self) -> QWidget:
        inside = QWidget()
        body = QVBoxLayout(inside)
        body.setContentsMargins(0, 0, 0, 0)
        body.addWidget(Help(tr("Some day, if it concerns this client. Nothing of it is ever demanded.")))
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        body.addLayout(self._list)
        self.ask()
        return inside

    def ask(self) -> None:
        """Read the list afresh, where it is open."""
        completeness, space = self._desk.workspace.completeness, self._space
        self._desk.jobs.read(lambda: completeness.of_case(space), self._show, owner=self)

    def _show(self, not_yet: NotYet) -> None:
        if self.content is None:
            return
        empty_layout(self._list)
        for topic in not_yet.topics:
            row = Row(drawing_of(topic.kind), topic.label)
            row.opened.connect(partial(self._open, topic.kind, None))
            self._list.addWidget(row)
        for each in not_yet.records[:_MOST]:
            row = Row(drawing_of(each.kind), each.title, ", ".join(label for _, label in each.fields))
            row.opened.connect(partial(self._open, each.kind, each.record))
            self._list.addWidget(row)
            if about_others(each.kind):
                side_by_side.keep_back(row)
        if not not_yet.topics and not not_yet.records:
            self._list.addWidget(Help(tr("Everything has been talked about.")))

    def _open(self, kind: str, record: bytes | None) -> None:
        self.open_asked.emit(asked(kind, record))
