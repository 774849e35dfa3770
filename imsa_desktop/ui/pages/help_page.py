"""Explains the keys, the marks that say where work is, and what to do when something is wrong (F1)."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from imsa_desktop.services.showing import Delivery
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.page import Page, place
from imsa_desktop.ui.shortcuts import shortcut_words
from imsa_desktop.ui.widgets.card import Card, Column
from imsa_desktop.ui.widgets.chip import Chip, delivery_chip, needs_look_chip
from imsa_desktop.ui.widgets.labels import Label, Title
from imsa_desktop.ui.words import tr


@place("help", icon="help", label=lambda: tr("Help"))
class HelpPage(Page):
    """One page, no network."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        column = Column(measure=100)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)
        column.add(Title(self.title()))
        column.add(self._marks())
        column.add(self._keys())
        trouble = Card(tr("If something is wrong"))
        for words in (
            tr("What you typed is kept: a draft after less than a second, a saved change when you leave the field."),
            tr("Messages at the top of the window say what happened, what is safe, and what to do next."),
            tr("The recovery words on your paper open the vault if the passphrase is forgotten. Nothing else does."),
        ):
            trouble.add(Label(words))
        column.add(trouble)

    def title(self) -> str:
        return self.tr("Help")

    def _marks(self) -> Card:
        card = Card(tr("Where your work is"))
        meanings = {
            Delivery.SAVED: tr("It is safe on this laptop, and nowhere else yet."),
            Delivery.SENT: tr("The hub keeps it, sealed. Nobody has confirmed it yet."),
            Delivery.RECEIVED: tr("A laptop of head office has it and has confirmed it."),
        }
        for delivery, words in meanings.items():
            card.add(_line(delivery_chip(delivery), words))
        look = tr("Two people wrote different answers. Both are kept until somebody settles it.")
        card.add(_line(needs_look_chip(1), look))
        return card

    def _keys(self) -> Card:
        card = Card(tr("Keys"))
        card.add(keys_grid())
        return card


def keys_grid() -> QWidget:
    """Every key of the window and what it does."""
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(Space.XL)
    grid.setVerticalSpacing(Space.S)
    grid.setColumnStretch(1, 1)
    for at, (keys, words) in enumerate(shortcut_words()):
        grid.addWidget(Chip(keys), at, 0)
        grid.addWidget(Label(words), at, 1)
    return holder


def _line(chip: QWidget, words: str) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.L)
    holder = QWidget()
    holder.setFixedWidth(200)
    inner = QHBoxLayout(holder)
    inner.setContentsMargins(0, 0, 0, 0)
    inner.addWidget(chip)
    inner.addStretch(1)
    row.addWidget(holder)
    row.addWidget(Label(words, Text.BODY), 1)
    return line
