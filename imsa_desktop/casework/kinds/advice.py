"""Declares the advice line: a question, logged in under a minute, without an identity, and able to become a case."""

from __future__ import annotations

import dataclasses

from imsa_desktop.casework.declaration import (
    SpaceClass,
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
from imsa_desktop.casework.declaration import answer as asked
from imsa_desktop.casework.kinds.case import NATIONS
from imsa_desktop.casework.kinds.encounters import ADVICE_BASIS, AREAS
from imsa_desktop.casework.orders import earliest, no_is_safer, yes_is_safer

CALLERS = choices_of(
    (
        ("not_asked", "Not asked"),
        ("survivor", "A survivor"),
        ("friend_family", "Friend or family"),
        ("support_worker", "Support worker"),
        ("solicitor", "Solicitor or adviser"),
        ("police", "Police"),
        ("local_authority", "Council"),
        ("health", "Health service"),
        ("charity", "Charity"),
        ("colleague", "Colleague of this service"),
        ("other", "Somebody else"),
    )
)

CAME_BY = choices_of(
    (
        ("not_asked", "Not recorded"),
        ("call", "Telephone"),
        ("email", "E-mail"),
        ("message", "Message"),
        ("in_person", "In person"),
    )
)

QUERY_STATES = choices_of(
    (
        ("open", "To be answered"),
        ("waiting", "Waiting on somebody"),
        ("answered", "Answered"),
        ("referral", "Became a referral"),
        ("closed", "Closed"),
    )
)

REFERRAL_OFFERED = choices_of(
    (
        ("not_asked", "Not asked"),
        ("wanted", "Offered and wanted"),
        ("later", "Offered, perhaps later"),
        ("declined", "Offered and declined"),
        ("not_offered", "Not offered"),
    )
)


@record_kind("advice_query", "Advice query", plural="Advice queries", space=SpaceClass.DESK, title_field="question")
@dataclasses.dataclass(frozen=True, slots=True)
class AdviceQuery:
    """One question from a professional or a survivor; three questions come before all others."""

    danger_now: str | None = asked("Is anyone in danger now?", help="If so: 999 first.", **yes_is_safer())
    child_involved: str | None = asked("Is a child involved?", **yes_is_safer())
    safe_to_ring_back: str | None = asked("Is it safe to ring back?", **no_is_safer())
    contact_back: str | None = text("How to get back safely", prints=False)
    asked_on: str | None = moment("Asked at")
    came_by: str | None = choice("How", CAME_BY)
    caller_kind: str | None = choice("Who asks", CALLERS)
    caller: str | None = text("Name, if given", searched=True, help="No name is needed.")
    organisation: str | None = text("Organisation", searched=True)
    language: str | None = text("Language", suggests="languages")
    interpreter: str | None = asked("Is an interpreter needed?", **yes_is_safer())
    nation: str | None = choice("Nation whose law applies", NATIONS)
    area: str | None = choice("Area", AREAS)
    question: str | None = text("Question", searched=True)
    question_words: str | None = long_text("More about it", searched=True)
    answer: str | None = long_text("Answer", searched=True)
    basis: str | None = choice(
        "Information or advice",
        ADVICE_BASIS,
        help="In immigration only a regulated adviser advises on a person’s case; the same for debt solutions.",
    )
    adviser: str | None = text("Adviser")
    source: str | None = text("Where the answer comes from")
    needed_by: str | None = date("Needed by", **earliest())
    minutes: int | None = duration("How long it took")
    offered_referral: str | None = choice("Referral", REFERRAL_OFFERED)
    acted_on: str | None = long_text("What the caller did with it", help="If it is known later.")
    became_case: str | None = text("Became the case", help="Its reference.", searched=True)
    state: str | None = choice(
        "Standing", QUERY_STATES, **protective("open", "waiting", "referral", "answered", "closed")
    )
