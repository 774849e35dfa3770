"""Makes the lines of the list of cases, each kind of record read once however many cases there are."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime

from imsa_desktop.casework.declaration import SpaceClass, kind_named
from imsa_desktop.casework.identity import case_reference
from imsa_desktop.casework.interpreter_rule import VOICE_OR_SIGN, WRITTEN
from imsa_desktop.casework.quiet import is_quiet
from imsa_desktop.casework.today import due_of
from imsa_desktop.casework.tongue import said
from imsa_desktop.services.clock import now
from imsa_desktop.services.showing import Delivery
from imsa_desktop.services.viewing import Viewing
from imsa_desktop.services.wording import Wording
from imsa_desktop.storage import delivery, journal, questions, rows, spaces
from imsa_desktop.storage.rows import Row
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import RecordId, SpaceId

_FIELDS = {
    "case": ("strand", "stage", "opened", "advocate"),
    "client": ("name_to_use", "full_name", "pronouns"),
    "interpreter_need": ("needed", "language", "dialect", "modes", "gender"),
    "risk_judgement": ("level",),
    "contact_plan": ("ordinary_silence",),
    "task": ("what", "state", "due", "due_time", "deadline", "urgency"),
    "encounter": ("encounter_kind", "happened", "client_took_part"),
}
_HEARD = VOICE_OR_SIGN | WRITTEN
_CLOSED = frozenset({"closed", "not_taken_on"})


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One line of the list of cases."""

    space: SpaceId
    reference: str
    case: RecordId | None
    client: RecordId | None
    name: str  # the name to use, else the full name, else ""
    full_name: str
    pronouns: str
    strand: str | None  # codes; their labels are in the declaration
    strand_words: str
    stage: str | None
    stage_words: str
    risk: str | None
    risk_words: str
    interpreter_words: str  # "Vietnamese, rather a woman", or ""
    next_task: str
    next_due: str | None  # ISO date
    overdue: bool
    last_encounter: str | None  # ISO date
    quiet_days: int | None  # days since anything was heard, where that is longer than is ordinary
    opened: str | None
    opened_by: str
    mine: bool  # this laptop opened it
    needs_look: int  # open questions in the case
    unfinished: int
    delivery: Delivery  # the least far of all that the list reads
    withdrawn: bool
    changed_ms: int


class RowsOfCases:
    """Reads the list of cases."""

    def __init__(self, vault: Vault, viewing: Viewing) -> None:
        self._vault = vault
        self._viewing = viewing

    def all(self, conn: Connection, space: SpaceId | None = None, *, withdrawn: bool = False) -> list[CaseRow]:
        """Every case, or the one in ``space``."""
        by_space: dict[SpaceId, dict[str, list[Row]]] = {}
        for kind, fields in _FIELDS.items():
            for row in rows.rows(conn, kind, fields, space=space, withdrawn=withdrawn or kind == "case"):
                by_space.setdefault(row.space, {}).setdefault(kind, []).append(row)
        asked = Counter(each.space for each in questions.open_questions(conn, space))
        unsent = journal.unsealed_counts(conn)
        everything = [row.id for kinds in by_space.values() for rows in kinds.values() for row in rows]
        sent = delivery.deliveries(conn, everything)
        words = self._viewing.wording(conn)
        listed = []
        for each in spaces.spaces(conn, SpaceClass.CASE):
            if space is not None and each.id != space:
                continue
            found = by_space.get(each.id, {})
            case = _first(found, "case")
            if case is not None and case.withdrawn and not withdrawn and not case.flags:
                continue
            standings = [sent.get(row.id, Delivery.SAVED) for rows_of in found.values() for row in rows_of]
            least = _least(standings) if not unsent.get(each.id) else Delivery.SAVED
            listed.append(self._row(conn, each, found, asked[each.id], least, words))
        return listed

    def _row(
        self,
        conn: Connection,
        space: spaces.Space,
        found: dict[str, list[Row]],
        asked: int,
        least: Delivery,
        words: Wording,
    ) -> CaseRow:
        case, client, need, risk = (
            _first(found, kind) for kind in ("case", "client", "interpreter_need", "risk_judgement")
        )
        moment = now(self._vault)
        task, due = _next_task(found.get("task", []))
        full = _words(client, "full_name", words)
        stage = case.values.get("stage") if case else None
        last = _last_heard(found.get("encounter", []))
        agreed = _first(found, "contact_plan")
        level = risk.values.get("level") if risk else None
        silent = stage not in _CLOSED and is_quiet(
            last, moment, agreed.values.get("ordinary_silence") if agreed else None, level
        )
        every = [row for rows in found.values() for row in rows]
        return CaseRow(
            space=space.id,
            reference=case_reference(space.id),
            case=case.id if case else None,
            client=client.id if client else None,
            name=_words(client, "name_to_use", words) or full,
            full_name=full,
            pronouns=_words(client, "pronouns", words),
            strand=case.values.get("strand") if case else None,
            strand_words=_words(case, "strand", words),
            stage=stage,
            stage_words=_words(case, "stage", words),
            risk=level,
            risk_words=_words(risk, "level", words),
            interpreter_words=interpreter_words(need, words),
            next_task=_words(task, "what", words),
            next_due=due.isoformat() if due else None,
            overdue=bool(due and due < moment.date()),
            last_encounter=last.date().isoformat() if last else None,
            quiet_days=(moment.date() - last.date()).days if silent and last else None,
            opened=case.values.get("opened") if case else None,
            opened_by=self._viewing.names.of_person(conn, space.creator, me=space.mine),
            mine=space.mine,
            needs_look=asked,
            unfinished=sum(1 for row in every if not row.finished and row.kind == "encounter"),
            delivery=least,
            withdrawn=bool(case and case.withdrawn),
            changed_ms=max((row.changed >> 16 for row in every), default=space.opened_ms),
        )


def interpreter_words(need: Row | None, words: Wording) -> str:
    """What the chip says: "Vietnamese (Huế), by telephone, rather a woman"; empty while nothing is needed."""
    if need is None or need.values.get("needed") in (None, "no"):
        return ""
    kind = kind_named("interpreter_need")
    language = words.of_field(kind.field("language"), need.values.get("language"))
    dialect = need.values.get("dialect")
    modes = words.of_field(kind.field("modes"), need.values.get("modes") or ()).lower()
    gender = need.values.get("gender")
    preferred = (
        words.of_field(kind.field("gender"), gender).lower()
        if gender not in (None, "not_asked", "no_preference")
        else ""
    )
    named = f"{language} ({dialect})" if language and dialect else language or said("Interpreter")
    return ", ".join(part for part in (named, modes, preferred) if part)


def _first(found: dict[str, list[Row]], kind: str) -> Row | None:
    rows = found.get(kind)
    return rows[0] if rows else None


def _words(row: Row | None, field: str, words: Wording) -> str:
    return words.of_field(kind_named(row.kind).field(field), row.values.get(field)) if row else ""


def _least(standings: list[Delivery]) -> Delivery:
    for each in (Delivery.SAVED, Delivery.SENT):
        if each in standings:
            return each
    return Delivery.RECEIVED if standings else Delivery.SAVED


def _next_task(tasks: list[Row]) -> tuple[Row | None, date | None]:
    best: tuple[Row | None, date | None] = (None, None)
    for task in tasks:
        due = due_of("task", task.values)
        if due is not None and (best[0] is None or (due.day or date.max) < (best[1] or date.max)):
            best = task, due.day
    return best


def _last_heard(encounters: list[Row]) -> datetime | None:
    moments = []
    for row in encounters:
        heard = row.values.get("encounter_kind") in _HEARD and row.values.get("client_took_part") != "no"
        happened = row.values.get("happened")
        if heard and isinstance(happened, str):
            try:
                moments.append(datetime.fromisoformat(happened).astimezone())
            except ValueError:
                continue  # words that are no moment say nothing about when
    return max(moments, default=None)
