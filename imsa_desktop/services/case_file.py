"""One case file as its pages show it: overview and timeline."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from imsa_desktop.casework.declaration import SpaceClass
from imsa_desktop.casework.identity import case_reference, read_reference
from imsa_desktop.casework.today import due_of
from imsa_desktop.services.case_rows import CaseRow, RowsOfCases, interpreter_words
from imsa_desktop.services.errors import NoSuchCase
from imsa_desktop.services.questions import Questions
from imsa_desktop.services.showing import Question, RecordView
from imsa_desktop.services.timeline import Timeline, TimelineEntry
from imsa_desktop.services.viewing import Viewing
from imsa_desktop.storage import lists, records, rows, spaces
from imsa_desktop.storage.rows import Row
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import RecordId, SpaceId

_WHOLE = (
    "case", "client", "interpreter_need", "risk_judgement", "do_not_use", "client_language", "contact_way",
    "safety_plan",
)  # fmt: skip  # reason: a list of names reads better in two lines than in eight
_WISHES_PAST = frozenset({"reached", "changed"})
_CHOICES_SHOWN = 12


@dataclass(frozen=True, slots=True)
class InterpreterSummary:
    """What the chip in the identity bar says."""

    needed: str | None  # code of an answer
    words: str  # "Vietnamese (Huế), by telephone, rather a woman"
    not_to_be_used: int  # how many people or agencies
    question: bool  # two answers stand


@dataclass(frozen=True, slots=True)
class Overview:
    """The first page of a case file: the person first."""

    row: CaseRow
    case: RecordView | None
    client: RecordView | None
    wants: str
    wishes: Sequence[str]  # in the client's own order
    strengths: str
    languages: Sequence[RecordView]
    contact_ways: Sequence[RecordView]
    interpreter: InterpreterSummary
    interpreter_need: RecordView | None
    not_to_be_used: Sequence[RecordView]
    risk: RecordView | None
    plans: Sequence[RecordView]
    tasks: Sequence[RecordView]  # open ones, by due date
    choices_made: Sequence[RecordView]  # option-and-choice records, the latest first
    questions: Sequence[Question]
    unfinished: Sequence[RecordView]
    may_be_witness: bool  # in a criminal matter that is not over: nobody discusses or writes the evidence
    opposed: Sequence[str]  # references of cases of one's own whose client stands on the other side


class CaseFile:
    """What may be asked of one case file."""

    def __init__(self, vault: Vault, viewing: Viewing, questions: Questions) -> None:
        self._vault = vault
        self._viewing = viewing
        self._questions = questions
        self._rows = RowsOfCases(vault, viewing)
        self._timeline = Timeline(viewing)

    def overview(self, space: SpaceId) -> Overview:
        """Everything the overview page shows, in one read; raises :class:`NoSuchCase`."""
        with self._vault.read() as conn:
            cases = self._rows.all(conn, space, withdrawn=True)
            if not cases:
                raise NoSuchCase("")
            of_kind = self._by_kind(conn, space)
            case, client, need, risk = (
                next(iter(of_kind.get(kind, ())), None)
                for kind in ("case", "client", "interpreter_need", "risk_judgement")
            )
            excluded = [each for each in of_kind.get("do_not_use", ()) if each["standing"] != "lifted"]
            tasks = [(each, due_of("task", each.values)) for each in of_kind.get("task", ())]
            open_tasks = [(each, due.day or date.max) for each, due in tasks if due is not None]
            return Overview(
                row=cases[0],
                case=case,
                client=client,
                wants=str((client and client["wants"]) or ""),
                wishes=_wishes(rows.rows(conn, "client_wish", ("place", "wish", "state"), space=space)),
                strengths=str((client and client["strengths"]) or ""),
                languages=of_kind.get("client_language", []),
                contact_ways=of_kind.get("contact_way", []),
                interpreter=self._interpreter(conn, space, need, len(excluded)),
                interpreter_need=need,
                not_to_be_used=excluded,
                risk=risk,
                plans=of_kind.get("safety_plan", [])[::-1],
                tasks=[each for each, _ in sorted(open_tasks, key=lambda pair: pair[1])],
                choices_made=of_kind.get("option", [])[::-1],
                questions=self._questions.open_within(conn, space),
                unfinished=of_kind.get("encounter", []),
                may_be_witness=_may_be_witness(rows.rows(conn, "criminal_matter", ("may_be_witness",), space=space)),
                opposed=self._opposed(conn, space) if cases[0].mine else [],
            )

    def _by_kind(self, conn: Connection, space: SpaceId) -> dict[str, list[RecordView]]:
        """Whole records of what the page shows whole; of long lists only those that it shows."""
        found = {
            kind: records.list_kind(conn, kind, space=space, withdrawn=kind in ("case", "client")) for kind in _WHOLE
        }
        for kind, ids in self._chosen(conn, space).items():
            kept = records.get_many(conn, kind, ids)
            found[kind] = [kept[each] for each in ids if each in kept and kept[each].space == space]
        views = self._viewing.views(conn, [record for many in found.values() for record in many])
        by_kind: dict[str, list[RecordView]] = {}
        for view in views:
            by_kind.setdefault(view.kind.name, []).append(view)
        return by_kind

    def _chosen(self, conn: Connection, space: SpaceId) -> dict[str, list[RecordId]]:
        """Which tasks, choices and encounters the page shows, chosen from a few columns of each."""
        tasks = rows.rows(conn, "task", ("state", "due", "due_time", "deadline", "urgency"), space=space)
        choices = rows.rows(conn, "option", ("decision",), space=space)
        encounters = rows.rows(conn, "encounter", (), space=space)
        return {
            "task": [row.id for row in tasks if due_of("task", row.values) is not None],
            "option": [row.id for row in choices if row.values.get("decision")][-_CHOICES_SHOWN:],
            "encounter": [row.id for row in encounters if not row.finished],
        }

    def _opposed(self, conn: Connection, space: SpaceId) -> list[str]:
        """Cases of one's own on the other side, whichever of the two files says so; of other cases nothing is said."""
        here = case_reference(space)
        links = lists.light(conn, "client_link", ("other_reference", "sides_opposed"))
        found: set[str] = set()
        for link_in, _, (other, opposed) in links:
            if opposed == "yes":
                pair = {case_reference(link_in), read_reference(str(other or ""))}
                found |= {each for each in pair if each and each != here and here in pair}
        if not found:
            return []
        others = [each.id for each in spaces.spaces(conn, SpaceClass.CASE) if case_reference(each.id) in found]
        seen = [row for other in others for row in self._rows.all(conn, other)]
        return sorted(row.reference for row in seen if row.mine)

    def _interpreter(
        self, conn: Connection, space: SpaceId, need: RecordView | None, excluded: int
    ) -> InterpreterSummary:
        fields = ("needed", "language", "dialect", "modes", "gender")
        row = next(iter(rows.rows(conn, "interpreter_need", fields, space=space)), None)
        return InterpreterSummary(
            needed=need["needed"] if need else None,
            words=interpreter_words(row, self._viewing.wording(conn)),
            not_to_be_used=excluded,
            question=bool(need and need.needs_look),
        )

    def timeline(self, space: SpaceId, kinds: Sequence[str] | None = None) -> list[TimelineEntry]:
        """Everything that happened, the latest first; withdrawn entries stay, marked."""
        with self._vault.read() as conn:
            return self._timeline.read(conn, space, kinds)


def _wishes(found: Sequence[Row]) -> list[str]:
    """What the client wants, in the client's own order; wishes that were given up stay out of the first page."""
    kept = [row for row in found if row.values.get("wish") and row.values.get("state") not in _WISHES_PAST]
    kept.sort(key=lambda row: (not isinstance(row.values.get("place"), int), row.values.get("place") or 0))
    return [" ".join(str(row.values["wish"]).split()) for row in kept]


def _may_be_witness(matters: Sequence[Row]) -> bool:
    """Whether the client may have to say in court what happened; until somebody asked, so much is assumed."""
    return any(row.values.get("may_be_witness") != "no" for row in matters)
