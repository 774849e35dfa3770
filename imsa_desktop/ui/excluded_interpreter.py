"""Says at once, where somebody is named who interprets, that they must not be used for this client; it stops nothing.

Guide: ``ExcludedInterpreter(desk, form, editing)`` on a form of a kind in ``KINDS``.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from imsa_desktop.ui import side_by_side
from imsa_desktop.ui.case_form import CaseForm
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.editing import Editing

KINDS = frozenset({"encounter_interpreter", "interpreter_booking"})
_NAMED = ("interpreter", "who", "agency")


class ExcludedInterpreter(QObject):
    """Looks when a name is typed or chosen, and says it at that name."""

    def __init__(self, desk: Desk, form: CaseForm, editing: Editing) -> None:
        super().__init__(form)
        self._desk, self._form, self._editing = desk, form, editing
        self._asked: dict[str, object] = {}
        self._kept_back: set[str] = set()
        form.edited.connect(self._look)
        editing.ready.connect(self._look)

    def _look(self) -> None:
        editor, values = self._editing.editor, self._form.values()
        asked = {name: values[name] for name in _NAMED if values.get(name)}
        if editor is None or asked == self._asked:
            return
        self._asked = asked
        space, interpreting = editor.space, self._desk.workspace.interpreting

        def told(against: Mapping[str, str]) -> None:
            if asked == self._asked:
                for name in _NAMED:
                    if name in self._form.names():
                        self._say(name, against.get(name, ""))

        self._desk.jobs.read(lambda: interpreting.against(space, asked), told, owner=self._form)

    def _say(self, name: str, words: str) -> None:
        """Who is excluded is for colleagues: the client may not know whom another colleague or agency meant."""
        if name not in self._kept_back:
            self._kept_back.add(name)
            side_by_side.keep_back(self._form.input(name).problem)
        self._form.say_problem(name, words)


__all__ = ["KINDS", "ExcludedInterpreter"]
