"""Declares the case: how somebody came to us, what was decided at triage, and where the work stands."""

from __future__ import annotations

import dataclasses

from imsa_desktop.casework.declaration import (
    MergeClass,
    answer,
    choice,
    choices_of,
    date,
    link,
    long_text,
    protective,
    record_kind,
    text,
)
from imsa_desktop.casework.orders import earliest, no_is_safer, yes_is_safer

STRANDS = choices_of(
    (
        ("not_decided", "Not decided yet"),
        ("advice", "Advice"),
        ("intervention", "Intervention only"),
        ("full_advocacy", "Full advocacy"),
    )
)

STAGES = choices_of(
    (
        ("referral", "Referral"),
        ("waiting", "Waiting to be taken on"),
        ("open", "Open"),
        ("closing", "Closing"),
        ("closed", "Closed"),
        ("not_taken_on", "Not taken on"),
    )
)

TRIAGE_OUTCOMES = choices_of(
    (
        ("not_decided", "Not decided yet"),
        ("taken_on", "Taken on"),
        ("waiting", "Waiting"),
        ("advice_given", "Advice given"),
        ("passed_on", "Passed to another service"),
        ("child_route", "Not an adult: child route"),
        ("declined", "Declined by the person"),
        ("not_reached", "Could not be reached"),
        ("staff_risk", "Known risk to staff"),
    )
)

REFERRERS = choices_of(
    (
        ("not_asked", "Not asked"),
        ("self", "The person themselves"),
        ("friend_family", "Friend or family"),
        ("support_provider", "Support provider"),
        ("solicitor", "Solicitor or adviser"),
        ("police", "Police"),
        ("local_authority", "Local authority"),
        ("health", "Health service"),
        ("home_office", "Home Office or border"),
        ("charity", "Charity or community group"),
        ("colleague", "Colleague of this service"),
        ("other", "Somebody else"),
    )
)

NATIONS = choices_of(
    (
        ("not_asked", "Not asked"),
        ("england", "England"),
        ("wales", "Wales"),
        ("scotland", "Scotland"),
        ("northern_ireland", "Northern Ireland"),
    )
)


@record_kind("case", "Case", once_in="space", title_field="reference")
@dataclasses.dataclass(frozen=True, slots=True)
class Case:
    """The work with one client, from the first word of a referral until long after."""

    reference: str | None = text("Reference", searched=True, help="Made by the program; safe to say on the telephone.")
    strand: str | None = choice("Strand", STRANDS, help="A case may step up or down without losing anything.")
    stage: str | None = choice(
        "Where the work stands",
        STAGES,
        **protective("open", "closing", "referral", "waiting", "not_taken_on", "closed"),
    )
    advocate: bytes | None = link("Advocate", "person", help="Who carries the case.")
    deputy: bytes | None = link("Deputy", "person", help="Who stands in when the advocate is away.")
    host_organisation: str | None = text("Host organisation")
    nation: str | None = choice("Nation whose law applies", NATIONS)

    safe_to_talk: str | None = answer(
        "Safe to talk now?", help="Ask this first. If not, agree when and how to speak instead.", **no_is_safer()
    )
    danger_now: str | None = answer(
        "Is anyone in danger now?", help="If so: 999 first, write it down after.", **yes_is_safer()
    )
    child_involved: str | None = answer("Is a child involved?", **yes_is_safer())
    safe_ways_back: str | None = text("How is it safe to get back to the person?", prints=False)

    referred_on: str | None = date("Referred on")
    referred_by: str | None = choice("Referred by", REFERRERS)
    referrer: str | None = text("Name and service of the referrer", searched=True)
    referrer_contact: str | None = text("How to reach the referrer")
    knows_of_referral: str | None = answer("Does the person know of and want the referral?", **no_is_safer())
    asked_for: str | None = long_text("What is asked for", searched=True)

    triage_outcome: str | None = choice(
        "Decided at triage",
        TRIAGE_OUTCOMES,
        group="triage",
        leads_group=True,
        **protective(
            "child_route",
            "taken_on",
            "not_decided",
            "waiting",
            "not_reached",
            "passed_on",
            "advice_given",
            "staff_risk",
            "declined",
        ),
    )
    triage_reason: str | None = long_text("Why", group="triage", merge=MergeClass.PLAIN)
    triage_on: str | None = date("Decided on", group="triage")
    triage_by: bytes | None = link("Decided by", "person", group="triage")
    passed_to: str | None = text("Passed to", group="triage", help="Service and person, where it was passed on.")
    waiting_until: str | None = date("Waiting until", **earliest())
    meanwhile: str | None = long_text("What happens meanwhile")
    staff_safety: str | None = answer(
        "Is a visit unsafe for staff?", help="Unsafe means: not alone, or not there.", prints=False, **yes_is_safer()
    )

    opened: str | None = date("Taken on or opened on")
    closed: str | None = date("Closed on")
    closing_reason: str | None = long_text("Why it was closed")
    other_support: str | None = long_text(
        "Who else supports the client", help="Ask at each contact whether that support still holds."
    )
    other_support_holds: str | None = answer("Does that support still hold?", **no_is_safer())
    justice_means: str | None = long_text("What justice means to the client", help="In the client’s own words.")
