"""The web of needs: read, swept, moved, tied, and compared with how it stood on another day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from imsa_desktop.casework.identity import once_id
from imsa_desktop.casework.needs_web import NOT_TALKED, Asked, TieKind, moved_between, to_ask_about
from imsa_desktop.casework.tongue import said, to_say
from imsa_desktop.services import needs_reading as reading
from imsa_desktop.services.area_files import AreaFiles
from imsa_desktop.services.clock import today
from imsa_desktop.services.needs_view import (
    AreaFile,
    AreaSeen,
    Comparison,
    MovedSeen,
    NeedSeen,
    StateSet,
    TiedQuestion,
    Web,
)
from imsa_desktop.services.places import only_record
from imsa_desktop.services.questions import Questions
from imsa_desktop.services.records import Records
from imsa_desktop.services.viewing import Viewing
from imsa_desktop.storage import past
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import RecordId, SpaceId

_SETTLED = ("resolved", "partly", "not_achieved")
_AFFECTED = to_say(
    {
        TieKind.WAITS_FOR: "“{need}” waits for this. Look at it?",
        TieKind.HELPS: "This helps “{need}”. Look at it?",
        TieKind.ENDANGERS: "This may endanger “{need}”. Look at it?",
    }
)
_BEARS_ON_IT = to_say(
    {
        TieKind.WAITS_FOR: "This waits for “{need}”. Look at it?",
        TieKind.HELPS: "“{need}” helps with this. Look at it?",
        TieKind.ENDANGERS: "“{need}” may endanger this. Look at it?",
    }
)


class Needs:
    """What may be asked of the web of needs."""

    def __init__(self, vault: Vault, records: Records, viewing: Viewing, questions: Questions) -> None:
        self._vault = vault
        self._records = records
        self._questions = questions
        self._files = AreaFiles(viewing)

    # -- reading ----------------------------------------------------------------------------------------------

    def web(self, space: SpaceId, as_of: date | None = None) -> Web:
        """The web now, in three short reads; or as it stood at the end of a day, from the journal."""
        with self._vault.read() as conn:
            return reading.web_of(conn, space, self._lines(conn, space, as_of), as_of)

    def area(self, space: SpaceId, code: str) -> AreaFile:
        """All that the file holds about one area; raises :class:`KeyError` for a code that is none."""
        with self._vault.read() as conn:
            web = reading.web_of(conn, space, reading.lines_now(conn, space), None)
            return self._files.read(conn, web, code)

    def first_day(self, space: SpaceId) -> date | None:
        """The day on which anything of the web was first written; None while it is empty."""
        with self._vault.read() as conn:
            first = past.first_change_ms(conn, space, reading.WEB_KINDS)
        return None if first is None else reading.day_of(first)

    def compare(self, space: SpaceId, before: date, after: date | None = None) -> Comparison:
        """The web at the end of two days (``after``: as it stands now) and what moved between them."""
        with self._vault.read() as conn:
            first, last = self._lines(conn, space, before), self._lines(conn, space, after)
            webs = reading.web_of(conn, space, first, before), reading.web_of(conn, space, last, after)
        labels = {each.code: each.label for each in (*webs[1].areas, *webs[1].others)}
        moved = moved_between(
            reading.stands(first), reading.stands(last), reading.noted_states(first), reading.noted_states(last)
        )
        order = list(labels)
        seen = [
            MovedSeen(
                movement=each.movement,
                area=each.area,
                area_label=labels.get(each.area, each.area),
                need=each.need,
                title=each.title,
                before=each.before,
                after=each.after,
                before_words=reading.state_words(each.before),
                after_words=reading.state_words(each.after),
            )
            for each in sorted(moved, key=lambda each: order.index(each.area) if each.area in labels else len(order))
        ]
        return Comparison(*webs, tuple(seen))

    def question_of(self, space: SpaceId, area: str) -> bytes | None:
        """The id of an open question about the state of what an area shows; it is settled before anything is set."""
        with self._vault.read() as conn:
            shown = reading.web_of(conn, space, reading.lines_now(conn, space), None).area(area)
            target = shown.pressing.record if shown.pressing else self._area_record(space, area)
            return self._open_question(conn, space, target)

    # -- acts -------------------------------------------------------------------------------------------------

    def set_state(self, space: SpaceId, area: str, state: str) -> StateSet | None:
        """Set what an area shows: its most pressing need, or the note of the assessment where it has none.

        Returns what was done and which needs are tied to it, or None where an open question stands there: pressing a
        key never settles one by accident.
        """
        with self._vault.write() as conn:
            shown = reading.web_of(conn, space, reading.lines_now(conn, space), None).area(area)
            if shown.pressing is not None:
                return self._set_need(conn, space, shown.pressing, state)
            return self._set_area(conn, space, shown, state)

    def set_need_state(self, space: SpaceId, need: RecordId, state: str) -> StateSet | None:
        """Set the state of one need; None where an open question stands there."""
        with self._vault.write() as conn:
            there = reading.web_of(conn, space, reading.lines_now(conn, space), None).need(need)
            return None if there is None else self._set_need(conn, space, there, state)

    def put_back(self, space: SpaceId, done: StateSet) -> None:
        """Undo a state that was set."""
        values = {"state": done.before or NOT_TALKED}
        with self._vault.write() as conn:
            self._records.set_within(conn, done.kind, done.record, values, space=space)

    def add_need(self, space: SpaceId, area: str, title: str, **values: Any) -> RecordId:
        """Name a need of an area. The first one takes on what was noted of the area where that says there is one."""
        with self._vault.write() as conn:
            shown = reading.web_of(conn, space, reading.lines_now(conn, space), None).area(area)
            state = shown.noted if not shown.needs and shown.noted in ("in_progress", "waiting") else "need"
            given = {"area": area, "title": title, "state": state, "raised_on": today(self._vault).isoformat()}
            made = self._records.add_within(conn, "need", {**given, **values}, space=space)
            if shown.noted == NOT_TALKED:
                self._note_area(conn, space, area, "need")
            return made

    def tie(self, need: RecordId, other: RecordId, kind: TieKind, why: str = "") -> RecordId:
        """Tie a need to another one: it waits for it, helps it, or endangers it."""
        values = {"other": other, "tie": kind.value, "why": why}
        return self._records.add("need_tie", values, parent=need)

    def make_task(self, space: SpaceId, need: RecordId) -> RecordId:
        """Make a task of the next step of a need."""
        with self._vault.write() as conn:
            there = reading.web_of(conn, space, reading.lines_now(conn, space), None).need(need)
            values: dict[str, Any] = {"state": "open"}
            if there is not None:
                urgency = {"today": "urgent", "week": "soon"}.get(there.urgency or "", "ordinary")
                values |= {"what": there.next_step or there.title, "area": there.area or None, "urgency": urgency}
                if there.urgency == "today":
                    values["due"] = today(self._vault).isoformat()
            return self._records.add_within(conn, "task", values, space=space)

    def begin(self, space: SpaceId) -> RecordId:
        """Begin the assessment where it has not been: what is written of an area hangs on it."""
        with self._vault.write() as conn:
            self._begin(conn, space)
        return only_record(space, "assessment")

    def tied_to(self, space: SpaceId, need: RecordId) -> tuple[TiedQuestion, ...]:
        """The needs to ask about quietly because this one changed."""
        with self._vault.read() as conn:
            return self._asked(conn, space, need)

    # -- within a transaction ---------------------------------------------------------------------------------

    def _lines(self, conn: Connection, space: SpaceId, on: date | None) -> reading.Lines:
        return reading.lines_now(conn, space) if on is None else reading.lines_then(self._vault, conn, space, on)

    def _set_need(self, conn: Connection, space: SpaceId, need: NeedSeen, state: str) -> StateSet | None:
        if need.needs_look and self._open_question(conn, space, need.record) is not None:
            return None
        values: dict[str, Any] = {"state": state}
        now = today(self._vault).isoformat()
        if state == "waiting" and not need.waiting_since:
            values["waiting_since"] = now
        if state in _SETTLED and need.state not in _SETTLED:
            values["outcome_on"] = now
        self._records.set_within(conn, "need", need.record, values, space=space)
        asked = self._asked(conn, space, need.record)
        return StateSet("need", need.record, need.area, need.title, need.state, state, asked)

    def _set_area(self, conn: Connection, space: SpaceId, area: AreaSeen, state: str) -> StateSet | None:
        record = self._area_record(space, area.code)
        if area.needs_look and self._open_question(conn, space, record) is not None:
            return None
        self._note_area(conn, space, area.code, state)
        return StateSet("assessment_area", record, area.code, area.label, area.noted, state, ())

    def _note_area(self, conn: Connection, space: SpaceId, area: str, state: str) -> None:
        self._begin(conn, space)
        values: Mapping[str, Any] = {"area": area, "state": state, "talked_on": today(self._vault).isoformat()}
        if state == NOT_TALKED:
            values = {"area": area, "state": state, "talked_on": None}
        self._records.set_within(conn, "assessment_area", self._area_record(space, area), values, space=space)

    def _begin(self, conn: Connection, space: SpaceId) -> None:
        """The assessment is begun with its first answer."""
        if not self._records.is_there(conn, "assessment", only_record(space, "assessment"), space):
            begun = {"begun_on": today(self._vault).isoformat(), "state": "under_way"}
            self._records.add_within(conn, "assessment", begun, space=space)

    def _area_record(self, space: SpaceId, area: str) -> RecordId:
        return once_id(space, only_record(space, "assessment"), "assessment_area", area)

    def _open_question(self, conn: Connection, space: SpaceId, record: RecordId) -> bytes | None:
        asked = self._questions.open_within(conn, space)
        return next((each.id for each in asked if each.record == record and each.register == "state"), None)

    def _asked(self, conn: Connection, space: SpaceId, need: RecordId) -> tuple[TiedQuestion, ...]:
        lines = reading.lines_now(conn, space)
        standing = {each.id: each for each in reading.stands(lines)}
        seen = {each.id: reading.seen_need(each) for each in lines.needs}
        found = to_ask_about(need, reading.ties_of(lines), standing)
        return tuple(_question(each, seen[each.need]) for each in found)


def _question(asked: Asked, need: NeedSeen) -> TiedQuestion:
    sentence = (_AFFECTED if asked.affected else _BEARS_ON_IT)[asked.kind]
    return TiedQuestion(need.record, need.area, need.title, asked.kind, said(sentence).format(need=need.title))
