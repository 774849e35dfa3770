"""Shows a finished encounter: it is read, never edited; what is put right or added stands beneath it as amendments."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from imsa_desktop.casework.declaration import Field, FieldKind
from imsa_desktop.services.encounters import EncounterView
from imsa_desktop.services.showing import RecordView
from imsa_desktop.ui import side_by_side
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.pages.encounter_host import HostCard
from imsa_desktop.ui.pages.encounter_letters import letter_cards
from imsa_desktop.ui.pages.encounter_shared import SharedWith
from imsa_desktop.ui.widgets.banner import Banner
from imsa_desktop.ui.widgets.buttons import quiet_button
from imsa_desktop.ui.widgets.card import Card, Line
from imsa_desktop.ui.widgets.chip import Chip, delivery_chip, needs_look_chip
from imsa_desktop.ui.widgets.labels import Heading, Help, Label
from imsa_desktop.ui.words import label_of, tr, when_words

_LABEL_CHARACTERS = 32
_NOT_TOLD = frozenset({"about", "shared_key"})
_LINKS_TOLD = frozenset({"advocate"})


class EncounterReading(QWidget):
    """One finished encounter with all that hangs on it."""

    history_asked = Signal()
    document_asked = Signal(bytes)

    def __init__(self, view: EncounterView, shared: SharedWith, amending: QWidget, not_on_file: str = "") -> None:
        super().__init__()
        self.view, self._amending = view, amending
        self.shared = shared
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.L)
        body.addWidget(self._encounter(view))
        if view.participants:
            body.addWidget(self._present(view))
        for card in letter_cards(view, self.document_asked.emit):
            body.addWidget(card)
        for title, records in (
            (tr("Interpreter"), [view.interpreting] if view.interpreting is not None else []),
            (tr("Options and choices"), list(view.options)),
            (tr("Next steps"), list(view.tasks)),
        ):
            if records:
                card = Card(title)
                for at, record in enumerate(records):
                    if at:
                        card.add(Line())
                    tell_record(card, record)
                if title == tr("Interpreter") and view.rule.words:
                    card.add(Help(view.rule.words))
                if title == tr("Interpreter") and not_on_file:
                    card.add(Help(not_on_file))
                body.addWidget(card)
        body.addWidget(self._amendments(view))
        self.host = HostCard()
        body.addWidget(self.host)
        self.host.setVisible(not view.encounter.withdrawn)

    def _encounter(self, view: EncounterView) -> Card:
        card = Card()
        top = QHBoxLayout()
        top.setSpacing(Space.S)
        top.addWidget(Chip(tr("Finished"), "done", Tone.GOOD))
        if view.encounter.withdrawn and view.encounter.changed_since:
            top.addWidget(Chip(tr("Withdrawn, and changed since"), "warning", Tone.WARNING))
        elif view.encounter.withdrawn:
            top.addWidget(Chip(tr("Withdrawn")))
        if view.encounter.amended:
            top.addWidget(Chip(tr("Amended"), "edit", Tone.ACCENT))
        if view.encounter["privileged"] == "yes":
            top.addWidget(Chip(tr("Lawyer’s advice was discussed"), "protected", Tone.WARNING))
        if view.encounter.needs_look:
            top.addWidget(needs_look_chip(1))
        top.addWidget(delivery_chip(view.encounter.delivery))
        top.addStretch(1)
        top.addWidget(quiet_button(tr("History"), "history", self.history_asked.emit))
        card.add(top)
        who = view.encounter.created_by or tr("Somebody not known yet")
        card.add(Help(tr("Written by {who}, {when}").format(who=who, when=when_words(view.encounter.created_ms))))
        if view.interpreting is None and view.rule.covered:
            card.add(Banner(Tone.PLAIN, view.rule.words))
        tell_record(card, view.encounter)
        card.add(self.shared)
        return card

    def _present(self, view: EncounterView) -> Card:
        card = Card(tr("Who else was there or could hear"))
        for at, record in enumerate(view.participants):
            if at:
                card.add(Line())
            tell_record(card, record)
        side_by_side.keep_back(card)
        return card

    def _amendments(self, view: EncounterView) -> Card:
        card = Card(tr("Amendments"))
        if not view.amendments:
            card.add(Help(tr("A finished encounter stays as it was written. What is put right or added stands here.")))
        for amendment in view.amendments:
            who = amendment.created_by or tr("Somebody not known yet")
            card.add(Label(f"{who}, {when_words(amendment.created_ms)}", Text.STRONG))
            card.add(Label(str(amendment["what"] or "")))
            if amendment["why"]:
                card.add(Help(tr("Why: {why}").format(why=amendment["why"])))
        card.add(self._amending)
        return card


def tell_record(card: Card, record: RecordView) -> None:
    """Write out what a record says, field by field; what says nothing is left out."""
    title_field = record.kind.title_field if record.kind.name != "encounter" else None
    if title_field and record.title:
        card.add(_shown(Heading(record.title), record.kind.field(title_field)))
    grid = QGridLayout()
    grid.setHorizontalSpacing(Space.XL)
    grid.setVerticalSpacing(Space.S)
    grid.setColumnMinimumWidth(0, card.fontMetrics().averageCharWidth() * _LABEL_CHARACTERS)
    grid.setColumnStretch(1, 1)
    card.add(grid)
    for field in record.kind.fields:
        state = record.fields[field.name]
        told = field.name not in _NOT_TOLD and (not field.links_to or field.name in _LINKS_TOLD)
        if not told or field.name == title_field:
            continue
        if state.question is not None:
            words = tr(" or ").join(f"“{answer.words or tr('nothing')}”" for answer in state.question.answers)
            asked = Banner(Tone.WARNING, words, title=tr("{field}: needs a look").format(field=label_of(field)))
            card.add(_shown(asked, field))
        elif state.words and field.kind is FieldKind.LONG_TEXT:
            block = QVBoxLayout()
            block.setSpacing(2)
            block.addWidget(_shown(Help(label_of(field)), field))
            block.addWidget(_shown(Label(state.words, selectable=True), field))
            card.add(block)
        elif state.words:
            at = grid.rowCount()
            grid.addWidget(_shown(Help(label_of(field)), field), at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_shown(Label(state.words, selectable=True), field), at, 1, Qt.AlignmentFlag.AlignTop)


def _shown(widget: QWidget, field: Field) -> QWidget:
    """A reading of ``field``, out of sight while the client looks on if it is meant for colleagues."""
    if side_by_side.for_colleagues(field):
        side_by_side.keep_back(widget)
    return widget
