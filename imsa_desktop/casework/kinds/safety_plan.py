"""Declares the safety plan, its sections, and the frozen issues that were handed over."""

from __future__ import annotations

import dataclasses

from imsa_desktop.casework.declaration import (
    MergeClass,
    Sensitivity,
    answer,
    approximate_date,
    choice,
    choices_of,
    date,
    link,
    long_text,
    moment,
    number,
    protective,
    record_kind,
    text,
    undecided,
)
from imsa_desktop.casework.kinds.encounters import OWN_WORDS
from imsa_desktop.casework.orders import earliest, no_is_safer, yes_is_safer
from imsa_desktop.casework.plan_sections import SECTION_CHOICES

PLAN_REASONS = choices_of(
    (
        ("everyday", "Safety from day to day"),
        ("return", "Going back to a risky place"),
        ("moving", "Moving to another place"),
        ("court", "Court, police or an interview"),
        ("contact", "Contact with somebody who is a danger"),
        ("online", "Telephone and online"),
        ("other", "Something else"),
    )
)

WISHES = choices_of(
    (
        ("not_asked", "Not asked yet"),
        ("wants", "Wants a plan"),
        ("wants_without_paper", "Wants a plan, but no paper"),
        ("thinking", "Wants time to think"),
        ("declined", "Does not want a plan"),
    )
)

PLAN_STATES = choices_of(
    (("in_use", "In use"), ("being_made", "Being made"), ("replaced", "Replaced"), ("ended", "No longer needed"))
)

SECTION_STATES = choices_of(
    (
        ("not_talked", "Not talked about yet"),
        ("talked", "Talked about"),
        ("later", "The client wants to talk about it later"),
        ("declined", "The client does not want to talk about it"),
        ("does_not_apply", "Does not apply"),
    )
)

PRINTING = choices_of((("may_print", "May be printed"), ("do_not_print", "Do not print")))

CHOSEN = choices_of((("chosen", "Chosen"), ("not_chosen", "Not chosen")))

HAND_OVERS = choices_of(
    (
        ("paper", "Sheet of paper"),
        ("small_card", "Small card"),
        ("read_aloud", "Read aloud only"),
        ("photographed", "Photographed by the client"),
        ("declined", "The client wanted nothing to take away"),
    )
)

ISSUE_STATES = choices_of(
    (
        ("given", "With the client"),
        ("lost", "Lost or seen by somebody"),
        ("taken_back", "Taken back or destroyed"),
        ("replaced", "Replaced by a newer one"),
    )
)


@record_kind("safety_plan", "Safety plan", title_field="title")
@dataclasses.dataclass(frozen=True, slots=True)
class SafetyPlan:
    """A plan the client makes with the advocate; it lives, and each hand-over freezes an issue of it."""

    case: bytes | None = link("Case", "case", is_parent=True)
    title: str | None = text(
        "What the plan is for", searched=True, help="Stays in the file; a sheet has a plain title."
    )
    reason: str | None = choice("Occasion", PLAN_REASONS)
    wish: str | None = choice("Does the client want a plan?", WISHES, help="Declining one is complete.", **undecided())
    state: str | None = choice("Standing", PLAN_STATES, **protective("in_use", "being_made", "replaced", "ended"))
    going_to: str | None = text("Which place", prints=False, help="The place the client goes to, where there is one.")
    leaving: str | None = approximate_date("Leaving")
    back: str | None = approximate_date("Back")
    bed_until: str | None = date("A bed kept until", **earliest())
    advised: str | None = long_text(
        "What I advised", prints=False, help="Neutrally, also where the client chose something else."
    )
    code_word: str | None = text(
        "Code word", prints=False, help="Shown only on request, and never printed.", searched=False
    )
    code_word_means: str | None = text("What we do when we hear it", prints=False)
    paper_could_harm: str | None = answer("Could anyone harm them if this is found?", prints=False, **yes_is_safer())
    printing: str | None = choice("Printing", PRINTING, prints=False, **protective("do_not_print", "may_print"))
    language: str | None = text("Language of the sheet", help="A code from the list of languages.")
    made_on: str | None = date("Made on")
    review_on: str | None = date("Review on", **earliest())
    made_with_interpreter: str | None = answer("Was the plan made with an interpreter?")


@record_kind(
    "plan_section",
    "Section of the plan",
    plural="Sections of the plan",
    once_in="safety_plan",
    once_key="section",
    title_field="section",
)
@dataclasses.dataclass(frozen=True, slots=True)
class PlanSection:
    """What was agreed under one heading of one plan; each heading may be left open."""

    plan: bytes | None = link("Safety plan", "safety_plan", is_parent=True)
    section: str | None = choice("Section", SECTION_CHOICES)
    state: str | None = choice(
        "Talked about?",
        SECTION_STATES,
    )
    words: str | None = long_text("What was agreed", searched=True)
    words_are: str | None = choice("These words are", OWN_WORDS)
    words_language: str | None = text("Language of these words", help="A code from the list of languages.")
    printing: str | None = choice("Printing", PRINTING, prints=False, **protective("do_not_print", "may_print"))
    for_us: str | None = long_text(
        "Note for colleagues", sensitivity=Sensitivity.THIRD_PARTY, prints=False, help="Never reaches a sheet."
    )


@record_kind(
    "plan_phrase",
    "Phrase of the plan",
    plural="Phrases of the plan",
    once_in="plan_section",
    once_key="phrase",
    title_field="phrase",
)
@dataclasses.dataclass(frozen=True, slots=True)
class PlanPhrase:
    """One phrase of the phrase library under one heading; each is its own record, so two people's ticks add up."""

    section: bytes | None = link("Section", "plan_section", is_parent=True)
    phrase: str | None = text("Phrase", help="A code from the phrase library.")
    chosen: str | None = choice("Chosen?", CHOSEN, **undecided())


@record_kind("plan_issue", "Hand-over", amend_only_when_finished=True, title_field="given_on")
@dataclasses.dataclass(frozen=True, slots=True)
class PlanIssue:
    """One hand-over of a plan, frozen: exactly what was given, read or photographed."""

    plan: bytes | None = link("Safety plan", "safety_plan", is_parent=True)
    number: int | None = number("Number of the hand-over")
    given_on: str | None = moment("When")
    way: str | None = choice("How it was handed over", HAND_OVERS)
    asked_harm: str | None = answer("Asked: could anyone harm them if this is found?", prints=False, **yes_is_safer())
    harm_because: str | None = text("What was said about that", prints=False)
    who_else_looks: str | None = text(
        "Who else looks at the telephone or the paper", sensitivity=Sensitivity.THIRD_PARTY, prints=False
    )
    language: str | None = text("Language")
    plain_title: str | None = answer("With a plain title?")
    without_names: str | None = answer("Without names?")
    read_through: str | None = answer("Read through with an interpreter?", **no_is_safer())
    understood: str | None = text("How understanding was checked")
    frozen: str | None = long_text("What was given, word for word", merge=MergeClass.PLAIN, prints=False)
    fingerprint: str | None = text("Fingerprint of what was given", prints=False, help="SHA-256 of the words above.")
    plan_version: str | None = text("State of the plan", prints=False, help="Which state of the plan it was made from.")
    kept_where: str | None = text("Where the client keeps it", prints=False)
    standing: str | None = choice(
        "Where it is now", ISSUE_STATES, **protective("lost", "given", "replaced", "taken_back")
    )
