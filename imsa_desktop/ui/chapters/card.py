"""Is a chapter of a case file as a card: its records with what hangs on them, and a way to add one.

Guide: ``card = ChapterCard(chapter)``, ``card.show_lines(lines)``, connect ``opened`` (an EditAsked). The first
twelve records of a kind are in sight, the others one press away. While nothing is written the card says what it is for.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from imsa_desktop.casework.chapters import Chapter, about_others, hang_on
from imsa_desktop.casework.declaration import Kind, kind_named, kinds
from imsa_desktop.casework.tongue import said
from imsa_desktop.services.chapters import Line, Lines
from imsa_desktop.ui import side_by_side
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.chapters.drawings import drawing_of
from imsa_desktop.ui.chapters.line_row import LineRow
from imsa_desktop.ui.opening import asked
from imsa_desktop.ui.widgets.buttons import ActButton, quiet_button
from imsa_desktop.ui.widgets.card import Card, empty_layout
from imsa_desktop.ui.widgets.flow import FlowLayout
from imsa_desktop.ui.widgets.fold import Fold
from imsa_desktop.ui.widgets.labels import Help, Label
from imsa_desktop.ui.widgets.rows import Row
from imsa_desktop.ui.words import add_words, choice_words, tr

IN_SIGHT = 10
_DEEPEST = 3


class ChapterCard(Card):
    """One chapter."""

    opened = Signal(object)  # EditAsked

    def __init__(self, chapter: Chapter, parent: QWidget | None = None) -> None:
        super().__init__(said(chapter.label), spacing=Space.XS, parent=parent)
        self.chapter = chapter
        self.kinds = tuple(kind_named(name) for name in chapter.kinds if name in kinds())
        self._lines: Lines = {}
        self._shown: object = None
        self._in_head: ActButton | None = None
        if len(self.kinds) == 1 and not chapter.folded:
            self._in_head = self._add_button(self.kinds[0])
            self.head.addWidget(self._in_head)
        self._whole: set[str] = set()  # kinds whose every record is in sight
        self.fold: Fold | None = None
        if chapter.folded:
            self.fold = Fold(tr("Open"), self._inside)
            self.fold.button.setAccessibleName(tr("Open: {what}").format(what=said(chapter.label)))
            self.add(self.fold)
        else:
            self.add(self._inside())
        if chapter.for_colleagues:
            side_by_side.keep_back(self)

    def _inside(self) -> QWidget:
        self._content = QWidget()
        self._body = QVBoxLayout(self._content)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(Space.XS)
        self._shown = None
        if self.chapter.folded:
            self._build()
        return self._content

    def forget(self) -> None:
        """Fold what is opened on purpose."""
        if self.fold is not None:
            self.fold.forget()

    def show_lines(self, lines: Lines) -> None:
        """Show these records; nothing moves where they are the same as before."""
        self._lines = lines
        if self.fold is not None and self.fold.content is None:
            self._count()
            return
        if self._shown != self._state():
            self._build()

    def _state(self) -> object:
        named = (name for kind in self.kinds for name in _deep(kind.name))
        return tuple(line.shown for name in named for line in self._lines.get(name, ())), frozenset(self._whole)

    def _count(self) -> None:
        if self.fold is not None:
            number = sum(len(self._lines.get(kind.name, ())) for kind in self.kinds)
            words = tr("Open: {what}").format(what=said(self.chapter.label))
            self.fold.button.setText(tr("Open ({n})").format(n=number) if number else tr("Open"))
            self.fold.button.setAccessibleName(f"{words} ({number})" if number else words)

    def _build(self) -> None:
        self._shown = self._state()
        focused = self._focused()
        empty_layout(self._body)
        written = [kind for kind in self.kinds if self._lines.get(kind.name) or kind.once_key]
        if not any(self._lines.get(kind.name) for kind in self.kinds) and self.chapter.empty:
            self._body.addWidget(Help(said(self.chapter.empty)))
        for kind in written:
            self._body.addWidget(self._of_kind(kind, named=len(self.kinds) > 1))
        if self._in_head is None:
            self._body.addWidget(self._adding())
        else:
            self._in_head.setVisible(self._may_add(self.kinds[0]))
        if focused is not None:
            QTimer.singleShot(0, self, lambda: self._focus(focused))

    def _of_kind(self, kind: Kind, *, named: bool) -> QWidget:
        box = QWidget()
        body = QVBoxLayout(box)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        if named:
            once = kind.once_in is not None and kind.once_key is None
            body.addWidget(Label(said(kind.label if once else kind.plural), Text.SMALL, quiet=True))
        lines = self._lines.get(kind.name, ())
        in_sight = lines if kind.name in self._whole else lines[:IN_SIGHT]
        for line in in_sight:
            self._add_line(body, line, 0)
        if len(in_sight) < len(lines):
            words = tr("Show all {n}").format(n=len(lines))
            body.addWidget(quiet_button(words, "down", lambda: self._show_whole(kind.name)))
        for code in _unwritten(kind, lines):
            body.addWidget(self._not_yet(kind, code))
        if about_others(kind.name):
            side_by_side.keep_back(box)
        return box

    def _add_line(self, body: QVBoxLayout, line: Line, depth: int) -> None:
        row = LineRow(line, depth)
        row.opened.connect(lambda: self.opened.emit(asked(line.kind, line.record, parent=line.parent)))
        body.addWidget(row)
        if depth < _DEEPEST:
            for name in hang_on(line.kind):
                for below in self._lines.get(name, ()):
                    if below.parent == line.record:
                        self._add_line(body, below, depth + 1)

    def _not_yet(self, kind: Kind, code: str) -> Row:
        field = kind.field(kind.once_key or "")
        row = Row(drawing_of(kind.name), choice_words(field, code), tr("Not talked about yet"))
        row.opened.connect(lambda: self.opened.emit(asked(kind.name, key=code)))
        return row

    def _adding(self) -> QWidget:
        box = QWidget()
        flow = FlowLayout(box, across=Space.XS)
        for kind in self.kinds:
            if self._may_add(kind):
                flow.addWidget(self._add_button(kind))
        return box

    def _may_add(self, kind: Kind) -> bool:
        return not kind.once_key and not (kind.once_in is not None and self._lines.get(kind.name))

    def _add_button(self, kind: Kind) -> ActButton:
        made = quiet_button(add_words(kind), "add", lambda: self.opened.emit(asked(kind.name)))
        if about_others(kind.name):
            side_by_side.keep_back(made)
        return made

    def _show_whole(self, name: str) -> None:
        self._whole.add(name)
        self._build()

    def _focused(self) -> tuple[str, bytes] | str | None:
        focus = QApplication.focusWidget()
        if focus is None or not self._content.isAncestorOf(focus):
            return None
        if isinstance(focus, LineRow):
            return focus.line.kind, focus.line.record
        return focus.accessibleName() or getattr(focus, "text", lambda: "")()

    def _focus(self, wanted: tuple[str, bytes] | str) -> None:
        """Give the keyboard back to where it was before the card was built anew."""
        for each in self._content.findChildren(QWidget):
            if isinstance(each, LineRow) and (each.line.kind, each.line.record) == wanted:
                each.setFocus()
                return
            if isinstance(each, ActButton) and each.text() == wanted:
                each.setFocus()
                return


def _deep(name: str) -> Sequence[str]:
    found = [name]
    for below in hang_on(name):
        found.extend(_deep(below))
    return found


def _unwritten(kind: Kind, lines: Sequence[Line]) -> list[str]:
    """Of a kind that exists once a key: the keys nothing is written under yet."""
    if kind.once_key is None:
        return []
    written = {line.key for line in lines}
    return [each.code for each in kind.field(kind.once_key).choices if each.code not in written]
