"""Reads one's own supervision and training: what is due, the months, the hours, the entries."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from imsa_desktop.casework.supervision_months import Month, months, training_hours
from imsa_desktop.casework.supervision_rule import SupervisionDue
from imsa_desktop.services.exposure import Carried, Debrief
from imsa_desktop.services.showing import RecordView
from imsa_desktop.services.staff import FileOfOther
from imsa_desktop.ui.presenters.presenter import Presenter
from imsa_desktop.ui.staff_parts import NOTEBOOK, SHEETS
from imsa_protocol.identifiers import SpaceId

if TYPE_CHECKING:
    from imsa_desktop.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Staffed:
    """All that the page shows."""

    whose: FileOfOther | None  # None: one's own
    others: Sequence[FileOfOther]  # those whom one supervises
    due: SupervisionDue | None
    months: Sequence[Month]
    hours: Mapping[str, float]  # of all training, by its kind
    this_year: Mapping[str, float]
    entries: Sequence[RecordView]  # of every kind but private notes, the latest first
    notes: Sequence[RecordView]  # private ones, the latest first
    carried: Carried
    debrief: Debrief | None


class SupervisionPresenter(Presenter):
    """Reads all of it at once."""

    shown = Signal(object)  # Staffed

    def ask(self, of: SpaceId | None = None) -> None:
        """Read one's own file, or that of somebody one supervises."""
        workspace = self.workspace
        self.jobs.read(lambda: _read(workspace, of), self.shown.emit, owner=self)


def _read(workspace: Workspace, of: SpaceId | None) -> Staffed:
    staff, today = workspace.staff, workspace.now().date()
    sessions, training = staff.records("supervision_session", of), staff.records("training_entry", of)
    more = [each for sheet in SHEETS[2:] if sheet.kind not in NOTEBOOK for each in staff.records(sheet.kind, of)]
    everything = [*sessions, *training, *more, *staff.check_ins(of)]
    entries = [each.values for each in training]
    others = staff.others()
    return Staffed(
        whose=next((each for each in others if each.space == of), None),
        others=others,
        due=staff.supervision(),
        months=months([each.values for each in sessions], today),
        hours=training_hours(entries),
        this_year=training_hours(entries, str(today.year)),
        entries=_latest_first(everything),
        notes=_latest_first(workspace.records.list("private_note")),
        carried=workspace.exposure.carried(),
        debrief=workspace.exposure.debrief(),
    )


def _latest_first(found: Sequence[RecordView]) -> Sequence[RecordView]:
    return sorted(found, key=lambda each: (str(each.values.get("on") or ""), each.created_ms), reverse=True)
