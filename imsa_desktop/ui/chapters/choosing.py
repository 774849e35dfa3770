"""Is the sheet that adds anything to a case file: a few letters find the kind of record, Enter opens it.

What hangs on another record asks for that one in a second step, and so does what exists once a heading. Where there
is just one such record the step is left out; where there is none yet, that one is begun first.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QVBoxLayout, QWidget

from imsa_desktop.casework.case_chapters import EVERY_CHAPTER
from imsa_desktop.casework.chapters import about_others, is_case_kind, stands_alone
from imsa_desktop.casework.declaration import kind_named, kinds
from imsa_desktop.casework.kind_words import OTHER_WORDS, fits
from imsa_desktop.casework.tongue import said
from imsa_desktop.services.chapters import Lines
from imsa_desktop.ui import side_by_side
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.chapters.drawings import drawing_of
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.models.entries import Entry
from imsa_desktop.ui.opening import ON_PLAN_TAB, asked
from imsa_desktop.ui.presenters.chapters import ChaptersPresenter
from imsa_desktop.ui.widgets.drawer import Drawer
from imsa_desktop.ui.widgets.entry_list import EntryList
from imsa_desktop.ui.words import choice_words, label_of, tr
from imsa_protocol.identifiers import SpaceId

_STEPS = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
_FIRST = ("encounter", "task", "need", "note", "appointment", "decision", "letter", "document", "safety_plan")


class Choosing(Drawer):
    """Chooses what to add, and to what."""

    chosen = Signal(object)  # EditAsked

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self.desk = desk
        self._space: SpaceId | None = None
        self._kind: str | None = None  # the kind chosen in the first step
        self._take: Callable[[object], None] = self._take_kind
        self._parents: Sequence[Entry] = ()
        self.line = QLineEdit()
        self.line.textEdited.connect(lambda _: self._offer())
        self.line.installEventFilter(self)
        self.list = EntryList(tr("What may be added"))
        self.list.opened.connect(lambda key: self._take(key))
        box = QWidget()
        inner = QVBoxLayout(box)
        inner.setContentsMargins(Space.XL, Space.L, Space.L, Space.M)
        inner.setSpacing(Space.M)
        inner.addWidget(self.line)
        inner.addWidget(self.list, 1)
        self.column.hide()
        layout = self.layout()
        if isinstance(layout, QBoxLayout):
            layout.insertWidget(2, box, 1)

    def begin(self, space: SpaceId) -> None:
        """Ask what to add to this case."""
        self._space, self._kind, self._take = space, None, self._take_kind
        self.set_title(tr("Add to the case file"), tr("Type a few letters, then Enter. Any word will do."))
        self.line.setAccessibleName(tr("What do you want to add?"))
        self.line.setPlaceholderText(tr("For example: passport, hearing, letter"))
        self.line.clear()
        self._offer()
        self.come()
        self.line.setFocus()

    def put_down(self) -> None:
        """Forget what was being chosen."""
        self._space, self._kind, self._parents = None, None, ()

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

    def _offer(self) -> None:
        typed = self.line.text()
        if self._kind is not None:
            wanted = typed.casefold()
            entries = [each for each in self._parents if wanted in f"{each.first} {each.second}".casefold()]
        elif typed.strip():
            entries = [_entry(name) for name in fits(addable(), typed)]
        else:
            entries = _grouped()
        self.list.show_entries(entries)
        self.list.setCurrentIndex(self.list.entries.index(-1, -1))
        self.list.choose_first()

    def _take_kind(self, name: object) -> None:
        kind = kind_named(str(name))
        self._kind = kind.name
        above = kind.parent_field
        if kind.once_key is not None and stands_alone(kind.name):
            field = kind.field(kind.once_key)
            headings = [
                Entry(choice_words(field, each.code), drawing=drawing_of(kind.name), key=each.code)
                for each in field.choices
            ]
            self._second_step(tr("Which one?"), headings, lambda code: self._finish(key=str(code)))
        elif kind.name in ON_PLAN_TAB or stands_alone(kind.name) or above is None or above.links_to is None:
            self._finish()
        else:
            self._ask_parents(above.links_to)

    def _ask_parents(self, parent: str) -> None:
        if self._space is None:
            return
        presenter = ChaptersPresenter(self.desk, self._space, (parent,), self)

        def read(lines: Lines) -> None:
            presenter.deleteLater()
            found = lines.get(parent, ())
            entries = [
                Entry(each.first, each.second, drawing_of(parent), key=each.record)
                for each in found
                if not (each.for_colleagues and side_by_side.is_on())
            ]
            if not entries:
                self.leave()
                words = tr("It belongs to a record of the kind “{what}”. Begin with that one.")
                self.desk.say.toast(words.format(what=label_of(kind_named(parent))))
                self.chosen.emit(asked(parent))
            elif len(entries) == 1:
                self._finish_in(entries[0].key)
            else:
                title = tr("To which one? {what}").format(what=said(kind_named(parent).plural))
                self._second_step(title, entries, self._finish_in)

        presenter.lines_read.connect(read)
        presenter.ask()

    def _second_step(self, about: str, entries: Sequence[Entry], take: Callable[[object], None]) -> None:
        self._parents, self._take = entries, take
        label = label_of(kind_named(self._kind or ""))
        self.set_title(label, about)
        self.line.setAccessibleName(about)
        self.line.setPlaceholderText("")
        self.line.clear()
        self._offer()

    def _finish_in(self, parent: object) -> None:
        self._finish(parent=bytes(parent) if isinstance(parent, bytes) else None)

    def _finish(self, parent: bytes | None = None, key: str = "") -> None:
        kind = self._kind or ""
        self.leave()
        self.chosen.emit(asked(kind, parent=parent, key=key))


def addable() -> tuple[str, ...]:
    """Every kind that may be added to a case by hand, those of every day first."""
    told = [name for name in kinds() if is_case_kind(kinds()[name]) and name not in ("case", "client", "plan_phrase")]
    if side_by_side.is_on():
        told = [name for name in told if not about_others(name)]
    first = [name for name in _FIRST if name in told]
    return (*first, *(name for name in told if name not in first))


def _grouped() -> list[Entry]:
    """The kinds of every day, then all of them chapter by chapter."""
    left = list(addable())
    entries = [Entry(tr("Every day"))]
    for name in [name for name in _FIRST if name in left]:
        entries.append(_entry(name))
        left.remove(name)
    for chapter in EVERY_CHAPTER:
        there = [name for name in chapter.kinds if name in left]
        if there:
            entries.append(Entry(said(chapter.label)))
        for name in there:
            entries.append(_entry(name))
            left.remove(name)
    if left:
        entries.append(Entry(tr("And more")))
        entries.extend(_entry(name) for name in left)
    return entries


def _entry(name: str) -> Entry:
    others = ", ".join(said(each) for each in OTHER_WORDS.get(name, ()))
    return Entry(label_of(kind_named(name)), others, drawing_of(name), key=name)
