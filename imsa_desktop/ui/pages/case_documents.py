"""Is the documents of a case: letters, scans, photographs and e-mails, taken in by dropping, choosing or pasting."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from imsa_desktop.services.attachments import Content, DocumentRow
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Changed, Desk
from imsa_desktop.ui.dialogs.choose_path import choose_file
from imsa_desktop.ui.document_words import content_words, facts_of
from imsa_desktop.ui.opening import asked
from imsa_desktop.ui.pages.case_tab import CaseTab
from imsa_desktop.ui.presenters.documents import ComingIn, DocumentsPresenter
from imsa_desktop.ui.steps import Steps
from imsa_desktop.ui.tab_order import in_reading_order
from imsa_desktop.ui.widgets.buttons import button, icon_button, main_button, quiet_button
from imsa_desktop.ui.widgets.card import Card, EmptyState, Picture
from imsa_desktop.ui.widgets.chip import Chip, changed_since_chip
from imsa_desktop.ui.widgets.flow import FlowLayout
from imsa_desktop.ui.widgets.labels import Help, Label
from imsa_desktop.ui.widgets.reading_column import ReadingColumn
from imsa_desktop.ui.widgets.rows import Row
from imsa_desktop.ui.words import delivery_icon, delivery_words, tr
from imsa_protocol.identifiers import SpaceId

_ROWS_A_TURN = 6
_ROWS_AT_ONCE = 48  # the latest; a case of years holds hundreds, and each row costs the window time


class _Arriving(Card):
    """A file on its way in: its name, how far it is, and a way to stop."""

    def __init__(self, stop: Callable[[], object]) -> None:
        super().__init__(padding=Space.L)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        self.words = Label("")
        row.addWidget(self.words, 1)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(tr("How much of the file has been taken in"))
        self.bar.setTextVisible(False)
        self.bar.setMaximumWidth(220)
        row.addWidget(self.bar)
        row.addWidget(quiet_button(tr("Stop"), "close", stop))
        self.add(row)
        self.hide()

    def show_coming(self, coming: ComingIn | None) -> None:
        """Say how far it is; None when nothing is on its way."""
        self.setVisible(coming is not None)
        if coming is None:
            return
        words = tr("Taking in {name} …").format(name=coming.name)
        if coming.left:
            words += " " + tr("({n} more)").format(n=coming.left)
        self.words.setText(words)
        self.bar.setMaximum(1000)
        self.bar.setValue(round(1000 * coming.done / coming.total) if coming.total else 0)


class DocumentRowWidget(Row):
    """One document; opening it opens its pages."""

    about_asked = Signal()

    def __init__(self, row: DocumentRow, parent: QWidget | None = None) -> None:
        marks: list[QWidget] = []
        if row.view["privileged"] == "yes":
            marks.append(Chip(tr("Client and lawyer only"), "protected", Tone.WARNING))
        if row.view.needs_look:
            marks.append(Chip(tr("Needs a look"), "merge", Tone.WARNING))
        elif row.view["standing"] == "not_read":
            marks.append(Chip(tr("Not read yet"), None, Tone.ACCENT))
        if row.view.withdrawn:
            marks.append(changed_since_chip())
        if row.content is not Content.HERE:
            marks.append(Chip(content_words(row.content), "received" if row.readable else None))
        where = Picture(delivery_icon(row.view.delivery), 16)
        where.setToolTip(delivery_words(row.view.delivery))
        title = row.view.title or tr("Document")
        about = icon_button("edit", tr("About: {title}").format(title=title))
        super().__init__("document", title, facts_of(row), [*marks, where, about], parent=parent)
        about.clicked.connect(self.about_asked)
        said = (title, facts_of(row), *(each.text() for each in marks if isinstance(each, Chip)))
        self.setAccessibleName(", ".join((*said, delivery_words(row.view.delivery))))


class DocumentsTab(CaseTab):
    """What is in the file on paper or as a picture, the latest first."""

    def __init__(self, desk: Desk, space: SpaceId, parent: QWidget | None = None) -> None:
        super().__init__(desk, space, parent)
        self.presenter = DocumentsPresenter(desk, space, self)
        self.presenter.documents_read.connect(self._show)
        self.presenter.letters_found.connect(self._take_in)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.column = ReadingColumn(measure=120)
        layout.addWidget(self.column)
        self.column.add(self._make_head())
        self.arriving = _Arriving(self.presenter.stop)
        self.presenter.coming_in.connect(self.arriving.show_coming)
        self.column.add(self.arriving)
        self.card = Card(padding=Space.S, spacing=0)
        self.column.add(self.card)
        self.card.hide()
        self.empty = EmptyState(
            "document",
            tr("No documents yet"),
            tr("Drop letters, scans, photographs or e-mails here, or add a file. They are read inside the program."),
        )
        self.column.add(self.empty)
        self.empty.hide()
        self.rows: list[DocumentRowWidget] = []
        self._found: Sequence[DocumentRow] = ()
        self._most = _ROWS_AT_ONCE
        self._steps: Steps | None = None

    def _make_head(self) -> QVBoxLayout:
        self.add_file = main_button(tr("Add file …"), "add", self._choose)
        self.letters = button(tr("Take in messages …"), "mail", self.take_in_messages)
        self.paper = quiet_button(tr("Note a paper without a file"), "edit", self._note_paper)
        acts = FlowLayout(across=Space.S, down=Space.S)
        for each in (self.add_file, self.letters, self.paper):
            acts.addWidget(each)
        head = QVBoxLayout()
        head.setSpacing(Space.S)
        head.addLayout(acts)
        words = tr("Drop files or e-mails anywhere on this page, or paste a copied thread or picture with Ctrl+V.")
        head.addWidget(Help(words))
        return head

    def on_shown(self, where: Mapping[str, Any]) -> None:
        self.presenter.ask()

    def refresh(self, changed: Changed | None) -> None:
        if changed is None or "document" in changed.kinds or changed.local & {"attachments", "delivery"}:
            self.presenter.ask()

    def acts(self) -> Mapping[str, Callable[[], object]]:
        return {}

    # -- taking in -------------------------------------------------------------------------------------------------

    def take(self, paths: Sequence[Path]) -> None:
        """Take in files that somebody dropped; letters are shown first."""
        self.presenter.take(paths)

    def take_picture(self, as_file: Callable[[], bytes]) -> None:
        """Take in a picture that was copied."""
        self.presenter.take_picture(as_file)

    def _choose(self) -> None:
        path = choose_file(self, tr("Add a file to the case"))
        if path is not None:
            self.presenter.take([path])

    def take_in_messages(self) -> None:
        """Take in what was copied, or choose a file of messages where nothing was."""
        words = QGuiApplication.clipboard().text()
        self.desk.go("take_in", space=self.space, brought=[words] if words.strip() else [])

    def _take_in(self, paths: Sequence[Path]) -> None:
        self.desk.go("take_in", space=self.space, brought=list(paths))

    def _note_paper(self) -> None:
        self.edit_asked.emit(asked("document"))

    # -- what is there -------------------------------------------------------------------------------------------------

    def _show(self, found: Sequence[DocumentRow]) -> None:
        if self._steps is not None:
            self._steps.stop()
        focused = next((at for at, each in enumerate(self.rows) if each.hasFocus()), None)
        self._show_from(found, focused)

    def _show_from(self, found: Sequence[DocumentRow], focused: int | None) -> None:
        self._found = found
        self.card.clear()
        self.rows = []
        self.card.setVisible(bool(found))
        self.empty.setVisible(not found)
        shown = found[: self._most]
        parts = [shown[at : at + _ROWS_A_TURN] for at in range(0, len(shown), _ROWS_A_TURN)]
        last: list[Callable[[], object]] = [partial(self._shown, focused)]
        self._steps = Steps([*(partial(self._show_some, part) for part in parts), *last], self)

    def _show_some(self, found: Sequence[DocumentRow]) -> None:
        for each in found:
            row = DocumentRowWidget(each)
            row.opened.connect(partial(self._open, each))
            row.about_asked.connect(partial(self._about, each))
            self.rows.append(row)
            self.card.add(row)

    def _show_older(self) -> None:
        first = self._most
        self._most += _ROWS_AT_ONCE
        self._show_from(self._found, first)

    def _shown(self, focused: int | None) -> None:
        older = len(self._found) - self._most
        if older > 0:
            self.card.add(quiet_button(tr("Show older ones: {n} more").format(n=older), "down", self._show_older))
        in_reading_order(self)
        if focused is not None and focused < len(self.rows):
            self.rows[focused].setFocus()

    def _open(self, row: DocumentRow) -> None:
        if row.readable:
            self.desk.go("reader", space=self.space, record=row.view.id)
        else:
            self._about(row)

    def _about(self, row: DocumentRow) -> None:
        self.edit_asked.emit(asked("document", row.view.id))
