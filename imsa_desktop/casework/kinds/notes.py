"""Declares notes in a case file: thoughts and facts that no encounter brought."""

from __future__ import annotations

import dataclasses

from imsa_desktop.casework.declaration import answer, choice, date, link, long_text, record_kind, text
from imsa_desktop.casework.kinds.encounters import AREAS
from imsa_desktop.casework.orders import yes_is_safer


@record_kind("note", "Note", amend_only_when_finished=True, title_field="title")
@dataclasses.dataclass(frozen=True, slots=True)
class Note:
    """Something worth keeping in the file; the client may read it."""

    case: bytes | None = link("Case", "case", is_parent=True)
    on: str | None = date("On")
    title: str | None = text("About", searched=True)
    area: str | None = choice("Area", AREAS)
    words: str | None = long_text(
        "Note", searched=True, help="Facts apart from guesses; the client may ask to read it."
    )
    source: str | None = text("Where it comes from")
    by_client: str | None = answer("Did the client ask for this to be noted?")
    client_disagrees: str | None = long_text("Where the client sees it differently", help="Both stay.")
    privileged: str | None = answer("Between the client and their lawyer only?", **yes_is_safer())
