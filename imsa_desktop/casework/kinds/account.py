"""Declares where an account of exploitation already stands: it is not taken again, and shown only on purpose."""

from __future__ import annotations

import dataclasses

from imsa_desktop.casework.declaration import (
    Sensitivity,
    answer,
    approximate_date,
    choice,
    choices_of,
    link,
    long_text,
    record_kind,
    text,
)
from imsa_desktop.casework.kinds.encounters import OWN_WORDS
from imsa_desktop.casework.orders import no_is_safer, yes_is_safer

ACCOUNT = Sensitivity.ACCOUNT_OF_EXPLOITATION

ACCOUNT_SOURCES = choices_of(
    (
        ("not_asked", "Not said yet"),
        ("statement_by_lawyer", "Statement taken by the client’s lawyer"),
        ("nrm_form", "National Referral Mechanism form"),
        ("police_statement", "Statement to the police"),
        ("asylum_interview", "Asylum interview"),
        ("medical_report", "Medical report"),
        ("court", "Evidence given in court"),
        ("own_words", "In the client’s own words, offered unasked"),
        ("other", "Another source"),
    )
)


@record_kind("account_source", "Account of exploitation", plural="Accounts of exploitation", title_field="source_kind")
@dataclasses.dataclass(frozen=True, slots=True)
class AccountSource:
    """One place where the account was taken down: who took it, when and why, so that nobody has to tell it again."""

    case: bytes | None = link("Case", "case", is_parent=True)
    source_kind: str | None = choice("Where it stands", ACCOUNT_SOURCES, sensitivity=ACCOUNT, prints=False)
    taken_by: str | None = text("Taken by", sensitivity=ACCOUNT, prints=False)
    taken_on: str | None = approximate_date("Taken on", sensitivity=ACCOUNT, prints=False)
    with_interpreter: str | None = answer("With an interpreter?", sensitivity=ACCOUNT, prints=False)
    why: str | None = text("Why it was taken", sensitivity=ACCOUNT, prints=False)
    where_kept: str | None = text("Where it is kept", sensitivity=ACCOUNT, prints=False)
    document: bytes | None = link("Document", "document", sensitivity=ACCOUNT, prints=False)
    privileged: str | None = answer(
        "Between the client and their lawyer only?", sensitivity=ACCOUNT, prints=False, **yes_is_safer()
    )
    client_agrees_to_use: str | None = answer(
        "Does the client agree that it is used?", sensitivity=ACCOUNT, prints=False, **no_is_safer()
    )
    used_for: str | None = text("For what it may be used", sensitivity=ACCOUNT, prints=False)
    differs: str | None = long_text(
        "Where sources differ, and why that is ordinary",
        sensitivity=ACCOUNT,
        prints=False,
        help="Memory, interpreting and fear change how an account is told; this is no judgement.",
    )
    words: str | None = long_text(
        "What it says", sensitivity=ACCOUNT, prints=False, help="Only what is needed; do not ask for it again."
    )
    words_are: str | None = choice("These words are", OWN_WORDS, sensitivity=ACCOUNT, prints=False)
