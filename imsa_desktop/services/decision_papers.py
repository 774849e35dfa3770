"""A paper that is a decision letter: what it tells of the decision in it, and how the two name each other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from imsa_desktop.casework.deadlines.reckoning import day_of
from imsa_desktop.services.records import Records
from imsa_desktop.services.showing import RecordView
from imsa_protocol.identifiers import RecordId

_CAME_HOW: Mapping[str, str] = {
    "post": "post",
    "email": "email",
    "message": "message",
    "portal": "online",
    "handed_over": "by_hand",
}
_PRIVILEGED: Mapping[str, str] = {"yes": "privileged", "no": "not_privileged"}


@dataclass(frozen=True, slots=True)
class DecisionIn:
    """The decision a paper holds, where it is written down already; else the likely answers of a new one."""

    decision: RecordId | None
    likely: Mapping[str, Any]


def decision_in(records: Records, document: RecordId) -> DecisionIn:
    """Look for the decision of a paper. Raises :class:`~imsa_desktop.services.errors.NoSuchRecord`."""
    paper = records.get("document", document)
    named = paper["decision"]
    for each in records.list("decision", space=paper.space):
        if each.id == named or each["document"] == document:
            return DecisionIn(each.id, {})
    return DecisionIn(None, _likely(paper))


def tie_paper(records: Records, decision: RecordId) -> None:
    """Let the paper of a decision name it too, and call it a decision where nobody has sorted it yet."""
    document = records.get("decision", decision)["document"]
    if document is None:
        return
    paper = records.get("document", document)
    fresh: dict[str, Any] = {} if paper["decision"] else {"decision": decision}
    if paper["document_kind"] in (None, "not_said"):
        fresh["document_kind"] = "decision"
    if fresh:
        records.change("document", document, fresh)


def _likely(paper: RecordView) -> dict[str, Any]:
    dated = paper["dated"]
    likely = {
        "document": paper.id,
        "dated": dated if day_of(dated) is not None and len(dated) == len("2026-03-02") else None,  # never "about"
        "seen": paper["received_on"],
        "notified": paper["received_by_client_on"],
        "body": paper["from_whom"],
        "body_reference": paper["reference"],
        "came_how": _CAME_HOW.get(str(paper["came_how"])),
        "privileged": _PRIVILEGED.get(str(paper["privileged"])),
    }
    return {name: value for name, value in likely.items() if value}
