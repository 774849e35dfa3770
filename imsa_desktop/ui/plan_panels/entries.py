"""Says what the list at the side of a safety plan holds, and how far each is; none of them is ever a failing."""

from __future__ import annotations

from dataclasses import dataclass

from imsa_desktop.services.safety_plans import PlanView, SectionState
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.words import distance_words, is_past, tr

ABOUT, PEOPLE, CHECK_INS, CODE_WORD = "about", "people", "check_ins", "code_word"
ISSUES, REVIEWS = "issues", "reviews"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the list."""

    key: str
    title: str
    state: str  # in words
    drawing: str | None = None
    tone: Tone = Tone.PLAIN
    strong: bool = False  # the state is shown as a tag


@dataclass(frozen=True, slots=True)
class Group:
    """Lines under one heading."""

    title: str
    entries: tuple[Entry, ...]


def state_words(state: SectionState) -> str:
    """How far a section is, in words."""
    return {
        SectionState.NOT_STARTED: tr("Not started"),
        SectionState.IN_PROGRESS: tr("In progress"),
        SectionState.COMPLETED: tr("Completed"),
        SectionState.LATER: tr("Later"),
        SectionState.DECLINED: tr("Declined"),
        SectionState.DOES_NOT_APPLY: tr("Does not apply"),
    }[state]


def groups_of(view: PlanView) -> tuple[Group, ...]:
    """Every line, in the order of talking it through."""
    sections = tuple(
        _looked_at(each.key, each.title)
        if each.needs_look
        else Entry(
            each.key,
            each.title,
            state_words(each.state),
            "done" if each.state is SectionState.COMPLETED else None,
            Tone.ACCENT if each.state is SectionState.IN_PROGRESS else Tone.PLAIN,
            strong=each.state is SectionState.IN_PROGRESS,
        )
        for each in view.sections
    )
    return (
        Group(tr("The plan"), (_about(view),)),
        Group(tr("To talk through"), sections),
        Group(tr("Who stands behind it"), (_people(view), _check_ins(view), _code_word(view))),
        Group(tr("Given to the client"), (_issues(view), _reviews(view))),
    )


def _looked_at(key: str, title: str) -> Entry:
    return Entry(key, title, tr("Needs a look"), "merge", Tone.WARNING, strong=True)


def _about(view: PlanView) -> Entry:
    title = tr("Occasion and review")
    if view.plan.needs_look:
        return _looked_at(ABOUT, title)
    if view.plan["review_on"]:
        return Entry(ABOUT, title, tr("Completed"), "done")
    said = any(view.plan[each] for each in ("title", "reason", "leaving", "going_to"))
    words = tr("No review date") if said else tr("Not started")
    return Entry(ABOUT, title, words, tone=Tone.ACCENT, strong=said)


def _people(view: PlanView) -> Entry:
    title = tr("People in the plan")
    if any(each.needs_look for each in view.contacts):
        return _looked_at(PEOPLE, title)
    number = len(view.contacts)
    return Entry(PEOPLE, title, str(number) if number else tr("Not started"))


def _check_ins(view: PlanView) -> Entry:
    title = tr("Check-in")
    if any(each.needs_look for each in view.check_ins):
        return _looked_at(CHECK_INS, title)
    if not view.check_ins:
        return Entry(CHECK_INS, title, tr("Not started"))
    if any(each["state"] in ("missed", "acting") for each in view.check_ins):
        return Entry(CHECK_INS, title, tr("Did not come"), "warning", Tone.WARNING, strong=True)
    if all(each["second_person"] or each["second_colleague"] for each in view.check_ins):
        return Entry(CHECK_INS, title, tr("Agreed"), "done")
    return Entry(CHECK_INS, title, tr("Nobody acts yet"), tone=Tone.ACCENT, strong=True)


def _code_word(view: PlanView) -> Entry:
    agreed = tr("Agreed") if view.plan["code_word"] else tr("Not started")
    return Entry(CODE_WORD, tr("Code word"), agreed, "done" if view.plan["code_word"] else None)


def _issues(view: PlanView) -> Entry:
    if not view.issues:
        return Entry(ISSUES, tr("Handed over"), tr("Not yet"))
    if view.lost:
        return Entry(ISSUES, tr("Handed over"), tr("Lost or seen"), "warning", Tone.PROBLEM, strong=True)
    if view.changed_since_issue:
        return Entry(ISSUES, tr("Handed over"), tr("Changed since"), tone=Tone.WARNING, strong=True)
    return Entry(ISSUES, tr("Handed over"), tr("Up to date"), "done")


def _reviews(view: PlanView) -> Entry:
    title = tr("Looked at together")
    if any(each.needs_look for each in view.reviews):
        return _looked_at(REVIEWS, title)
    if view.lost:
        return Entry(REVIEWS, title, tr("Wanted"), "warning", Tone.PROBLEM, strong=True)
    day = view.plan["review_on"]
    if day and is_past(day):
        return Entry(REVIEWS, title, distance_words(day), "clock", Tone.WARNING, strong=True)
    if view.reviews:
        return Entry(REVIEWS, title, view.reviews[0].fields["on"].words, "done")
    return Entry(REVIEWS, title, tr("Not yet"))
