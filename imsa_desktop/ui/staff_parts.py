"""Says what the sheets of supervision and training ask: a few lines each, the private part apart."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from imsa_desktop.ui.record_sheet import Part
from imsa_desktop.ui.words import tr


@dataclass(frozen=True, slots=True)
class StaffSheet:
    """One kind of entry: its drawing, what it is called, who reads it, and its cards."""

    kind: str
    drawing: str
    first: str
    title: Callable[[], str]
    readers: Callable[[], str]
    parts: Callable[[], tuple[Part, ...]]


def supervisors_words() -> str:
    """Who reads what stands in a staff file."""
    return tr("You and the supervisors read this; head office and the host organisation do not. No client’s name.")


def _only_me() -> str:
    return tr("Only you can read this. It is kept in your notebook, which nobody else has a key to.")


def _session() -> tuple[Part, ...]:
    return (
        Part(
            "session",
            tr("The session"),
            (
                "session_kind",
                ("on", "lasted"),
                "with_whom",
                ("taken", "offered"),
                "not_taken_why",
                "debrief_after",
                "take_away",
            ),
        ),
        Part(
            "more",
            tr("What it was about"),
            ("topics", "caseload", "agreed", "next_on"),
            fold=tr("What it was about, what was agreed, the next one"),
        ),
    )


def _training() -> tuple[Part, ...]:
    return (
        Part(
            "what", tr("What you learned"), ("training_kind", "what", ("on", "lasted"), ("area", "provider"), "learned")
        ),
        Part(
            "more",
            tr("What comes of it"),
            ("to_use", "certificate", "good_until"),
            fold=tr("What you do differently, a certificate"),
        ),
    )


def _check_in() -> tuple[Part, ...]:
    return (Part("how", tr("How you are"), ("how", "load", "effects", "words", "helps", "wants", "on")),)


def _private_note() -> tuple[Part, ...]:
    return (
        Part(
            "note",
            tr("The note"),
            ("title", "words", "on"),
            help=tr("What concerns a client belongs into the client’s file, where it can be found again."),
        ),
    )


def _specialism() -> tuple[Part, ...]:
    return (Part("what", tr("What you know well"), ("area", "area_words", "level", ("since", "how"), "may_be_asked")),)


def _visit() -> tuple[Part, ...]:
    return (
        Part(
            "visit",
            tr("The visit"),
            (("on", "back_at"), "where_roughly", "with_whom", "risks", "check_back", "then", "state"),
            help=tr("Somebody waits for the word that you are back, and knows what to do if it does not come."),
        ),
        Part("after", tr("Afterwards"), ("happened", "debrief_wanted"), fold=tr("What happened")),
    )


def _independence() -> tuple[Part, ...]:
    return (
        Part(
            "what", tr("What it is"), ("declaration_kind", ("host", "on"), "what", "handled", ("agreed_with", "ends"))
        ),
    )


SHEETS: tuple[StaffSheet, ...] = (
    StaffSheet("supervision_session", "person", "take_away", lambda: tr("Supervision"), supervisors_words, _session),
    StaffSheet("training_entry", "star", "what", lambda: tr("Training"), supervisors_words, _training),
    StaffSheet("wellbeing_check_in", "lock", "how", lambda: tr("How I am"), _only_me, _check_in),
    StaffSheet("visit_safety", "place", "where_roughly", lambda: tr("Safety on a visit"), supervisors_words, _visit),
    StaffSheet("specialism", "flag", "area_words", lambda: tr("What I know well"), supervisors_words, _specialism),
    StaffSheet(
        "independence", "protected", "host", lambda: tr("Declaration of independence"), supervisors_words, _independence
    ),
    StaffSheet("private_note", "lock", "title", lambda: tr("Private note"), _only_me, _private_note),
)

NOTEBOOK = ("wellbeing_check_in", "private_note")  # kinds that nobody else has a key to
