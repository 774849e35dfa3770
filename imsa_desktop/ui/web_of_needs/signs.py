"""Draws the sign of a state, names its tone, and says which key sets it: word, sign and colour always go together."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from imsa_desktop.casework.declaration import kind_named
from imsa_desktop.casework.tongue import said
from imsa_desktop.casework.values import choice_named
from imsa_desktop.services.needs_view import UNSETTLED
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.words import tr

TONES = {
    "need": Tone.WARNING,
    "in_progress": Tone.ACCENT,
    "waiting": Tone.ACCENT,
    "resolved": Tone.GOOD,
    "partly": Tone.GOOD,
}
KEYS = {
    Qt.Key.Key_1: "need",
    Qt.Key.Key_2: "no_need",
    Qt.Key.Key_3: "in_progress",
    Qt.Key.Key_4: "waiting",
    Qt.Key.Key_5: "resolved",
    Qt.Key.Key_6: "partly",
    Qt.Key.Key_7: "not_achieved",
    Qt.Key.Key_8: "declined",
    Qt.Key.Key_9: "does_not_apply",
    Qt.Key.Key_0: "not_talked",
    Qt.Key.Key_P: "prefers_not",
}
LETTER_OF = {state: chr(key.value) for key, state in KEYS.items()}
_FILLED = frozenset({"need", "resolved"})


def tone_of(state: str) -> Tone:
    """The tone that goes with a state; none of them is a reproach."""
    return TONES.get(state, Tone.PLAIN)


def words_of(state: str) -> str:
    """A state in words."""
    return said(choice_named(kind_named("need").field("state"), state).label)


def short_words(state: str) -> str:
    """A state in the few words the picture has room for."""
    return {
        "not_talked": tr("Not talked about"),
        "waiting": tr("Waiting"),
        "declined": tr("Declined"),
        "prefers_not": tr("Prefers not to say"),
        UNSETTLED: tr("Not settled"),
    }.get(state) or words_of(state)


def draw_sign(painter: QPainter, where: QRectF, state: str, ink: QColor, ground: QColor) -> None:
    """Draw the sign of a state into a square; ``ground`` is what shows through a filled one."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = min(where.width(), where.height())
    wide = max(1.6, side / 10)
    circle = QRectF(where.center().x() - side / 2, where.center().y() - side / 2, side, side)
    circle.adjust(wide / 2, wide / 2, -wide / 2, -wide / 2)
    pen = QPen(ink, wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    if state == "not_talked":
        pen.setDashPattern([1.6, 2.2])
    painter.setPen(pen)
    painter.setBrush(ink if state in _FILLED else Qt.BrushStyle.NoBrush)
    if state != "does_not_apply":
        painter.drawEllipse(circle)
    pen.setStyle(Qt.PenStyle.SolidLine)
    pen.setColor(ground if state in _FILLED else ink)
    painter.setPen(pen)
    _inside(painter, circle, state, pen, ink)
    painter.restore()


def _inside(painter: QPainter, circle: QRectF, state: str, pen: QPen, ink: QColor) -> None:
    at, r = circle.center(), circle.width() / 2

    def point(x: float, y: float) -> QPointF:
        return QPointF(at.x() + x * r, at.y() + y * r)

    if state == "need":
        painter.drawLine(point(0, -0.5), point(0, 0.1))
        painter.drawPoint(point(0, 0.5))
    elif state in ("resolved", "partly"):
        painter.drawPolyline([point(-0.42, 0.02), point(-0.1, 0.36), point(0.46, -0.32)])
    elif state == "in_progress":
        painter.setBrush(ink)
        painter.drawPie(circle, -90 * 16, -180 * 16)
    elif state == "waiting":
        painter.drawPolyline([point(0, -0.52), point(0, 0), point(0.38, 0.22)])
    elif state == "not_achieved":
        painter.drawLine(point(-0.36, -0.36), point(0.36, 0.36))
        painter.drawLine(point(-0.36, 0.36), point(0.36, -0.36))
    elif state == "declined":
        painter.drawLine(point(-0.66, 0.66), point(0.66, -0.66))
    elif state in ("no_need", "does_not_apply"):
        painter.drawLine(point(-0.42, 0), point(0.42, 0))
    elif state == UNSETTLED:
        painter.drawArc(QRectF(point(-0.34, -0.6), point(0.34, 0.08)), 180 * 16, -250 * 16)
        painter.drawLine(point(0, 0.1), point(0, 0.18))
        painter.drawPoint(point(0, 0.55))
    elif state == "prefers_not":
        pen.setWidthF(pen.widthF() * 1.2)
        painter.setPen(pen)
        for x in (-0.45, 0.0, 0.45):
            painter.drawPoint(point(x, 0))
