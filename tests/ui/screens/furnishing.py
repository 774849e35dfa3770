"""Furnishes a vault for the tests of the screens: a client with much in her file, and others in the list."""

from __future__ import annotations

from datetime import UTC, datetime

from imsa_desktop.services.cases import CaseStart
from imsa_desktop.services.workspace import Workspace
from imsa_protocol.identifiers import SpaceId

NOON_MS = int(datetime(2026, 11, 23, 14, 5, tzinfo=UTC).timestamp() * 1000)

_OTHERS = (("Andrei", "Andrei Popescu"), ("Blessing", "Blessing Okafor"), ("Łukasz", "Łukasz Wiśniewski"))


def furnish(workspace: Workspace) -> SpaceId:
    """Write a file of much, and three of little; returns the space of the first."""
    for name, full_name in _OTHERS:
        workspace.cases.open_case(
            CaseStart(case={"stage": "open"}, client={"name_to_use": name, "full_name": full_name})
        )
    space = workspace.cases.open_case(
        CaseStart(
            case={"stage": "open", "strand": "full_advocacy", "justice_means": "That he cannot do it to another girl."},
            client={
                "name_to_use": "Linh",
                "full_name": "Đặng Thị Linh",
                "wants": "To live and work legally, near my sister.",
                "strengths": "Cooks for everybody, speaks up for others.",
            },
            languages=[{"language": "vi", "fluency": "fluent"}, {"language": "en", "fluency": "some"}],
            contact_ways=[{"way": "mobile", "value": "07700 900 123", "safety": "at_times"}],
        )
    ).space
    records = workspace.records
    records.add("interpreter_need", {"needed": "yes", "language": "vi", "dialect": "Huế"}, space=space)
    records.add("risk_judgement", {"level": "high", "reasons": "He was released in May."}, space=space)
    records.add("task", {"what": "Reply to the council", "due": "2026-11-21"}, space=space)
    records.add("task", {"what": "Ring the solicitor", "due": "2026-11-23"}, space=space)
    records.add(
        "encounter",
        {"about": "First meeting", "happened": "2026-11-16T10:30+00:00", "encounter_kind": "meeting",
         "what_happened": "We talked about the bed and the letter from the council."},
        space=space, finished=True,
    )  # fmt: skip
    records.add("encounter", {"about": "A call cut short", "happened": "2026-11-20T09:00+00:00"}, space=space)
    records.add("professional_contact", {"name": "Rosa Example", "profession": "solicitor"}, space=space)
    records.add("safety_plan", {"title": "Going back to the city", "wish": "wants", "state": "being_made"}, space=space)
    return space
