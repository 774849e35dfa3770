"""Is a tab of the case file that is made of chapters alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from imsa_desktop.casework.chapters import Chapter
from imsa_desktop.ui.chapters.leaf import LeafPage
from imsa_desktop.ui.desk import Changed, Desk
from imsa_desktop.ui.pages.case_tab import CaseTab
from imsa_protocol.identifiers import SpaceId


class ChapterTab(CaseTab):
    """Subclass it with the ``chapters`` it shows; ``above`` takes what stands over them."""

    chapters: ClassVar[Sequence[Chapter]] = ()

    def __init__(self, desk: Desk, space: SpaceId, parent: QWidget | None = None) -> None:
        super().__init__(desk, space, parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.leaf = LeafPage(desk, space, self.chapters)
        self.leaf.edit_asked.connect(self.edit_asked)
        layout.addWidget(self.leaf)
        self.above = QVBoxLayout()
        self.leaf.column.add(self.above)

    def on_shown(self, where: Mapping[str, Any]) -> None:
        self.leaf.come()

    def refresh(self, changed: Changed | None) -> None:
        self.leaf.refresh(changed)

    def leaving(self) -> None:
        self.leaf.leave()
