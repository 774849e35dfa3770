"""Declares how the client can be reached, where they stay, and what their silence would mean."""

from __future__ import annotations

import dataclasses

from imsa_desktop.casework.declaration import (
    Sensitivity,
    answer,
    approximate_date,
    choice,
    choices_of,
    date,
    duration,
    link,
    long_text,
    protective,
    record_kind,
    text,
)
from imsa_desktop.casework.orders import earliest, no_is_safer, yes_is_safer

WAYS = choices_of(
    (
        ("mobile", "Mobile telephone"),
        ("landline", "Landline"),
        ("message_app", "Message app"),
        ("text_message", "Text message"),
        ("email", "E-mail"),
        ("post", "Post"),
        ("in_person", "In person"),
        ("through_someone", "Through somebody"),
        ("other", "Another way"),
    )
)

SAFETY = choices_of(
    (
        ("not_asked", "Not asked"),
        ("safe", "Safe"),
        ("at_times", "Safe only at the agreed times"),
        ("not_safe", "Not safe"),
        ("never", "Never use this"),
    )
)

PLACES = choices_of(
    (
        ("not_asked", "Not asked"),
        ("safe_house", "Safe house"),
        ("asylum", "Asylum accommodation"),
        ("council", "Council accommodation"),
        ("own_tenancy", "Own tenancy"),
        ("friends", "With friends or family"),
        ("hotel", "Hotel or hostel"),
        ("street", "Sleeping rough"),
        ("hospital", "Hospital"),
        ("detention", "Immigration detention"),
        ("prison", "Prison"),
        ("with_exploiter", "Place tied to exploitation"),
        ("other", "Another place"),
    )
)


@record_kind("contact_way", "Way of contact", plural="Ways of contact", title_field="value")
@dataclasses.dataclass(frozen=True, slots=True)
class ContactWay:
    """One way to reach the client, and whether it is safe."""

    client: bytes | None = link("Client", "client", is_parent=True)
    way: str | None = choice("Way", WAYS)
    value: str | None = text("Number or address", searched=True, help="Any format.")
    safety: str | None = choice(
        "Is it safe?", SAFETY, **protective("never", "not_safe", "at_times", "not_asked", "safe")
    )
    hours: str | None = text("When", help="Days and hours that are safe.")
    voicemail: str | None = answer("May we leave a voicemail or message?", **no_is_safer())
    number_may_show: str | None = answer("May our number show?", **no_is_safer())
    if_another_answers: str | None = text("What to say if somebody else answers", prints=False)
    who_else_sees: str | None = text("Who else sees or uses it", sensitivity=Sensitivity.THIRD_PARTY, prints=False)
    preferred: str | None = answer("Does the client prefer this way?")


@record_kind("address", "Address", plural="Addresses", title_field="place")
@dataclasses.dataclass(frozen=True, slots=True)
class Address:
    """Where the client stays or has stayed."""

    client: bytes | None = link("Client", "client", is_parent=True)
    place: str | None = text("Address", searched=True)
    place_kind: str | None = choice("Kind of place", PLACES)
    confidential: str | None = answer(
        "Must the address be kept secret?", help="It then reaches no letter and no sheet.", **yes_is_safer()
    )
    provider: str | None = text("Provided by")
    safe_to_write: str | None = answer("Is it safe to write there?", **no_is_safer())
    safe_to_visit: str | None = answer("Is it safe to visit there?", **no_is_safer())
    stays_from: str | None = approximate_date("From")
    stays_until: str | None = date("A bed there until", **earliest())
    left: str | None = approximate_date("Left")
    who_knows: str | None = text("Who knows the address", sensitivity=Sensitivity.THIRD_PARTY, prints=False)


@record_kind("contact_plan", "Contact plan", once_in="client")
@dataclasses.dataclass(frozen=True, slots=True)
class ContactPlan:
    """What silence is ordinary for this client, and what happens beyond it."""

    client: bytes | None = link("Client", "client", is_parent=True)
    ordinary_silence: int | None = duration(
        "How long a silence is ordinary", help="Without an agreement the service’s own interval counts, by risk."
    )
    then: str | None = long_text("What we agreed to do beyond that")
    may_tell: str | None = long_text("Whom we may tell", sensitivity=Sensitivity.THIRD_PARTY, prints=False)
    agreed_on: str | None = date("Agreed on")
    review_on: str | None = date("Review on", **earliest())
