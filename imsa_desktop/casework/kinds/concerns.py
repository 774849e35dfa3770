"""Declares concerns with readers of their own: safeguarding, a service, a complaint; each stands outside the case."""

from __future__ import annotations

import dataclasses

from imsa_desktop.casework.declaration import (
    Sensitivity,
    SpaceClass,
    answer,
    choice,
    choices_of,
    date,
    link,
    long_text,
    moment,
    protective,
    record_kind,
    text,
    undecided,
)
from imsa_desktop.casework.kinds.case import NATIONS
from imsa_desktop.casework.kinds.encounters import OWN_WORDS
from imsa_desktop.casework.orders import earliest, no_is_safer, yes_is_safer

CONCERN = SpaceClass.CONCERN
THIRD = Sensitivity.THIRD_PARTY

CONCERN_ABOUT = choices_of(
    (
        ("not_asked", "Not said yet"),
        ("adult", "An adult at risk"),
        ("child", "A child"),
        ("others", "A danger to others"),
        ("several", "More than one of these"),
    )
)

CONCERN_STANDINGS = choices_of(
    (
        ("open", "Open"),
        ("passed_on", "Passed on, waiting for an answer"),
        ("answered", "Answered, still watched"),
        ("closed", "Closed"),
    )
)
CONCERN_SAFEST_FIRST = ("open", "passed_on", "answered", "closed")

SHARED = choices_of(
    (
        ("not_decided", "Not decided yet"),
        ("with_consent", "Shared with the person’s permission"),
        ("without", "Shared without permission"),
        ("not", "Not shared"),
    )
)

TOLD_HOW = choices_of(
    (
        ("not_yet", "Not told yet"),
        ("through_program", "Through this program"),
        ("by_phone", "By telephone"),
        ("in_person", "In person"),
        ("in_writing", "In writing"),
    )
)

CAPABLE = choices_of(
    (
        ("not_asked", "Not judged yet"),
        ("able", "Able to decide this"),
        ("not_able", "Not able to decide this now"),
        ("unsure", "Unsure"),
    )
)

SERVICE_STANDINGS = choices_of((("open", "Open"), ("raised", "Raised with them"), ("closed", "Closed")))

COMPLAINT_ABOUT = choices_of(
    (
        ("not_asked", "Not said yet"),
        ("advocate", "The advocate"),
        ("service", "Our service"),
        ("other", "Another service or person"),
        ("praise", "Praise or a suggestion"),
    )
)

COMPLAINT_STANDINGS = choices_of(
    (("open", "Open"), ("looked_into", "Being looked into"), ("answered", "Answered"), ("closed", "Closed"))
)


@record_kind("safeguarding_concern", "Safeguarding concern", space=CONCERN, title_field="about")
@dataclasses.dataclass(frozen=True, slots=True)
class SafeguardingConcern:
    """Somebody may come to harm: what was heard, and whom it was told, before anything else."""

    case_reference: str | None = text(
        "Reference of the case", help="As text, so that the case itself never shows the concern.", searched=True
    )
    advice_query: str | None = text(
        "Begun in the advice query",
        prints=False,
        help="Kept here and not there: whoever reads the desk is not told that there is a concern.",
    )
    about: str | None = choice(
        "About whom", CONCERN_ABOUT, **protective("child", "several", "not_asked", "others", "adult")
    )
    who: str | None = text("Who is at risk", sensitivity=THIRD, prints=False)
    danger_now: str | None = answer(
        "Is anyone in danger now?", help="If so: 999 first, write it down after.", **yes_is_safer()
    )
    called_999: str | None = answer("Was 999 called?", **no_is_safer())
    words_heard: str | None = long_text(
        "The words heard or what was seen", help="The very words as far as you can; not what they might mean."
    )
    words_are: str | None = choice("These words are", OWN_WORDS)
    heard_on: str | None = moment("When was it heard or seen?")
    heard_from: str | None = text("From whom", sensitivity=THIRD, prints=False)
    children_in_home: str | None = answer("Are children in the home?", **yes_is_safer())
    children_which: str | None = long_text(
        "Which children, and where they are", sensitivity=THIRD, prints=False, help="Only what is known."
    )
    client_wants: str | None = long_text("What the person wants to happen", help="In their own words.")
    shared: str | None = choice("Was it shared?", SHARED, **undecided())
    share_why: str | None = long_text("Why it was shared, or not", help="Life or serious harm, a child, a crime …")
    shared_decided_by: str | None = text("Who decided that")
    told_client: str | None = answer("Was the person told that it is passed on?", **no_is_safer())
    told_client_why: str | None = long_text("Why the person was not told", help="For instance: it would endanger them.")
    told_to: str | None = text("Told to", help="Name and service: head office, the council, the police.")
    told_how: str | None = choice("How", TOLD_HOW)
    told_on: str | None = moment("Told at")
    reference: str | None = text("Their reference", searched=True)
    answer: str | None = long_text("What they answered")
    answered_on: str | None = date("Answered on")
    answer_due: str | None = date("Ask again by", help="If no answer has come by then.", **earliest())
    escalated: str | None = long_text("Taken further", help="To whom, when, and with what result.")
    received_by: str | None = text("Received at head office by")
    received_on: str | None = moment("Received at")
    standing: str | None = choice("Standing", CONCERN_STANDINGS, **protective(*CONCERN_SAFEST_FIRST))
    outcome: str | None = long_text("What came of it")


@record_kind(
    "capacity_decision", "Ability to decide", plural="Abilities to decide", space=CONCERN, title_field="decision"
)
@dataclasses.dataclass(frozen=True, slots=True)
class CapacityDecision:
    """Whether somebody was able to make one decision at one time; never a mark on the person."""

    concern: bytes | None = link("Safeguarding concern", "safeguarding_concern", is_parent=True)
    decision: str | None = text("Which decision", help="One decision at one time; an unwise choice is no evidence.")
    doubt: str | None = long_text("Why there was a doubt")
    help_given: str | None = long_text(
        "Help given to decide", help="Interpreter, simple words, pictures, another time of day, somebody they trust."
    )
    understands: str | None = answer("Understands what it is about?")
    keeps: str | None = answer("Keeps it in mind long enough?")
    weighs: str | None = answer("Weighs it up?")
    tells: str | None = answer("Can tell us the decision in any way?")
    able: str | None = choice("Judged to be", CAPABLE, **undecided())
    judged_by: str | None = text("Who judged", help="Name and role.")
    nation: str | None = choice("Under which nation’s law", NATIONS)
    on: str | None = date("Judged on")
    why: str | None = long_text("Reasons")
    then: str | None = long_text("What was done in the person’s interest", help="The least that restricts them.")


@record_kind("concern_step", "Step taken", plural="Steps taken", space=CONCERN, title_field="what")
@dataclasses.dataclass(frozen=True, slots=True)
class ConcernStep:
    """One thing done about a concern, by whom and with what answer."""

    concern: bytes | None = link("Safeguarding concern", "safeguarding_concern", is_parent=True)
    on: str | None = moment("When")
    what: str | None = text("What was done")
    by_whom: str | None = text("By whom")
    with_whom: str | None = text("With whom", sensitivity=THIRD, prints=False)
    answer: str | None = long_text("What they answered")
    again_by: str | None = date("Ask again by", **earliest())


@record_kind(
    "service_concern", "Concern about a service", plural="Concerns about services", space=CONCERN, title_field="service"
)
@dataclasses.dataclass(frozen=True, slots=True)
class ServiceConcern:
    """Something another service does or leaves undone that harms a client or clients."""

    case_reference: str | None = text("Reference of the case", searched=True)
    service: str | None = text("Which service", searched=True, suggests="bodies")
    what: str | None = long_text("What happened or is not done")
    when: str | None = text("When, or since when")
    how_many: str | None = text("How many clients it touches", help="One, several, everybody there.")
    client_wants: str | None = long_text("What the client wants", help="Also that nothing is said.")
    client_knows: str | None = answer("Does the client know of this concern?", **no_is_safer())
    wants: str | None = long_text("What should change")
    raised_with: str | None = text("Raised with", help="Name and role.")
    raised_on: str | None = date("Raised on")
    answer_due: str | None = date("Ask again by", **earliest())
    answer: str | None = long_text("What they answered")
    standing: str | None = choice("Standing", SERVICE_STANDINGS, **protective("open", "raised", "closed"))


@record_kind("complaint", "Complaint or feedback", plural="Complaints and feedback", space=CONCERN, title_field="about")
@dataclasses.dataclass(frozen=True, slots=True)
class Complaint:
    """What a client wants said about us or others; the advocate cannot read it until it is released."""

    case_reference: str | None = text("Reference of the case", searched=True)
    about: str | None = choice("About", COMPLAINT_ABOUT)
    about_whom: str | None = text("Which service or person", sensitivity=THIRD, prints=False)
    words: str | None = long_text("What the person says", help="In their own words, not put better.")
    words_are: str | None = choice("These words are", OWN_WORDS)
    taken_by: str | None = text("Taken down by")
    taken_on: str | None = date("Taken down on")
    with_interpreter: str | None = answer("With an interpreter?")
    wants: str | None = long_text("What the person would like to happen")
    wants_other_advocate: str | None = answer("Does the person want another advocate?", **yes_is_safer())
    looked_into_by: str | None = text("Looked into by")
    answer_due: str | None = date("Answer due by", **earliest())
    content_with_answer: str | None = answer("Is the person content with the answer?", **no_is_safer())
    released: str | None = answer("May the advocate read it?", **no_is_safer())
    released_to: str | None = text("Who was given it to read", help="Each has a copy as it stood on that day.")
    released_on: str | None = date("Given to read on")
    copy_of: str | None = text("Copy of", prints=False, help="Where this is the copy that somebody was given to read.")
    answer: str | None = long_text("What was answered")
    on: str | None = date("Answered on")
    taken_further: str | None = long_text("Where it can be taken further, as explained")
    learned: str | None = long_text("What we learned from it")
    standing: str | None = choice(
        "Standing", COMPLAINT_STANDINGS, **protective("open", "looked_into", "answered", "closed")
    )
