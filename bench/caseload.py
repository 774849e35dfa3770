"""Fills a vault with a made-up caseload of any size, so that the daily screens can be measured at their largest."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from bench.places import PASSPHRASE, a_program, vault_of
from imsa_desktop.casework.identity import case_reference, new_id, once_id
from imsa_desktop.crypto.kdf import Argon2Cost
from imsa_desktop.services.clock import now
from imsa_desktop.services.program import Program
from imsa_desktop.storage import journal, spaces
from imsa_desktop.storage.journal import Edit
from imsa_desktop.storage.unlocked import Vault
from imsa_protocol.identifiers import SpaceId

_FIRST = [
    "Linh",
    "Minh",
    "Andrei",
    "Ioana",
    "Blessing",
    "Chidi",
    "Arta",
    "Besnik",
    "Thị",
    "Đặng",
    "Amanuel",
    "Selam",
    "Zofia",
    "Łukasz",
    "Aïcha",
    "José",
    "Nguyễn",
]
_LAST = [
    "Trần",
    "Phạm",
    "Popescu",
    "Ionescu",
    "Okafor",
    "Adeyemi",
    "Hoxha",
    "Krasniqi",
    "Lê",
    "Vũ",
    "Tesfaye",
    "Haile",
    "Kowalska",
    "Wójcik",
    "Diallo",
    "Sørensen",
]
_LANGUAGES = ("vi", "ro", "sq", "yo", "ti", "am", "pl", "fr", "en")
_WORDS = [
    "council",
    "letter",
    "housing",
    "officer",
    "said",
    "the",
    "room",
    "is",
    "not",
    "safe",
    "and",
    "asked",
    "about",
    "money",
    "for",
    "food",
    "travel",
    "tomorrow",
    "solicitor",
    "called",
    "police",
    "interview",
    "statement",
    "doctor",
    "appointment",
    "interpreter",
    "chose",
    "to",
    "wait",
    "sister",
    "worried",
    "benefit",
    "claim",
    "form",
    "sent",
    "answer",
    "promised",
    "next",
    "week",
    "landlord",
    "door",
    "key",
    "hostel",
    "school",
    "school",
    "child",
    "bus",
    "ticket",
    "cold",
    "winter",
    "hope",
    "work",
]
_A_CASE = 200


def fill(vault: Vault, cases: int, notes: int, seed: int = 1) -> None:
    """Write ``cases`` cases and ``notes`` encounters, with tasks, needs, numbers to ring and risks."""
    drawn = random.Random(seed)
    moment = now(vault)
    for start in range(0, cases, _A_CASE):
        some = min(_A_CASE, cases - start)
        each = notes // cases
        with vault.write() as conn:
            edits: list[Edit] = []
            for number in range(start, start + some):
                space = spaces.create_space(vault, conn, "case")
                edits += _case(drawn, vault, space, number, moment, each)
            journal.save(vault, conn, edits)


def _case(
    drawn: random.Random, vault: Vault, space: SpaceId, number: int, moment: datetime, notes: int
) -> Iterator[Edit]:
    today = moment.date()
    case, client = once_id(space, space, "case"), once_id(space, space, "client")
    name = f"{drawn.choice(_FIRST)} {drawn.choice(_LAST)}"

    def fresh(kind: str, sets: dict[str, Any], *, finished: bool = False) -> Edit:
        record = new_id(vault.surroundings.now_ms(), drawn.randbytes)
        return Edit(space, kind, record, {**sets, **({"_finished": True} if finished else {})})

    opened = (today - timedelta(days=drawn.randrange(900))).isoformat()
    stage = "closed" if drawn.random() < 0.4 else "open"
    yield Edit(
        space, "case", case, {"reference": case_reference(space), "opened": opened, "stage": stage, "strand": "full"}
    )
    yield Edit(space, "client", client, {"full_name": f"{name} {number}", "name_to_use": name.split()[0]})
    if drawn.random() < 0.7:
        need = once_id(space, client, "interpreter_need")
        sets = {"client": client, "needed": "yes", "language": drawn.choice(_LANGUAGES), "modes/telephone": True}
        yield Edit(space, "interpreter_need", need, sets)
    yield fresh("contact_way", {"client": client, "value": f"07700 9{number:05d}", "way": "mobile"})
    if number % 4 == 0:
        yield fresh("other_name", {"client": client, "name": f"{drawn.choice(_FIRST)} Alias{number}"})
    level = drawn.choice(("high", "medium", "low"))
    risk = {"level": level, "judged_on": opened, "reasons": None, "assessor": None}
    review = (today + timedelta(days=drawn.randrange(-10, 90))).isoformat()
    yield Edit(
        space,
        "risk_judgement",
        once_id(space, case, "risk_judgement"),
        {"case": case, "judgement": risk, "review_on": review},
    )
    for turn in range(3):
        due = (today + timedelta(days=drawn.randrange(-20, 60))).isoformat()
        state = "done" if turn or stage == "closed" else "open"
        yield fresh("task", {"case": case, "what": _words(drawn, 5), "due": due, "state": state})
    for _ in range(notes):
        yield _note(drawn, fresh, case, moment)


def _note(drawn: random.Random, fresh: Any, case: bytes, moment: datetime) -> Edit:
    happened = moment - timedelta(minutes=drawn.randrange(60 * 24 * 400))
    made: Edit = fresh(
        "encounter",
        {
            "case": case,
            "encounter_kind": drawn.choice(("meeting", "call", "message", "without_client")),
            "about": _words(drawn, 4),
            "happened": happened.isoformat(timespec="minutes"),
            "client_took_part": "yes",
            "what_happened": _words(drawn, 40),
        },
        finished=drawn.random() > 0.0005,
    )
    return made


def _words(drawn: random.Random, many: int) -> str:
    return " ".join(drawn.choice(_WORDS) for _ in range(many))


def a_caseload(folder: Path, cases: int, notes: int) -> Program:
    """A program over a vault of that size, locked, with the real cost of a guess."""
    program = a_program(folder, Argon2Cost())
    workspace = program.create("Olga Example", PASSPHRASE).workspace
    fill(vault_of(workspace), cases, notes)
    workspace.lock()
    return program


__all__ = ["a_caseload", "fill"]
