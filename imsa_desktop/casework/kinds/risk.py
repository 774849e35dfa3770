"""Declares the risk judgement: level, reasons and assessor are one answer and stay together."""

from __future__ import annotations

import dataclasses

from imsa_desktop.casework.declaration import (
    MergeClass,
    choice,
    choices_of,
    date,
    link,
    long_text,
    protective,
    record_kind,
    several,
)
from imsa_desktop.casework.orders import earliest

LEVELS = choices_of((("not_judged", "Not judged yet"), ("high", "High"), ("medium", "Medium"), ("low", "Low")))

INDICATORS = choices_of(
    (
        ("contact_from_exploiters", "Contact or threats from exploiters"),
        ("exploiters_know_address", "Exploiters may know the address"),
        ("family_threatened", "Family threatened"),
        ("debt", "A debt said to be owed"),
        ("destitute", "No money or no bed"),
        ("no_papers", "Without papers or permission to work"),
        ("returning", "Going back to a risky place"),
        ("missing_contact", "Unreachable or missing appointments"),
        ("controlled", "Somebody controls telephone, money or papers"),
        ("unsafe_work", "Work that may be exploitation"),
        ("isolated", "Alone, without people to trust"),
        ("self_harm", "Harm to oneself"),
        ("substances", "Alcohol or drugs"),
        ("witness", "Witness in a trial"),
        ("suspect_released", "A suspect released or on bail"),
    )
)


@record_kind("risk_judgement", "Risk judgement", once_in="case", title_field="level")
@dataclasses.dataclass(frozen=True, slots=True)
class RiskJudgement:
    """The present judgement of risk in a case; its history is the history of this record.

    A level and its reasons are words between professionals: read over a shoulder, without anybody who explains them,
    they frighten. They are talked through in the safety plan, and the client's own copy of the file has them whole.
    """

    case: bytes | None = link("Case", "case", is_parent=True)
    level: str | None = choice(
        "Level",
        LEVELS,
        group="judgement",
        leads_group=True,
        beside_client=False,
        **protective("high", "medium", "not_judged", "low"),
    )
    reasons: str | None = long_text("Reasons", group="judgement", merge=MergeClass.PLAIN, beside_client=False)
    assessor: bytes | None = link("Judged by", "person", group="judgement")
    judged_on: str | None = date("Judged on", group="judgement")
    indicators: frozenset[str] | None = several("Signs of renewed exploitation", INDICATORS)
    client_view: str | None = long_text("How the client sees it", help="In the client’s own words.", searched=True)
    what_helps: str | None = long_text("What keeps the client safe")
    review_on: str | None = date("Review on", **earliest())
