"""Declares steps between the strands of work, and the handing over of a case: nothing in the file is lost by either."""

from __future__ import annotations

import dataclasses

from imsa_desktop.casework.declaration import (
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
from imsa_desktop.casework.kinds.case import STRANDS
from imsa_desktop.casework.orders import no_is_safer

HAND_OVER_STATES = choices_of(
    (
        ("planned", "Planned"),
        ("under_way", "Under way"),
        ("done", "Done"),
        ("called_off", "Called off"),
    )
)


@record_kind("strand_change", "Change of strand", plural="Changes of strand", title_field="to_strand")
@dataclasses.dataclass(frozen=True, slots=True)
class StrandChange:
    """One step up or down between advice, intervention and full advocacy."""

    case: bytes | None = link("Case", "case", is_parent=True)
    from_strand: str | None = choice("From", STRANDS)
    to_strand: str | None = choice("To", STRANDS)
    on: str | None = date("On")
    why: str | None = long_text("Why")
    agreed_with_client: str | None = answer("Agreed with the client?", **no_is_safer())
    client_says: str | None = long_text("What the client says of it")
    explained: str | None = text("How it was explained", help="What we do now, and what no longer.")
    decided_by: bytes | None = link("Decided by", "person")


@record_kind("hand_over", "Hand-over of the case", plural="Hand-overs of the case", title_field="on")
@dataclasses.dataclass(frozen=True, slots=True)
class HandOver:
    """One advocate gives the case to another; the file stays whole.

    Why, and what to know first, is said from one advocate to the other: the client is told in person, not by coming
    upon it on the screen. It is in the client's own copy of the file.
    """

    case: bytes | None = link("Case", "case", is_parent=True)
    from_person: bytes | None = link("From", "person")
    to_person: bytes | None = link("To", "person")
    on: str | None = date("On")
    for_good: str | None = answer("For good?", help="Otherwise: until when stands beside it.")
    until: str | None = date("Until")
    why: str | None = long_text("Why", beside_client=False)
    client_told: str | None = answer("Has the client been told?", **no_is_safer())
    client_agreed: str | None = answer("Does the client agree?", **no_is_safer())
    client_says: str | None = long_text("What the client says of it")
    met_together_on: str | None = date("Met all together on")
    what_is_open: str | None = long_text("What is open", help="Deadlines, promises, people who wait for an answer.")
    to_know: str | None = long_text("What the next advocate should know first", beside_client=False)
    papers_given: str | None = text("Papers and keys given over")
    state: str | None = choice("Standing", HAND_OVER_STATES, **protective("under_way", "planned", "done", "called_off"))
