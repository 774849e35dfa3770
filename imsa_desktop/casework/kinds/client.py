"""Declares the client: the person first, with every name and language as the client says them."""

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
    protective,
    record_kind,
    several,
    text,
    undecided,
)
from imsa_desktop.casework.orders import yes_is_safer

BIRTH_SOURCES = choices_of(
    (
        ("not_asked", "Not asked"),
        ("client", "The client says so"),
        ("identity_paper", "Identity paper"),
        ("home_office", "Home Office"),
        ("local_authority", "Local authority"),
        ("age_assessment", "Age assessment"),
        ("court", "Court"),
        ("police", "Police"),
        ("other", "Another source"),
    )
)

EXPLOITATION_KINDS = choices_of(
    (
        ("labour", "Labour"),
        ("sexual", "Sexual"),
        ("domestic_servitude", "Domestic servitude"),
        ("criminal", "Criminal"),
        ("organ_harvesting", "Organ harvesting"),
        ("financial", "Financial or benefit fraud"),
        ("forced_marriage", "Forced marriage"),
        ("begging", "Forced begging"),
        ("other", "Other"),
        ("not_known", "Not known yet"),
    )
)

NAME_KINDS = choices_of(
    (
        ("not_asked", "Not asked"),
        ("by_exploiter", "Given by an exploiter"),
        ("former", "Former name"),
        ("on_papers", "Name on papers"),
        ("spelling", "Another spelling"),
        ("own_script", "In the client’s own script"),
        ("nickname", "Name used by friends"),
        ("religious", "Religious name"),
    )
)

# These endanger or shame whoever bears them; so may a name of which nobody has said what it is.
NEVER_ON_PAPER = frozenset({"by_exploiter", "former", "not_asked"})

FLUENCY = choices_of(
    (
        ("not_asked", "Not asked"),
        ("none", "None"),
        ("some", "Some words"),
        ("everyday", "Everyday"),
        ("fluent_not_under_stress", "Fluent, but not under stress"),
        ("fluent", "Fluent"),
    )
)

FLUENCY_SAFEST_FIRST = ("none", "some", "not_asked", "everyday", "fluent_not_under_stress", "fluent")

READING = choices_of(
    (
        ("not_asked", "Not asked"),
        ("not_at_all", "Does not read it"),
        ("with_help", "Reads it with help"),
        ("well", "Reads it well"),
    )
)

READING_SAFEST_FIRST = ("not_at_all", "with_help", "not_asked", "well")

ACCOUNT = Sensitivity.ACCOUNT_OF_EXPLOITATION


@record_kind("client", "Client", once_in="space", title_field="name_to_use")
@dataclasses.dataclass(frozen=True, slots=True)
class Client:
    """The one person a case file is about."""

    name_to_use: str | None = text("Name to use", searched=True, help="What the client wishes to be called.")
    full_name: str | None = text(
        "Full name", searched=True, help="As the client gives it; a single name is a full name."
    )
    pronouns: str | None = text("Pronouns")
    gender: str | None = text("Gender", help="As the client says it.")
    date_of_birth: str | None = approximate_date("Date of birth", group="birth", leads_group=True, **undecided())
    birth_source: str | None = choice("Who says so", BIRTH_SOURCES, group="birth")
    may_be_child: str | None = answer(
        "Might the client be under 18?",
        help="Whoever might be a child is treated as one until it is decided.",
        **yes_is_safer(),
    )
    nationalities: str | None = text(
        "Nationality", help="Several, or none, as the client says.", suggests="nationalities"
    )
    wants: str | None = long_text("What the client wants", help="In the client’s own words and order.", searched=True)
    strengths: str | None = long_text("Strengths", help="What the client is good at and proud of.")
    likes: str | None = long_text("Hobbies, community, and faith if offered")
    important_people: str | None = long_text(
        "Who matters to the client", sensitivity=Sensitivity.THIRD_PARTY, prints=False
    )
    dependants: str | None = long_text(
        "Dependants", help="Children and others who rely on the client, and where they are."
    )
    accessibility: str | None = long_text(
        "What makes meeting and reading easier", help="Hearing, sight, pain, childcare, rest."
    )
    exploitation: frozenset[str] | None = several("Exploitation", EXPLOITATION_KINDS, sensitivity=ACCOUNT, prints=False)
    exploitation_where: str | None = text("In which countries", sensitivity=ACCOUNT, prints=False)
    exploitation_when: str | None = text("Over which period", sensitivity=ACCOUNT, prints=False)
    exploitation_said_by: str | None = text(
        "Who says so",
        help="A statement or form already made; it is not asked for again.",
        sensitivity=ACCOUNT,
        prints=False,
    )
    notes: str | None = long_text("Good to know", searched=True)


@record_kind("other_name", "Other name", title_field="name")
@dataclasses.dataclass(frozen=True, slots=True)
class OtherName:
    """Another name somebody may look for; it never reaches a letter, a card or a title."""

    client: bytes | None = link("Client", "client", is_parent=True)
    name: str | None = text("Name", searched=True, prints=False)
    name_kind: str | None = choice("What kind of name", NAME_KINDS)
    notes: str | None = text("Notes", prints=False)


@record_kind("client_language", "Language", title_field="language")
@dataclasses.dataclass(frozen=True, slots=True)
class ClientLanguage:
    """One language of the client; speaking and reading stand apart."""

    client: bytes | None = link("Client", "client", is_parent=True)
    language: str | None = text("Language", help="A code from the list of languages, or any words.")
    language_note: str | None = text("In the client’s words", help="Free words beside the code.")
    dialect: str | None = text("Dialect or region")
    fluency: str | None = choice(
        "Speaks or signs it",
        FLUENCY,
        help="Somebody who manages everyday talk may lose the language under stress.",
        **protective(*FLUENCY_SAFEST_FIRST),
    )
    reading: str | None = choice("Reads it", READING, **protective(*READING_SAFEST_FIRST))
    script: str | None = text("Script", help="The writing the client reads.")
    prefers: str | None = answer("Does the client prefer this language?")
