"""Holds a printable sheet of a case on its way: what it would say, and that it was given."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from imsa_desktop.documents.plan_file import Sheet
from imsa_desktop.services.case_sheets import PaperWish, SheetOf
from imsa_desktop.ui.desk import Changed, Desk
from imsa_desktop.ui.presenters.presenter import Presenter
from imsa_desktop.ui.web_of_needs.picture import picture_of
from imsa_desktop.ui.words import tr
from imsa_protocol.identifiers import RecordId, SpaceId

Deliver = Callable[[Sequence[Sheet]], None]
_KINDS = frozenset({"need", "need_tie", "assessment_area", "plan_goal", "plan_action", "client", "other_name"})


class NeedsSheetPresenter(Presenter):
    """Alone calls the services for the sheets of a case."""

    previewed = Signal(object)  # Sheet
    given = Signal()
    failed = Signal(object)  # the error; nothing was given

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.space: SpaceId | None = None
        self.what = SheetOf.WEB
        self.busy = False
        self._asked = 0

    def concerns(self, changed: Changed | None) -> bool:
        """Whether the sheet may say something else now."""
        return changed is None or (self.space in changed.spaces and bool(changed.kinds & _KINDS))

    def preview(self, wish: PaperWish) -> None:
        """Make the sheet without recording anything; only the latest wish is answered."""
        if self.space is None:
            return
        self._asked += 1
        asked = self._asked
        make = self._maker(wish)

        def shown(sheet: Sheet) -> None:
            if asked == self._asked:
                self.previewed.emit(sheet)

        self.jobs.read(make, shown, owner=self)

    def give(self, wish: PaperWish, deliver: Deliver) -> None:
        """Deliver exactly what is recorded as given; what could not be delivered is taken back."""
        if self.space is None or self.busy:
            return
        self.busy = True
        sheets, space, what, make = self.workspace.case_sheets, self.space, self.what, self._maker(wish)

        def record() -> tuple[Sheet, RecordId]:
            made = make()
            return made, sheets.given(space, what, wish, made)

        def recorded(found: tuple[Sheet, RecordId]) -> None:
            sheet, record_id = found
            self.jobs.work(
                lambda: deliver([sheet]),
                lambda _: self._done(),
                failed=lambda error: self._take_back(record_id, error),
                owner=self,
            )

        self.jobs.write(record, recorded, failed=self._failed, owner=self)

    def _maker(self, wish: PaperWish) -> Callable[[], Sheet]:
        sheets, space, what = self.workspace.case_sheets, self.space or b"", self.what

        def make() -> Sheet:
            drawn = wish.with_picture and what is SheetOf.WEB
            png = picture_of(sheets.web_for_paper(space, wish)) if drawn else b""
            return sheets.make(space, what, wish, png)

        return make

    def _take_back(self, record: RecordId, error: Exception) -> None:
        records = self.workspace.records
        reason = tr("It could not be printed or written; nothing was given.")
        self.jobs.write(lambda: records.withdraw("document", record, reason), lambda _: self._failed(error), owner=self)

    def _done(self) -> None:
        self.busy = False
        self.given.emit()

    def _failed(self, error: Exception) -> None:
        self.busy = False
        self.failed.emit(error)
