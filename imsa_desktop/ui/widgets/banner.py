"""Tells something at the place it belongs to, or at the top of the window; never a pop-up, never takes the focus.

Guide: ``Banner(Tone.WARNING, tr("Two answers stand here."), [quiet_button(…)])`` inside a page or form;
``MessageBar`` is the window's own (``desk.say.tell`` / ``desk.say.wrong``).
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QStyle, QVBoxLayout, QWidget

from imsa_desktop.ui import appearance
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.style.strokes import box
from imsa_desktop.ui.widgets.buttons import icon_button
from imsa_desktop.ui.widgets.card import Picture
from imsa_desktop.ui.widgets.labels import Label
from imsa_desktop.ui.words import Explained, tr

TONE_ICONS = {
    Tone.PLAIN: "info",
    Tone.ACCENT: "info",
    Tone.GOOD: "good",
    Tone.WARNING: "warning",
    Tone.PROBLEM: "problem",
    Tone.PRACTICE: "star",
}


class Banner(QFrame):
    """A tinted strip: icon, words, and what can be done about it."""

    closed = Signal()

    def __init__(
        self,
        tone: Tone,
        words: str,
        acts: Sequence[QWidget] = (),
        *,
        title: str = "",
        drawing: str | None = None,
        closable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.XS, Space.M, Space.XS)
        row.setSpacing(Space.M)
        self._picture = Picture(drawing or TONE_ICONS[tone], 20, tone)
        side = QVBoxLayout()
        side.setContentsMargins(0, Space.S, 0, Space.S)
        side.addWidget(self._picture)
        row.addLayout(side)
        middle = QVBoxLayout()
        middle.setContentsMargins(0, Space.S, 0, Space.S)
        middle.setSpacing(2)
        self._title = Label(title, Text.STRONG, tone=tone)
        self._words = Label(words, tone=tone)
        for label in (self._title, self._words):
            label.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
            if not label.text():
                label.hide()  # never shown before it has a parent: that would be a window of its own
        middle.addWidget(self._title)
        middle.addWidget(self._words)  # no stretch round them: a banner that expands spreads out the page it stands on
        row.addLayout(middle, 1)
        for act in acts:
            row.addWidget(act)
        if closable:
            row.addWidget(icon_button("close", tr("Put this message away"), self.put_away))
        self.setAccessibleName(". ".join(part for part in (title.removesuffix("."), words) if part))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:  # larger words, others, or an act more
            self._fit()
        return done

    def _fit(self) -> None:
        """Be as high as the words need in this width, and no higher."""
        high = max(self.heightForWidth(self.width()), self.minimumSizeHint().height())
        if high != self.maximumHeight():
            self.setMaximumHeight(high)
            self._row.invalidate()  # what is amid a resize lays out for the height it had before

    def say(self, tone: Tone, words: str, title: str = "") -> None:
        """Tell something else."""
        self._tone = tone
        self._picture.show_drawing(TONE_ICONS[tone], tone)
        for label, text in ((self._title, title), (self._words, words)):
            label.set_tone(tone)
            label.setText(text)
            label.setVisible(bool(text))
        self.setAccessibleName(". ".join(part for part in (title.removesuffix("."), words) if part))
        self._fit()
        self.update()

    def words(self) -> str:
        """What the banner says, title first."""
        return self.accessibleName()

    def put_away(self) -> None:
        """Hide the banner."""
        self.hide()
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        shade = appearance.colours().tone(self._tone)
        painter = QPainter(self)
        box(painter, self.rect(), shade.ground, shade.line, radius=8)
        bar = self.rect().adjusted(0, 0, -(self.width() - 5), 0)
        box(painter, QStyle.visualRect(self.layoutDirection(), self.rect(), bar), shade.ink, radius=2)
        painter.end()


class MessageBar(Banner):
    """The strip at the top of the window for what concerns all of it; good news goes by itself, trouble stays."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Tone.PLAIN, "", closable=True, parent=parent)
        self._timer = QTimer(self, singleShot=True, interval=8000)
        self._timer.timeout.connect(self.put_away)
        self.hide()

    def tell(self, words: str, tone: Tone = Tone.PLAIN, title: str = "") -> None:
        """Show words; announced to screen readers."""
        self.say(tone, words, title)
        self.show()
        announce(self, self.words())
        if tone in (Tone.PLAIN, Tone.GOOD, Tone.ACCENT):
            self._timer.start()
        else:
            self._timer.stop()

    def good_is_past(self) -> None:
        """What was good news has been overtaken; trouble stays."""
        if self._tone in (Tone.PLAIN, Tone.GOOD, Tone.ACCENT):
            self.put_away()

    def wrong(self, said: Explained) -> None:
        """Show an explained error."""
        self.tell(" ".join(part for part in (said.safe, said.to_do) if part), Tone.PROBLEM, said.happened)


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say the words without moving the focus."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
