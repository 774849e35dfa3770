"""Declares needs, the knots of the web: any number in an area, what was tried, and the threads between them."""

from __future__ import annotations

import dataclasses

from imsa_desktop.casework.declaration import (
    choice,
    choices_of,
    date,
    link,
    long_text,
    number,
    protective,
    record_kind,
    text,
)
from imsa_desktop.casework.kinds.assessment import (
    NEED_STATES,
    NEED_STATES_SAFEST_FIRST,
    NEED_URGENCY,
    NEED_URGENCY_SAFEST_FIRST,
)
from imsa_desktop.casework.kinds.case import NATIONS
from imsa_desktop.casework.kinds.encounters import AREAS, OWN_WORDS

LEADS = choices_of(
    (
        ("not_agreed", "Not agreed yet"),
        ("client", "The client"),
        ("us", "We do"),
        ("professional", "Another professional"),
        ("nobody", "Nobody takes it on"),
    )
)

ATTEMPT_RESULTS = choices_of(
    (
        ("waiting", "No answer yet"),
        ("helped", "It helped"),
        ("helped_partly", "It helped in part"),
        ("refused", "Refused"),
        ("passed_on", "Passed on to somebody else"),
        ("no_answer", "Never answered"),
        ("did_not_help", "It did not help"),
    )
)

TIES = choices_of((("waits_for", "Waits for"), ("helps", "Helps"), ("endangers", "Endangers")))


@record_kind("need", "Need", title_field="title")
@dataclasses.dataclass(frozen=True, slots=True)
class Need:
    """One thing that stands between the client and the life they want, in one of the eleven areas."""

    case: bytes | None = link("Case", "case", is_parent=True)
    area: str | None = choice("Area", AREAS)
    title: str | None = text("What it is about", searched=True)
    state: str | None = choice("State", NEED_STATES, **protective(*NEED_STATES_SAFEST_FIRST))
    urgency: str | None = choice("How soon, as we see it", NEED_URGENCY, **protective(*NEED_URGENCY_SAFEST_FIRST))
    client_order: int | None = number("The client’s own order", help="1 matters most to the client.")
    wants: str | None = long_text("What the client wants", searched=True)
    wants_words_are: str | None = choice("These words are", OWN_WORDS)
    in_the_way: str | None = long_text("What stands in the way")
    leads: str | None = choice("Who leads", LEADS)
    leads_contact: bytes | None = link("Professional who leads", "professional_contact")
    body: str | None = text("Which body decides", searched=True, suggests="bodies")
    body_reference: str | None = text("Their reference", searched=True)
    nation: str | None = choice("Nation whose law applies", NATIONS)
    waiting_on: str | None = text("Waiting on whom")
    waiting_since: str | None = date("Waiting since")
    next_step: str | None = text("Next step", searched=True)
    raised_on: str | None = date("Raised on")
    outcome: str | None = long_text("Outcome", searched=True)
    outcome_on: str | None = date("Outcome on")
    evidence: str | None = text("How we know", help="A letter, a key, a bank statement, the client’s word.")
    not_achieved_why: str | None = long_text("Why it was not achieved")
    notes: str | None = long_text("Notes", searched=True)


@record_kind("need_attempt", "What was tried", plural="What was tried", title_field="tried")
@dataclasses.dataclass(frozen=True, slots=True)
class NeedAttempt:
    """One thing that was tried for a need, when, and who refused."""

    need: bytes | None = link("Need", "need", is_parent=True)
    tried: str | None = text("What was tried", searched=True)
    on: str | None = date("On")
    by_whom: str | None = text("By whom")
    result: str | None = choice("What came of it", ATTEMPT_RESULTS)
    refused_by: str | None = text("Who refused", searched=True, suggests="bodies")
    refused_why: str | None = long_text("The reason they gave")


@record_kind("need_tie", "Thread between needs", plural="Threads between needs", title_field="other")
@dataclasses.dataclass(frozen=True, slots=True)
class NeedTie:
    """How one need hangs on another: it waits for it, helps it, or endangers it."""

    need: bytes | None = link("Need", "need", is_parent=True)
    tie: str | None = choice("This need", TIES)
    other: bytes | None = link("The other need", "need")
    why: str | None = text("Why")
