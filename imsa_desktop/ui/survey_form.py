"""Is the form of a survey sheet: seven statements with five answers each, and four open questions."""

from __future__ import annotations

from imsa_desktop.casework.kinds.survey import STATEMENTS
from imsa_desktop.ui.case_form import CaseForm
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.inputs.base import FieldInput
from imsa_desktop.ui.inputs.scale import ScaleInput
from imsa_desktop.ui.record_sheet import Part
from imsa_desktop.ui.words import tr

OPEN_QUESTIONS = ("help_given", "effect", "compared", "change")


class SurveyForm(CaseForm):
    """A statement is answered with one of five words, or a digit."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "survey_sheet", (), lines=dict.fromkeys(OPEN_QUESTIONS, 2))

    def _make(self, name: str) -> FieldInput:
        if name not in STATEMENTS:
            return super()._make(name)
        made = ScaleInput(self.kind.field(name))
        made.help.hide()
        made.edited.connect(self.touched.add)
        made.edited.connect(self._on_edited)
        made.left.connect(self._on_left)
        self._inputs[name] = made
        return made


def survey_parts() -> tuple[Part, ...]:
    """The cards, in the order of asking."""
    return (
        Part(
            "first",
            tr("Before you ask"),
            (
                "permission",
                "told_limits",
                "case_reference",
                ("on", "interviewer"),
                ("by_phone", "interpreter"),
                "language",
            ),
            help=tr(
                "Say that danger to life or to a child would be passed on, and to whom. Never ask your own client."
            ),
        ),
        Part(
            "statements",
            tr("How far do you agree?"),
            STATEMENTS,
            help=tr("With the keyboard: 1 strongly disagree … 5 strongly agree. Left open is an answer too."),
        ),
        Part("open", tr("In their own words"), (*OPEN_QUESTIONS, "may_be_quoted")),
        Part("end", tr("At the end"), ("service", "passed_on", "state"), fold=tr("Broken off, declined, or passed on")),
    )
