"""Is everything that happened in a case, the latest first: who wrote it, whether it is finished, and where it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from imsa_desktop.casework.chapters import about_others
from imsa_desktop.services.timeline import TimelineEntry
from imsa_desktop.ui import side_by_side
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.chapters.drawings import drawing_of
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Changed, Desk
from imsa_desktop.ui.dialogs.history import HistoryDialog
from imsa_desktop.ui.models.entries import Entry
from imsa_desktop.ui.opening import asked
from imsa_desktop.ui.pages.case_tab import CaseTab
from imsa_desktop.ui.presenters.case import CasePresenter
from imsa_desktop.ui.widgets.buttons import quiet_button
from imsa_desktop.ui.widgets.card import Card, EmptyState
from imsa_desktop.ui.widgets.entry_list import EntryList
from imsa_desktop.ui.widgets.flow import FlowLayout
from imsa_desktop.ui.widgets.toggle import Toggle
from imsa_desktop.ui.words import day_words, delivery_icon, delivery_words, tr
from imsa_protocol.identifiers import SpaceId


class TimelineTab(CaseTab):
    """A list parted by months."""

    def __init__(self, desk: Desk, space: SpaceId, parent: QWidget | None = None) -> None:
        super().__init__(desk, space, parent)
        self.presenter = CasePresenter(desk, space, self)
        self.presenter.timeline_read.connect(self._show)
        self._kinds: tuple[str, ...] | None = None
        self._read: Sequence[TimelineEntry] = ()
        self._entries: dict[tuple[str, bytes], TimelineEntry] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.M)
        layout.addLayout(self._filters())
        self.card = Card(padding=Space.S)
        self.list = EntryList(tr("Timeline"))
        self.list.opened.connect(self._open)
        self.card.setSizePolicy(self.list.sizePolicy())
        self.card.add(self.list, 1)
        layout.addWidget(self.card, 1)
        self.empty = EmptyState(
            "history",
            tr("Nothing has happened here yet"),
            tr("Encounters, choices, plans and tasks stand here as soon as they are written down."),
        )
        layout.addWidget(self.empty, 1, Qt.AlignmentFlag.AlignTop)
        self.empty.hide()
        side_by_side.changed().connect(self._show_again)

    def _filters(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        filters = QWidget()
        flow = FlowLayout(filters, across=Space.S, down=Space.S)
        group = QButtonGroup(self)
        for words, kinds in (
            (tr("Everything"), None),
            (tr("Encounters"), ("encounter", "amendment")),
            (tr("Choices"), ("option",)),
            (tr("Safety plans"), ("safety_plan", "plan_issue", "check_in")),
            (tr("Tasks"), ("task",)),
            (tr("Decisions and letters"), ("decision", "letter", "document", "hearing", "appointment")),
            (tr("Turning points"), ("turning_point", "crisis_help", "resilience_check")),
        ):
            toggle = Toggle(words)
            toggle.setChecked(kinds is None)
            toggle.clicked.connect(lambda _=False, kinds=kinds: self._choose(kinds))
            group.addButton(toggle)
            flow.addWidget(toggle)
        row.addWidget(filters, 1)
        self.history = quiet_button(tr("History of the chosen entry"), "history", self._history)
        row.addWidget(self.history, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def on_shown(self, where: Mapping[str, Any]) -> None:
        self._ask()

    def refresh(self, changed: Changed | None) -> None:
        self._ask()

    def _ask(self) -> None:
        self.presenter.ask_timeline(self._kinds)

    def _choose(self, kinds: tuple[str, ...] | None) -> None:
        self._kinds = kinds
        self._ask()

    def _show(self, entries: Sequence[TimelineEntry]) -> None:
        self._read = entries
        if side_by_side.is_on():
            entries = [each for each in entries if not about_others(each.kind)]
        self._entries = {(each.kind, each.record): each for each in entries}
        shown: list[Entry] = []
        month = None
        for each in entries:
            if _month_of(each) != month:
                month = _month_of(each)
                shown.append(Entry(month))
            shown.append(_entry(each))
        self.list.show_entries(shown)
        if self.list.chosen() is None:
            self.list.choose_first()
        self.card.setVisible(bool(entries))
        self.empty.setVisible(not entries)
        self.history.setVisible(bool(entries))

    def _show_again(self) -> None:
        """The client sits down or goes: what is about others goes or comes back at once."""
        self._show(self._read)

    def _open(self, key: tuple[str, bytes]) -> None:
        kind, record = key
        self.edit_asked.emit(asked(kind, record))

    def _history(self) -> None:
        key = self.list.chosen()
        if key is not None and key in self._entries:
            entry = self._entries[key]
            HistoryDialog(self.desk, entry.kind, entry.record, entry.title or entry.kind_label, self).open()


def _month_of(entry: TimelineEntry) -> str:
    return day_words(_when(entry)).partition(" ")[2] or tr("Without a day")


def _when(entry: TimelineEntry) -> str:
    return entry.when or datetime.fromtimestamp(entry.entered_ms / 1000).astimezone().isoformat()


def _entry(entry: TimelineEntry) -> Entry:
    day = day_words(_when(entry)).rpartition(" ")[0]
    mark, tone = "", None
    if entry.needs_look:
        mark, tone = tr("needs a look"), Tone.WARNING
    elif entry.withdrawn and entry.changed_since:
        mark, tone = tr("withdrawn, and changed since"), Tone.WARNING
    elif entry.withdrawn:
        mark = tr("withdrawn")
    elif entry.kind == "encounter" and not entry.finished:
        mark = tr("unfinished")
    elif entry.amended:
        mark = tr("amended")
    said = " · ".join(part for part in (day, entry.who, entry.summary) if part)
    title = entry.title if entry.title and entry.title != entry.kind_label else ""
    first = f"{entry.kind_label}: {title}" if title else entry.kind_label
    return Entry(
        first=first,
        second=said,
        drawing=drawing_of(entry.kind),
        right=delivery_words(entry.delivery),
        right_drawing=delivery_icon(entry.delivery),
        mark=mark,
        tone=tone,
        faded=entry.withdrawn and not entry.changed_since,
        key=(entry.kind, entry.record),
    )
