"""The one path: a change made here and a change received are merged and written to the tables alike.

Callers have put the changes into the journal already, in the same transaction, and hand them over in causal order,
each once. A :class:`Batch` reads the records they touch in a few statements, merges in memory, and writes rows,
questions, concluding acts and search in a few statements more.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from imsa_desktop.casework.declaration import MergeClass
from imsa_desktop.merge.changes import Change, Live, Register
from imsa_desktop.merge.changes import RecordKey as Key
from imsa_desktop.merge.registers import apply_to_record
from imsa_desktop.merge.shown import Shown, State, rule_of, show
from imsa_desktop.merge.text import nearest_common_ancestor
from imsa_desktop.storage import search
from imsa_desktop.storage.acts import acts_there, concludes, flag_concluded, keep_acts
from imsa_desktop.storage.errors import NoKeyForFrame
from imsa_desktop.storage.kind_tables import KindPlan
from imsa_desktop.storage.questions import keep_questions
from imsa_desktop.storage.standing import (
    CONCLUDED_FLAGS,
    FLAG_DIFFERING,
    FLAG_JOINED,
    FLAG_QUESTION,
    Standing,
    as_row,
    load,
    write_back,
)
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import ID_BYTES, ChangeId, DeviceId, RecordId, SpaceId

if TYPE_CHECKING:
    from imsa_desktop.storage.history import Opened

_FLAG_OF = {State.QUESTION: FLAG_QUESTION, State.DIFFERING: FLAG_DIFFERING, State.JOINED: FLAG_JOINED}


@dataclass(slots=True)
class AppliedReport:
    """What applying changes did."""

    records: set[RecordId] = field(default_factory=set)
    spaces: set[SpaceId] = field(default_factory=set)
    kinds: set[str] = field(default_factory=set)
    changes: int = 0
    new_questions: int = 0
    ignored_names: int = 0  # names that a change could not have seen; they have no effect on anybody
    ignored_by: set[DeviceId] = field(default_factory=set)


class Batch:
    """The records that one transaction works on."""

    def __init__(self, vault: Vault, conn: Connection) -> None:
        self._vault = vault
        self._conn = conn
        self._standing: dict[Key, Standing] = {}
        self._acts: dict[ChangeId, Change] = {}
        self._opened = none_opened()
        self.report = AppliedReport()

    def load(self, keys: Iterable[Key]) -> None:
        """Read the records of these keys, as far as they are not here yet."""
        missing = [key for key in keys if key not in self._standing]
        self._standing.update(load(self._vault, self._conn, missing))

    def standing(self, key: Key) -> Standing:
        """The record of a key (:meth:`load` it before); a fresh one when it does not exist yet."""
        found = self._standing.get(key)
        if found is None:
            plan = self._vault.plans.of(key.kind)
            found = Standing(plan, None, key, self._vault.numbers.space_row(self._conn, key.space), {})
            self._standing[key] = found
        return found

    def apply(self, change: Change, standing: Standing | None = None) -> None:
        """Merge one change (into its record, where the caller has that at hand)."""
        if standing is None:
            standing = self.standing(change.key)
        ignored = apply_to_record(standing.registers, change)
        standing.note_change(change.id, change.time)
        standing.dirty.update(change.sets)
        if concludes(change):
            self._acts[change.id] = change
        self.report.changes += 1
        if ignored:
            self.report.ignored_names += len(ignored)
            self.report.ignored_by.add(change.id[:ID_BYTES])

    def flush(self, *, flagging: bool = True) -> AppliedReport:
        """Write everything that changed; the batch may go on afterwards.

        Without ``flagging``, what concluding acts had not seen is left to whoever asks for it (``acts_afresh``).
        """
        by_plan: dict[str, list[Standing]] = defaultdict(list)
        touched = [each for each in self._standing.values() if each.dirty]
        for standing in touched:
            by_plan[standing.plan.table_name].append(standing)
        for standings in by_plan.values():
            self._flush_kind(standings[0].plan, standings)
        there = acts_there(self._conn, {each.space_row for each in touched})
        marked = [each for each in touched if each.marks]
        if marked:
            keep_acts(self._vault, self._conn, marked, self._acts, there)
        self._say(touched, flag_concluded(self._vault, self._conn, touched, there) if flagging else set())
        for standing in touched:
            standing.dirty.clear()
        self._standing.clear()
        self._acts.clear()
        return self.report

    def _flush_kind(self, plan: KindPlan, standings: Sequence[Standing]) -> None:
        asking: list[tuple[Standing, dict[str, Shown], bool]] = []
        rows = []
        search_registers = {register for register, _ in plan.searched}
        fresh = [each for each in standings if each.row is None]
        changed = [each for each in standings if each.row is not None and each.dirty & search_registers]
        for standing in standings:
            shown = self._several_shown(standing)
            had_questions = standing.flags & FLAG_QUESTION
            if shown or had_questions:
                asking.append((standing, shown, bool(had_questions)))
            if shown or standing.flags:
                standing.flags = standing.flags & CONCLUDED_FLAGS | _flags(shown)
            values = {register: each.value for register, each in shown.items()} if shown else {}
            rows.append((standing, as_row(self._vault, self._conn, standing, values)))
        if asking:
            self.report.new_questions += keep_questions(self._conn, asking)
        write_back(self._vault, self._conn, plan, rows)
        search.index(self._conn, plan, fresh, changed)

    def _several_shown(self, standing: Standing) -> dict[str, Shown]:
        """What is shown of registers in which several values stand."""
        return {
            register: shown_of(self._vault, self._conn, standing, register, live, self._opened)
            for register, live in standing.registers.items()
            if len(live) > 1
        }

    def _say(self, touched: Sequence[Standing], flagged: set[Key]) -> None:
        keys = {each.key for each in touched} | flagged
        for said in (self.report, self._vault.touched):
            said.records.update(key.record for key in keys)
            said.spaces.update(key.space for key in keys)
            said.kinds.update(key.kind for key in keys)


def none_opened() -> Opened:
    """Segments opened for :func:`shown_of`, none yet; good for one transaction."""
    from imsa_desktop.storage.history import Opened  # the history reads frames, which apply through here

    return Opened()


def shown_of(
    vault: Vault, conn: Connection, standing: Standing, register: str, live: Register, opened: Opened
) -> Shown:
    """What is shown of one register of a record; text asks the journal for the common ancestor.

    ``opened`` holds segments opened for it, so that a record with several such texts opens each segment once.
    """
    kind = standing.plan.kind
    first = show(kind, register, live)
    if first.state is not State.QUESTION or rule_of(kind, register).merge is not MergeClass.TEXT:
        return first
    ancestor = _ancestor(vault, conn, standing.key, register, live, opened)
    return show(kind, register, live, ancestor) if ancestor else first


def _ancestor(vault: Vault, conn: Connection, key: Key, register: str, live: Register, opened: Opened) -> Live | None:
    from imsa_desktop.storage.history import changes_of_record  # the history reads frames, which apply through here

    try:
        kept = changes_of_record(vault, conn, key.record, opened)
        changes = [each.change for each in kept if each.change.key == key]
    except NoKeyForFrame:
        return None  # shown side by side instead
    return nearest_common_ancestor(changes, register, live)


def _flags(shown: dict[str, Shown]) -> int:
    flags = 0
    for each in shown.values():
        flags |= _FLAG_OF.get(each.state, 0)
    return flags
