"""Holds one document that is being read: its pages come one at a time, those in sight first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from imsa_desktop.services.attachments import DocumentRow
from imsa_desktop.services.decision_papers import decision_in
from imsa_desktop.services.reading import Pages, ReadPage
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.jobs import Ticket
from imsa_desktop.ui.presenters.presenter import Presenter
from imsa_desktop.ui.words import explain
from imsa_protocol.identifiers import RecordId


@dataclass(frozen=True, slots=True)
class PageRead:
    """One page, or why there is none."""

    number: int
    width: int
    page: ReadPage | None
    trouble: str = ""


class ReaderPresenter(Presenter):
    """Alone calls the services for one document; ends the reading process when the reader is left."""

    document_read = Signal(object)  # DocumentRow
    opened = Signal(object)  # services.reading.Pages: only its kind, ratios and more_pages are looked at
    not_opened = Signal(object)  # the error
    page_read = Signal(object)  # PageRead
    saved_outside = Signal(object)  # Path
    decision_found = Signal(object)  # services.decision_papers.DecisionIn

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._document: RecordId | None = None
        self._pages: Pages | None = None
        self._wanted: list[tuple[int, int]] = []
        self._busy = False

    def read(self, document: RecordId) -> None:
        """Open a document."""
        self.put_away()
        self._document = document
        attachments = self.workspace.attachments
        self.ask_about()
        self.jobs.work(
            lambda: attachments.pages(document),
            lambda pages: self._opened(document, pages),
            failed=lambda error: self._not_opened(document, error),
            owner=self,
        )

    def ask_about(self) -> None:
        """Read afresh what is written about the document."""
        attachments, document = self.workspace.attachments, self._document
        if document is not None:
            self.jobs.read(lambda: attachments.document(document), self._about, owner=self)

    def _about(self, row: DocumentRow) -> None:
        if row.view.id == self._document:
            self.document_read.emit(row)

    def _opened(self, document: RecordId, pages: Pages) -> None:
        if document != self._document:
            self.jobs.work(pages.close)
            return
        self._pages = pages
        self.opened.emit(pages)

    def _not_opened(self, document: RecordId, error: Exception) -> None:
        if document == self._document:
            self.not_opened.emit(error)

    def want(self, number: int, width: int) -> None:
        """Ask for a page; what was asked for last is in sight and comes first."""
        self._wanted = [(number, width), *(each for each in self._wanted if each[0] != number)][:24]
        self._next()

    def _next(self) -> None:
        pages = self._pages
        if self._busy or not self._wanted or pages is None:
            return
        number, width = self._wanted.pop(0)
        self._busy = True
        self.jobs.work(_reading(pages, number, width), lambda read: self._page(pages, read), owner=self)

    def _page(self, pages: Pages, read: PageRead) -> None:
        self._busy = False
        if pages is self._pages:
            self.page_read.emit(read)
        else:
            self.jobs.work(pages.close)
        self._next()

    def ask_decision(self) -> None:
        """Look for the decision in this paper."""
        records, document = self.workspace.records, self._document
        if document is not None:
            self.jobs.read(lambda: decision_in(records, document), self.decision_found.emit, owner=self)

    def save_outside(self, path: Path) -> None:
        """Write a copy that is not protected, because somebody asked."""
        attachments, document = self.workspace.attachments, self._document
        if document is None:
            return
        ticket = Ticket(self)

        def save() -> Path:
            attachments.save_outside(document, path, replace=True, cancelled=ticket.cancelled)
            return path

        self.jobs.work(save, self.saved_outside.emit, owner=self, ticket=ticket)

    def put_away(self) -> None:
        """End the reading process, and forget the document."""
        pages, self._pages = self._pages, None
        self._document = None
        self._wanted.clear()
        if pages is not None and not self._busy:  # a page under way closes them when it is there
            self.jobs.work(pages.close)


def _reading(pages: Pages, number: int, width: int) -> Callable[[], PageRead]:
    def read() -> PageRead:
        try:
            return PageRead(number, width, pages.page(number, width))
        except Exception as error:  # said on the page itself: the others can still be read
            return PageRead(number, width, None, explain(error).one_line())

    return read
