"""A letter against a decision says by when it has to be there, and when the rule is to be checked first."""

from __future__ import annotations

from imsa_desktop.services.deadline_lines import unchecked
from imsa_desktop.ui.opening import asked
from imsa_desktop.ui.pages.case import CasePage
from imsa_protocol.identifiers import SpaceId
from tests.ui.casework.conftest import Desktop


def test_the_letter_shows_the_last_day_and_says_check_before_relying(desktop: Desktop, linh: SpaceId) -> None:
    workspace = desktop.workspace
    told = {"area": "housing", "nation": "england", "decision_kind": "housing_negative", "what": "No duty to house"}
    decision = workspace.records.add("decision", {**told, "notified": "2026-03-02"}, space=linh)
    deadline = workspace.deadlines.make(decision, "housing.review_england")
    workspace.records.change("deadline", deadline, {"rule": None, "rule_version": None, "rule_check_by": "2026-03-01"})
    assert unchecked(workspace.records.get("deadline", deadline).values, workspace.now().date())
    letter = workspace.records.add("letter", {"title": "Please look again"}, space=linh)
    page = desktop.go("case", space=linh, tab="letters")
    assert isinstance(page, CasePage)
    page.open_record(asked("letter", letter))
    assert not desktop.readable("Last day")
    editing = page.drawer.editing
    assert editing is not None
    editing.form.input("decision").show_value(decision)
    editing.form.input("decision").edited.emit("decision")
    assert desktop.readable("Last day 22 March 2026")
    assert not desktop.readable("let it arrive by then")  # that day has passed
    assert desktop.readable("Late – ask today, with reasons.")
    assert desktop.readable("check before relying")
