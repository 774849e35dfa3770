"""Declares hearings, convictions, warrants, and what others ask of our material."""

from __future__ import annotations

import dataclasses

from imsa_desktop.casework.declaration import answer as asked
from imsa_desktop.casework.declaration import (
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
from imsa_desktop.casework.orders import earliest, no_is_safer, yes_is_safer

HEARING_KINDS = choices_of(
    (
        ("not_known", "Not known"),
        ("first", "First hearing"),
        ("plea", "Plea hearing"),
        ("case_management", "Case management"),
        ("evidence", "Giving evidence"),
        ("trial", "Trial"),
        ("sentence", "Sentence"),
        ("appeal", "Appeal"),
        ("bail", "Bail"),
        ("extradition", "Extradition"),
        ("tribunal", "Tribunal"),
        ("family", "Family court"),
        ("civil", "Civil or county court"),
        ("other", "Another hearing"),
    )
)

HEARING_STATES = choices_of(
    (
        ("fixed", "Fixed"),
        ("moved", "Moved"),
        ("not_known", "Not known"),
        ("happened", "Took place"),
        ("adjourned", "Adjourned"),
        ("cancelled", "Cancelled"),
    )
)


@record_kind("hearing", "Hearing", title_field="what_for")
@dataclasses.dataclass(frozen=True, slots=True)
class Hearing:
    """A day in court, and what the client needs for it."""

    case: bytes | None = link("Case", "case", is_parent=True)
    matter: bytes | None = link("Criminal matter", "criminal_matter")
    what_for: str | None = text("What it is about", searched=True)
    hearing_kind: str | None = choice("Kind", HEARING_KINDS)
    court: str | None = text("Court", searched=True, suggests="courts")
    reference: str | None = text("Case number of the court", searched=True)
    when: str | None = moment("When", **earliest())
    state: str | None = choice(
        "Standing", HEARING_STATES, **protective("fixed", "moved", "not_known", "adjourned", "cancelled", "happened")
    )
    client_needed: str | None = asked("Must the client be there?", **yes_is_safer())
    client_wants: str | None = asked("Does the client want to be there?")
    interpreter_booked: str | None = asked("Is an interpreter booked by the court?", **no_is_safer())
    way_in: str | None = text("A separate way in and waiting room", prints=False)
    who_goes: str | None = text("Who goes with the client")
    lawyer: bytes | None = link("Lawyer", "professional_contact")
    appointment: bytes | None = link("In the calendar as", "appointment")
    result: str | None = long_text("Result")
    explained_on: str | None = date("Explained to the client on")
    next: str | None = moment("Next hearing", **earliest())


EFFECT_STATES = choices_of(
    (
        ("stands", "Stands"),
        ("not_known", "Not known"),
        ("advice", "Advice is sought"),
        ("appeal", "Appeal or review running"),
        ("overturned", "Overturned"),
        ("not_wanted", "The client does not want to challenge it"),
        ("spent", "Spent"),
    )
)

PLEAS = choices_of(
    (
        ("not_asked", "Not asked"),
        ("guilty", "Guilty"),
        ("not_guilty", "Not guilty"),
        ("none", "No plea"),
        ("mixed", "Both"),
    )
)


@record_kind("conviction", "Conviction", title_field="offence")
@dataclasses.dataclass(frozen=True, slots=True)
class Conviction:
    """A conviction of the client, here or abroad, and what it still does."""

    case: bytes | None = link("Case", "case", is_parent=True)
    offence: str | None = text("Offence")
    offence_on: str | None = approximate_date("Date of the offence", help="Decides which rules count.")
    age_then: int | None = number("Age then")
    country: str | None = text("Country", suggests="countries")
    court: str | None = text("Court", suggests="courts")
    court_reference: str | None = text("Case number of the court", searched=True)
    convicted_on: str | None = approximate_date("Convicted on")
    plea: str | None = choice("Plea", PLEAS)
    sentence: str | None = text("Sentence")
    orders: str | None = long_text("Orders made besides")
    advised_then: str | None = text("Who advised the client then, and in which language")
    trafficking_raised: str | None = asked("Was the exploitation raised then?")
    from_exploitation: str | None = choice(
        "Is it from the time of exploitation?",
        choices_of((("not_asked", "Not asked"), ("yes", "Yes"), ("no", "No"), ("not_sure", "Not sure"))),
        **undecided(),
    )
    nrm_stage: str | None = text("Stage in the National Referral Mechanism then")
    route: str | None = text("Way to challenge it", help="Appeal, reopening, review commission, abroad.")
    deadline: str | None = date("Last day", **earliest())
    lawyer: bytes | None = link("Lawyer", "professional_contact")
    effect: str | None = long_text("What it still does", help="Status, compensation, work checks, debts.")
    spent_on: str | None = date("Spent on")
    state: str | None = choice("Standing", EFFECT_STATES)
    overturned_on: str | None = date("Overturned on")


WARRANT_KINDS = choices_of(
    (
        ("not_known", "Not known"),
        ("eaw", "European Arrest Warrant (before 2021)"),
        ("tca", "Warrant under the Trade and Cooperation Agreement"),
        ("part2", "Extradition request from another country"),
        ("interpol", "Interpol notice"),
        ("domestic", "Warrant of a court here"),
    )
)

WARRANT_STATES = choices_of(
    (
        ("outstanding", "Outstanding"),
        ("not_known", "Not known"),
        ("arrested", "Arrested on it"),
        ("bail", "On bail"),
        ("challenged", "Challenged"),
        ("ordered", "Surrender ordered"),
        ("refused", "Surrender refused"),
        ("withdrawn", "Withdrawn"),
    )
)


@record_kind("warrant", "Warrant", title_field="warrant_kind")
@dataclasses.dataclass(frozen=True, slots=True)
class Warrant:
    """A warrant against the client: from where, how it stands, and what comes next."""

    case: bytes | None = link("Case", "case", is_parent=True)
    warrant_kind: str | None = choice("Kind", WARRANT_KINDS)
    country: str | None = text("Country that issued it", suggests="countries")
    issued: str | None = approximate_date("Issued")
    for_what: str | None = text("For what")
    conviction: bytes | None = link("Conviction it belongs to", "conviction")
    reference: str | None = text("Reference", searched=True)
    state: str | None = choice(
        "Standing",
        WARRANT_STATES,
        **protective("outstanding", "ordered", "arrested", "not_known", "bail", "challenged", "refused", "withdrawn"),
    )
    told_by: str | None = text("How we know of it")
    client_knows: str | None = asked("Does the client know of it?")
    bail_conditions: str | None = long_text("Bail conditions")
    surety: str | None = text("Surety or reporting")
    lawyer: bytes | None = link("Lawyer", "professional_contact")
    next: str | None = moment("Next hearing or day", **earliest())
    outcome: str | None = long_text("Outcome")


MATERIAL_ANSWERS = choices_of(
    (
        ("not_answered", "Not answered yet"),
        ("advice", "Advice is sought first"),
        ("refused", "Refused"),
        ("in_part", "Given in part"),
        ("given", "Given"),
        ("order", "Given by order of a court"),
        ("nothing_held", "We hold nothing of the kind"),
    )
)


@record_kind("material_request", "Request for our material", plural="Requests for our material", title_field="what")
@dataclasses.dataclass(frozen=True, slots=True)
class MaterialRequest:
    """Somebody – police, a court, a lawyer, the client – asks for what is in this file."""

    case: bytes | None = link("Case", "case", is_parent=True)
    by: str | None = text("Asked by", searched=True)
    on: str | None = date("Asked on")
    what: str | None = text("What is asked for")
    why: str | None = long_text("Reason or power named", help="Ask for it in writing.")
    answer_by: str | None = date("Answer by", **earliest())
    privileged: str | None = asked("Is anything in it between the client and their lawyer?", **yes_is_safer())
    third_parties: str | None = asked("Are other people named in it?", **yes_is_safer())
    client_told: str | None = asked("Was the client told?", **no_is_safer())
    client_view: str | None = long_text("What the client wants", help="In the client’s own words.")
    advice_from: str | None = text("Advice from")
    answer: str | None = choice(
        "Answer",
        MATERIAL_ANSWERS,
        **protective("not_answered", "advice", "nothing_held", "refused", "in_part", "order", "given"),
    )
    answered_on: str | None = date("Answered on")
    decided_by: str | None = text("Decided by")
    what_given: str | None = long_text("What exactly was given")
    disclosure: bytes | None = link("Recorded as shared in", "disclosure")
