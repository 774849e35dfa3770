"""Scenes of the safety plan for going back to a risky city, handed over as a PDF issue."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QWidget

from imsa_desktop.story.meeting_scenes import linhs_case
from imsa_desktop.story.stage import Person

CODE_WORD = "jasmine rice"
DECIDED = "I go back to the city to be near my sister. I decide this myself."
START_BUDGET = 2
PRINT_BUDGET = 3


def plan_is_made(ana: Person) -> None:
    """A plan for going back, some sections talked about and some left open, a code word, and a check-in."""
    ana.account.scene("A safety plan for going back to the risky city")
    hands = ana.hands
    space = linhs_case(ana).space
    plans = ana.workspace.safety_plans
    hands.acts = 0
    hands.tab("Safety plan")
    hands.press("Going back somewhere risky")
    hands.wait(lambda: plans.plans(space), "the plan")
    if hands.acts > START_BUDGET:
        raise AssertionError(f"starting the plan took {hands.acts} acts, {START_BUDGET} are allowed")
    hands.wait(lambda: hands.seen(QWidget, "What was agreed"), "the first section")
    hands.write("What was agreed", DECIDED)
    hands.key("Ctrl+S")
    plan = plans.plans(space)[0].id
    hands.wait(lambda: section_words(ana, plan, "decision") == DECIDED, "the first section to be saved")
    hands.press("If it becomes unsafe")
    hands.write("What was agreed", "Go to the library by the station and call Ana.")
    hands.key("Ctrl+S")
    ana.picture("safety-plan")
    hands.press("Code word")
    hands.press("Agree a code word")
    hands.write("Code word", CODE_WORD)
    hands.key("Ctrl+S")
    hands.wait(lambda: plans.view(plan).plan["code_word"] == CODE_WORD, "the code word")
    hands.press("Check-in")
    hands.press("Agree a check-in")
    hands.write("Second person, who acts if it does not come", "Ben Example, duty desk")
    hands.write("How that person knows", "Ana rings Ben when she leaves; Ben looks at eight in the evening.")
    ana.picture("check-in")
    hands.key("Ctrl+S")
    hands.wait(lambda: plans.view(plan).check_ins, "the check-in")
    view = plans.view(plan)
    if "Ben Example" not in str(view.check_ins[0]["second_person"]):
        raise AssertionError("the check-in should name a second person who acts")
    still_open = sum(1 for each in view.sections if each.record is None)
    ana.say(
        f"Sections talked about are kept, {still_open} are left open; a second person acts if no sign of life comes."
    )


def plan_is_handed_over(ana: Person, pdf: Path) -> None:
    """First: could anyone harm her if this is found? Then the PDF, and what was given is frozen as an issue."""
    ana.account.scene("The plan is handed over as a PDF; what was given is kept word for word")
    hands = ana.hands
    hands.acts = 0
    hands.key("Ctrl+P")
    harm = "Could anyone harm them if this is found? Yes"
    hands.wait(lambda: hands.seen(QAbstractButton, harm), "the question about harm")
    hands.press(harm)
    hands.wait(lambda: any(each.isEnabled() for each in hands.seen(QAbstractButton, "Save PDF …")), "the pages")
    ana.picture("hand-over")
    ana.give_path("Save PDF …", pdf)
    hands.wait(lambda: pdf.exists() and pdf.stat().st_size > 2000, "the PDF")
    space = linhs_case(ana).space
    plan = ana.workspace.safety_plans.plans(space)[0].id
    hands.wait(lambda: ana.workspace.safety_plans.view(plan).issues, "the issue")
    frozen = str(ana.workspace.safety_plans.view(plan).issues[0]["frozen"])
    if CODE_WORD in frozen or "library by the station" not in frozen:
        raise AssertionError("what was given should hold the plan and never the code word")
    if "Linh" in pdf.name:
        raise AssertionError("a file name holds a client's name")
    ana.picture("handed-over")
    ana.say("The PDF has a plain title and no names, the code word is not on it, and the issue is frozen in the file.")


def section_words(ana: Person, plan: bytes, key: str) -> str | None:
    """What stands in a section of a plan, None while nothing does."""
    for section in ana.workspace.safety_plans.view(plan).sections:
        if section.key == key and section.record is not None:
            return str(section.record["words"])
    return None
