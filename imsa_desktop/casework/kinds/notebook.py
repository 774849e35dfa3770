"""Declares the private notebook: how the work touches the one who does it, and notes for nobody else."""

from __future__ import annotations

import dataclasses

from imsa_desktop.casework.declaration import (
    SpaceClass,
    choice,
    choices_of,
    date,
    long_text,
    protective,
    record_kind,
    several,
    text,
)

NOTEBOOK = SpaceClass.NOTEBOOK

LOADS = choices_of(
    (
        ("not_asked", "Not asked"),
        ("light", "Light"),
        ("right", "Right"),
        ("heavy", "Heavy"),
        ("too_heavy", "Too heavy"),
    )
)

FEELINGS = choices_of(
    (
        ("sleep", "Sleep"),
        ("pictures", "Pictures that come back"),
        ("numb", "Feeling numb"),
        ("irritable", "Irritable"),
        ("sad", "Sad or hopeless"),
        ("on_guard", "Always on guard"),
        ("body", "Pains or illness"),
        ("joy", "Joy in the work"),
        ("meaning", "A sense that it matters"),
        ("strength", "Strength from clients"),
    )
)

CHECK_IN_SHARED = choices_of(
    (("private", "For me alone"), ("supervisor", "My supervisor may know"), ("shared", "Shared"))
)


@record_kind("wellbeing_check_in", "How I am", plural="How I am", space=NOTEBOOK, title_field="on")
@dataclasses.dataclass(frozen=True, slots=True)
class WellbeingCheckIn:
    """How the work touches the one who does it; nobody else can read it, by cryptography."""

    on: str | None = date("On")
    how: str | None = text("How I am, in a few words")
    load: str | None = choice("My load is", LOADS)
    effects: frozenset[str] | None = several("What I notice", FEELINGS)
    words: str | None = long_text("In words")
    helps: str | None = long_text("What helps me")
    wants: str | None = long_text("What I would like", help="A debrief, a day without meetings, another case less.")
    shared: str | None = choice(
        "Who may know",
        CHECK_IN_SHARED,
        help="Sharing means copying it into the staff file yourself; nothing leaves by itself.",
        **protective("private", "supervisor", "shared"),
    )


@record_kind("private_note", "Private note", space=NOTEBOOK, title_field="title")
@dataclasses.dataclass(frozen=True, slots=True)
class PrivateNote:
    """A note for oneself alone; what concerns a client belongs into the client's file."""

    title: str | None = text("Title", searched=True)
    on: str | None = date("On")
    words: str | None = long_text("Note", searched=True)
