"""Sets a few inputs on one line where there is room for them, and one beneath the other where there is not."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from imsa_desktop.ui.appearance import Space


class LineOfInputs(QWidget):
    """Its least width is that of its widest input, so no sheet is made wider by it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(Space.L)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._parts: list[QWidget] = []

    def add(self, part: QWidget) -> None:
        """Add an input behind the others."""
        self._parts.append(part)
        part.installEventFilter(self)
        self._box.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A line all of whose inputs are out of sight takes no room."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.setVisible(any(not each.isHidden() for each in self._parts))
        return False

    def minimumSizeHint(self) -> QSize:
        widths = [each.minimumSizeHint().width() for each in self._parts if not each.isHidden()]
        return QSize(max(widths, default=0), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        shown = [each for each in self._parts if not each.isHidden()]
        needed = sum(each.minimumSizeHint().width() for each in shown) + Space.L * max(0, len(shown) - 1)
        wide = self.width() >= needed
        wanted = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._box.direction() != wanted:
            self._box.setDirection(wanted)
            for part in self._parts:
                self._box.setAlignment(part, Qt.AlignmentFlag.AlignTop if wide else Qt.AlignmentFlag(0))
            self.updateGeometry()
