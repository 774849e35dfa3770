"""Is a page of chapters: cards in a column, each built in a turn of its own so that keys are answered in between."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from imsa_desktop.casework.chapters import Chapter
from imsa_desktop.services.chapters import Lines
from imsa_desktop.ui.chapters.card import ChapterCard
from imsa_desktop.ui.desk import Changed, Desk
from imsa_desktop.ui.presenters.chapters import ChaptersPresenter
from imsa_desktop.ui.steps import Steps
from imsa_desktop.ui.widgets.reading_column import ReadingColumn
from imsa_protocol.identifiers import SpaceId


class LeafPage(QWidget):
    """Some chapters of one case; read when it is first looked at."""

    edit_asked = Signal(object)  # EditAsked

    def __init__(
        self,
        desk: Desk,
        space: SpaceId,
        chapters: Sequence[Chapter],
        *,
        measure: int = 120,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        names = [name for chapter in chapters for name in chapter.kinds]
        self.presenter = ChaptersPresenter(desk, space, names, self)
        self.presenter.lines_read.connect(self._show)
        self._chapters = tuple(chapters)
        self.cards: dict[str, ChapterCard] = {}
        self._steps: Steps | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.column = ReadingColumn(measure=measure)
        layout.addWidget(self.column)

    def come(self) -> None:
        """It is looked at: read."""
        self.presenter.ask()

    def refresh(self, changed: Changed | None) -> None:
        """Something changed in this case."""
        if changed is None or changed.kinds or changed.local - {"drafts"}:
            self.presenter.ask()

    def leave(self) -> None:
        """Fold what was opened on purpose."""
        for card in self.cards.values():
            card.forget()

    def _show(self, lines: Lines) -> None:
        if self._steps is not None:
            self._steps.stop()
        steps: list[Callable[[], object]] = [partial(self._show_chapter, each, lines) for each in self._chapters]
        self._steps = Steps(steps, self)

    def _show_chapter(self, chapter: Chapter, lines: Lines) -> None:
        card = self.cards.get(chapter.code)
        if card is None:
            card = ChapterCard(chapter)
            if not card.kinds:
                card.deleteLater()
                return
            card.opened.connect(self.edit_asked)
            self.cards[chapter.code] = card
            self.column.add(card)
        card.show_lines(lines)
