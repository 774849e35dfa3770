"""Declares what was agreed with the client: agreements, permissions to share, and everything that was shared."""

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
from imsa_desktop.casework.kinds.encounters import OWN_WORDS
from imsa_desktop.casework.kinds.network import PERMISSIONS
from imsa_desktop.casework.orders import earliest, no_is_safer

AGREEMENT_KINDS = choices_of(
    (
        ("what_we_do", "What an advocate does and does not do"),
        ("confidentiality", "Confidentiality and its limits"),
        ("ground_rules", "Ground rules for both sides"),
        ("records", "What we write down, and who reads it"),
        ("survey", "Being asked how it was"),
        ("duty_cover", "A sheet for the duty person"),
        ("other", "Another agreement"),
    )
)

EXPLAINED_HOW = choices_of(
    (
        ("not_asked", "Not recorded"),
        ("aloud", "Said aloud"),
        ("read_together", "Read together"),
        ("paper_given", "A paper was given"),
        ("pictures", "With pictures or examples"),
        ("by_telephone", "By telephone or video"),
        ("other", "Another way"),
    )
)

RECIPIENT_KINDS = choices_of(
    (
        ("not_asked", "Not recorded"),
        ("police", "Police"),
        ("home_office", "Home Office"),
        ("solicitor", "Solicitor or adviser"),
        ("support_provider", "Support provider"),
        ("local_authority", "Local authority"),
        ("health", "Health service"),
        ("court", "Court or tribunal"),
        ("benefits", "Benefits office"),
        ("landlord", "Landlord or housing"),
        ("host", "The host organisation"),
        ("head_office", "Head office"),
        ("reviewer", "Reviewer or evaluator"),
        ("family", "Family or friend"),
        ("embassy", "Embassy or consulate"),
        ("other", "Somebody else"),
    )
)

BASES = choices_of(
    (
        ("with_permission", "With the client’s permission"),
        ("life_or_serious_harm", "Danger to life, or serious harm"),
        ("child", "To protect a child"),
        ("serious_crime", "To prevent a serious crime"),
        ("no_capacity", "The client could not decide this"),
        ("court_order", "Order of a court, or the law"),
    )
)

SHARED_HOW = choices_of(
    (
        ("telephone", "By telephone"),
        ("in_person", "In person"),
        ("letter", "By letter"),
        ("email", "By e-mail"),
        ("form", "On a form or website"),
        ("other", "Another way"),
    )
)

TOLD = choices_of(
    (
        ("not_recorded", "Not recorded"),
        ("not_told", "Not told"),
        ("told_after", "Told afterwards"),
        ("told_before", "Told before"),
    )
)


@record_kind("agreement", "Agreement", title_field="agreement_kind")
@dataclasses.dataclass(frozen=True, slots=True)
class Agreement:
    """What was explained to the client about our work, and whether the client agreed."""

    case: bytes | None = link("Case", "case", is_parent=True)
    agreement_kind: str | None = choice("About what", AGREEMENT_KINDS)
    explained_on: str | None = date("Explained on")
    explained_how: str | None = choice("How it was explained", EXPLAINED_HOW)
    with_interpreter: str | None = answer("Was an interpreter there?")
    alone: str | None = answer("Was the client alone with us?", **no_is_safer())
    understood_how: str | None = text("How understanding was checked", help="For example: said back in own words.")
    agreed: str | None = answer("Does the client agree?", **no_is_safer())
    own_words: str | None = long_text("In the client’s own words")
    words_are: str | None = choice("These words are", OWN_WORDS)
    client_asks: str | None = long_text("What the client asks of us")
    again_on: str | None = date("Talk about it again on", **earliest())
    ended_on: str | None = date("Ended on")


@record_kind("consent", "Permission to share", plural="Permissions to share", title_field="recipient")
@dataclasses.dataclass(frozen=True, slots=True)
class Consent:
    """What may be shared with whom and for what; it informs whoever shares, and never blocks."""

    case: bytes | None = link("Case", "case", is_parent=True)
    recipient: str | None = text("With whom", searched=True, suggests="bodies")
    recipient_kind: str | None = choice("Who that is", RECIPIENT_KINDS)
    recipient_contact: bytes | None = link("Professional", "professional_contact")
    purpose: str | None = text("What for")
    what_exactly: str | None = long_text("What exactly may be shared", help="And what may not.")
    standing: str | None = choice(
        "Standing",
        PERMISSIONS,
        help="It informs; sharing to save a life or protect a child stays possible, with a reason.",
        **protective("withdrawn", "refused", "expired", "not_asked", "given_in_part", "given"),
    )
    given_on: str | None = date("Given on")
    expires: str | None = date("Holds until", **earliest())
    withdrawn_on: str | None = date("Withdrawn on", **earliest())
    withdrawn_told: str | None = text("Who was told that it was withdrawn")
    explained_how: str | None = choice("How it was explained", EXPLAINED_HOW)
    with_interpreter: str | None = answer("Was an interpreter there?")
    alone: str | None = answer("Was the client alone with us?", **no_is_safer())
    told_immigration: str | None = answer(
        "Told that it may reach immigration enforcement?",
        help="For the police and the Home Office: say it before the client decides.",
        **no_is_safer(),
    )
    signed: str | None = answer("Is there a signed paper?")
    document: bytes | None = link("The paper", "document")
    own_words: str | None = long_text("In the client’s own words")
    words_are: str | None = choice("These words are", OWN_WORDS)


@record_kind("disclosure", "Shared with somebody", plural="Shared with others", title_field="recipient")
@dataclasses.dataclass(frozen=True, slots=True)
class Disclosure:
    """Something about the client that was shared: with whom, on what ground, who decided, was the client told."""

    case: bytes | None = link("Case", "case", is_parent=True)
    recipient: str | None = text("With whom", searched=True, suggests="bodies")
    recipient_kind: str | None = choice("Who that is", RECIPIENT_KINDS)
    what: str | None = long_text("What was shared", searched=True)
    shared_on: str | None = date("On")
    shared_how: str | None = choice("How", SHARED_HOW)
    basis: str | None = choice("On what ground", BASES)
    reason: str | None = long_text("Why")
    decided_by: bytes | None = link("Decided by", "person")
    asked_whom: str | None = text("Who was asked first", help="A manager, the duty person, a lawyer.")
    client_told: str | None = choice(
        "Was the client told?", TOLD, **protective("not_told", "not_recorded", "told_after", "told_before")
    )
    told_on: str | None = date("Told on")
    why_not_told: str | None = long_text("Why not told", help="For example: telling would have added to the danger.")
    consent: bytes | None = link("By this permission", "consent")
    document: bytes | None = link("The paper that was shared", "document")
