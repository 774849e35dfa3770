"""Declares what all colleagues share: the directory, the phrase library, and what is learned for policy."""

from __future__ import annotations

import dataclasses

from imsa_desktop.casework.declaration import (
    SpaceClass,
    answer,
    choice,
    choices_of,
    date,
    long_text,
    protective,
    record_kind,
    several,
    text,
)
from imsa_desktop.casework.kinds.case import NATIONS
from imsa_desktop.casework.kinds.encounters import AREAS
from imsa_desktop.casework.orders import earliest, no_is_safer

SHELF = SpaceClass.SHELF

DIRECTORY_STANDINGS = choices_of(
    (
        ("do_not_use", "Do not use"),
        ("with_care", "Use with care"),
        ("not_checked", "Not checked yet"),
        ("use", "May be used"),
        ("closed", "No longer there"),
    )
)

PHRASE_STANDINGS = choices_of(
    (
        ("do_not_use", "Do not use"),
        ("not_checked", "Not checked yet"),
        ("checked", "Checked"),
        ("replaced", "Replaced"),
    )
)


@record_kind("organisation", "Organisation", space=SHELF, title_field="name")
@dataclasses.dataclass(frozen=True, slots=True)
class Organisation:
    """A service, firm or office that may help clients; it says nothing about any client."""

    name: str | None = text("Name", searched=True)
    also_called: str | None = text("Also called", searched=True)
    kind_of_body: str | None = text("Kind", suggests="bodies", searched=True)
    does: str | None = long_text("What it does", searched=True)
    does_not: str | None = long_text("What it does not do")
    for_whom: str | None = text("For whom", help="Women, men, families, a nationality; with or without public funds.")
    areas: frozenset[str] | None = several("Areas", AREAS)
    nation: str | None = choice("Nation", NATIONS)
    region: str | None = text("Region or town", searched=True)
    telephone: str | None = text("Telephone", searched=True)
    out_of_hours: str | None = text("At night and at weekends")
    email: str | None = text("E-mail", searched=True)
    website: str | None = text("Website")
    address: str | None = text("Address", searched=True)
    opening: str | None = text("Open")
    languages: str | None = text("Languages spoken there", suggests="languages")
    referral_how: str | None = text("How to refer")
    legal_aid: str | None = answer("Takes legal aid?")
    regulated: str | None = text("Regulated as", help="Level or number, where only such may advise.")
    standing: str | None = choice(
        "Standing",
        DIRECTORY_STANDINGS,
        group="judgement",
        leads_group=True,
        **protective("do_not_use", "with_care", "not_checked", "closed", "use"),
    )
    why: str | None = text("Why", group="judgement", help="Without a client’s name or story.")
    last_checked: str | None = date("Last checked on")
    check_again: str | None = date("Check again by", **earliest())
    notes: str | None = long_text("Notes", searched=True)


@record_kind("shelf_phrase", "Phrase", space=SHELF, title_field="words")
@dataclasses.dataclass(frozen=True, slots=True)
class ShelfPhrase:
    """One phrase in one language, made by this organisation beside those that are shipped."""

    code: str | None = text("Code", help="The same in every language.")
    language: str | None = text("Language", suggests="languages", searched=True)
    words: str | None = text("Words", searched=True)
    where_used: str | None = text("Where it stands", help="For instance the heading of a safety plan.")
    version: str | None = text("Version")
    translated_by: str | None = text("Translated by")
    translated_on: str | None = date("Translated on")
    checked_by: str | None = text("Checked by a second person")
    checked_on: str | None = date("Checked on")
    standing: str | None = choice(
        "Standing", PHRASE_STANDINGS, **protective("do_not_use", "not_checked", "replaced", "checked")
    )
    notes: str | None = long_text("Notes")


@record_kind("policy_learning", "Seen on the ground", plural="Seen on the ground", space=SHELF, title_field="seen")
@dataclasses.dataclass(frozen=True, slots=True)
class PolicyLearning:
    """Something advocates see again and again, written without any client's identity, for changing systems."""

    on: str | None = date("Noted on")
    period: str | None = text("Seen over which time")
    area: str | None = choice("Area", AREAS)
    nation: str | None = choice("Nation", NATIONS)
    body: str | None = text("Body it concerns", suggests="bodies", searched=True)
    seen: str | None = text("What is seen", searched=True)
    words: str | None = long_text("More about it", searched=True, help="No names, no places that point to one person.")
    how_often: str | None = text("How often", help="Several times a month; in most cases of this kind.")
    effect: str | None = long_text("What it does to clients")
    asks: str | None = long_text("What should change")
    no_identities: str | None = answer("Read through: can nobody be recognised in it?", **no_is_safer())
    used_in: str | None = text("Used in", help="Report, meeting, answer to a consultation.")
