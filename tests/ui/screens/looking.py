"""Looks at a screen as eyes do: what is cut off, what can be read on its ground, how it differs from its picture."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QPushButton, QRadioButton, QWidget

from imsa_desktop.ui.colours import contrast

THUMBNAIL = QSize(256, 144)
COLUMNS = 6
_SLACK = 3
_LARGE_POINTS = 14.0
_READABLE, _READABLE_LARGE = 4.5, 3.0


def labels(root: QWidget) -> Iterator[QLabel]:
    """Every label with words that can be seen."""
    for each in root.findChildren(QLabel):
        if each.isVisibleTo(root) and each.text().strip() and each.isEnabled() and not each.visibleRegion().isEmpty():
            yield each


def cut_off(root: QWidget) -> list[str]:
    """Words that do not fit the label or button they stand on; a tooltip that holds them all makes good for it."""
    found = []
    for label in labels(root):
        if label.textFormat() == Qt.TextFormat.RichText or label.toolTip():
            continue
        needed = _lines_height(label) if label.wordWrap() else label.fontMetrics().lineSpacing()
        width = 0 if label.wordWrap() else _widest(label.text(), label.fontMetrics())
        if label.contentsRect().height() + _SLACK < needed or label.contentsRect().width() + _SLACK < width:
            found.append(label.text()[:60])
    for button in root.findChildren(QAbstractButton):
        plain = isinstance(button, QPushButton | QCheckBox | QRadioButton)
        if plain and button.isVisibleTo(root) and button.text() and not button.toolTip():
            width = _widest(button.text().replace("&", ""), button.fontMetrics())
            if button.width() + _SLACK < width or button.height() + _SLACK < button.fontMetrics().height():
                found.append(button.text())
    return found


def _widest(words: str, metrics: QFontMetrics) -> int:
    return max(metrics.horizontalAdvance(line) for line in words.replace("&&", "&").splitlines() or [""])


def _lines_height(label: QLabel) -> int:
    flags = Qt.TextFlag.TextWordWrap.value | label.alignment().value
    room = QRect(0, 0, max(1, label.contentsRect().width()), 100_000)
    return label.fontMetrics().boundingRect(room, flags, label.text()).height()


def hard_to_read(root: QWidget, painted: QImage | None = None) -> list[str]:
    """Labels whose ink, as painted, does not stand out from the ground they stand on (WCAG 2.2, 1.4.3)."""
    picture = (painted or root.grab().toImage()).convertToFormat(QImage.Format.Format_RGB32)
    found = []
    for label in labels(root):
        region = label.visibleRegion().boundingRect()
        where = QRect(label.mapTo(root, region.topLeft()), region.size()).intersected(root.rect())
        if where.width() < 4 or where.height() < label.fontMetrics().ascent() or _covered(root, label, where):
            continue  # no whole line of it is in sight
        ground, ink = _ground_and_ink(picture.copy(where))
        size = label.font().pointSizeF()
        needed = _READABLE_LARGE if size >= _LARGE_POINTS or (label.font().bold() and size >= 12) else _READABLE
        if contrast(ground.name(), ink.name()) < needed:
            found.append(f"{label.text()[:40]!r}: {ink.name()} on {ground.name()}")
    return found


def _covered(root: QWidget, label: QLabel, where: QRect) -> bool:
    """Whether something that lies over the page stands in front of a part of it."""
    if where.width() < label.width():
        return True
    middle = where.center().y()
    fronts = [root.childAt(x, middle) for x in (where.left() + 2, where.center().x(), where.right() - 2)]
    return any(front is not None and front is not label and not front.isAncestorOf(label) for front in fronts)


def _ground_and_ink(part: QImage) -> tuple[QColor, QColor]:
    """The commonest colour there, and the one that stands out most from it."""
    counts = Counter(memoryview(part.constBits()).cast("I"))  # a line of this format has no padding
    ground = counts.most_common(1)[0][0]
    ink = max(counts, key=lambda each: _stands_out(ground, each))
    return QColor(ground), QColor(ink)


@lru_cache(maxsize=100_000)
def _stands_out(ground: int, ink: int) -> float:
    return contrast(QColor(ground).name(), QColor(ink).name())


def contact_sheet(pictures: list[QImage]) -> QImage:
    """Small pictures side by side, for the reference and for eyes."""
    rows = -(-len(pictures) // COLUMNS)
    sheet = QImage(THUMBNAIL.width() * COLUMNS, THUMBNAIL.height() * rows, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#808080"))
    painter = QPainter(sheet)
    for at, picture in enumerate(pictures):
        small = picture.scaled(
            THUMBNAIL, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter.drawImage(cell(at).topLeft(), small)
    painter.end()
    return sheet


def cell(at: int) -> QRect:
    """Where the picture of this number stands on a contact sheet."""
    corner = QPoint(at % COLUMNS * THUMBNAIL.width(), at // COLUMNS * THUMBNAIL.height())
    return QRect(corner, THUMBNAIL)


def difference(one: QImage, other: QImage) -> float:
    """How much two pictures of one size differ: the mean difference of brightness of their worst sixteenth, 0 to 1."""
    grey = QImage.Format.Format_Grayscale8
    left, right = one.convertToFormat(grey), other.convertToFormat(grey)
    wide, high = left.width() // 4, left.height() // 4
    worst = 0.0
    for row in range(4):
        for column in range(4):
            block = QRect(column * wide, row * high, wide, high)
            here, there = left.copy(block), right.copy(block)  # named, for constBits() does not keep its picture alive
            a, b = bytes(here.constBits()), bytes(there.constBits())
            if a == b:
                continue
            worst = max(worst, sum(abs(x - y) for x, y in zip(a, b, strict=True)) / (255 * len(a)))
    return worst
