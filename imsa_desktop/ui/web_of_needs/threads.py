"""Draws the threads between needs: each kind in its own line, with its word on request; spokes lead to the client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import atan2, cos, hypot, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPen

from imsa_desktop.casework.needs_web import TieKind, is_open
from imsa_desktop.services.needs_view import AreaSeen, TieSeen
from imsa_desktop.ui import appearance
from imsa_desktop.ui.appearance import Text
from imsa_desktop.ui.colours import Colours, Tone
from imsa_desktop.ui.style.strokes import box
from imsa_desktop.ui.web_of_needs import signs
from imsa_desktop.ui.web_of_needs.geometry import Box, Shape
from imsa_desktop.ui.words import tr

_TONES = {TieKind.WAITS_FOR: Tone.ACCENT, TieKind.HELPS: Tone.GOOD, TieKind.ENDANGERS: Tone.WARNING}
_DASHES = {TieKind.WAITS_FOR: [5.0, 3.5], TieKind.ENDANGERS: [0.6, 2.6]}
_WIDTHS = {TieKind.WAITS_FOR: 2.0, TieKind.HELPS: 2.0, TieKind.ENDANGERS: 3.0}
_PLACES = (0.5, 0.38, 0.62, 0.28, 0.72, 0.2, 0.8)


def kind_words(kind: TieKind) -> str:
    """What a thread says, in a word or two."""
    return {
        TieKind.WAITS_FOR: tr("waits for"),
        TieKind.HELPS: tr("helps"),
        TieKind.ENDANGERS: tr("endangers"),
    }[kind]


def pen_of(kind: TieKind, colours: Colours, strength: float = 1.0) -> QPen:
    """The line of a kind of thread: whole, dashed or dotted, so that colour is never the only sign."""
    ink = QColor(colours.tone(_TONES[kind]).ink)
    ink.setAlphaF(strength)
    pen = QPen(ink, _WIDTHS[kind], Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    if kind in _DASHES:
        pen.setDashPattern(_DASHES[kind])
    return pen


def rect_of(where: Box) -> QRectF:
    """A place of the geometry as Qt knows it."""
    return QRectF(where.x, where.y, where.wide, where.high)


def draw_spokes(painter: QPainter, shape: Shape, areas: Sequence[AreaSeen], colours: Colours) -> None:
    """Quiet lines from the client to each area; stronger where something is open."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    centre = QPointF(*shape.client.middle)
    for area, place in zip(areas, shape.areas, strict=True):
        working = is_open(area.state)
        colour = colours.tone(signs.tone_of(area.state)).line if working else colours.line
        painter.setPen(QPen(QColor(colour), 1.6 if working else 1.2))
        painter.drawLine(centre, _anchor(place, centre, 0.0))
    painter.restore()


class Threads:
    """The ties that are drawn: those between different areas, each with its path."""

    def __init__(self, ties: Sequence[TieSeen], shape: Shape, slots: Mapping[str, int]) -> None:
        self._shape = shape
        drawn = [each for each in ties if each.area != each.other_area and {each.area, each.other_area} <= set(slots)]
        ends: dict[str, int] = {}
        for each in drawn:
            for area in (each.area, each.other_area):
                ends[area] = ends.get(area, 0) + 1
        used: dict[str, int] = {}
        self.paths: list[tuple[TieSeen, QPainterPath]] = []
        for each in drawn:
            points = []
            for area in (each.area, each.other_area):
                at = used[area] = used.get(area, 0) + 1
                points.append(self._end(slots[area], at, ends[area]))
            self.paths.append((each, self._path(*points)))

    def draw(self, painter: QPainter, colours: Colours, lit: str | None, *, with_words: bool) -> None:
        """Draw them; those of the area that is ``lit`` in full, the others fainter."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for tie, path in self.paths:
            faint = lit is not None and lit not in (tie.area, tie.other_area)
            self._draw_one(painter, tie.kind, path, colours, faint=faint)
        if with_words:
            self._draw_words(painter, colours)
        painter.restore()

    def _draw_one(self, painter: QPainter, kind: TieKind, path: QPainterPath, colours: Colours, *, faint: bool) -> None:
        pen = pen_of(kind, colours, 0.22 if faint else 0.9)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        _arrow(painter, path, pen.color())

    def _draw_words(self, painter: QPainter, colours: Colours) -> None:
        metrics = QFontMetrics(appearance.font(Text.SMALL))
        painter.setFont(appearance.font(Text.SMALL))
        taken = [rect_of(each) for each in (*self._shape.areas, self._shape.client)]
        for tie, path in self.paths:
            words = kind_words(tie.kind)
            wide, high = metrics.horizontalAdvance(words) + 16, metrics.height() + 4
            spots = [_around(path.pointAtPercent(at), wide, high) for at in _PLACES]
            spot = next((each for each in spots if not any(each.intersects(other) for other in taken)), spots[0])
            taken.append(spot)
            shade = colours.tone(_TONES[tie.kind])
            box(painter, spot, shade.ground, shade.line, radius=high / 2)
            painter.setPen(QColor(shade.ink))
            painter.drawText(spot, int(Qt.AlignmentFlag.AlignCenter), words)

    def _end(self, slot: int, number: int, of: int) -> QPointF:
        place = self._shape.areas[slot]
        spread = (number - (of + 1) / 2) / max(1, of) * 0.6
        return _anchor(place, QPointF(*self._shape.client.middle), spread)

    def _path(self, one: QPointF, other: QPointF) -> QPainterPath:
        centre = QPointF(*self._shape.client.middle)
        middle = (one + other) / 2
        away = middle - centre
        radius = self._shape.client.wide / 2
        far = hypot(away.x(), away.y())
        aside = [each.x() - centre.x() for each in (one, other)]
        same_side = aside[0] * aside[1] > 0
        if (
            same_side and min(abs(each) for each in aside) > radius
        ):  # bulge into the lane between the side and the client
            lane = abs(one.x() - centre.x()) - radius
            reach = min(lane * 0.9, 26 + abs(one.y() - other.y()) * 0.32)
            control = QPointF(min(one.x(), other.x()) - reach, middle.y())
            if one.x() < centre.x():
                control.setX(max(one.x(), other.x()) + reach)
        else:  # around the client rather than through
            down = 1 if (away.y() > 0 or far < 1) else -1
            control = QPointF(middle.x(), centre.y() + down * max(abs(away.y()), radius * 1.9))
        path = QPainterPath(one)
        path.quadTo(control, other)
        return path


def _anchor(place: Box, centre: QPointF, spread: float) -> QPointF:
    """Where a line meets an area: on its side that faces the client, ``spread`` along it (-0.5 to 0.5)."""
    x, y = place.middle
    if abs(x - centre.x()) < place.wide / 2:  # the one at the top
        return QPointF(x + spread * place.wide, place.bottom if y < centre.y() else place.y)
    edge = place.x if x > centre.x() else place.right
    return QPointF(edge, y + spread * place.high)


def _arrow(painter: QPainter, path: QPainterPath, ink: QColor) -> None:
    tip, before = path.pointAtPercent(1.0), path.pointAtPercent(0.94)
    angle = atan2(tip.y() - before.y(), tip.x() - before.x())
    head = QPainterPath(tip)
    for turn in (0.45, -0.45):
        head.lineTo(tip.x() - 11 * cos(angle + turn), tip.y() - 11 * sin(angle + turn))
    head.closeSubpath()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawPath(head)


def _around(at: QPointF, wide: float, high: float) -> QRectF:
    return QRectF(at.x() - wide / 2, at.y() - high / 2, wide, high)
