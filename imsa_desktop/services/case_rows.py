"""Makes the lines of the list of cases, each kind of record read once however many cases there are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from imsa_desktop.casework.declaration import SpaceClass, kind_named
from imsa_desktop.casework.folding import fold, name_words
from imsa_desktop.casework.identity import case_reference
from imsa_desktop.casework.interpreter_rule import VOICE_OR_SIGN, WRITTEN
from imsa_desktop.casework.quiet import ordinary_silence
from imsa_desktop.casework.today import When, when_due
from imsa_desktop.casework.tongue import said
from imsa_desktop.services.bank_holidays import holidays_of
from imsa_desktop.services.clock import now
from imsa_desktop.services.roster import own_id
from imsa_desktop.services.showing import Delivery
from imsa_desktop.services.undertakings import Undertaking, undertakings
from imsa_desktop.services.viewing import Viewing
from imsa_desktop.services.wording import Wording
from imsa_desktop.storage import delivery, lists, questions, spaces
from imsa_desktop.storage.lists import Wanted
from imsa_desktop.storage.rows import Row
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import RecordId, SpaceId

_FIELDS: Mapping[str, tuple[str, ...]] = {
    "case": ("strand", "stage", "opened", "advocate", "nation"),
    "client": ("name_to_use", "full_name", "pronouns"),
    "interpreter_need": ("needed", "language", "dialect", "modes", "gender"),
    "risk_judgement": ("level",),
    "contact_plan": ("ordinary_silence",),
}
_HEARD = VOICE_OR_SIGN | WRITTEN
_CLOSED = frozenset({"closed", "not_taken_on"})
_WORDED = {"case": ("strand", "stage", "advocate"), "client": ("pronouns",), "risk_judgement": ("level",)}
Values = Mapping[str, Any]
Known = tuple[RecordId, Values]


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
    next_task: str  # the next thing with a day, whatever its kind
    next_due: str | None  # ISO date; the day to act by where a last day follows
    next_last_day: str | None  # ISO date, where one acts before it
    next_kind: str
    overdue: bool  # of a legal deadline only once its last day has passed
    last_encounter: str | None  # ISO date
    quiet_days: int | None  # days since anything was heard, where that is longer than is ordinary
    quiet_from: datetime | None  # from when the silence is no longer ordinary
    opened: str | None
    opened_by: str
    advocate_words: str  # who carries the case, else who opened it
    mine: bool  # this laptop opened it, or its person carries it
    needs_look: int  # open questions in the case
    unfinished: int
    delivery: Delivery  # the least far of everything in the case
    withdrawn: bool
    sort_name: str  # folded, for ordering and filtering
    other_names: tuple[str, ...]
    looked_for: str  # folded words of every name, and the reference, each after a space


class RowsOfCases:
    """Reads lines of the list of cases; :mod:`.caseload` keeps them."""

    def __init__(self, vault: Vault, viewing: Viewing) -> None:
        self._vault = vault
        self._viewing = viewing

    def all(self, conn: Connection, space: SpaceId | None = None, *, withdrawn: bool = False) -> list[CaseRow]:
        """Every case, or the one in ``space``, read afresh; withdrawn ones where asked for."""
        some = None if space is None else {space}
        words = self._viewing.wording(conn)
        found = self.read(conn, words, undertakings(conn, words, some), some)
        return [row for row in found if withdrawn or not row.withdrawn]

    def read(
        self,
        conn: Connection,
        words: Wording,
        to_do: Mapping[SpaceId, Sequence[Undertaking]],
        some: Collection[SpaceId] | None = None,
    ) -> list[CaseRow]:
        """Lines of these cases (default: of all), withdrawn ones too."""
        known = {kind: _first_of_each(conn, kind, fields, some) for kind, fields in _FIELDS.items()}
        in_sight = {each for each, _, _ in lists.light(conn, "case", (), Wanted(some))}
        moment = now(self._vault)
        tomorrow = (moment.date() + timedelta(days=1)).isoformat()
        making = _Making(
            moment=moment,
            known=known,
            gone=known["case"].keys() - in_sight,
            heard=lists.last_heard(conn, _HEARD, some, before=tomorrow),
            asked=Counter(each.space for each in questions.open_questions(conn)),
            unfinished=lists.count(conn, "encounter", Wanted(some, unfinished=True)),
            sent=delivery.of_spaces(conn),
            other_names=_other_names(conn, some),
            words=_Memory(words),
            to_do=to_do,
            own=self._viewing.names.own(conn),
            me=frozenset({own_id(self._vault, conn), self._vault.device}),
        )
        found = spaces.spaces(conn, SpaceClass.CASE)
        names = self._viewing.names
        return [
            making.row(space, names.of_person(conn, space.creator, me=space.mine))
            for space in found
            if some is None or space.id in some
        ]


class _Memory:
    """Words for codes, each worked out once."""

    def __init__(self, words: Wording) -> None:
        self._words = words
        self._known: dict[tuple[str, str, Any], str] = {}

    def of(self, kind: str, field: str, value: Any) -> str:
        """The words of a value of a field."""
        if value is None or value == "":
            return ""
        key = kind, field, value
        if key not in self._known:
            self._known[key] = self._words.of_field(kind_named(kind).field(field), value)
        return self._known[key]

    def interpreter(self, need: Values) -> str:
        """What the chip says."""
        key = "interpreter_need", "", tuple(need.values())
        if key not in self._known:
            self._known[key] = interpreter_words(need, self._words)
        return self._known[key]


@dataclass(frozen=True)
class _Making:
    """Everything that was read, from which the lines are made."""

    moment: datetime
    known: Mapping[str, Mapping[SpaceId, Known]]
    gone: Collection[SpaceId]
    heard: Mapping[SpaceId, str]
    asked: Mapping[SpaceId, int]
    unfinished: Mapping[SpaceId, int]
    sent: Mapping[SpaceId, Delivery]
    other_names: Mapping[SpaceId, Sequence[str]]
    words: _Memory
    to_do: Mapping[SpaceId, Sequence[Undertaking]]
    own: str
    me: Collection[bytes]  # how this laptop's person is named, before and after joining

    def row(self, space: spaces.Space, opened_by: str) -> CaseRow:
        """One line."""
        here, of = space.id, self.words.of
        case_id, case = self._of("case", here)
        client_id, client = self._of("client", here)
        level = self._of("risk_judgement", here)[1].get("level")
        full = str(client.get("full_name") or "")
        name = str(client.get("name_to_use") or full)
        stage, advocate = case.get("stage"), case.get("advocate")
        last = _moment(self.heard.get(here))
        agreed = self._of("contact_plan", here)[1].get("ordinary_silence")
        quiet_from = None
        if last is not None and stage not in _CLOSED:
            silence = ordinary_silence(agreed, level)
            quiet_from = silence.ends(last, holidays_of(case.get("nation")) if silence.working_days else ())
        task = next_of(self.to_do.get(here, ()))
        reference = case_reference(here)
        others = tuple(self.other_names.get(here, ()))
        return CaseRow(
            space=here,
            reference=reference,
            case=case_id,
            client=client_id,
            name=name,
            full_name=full,
            pronouns=of("client", "pronouns", client.get("pronouns")),
            strand=case.get("strand"),
            strand_words=of("case", "strand", case.get("strand")),
            stage=stage,
            stage_words=of("case", "stage", stage),
            risk=level,
            risk_words=of("risk_judgement", "level", level),
            interpreter_words=self.words.interpreter(self._of("interpreter_need", here)[1]),
            next_task=task.words if task else "",
            next_due=task.told_day.isoformat() if task and task.told_day else None,
            next_kind=task.kind if task else "",
            next_last_day=_last_day(task),
            overdue=task is not None and when_due(task.due, self.moment.date()) is When.OVERDUE,
            last_encounter=last.date().isoformat() if last else None,
            quiet_days=quiet_days(last, quiet_from, self.moment),
            quiet_from=quiet_from,
            opened=case.get("opened"),
            opened_by=opened_by,
            advocate_words=of("case", "advocate", advocate) or opened_by,
            mine=space.mine if advocate is None else advocate in self.me,
            needs_look=self.asked.get(here, 0),
            unfinished=self.unfinished.get(here, 0),
            delivery=self.sent.get(here, Delivery.SAVED),
            withdrawn=here in self.gone,
            sort_name=fold(name),
            other_names=others,
            looked_for=_words_of((name, full, *others), reference),
        )

    def _of(self, kind: str, space: SpaceId) -> tuple[RecordId | None, Values]:
        return self.known[kind].get(space, _NOTHING)


_NOTHING: tuple[None, Values] = (None, {})


def _first_of_each(
    conn: Connection, kind: str, fields: tuple[str, ...], some: Collection[SpaceId] | None
) -> dict[SpaceId, Known]:
    """The record of a kind in each space; of several the one that was first, by its id."""
    found: dict[SpaceId, Known] = {}
    for space, record, values in lists.light(conn, kind, fields, Wanted(some, withdrawn=kind == "case")):
        if space not in found or record < found[space][0]:
            found[space] = record, dict(zip(fields, values, strict=True))
    return found


def _other_names(conn: Connection, some: Collection[SpaceId] | None) -> dict[SpaceId, list[str]]:
    found: dict[SpaceId, list[str]] = {}
    for space, _, (name,) in lists.light(conn, "other_name", ("name",), Wanted(some)):
        if name:
            found.setdefault(space, []).append(name)
    return found


def _words_of(names: Sequence[str], reference: str) -> str:
    words = [word for name in dict.fromkeys(names) for word in name_words(fold(name))]
    return "".join(f" {word}" for word in dict.fromkeys((*words, reference.lower())))


def begun_in(rows: Iterable[CaseRow], words: Sequence[str]) -> list[CaseRow]:
    """The cases in which every one of these folded words begins a word of a name or the reference."""
    found = list(rows)
    for word in words:
        begun = f" {word}"
        found = [row for row in found if begun in row.looked_for]
    return found


def next_of(to_do: Sequence[Undertaking]) -> Undertaking | None:
    """What comes first; what has no day comes after all that has one."""
    told = (each for each in to_do if not each.due.once_come)
    return min(told, key=lambda each: (each.day or date.max, each.kind != "task", each.words), default=None)


def _last_day(task: Undertaking | None) -> str | None:
    """The last day that is acted on before, as the lines of Today have it."""
    last = task.act_before if task is not None else None
    return last.isoformat() if last is not None else None


def quiet_days(last: datetime | None, quiet_from: datetime | None, moment: datetime) -> int | None:
    """Days of a silence that is longer than ordinary, else None."""
    if last is None or quiet_from is None or moment <= quiet_from:
        return None
    return (moment.date() - last.date()).days


def _moment(written: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(written).astimezone() if written else None
    except ValueError:
        return None  # words that are no moment say nothing about when


def interpreter_words(need: Values | Row | None, words: Wording) -> str:
    """What the chip says: "Vietnamese (Huế), by telephone, rather a woman"; empty while nothing is needed."""
    values = need.values if isinstance(need, Row) else need
    if values is None or values.get("needed") in (None, "no"):
        return ""
    kind = kind_named("interpreter_need")
    language = words.of_field(kind.field("language"), values.get("language"))
    dialect = values.get("dialect")
    modes = words.of_field(kind.field("modes"), values.get("modes") or ()).lower()
    gender = values.get("gender")
    preferred = (
        words.of_field(kind.field("gender"), gender).lower()
        if gender not in (None, "not_asked", "no_preference")
        else ""
    )
    named = f"{language} ({dialect})" if language and dialect else language or said("Interpreter")
    return ", ".join(part for part in (named, modes, preferred) if part)
