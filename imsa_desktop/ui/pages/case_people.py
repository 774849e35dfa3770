"""Is who is around the client: the professionals, present ones first, and what may be shared with each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from imsa_desktop.services.case_file import PersonAround
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Changed, Desk
from imsa_desktop.ui.pages.case_tab import CaseTab
from imsa_desktop.ui.presenters.case import CasePresenter
from imsa_desktop.ui.record_drawer import EditAsked
from imsa_desktop.ui.record_rows import PROFESSIONAL_ROWS
from imsa_desktop.ui.widgets.buttons import button, main_button
from imsa_desktop.ui.widgets.card import Card, EmptyState, SectionHeading
from imsa_desktop.ui.widgets.chip import Chip, delivery_chip
from imsa_desktop.ui.widgets.reading_column import ReadingColumn
from imsa_desktop.ui.widgets.rows import Row
from imsa_desktop.ui.words import choice_words, tr
from imsa_protocol.identifiers import SpaceId

_TONES = {
    "given": Tone.GOOD,
    "given_in_part": Tone.ACCENT,
    "refused": Tone.WARNING,
    "withdrawn": Tone.WARNING,
    "expired": Tone.WARNING,
}


class PeopleTab(CaseTab):
    """Two cards: present, and before."""

    def __init__(self, desk: Desk, space: SpaceId, parent: QWidget | None = None) -> None:
        super().__init__(desk, space, parent)
        self.presenter = CasePresenter(desk, space, self)
        self.presenter.people_read.connect(self._show)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        column = ReadingColumn(measure=120)
        layout.addWidget(column)
        self.heading = SectionHeading(tr("Professionals around the client"))
        self.heading.head.addWidget(button(tr("Add a professional"), "add", self._add))
        column.add(self.heading)
        self.present, self.before = Card(padding=Space.L, spacing=Space.XS), Card(tr("Before"), spacing=Space.XS)
        column.add(self.present)
        column.add(self.before)
        self.empty = EmptyState(
            "person",
            tr("Nobody is noted yet"),
            tr("Solicitors, support workers, officers: what each does, and what the client allows us to share."),
            main_button(tr("Add the first professional"), "add", self._add),
        )
        column.add(self.empty)
        for each in (self.heading, self.present, self.before, self.empty):
            each.hide()

    def on_shown(self, where: Mapping[str, Any]) -> None:
        self.presenter.ask_people()

    def refresh(self, changed: Changed | None) -> None:
        self.presenter.ask_people()

    def _show(self, people: Sequence[PersonAround]) -> None:
        for card, current in ((self.present, True), (self.before, False)):
            card.clear()
            found = [each for each in people if each.current is current]
            for each in found:
                card.add(self._row(each))
            card.setVisible(bool(found))
        self.heading.setVisible(bool(people))
        self.empty.setVisible(not people)

    def _row(self, person: PersonAround) -> Row:
        state = person.record.fields["permission"]
        trailing: list[QWidget] = []
        if state.question is not None:
            trailing.append(Chip(tr("Permission: needs a look"), "merge", Tone.WARNING))
        elif isinstance(state.value, str):
            words = tr("Permission: {said}").format(said=choice_words(state.field, state.value).lower())
            trailing.append(Chip(words, "protected", _TONES.get(state.value, Tone.PLAIN)))
        trailing.append(delivery_chip(person.record.delivery))
        telephone = str(person.record["telephone"] or "")
        second = " · ".join(part for part in (person.role, person.organisation, telephone, person.period) if part)
        row = Row("person", person.name or tr("Not named yet"), second, trailing)
        row.opened.connect(lambda: self._open(person))
        return row

    def _open(self, person: PersonAround) -> None:
        self.edit_asked.emit(
            EditAsked("professional_contact", person.record.id, title=tr("Professional"), rows=PROFESSIONAL_ROWS)
        )

    def _add(self) -> None:
        self.edit_asked.emit(
            EditAsked("professional_contact", title=tr("New professional"), rows=PROFESSIONAL_ROWS, focus="name")
        )
