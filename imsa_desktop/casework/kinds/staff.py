"""Declares the staff file: supervision, training, specialisms, safety on visits, independence."""

from __future__ import annotations

import dataclasses

from imsa_desktop.casework.declaration import (
    SpaceClass,
    answer,
    choice,
    choices_of,
    date,
    duration,
    long_text,
    moment,
    protective,
    record_kind,
    text,
)
from imsa_desktop.casework.kinds.encounters import AREAS
from imsa_desktop.casework.orders import earliest, no_is_safer

STAFF = SpaceClass.STAFF
NOTEBOOK = SpaceClass.NOTEBOOK

SESSION_KINDS = choices_of(
    (
        ("one_to_one", "One to one"),
        ("group", "Group"),
        ("debrief", "Debrief"),
        ("offered", "Offered only"),
    )
)

SESSION_TAKEN = choices_of(
    (
        ("not_yet", "Not yet"),
        ("taken", "Taken"),
        ("moved", "Moved"),
        ("missed", "Could not be taken"),
        ("declined", "Declined"),
    )
)

DEBRIEF_AFTER = choices_of(
    (
        ("not_said", "Not said"),
        ("death", "A death"),
        ("assault", "An assault or threat"),
        ("disclosure", "A hard disclosure"),
        ("trial", "A trial"),
        ("crisis", "A crisis of a client"),
        ("other", "Something else"),
    )
)


@record_kind("supervision_session", "Supervision", plural="Supervision", space=STAFF, title_field="on")
@dataclasses.dataclass(frozen=True, slots=True)
class SupervisionSession:
    """One session of clinical supervision, offered and taken or not; clients stand here by no name."""

    session_kind: str | None = choice("Kind", SESSION_KINDS)
    on: str | None = date("On")
    lasted: int | None = duration("How long")
    with_whom: str | None = text("With whom")
    offered: str | None = date("Offered on")
    taken: str | None = choice("Taken?", SESSION_TAKEN)
    not_taken_why: str | None = text("Why it was not taken")
    debrief_after: str | None = choice("Debrief after", DEBRIEF_AFTER)
    topics: str | None = long_text("What it was about", help="Without a client’s name.")
    caseload: str | None = text("Caseload and exposure, as talked about", help="Shown to the advocate first.")
    take_away: str | None = long_text("What I take away")
    agreed: str | None = long_text("What was agreed, and who does it")
    next_on: str | None = date("Next session", **earliest())


TRAINING_KINDS = choices_of(
    (
        ("not_said", "Not said"),
        ("initial", "Initial training"),
        ("shadowing", "Shadowing"),
        ("area", "A knowledge area"),
        ("external_review", "External case review"),
        ("accreditation", "Accreditation"),
        ("safeguarding", "Safeguarding"),
        ("given", "Training I gave"),
        ("other", "Something else"),
    )
)


@record_kind("training_entry", "Training", plural="Training", space=STAFF, title_field="what")
@dataclasses.dataclass(frozen=True, slots=True)
class TrainingEntry:
    """Something learned: a day of training, hours of shadowing, a review from outside."""

    training_kind: str | None = choice("Kind", TRAINING_KINDS)
    what: str | None = text("What", searched=True)
    area: str | None = choice("Area", AREAS)
    on: str | None = date("On")
    lasted: int | None = duration("How long")
    provider: str | None = text("Given by")
    learned: str | None = long_text("What I learned")
    to_use: str | None = long_text("What I do differently now")
    certificate: str | None = text("Certificate or reference")
    good_until: str | None = date("Good until", **earliest())


KNOWLEDGE_LEVELS = choices_of(
    (
        ("learning", "Learning it"),
        ("knows", "Knows it"),
        ("may_be_asked", "Colleagues may ask me"),
        ("teaches", "Teaches it"),
    )
)


@record_kind("specialism", "Specialism", space=STAFF, title_field="area")
@dataclasses.dataclass(frozen=True, slots=True)
class Specialism:
    """An area somebody knows well: who may be asked about welfare benefits."""

    area: str | None = choice("Area", AREAS)
    area_words: str | None = text("Or in words", help="A language, a nation’s law, a kind of exploitation.")
    level: str | None = choice("How well", KNOWLEDGE_LEVELS)
    since: str | None = date("Since")
    how: str | None = text("Learned by")
    may_be_asked: str | None = answer("May colleagues be told?", **no_is_safer())


VISIT_STATES = choices_of(
    (
        ("no_word", "No word came"),
        ("out", "On the visit"),
        ("planned", "Planned"),
        ("back", "Back safely"),
        ("cancelled", "Cancelled"),
    )
)


@record_kind("visit_safety", "Safety on a visit", plural="Safety on visits", space=STAFF, title_field="on")
@dataclasses.dataclass(frozen=True, slots=True)
class VisitSafety:
    """One visit of the advocate's: when back, who waits for the word, and who acts if it does not come."""

    on: str | None = moment("When")
    where_roughly: str | None = text("Where, roughly", help="No client’s address; enough to find you.")
    with_whom: str | None = text("Who goes along")
    risks: str | None = text("What to mind")
    back_at: str | None = moment("Back by", **earliest())
    check_back: str | None = text("Who waits for the word that you are back")
    then: str | None = long_text("What they do if no word comes")
    state: str | None = choice("Standing", VISIT_STATES, **protective("no_word", "out", "planned", "back", "cancelled"))
    happened: str | None = long_text("What happened, if anything")
    debrief_wanted: str | None = answer("Do you want to talk it over?")


DECLARATION_KINDS = choices_of(
    (
        ("not_said", "Not said"),
        ("independence", "Independence"),
        ("conflict", "Conflict of interest"),
        ("gift", "Gift or payment"),
        ("pressure", "Pressure from an employer or other body"),
    )
)


@record_kind(
    "independence", "Declaration of independence", plural="Declarations of independence", space=STAFF, title_field="on"
)
@dataclasses.dataclass(frozen=True, slots=True)
class Independence:
    """What stands between an advocate and acting for the client alone: declared, and how it is dealt with."""

    declaration_kind: str | None = choice("Kind", DECLARATION_KINDS)
    host: str | None = text("Host organisation", searched=True)
    on: str | None = date("On")
    what: str | None = long_text("What it is")
    handled: str | None = long_text("How it is dealt with", help="For instance: another advocate for this client.")
    agreed_with: str | None = text("Agreed with")
    ends: str | None = date("Look again on", **earliest())
