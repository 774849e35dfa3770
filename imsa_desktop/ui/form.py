"""Builds a form from the declaration of a record kind, and keeps what is typed in it safe.

Guide
-----
* ``form = RecordForm(kind_named("interpreter_need"), rows=[...])``. ``rows`` lists what to show and in which
  order: a field's name, a tuple of names for one line, or ``Section("Language", "help")``; without ``rows`` every
  field but links to the parent. ``form.input("language").suggest([...])``, ``form.set_options("assessor", [(id,
  words)])`` give choices that are not declared.
* ``form.show_editor(editor)`` shows what an :class:`imsa_desktop.services.editor.Editor` holds: values, what stands
  beside them, and – where a question is open – the question *instead of* the control. ``form.values()`` gives
  the fields that can be typed in; a field whose control is a question is left out, so no save settles by accident.
* Signals: ``edited`` after each key, ``left`` when the keyboard leaves an input, ``question_opened(Question)`` when
  the person wants to settle it, ``take_in_asked(str)`` when they want to see what arrived for that field.
* Saving: make an :class:`imsa_desktop.ui.autosave.Autosave` of the form and its editor and forget about it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from imsa_desktop.casework.declaration import Kind
from imsa_desktop.services.editor import Editor
from imsa_desktop.services.showing import FieldStanding, FieldState
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.inputs.base import FieldInput
from imsa_desktop.ui.inputs.line_of_inputs import LineOfInputs
from imsa_desktop.ui.inputs.links import LinkInput
from imsa_desktop.ui.inputs.making import input_for
from imsa_desktop.ui.inputs.picks import ManyChoicesInput
from imsa_desktop.ui.layouts import box_around
from imsa_desktop.ui.widgets.buttons import quiet_button
from imsa_desktop.ui.widgets.labels import Heading, Help
from imsa_desktop.ui.widgets.question import QuestionBox
from imsa_desktop.ui.words import label_of, tr, when_words


@dataclass(frozen=True, slots=True)
class Section:
    """A heading inside a form."""

    title: str
    help: str = ""


FormRow = str | tuple[str, ...] | Section


class RecordForm(QWidget):
    """The inputs of one record, from top to bottom in reading order."""

    edited = Signal()
    left = Signal()
    question_opened = Signal(object)
    take_in_asked = Signal(str)

    def __init__(self, kind: Kind, rows: Sequence[FormRow] | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self.setAccessibleName(label_of(kind))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._inputs: dict[str, FieldInput] = {}
        self._questions: dict[str, QuestionBox] = {}  # register to what stands instead of its controls
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(Space.L)
        for row in rows if rows is not None else [each.name for each in kind.fields if not each.is_parent]:
            self._add_row(row)

    def _add_row(self, row: FormRow) -> None:
        if isinstance(row, Section):
            if self._body.count():
                self._body.addSpacing(Space.M)
            self._body.addWidget(Heading(row.title))
            if row.help:
                self._body.addWidget(Help(row.help))
        elif isinstance(row, str):
            self._body.addWidget(self._make(row))
        else:
            line = LineOfInputs()
            for name in row:
                line.add(self._make(name))
            self._body.addWidget(line)

    def _make(self, name: str) -> FieldInput:
        made = input_for(self.kind.field(name))
        made.edited.connect(self._on_edited)
        made.left.connect(self._on_left)
        self._inputs[name] = made
        return made

    def _on_edited(self, name: str) -> None:
        self.edited.emit()

    def _on_left(self, name: str) -> None:
        self.left.emit()

    def input(self, name: str) -> Any:
        """The input of a field (its class depends on the field's kind); raises :class:`KeyError`."""
        return self._inputs[name]

    def names(self) -> tuple[str, ...]:
        """The fields of the form, in order."""
        return tuple(self._inputs)

    def set_options(self, name: str, options: Iterable[tuple[Any, str]]) -> None:
        """Give a link or a long list its options: (value, words)."""
        made = self._inputs[name]
        if isinstance(made, ManyChoicesInput | LinkInput):
            made.set_options(list(options))

    def values(self) -> dict[str, Any]:
        """What stands in the controls; fields whose control is a question are left out."""
        asked = {field.name for box in self._questions.values() for field in box.question.fields}
        return {name: made.value() for name, made in self._inputs.items() if name not in asked}

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show these values; fields not named stay."""
        for name, value in values.items():
            if name in self._inputs:
                self._inputs[name].show_value(value)

    def show_editor(self, editor: Editor) -> None:
        """Show all an editor holds."""
        self.set_values({name: editor.values.get(name) for name in self._inputs})
        self.show_states(state for name in self._inputs if (state := editor.state(name)) is not None)

    def show_states(self, states: Iterable[FieldState]) -> None:
        """Show what stands beside each field; a question takes the place of the controls it is about."""
        asked: set[str] = set()
        for state in states:
            made = self._inputs.get(state.field.name)
            if made is None:
                continue
            made.clear_notes()
            if isinstance(made, LinkInput):
                made.say_words(state.value, state.words)
            if state.question is not None:
                asked.add(state.question.register)
                self._ask(state.question.register, state, made)
            elif state.standing is FieldStanding.DIFFERING:
                for other in state.others:
                    words = tr("{who} wrote “{value}”, {when}").format(
                        who=_who(other), value=other.words, when=when_words(other.when_ms)
                    )
                    made.note("history", words)
            elif state.standing is FieldStanding.JOINED:
                words = tr("Put together from two people’s paragraphs. Read it through; saving keeps it.")
                made.note("merge", words, tone=Tone.WARNING)
        for register in [each for each in self._questions if each not in asked]:
            box = self._questions.pop(register)
            for field in box.question.fields:
                if field.name in self._inputs:
                    self._inputs[field.name].show()
            box.deleteLater()

    def _ask(self, register: str, state: FieldState, made: FieldInput) -> None:
        if state.question is None:
            return
        box = self._questions.get(register)
        if box is None:
            box = QuestionBox(state.question)
            box.opened.connect(self.question_opened)
            self._questions[register] = box
            found = box_around((made.parentWidget() or self).layout(), made)
            if found is not None:
                found.insertWidget(found.indexOf(made), box)
        box.show_question(state.question)
        made.hide()

    def show_arrived(self, states: Iterable[FieldState], who: str = "") -> None:
        """Say beside each field that somebody else wrote there meanwhile; nothing typed is touched."""
        for state in states:
            made = self._inputs.get(state.field.name)
            if made is None or made.isHidden():
                continue
            made.clear_notes()
            words = tr("Changed meanwhile: “{value}”").format(value=state.words or tr("nothing"))
            name = state.field.name
            act = quiet_button(tr("Show it here"), None, lambda name=name: self.take_in_asked.emit(name))
            made.note("received", words, act, Tone.ACCENT)

    def say_problem(self, name: str, words: str) -> None:
        """Say above a field what is wrong."""
        self._inputs[name].say_problem(words)

    def focus_first(self) -> None:
        """Put the keyboard into the first input that can be typed in."""
        for made in self._inputs.values():
            if not made.isHidden():
                made.setFocus(Qt.FocusReason.OtherFocusReason)
                return


def _who(answer: Any) -> str:
    if answer.mine:
        return tr("You")
    return str(answer.who or tr("Somebody"))
