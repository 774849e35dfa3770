"""Is the menu of what can be done with a case as a whole: strand, hand-over, closing, an entry in the wrong file."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from imsa_desktop.services.closing import ClosingLook
from imsa_desktop.ui import side_by_side
from imsa_desktop.ui.chapters.act_sheet import ActSheet
from imsa_desktop.ui.chapters.case_acts import closing_act, hand_over_act, reopening_act, strand_act
from imsa_desktop.ui.chapters.misfiled import MisfiledSheet
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.words import tr
from imsa_protocol.identifiers import SpaceId

_OVER = frozenset({"closed", "not_taken_on"})


class MoreMenu(QObject):
    """Opens beneath its button; ``coming`` names the sheet that is about to come, so that others may go."""

    coming = Signal(object)  # Drawer
    told_asked = Signal()  # who may be told
    work_asked = Signal()  # referral, triage and where the work stands

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self.desk = desk
        self._page = page
        self._acts: ActSheet | None = None
        self._misfiled: MisfiledSheet | None = None
        self.space: SpaceId | None = None
        self.stage: str | None = None

    @property
    def acts(self) -> ActSheet:
        """The sheet of acts, made when it is first needed."""
        if self._acts is None:
            self._acts = ActSheet(self.desk, self._page)
        return self._acts

    @property
    def misfiled(self) -> MisfiledSheet:
        """The sheet for an entry in the wrong file, made when it is first needed."""
        if self._misfiled is None:
            self._misfiled = MisfiledSheet(self.desk, self._page)
        return self._misfiled

    def sheets(self) -> tuple[ActSheet | MisfiledSheet, ...]:
        """The sheets that were made."""
        return tuple(each for each in (self._acts, self._misfiled) if each is not None)

    def flush(self) -> None:
        """The page is left or the program locked: keep what was typed."""
        if self._acts is not None:
            self._acts.flush()

    def open_beneath(self, button: QWidget) -> None:
        """Show the menu."""
        menu = QMenu(button)
        menu.setAccessibleName(tr("More to do with this case"))
        for words, act in self._entries():
            if act is None:
                menu.addSeparator()
            else:
                menu.addAction(words, act)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 2)))

    def _entries(self) -> list[tuple[str, Callable[[], object] | None]]:
        over = self.stage in _OVER
        entries: list[tuple[str, Callable[[], object] | None]] = [
            (tr("&Referral, triage and where the work stands"), self.work_asked.emit),
            (tr("&Who may be told"), self.told_asked.emit),
            ("", None),
            (tr("Change the &strand …"), self.change_strand),
            (tr("&Hand over to another advocate …"), self.hand_over),
            (tr("&Open the case again …"), self.reopen) if over else (tr("&Close the case …"), self.close),
        ]
        if not side_by_side.is_on():
            entries += [("", None), (tr("An &entry is in the wrong file …"), self.find_misfiled)]
        return entries

    def change_strand(self) -> None:
        """Step to another strand."""
        if self.space is not None:
            self.coming.emit(self.acts)
            self.acts.begin(self.space, strand_act(self.desk.workspace, self.space))

    def hand_over(self) -> None:
        """Hand the case to another advocate."""
        if self.space is not None:
            self.coming.emit(self.acts)
            self.acts.begin(self.space, hand_over_act(self.desk.workspace, self.space))

    def close(self) -> None:
        """Close the case, what is open in it said first."""
        space, workspace = self.space, self.desk.workspace
        if space is None:
            return

        def looked(look: ClosingLook) -> None:
            if self.space == space:
                self.coming.emit(self.acts)
                self.acts.begin(space, closing_act(workspace, space, look))

        self.desk.jobs.read(lambda: workspace.closing.look(space), looked, owner=self)

    def reopen(self) -> None:
        """Open a closed case again."""
        if self.space is not None:
            self.coming.emit(self.acts)
            self.acts.begin(self.space, reopening_act(self.desk.workspace, self.space))

    def find_misfiled(self) -> None:
        """Hide an entry that is in the wrong file."""
        if self.space is not None:
            self.coming.emit(self.misfiled)
            self.misfiled.begin(self.space)
