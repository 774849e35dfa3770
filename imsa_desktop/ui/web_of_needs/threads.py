"""Draws the threads between needs: each kind in its own line, with its word on request; spokes lead to the client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

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
from imsa_desktop.ui.web_of_needs.routes import Route, arrow, routes
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
        painter.drawLine(centre, _anchor(place, centre))
    painter.restore()


class Threads:
    """The ties that are drawn: those between different areas, each with its path."""

    def __init__(self, ties: Sequence[TieSeen], shape: Shape, slots: Mapping[str, int]) -> None:
        self._shape = shape
        drawn = [each for each in ties if each.area != each.other_area and {each.area, each.other_area} <= set(slots)]
        found = routes(shape, [(slots[each.area], slots[each.other_area]) for each in drawn])
        self.paths = [(tie, route, _path_of(route)) for tie, route in zip(drawn, found, strict=True)]

    def draw(self, painter: QPainter, colours: Colours, lit: str | None, *, with_words: bool) -> None:
        """Draw them; those of the area that is ``lit`` in full, the others fainter."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for tie, route, path in self.paths:
            faint = lit is not None and lit not in (tie.area, tie.other_area)
            pen = pen_of(tie.kind, colours, 0.22 if faint else 0.9)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(path)
            _draw_arrow(painter, route, pen.color())
        if with_words:
            self._draw_words(painter, colours)
        painter.restore()

    def _draw_words(self, painter: QPainter, colours: Colours) -> None:
        metrics = QFontMetrics(appearance.font(Text.SMALL))
        painter.setFont(appearance.font(Text.SMALL))
        taken = [rect_of(each) for each in (*self._shape.areas, self._shape.client)]
        for tie, _, path in self.paths:
            words = kind_words(tie.kind)
            wide, high = metrics.horizontalAdvance(words) + 16, metrics.height() + 4
            spots = [_around(path.pointAtPercent(at), wide, high) for at in _PLACES]
            spot = next((each for each in spots if not any(each.intersects(other) for other in taken)), spots[0])
            taken.append(spot)
            shade = colours.tone(_TONES[tie.kind])
            box(painter, spot, shade.ground, shade.line, radius=high / 2)
            painter.setPen(QColor(shade.ink))
            painter.drawText(spot, int(Qt.AlignmentFlag.AlignCenter), words)


def _path_of(route: Route) -> QPainterPath:
    path = QPainterPath(QPointF(*route[0].start))
    for each in route:
        path.cubicTo(QPointF(*each.first), QPointF(*each.second), QPointF(*each.end))
    return path


def _anchor(place: Box, centre: QPointF) -> QPointF:
    """Where a spoke meets an area: in the middle of its side that faces the client."""
    x, y = place.middle
    if abs(x - centre.x()) < place.wide / 2:  # the one at the top
        return QPointF(x, place.bottom if y < centre.y() else place.y)
    return QPointF(place.x if x > centre.x() else place.right, y)


def _draw_arrow(painter: QPainter, route: Route, ink: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawPolygon([QPointF(*each) for each in arrow(route)])


def _around(at: QPointF, wide: float, high: float) -> QRectF:
    return QRectF(at.x() - wide / 2, at.y() - high / 2, wide, high)
