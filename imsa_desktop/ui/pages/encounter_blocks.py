"""Holds the small forms inside an encounter: an option with what the client chose, a next step, somebody present."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from imsa_desktop.casework.advice_limit import is_limited
from imsa_desktop.ui import side_by_side
from imsa_desktop.ui.advice_basis import AdviceLimit
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
_LIMIT: tuple[FormRow, ...] = ("basis", "adviser")
_OPTION_MORE = ("own_words_are", "understanding_checked", "what_i_did", "pressed_by_others")
_TASK: tuple[FormRow, ...] = (("what", "due"),)
_TASK_HIDDEN = ("state", "promised_in")


_PRESENT: tuple[FormRow, ...] = (("who", "role"), "part")
_PRESENT_MORE = ("client_agreed", "asked_to_leave", "pressed", "professional")


def _present_more() -> tuple[FormRow, ...]:
    return (*_PRESENT_MORE, *rest_of("encounter_participant", _PRESENT, _PRESENT_MORE))


def _option_more() -> tuple[FormRow, ...]:
    return (*_OPTION_MORE, *rest_of("option", _OPTION, _LIMIT, _OPTION_MORE))


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
        self._areas: Collection[str] = ()
        self._chosen = False
        self.limit = AdviceLimit(form, "basis")
        self.body.addWidget(self.limit.said)
        self._limited = QVBoxLayout()
        self.body.addLayout(self._limited)
        self.more = Fold(tr("More about this option"), self._make_more)
        self.body.addWidget(self.more)

    def follow_areas(self, areas: Collection[str] | None, *, chosen: bool) -> bool:
        """What the encounter is about: in some areas an option is information only; True where inputs have come.

        An option that was saved before is answered only where somebody has ``chosen`` the areas now: opening it to
        look changes nothing.
        """
        self._areas, self._chosen = areas or (), chosen
        made = is_limited(self._areas) and "basis" not in self.form.names()
        if made:
            self._limited.addWidget(self.editing.add_inputs(_LIMIT))
        editor = self.editing.editor
        fill = chosen or editor is None or editor.is_new
        if self.limit.follow(self._areas, fill=fill) and self.editing.has_content():
            self.form.edited.emit()  # somebody has written this option: what it is by now is saved with it
        return made

    def _make_more(self) -> QWidget:
        there = "basis" in self.form.names()
        return self.editing.add_inputs(_option_more() if there else (*_LIMIT, *_option_more()))

    def _ready(self) -> None:
        super()._ready()
        if self.editing.holds(_option_more()) or ("basis" not in self.form.names() and self.editing.holds(_LIMIT)):
            self.more.set_open(True)
        self.follow_areas(self._areas, chosen=self._chosen)


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
