"""Is one area as a button: its name, its state by word, sign and colour, how many needs, and the most pressing one."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from imsa_desktop.services.needs_view import AreaSeen
from imsa_desktop.ui import appearance
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.colours import Colours, Shade
from imsa_desktop.ui.style.strokes import box, ring
from imsa_desktop.ui.web_of_needs import signs
from imsa_desktop.ui.widgets.push import Press
from imsa_desktop.ui.words import tr

SIGN = 20
_RADIUS = 12.0
_ARROWS = {
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Home: "home",
    Qt.Key.Key_End: "end",
}


def short_name(area: AreaSeen) -> str:
    """What an area is called in the picture; the whole name is its accessible name."""
    return {
        "nrm": tr("NRM"),
        "convictions": tr("Convictions"),
        "compensation": tr("Compensation"),
        "welfare_benefits": tr("Benefits"),
        "immigration": tr("Immigration"),
        "work_learning": tr("Work and future"),
    }.get(area.code, area.label)


def urgency_words(urgency: str | None) -> str:
    """How soon, in a word or two; "" where nothing presses."""
    return {"today": tr("today"), "week": tr("this week"), "later": tr("later")}.get(urgency or "", "")


def count_words(area: AreaSeen) -> str:
    """How many needs an area has, where it has more than one."""
    return tr("{n} needs").format(n=len(area.needs)) if len(area.needs) > 1 else ""


def said_of(area: AreaSeen, threads: tuple[str, ...] = ()) -> str:
    """All that the picture shows of an area, in words: for those who hear it."""
    parts = [area.state_words, urgency_words(area.urgency), count_words(area)]
    if area.pressing is not None:
        parts.append(tr("first: {need}").format(need=area.pressing.title))
        if area.pressing.state == "waiting" and area.pressing.waiting_on:
            parts.append(tr("waiting on {whom}").format(whom=area.pressing.waiting_on))
    if area.needs_look:
        parts.append(tr("Needs a look"))
    return ". ".join(part for part in (", ".join(each for each in parts if each), *threads) if part)


class AreaNode(Press):
    """One area. Arrow keys move on, 1 to 9 (and 0, P) set a state, Enter opens it, N goes to the next step."""

    moved = Signal(str)
    state_asked = Signal(str)
    next_step_asked = Signal()
    lit = Signal(bool)  # the keyboard or the pointer came, or left

    def __init__(self, area: AreaSeen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.area = area
        self.roomy = True
        self.chosen = False
        self.past = False  # an earlier day is shown: no key sets anything
        self.whole_name = False  # in a list there is room for it
        self._threads: tuple[str, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_area(area)

    def show_area(self, area: AreaSeen, threads: tuple[str, ...] = ()) -> None:
        """Show how an area stands; ``threads`` say in words what ties it to others."""
        self.area, self._threads = area, threads
        self.setText(area.label)
        self.setAccessibleName(area.label)
        self.setAccessibleDescription(said_of(area, threads))
        self.setToolTip(f"{area.label}\n{said_of(area)}")
        self.update()

    def set_chosen(self, chosen: bool) -> None:
        """Mark it as the one whose panel is open."""
        self.chosen = chosen
        self.update()

    @staticmethod
    def wanted_size(names: list[str], *, roomy: bool) -> QSize:
        """The size every node takes so that the longest of these names stands on one line."""
        strong, small = _metrics(Text.STRONG), _metrics(Text.SMALL)
        states = max(small.horizontalAdvance(signs.short_words(state)) for state in signs.LETTER_OF)
        words = max([strong.horizontalAdvance(each) for each in names] + [states, strong.averageCharWidth() * 15])
        wide = words + sign_side() + 3 * Space.M
        lines = strong.height() + small.height() * (2 if roomy else 1)
        return QSize(wide, lines + 2 * (Space.M if roomy else Space.S))

    def sizeHint(self) -> QSize:
        return self.wanted_size([short_name(self.area)], roomy=self.roomy)

    # -- keys and pointer -------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if key in _ARROWS and plain:
            self.moved.emit(_ARROWS[key])
        elif key in signs.KEYS and plain and not event.isAutoRepeat():
            if not self.past:
                self.state_asked.emit(signs.KEYS[key])
        elif key == Qt.Key.Key_N and plain:
            self.next_step_asked.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The states as a menu, for the pointer."""
        if self.past:
            return
        menu = QMenu(self)
        for state in signs.LETTER_OF:
            act = menu.addAction(signs.words_of(state))
            act.triggered.connect(lambda _=False, state=state: self.state_asked.emit(state))
        menu.popup(event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.lit.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.lit.emit(False)

    def enterEvent(self, event: object) -> None:
        self.lit.emit(True)
        self.update()

    def leaveEvent(self, event: object) -> None:
        self.lit.emit(False)
        self.update()

    # -- painting ---------------------------------------------------------------------------------------------

    def paint_area(self, painter: QPainter) -> None:
        """Paint the area itself; the rings around it are painted after."""
        name = self.area.label if self.whole_name else ""
        lit, where = self.underMouse(), QRectF(self.rect())
        paint_node(painter, where, self.area, appearance.colours(), roomy=self.roomy, lit=lit, name=name)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_area(painter)
        if self.chosen:
            box(painter, self.rect(), None, appearance.colours().accent, radius=_RADIUS, width=2.5)
        if self.hasFocus():
            ring(painter, self.rect(), appearance.colours().focus, radius=_RADIUS)
        painter.end()


def sign_side() -> int:
    """How large a sign is: it grows with the words beside it."""
    return max(SIGN, round(_metrics(Text.STRONG).height() * 1.05))


def paint_node(
    painter: QPainter,
    rect: QRectF,
    area: AreaSeen,
    colours: Colours,
    *,
    roomy: bool,
    lit: bool = False,
    name: str = "",
) -> None:
    """Paint an area, under another name where one is given; also on paper, in the colours handed in."""
    shade = colours.tone(signs.tone_of(area.state))
    quiet = area.state in ("not_talked", "no_need", "does_not_apply", "declined", "prefers_not", "not_achieved")
    ground = colours.surface if quiet else shade.ground
    _ground(painter, rect, area, colours, shade, colours.hover if lit else ground)
    inner = rect.adjusted(Space.M, 0, -Space.M, 0)
    mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    ink = QColor(colours.quiet_ink if quiet else shade.ink)
    side = sign_side()
    sign = QRectF(inner.right() - side if mirrored else inner.left(), rect.center().y() - side / 2, side, side)
    signs.draw_sign(painter, sign, area.state, ink, QColor(ground))
    step = side + Space.M
    words = inner.adjusted(0, 0, -step, 0) if mirrored else inner.adjusted(step, 0, 0, 0)
    write_words(painter, words, area, colours, ink, roomy=roomy, name=name or short_name(area))


def _ground(painter: QPainter, rect: QRectF, area: AreaSeen, colours: Colours, shade: Shade, ground: str) -> None:
    if area.state != "not_talked":
        today = area.urgency == "today"
        line = colours.frame if ground == colours.surface else shade.ink
        box(painter, rect, ground, line, radius=_RADIUS, width=2.4 if today else 1.2)
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(colours.frame), 1.2)
    pen.setDashPattern([4, 4])
    painter.setPen(pen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(rect.adjusted(0.6, 0.6, -0.6, -0.6), _RADIUS, _RADIUS)
    painter.restore()


def write_words(
    painter: QPainter, where: QRectF, area: AreaSeen, colours: Colours, ink: QColor, *, roomy: bool, name: str
) -> None:
    """Write the lines of an area: its name, its state, and the need it shows."""
    title = area.pressing.title if area.pressing is not None else ""
    soon = urgency_words(area.urgency) if area.urgency != "later" else ""
    state = [signs.short_words(area.state), soon, count_words(area)]
    if area.needs_look:
        state = [tr("Needs a look"), *state]
    second = " · ".join(each for each in state if each)
    if not roomy and title:
        second = f"{second} · {title}"
    lines = [(Text.STRONG, name, QColor(colours.ink)), (Text.SMALL, second, ink)]
    if roomy and title:
        lines.append((Text.SMALL, title, QColor(colours.quiet_ink)))
    high = sum(_metrics(text).height() for text, _, _ in lines)
    y = where.center().y() - high / 2
    for text, words, colour in lines:
        metrics = _metrics(text)
        painter.setFont(appearance.font(text))
        painter.setPen(colour)
        elided = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(where.width()) + 1)
        line = QRectF(where.left(), y, where.width(), metrics.height())
        painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), elided)
        y += metrics.height()


def _metrics(text: Text) -> QFontMetrics:
    return QFontMetrics(appearance.font(text))


__all__ = [
    "AreaNode", "count_words", "paint_node", "said_of", "short_name", "sign_side", "urgency_words", "write_words",
]  # fmt: skip  # reason: a list of names reads better in one line than in eight
