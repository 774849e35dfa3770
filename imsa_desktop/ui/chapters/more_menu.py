"""Is the menu of what can be done with a case as a whole: strand, hand-over, closing, an entry in the wrong file."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from imsa_desktop.casework.declaration import kind_named
from imsa_desktop.services.errors import NoSuchRecord
from imsa_desktop.services.showing import RecordView
from imsa_desktop.services.workspace import Workspace
from imsa_desktop.ui import side_by_side
from imsa_desktop.ui.chapters.act_sheet import ActSheet, CaseAct
from imsa_desktop.ui.chapters.case_acts import closing_act, hand_over_act, reopening_act, strand_act
from imsa_desktop.ui.chapters.misfiled import MisfiledSheet
from imsa_desktop.ui.chapters.misfiled_act import misfiled_act
from imsa_desktop.ui.desk import Changed, Desk
from imsa_desktop.ui.opening import ON_ACT_SHEET
from imsa_desktop.ui.record_drawer import EditAsked
from imsa_desktop.ui.words import label_of, tr
from imsa_protocol.identifiers import RecordId, SpaceId

_OVER = frozenset({"closed", "not_taken_on"})
MakeAct = Callable[[Workspace, SpaceId], CaseAct]
_ACTS: Mapping[str, MakeAct] = {"strand_change": strand_act, "hand_over": hand_over_act, "case_closing": closing_act}
_NOTE = "misfiling"
_NOT_DONE: Mapping[str, Collection[str | None]] = {
    "case_closing": (None, "preparing"),
    "hand_over": (None, "planned", "under_way"),
}


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
            self._misfiled.chosen.connect(self.hide_entry)
        return self._misfiled

    def sheets(self) -> tuple[ActSheet | MisfiledSheet, ...]:
        """The sheets that were made."""
        return tuple(each for each in (self._acts, self._misfiled) if each is not None)

    def refresh(self, changed: Changed | None) -> None:
        """Say in the sheet of an act what came meanwhile."""
        if self._acts is not None:
            self._acts.refresh(changed)

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
        self._begin(strand_act)

    def hand_over(self) -> None:
        """Hand the case to another advocate."""
        self._begin(hand_over_act)

    def close(self) -> None:
        """Close the case, what is open in it said first."""
        self._begin(closing_act)

    def reopen(self) -> None:
        """Open a closed case again."""
        self._begin(reopening_act)

    def hide_entry(self, kind: str, record: RecordId, words: str) -> None:
        """Hide an entry of this file, and move it if it is known where it belongs."""
        self._begin(lambda workspace, space: misfiled_act(workspace, space, kind, record, words))

    def take(self, asked: EditAsked, otherwise: Callable[[EditAsked], None]) -> None:
        """Open the sheet of the act where the record is one that an act writes, else do ``otherwise``.

        That is a new one, a draft, and one that was prepared and is not done; what was done is a record like any other.
        """
        if asked.kind not in ON_ACT_SHEET:
            otherwise(asked)
        elif asked.record is None:
            self.find_misfiled() if asked.kind == _NOTE else self._begin(_ACTS[asked.kind])
        else:
            space, workspace = self.space, self.desk.workspace

            def found(there: tuple[RecordView | None, tuple[str, RecordId] | None]) -> None:
                if self.space == space:
                    act = _act_on(asked, *there)
                    self._begin(act) if act is not None else otherwise(asked)

            self.desk.jobs.read(lambda: _there(workspace, asked), found, owner=self)

    def _begin(self, act: MakeAct) -> None:
        if self.space is not None:
            self.coming.emit(self.acts)
            self.acts.begin(self.space, act(self.desk.workspace, self.space))

    def find_misfiled(self) -> None:
        """Hide an entry that is in the wrong file."""
        if self.space is not None:
            self.coming.emit(self.misfiled)
            self.misfiled.begin(self.space)


def _there(workspace: Workspace, asked: EditAsked) -> tuple[RecordView | None, tuple[str, RecordId] | None]:
    """The record as it stands, None while it is only a draft; of a note of a wrong entry that entry, too."""
    try:
        view = workspace.records.get(asked.kind, asked.record or b"")
    except NoSuchRecord:
        view = None
    note = view or asked.draft
    return view, workspace.misfiling.entry_of(note) if asked.kind == _NOTE and note is not None else None


def _act_on(asked: EditAsked, view: RecordView | None, entry: tuple[str, RecordId] | None) -> MakeAct | None:
    if asked.kind == _NOTE:
        if entry is None or (view is not None and (view["moved_on"] or view.withdrawn)):
            return None
        kind, record = entry
        words = label_of(kind_named(kind))
        return lambda workspace, space: misfiled_act(workspace, space, kind, record, words, hidden=view is not None)
    if asked.draft is not None and asked.draft.values.keys() <= {"reopened_why"}:
        return reopening_act
    if view is None or (not view.withdrawn and view.values.get("state") in _NOT_DONE.get(asked.kind, ())):
        return _ACTS[asked.kind]
    return None
