"""Shows the messages that an encounter is made of, word for word, and what came with them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from imsa_desktop.services.encounters import EncounterView
from imsa_desktop.services.showing import RecordView
from imsa_desktop.ui import side_by_side
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.widgets.card import Card, Line
from imsa_desktop.ui.widgets.chip import Chip
from imsa_desktop.ui.widgets.labels import Help, Label
from imsa_desktop.ui.widgets.message_row import first_of
from imsa_desktop.ui.widgets.rows import Row
from imsa_desktop.ui.words import tr

_MOST_SHOWN = 200  # of one day's chat; the rest is in the export that was taken in


def letter_cards(view: EncounterView, open_document: Callable[[bytes], object]) -> Iterator[Card]:
    """A card of the messages, and one of the documents; none where there are none."""
    if view.letters:
        card = Card(tr("Messages") if len(view.letters) > 1 else tr("The message"), spacing=Space.S)
        for place, letter in enumerate(view.letters[:_MOST_SHOWN]):
            if place:
                card.add(Line())
            _tell(card, letter)
        left = len(view.letters) - _MOST_SHOWN
        if left > 0:
            card.add(Help(tr("{n} more messages of this day are in the case.").format(n=left)))
        yield card
    if view.documents:
        card = Card(tr("What came with it"), padding=Space.L, spacing=0)
        for document in view.documents:
            row = Row("attached", document.title or tr("Document"), document.fields["document_kind"].words)
            row.opened.connect(partial(open_document, document.id))
            card.add(row)
        yield card


def _tell(card: Card, letter: RecordView) -> None:
    top = QHBoxLayout()
    top.setSpacing(Space.S)
    sender = Label(str(letter["sender"] or tr("Nobody is named")), Text.STRONG, selectable=True)
    side_by_side.keep_back(sender)
    top.addWidget(sender, 1)
    if letter["privileged"] == "yes":
        top.addWidget(Chip(tr("Client and lawyer only"), "protected", Tone.WARNING))
    when = Label(letter.fields["sent"].words or tr("No day is named"), Text.SMALL, quiet=True, wrap=False)
    top.addWidget(when, alignment=Qt.AlignmentFlag.AlignTop)
    card.add(top)
    for words, template in (
        (letter["recipients"], tr("To {whom}")),
        (letter["copies"], tr("Copies to {whom}")),
    ):
        if words:
            told = Help(template.format(whom=first_of(str(words))))
            side_by_side.keep_back(told)
            card.add(told)
    card.add(Label(str(letter["words"] or ""), selectable=True))
    if letter["attachments"]:
        card.add(Help(tr("Attached: {names}").format(names=letter["attachments"])))
