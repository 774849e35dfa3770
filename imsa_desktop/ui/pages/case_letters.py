"""Is the letters written for the client: what was sent and how, and by when an answer is due."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from imsa_desktop.casework.case_chapters import LETTERS
from imsa_desktop.casework.chapters import Chapter
from imsa_desktop.ui.chapters.tab import ChapterTab
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.widgets.banner import Banner
from imsa_desktop.ui.words import tr
from imsa_protocol.identifiers import SpaceId


class LettersTab(ChapterTab):
    """Letters, the latest first."""

    chapters: ClassVar[tuple[Chapter, ...]] = LETTERS

    def __init__(self, desk: Desk, space: SpaceId, parent: QWidget | None = None) -> None:
        super().__init__(desk, space, parent)
        words = tr(
            "Letters from the client’s lawyers may be privileged: they are marked so, and go to nobody else "
            "without the lawyer’s word."
        )
        self.privileged = Banner(Tone.PLAIN, words, drawing="protected")
        self.above.addWidget(self.privileged)
