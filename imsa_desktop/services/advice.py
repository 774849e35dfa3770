"""The advice line: a question logged in under a minute, which can become a case without being typed again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from imsa_desktop.casework.advice_limit import likely_basis
from imsa_desktop.casework.tongue import said
from imsa_desktop.merge.changes import FINISHED
from imsa_desktop.services.cases import Cases, CaseStart, OpenedCase
from imsa_desktop.services.clock import moment
from imsa_desktop.services.editor import Editor
from imsa_desktop.services.errors import NoSuchRecord
from imsa_desktop.services.records import Records
from imsa_desktop.services.roster import own_id
from imsa_desktop.services.showing import RecordView
from imsa_desktop.storage import records as stored
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import RecordId

_REFERRERS: Mapping[str, str] = {
    "survivor": "self",
    "friend_family": "friend_family",
    "support_worker": "support_provider",
    "solicitor": "solicitor",
    "police": "police",
    "local_authority": "local_authority",
    "health": "health",
    "charity": "charity",
    "colleague": "colleague",
    "other": "other",
}
_ENCOUNTERS: Mapping[str, str] = {"call": "call", "email": "email", "message": "message", "in_person": "meeting"}
_OPEN = ("open", "waiting")


class AdviceLine:
    """What may be asked of the advice line; queries stand on one's own desk, which head office reads."""

    def __init__(self, vault: Vault, records: Records, cases: Cases) -> None:
        self._vault = vault
        self._records = records
        self._cases = cases

    def open_new(self, prefill: Mapping[str, Any] | None = None) -> Editor:
        """The editor of a new query; now and by telephone are likely."""
        editor = self._records.open_editor("advice_query")
        likely = {"asked_on": moment(self._vault), "came_by": "call", "state": "open"}
        editor.values = {**editor.values, **likely, **(prefill or {})}
        return editor

    def log(self, values: Mapping[str, Any]) -> RecordId:
        """Keep a query that is all there already."""
        return self._records.add("advice_query", {"asked_on": moment(self._vault), "state": "open", **values})

    def queries(self, *, open_only: bool = False) -> list[RecordView]:
        """Queries, the latest first."""
        found = self._records.list("advice_query")
        found.sort(key=lambda each: (each["asked_on"] or "", each.created_ms), reverse=True)
        return [each for each in found if not open_only or (each["state"] or "open") in _OPEN]

    def step_up(self, query: RecordId, client: Mapping[str, Any] | None = None) -> OpenedCase:
        """Make a case of a query: what was said there stands in the case, and each names the other by reference.

        Doing it again on a query that became a case here returns that case. Raises :class:`NoSuchRecord`.
        """
        seen = self._records.get("advice_query", query)
        if seen["became_case"]:
            return self._opened_before(str(seen["became_case"]))
        start = CaseStart(
            case=_case_values(seen),
            client={**_client_values(seen), **(client or {})},
            languages=[{"language": seen["language"]}] if _is_survivor(seen) and seen["language"] else (),
        )
        with self._vault.write() as conn:
            opened = self._cases.open_within(conn, start)
            if _is_survivor(seen) and (seen["interpreter"] or seen["language"]):
                need = {"needed": seen["interpreter"], "language": seen["language"]}
                self._records.add_within(conn, "interpreter_need", need, space=opened.space)
            encounter = self._records.add_within(conn, "encounter", _encounter_values(seen), space=opened.space)
            self._records.conclude_within(conn, "encounter", encounter, FINISHED, True)
            if seen["needed_by"] and (seen["state"] or "open") in _OPEN:  # the query itself asks for nothing any more
                task = {"what": seen["question"], "due": seen["needed_by"], "state": "open", "area": seen["area"]}
                who = own_id(self._vault, conn)
                self._records.add_within(conn, "task", {**task, "who": who}, space=opened.space)
            became = {"became_case": opened.reference, "state": "referral"}
            self._records.set_within(conn, "advice_query", query, became, space=seen.space)
            self._name_in_concerns(conn, query, opened.reference)
        return opened

    def _opened_before(self, reference: str) -> OpenedCase:
        space = self._cases.by_reference(reference)
        row = self._cases.row(space)
        if row.case is None or row.client is None:
            raise NoSuchRecord("case", reference)
        return OpenedCase(space, reference, row.case, row.client)

    def _name_in_concerns(self, conn: Connection, query: RecordId, reference: str) -> None:
        """Tell the concerns raised from the query which case they belong to; the case never shows a concern."""
        for record in stored.list_kind(conn, "safeguarding_concern"):
            if record.values.get("advice_query") == query.hex() and not record.values.get("case_reference"):
                values = {"case_reference": reference}
                self._records.set_within(conn, "safeguarding_concern", record.id, values, space=record.space)


def _is_survivor(query: RecordView) -> bool:
    return bool(query["caller_kind"] == "survivor")


def _case_values(query: RecordView) -> dict[str, Any]:
    who = [] if _is_survivor(query) else [query["caller"], query["organisation"]]
    told = {
        "stage": "referral",
        "strand": "not_decided",
        "danger_now": query["danger_now"],
        "child_involved": query["child_involved"],
        "safe_to_talk": query["safe_to_ring_back"] if _is_survivor(query) else None,
        "safe_ways_back": query["contact_back"] if _is_survivor(query) else None,
        "nation": query["nation"],
        "referred_on": str(query["asked_on"] or "")[:10] or None,
        "referred_by": _REFERRERS.get(str(query["caller_kind"])),
        "referrer": ", ".join(str(each) for each in who if each),
        "referrer_contact": None if _is_survivor(query) else query["contact_back"],
        "asked_for": _together(query["question"], query["question_words"]),
    }
    return {name: value for name, value in told.items() if value}


def _client_values(query: RecordView) -> dict[str, Any]:
    return {"name_to_use": query["caller"]} if _is_survivor(query) and query["caller"] else {}


def _encounter_values(query: RecordView) -> dict[str, Any]:
    told = {
        "encounter_kind": _ENCOUNTERS.get(str(query["came_by"]), "call") if _is_survivor(query) else "without_client",
        "about": query["question"],
        "happened": query["asked_on"],
        "lasted": query["minutes"],
        "begun_by": "client" if _is_survivor(query) else "professional",
        "client_took_part": "yes" if _is_survivor(query) and query["came_by"] in (None, "call", "in_person") else None,
        "language_used": query["language"] if _is_survivor(query) else None,
        "areas": frozenset({query["area"]}) if query["area"] else frozenset(),
        "what_happened": _together(query["question_words"], query["answer"], _whose_word(query)),
    }
    return {name: value for name, value in told.items() if value}


def _whose_word(query: RecordView) -> str:
    """Whether the answer was information or a regulated adviser's, whose, and from where."""
    if not query["answer"]:
        return ""
    basis = query.kind.field("basis")
    code = likely_basis(query["area"], query["basis"])
    said_as = next((said(each.label) for each in basis.choices if each.code == code), "")
    return " · ".join(str(each) for each in (said_as, query["adviser"], query["source"]) if each)


def _together(*parts: object) -> str:
    return "\n".join(str(each) for each in parts if each)
