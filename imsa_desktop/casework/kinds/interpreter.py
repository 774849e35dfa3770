"""Declares what interpreting a client needs, and who must never be asked to interpret."""

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
from imsa_desktop.casework.orders import no_is_safer, yes_is_safer

SPOKEN_OR_SIGNED = choices_of(
    (("not_asked", "Not asked"), ("spoken", "Spoken"), ("signed", "Signed"), ("both", "Spoken and signed"))
)

MODES = choices_of((("in_person", "In person"), ("telephone", "By telephone"), ("video", "By video")))

GENDERS = choices_of(
    (
        ("not_asked", "Not asked"),
        ("woman_only", "Only a woman"),
        ("woman_preferred", "Rather a woman"),
        ("man_only", "Only a man"),
        ("man_preferred", "Rather a man"),
        ("no_preference", "No preference"),
    )
)

MAY_BE_TOLD = choices_of(
    (
        ("first_name", "First name only"),
        ("nothing", "No name at all"),
        ("more", "More, as written beside"),
    )
)

EXCLUDED = choices_of(
    (
        ("person", "A person"),
        ("agency", "An agency"),
        ("community", "Anyone of a community or place"),
        ("relation", "A relative, friend or acquaintance"),
    )
)

STANDING = choices_of((("do_not_use", "Do not use"), ("lifted", "No longer excluded")))


@record_kind("interpreter_need", "Interpreter need", once_in="client")
@dataclasses.dataclass(frozen=True, slots=True)
class InterpreterNeed:
    """What this client needs by default; each encounter says what happened."""

    client: bytes | None = link("Client", "client", is_parent=True)
    needed: str | None = answer("Is an interpreter needed?", **yes_is_safer())
    language: str | None = text("Language", help="A code from the list of languages, or any words.", searched=True)
    dialect: str | None = text("Dialect or region", help="A wrong dialect can be as useless as a wrong language.")
    spoken_or_signed: str | None = choice("Spoken or signed", SPOKEN_OR_SIGNED)
    relay: str | None = answer(
        "Is a relay needed?", help="A second interpreter between, or a deaf interpreter.", **yes_is_safer()
    )
    relay_through: str | None = text("Relay through")
    modes: frozenset[str] | None = several("Which ways suit the client", MODES)
    gender: str | None = choice(
        "Woman or man",
        GENDERS,
        **protective("woman_only", "man_only", "woman_preferred", "man_preferred", "not_asked", "no_preference"),
    )
    community: str | None = text(
        "Community or background to seek or avoid",
        prints=False,
        help="An interpreter can be a way back to traffickers.",
    )
    agreement: str | None = answer("Does the client agree to an interpreter?", **no_is_safer())
    may_be_told: str | None = choice(
        "What the interpreter may be told",
        MAY_BE_TOLD,
        help="Unless something else is agreed: the first name only.",
        **protective("nothing", "first_name", "more"),
    )
    may_be_told_what: str | None = text("What exactly, and by whom")
    talked_on: str | None = date("Talked about on")
    notes: str | None = long_text("What works well")


@record_kind("do_not_use", "Not to be used", plural="Not to be used", title_field="who")
@dataclasses.dataclass(frozen=True, slots=True)
class DoNotUse:
    """A person or agency who must never interpret for this client."""

    client: bytes | None = link("Client", "client", is_parent=True)
    who: str | None = text("Who", sensitivity=Sensitivity.THIRD_PARTY, searched=True, prints=False)
    who_kind: str | None = choice("What kind", EXCLUDED)
    agency: str | None = text("Agency", sensitivity=Sensitivity.THIRD_PARTY, prints=False)
    why: str | None = long_text(
        "Why", sensitivity=Sensitivity.THIRD_PARTY, prints=False, help="Only as much as a colleague needs to know."
    )
    standing: str | None = choice("Standing", STANDING, **protective("do_not_use", "lifted"))
    said_by: str | None = text("Who asked for this", prints=False)
    said_on: str | None = date("Since")
