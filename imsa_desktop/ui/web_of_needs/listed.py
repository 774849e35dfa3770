"""Is the web of needs as a list: the same areas, states and keys, one beneath the other; and the other parts beside."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from imsa_desktop.services.needs_view import AreaSeen, Web
from imsa_desktop.ui import appearance
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.style.strokes import box
from imsa_desktop.ui.web_of_needs import signs
from imsa_desktop.ui.web_of_needs.node import AreaNode, sign_side, write_words
from imsa_desktop.ui.widgets.flow import FlowLayout
from imsa_desktop.ui.words import tr

_TWO_COLUMNS = 110  # characters
_STEPS = {"up": -1, "left": -1, "down": 1, "right": 1}


class _Areas(QWidget):
    """Areas in a row or column; arrow keys move along."""

    opened = Signal(str)
    state_asked = Signal(str, str)
    next_step_asked = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.nodes: dict[str, AreaNode] = {}
        self.setAccessibleName(name)

    def show_areas(self, areas: Sequence[AreaSeen], web: Web) -> None:
        """Show how they stand; the buttons are made once."""
        for area in areas:
            if area.code not in self.nodes:
                self._make(area)
            said = tuple(each.words for each in web.ties if area.code in (each.area, each.other_area))
            self.nodes[area.code].show_area(area, said)

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

    def focus_area(self, area: str) -> None:
        """Put the keyboard on an area."""
        if area in self.nodes:
            self.nodes[area].setFocus(Qt.FocusReason.OtherFocusReason)

    def make_node(self, area: AreaSeen) -> AreaNode:
        """A new button; subclasses lay it out."""
        raise NotImplementedError

    def _make(self, area: AreaSeen) -> None:
        code, node = area.code, self.make_node(area)
        node.clicked.connect(lambda: self.opened.emit(code))
        node.moved.connect(lambda key: self._move(code, key))
        node.state_asked.connect(lambda state: self.state_asked.emit(code, state))
        node.next_step_asked.connect(lambda: self.next_step_asked.emit(code))
        self.nodes[code] = node

    def _move(self, code: str, key: str) -> None:
        codes = list(self.nodes)
        at = {"home": 0, "end": len(codes) - 1}.get(key)
        if at is None:
            step = _STEPS[key]
            if key in ("left", "right") and self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                step = -step
            at = (codes.index(code) + step) % len(codes)
        self.nodes[codes[at]].setFocus(Qt.FocusReason.TabFocusReason)


class ListedNode(AreaNode):
    """An area as wide as the list, under its whole name."""

    def __init__(self, area: AreaSeen, parent: QWidget | None = None) -> None:
        super().__init__(area, parent)
        self.whole_name = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paint_area(self, painter: QPainter) -> None:
        """A calm row: eleven grounds full of colour, one beneath the other, would shout."""
        c, rect = appearance.colours(), QRectF(self.rect())
        shade = c.tone(signs.tone_of(self.area.state))
        box(painter, rect, c.hover if self.underMouse() else c.surface, c.frame, radius=10)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side, high = sign_side(), rect.height()
        ground = QRectF(0, 0, side + 2 * Space.M, high).adjusted(1, 1, 0, -1)
        if mirrored:
            ground.moveRight(rect.right() - 1)
        painter.save()
        clip = QPainterPath()
        clip.addRoundedRect(rect.adjusted(1, 1, -1, -1), 9, 9)
        painter.setClipPath(clip)
        painter.fillRect(ground, QColor(shade.ground))
        painter.restore()
        sign = QRectF(ground.center().x() - side / 2, rect.center().y() - side / 2, side, side)
        signs.draw_sign(painter, sign, self.area.state, QColor(shade.ink), QColor(shade.ground))
        step = ground.width() + Space.M
        words = rect.adjusted(Space.M, 0, -step, 0) if mirrored else rect.adjusted(step, 0, -Space.M, 0)
        ink = QColor(shade.ink)
        write_words(painter, words, self.area, c, ink, roomy=self.roomy, name=self.area.label)


class AreaList(_Areas):
    """The eleven areas one beneath the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Web of needs as a list"), parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.S)
        self._columns = 1

    def make_node(self, area: AreaSeen) -> AreaNode:
        node = ListedNode(area)
        self._grid.addWidget(node, len(self.nodes), 0)
        return node

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room: the second goes on where the first ends."""
        super().resizeEvent(event)
        columns = 2 if self.width() >= self.fontMetrics().averageCharWidth() * _TWO_COLUMNS else 1
        if columns == self._columns:
            return
        self._columns = columns
        rows = -(-len(self.nodes) // columns)
        for at, node in enumerate(self.nodes.values()):
            self._grid.addWidget(node, at % rows, at // rows)


class PartNode(AreaNode):
    """A part of the assessment that is no area, just as wide as its words ask for."""

    def __init__(self, area: AreaSeen, parent: QWidget | None = None) -> None:
        super().__init__(area, parent)
        self.roomy = False
        self.whole_name = True
        appearance.appearance_changed().connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return self.wanted_size([self.area.label], roomy=False)


class OtherParts(_Areas):
    """What the assessment also goes through, side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("What else there is to talk about"), parent)
        self._flow = FlowLayout(self, across=Space.S, down=Space.S)

    def make_node(self, area: AreaSeen) -> AreaNode:
        node = PartNode(area, self)
        self._flow.addWidget(node)
        node.show()
        return node
