"""Reads all that happened in a case from a few columns of each record: a line each, the latest first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from imsa_desktop.casework.declaration import Field, FieldKind, Kind, Sensitivity, kind_named
from imsa_desktop.casework.tongue import said
from imsa_desktop.services.misfiling import is_misfiled
from imsa_desktop.services.showing import has_changed_since, is_amended
from imsa_desktop.services.viewing import Viewing, milliseconds, title
from imsa_desktop.services.wording import Wording, register_label
from imsa_desktop.storage import delivery, records, rows
from imsa_desktop.storage.delivery import Delivery
from imsa_desktop.storage.rows import Row
from imsa_desktop.storage.unlocked import Connection
from imsa_protocol.identifiers import RecordId, SpaceId

HAPPENED = {  # the field that says when it happened
    "encounter": "happened",
    "safety_plan": "made_on",
    "plan_issue": "given_on",
    "risk_judgement": "judged_on",
    "task": "done_on",
    "case": "opened",
    "check_in": "due",
    "professional_contact": "works_from",
    "amendment": "",
    "option": "",
    "decision": "dated",
    "appointment": "when",
    "hearing": "when",
    "letter": "written_on",
    "document": "received_on",
    "consent": "given_on",
    "agreement": "explained_on",
    "disclosure": "shared_on",
    "crisis_help": "on",
    "turning_point": "on",
    "nrm_journey": "referred_on",
    "crime_report": "on",
    "material_request": "on",
    "lawyer_search": "asked_on",
    "second_opinion": "on",
    "plan_review": "on",
    "risk_review": "on",
    "resilience_check": "asked_on",
    "need": "raised_on",
    "need_attempt": "on",
    "wellbeing_support": "offered_on",
    "strand_change": "on",
    "hand_over": "on",
    "case_closing": "on",
    "case_review": "on",
    "misfiling": "hidden_on",
    "note": "on",
}
_SUMMARY_FIELDS = 2
_SUMMARY_CHARACTERS = 160
_SAYS = frozenset({FieldKind.LONG_TEXT, FieldKind.TEXT, FieldKind.CHOICE})
_NEVER_TOLD = frozenset({"code_word", "code_word_means", "frozen", "reference"})


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One line of the timeline."""

    kind: str
    kind_label: str
    record: RecordId
    when: str | None  # when it happened (ISO date or moment) …
    entered_ms: int  # … and when it was first written down
    title: str
    summary: str  # a line or two, no account of exploitation, no third-party words
    who: str
    finished: bool
    withdrawn: bool
    amended: bool  # something came after it was finished; of kinds that are only amended then
    changed_since: bool  # something came after it was withdrawn that the withdrawal had not seen
    delivery: Delivery
    needs_look: bool


class Timeline:
    """Makes the lines of a timeline."""

    def __init__(self, viewing: Viewing) -> None:
        self._viewing = viewing

    def read(self, conn: Connection, space: SpaceId, kinds: Sequence[str] | None = None) -> list[TimelineEntry]:
        """Everything that happened, the latest first; withdrawn entries stay, marked.

        What was hidden because it is another client's does not, unless somebody wrote in it since.
        """
        wording = self._viewing.wording(conn)
        found: list[TimelineEntry] = []
        for name in kinds if kinds is not None else HAPPENED:
            kind = kind_named(name)
            fields = dict.fromkeys(each for each in (kind.title_field, HAPPENED.get(name), *_telling(name)) if each)
            if name == "client":
                fields["full_name"] = None
            there = [
                each
                for each in rows.rows(conn, name, tuple(fields), space=space, withdrawn=True)
                if not each.withdrawn or has_changed_since(each.flags) or not is_misfiled(conn, name, each.id, space)
            ]
            sent = delivery.deliveries(conn, [row.id for row in there])
            found += [self._entry(conn, kind, row, wording, sent.get(row.id, Delivery.SAVED)) for row in there]
        found.sort(key=lambda each: (each.when or _day_of(each.entered_ms), each.entered_ms), reverse=True)
        return found

    def _entry(self, conn: Connection, kind: Kind, row: Row, wording: Wording, sent: Delivery) -> TimelineEntry:
        field = HAPPENED.get(kind.name, "")
        when = row.values.get(field) if field else None
        return TimelineEntry(
            kind=kind.name,
            kind_label=said(kind.label),
            record=row.id,
            when=when if isinstance(when, str) else None,
            entered_ms=milliseconds(row.created),
            title=title(kind, row.values, wording),
            summary=self._summary(conn, kind, row, wording),
            who=self._viewing.names.of(conn, row.created_by),
            finished=row.finished,
            withdrawn=row.withdrawn,
            amended=is_amended(kind, row.flags),
            changed_since=has_changed_since(row.flags),
            delivery=sent,
            needs_look=row.has_question,
        )

    def _summary(self, conn: Connection, kind: Kind, row: Row, wording: Wording) -> str:
        """The first words of what a reader looks for; other people's affairs and the account stay folded."""
        asked = self._asked(conn, kind, row) if row.has_question else frozenset()
        told: list[str] = []
        for name in _telling(kind.name):
            field = kind.field(name)
            words = " ".join(wording.of_field(field, row.values.get(name)).split())
            if asked.intersection(field.registers()):
                words = f"{register_label(kind, field.registers()[0])}: {said('needs a look')}"
            if words:
                told.append(words)
            if len(told) == _SUMMARY_FIELDS:
                break
        whole = " · ".join(told)
        return whole if len(whole) <= _SUMMARY_CHARACTERS else whole[: _SUMMARY_CHARACTERS - 1].rstrip() + "…"

    def _asked(self, conn: Connection, kind: Kind, row: Row) -> frozenset[str]:
        """In which registers of a record a question is open."""
        return frozenset(records.get(conn, kind.name, row.id, row.space).questions)


@cache
def _telling(name: str) -> tuple[str, ...]:
    """The fields of a kind that a line may be made of."""
    kind = kind_named(name)
    return tuple(each.name for each in kind.fields if each.name != kind.title_field and _may_be_told(each))


def _may_be_told(field: Field) -> bool:
    return (
        field.kind in _SAYS
        and field.sensitivity is Sensitivity.NORMAL
        and not field.for_colleagues
        and field.name not in _NEVER_TOLD
    )


def _day_of(ms: int) -> str:
    return datetime.fromtimestamp(ms / 1000).astimezone().date().isoformat()
