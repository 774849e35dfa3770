"""Declares people and places of danger and links between clients: all about third parties, and never printed."""

from __future__ import annotations

import dataclasses

from imsa_desktop.casework.declaration import (
    Sensitivity,
    answer,
    choice,
    choices_of,
    date,
    link,
    long_text,
    protective,
    record_kind,
    several,
    text,
)
from imsa_desktop.casework.kinds.encounters import AREAS
from imsa_desktop.casework.orders import earliest, yes_is_safer

THIRD = Sensitivity.THIRD_PARTY

DANGER_STANDINGS = choices_of(
    (
        ("danger_now", "A danger now"),
        ("not_asked", "Not judged yet"),
        ("held", "Held in prison or detention"),
        ("far", "Thought to be far away"),
        ("no_longer", "No longer a danger"),
    )
)

ORDER_KINDS = choices_of(
    (
        ("not_known", "Not known"),
        ("bail", "Bail with conditions"),
        ("non_molestation", "Non-molestation order"),
        ("occupation", "Occupation order"),
        ("restraining", "Restraining order"),
        ("stro", "Slavery and trafficking risk order"),
        ("stpo", "Slavery and trafficking prevention order"),
        ("interdict", "Interdict (Scotland)"),
        ("licence", "Licence conditions"),
        ("remand", "Held on remand"),
        ("sentence", "Prison sentence"),
        ("release", "Release"),
        ("removal", "Removal from the country"),
        ("other", "Another order"),
    )
)

ORDER_STATES = choices_of(
    (
        ("ended", "Ended"),
        ("broken", "Broken"),
        ("not_known", "Not known"),
        ("asked_for", "Asked for"),
        ("in_force", "In force"),
    )
)

LINK_KINDS = choices_of(
    (
        ("not_asked", "Not said yet"),
        ("couple", "A couple"),
        ("family", "Family"),
        ("same_exploitation", "The same exploitation"),
        ("same_address", "The same address"),
        ("alleges_harm", "One says the other did harm"),
        ("friends", "Friends"),
    )
)


@record_kind("danger_person", "Person of danger", plural="People of danger", title_field="who")
@dataclasses.dataclass(frozen=True, slots=True)
class DangerPerson:
    """Somebody who is a danger to the client; hidden side by side, and never printed."""

    case: bytes | None = link("Case", "case", is_parent=True)
    who: str | None = text("Who", sensitivity=THIRD, prints=False, searched=True, help="Any names they go by.")
    link_to_client: str | None = text("Who they are to the client", sensitivity=THIRD, prints=False)
    danger: str | None = long_text("What the danger is", sensitivity=THIRD, prints=False)
    looks: str | None = text("How to recognise them", sensitivity=THIRD, prints=False)
    knows_where: str | None = answer(
        "Do they know where the client is?", sensitivity=THIRD, prints=False, **yes_is_safer()
    )
    knows_what: str | None = long_text(
        "What they know or can reach",
        sensitivity=THIRD,
        prints=False,
        help="Telephone, friends, family abroad, school, place of worship.",
    )
    where_now: str | None = text("Where they are now, as far as known", sensitivity=THIRD, prints=False)
    last_seen: str | None = date("Last seen or heard of", sensitivity=THIRD, prints=False)
    said_by: str | None = text("Who says so", sensitivity=THIRD, prints=False)
    tell_staff: str | None = long_text("What colleagues need to know before a visit", sensitivity=THIRD, prints=False)
    standing: str | None = choice(
        "Standing",
        DANGER_STANDINGS,
        sensitivity=THIRD,
        prints=False,
        **protective("danger_now", "not_asked", "held", "far", "no_longer"),
    )
    review_on: str | None = date("Review on", prints=False, sensitivity=THIRD, **earliest())


@record_kind("danger_order", "Order, bail or release", plural="Orders, bail and releases", title_field="what")
@dataclasses.dataclass(frozen=True, slots=True)
class DangerOrder:
    """Something that keeps a person of danger away, and the day on which it ends."""

    person: bytes | None = link("Person of danger", "danger_person", is_parent=True)
    order_kind: str | None = choice("Kind", ORDER_KINDS, sensitivity=THIRD, prints=False)
    what: str | None = text("What it says", sensitivity=THIRD, prints=False)
    made_by: str | None = text("Made by", sensitivity=THIRD, prints=False, suggests="bodies", help="Court or police.")
    reference: str | None = text("Reference", sensitivity=THIRD, prints=False, searched=True)
    from_on: str | None = date("From", sensitivity=THIRD, prints=False)
    ends: str | None = date(
        "Ends or is released on",
        sensitivity=THIRD,
        prints=False,
        help="A review stands on Today two weeks before.",
        **earliest(),
    )
    state: str | None = choice(
        "Standing",
        ORDER_STATES,
        sensitivity=THIRD,
        prints=False,
        **protective("broken", "ended", "not_known", "asked_for", "in_force"),
    )
    told_by: str | None = text(
        "Who tells us of a change", sensitivity=THIRD, prints=False, help="Witness care, victim contact, an officer."
    )
    client_told: str | None = answer("Has the client been told of it?", sensitivity=THIRD, prints=False)
    reviewed_on: str | None = date("Reviewed on", sensitivity=THIRD, prints=False)
    then: str | None = long_text("What was decided at the review", sensitivity=THIRD, prints=False)


@record_kind("danger_place", "Place of danger", plural="Places of danger", title_field="where")
@dataclasses.dataclass(frozen=True, slots=True)
class DangerPlace:
    """Somewhere the client should not have to go."""

    case: bytes | None = link("Case", "case", is_parent=True)
    where: str | None = text("Where", sensitivity=THIRD, prints=False, searched=True)
    why: str | None = long_text("Why", sensitivity=THIRD, prints=False)
    since: str | None = text("Since when", sensitivity=THIRD, prints=False)
    areas: frozenset[str] | None = several(
        "What it touches", AREAS, sensitivity=THIRD, prints=False, help="For instance where a home must not be."
    )
    if_must_go: str | None = long_text("If the client must go there", sensitivity=THIRD, prints=False)
    standing: str | None = choice(
        "Standing",
        DANGER_STANDINGS,
        sensitivity=THIRD,
        prints=False,
        **protective("danger_now", "not_asked", "held", "far", "no_longer"),
    )


@record_kind("client_link", "Link between clients", plural="Links between clients", title_field="link_kind")
@dataclasses.dataclass(frozen=True, slots=True)
class ClientLink:
    """A tie to another case; that there is one is itself confidential."""

    case: bytes | None = link("Case", "case", is_parent=True)
    other_reference: str | None = text(
        "Reference of the other case", sensitivity=THIRD, prints=False, help="Only where both cases are yours."
    )
    link_kind: str | None = choice("What kind of link", LINK_KINDS, sensitivity=THIRD, prints=False)
    words: str | None = long_text("In words", sensitivity=THIRD, prints=False)
    knows_of_other: str | None = answer(
        "Does the client know that the other is with us?", sensitivity=THIRD, prints=False
    )
    may_be_seen_together: str | None = answer(
        "May both be met together?",
        sensitivity=THIRD,
        prints=False,
        **protective("no", "declined", "prefers_not_to_say", "not_asked", "yes"),
    )
    sides_opposed: str | None = answer(
        "Do they stand on opposite sides?",
        sensitivity=THIRD,
        prints=False,
        help="Then each has another advocate, and neither file is open to the other.",
        **yes_is_safer(),
    )
