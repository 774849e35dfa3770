"""Is the sheet in which an entry is chosen that stands in the wrong file: a few letters find it, Enter takes it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QVBoxLayout, QWidget

from imsa_desktop.casework.folding import fold
from imsa_desktop.services.timeline import TimelineEntry
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.chapters.drawings import drawing_of
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.models.entries import Entry
from imsa_desktop.ui.widgets.drawer import Drawer
from imsa_desktop.ui.widgets.entry_list import EntryList
from imsa_desktop.ui.widgets.labels import Help
from imsa_desktop.ui.words import day_words, tr
from imsa_protocol.identifiers import SpaceId

_NEVER = frozenset({"case", "client", "misfiling"})
_STEPS = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class MisfiledSheet(Drawer):
    """The entries of the case, the latest first."""

    chosen = Signal(str, object, str)  # kind, record, what it is called

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self.desk = desk
        self._entries: list[Entry] = []
        self.line = QLineEdit()
        self.line.setAccessibleName(tr("Which entry?"))
        self.line.setPlaceholderText(tr("A few letters of what it says, or of its day"))
        self.line.textEdited.connect(lambda _: self._offer())
        self.line.installEventFilter(self)
        self.list = EntryList(tr("Entries of this file"))
        self.list.opened.connect(self._take)
        self.none = Help(tr("Nothing is written in this file yet."))
        self.none.hide()
        box = QWidget()
        inner = QVBoxLayout(box)
        inner.setContentsMargins(Space.XL, Space.L, Space.L, Space.M)
        inner.setSpacing(Space.M)
        inner.addWidget(self.line)
        inner.addWidget(self.none)
        inner.addWidget(self.list, 1)
        self.column.hide()
        layout = self.layout()
        if isinstance(layout, QBoxLayout):
            layout.insertWidget(2, box, 1)

    def begin(self, space: SpaceId) -> None:
        """Ask which entry."""
        self.put_down()
        self.set_title(tr("An entry is in the wrong file"), tr("Which one? It is hidden in the next step."))
        case_file = self.desk.workspace.case_file
        self.desk.jobs.read(lambda: case_file.timeline(space), self._show_entries, owner=self)
        self.come()
        self.line.setFocus()

    def put_down(self) -> None:
        """Empty the sheet."""
        self._entries = []
        self.line.clear()
        self.none.hide()
        self.list.show_entries([])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _STEPS:
                self.list.keyPressEvent(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                key = self.list.chosen()
                if key is not None:
                    self._take(key)
                return True
        return super().eventFilter(watched, event)

    def _show_entries(self, entries: Sequence[TimelineEntry]) -> None:
        there = [each for each in entries if each.kind not in _NEVER and not each.withdrawn]
        self._entries = [_entry(each) for each in there]
        self.none.setVisible(not there)
        self._offer()

    def _offer(self) -> None:
        wanted = fold(self.line.text()).split()
        said = [(each, fold(f"{each.first} {each.second}")) for each in self._entries]
        self.list.show_entries([each for each, words in said if all(one in words for one in wanted)])
        self.list.setCurrentIndex(self.list.entries.index(-1, -1))
        self.list.choose_first()

    def _take(self, key: object) -> None:
        found = next((each for each in self._entries if each.key == key), None)
        if found is not None:
            kind, record = found.key
            self.leave()
            self.chosen.emit(kind, record, found.first)


def _entry(each: TimelineEntry) -> Entry:
    title = each.title if each.title != each.kind_label else ""
    words = f"{each.kind_label}: {title}" if title else each.kind_label
    second = " · ".join(part for part in (day_words(each.when), each.who) if part)
    return Entry(words, second, drawing_of(each.kind), key=(each.kind, each.record))
