"""Says which of the client's permissions fit before something is shared: it informs, and never blocks.

Source: DOMAIN, "Consent and agreements": permission per recipient, purpose and what exactly, with expiry and
withdrawal; for police and Home Office also that information may reach immigration enforcement. Sharing without
permission stays possible – life or serious harm, a child, serious crime, no capacity, court order – with reason, who
decided, and whether the client was told. A withdrawal is the safer answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from imsa_desktop.casework.folding import fold

Values = Mapping[str, Any]

REACHES_ENFORCEMENT = frozenset({"police", "home_office"})
_KNOWN_BY: Mapping[str, tuple[str, ...]] = {
    "police": ("police", "constabulary", "psni", "national crime agency", "nca"),
    "home_office": (
        "home office",
        "ukvi",
        "uk visas and immigration",
        "immigration enforcement",
        "border force",
        "competent authority",
    ),
}
_LEAST_LETTERS = 3


class Holds(StrEnum):
    """How one permission stands on a day; the safest first."""

    WITHDRAWN = "withdrawn"
    REFUSED = "refused"
    EXPIRED = "expired"
    NOT_YET = "not_yet"  # given from a later day
    NOT_ASKED = "not_asked"
    IN_PART = "in_part"
    HOLDS = "holds"


class Advice(StrEnum):
    """What a person is told before sharing; the program goes on whatever they choose."""

    GO = "go"  # a permission fits and holds
    READ_FIRST = "read_first"  # given in part: read what exactly it covers
    ASK_AGAIN = "ask_again"  # expired, or not yet
    STOPPED = "stopped"  # withdrawn or refused: only without permission, with a reason
    NONE = "none"  # nothing on file: ask the client first


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody is about to share: with whom and for what; parts not known stay empty."""

    recipient: str = ""
    purpose: str = ""
    recipient_kind: str | None = None
    contact: bytes | None = None


@dataclass(frozen=True, slots=True)
class Fit:
    """One permission that speaks of the recipient."""

    index: int  # place among the permissions given
    holds: Holds
    same_purpose: bool | None  # None where one of the two names no purpose
    warn_enforcement: bool  # police or Home Office, and the client was not told what that may mean


@dataclass(frozen=True, slots=True)
class Sharing:
    """What is known before sharing, the safest first."""

    advice: Advice
    fits: tuple[Fit, ...]
    warn_enforcement: bool


def holds_on(consent: Values, day: date) -> Holds:
    """How a permission stands on a day; a date that says otherwise than the standing is believed when it is safer."""
    standing, given, expires = consent.get("standing"), _day(consent.get("given_on")), _day(consent.get("expires"))
    withdrawn = _day(consent.get("withdrawn_on"))
    if standing == "withdrawn" or (withdrawn is not None and withdrawn <= day):
        return Holds.WITHDRAWN
    if standing == "refused":
        return Holds.REFUSED
    if standing == "expired" or (expires is not None and expires < day):
        return Holds.EXPIRED
    if standing not in ("given", "given_in_part"):
        return Holds.NOT_ASKED
    if given is not None and given > day:
        return Holds.NOT_YET
    return Holds.IN_PART if standing == "given_in_part" else Holds.HOLDS


def kind_by_name(recipient: str) -> str | None:
    """The police or the Home Office, where the words somebody typed name them; nobody else is guessed."""
    words = " ".join(re.findall(r"\w+", fold(recipient)))
    return next((kind for kind, names in _KNOWN_BY.items() if any(f" {name} " in f" {words} " for name in names)), None)


def names_agree(one: str, other: str) -> bool:
    """Whether two names are the same, or one stands in the other as whole words."""
    first, second = fold(one).strip(), fold(other).strip()
    return bool(first and second) and (first == second or _stands_in(first, second) or _stands_in(second, first))


def before_sharing(consents: Iterable[Values], wanted: Wanted, day: date) -> Sharing:
    """Say what stands before sharing: every permission for this recipient, how it holds, and what to do first."""
    fits = []
    for index, each in enumerate(consents):
        if _same_recipient(each, wanted):
            enforcement = _reaches_enforcement(each.get("recipient_kind"), wanted)
            told = each.get("told_immigration") == "yes"
            fits.append(Fit(index, holds_on(each, day), _same_purpose(each, wanted), enforcement and not told))
    order = list(Holds)
    fits.sort(key=lambda each: (each.same_purpose is False, order.index(each.holds), each.index))
    reaches = _reaches_enforcement(None, wanted)
    warn = any(each.warn_enforcement for each in fits) or (reaches and not fits)
    return Sharing(_advice(fits), tuple(fits), warn)


def _advice(fits: list[Fit]) -> Advice:
    """A stop for this purpose counts before a leave; leave for another purpose is no leave."""
    found = {each.holds for each in fits if each.same_purpose is not False}
    if found & {Holds.WITHDRAWN, Holds.REFUSED}:
        return Advice.STOPPED
    if Holds.HOLDS in found:
        return Advice.GO
    if Holds.IN_PART in found:
        return Advice.READ_FIRST
    if found & {Holds.EXPIRED, Holds.NOT_YET}:
        return Advice.ASK_AGAIN
    return Advice.NONE


def _same_recipient(consent: Values, wanted: Wanted) -> bool:
    if wanted.contact is not None and consent.get("recipient_contact") == wanted.contact:
        return True
    named = str(consent.get("recipient") or "").strip()
    if named and wanted.recipient.strip():
        return names_agree(named, wanted.recipient)
    kind = consent.get("recipient_kind")
    return bool(wanted.recipient_kind) and kind == wanted.recipient_kind and not (named and wanted.recipient)


def _same_purpose(consent: Values, wanted: Wanted) -> bool | None:
    named = str(consent.get("purpose") or "").strip()
    return names_agree(named, wanted.purpose) if named and wanted.purpose.strip() else None


def _stands_in(part: str, whole: str) -> bool:
    """Whether ``part`` stands in ``whole`` as whole words."""
    return len(part) >= _LEAST_LETTERS and f" {part} " in f" {whole} "


def _reaches_enforcement(kind: object, wanted: Wanted) -> bool:
    return kind in REACHES_ENFORCEMENT or wanted.recipient_kind in REACHES_ENFORCEMENT


def _day(written: object) -> date | None:
    try:
        return date.fromisoformat(written) if isinstance(written, str) else None
    except ValueError:
        return None
