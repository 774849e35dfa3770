"""An editing session on one record: saves with what it had shown, so that nothing unseen is ever replaced.

``replaces`` of each save is the ids that stood when the editor opened, then the editor's own saves. What
arrives meanwhile is announced by :meth:`Editor.arrived` and counts as seen only after :meth:`Editor.take_in`.
Saving twice, or from two clicks at once, makes neither a second record nor a question with oneself.
A draft keeps what had been seen along with what was typed, so a lock in between changes nothing of this. It goes only
as far as its words were saved: what else it holds stays a draft, in the same transaction (services/drafting).
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from imsa_desktop.casework.completeness import open_points
from imsa_desktop.casework.declaration import Kind
from imsa_desktop.casework.tongue import said
from imsa_desktop.merge.changes import FINISHED
from imsa_desktop.services.drafting import DraftKept, Typing, drafts_kept, same, typed_of
from imsa_desktop.services.errors import FinishedRecord, NoSuchAnswer, NoSuchQuestion, ReasonNeeded
from imsa_desktop.services.places import Place
from imsa_desktop.services.registers import concludes, known_field, sets_for
from imsa_desktop.services.showing import FieldStanding, FieldState, RecordView
from imsa_desktop.services.viewing import Viewing
from imsa_desktop.storage import drafts, journal, records
from imsa_desktop.storage.errors import UnknownRecord
from imsa_desktop.storage.journal import Edit
from imsa_desktop.storage.records import Record
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import AUTHOR_BYTES, Author, ChangeId, RecordId, SpaceId

__all__ = ["DraftKept", "Editor", "Missing", "Saved", "drafts_kept"]

SeenIds = dict[str, frozenset[ChangeId]]


@dataclass(frozen=True, slots=True)
class Missing:
    """Something not there yet, said kindly; never a reason to refuse."""

    field: str | None
    label: str


@dataclass(frozen=True, slots=True)
class Saved:
    """What a save did."""

    record: RecordId
    when_ms: int  # for "Saved on this laptop 14:02"
    changed: tuple[str, ...]  # registers that were set; empty when nothing differed
    missing: tuple[Missing, ...] = ()


class Editor:
    """One form's hold on one record. Thread-safe: a lock stands round every save.

    ``values`` is what the form should show when it opens: the draft's where there is one (``draft_restored``).
    """

    def __init__(self, vault: Vault, viewing: Viewing, place: Place) -> None:
        self._vault = vault
        self._viewing = viewing
        self._place = place
        self._lock = threading.RLock()
        self._seen: SeenIds = {}
        self._own: SeenIds = {}
        self._asked: set[str] = set()  # registers that showed an open question
        self._base: dict[str, Any] = dict(place.links)  # what the form showed, field to value
        self._saw: dict[Author, int] = {}
        self.view: RecordView | None = None
        self.draft_restored = False
        self._kept: dict[str, Any] = {}  # what our draft on the disk holds and nobody has saved since
        with vault.read() as conn:
            self._look(conn)
            kept = drafts.draft(conn, self.key)
        self.values: dict[str, Any] = dict(self._base)
        if kept is not None:
            self._restore(kept.payload)

    @property
    def kind(self) -> Kind:
        """The kind of the record."""
        return self._place.kind

    @property
    def record(self) -> RecordId:
        """The record's id: drawn when the editor opens, so a second save is never a second record."""
        return self._place.record

    @property
    def space(self) -> SpaceId:
        """The space the record lies in."""
        return self._place.space

    @property
    def parent(self) -> RecordId | None:
        """What the record hangs on."""
        return self._place.parent

    @property
    def is_new(self) -> bool:
        """Whether the record has never been saved."""
        return self.view is None

    @property
    def key(self) -> str:
        """Under which its draft is kept."""
        return f"{self.kind.name}:{self.record.hex()}"

    @property
    def restored(self) -> frozenset[str]:
        """Fields a draft brought back; a form that shows others only must add these, so that they are seen."""
        return frozenset(self._kept)

    def state(self, field: str) -> FieldState | None:
        """What to show beside a field; its ``question`` is set where the control must *be* the question."""
        return self.view.fields.get(field) if self.view else None

    def keep(self, values: Mapping[str, Any]) -> None:
        """Keep the typed values as a local draft (0.8 s after a key); makes no change."""
        with self._lock:
            typed = self._typed(values)
            with self._vault.write() as conn:
                self._draft(conn, typed, {*self._kept, *values})
            self._kept = typed

    def save(self, values: Mapping[str, Any], *, unfinished: bool = True, reason: str | None = None) -> Saved:
        """Save what differs from what was shown and what our draft holds, marked unfinished unless told otherwise.

        A field with an open question is never settled by this: what is typed there stands as one more answer.
        Where saving fails, what was typed is kept as a draft if the disk takes that much, and the error goes on.
        Raises :class:`FinishedRecord` where the editor was opened on a finished entry that is only amended.
        """
        with self._lock:
            self._refuse_finished()
            typed = self._typed(values)
            if self.is_new and unfinished and not typed:
                return self._save({}, reason, values)
            values = {**self._kept, **values}
            sets = sets_for(self.kind, typed, self._base)
            if self.is_new:
                sets = {**sets_for(self.kind, self._place.links, {}), **sets}
            if unfinished and FINISHED not in self._seen:
                sets[FINISHED] = False
            try:
                return self._save(sets, reason, values)
            except BaseException:
                with contextlib.suppress(Exception):  # what went wrong first is what is told
                    self.keep(values)
                raise

    def finish(self, values: Mapping[str, Any] | None = None, *, reason: str | None = None) -> Saved:
        """Save and mark finished; never refuses, and lists kindly what is missing.

        A text joined from several people's paragraphs that stands in the form as it was shown is one text from now on.
        """
        with self._lock:
            given = self.values if values is None else values
            for name, value in given.items():
                state = self.state(name)
                if state and state.standing is FieldStanding.JOINED and same(value, state.value):
                    self.accept(name)
            if not (self.view is not None and self.view.finished and self.kind.amend_only_when_finished):
                self.save(given, unfinished=False, reason=reason)
            if not (self.view is not None and self.view.finished):
                self._save({FINISHED: True}, reason, given)
            return Saved(self.record, self._vault.surroundings.now_ms(), (FINISHED,), self.missing())

    def save_within(self, conn: Connection, values: Mapping[str, Any], *, finished: bool) -> RecordId:
        """Save inside a transaction that does more than this record, and let the draft go with it; the editor is over.

        For acts on a whole case: what they do and the words that say why stand or fall together. What is replaced is
        what was shown, as in every save. What goes wrong afterwards in the transaction leaves the editor as it was.
        """
        with self._lock:
            typed, before = self._typed(values), dict(self._own)
            sets = sets_for(self.kind, typed, self._base)
            if self.is_new:
                sets = {**sets_for(self.kind, self._place.links, {}), **sets}
            if finished or FINISHED not in self._seen:
                sets[FINISHED] = finished
            try:
                edit = self._edit(conn, sets, None)
                self._own |= dict.fromkeys(sets, frozenset(journal.save(self._vault, conn, [edit])))
                self._draft(conn, {}, {*self._kept, *values}, saved=sets)
            finally:
                self._own = before
            return self.record

    def saw_within(self, conn: Connection) -> Mapping[Author, int]:
        """What a concluding act has seen: what had come when the editor opened, and all that was written here."""
        own = journal.applied_counters(conn, self.space).get(self._vault.author)
        return self._saw if own is None else {**self._saw, self._vault.author: own}

    def missing(self) -> tuple[Missing, ...]:
        """Fields not filled in yet that a finished record of this kind usually has; a quiet list, never a reproach."""
        return tuple(
            Missing(point.field, said(self.kind.field(point.field).label))
            for point in open_points(self.kind, self._base)
            if point.field
        )

    def accept(self, field: str) -> Saved:
        """Save a text joined from several people's paragraphs as it stands, so that it is one text again."""
        with self._lock:
            state = self.state(field)
            if state is None or state.standing not in (FieldStanding.JOINED, FieldStanding.DIFFERING):
                return Saved(self.record, self._vault.surroundings.now_ms(), ())
            return self._save({state.register: state.value}, None, {})

    def arrived(self) -> tuple[FieldState, ...]:
        """Fields that somebody else changed since this editor showed them."""
        with self._lock, self._vault.read() as conn:
            there = self._there(conn)
            if there is None:
                return ()
            fresh = {
                register
                for register, live in there.registers.items()
                if any(each.id not in self._known(register) for each in live)
            }
            if not fresh:
                return ()
            view = self._viewing.view(conn, there)
            return tuple(view.fields[each.name] for each in self.kind.fields if fresh.intersection(each.registers()))

    def take_in(self, fields: Iterable[str] | None = None) -> RecordView | None:
        """Show what arrived (all, or these fields): from now on it is seen. Returns the record afresh."""
        with self._lock, self._vault.read() as conn:
            named = (
                None
                if fields is None
                else {register for name in fields for register in known_field(self.kind, name).registers()}
            )
            self._look(conn, named)
            self._see_all(conn)
            return self.view

    def _see_all(self, conn: Connection) -> None:
        """Once nothing of the record is unseen any more, a concluding act has seen those who wrote it so far."""
        there = self._there(conn)
        live = [] if there is None else [(name, each.id) for name, ids in there.registers.items() for each in ids]
        if all(each in self._known(name) for name, each in live):
            for _, each in live:
                author, counter = each[:AUTHOR_BYTES], int.from_bytes(each[AUTHOR_BYTES:], "big")
                self._saw = {**self._saw, author: max(counter, self._saw.get(author, 0))}

    def settle(self, field: str, keep: int, reason: str) -> Saved:
        """Settle the question on a field with one of its answers, counted from 1; refused when it has grown unseen."""
        if not reason.strip():
            raise ReasonNeeded("settle")
        with self._lock:
            state = self.state(field)
            question = state.question if state else None
            if question is None:
                raise NoSuchQuestion("")
            if not 1 <= keep <= len(question.answers):
                raise NoSuchAnswer(keep, len(question.answers))
            with self._vault.read() as conn:
                there = self._there(conn)
                fresh = self._viewing.question(conn, there, question.register) if there else question
            if fresh.id != question.id:
                raise NoSuchQuestion(question.id.hex(), fresh.id.hex() if len(fresh.answers) > 1 else None)
            self._asked.discard(question.register)
            return self._save({question.register: question.answers[keep - 1].value}, reason, {})

    def discard_draft(self) -> None:
        """Throw the local draft away; what was saved stays."""
        with self._lock, self._vault.write() as conn:
            drafts.drop_draft(conn, self.key)
        self._kept = {}

    def _refuse_finished(self) -> None:
        finished = self.view is not None and self.view.finished
        if finished and self.kind.amend_only_when_finished:
            raise FinishedRecord(self.kind.name, self.record.hex())

    def _typed(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """Of the form's values, and of a draft's where the form has no place for them, those that differ."""
        whole = {**self._kept, **values}
        return {name: value for name, value in whole.items() if not same(value, self._base.get(name))}

    def _save(self, sets: dict[str, Any], reason: str | None, values: Mapping[str, Any]) -> Saved:
        now = self._vault.surroundings.now_ms()
        before = dict(self._own)
        left = {name: value for name, value in self._kept.items() if name not in values}
        try:
            with self._vault.write() as conn:
                if sets:
                    edit = self._edit(conn, sets, reason)
                    made = frozenset(journal.save(self._vault, conn, [edit]))
                    self._own |= dict.fromkeys(sets, made)  # known as ours before anybody is told of the commit
                self._draft(conn, left, {*self._kept, *values}, saved=sets)
        except BaseException:
            self._own = before  # a full disk leaves the editor as it was
            raise
        if sets:
            self._seen |= dict.fromkeys(sets, made)
            with self._vault.read() as conn:
                self._look(conn, set(sets))
            self._base |= {name: value for name, value in values.items() if name in self._base or value is not None}
        self._kept = left
        self.values = {**self._base, **left}
        return Saved(self.record, now, tuple(sets))

    def _edit(self, conn: Connection, sets: Mapping[str, Any], reason: str | None) -> Edit:
        concluding = concludes(self.kind, sets)
        replaces = {name: self._replaced(name) for name in sets}
        saw = self.saw_within(conn) if concluding else None
        return Edit(self.space, self.kind.name, self.record, sets, replaces, reason, concluding, saw)

    def _draft(
        self, conn: Connection, typed: Mapping[str, Any], ours: Collection[str], saved: Collection[str] = ()
    ) -> None:
        """Let the draft on the disk hold ``typed``, and what another editor of this record keeps in it."""
        kept = drafts.draft(conn, self.key)
        if kept is None and not typed:
            return
        seen = {**self._seen, **{register: self._own[register] for register in saved}}
        mine = Typing(typed, self._base, seen, self._own, frozenset(self._asked), self._saw)
        payload = mine.payload(self._place, is_new=self.is_new and not saved, beside=kept, ours=ours)
        if payload["values"]:
            drafts.keep_within(self._vault, conn, self.key, payload)
        else:
            drafts.drop_draft(conn, self.key)

    def _replaced(self, register: str) -> frozenset[ChangeId]:
        if register in self._asked:
            return self._own.get(register, frozenset())
        return self._seen.get(register, frozenset())

    def _known(self, register: str) -> frozenset[ChangeId]:
        return self._seen.get(register, frozenset()) | self._own.get(register, frozenset())

    def _there(self, conn: Connection) -> Record | None:
        try:
            return records.get(conn, self.kind.name, self.record, self.space)
        except UnknownRecord:
            return None

    def _look(self, conn: Connection, only: set[str] | None = None) -> None:
        """Show what stands now: all of it, or only these registers (the others stay as they were shown)."""
        there = self._there(conn)
        if there is None:
            return
        self.view = self._viewing.view(conn, there)
        for register, live in there.registers.items():
            if only is None or register in only:
                ids = frozenset(each.id for each in live)
                own = self._own.get(register, frozenset())
                if only is not None and own and not own >= ids and own & ids:
                    continue  # beside our save stands what we have not shown: it is not seen by saving
                self._seen[register] = ids
                self._asked.discard(register)
                if there.shown[register].question:
                    self._asked.add(register)
        if only is None:
            self._saw = dict(journal.applied_counters(conn, self.space))
        for field in self.kind.fields:
            if only is None or only.intersection(field.registers()):
                self._base[field.name] = there.values.get(field.name)

    def _restore(self, payload: Mapping[str, Any]) -> None:
        """Take up a draft: what was typed, and of those fields what had been shown then (not what stands now)."""
        kept = typed_of(self.kind, payload)
        for register in kept.registers(self.kind):
            for then, now in ((kept.seen, self._seen), (kept.own, self._own)):
                now.pop(register, None)
                if register in then:
                    now[register] = then[register]
            self._asked.discard(register)
            if register in kept.asked:
                self._asked.add(register)
        self._base |= kept.base
        self._saw = dict(kept.saw)
        self._kept = dict(kept.values)
        self.values = {**self._base, **self._kept}
        self.draft_restored = True
