"""Is the web of needs itself: real buttons on a painted canvas, the client in the middle, threads between the areas.

Eleven named buttons that the keyboard and a screen reader find; the canvas beneath paints only lines and the client.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from imsa_desktop.services.needs_view import AreaSeen, Web
from imsa_desktop.ui import appearance
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.colours import Colours
from imsa_desktop.ui.style.strokes import box
from imsa_desktop.ui.web_of_needs.geometry import RING, Shape, Sizes, beside, shape
from imsa_desktop.ui.web_of_needs.node import AreaNode, short_name
from imsa_desktop.ui.web_of_needs.threads import Threads, draw_spokes, rect_of
from imsa_desktop.ui.words import iso, tr

_FIRST_ROOM = 520
_WIDER = 0.45  # an area may be so much wider than its shortest words ask for


class WebCanvas(QWidget):
    """The picture."""

    opened = Signal(str)  # area: Enter or a click
    state_asked = Signal(str, str)  # area, state
    next_step_asked = Signal(str)  # area

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.web: Web | None = None
        self.nodes: dict[str, AreaNode] = {}
        self.with_words = False
        self._room = _FIRST_ROOM
        self._shape: Shape | None = None
        self._threads: Threads | None = None
        self._lit: str | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.setAccessibleName(tr("Web of needs"))
        appearance.appearance_changed().connect(self._restyle)

    # -- what it shows ----------------------------------------------------------------------------------------

    def show_web(self, web: Web) -> None:
        """Show a web; the buttons are made once and then only say something else."""
        self.web = web
        for area in web.areas:
            if area.code not in self.nodes:
                self._make(area)
            said = tuple(each.words for each in web.ties if area.code in (each.area, each.other_area))
            self.nodes[area.code].show_area(area, said)
        self._arrange()

    def set_words(self, with_words: bool) -> None:
        """Write on each thread what it says."""
        self.with_words = with_words
        self.update()

    def set_room(self, height: int) -> None:
        """How high the window is where the picture stands: with little room the areas say less."""
        if height != self._room:
            self._room = height
            self._arrange()

    def mark(self, area: str | None) -> None:
        """Mark the area whose panel is open."""
        for code, node in self.nodes.items():
            node.set_chosen(code == area)

    def mark_all(self, areas: Collection[str]) -> None:
        """Mark the areas in which something moved."""
        for code, node in self.nodes.items():
            node.set_chosen(code in areas)

    def set_past(self, past: bool) -> None:
        """Show an earlier day: its areas can be read and walked through, but no key sets anything."""
        for node in self.nodes.values():
            node.past = past

    def fits(self, width: int) -> bool:
        """Whether the picture can be drawn at this width."""
        return width >= self._sizes(0, roomy=False).least_width

    def focus_area(self, area: str) -> None:
        """Put the keyboard on an area."""
        if area in self.nodes:
            self.nodes[area].setFocus(Qt.FocusReason.OtherFocusReason)

    def placed_by_hand(self) -> Sequence[AreaNode]:
        """The buttons clockwise from the top: the order of reading and of Tab."""
        return list(self.nodes.values())

    # -- places -----------------------------------------------------------------------------------------------

    def _make(self, area: AreaSeen) -> None:
        code = area.code
        node = AreaNode(area, self)
        node.clicked.connect(lambda: self.opened.emit(code))
        node.moved.connect(lambda key: self._move(code, key))
        node.state_asked.connect(lambda state: self.state_asked.emit(code, state))
        node.next_step_asked.connect(lambda: self.next_step_asked.emit(code))
        node.lit.connect(lambda lit: self._light(code, lit))
        self.nodes[code] = node
        node.show()

    def _restyle(self) -> None:
        self._arrange()

    def _sizes(self, width: float, *, roomy: bool) -> Sizes:
        names = [short_name(node.area) for node in self.nodes.values()]
        return sizes_of(names, self.web.client if self.web else "", width, roomy=roomy)

    def _arrange(self) -> None:
        if self.web is None or len(self.nodes) != RING:
            return
        width = self.width()
        roomy = self._sizes(width, roomy=True).least_height(width) <= self._room
        sizes = self._sizes(width, roomy=roomy)
        self._shape = shape(sizes, width, max(self._room, sizes.least_height(width)))
        if self._shape is None:
            return
        if self._is_mirrored():
            self._shape = _mirrored(self._shape)
        for node, place in zip(self.nodes.values(), self._shape.areas, strict=True):
            node.roomy = roomy
            node.setGeometry(rect_of(place).toRect())
        slots = {code: at for at, code in enumerate(self.nodes)}
        self._threads = Threads(self.web.ties, self._shape, slots)
        self.setFixedHeight(ceil(self._shape.height) + 1)
        self.update()

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def sizeHint(self) -> QSize:
        return QSize(int(self._sizes(0, roomy=False).least_width), self._room)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()

    # -- keys -------------------------------------------------------------------------------------------------

    def _move(self, code: str, key: str) -> None:
        codes = list(self.nodes)
        if key in ("home", "end"):
            there = 0 if key == "home" else RING - 1
        else:
            if self._is_mirrored():
                key = {"left": "right", "right": "left"}.get(key, key)
            there = beside(codes.index(code), key)
        self.nodes[codes[there]].setFocus(Qt.FocusReason.TabFocusReason)

    def _light(self, code: str, lit: bool) -> None:
        tied = self.web is not None and any(code in (each.area, each.other_area) for each in self.web.ties)
        self._lit = code if lit and tied else None
        self.update()

    # -- painting ---------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.web is None or self._shape is None or self._threads is None:
            return
        painter = QPainter(self)
        colours = appearance.colours()
        draw_spokes(painter, self._shape, self.web.areas, colours)
        self._threads.draw(painter, colours, self._lit, with_words=self.with_words)
        paint_client(painter, rect_of(self._shape.client), self.web, colours)
        painter.end()

    def shape_now(self) -> Shape | None:
        """Where everything stands, for tests."""
        return self._shape


def sizes_of(names: Sequence[str], client: str, width: float, *, roomy: bool) -> Sizes:
    """What the words ask for at the text size in force; where the picture is wide, areas may say more."""
    node = AreaNode.wanted_size(list(names), roomy=roomy)
    small = QFontMetrics(appearance.font(Text.SMALL))
    words = small.horizontalAdvance(tr("talked about"))
    name = min(QFontMetrics(appearance.font(Text.HEADING)).horizontalAdvance(client), node.width() * 0.6)
    round_ = max(104.0, max(words, name) + 2 * Space.XL)
    least = Sizes(node.width(), node.height(), round_, Space.M if roomy else Space.S)
    spare = max(0.0, width - least.least_width * 1.12)
    return replace(least, wide=least.wide + min(least.wide * _WIDER, spare * 0.3))


def paint_client(painter: QPainter, where: QRectF, web: Web, colours: Colours) -> None:
    """The client: the name to use, and quietly how much has been talked about."""
    box(painter, where, colours.surface, colours.accent, radius=where.width() / 2, width=3)
    heading, small = appearance.font(Text.HEADING), appearance.font(Text.SMALL)
    tall, low = QFontMetrics(heading), QFontMetrics(small)
    inner = where.adjusted(Space.M, 0, -Space.M, 0)
    lines = [(heading, tall, web.client or tr("The client"), colours.ink)]
    lines += [(small, low, each, colours.quiet_ink) for each in talked_lines(web)]
    y = where.center().y() - sum(metrics.height() for _, metrics, _, _ in lines) / 2
    for font, metrics, words, ink in lines:
        painter.setFont(font)
        painter.setPen(QColor(ink))
        room = QRectF(inner.left(), y, inner.width(), metrics.height())
        elided = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(inner.width()))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), elided)
        y += metrics.height()


def talked_lines(web: Web) -> tuple[str, str]:
    """How much has been talked about, in two short lines."""
    return iso(tr("{n} of 11").format(n=web.talked)), tr("talked about")


def _mirrored(one: Shape) -> Shape:
    places = tuple(each.mirrored(one.width) for each in one.areas)
    return Shape(one.width, one.height, places, one.client.mirrored(one.width))
