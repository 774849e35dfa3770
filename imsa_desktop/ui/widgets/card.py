"""Groups what belongs together on a white ground, and lays pages out in a column of readable width.

Guide: ``card = Card(tr("What Linh wants"))`` then ``card.add(widget)``; ``card.head`` takes buttons at the
right of the heading; ``CardGrid`` sets cards in columns that fold when the window is narrow.
``Column(measure=84)`` is a scroll area whose content is at most that many characters wide: ``column.add(w)``.
``SectionHeading(tr("Overdue"), count=1)`` parts a page without a card. ``EmptyState`` says what to do next.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from imsa_desktop.ui import appearance, icons
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.style.strokes import box
from imsa_desktop.ui.widgets.labels import Heading, Help, Label


class Card(QFrame):
    """A white sheet with rounded corners; with ``tone`` a tinted one with a bar at its side."""

    def __init__(
        self,
        title: str = "",
        *,
        tone: Tone | None = None,
        padding: int = Space.XL,
        spacing: int = Space.M,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(padding, padding - 4, padding, padding - 4)
        self.body.setSpacing(spacing)
        self.head = QHBoxLayout()
        self.head.setSpacing(Space.S)
        self.heading = Heading(title)
        self.head.addWidget(self.heading, 1)
        self.body.addLayout(self.head)
        self.heading.setVisible(bool(title))
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def add(self, thing: QWidget | QLayout, stretch: int = 0) -> None:
        """Add a widget or layout beneath what is there."""
        if isinstance(thing, QWidget):
            self.body.addWidget(thing, stretch)
        else:
            self.body.addLayout(thing, stretch)

    def set_title(self, title: str) -> None:
        """Name the card anew."""
        self.heading.setText(title)
        self.heading.setVisible(bool(title))
        self.setAccessibleName(title)

    def set_tone(self, tone: Tone | None) -> None:
        """Tint the card."""
        self._tone = tone
        self.update()

    def clear(self) -> None:
        """Take out everything but the heading."""
        empty_layout(self.body, keep=1)

    def paintEvent(self, event: QPaintEvent) -> None:
        c = appearance.colours()
        painter = QPainter(self)
        if self._tone is None:
            box(painter, self.rect(), c.surface, c.line, radius=10)
        else:
            shade = c.tone(self._tone)
            box(painter, self.rect(), shade.ground, shade.line, radius=10)
        painter.end()


class Column(QScrollArea):
    """A page's scrolling column; what is in it is never wider than can be read with ease."""

    def __init__(
        self,
        measure: int | None = 110,
        *,
        margin: int = Space.XL,
        above: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self._measure = measure
        outer = QWidget()
        row = QHBoxLayout(outer)
        row.setContentsMargins(margin, margin if above is None else above, margin, margin)
        self.content = QWidget()
        self.body = _FromTop(self.content)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(Space.L)
        row.addWidget(self.content, 1)
        row.addStretch(0)
        self.setWidget(outer)
        appearance.appearance_changed().connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        if self._measure is not None:
            letter = QFontMetrics(appearance.font()).averageCharWidth()  # its own font changes a little later
            self.content.setMaximumWidth(letter * self._measure)

    def add(self, thing: QWidget | QLayout, stretch: int = 0) -> None:
        """Add a widget or layout beneath what is there."""
        if isinstance(thing, QWidget):
            self.body.addWidget(thing, stretch)
        else:
            self.body.addLayout(thing, stretch)

    def clear(self) -> None:
        """Take out everything."""
        empty_layout(self.body)


class _FromTop(QVBoxLayout):
    """Fills its room from the top; what wraps gets the height it needs, which a layout's alignment would deny it."""

    def setGeometry(self, rect: QRect) -> None:
        if not self.expandingDirections() & Qt.Orientation.Vertical:
            needed = self.totalHeightForWidth(rect.width()) if self.hasHeightForWidth() else self.sizeHint().height()
            rect = QRect(rect.topLeft(), QSize(rect.width(), min(rect.height(), needed)))
        super().setGeometry(rect)


class Line(QWidget):
    """A hairline that parts rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(appearance.colours().line))
        painter.end()


class SectionHeading(QWidget):
    """A heading inside a page, with a count beside it and room for buttons at its right (``head``)."""

    def __init__(self, text: str, count: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = QHBoxLayout(self)
        self.head.setContentsMargins(0, Space.S, 0, 0)
        self.head.setSpacing(Space.S)
        self.head.addWidget(Label(text, Text.HEADING, wrap=False))
        self._count = Label("", Text.BODY, quiet=True, wrap=False)
        self.head.addWidget(self._count)
        self.head.addStretch(1)
        self.set_count(count)

    def set_count(self, count: int | None) -> None:
        """Show how many things the section holds."""
        self._count.setText("" if count is None else f"{count}")


class EmptyState(QWidget):
    """What stands where there is nothing yet: an icon, what this place is for, and what to do next."""

    def __init__(self, drawing: str, title: str, words: str, act: QWidget | None = None) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XXL, Space.XL, Space.XXL)
        layout.setSpacing(Space.S)
        layout.addWidget(Picture(drawing, 40), alignment=Qt.AlignmentFlag.AlignHCenter)
        heading = Heading(title)
        heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(heading)
        text = Label(words, quiet=True)
        text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(text)
        if act is not None:
            layout.addSpacing(Space.S)
            layout.addWidget(act, alignment=Qt.AlignmentFlag.AlignHCenter)


class Picture(QWidget):
    """An icon by itself; it says nothing that the words beside it do not say."""

    def __init__(self, drawing: str, side: int = 20, tone: Tone | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing, self._tone, self._side = drawing, tone, side
        self.setFixedSize(side, side)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_drawing(self, drawing: str, tone: Tone | None = None) -> None:
        """Show another icon."""
        self._drawing, self._tone = drawing, tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tint = appearance.ink(self._tone) if self._tone else appearance.colour("quiet_ink")
        painter = QPainter(self)
        drawing = icons.directed(self._drawing, self.layoutDirection())
        painter.drawPixmap(0, 0, icons.pixmap(drawing, self._side, tint, self.devicePixelRatioF()))
        painter.end()


def empty_layout(layout: QLayout, keep: int = 0) -> None:
    """Take everything after the first ``keep`` items out of a layout, and delete the widgets."""
    while layout.count() > keep:
        item = layout.takeAt(keep)
        if item is None:
            return
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            empty_layout(inner)


__all__ = ["Card", "Column", "EmptyState", "Help", "Line", "Picture", "SectionHeading", "empty_layout"]
