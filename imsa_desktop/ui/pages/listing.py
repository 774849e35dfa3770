"""Is the base of pages that list records outside the case files: a title, filters, the list, and what to do first."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from imsa_desktop.ui import keyboard
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.desk import Changed
from imsa_desktop.ui.icons import icon
from imsa_desktop.ui.models.entries import Entry
from imsa_desktop.ui.page import Page
from imsa_desktop.ui.widgets.card import Card, EmptyState
from imsa_desktop.ui.widgets.entry_list import EntryList
from imsa_desktop.ui.widgets.flow import FlowLayout
from imsa_desktop.ui.widgets.labels import Help, Title
from imsa_desktop.ui.widgets.toggle import Toggle
from imsa_desktop.ui.words import tr


class ListingPage(Page):
    """Filters above, entries beneath; Enter opens one."""

    text: QLineEdit | None = None  # the line words are looked for with, where there is one
    kinds: frozenset[str] = frozenset()  # what is listed; anything else that changes is no reason to read again

    def lay_out(self, acts: Sequence[QWidget], about: str, empty: EmptyState, none_fit: str) -> None:
        """Make the page; ``acts`` stand beside the title."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        layout.setSpacing(Space.M)
        top = QHBoxLayout()
        top.setSpacing(Space.S)
        top.addWidget(Title(self.title()), 1)
        for act in acts:
            top.addWidget(act)
        layout.addLayout(top)
        if about:
            layout.addWidget(Help(about))
        self.filters = QHBoxLayout()
        self.filters.setSpacing(Space.S)
        layout.addLayout(self.filters)
        self.list = EntryList(self.title())
        self.list.opened.connect(self.open_entry)
        self.card = Card(padding=Space.XS + 1)
        self.card.setSizePolicy(self.list.sizePolicy())
        self.card.add(self.list, 1)
        layout.addWidget(self.card, 1)
        self.empty = empty
        self.none_fit = EmptyState("find", tr("Nothing fits"), none_fit)
        for each in (self.empty, self.none_fit):
            layout.addWidget(each, 1, Qt.AlignmentFlag.AlignTop)
            each.hide()
        self.card.hide()

    def add_text_filter(self, words: str, look_for: Callable[[str], None]) -> None:
        """A line in which words are looked for."""
        self.text = line = QLineEdit()
        line.setPlaceholderText(words)
        line.setAccessibleName(words)
        line.addAction(icon("find"), QLineEdit.ActionPosition.LeadingPosition)
        line.setMaximumWidth(300)
        line.textEdited.connect(look_for)
        self.filters.addWidget(line, 1)

    def add_toggles(self, choices: Sequence[tuple[str, str]], choose: Callable[[str], None]) -> None:
        """One of these is on; the first to begin with."""
        group = QButtonGroup(self)
        holder = QWidget()
        flow = FlowLayout(holder)
        for at, (code, words) in enumerate(choices):
            toggle = Toggle(words)
            toggle.setChecked(at == 0)
            toggle.clicked.connect(lambda _=False, code=code: choose(code))
            group.addButton(toggle)
            flow.addWidget(toggle)
        self.filters.addWidget(holder, 3)

    def show_entries(self, entries: Sequence[Entry], *, filtered: bool) -> None:
        """Show these; without any, what to do first, or that nothing fits."""
        came_first = not self.list.entries.entries
        self.list.show_entries(entries)
        self.card.setVisible(bool(entries))
        self.empty.setVisible(not entries and not filtered)
        self.none_fit.setVisible(not entries and filtered)
        if entries and not self.list.currentIndex().isValid():
            self.list.choose_first()
        if entries and came_first and not self.text_has_focus():
            keyboard.offer(self.list)

    def text_has_focus(self) -> bool:
        """Whether somebody is typing into the filter."""
        return self.text is not None and self.text.hasFocus()

    def open_entry(self, key: object) -> None:
        """An entry was opened."""
        raise NotImplementedError

    def ask(self) -> None:
        """Read what is listed."""
        raise NotImplementedError

    def refresh(self, changed: Changed | None) -> None:
        if self.isVisible() and (changed is None or changed.kinds & self.kinds or "delivery" in changed.local):
            self.ask()
