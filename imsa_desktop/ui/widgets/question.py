"""Shows a question where it belongs: several answers side by side, each with who and when, and a way to settle it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from imsa_desktop.services.showing import Answer, Question
from imsa_desktop.ui import side_by_side
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.widgets.buttons import button
from imsa_desktop.ui.widgets.card import Card, Picture, empty_layout
from imsa_desktop.ui.widgets.chip import Chip
from imsa_desktop.ui.widgets.labels import Help, Label
from imsa_desktop.ui.words import label_of, tr, when_words


def who_and_when(answer: Answer) -> str:
    """ "Ana P., Mon 23 Nov, 10:34"."""
    who = tr("You") if answer.mine else answer.who or tr("Somebody not known yet")
    return f"{who}, {when_words(answer.when_ms)}"


class QuestionBox(Card):
    """The control of a field while it is a question: all answers, which one holds meanwhile, and Settle."""

    opened = Signal(object)  # the Question

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(tone=Tone.WARNING, padding=Space.L, parent=parent)
        self.question = question
        if any(side_by_side.for_colleagues(field) for field in question.fields):
            side_by_side.keep_back(self)
        top = QHBoxLayout()
        top.setSpacing(Space.S)
        top.addWidget(Picture("merge", 20, Tone.WARNING))
        self._label = Label("", Text.STRONG, tone=Tone.WARNING)
        top.addWidget(self._label, 1)
        self._settle = button(tr("Settle …"), "merge", self._open)
        top.addWidget(self._settle, alignment=Qt.AlignmentFlag.AlignTop)
        self.add(top)
        self._meaning = Label("", tone=Tone.WARNING)
        self.add(self._meaning)
        self._answers = QVBoxLayout()
        self._answers.setSpacing(Space.S)
        self.add(self._answers)
        self.show_question(question)

    def show_question(self, question: Question) -> None:
        """Show this question, or the one it has grown into."""
        self.question = question
        name = label_of(question.fields[0]) if question.fields else question.label
        self._label.setText(tr("{n} answers stand here – {field}").format(field=name, n=len(question.answers)))
        meaning = tr("Until somebody settles it, the safer answer holds.")
        if question.standing is None:
            meaning = tr("None of them holds until somebody settles it.")
        self._meaning.setText(meaning)
        self._settle.setAccessibleName(tr("Settle the question about {field}").format(field=name))
        self.setAccessibleName(self._label.text())
        empty_layout(self._answers)
        for at, answer in enumerate(question.answers):
            self._answers.addWidget(_AnswerLine(answer, holds=at == question.standing))

    def _open(self) -> None:
        self.opened.emit(self.question)


class _AnswerLine(QWidget):
    """One answer in a line."""

    def __init__(self, answer: Answer, *, holds: bool) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(answer.words or tr("nothing"), Text.STRONG))
        words.addWidget(Help(who_and_when(answer)))
        row.addLayout(words, 1)
        if holds:
            row.addWidget(Chip(tr("Holds for now"), "protected", Tone.WARNING))
