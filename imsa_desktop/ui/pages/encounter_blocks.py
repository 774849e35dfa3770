"""Holds the small forms inside an encounter: an option with what the client chose, a next step, somebody present."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from imsa_desktop.ui import side_by_side
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.case_form import CaseForm
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.editing import Editing
from imsa_desktop.ui.form import FormRow
from imsa_desktop.ui.record_rows import rest_of
from imsa_desktop.ui.widgets.card import Line
from imsa_desktop.ui.widgets.fold import Fold
from imsa_desktop.ui.widgets.labels import Heading
from imsa_desktop.ui.widgets.saved_line import SavedLine
from imsa_desktop.ui.words import tr

_OPTION: tuple[FormRow, ...] = ("option", ("likely_outcome", "may_fail"), "decision", "own_words")
_OPTION_MORE = ("own_words_are", "understanding_checked", "basis", "adviser", "what_i_did", "pressed_by_others")
_TASK: tuple[FormRow, ...] = (("what", "due"),)
_TASK_HIDDEN = ("state", "promised_in")


_PRESENT: tuple[FormRow, ...] = (("who", "role"), "part")
_PRESENT_MORE = ("client_agreed", "asked_to_leave", "pressed", "professional")


def _present_more() -> tuple[FormRow, ...]:
    return (*_PRESENT_MORE, *rest_of("encounter_participant", _PRESENT, _PRESENT_MORE))


def _option_more() -> tuple[FormRow, ...]:
    return (*_OPTION_MORE, *rest_of("option", _OPTION, _OPTION_MORE))


class Block(QWidget):
    """One record that hangs on the encounter."""

    kind = ""

    def __init__(self, desk: Desk, form: CaseForm, line: SavedLine, title: str) -> None:
        super().__init__()
        self.form = form
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(Space.M)
        self.body.addWidget(Line())
        if title:
            self.body.addWidget(Heading(title))
        self.body.addWidget(form)
        self.editing = Editing(desk, form, None, line, self)
        self._prefill: Mapping[str, Any] = {}
        self.editing.ready.connect(self._ready)

    def set_prefill(self, values: Mapping[str, Any]) -> None:
        """Likely answers of a new one."""
        self._prefill = values

    def _ready(self) -> None:
        editor = self.editing.editor
        if editor is not None and editor.is_new and not editor.draft_restored:
            self.editing.prefill(self._prefill)


class OptionBlock(Block):
    """An option explained, and the choice: neutral whatever it was."""

    kind = "option"

    def __init__(self, desk: Desk, line: SavedLine, number: int) -> None:
        form = CaseForm(desk, "option", _OPTION, lines={"likely_outcome": 2, "may_fail": 2, "own_words": 2})
        super().__init__(desk, form, line, tr("Option {n}").format(n=number))
        self.more = Fold(tr("More about this option"), lambda: self.editing.add_inputs(_option_more()))
        self.body.addWidget(self.more)

    def _ready(self) -> None:
        super()._ready()
        if self.editing.holds(_option_more()):
            self.more.set_open(True)


class TaskBlock(Block):
    """A next step."""

    kind = "task"

    def __init__(self, desk: Desk, line: SavedLine) -> None:
        form = CaseForm(desk, "task", (*_TASK, *_TASK_HIDDEN))
        super().__init__(desk, form, line, "")
        for name in _TASK_HIDDEN:
            form.input(name).hide()


class PresentBlock(Block):
    """Somebody who was there or could hear; out of sight while the client looks on."""

    kind = "encounter_participant"

    def __init__(self, desk: Desk, line: SavedLine) -> None:
        super().__init__(desk, CaseForm(desk, "encounter_participant", _PRESENT), line, "")
        self.more = Fold(tr("More about them"), lambda: self.editing.add_inputs(_present_more()))
        self.body.addWidget(self.more)
        side_by_side.keep_back(self)

    def _ready(self) -> None:
        super()._ready()
        if self.editing.holds(_present_more()):
            self.more.set_open(True)
