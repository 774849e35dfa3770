"""Declares help in an emergency: what was tried first, and what was spent as the last resort."""

from __future__ import annotations

import dataclasses

from imsa_desktop.casework.declaration import (
    answer,
    choice,
    choices_of,
    date,
    link,
    long_text,
    moment,
    money,
    record_kind,
    text,
)

EMERGENCIES = choices_of(
    (
        ("not_said", "Not said yet"),
        ("no_bed", "No bed tonight"),
        ("no_food", "No food or money"),
        ("danger", "In danger"),
        ("health", "Health"),
        ("child", "A child"),
        ("detained", "Detained or arrested"),
        ("travel", "Cannot get to where they must be"),
        ("other", "Another emergency"),
    )
)

CRISIS_STATES = choices_of(
    (
        ("open", "Not over yet"),
        ("held", "Helped for now"),
        ("over", "Over"),
        ("not_helped", "Could not be helped"),
    )
)


@record_kind("crisis_help", "Crisis help", plural="Crisis help", title_field="what")
@dataclasses.dataclass(frozen=True, slots=True)
class CrisisHelp:
    """One emergency, and what was done about it, duties of others first."""

    case: bytes | None = link("Case", "case", is_parent=True)
    on: str | None = moment("When")
    emergency: str | None = choice("Emergency", EMERGENCIES)
    what: str | None = text("What happened", searched=True)
    client_wants: str | None = long_text("What the client wants")
    tried_first: str | None = long_text("What was tried first", help="Statutory duties and partners, with the hour.")
    duty_of: str | None = text("Whose duty it would have been", suggests="bodies")
    refused_by: str | None = text("Who refused, and why", suggests="bodies")
    refused_in_writing: str | None = answer("Was the refusal asked for in writing?")
    done: str | None = long_text("What was done")
    state: str | None = choice("Standing", CRISIS_STATES)
    result: str | None = long_text("What came of it")


@record_kind("crisis_spend", "Spend", plural="Spending", title_field="what")
@dataclasses.dataclass(frozen=True, slots=True)
class CrisisSpend:
    """Money spent as the last resort: a hotel night, food, a fare."""

    crisis: bytes | None = link("Crisis help", "crisis_help", is_parent=True)
    on: str | None = date("On")
    what: str | None = text("For what")
    amount: int | None = money("Amount")
    paid_by: str | None = text("Paid by", help="Our fund, another charity, the advocate (to be paid back).")
    approver: str | None = text("Approved by")
    approved_on: str | None = date("Approved on")
    after_the_fact: str | None = answer("Approved afterwards?")
    receipt: bytes | None = link("Receipt", "document")
    no_receipt_why: str | None = text("Why there is no receipt")
    claimed_back: str | None = text("Asked back from", help="Where somebody else should have paid.")
