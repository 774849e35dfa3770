"""Asks in each encounter of a case about one issue whether whoever else supports the client still does: one key."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from imsa_desktop.ui.case_form import CaseForm
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.editing import Editing
from imsa_desktop.ui.inputs.picks import FewChoicesInput
from imsa_desktop.ui.quick_answers import QuickAnswers
from imsa_desktop.ui.widgets.card import Card
from imsa_desktop.ui.widgets.labels import Help
from imsa_desktop.ui.widgets.reading_column import let_grow
from imsa_desktop.ui.widgets.saved_line import SavedLine
from imsa_desktop.ui.words import tr
from imsa_protocol.identifiers import RecordId

ASKED_OF = "intervention"
"""The strand in which the advocate takes on one issue, and somebody else supports the client otherwise."""


class SupportCard(Card):
    """One question of the case, answered into the case; whoever does not answer goes on."""

    def __init__(self, desk: Desk, case: RecordId, line: SavedLine, then: QWidget) -> None:
        super().__init__(tr("Who else supports the client"))
        records = desk.workspace.records
        self.told = Help("")
        self.told.hide()
        self.add(self.told)
        self.form = CaseForm(desk, "case", ("other_support_holds",), open_choices=("other_support_holds",))
        self.editing = Editing(desk, self.form, lambda: records.open_editor("case", case), line, self)
        self.editing.ready.connect(self._tell)
        self.form.edited.connect(lambda: QTimer.singleShot(0, self, self.editing.flush))
        self.add(self.form)
        let_grow(self)
        question = self.form.input("other_support_holds")
        if isinstance(question, FewChoicesInput):
            QuickAnswers([question], then, self)

    def _tell(self) -> None:
        """Say who that is, as the case has it."""
        editor = self.editing.editor
        words = str((editor.values.get("other_support") if editor is not None else None) or "")
        self.told.setText(words)
        self.told.setVisible(bool(words))
