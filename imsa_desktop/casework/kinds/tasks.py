"""Declares tasks: what is to be done in a case, by whom and by when."""

from __future__ import annotations

import dataclasses

from imsa_desktop.casework.declaration import (
    Sensitivity,
    choice,
    choices_of,
    date,
    link,
    long_text,
    protective,
    record_kind,
    text,
    time_of_day,
)
from imsa_desktop.casework.kinds.encounters import AREAS
from imsa_desktop.casework.orders import earliest

TASK_STATES = choices_of(
    (
        ("open", "To do"),
        ("waiting", "Waiting on somebody"),
        ("done", "Done"),
        ("not_needed", "No longer needed"),
    )
)

URGENCY = choices_of((("ordinary", "Ordinary"), ("soon", "Soon"), ("urgent", "Urgent")))


@record_kind("task", "Task", title_field="what")
@dataclasses.dataclass(frozen=True, slots=True)
class Task:
    """Something somebody has taken on to do."""

    case: bytes | None = link("Case", "case", is_parent=True)
    what: str | None = text("What is to be done", searched=True)
    due: str | None = date("By when")
    due_time: str | None = time_of_day("At")
    deadline: str | None = date("Legal deadline", help="Where two are known, the earlier one stands.", **earliest())
    state: str | None = choice("Standing", TASK_STATES, **protective("open", "waiting", "not_needed", "done"))
    urgency: str | None = choice("Urgency", URGENCY, **protective("urgent", "soon", "ordinary"))
    who: bytes | None = link("Who does it", "person")
    client_does: str | None = text("What the client does", help="Where the client has taken a part of it on.")
    waiting_on: str | None = text("Waiting on whom")
    waiting_since: str | None = date("Waiting since")
    area: str | None = choice("Area", AREAS)
    about_whom: str | None = text(
        "Whom else it concerns", sensitivity=Sensitivity.THIRD_PARTY, searched=True, prints=False
    )
    promised_in: bytes | None = link("Promised in", "encounter")
    notes: str | None = long_text("Notes", searched=True)
    done_on: str | None = date("Done on")
    outcome: str | None = long_text("What came of it")
