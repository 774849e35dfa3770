"""Declares what belongs to the person beside the names: dependants, wishes in order, ages said, turning points."""

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
    number,
    record_kind,
    text,
    undecided,
)
from imsa_desktop.casework.kinds.encounters import AREAS, OWN_WORDS
from imsa_desktop.casework.orders import no_is_safer, yes_is_safer

RELATIONS = choices_of(
    (
        ("not_asked", "Not asked"),
        ("child", "Child"),
        ("expected", "Child expected"),
        ("partner", "Partner"),
        ("parent", "Mother or father"),
        ("sibling", "Sister or brother"),
        ("other_family", "Other family"),
        ("other", "Somebody else"),
    )
)

RESPONSIBILITY = choices_of(
    (
        ("not_asked", "Not asked"),
        ("client", "The client alone"),
        ("shared", "The client and another person"),
        ("another", "Another person"),
        ("local_authority", "The local authority"),
        ("disputed", "Disputed"),
        ("does_not_apply", "Does not apply"),
    )
)

CHILD_PROTECTION = choices_of(
    (
        ("not_asked", "Not asked"),
        ("protection_plan", "Child-protection plan"),
        ("in_care", "In care or looked after"),
        ("child_in_need", "Child-in-need plan"),
        ("assessment", "Assessment under way"),
        ("early_help", "Early help"),
        ("none", "No social worker involved"),
    )
)

WISH_STATES = choices_of(
    (
        ("wanted", "Wanted"),
        ("under_way", "Under way"),
        ("reached", "Reached"),
        ("partly", "Reached in part"),
        ("not_possible", "Was not possible"),
        ("changed", "The client wants something else now"),
    )
)

AGE_BODIES = choices_of(
    (
        ("client", "The client"),
        ("home_office", "Home Office"),
        ("local_authority", "Local authority"),
        ("court", "Court or tribunal"),
        ("police", "Police"),
        ("health", "Health service"),
        ("family", "Family"),
        ("paper", "A paper"),
        ("other", "Somebody else"),
    )
)

OCCASIONS = choices_of((("start", "At the start"), ("review", "At a review"), ("end", "At the end")))

IN_OWN_EYES = choices_of(
    (
        ("not_asked", "Not asked"),
        ("not_at_all", "Not at all"),
        ("a_little", "A little"),
        ("fairly", "Fairly well"),
        ("well", "Well"),
        ("prefers_not_to_say", "Prefers not to say"),
        ("declined", "Declined"),
    )
)

ENGAGEMENT = choices_of(
    (
        ("not_asked", "Not asked"),
        ("engaged", "Takes part"),
        ("partly", "Takes part in some of it"),
        ("not_now", "Not now"),
        ("does_not_want", "Does not want to"),
        ("does_not_apply", "Does not apply"),
        ("prefers_not_to_say", "Prefers not to say"),
    )
)


@record_kind("dependant", "Dependant", title_field="name")
@dataclasses.dataclass(frozen=True, slots=True)
class Dependant:
    """A child or another person who relies on the client."""

    client: bytes | None = link("Client", "client", is_parent=True)
    name: str | None = text("Name", searched=True)
    relation: str | None = choice("Who they are to the client", RELATIONS)
    born: str | None = approximate_date("Born", help="For a child expected: when.")
    lives_with_client: str | None = answer("Do they live with the client?")
    where: str | None = text("Where they are", help="A country is enough.", prints=False)
    with_whom: str | None = text("With whom", sensitivity=Sensitivity.THIRD_PARTY, prints=False)
    parental_responsibility: str | None = choice("Parental responsibility", RESPONSIBILITY, **undecided())
    responsibility_words: str | None = text("Parental responsibility, in words", help="By which paper or order.")
    contact: str | None = long_text("Contact and safe hand-over", help="What is arranged, and where it is safe.")
    address_kept_from: str | None = text(
        "From whom the address must be kept", sensitivity=Sensitivity.THIRD_PARTY, prints=False
    )
    in_danger: str | None = answer("Is anyone threatening them?", prints=False, **yes_is_safer())
    school_worker: str | None = text("School, nursery or health visitor")
    social_worker: str | None = text("Social worker")
    child_protection: str | None = choice("Social services", CHILD_PROTECTION)
    immigration: str | None = text("Nationality and status")
    reunion_wanted: str | None = answer("Does the client want to be reunited, or the person traced?")
    notes: str | None = long_text("Notes")


@record_kind("client_wish", "Wish", plural="Wishes", title_field="wish")
@dataclasses.dataclass(frozen=True, slots=True)
class ClientWish:
    """One thing the client wants, in the client's own words and place in the client's own order."""

    client: bytes | None = link("Client", "client", is_parent=True)
    place: int | None = number("The client’s order", help="1 comes first.")
    wish: str | None = long_text("What the client wants", searched=True)
    words_are: str | None = choice("These words are", OWN_WORDS)
    said_on: str | None = date("Said on")
    state: str | None = choice("Where it stands", WISH_STATES)
    state_words: str | None = text("As the client sees it")


@record_kind("asserted_age", "Age said by somebody", plural="Ages said", title_field="age_or_birth")
@dataclasses.dataclass(frozen=True, slots=True)
class AssertedAge:
    """What one body says about the client's age; several stand side by side until it is decided."""

    client: bytes | None = link("Client", "client", is_parent=True)
    body: str | None = choice("Who says so", AGE_BODIES)
    body_words: str | None = text("Which office or person", suggests="bodies")
    age_or_birth: str | None = text("Age or date of birth they give")
    says_adult: str | None = answer("Do they say the client is an adult?", **no_is_safer())
    on: str | None = date("On")
    evidence: str | None = long_text("On what evidence")
    challenged: str | None = answer("Is it being challenged?")


@record_kind("equality_answers", "Equality answers", plural="Equality answers", once_in="client")
@dataclasses.dataclass(frozen=True, slots=True)
class EqualityAnswers:
    """Questions that nobody has to answer, kept apart and used for totals alone."""

    client: bytes | None = link("Client", "client", is_parent=True)
    asked: str | None = answer("Did the client agree to be asked?", prints=False, **no_is_safer())
    ethnicity: str | None = text("Ethnic background, as the client says it", prints=False)
    religion: str | None = text("Religion or belief", prints=False)
    sexual_orientation: str | None = text("Sexual orientation", prints=False)
    gender_same_as_birth: str | None = answer("Is the gender the same as at birth?", prints=False)
    disability: str | None = answer("Does the client consider themselves disabled?", prints=False)
    disability_words: str | None = text("In what way", prints=False)
    pregnant_or_new_parent: str | None = answer("Pregnant, or a child under one?", prints=False)
    relationship: str | None = text("Married, partnered or single", prints=False)
    caring_for: str | None = answer("Does the client care for somebody?", prints=False)
    asked_on: str | None = date("Asked on", prints=False)


@record_kind("resilience_check", "How the client sees it", plural="How the client sees it", title_field="occasion")
@dataclasses.dataclass(frozen=True, slots=True)
class ResilienceCheck:
    """Resilience and risk in the client's eyes: the same few words at the start, at reviews and at the end."""

    case: bytes | None = link("Case", "case", is_parent=True)
    occasion: str | None = choice("Occasion", OCCASIONS)
    asked_on: str | None = date("Asked on")
    with_interpreter: str | None = answer("With an interpreter?")
    copes: str | None = choice("I manage from day to day", IN_OWN_EYES)
    safe: str | None = choice("I feel safe", IN_OWN_EYES)
    hope: str | None = choice("I have hope for what comes", IN_OWN_EYES)
    people: str | None = choice("I have people I can turn to", IN_OWN_EYES)
    engaged_criminal: str | None = choice("Takes part in criminal justice", ENGAGEMENT)
    engaged_civil: str | None = choice("Takes part in civil justice and claims", ENGAGEMENT)
    own_words: str | None = long_text("In the client’s own words")
    words_are: str | None = choice("These words are", OWN_WORDS)


@record_kind("turning_point", "Turning point", title_field="our_step")
@dataclasses.dataclass(frozen=True, slots=True)
class TurningPoint:
    """A moment at which something stalled or dangerous changed: what stood before, our step, what came after."""

    case: bytes | None = link("Case", "case", is_parent=True)
    on: str | None = date("On")
    area: str | None = choice("Area", AREAS)
    before: str | None = long_text("Before", help="What was stalled, or in danger.")
    our_step: str | None = long_text("Our step", merge=MergeClass.TEXT, searched=True)
    after: str | None = long_text("After")
    says_who: str | None = text("Who says so")
