"""Declares encounters: what happened, how it was interpreted, which options were explained, what was chosen."""

from __future__ import annotations

import dataclasses

from imsa_desktop.casework.declaration import (
    Sensitivity,
    answer,
    choice,
    choices_of,
    date,
    duration,
    link,
    long_text,
    moment,
    record_kind,
    several,
    text,
    undecided,
)
from imsa_desktop.casework.kinds.interpreter import MODES
from imsa_desktop.casework.orders import no_is_safer, yes_is_safer

ENCOUNTER_KINDS = choices_of(
    (
        ("meeting", "Meeting"),
        ("call", "Call"),
        ("video_call", "Video call"),
        ("message", "Message"),
        ("letter", "Letter"),
        ("email", "E-mail"),
        ("attempt", "Attempted contact"),
        ("without_client", "Contact without the client"),
    )
)

BEGUN_BY = choices_of(
    (
        ("not_asked", "Not recorded"),
        ("client", "The client"),
        ("advocate", "The advocate"),
        ("professional", "Another professional"),
        ("other", "Somebody else"),
    )
)

AREAS = choices_of(
    (
        ("welfare_benefits", "Welfare benefits"),
        ("housing", "Housing rights"),
        ("compensation", "Compensation claims"),
        ("convictions", "Overturning criminal convictions"),
        ("immigration", "Immigration and asylum"),
        ("family_law", "Family law"),
        ("health", "Health services"),
        ("nrm", "National Referral Mechanism"),
        ("public_law", "Public law"),
        ("community_care", "Community care"),
        ("fraud_debt", "Fraud and debt"),
    )
)

HOW_INTERPRETED = choices_of(
    (
        ("not_recorded", "Not recorded yet"),
        ("interpreter", "An interpreter"),
        ("advocate_speaks", "The advocate speaks the language"),
        ("client_contacted_us", "The client contacted us and did not want one"),
        ("client_choice", "The client’s choice today"),
        ("could_not_be_used", "One came but could not be used"),
        ("none_found", "None could be found"),
        ("someone_else", "Someone else interpreted"),
    )
)

NOT_USABLE = choices_of(
    (
        ("dialect", "Another dialect or language"),
        ("known_to_client", "Known to the client"),
        ("line", "The line was too bad"),
        ("client_stopped", "The client stopped it"),
        ("advocate_stopped", "The advocate stopped it"),
        ("other", "Another reason"),
    )
)

UNDERSTOOD = choices_of(
    (
        ("not_asked", "Not asked"),
        ("well", "Well"),
        ("partly", "Partly"),
        ("not", "Not"),
    )
)

DECISIONS = choices_of(
    (
        ("not_asked", "Not asked yet"),
        ("chose", "Chose this"),
        ("did_not_choose", "Did not choose this"),
        ("not_yet", "Not yet"),
        ("wants_time", "Wants more time"),
        ("asked_me", "Asked me to decide"),
    )
)

HARD_THINGS = choices_of(
    (
        ("death", "A death"),
        ("assault", "An assault or threat"),
        ("disclosure", "A hard disclosure"),
    )
)

OWN_WORDS = choices_of(
    (
        ("in_own_language", "In the client’s language"),
        ("as_interpreted", "As interpreted"),
        ("as_noted", "As I noted"),
    )
)

ADVICE_BASIS = choices_of(
    (
        ("information", "Information only"),
        ("given_by", "Advice given by a regulated adviser"),
        ("checked_by", "Checked by a regulated adviser"),
    )
)


@record_kind("encounter", "Encounter", amend_only_when_finished=True, title_field="about")
@dataclasses.dataclass(frozen=True, slots=True)
class Encounter:
    """One contact with the client, or about the client, as it happened."""

    case: bytes | None = link("Case", "case", is_parent=True)
    encounter_kind: str | None = choice("Kind", ENCOUNTER_KINDS)
    about: str | None = text("What it was about", searched=True)
    happened: str | None = moment("When")
    lasted: int | None = duration("How long")
    place: str | None = text("Where", help="A library, a court, the client’s place …")
    begun_by: str | None = choice("Begun by", BEGUN_BY)
    advocate: bytes | None = link("Advocate", "person")
    client_took_part: str | None = answer(
        "Did the client take part by voice or sign?", help="Then the interpreter rule covers it."
    )
    language_used: str | None = text(
        "Language the client used", help="A code from the list of languages, or any words."
    )
    others_there: str | None = text(
        "Who else was there or could hear", sensitivity=Sensitivity.THIRD_PARTY, searched=True, prints=False
    )
    safe_to_talk: str | None = answer("Was it safe to talk?", **no_is_safer())
    areas: frozenset[str] | None = several("Areas", AREAS)
    what_happened: str | None = long_text("What was said and done", searched=True)
    seen_or_heard: str | None = long_text("What was seen or heard", help="What you saw, not what it might mean.")
    own_words: str | None = long_text("In the client’s own words", searched=True)
    own_words_are: str | None = choice("These words are", OWN_WORDS)
    understood_in_writing: str | None = text(
        "How it was understood", help="For written contact: which language, who helped to read it."
    )
    bad_news: str | None = long_text("Bad news that was told")
    told_of: frozenset[str] | None = several(
        "Was something hard told?",
        HARD_THINGS,
        prints=False,
        help="No more than that it was: then a debrief is offered to you.",
    )
    promised: str | None = long_text("What I promised, and by when")
    promised_by: str | None = date("Promised by")
    next_steps: str | None = long_text("Next steps", searched=True)
    privileged: str | None = answer(
        "Was the client’s lawyer’s advice discussed?",
        help="Then it stays between the client and the lawyer, unless the client decides otherwise.",
        **yes_is_safer(),
    )
    shared_part: str | None = long_text(
        "What was said with everybody present", searched=True, help="The same in each file of a shared meeting."
    )
    shared_key: str | None = text(
        "Shared meeting", prints=False, help="What ties the entries of one meeting with several clients together."
    )


@record_kind("encounter_interpreter", "Interpreting", once_in="encounter", amend_only_when_finished=True)
@dataclasses.dataclass(frozen=True, slots=True)
class EncounterInterpreter:
    """How this encounter was interpreted, or why it was not; one honest answer of several."""

    encounter: bytes | None = link("Encounter", "encounter", is_parent=True)
    how: str | None = choice("How it was interpreted", HOW_INTERPRETED, **undecided())
    who: str | None = text("Who interpreted", sensitivity=Sensitivity.THIRD_PARTY, searched=True, prints=False)
    agency: str | None = text("Agency and its reference")
    language: str | None = text("Language")
    dialect: str | None = text("Dialect")
    mode: str | None = choice("Way", MODES)
    relay_with: str | None = text("Relay with", sensitivity=Sensitivity.THIRD_PARTY, prints=False)
    understood: str | None = choice("Did they understand one another?", UNDERSTOOD)
    stopped: str | None = text("Stopped by whom, and why")
    not_usable: str | None = choice("Why it could not be used", NOT_USABLE)
    asked_alone: str | None = answer("Was the client asked without others present?", **no_is_safer())
    why_someone_else: str | None = text("Why somebody else interpreted", help="Head office is told.")
    client_agreed: str | None = answer("Did the client agree to this interpreter?", **no_is_safer())


@record_kind(
    "option", "Option and choice", plural="Options and choices", amend_only_when_finished=True, title_field="option"
)
@dataclasses.dataclass(frozen=True, slots=True)
class Option:
    """One option explained to the client, and what the client decided about it; neutral whatever was chosen."""

    encounter: bytes | None = link("Encounter", "encounter", is_parent=True)
    option: str | None = text("Option", searched=True)
    likely_outcome: str | None = long_text("Likely outcomes")
    may_fail: str | None = long_text("How it may fail", help="Say it, also when it is hard to hear.")
    understanding_checked: str | None = text("How understanding was checked")
    basis: str | None = choice(
        "Information or advice",
        ADVICE_BASIS,
        help="In immigration only a regulated adviser advises on the person’s case; the same for debt solutions.",
    )
    adviser: str | None = text("Adviser")
    decision: str | None = choice("What the client decided", DECISIONS, **undecided())
    own_words: str | None = long_text("Why, in the client’s own words", searched=True)
    own_words_are: str | None = choice("These words are", OWN_WORDS)
    what_i_did: str | None = long_text("What I did", help="Also where the client asked you to decide.")
    pressed_by_others: str | None = answer("Did anybody press the client?", prints=False, **yes_is_safer())


@record_kind("amendment", "Amendment", title_field="what")
@dataclasses.dataclass(frozen=True, slots=True)
class Amendment:
    """Something added to or put right in a finished encounter; both stay."""

    encounter: bytes | None = link("Encounter", "encounter", is_parent=True)
    about_field: str | None = text("What it concerns")
    what: str | None = long_text("What is added or put right", searched=True)
    why: str | None = text("Why")
