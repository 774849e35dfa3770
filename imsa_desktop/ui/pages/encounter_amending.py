"""Is where something is added to a finished encounter: kept as a draft while it is typed, an amendment once it is kept.

It outlives the reading it stands in: what arrives from elsewhere reads the encounter afresh, and takes no word away.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from imsa_desktop.services.editor import Saved
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.case_form import CaseForm
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.drafting import DraftOnly
from imsa_desktop.ui.editing import Editing
from imsa_desktop.ui.widgets.buttons import main_button
from imsa_desktop.ui.widgets.fold import Fold
from imsa_desktop.ui.widgets.saved_line import SavedLine
from imsa_desktop.ui.words import tr
from imsa_protocol.identifiers import RecordId

_ROWS = ("what", "why")


class Amending(QWidget):
    """A fold with the amendment that is being written; open where a draft waits."""

    kept = Signal()

    def __init__(self, desk: Desk, encounter: RecordId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.encounter = desk, encounter
        self._editing: Editing | None = None
        self._doing = False
        self._line = SavedLine()
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        self._fold = Fold(tr("Add an amendment"), self._make)
        body.addWidget(self._fold)
        encounters = desk.workspace.encounters
        desk.jobs.read(lambda: encounters.has_amendment_draft(encounter), self._offer, owner=self)

    def _offer(self, waits: bool) -> None:
        if waits:
            self._fold.set_open(True)

    def _make(self) -> QWidget:
        inside = QWidget()
        body = QVBoxLayout(inside)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.S)
        form = CaseForm(self.desk, "amendment", _ROWS)
        encounters, encounter = self.desk.workspace.encounters, self.encounter
        self._line = SavedLine()
        self._editing = Editing(
            self.desk, form, lambda: encounters.open_amendment(encounter), self._line, inside, DraftOnly
        )
        body.addWidget(form)
        body.addWidget(self._line)
        body.addWidget(main_button(tr("Keep the amendment"), "done", self.keep))
        return inside

    def keep(self) -> None:
        """Keep what was typed as an amendment, once."""
        editing = self._editing
        if editing is None or self._doing or not (editing.form.values().get("what") or "").strip():
            return
        self._doing = True
        editing.when_ready(lambda: self._keep(editing))

    def _keep(self, editing: Editing) -> None:
        editor, keeper = editing.editor, editing.autosave
        if editor is None or not isinstance(keeper, DraftOnly):
            return
        keeper.rest()
        values = editing.form.values()

        def done(_: Saved) -> None:
            self._doing, self._editing = False, None
            self._fold.forget()
            self.kept.emit()

        def failed(error: Exception) -> None:
            self._doing = False
            keeper.again()
            self.desk.say.wrong(error)

        self.desk.jobs.write(lambda: editor.finish(values), done, failed=failed, owner=self)

    def leaving(self) -> None:
        """The page is left or the program locked: what was typed waits as a draft."""
        if self._editing is not None and not self._doing:
            self._editing.flush()

    def put_away(self) -> None:
        """Keep what was typed, and be gone."""
        self.hide()
        self.setParent(None)
        if self._editing is None or self._doing:
            self.deleteLater()
        else:
            self._editing.flush(self.deleteLater)
