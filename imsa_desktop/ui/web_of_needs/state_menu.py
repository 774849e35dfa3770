"""Is a chip that says a state and, pressed, offers every other one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from imsa_desktop.ui import appearance, icons
from imsa_desktop.ui.appearance import Text
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.style.strokes import box, ring
from imsa_desktop.ui.web_of_needs import signs
from imsa_desktop.ui.widgets.push import PushButton
from imsa_desktop.ui.words import tr

_SIGN, _SIDE, _ARROW = 16, 10, 14


class PickChip(PushButton):
    """Words on a tinted ground with a small arrow; pressing it opens a menu of the others."""

    picked = Signal(object)

    def __init__(self, name: str, options: Sequence[tuple[object, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._options = list(options)
        self._state = ""
        self.tone = Tone.PLAIN
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._offer)
        self.menu_shown: QMenu | None = None

    def say(self, words: str, tone: Tone = Tone.PLAIN, state: str = "") -> None:
        """Show what stands; ``state`` draws its sign."""
        self.tone, self._state = tone, state
        self.setText(words)
        self.setAccessibleName(f"{self._name}: {words}")
        self.setAccessibleDescription(tr("Opens a list to choose from"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(appearance.font(Text.SMALL))
        sign = _SIGN + 6 if self._state else 0
        return QSize(
            metrics.horizontalAdvance(self.text()) + 2 * _SIDE + sign + _ARROW + 4, max(28, metrics.height() + 10)
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(min(80, self.sizeHint().width()), self.sizeHint().height())

    def _offer(self) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(self._name)
        for value, words in self._options:
            act = menu.addAction(words)
            if isinstance(value, str) and value in signs.LETTER_OF:
                act.setIcon(sign_icon(value))
            act.triggered.connect(lambda _=False, value=value: self.picked.emit(value))
        menu.aboutToHide.connect(menu.deleteLater)
        self.menu_shown = menu
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shade = appearance.colours().tone(self.tone)
        lit = self.underMouse() and self.isEnabled()
        rect, round_ = self.rect(), self.height() / 2
        box(painter, rect, shade.ground, shade.ink if lit else shade.line, radius=round_)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        ink, middle = QColor(shade.ink), rect.center().y() + 1
        x = float(_SIDE)
        if self._state:
            left = rect.width() - x - _SIGN if mirrored else x
            sign = QRectF(left, middle - _SIGN / 2, _SIGN, _SIGN)
            signs.draw_sign(painter, sign, self._state, ink, QColor(shade.ground))
            x += _SIGN + 6
        painter.setFont(appearance.font(Text.SMALL))
        painter.setPen(ink)
        room = QRectF(x, 0, rect.width() - x - _SIDE - _ARROW, rect.height())
        if mirrored:
            room.moveRight(rect.width() - x)
        words = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(room.width()) + 1)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), words)
        arrow = _SIDE - 2 if mirrored else rect.width() - _SIDE - _ARROW + 2
        painter.drawPixmap(arrow, middle - _ARROW // 2, icons.pixmap("down", _ARROW, ink, self.devicePixelRatioF()))
        if self.hasFocus():
            ring(painter, rect, appearance.colours().focus, radius=round_)
        painter.end()


def state_chip(name: str, state: str) -> PickChip:
    """The chip of a state; ``name`` says whose."""
    made = PickChip(name, [(each, signs.words_of(each)) for each in signs.LETTER_OF])
    made.say(signs.short_words(state), signs.tone_of(state), state)
    return made


def urgency_chip(name: str, urgency: str | None) -> PickChip:
    """The chip of how soon something is."""
    words = {"today": tr("Today"), "week": tr("This week"), "later": tr("Later")}
    made = PickChip(name, [*words.items(), (None, tr("Not said"))])
    made.say(words.get(urgency or "", tr("How soon?")), Tone.WARNING if urgency == "today" else Tone.PLAIN)
    return made


def order_chip(name: str, order: int | None) -> PickChip:
    """The chip of where something stands in the client's own order."""
    made = PickChip(name, [*((n, tr("No. {n}").format(n=n)) for n in range(1, 10)), (None, tr("Not said"))])
    made.say(tr("The client’s order") if order is None else tr("The client’s no. {n}").format(n=order))
    return made


def sign_icon(state: str) -> QIcon:
    """The sign of a state for a menu."""
    pixmap = QPixmap(_SIGN * 2, _SIGN * 2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    c = appearance.colours()
    ink = QColor(c.tone(signs.tone_of(state)).ink)
    signs.draw_sign(painter, QRectF(2, 2, _SIGN * 2 - 4, _SIGN * 2 - 4), state, ink, QColor(c.surface))
    painter.end()
    return QIcon(pixmap)
