"""Offers how the window looks, what may be begun from anywhere, the settings, and the help page."""

from __future__ import annotations

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from imsa_desktop.config import Appearance
from imsa_desktop.ui.icons import icon
from imsa_desktop.ui.shell import Shell
from imsa_desktop.ui.shortcuts import new_advice_query, new_concern
from imsa_desktop.ui.words import tr

SIZES = (100, 115, 130, 150, 175, 200)


def colour_choices() -> list[tuple[Appearance, str]]:
    """Every choice of colours and what it is called."""
    return [
        ("system", tr("As the com&puter")),
        ("light", tr("&Light")),
        ("dark", tr("&Dark")),
        ("high-contrast", tr("&High contrast")),
    ]


class AppearanceMenu(QMenu):
    """The menu behind the button at the right of the header."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._settings = shell.desk.settings
        self.setAccessibleName(tr("Appearance, text size, settings and help"))
        colours = QActionGroup(self)
        self.addSection(tr("Colours"))
        for chosen, words in colour_choices():
            self._choice(colours, words, chosen == self._settings.now.appearance, chosen)
        colours.triggered.connect(self._set_colours)
        sizes = QActionGroup(self)
        self.addSection(tr("Text size"))
        for size in SIZES:
            self._choice(sizes, f"{size} %", size == self._settings.now.text_percent, size)
        sizes.triggered.connect(self._set_size)
        self.addSeparator()
        for drawing, words, begin in (
            ("warning", tr("Safeguarding &concern  Ctrl+Shift+S"), new_concern),
            ("phone", tr("&Advice query  Ctrl+Shift+A"), new_advice_query),
        ):
            action = self.addAction(icon(drawing), words)
            action.triggered.connect(lambda _=False, begin=begin: begin(shell))
        self.addSeparator()
        for drawing, words, place in (
            ("settings", tr("&Settings"), "settings"),
            ("help", tr("&Keys and help  F1"), "help"),
        ):
            action = self.addAction(icon(drawing), words)
            action.triggered.connect(lambda _=False, place=place: shell.go(place))

    def _choice(self, group: QActionGroup, words: str, chosen: bool, data: object) -> None:
        action = self.addAction(words)
        action.setCheckable(True)
        action.setChecked(chosen)
        action.setData(data)
        group.addAction(action)

    def _set_colours(self, action: QAction) -> None:
        self._settings.keep(appearance=action.data())

    def _set_size(self, action: QAction) -> None:
        self._settings.keep(text_percent=action.data())
