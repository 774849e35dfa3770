"""Offers how the window looks: colours, text size; and the help page."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from imsa_desktop.ui import appearance
from imsa_desktop.ui.colours import Scheme
from imsa_desktop.ui.icons import icon
from imsa_desktop.ui.shell import Shell
from imsa_desktop.ui.words import tr

SIZES = (100, 115, 130, 150, 175, 200)


class AppearanceMenu(QMenu):
    """The menu behind the button at the right of the header."""

    chosen = Signal()  # the person chose colours or a size

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.setAccessibleName(tr("Appearance, text size and help"))
        colours = QActionGroup(self)
        self.addSection(tr("Colours"))
        for scheme, words in (
            (Scheme.LIGHT, tr("&Light")),
            (Scheme.DARK, tr("&Dark")),
            (Scheme.HIGH_CONTRAST, tr("&High contrast")),
        ):
            self._choice(colours, words, scheme is appearance.scheme(), scheme)
        colours.triggered.connect(self._set_scheme)
        sizes = QActionGroup(self)
        self.addSection(tr("Text size"))
        for size in SIZES:
            self._choice(sizes, f"{size} %", size == appearance.text_percent(), size)
        sizes.triggered.connect(self._set_size)
        self.addSeparator()
        help_action = self.addAction(icon("help"), tr("&Keys and help  F1"))
        help_action.triggered.connect(lambda: shell.go("help"))

    def _choice(self, group: QActionGroup, words: str, chosen: bool, data: object) -> None:
        action = self.addAction(words)
        action.setCheckable(True)
        action.setChecked(chosen)
        action.setData(data)
        group.addAction(action)

    def _set_scheme(self, action: QAction) -> None:
        appearance.set_scheme(Scheme(action.data()))  # Qt hands back the plain word
        self.chosen.emit()

    def _set_size(self, action: QAction) -> None:
        appearance.set_text_size(action.data())
        self.chosen.emit()
