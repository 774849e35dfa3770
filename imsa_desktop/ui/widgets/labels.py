"""Shows words: titles, headings, text and help, which follow text size and colours by themselves.

Guide: ``Label("…")`` body text, wrapped · ``Title``, ``Heading``, ``Help`` (quiet, small) ·
``Label("…", Text.STRONG)`` · ``tone=Tone.PROBLEM`` colours the words (never the only sign).
Words may be selected with the mouse only when ``selectable`` – selecting takes a tab stop.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from imsa_desktop.ui import appearance
from imsa_desktop.ui.appearance import Text
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.words import drawn

_GROUNDS = (QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText)


class Label(QLabel):
    """Words on the ground they stand on; plain text, never markup."""

    def __init__(
        self,
        text: str = "",
        size: Text = Text.BODY,
        *,
        quiet: bool = False,
        tone: Tone | None = None,
        wrap: bool = True,
        selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(drawn(text), parent)
        self._said = text
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._size = size
        self._tone = tone
        if quiet:
            self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.setWordWrap(wrap)
        if wrap:
            policy = self.sizePolicy()
            policy.setHeightForWidth(True)
            policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)
            self.setSizePolicy(policy)
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        appearance.appearance_changed().connect(self.restyle)
        self.restyle()

    def text(self) -> str:
        """The words, without the marks that keep their order."""
        return self._said

    def setText(self, text: str) -> None:
        """Say something else."""
        self._said = text
        super().setText(drawn(text))

    def set_tone(self, tone: Tone | None) -> None:
        """Colour the words for another tone; ``None`` is plain ink."""
        self._tone = tone
        self.restyle()

    def restyle(self) -> None:
        """Take the fonts and colours in force."""
        self.setFont(appearance.font(self._size))
        palette = QPalette()
        if self._tone is not None:
            for role in (self.foregroundRole(), *_GROUNDS):  # on a row it is a button's text that is painted
                palette.setColor(role, appearance.ink(self._tone))
        self.setPalette(palette)


class ElidedLabel(Label):
    """One line that is cut with an ellipsis where there is no room; the whole of it is its tool tip."""

    def __init__(self, text: str = "", size: Text = Text.BODY, *, quiet: bool = False) -> None:
        super().__init__(text, size, quiet=quiet, wrap=False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        whole = drawn(self.text())
        words = self.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(self.text() if words != whole else "")
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, words)
        painter.end()


class Title(Label):
    """The one title of a page."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, Text.TITLE, parent=parent)


class Heading(Label):
    """The heading of a section or card."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, Text.HEADING, parent=parent)


class Help(Label):
    """Second words: what a field is for, when something happened."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, Text.SMALL, quiet=True, parent=parent)
