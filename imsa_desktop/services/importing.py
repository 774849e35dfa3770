"""Imports JSON lines: the same records into a new vault, new ones anywhere else; never overwrites.

Into an empty vault that never joined, ids are kept, of each space whose owner key the export brings along (a case that
somebody else opened is not ours to begin: it comes in as a new one). Anywhere else cases come in as new ones, records
get ids of their own and say where they came from (``imported_from``); importing the same file again, or one whose cases
are here already, meets the records that are here. A value that differs from what stands is set beside it, naming
nothing as replaced, so that it becomes a question or is listed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from imsa_desktop.casework.declaration import SpaceClass
from imsa_desktop.casework.identity import derived_id
from imsa_desktop.crypto import errors as crypto
from imsa_desktop.crypto.sealed_file import MAGIC, open_with_passphrase
from imsa_desktop.merge.canonical_value import canonical
from imsa_desktop.merge.changes import FINISHED, WITHDRAWN
from imsa_desktop.services.errors import ExportPassphraseWrong, ExportUnreadable
from imsa_desktop.services.export_lines import ExportRead, RecordLine, SpaceLine, read_export
from imsa_desktop.services.exporting import attachments_of
from imsa_desktop.services.viewing import declared
from imsa_desktop.storage import attachments, exchange_state, journal, questions, records, spaces
from imsa_desktop.storage.errors import UnknownRecord, UnknownSpace
from imsa_desktop.storage.journal import Edit
from imsa_desktop.storage.owners import space_owned_by
from imsa_desktop.storage.records import Record
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_desktop.sync import joining
from imsa_protocol.canonical import encode
from imsa_protocol.identifiers import RecordId, SpaceId
from imsa_protocol.limits import REGISTERS_A_CHANGE

IMPORTED_FROM = "_imported_from"
_SPACES = "imported space "  # kept value: a space of an export to the space it became here
_OWN = (SpaceClass.DESK, SpaceClass.NOTEBOOK)
_BATCH = 500
_BYTES_A_CHANGE = 8_000  # one longer value still goes by itself; a thousand changes then fit one segment
_LONGEST_CHAIN = 4  # of kinds that each exist once in the one before: client, need …


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did, or with ``dry_run`` would do."""

    records: int
    new: int
    known: int  # already here with equal values
    changed: int  # here, filled in or given a second answer
    questions: int  # more open questions than before
    kept_ids: bool
    dry_run: bool


class _OnlyTried(Exception):
    """Undoes a dry run."""

    def __init__(self, result: Imported) -> None:
        super().__init__()
        self.result = result


class Importing:
    """What may be imported."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def import_file(self, file: Path, passphrase: str | None = None, *, dry_run: bool = False) -> Imported:
        """Read an export, all of it or nothing. Raises :class:`ExportUnreadable`, :class:`ExportPassphraseWrong`."""
        if file.is_dir():
            raise ExportUnreadable("it is a folder")
        read = read_export(_opened(file.read_bytes(), passphrase))
        alone = joining.standing(self._vault) is joining.Standing.ALONE
        try:
            with self._vault.write() as conn:
                result = self._take_in(conn, read, alone, dry_run)
                if dry_run:
                    raise _OnlyTried(result)
        except _OnlyTried as tried:
            return tried.result
        beside = attachments_of(file)
        if beside.is_dir():
            attachments.take_from(self._vault, beside)
        return result

    def _take_in(self, conn: Connection, read: ExportRead, alone: bool, dry_run: bool) -> Imported:
        empty = all(not records.in_space(conn, each.id) for each in spaces.spaces(conn))
        keep = alone and empty
        before = questions.count(conn)
        homes = {each.id: self._home(conn, each, keep) for each in read.spaces}
        ids = _new_ids(read.records, homes)
        counted = {"new": 0, "known": 0, "changed": 0}
        waiting: list[Edit] = []
        concluding: list[Edit] = []  # last, what hangs on others first: so nothing looks amended
        for line in read.records:
            if line.space not in homes:
                raise ExportUnreadable("a record stands in no space", line.line)
            edits, what = self._edits(conn, line, homes[line.space], ids)
            counted[what] += 1
            for edit in edits:
                values, conclusions = _parted(edit)
                waiting += values
                concluding += conclusions
            if len(waiting) >= _BATCH:
                journal.save(self._vault, conn, waiting)
                waiting = []
        journal.save(self._vault, conn, waiting + concluding[::-1])
        return Imported(
            records=len(read.records),
            questions=max(0, questions.count(conn) - before),
            kept_ids=keep and all(homes[each.id] == each.id for each in read.spaces if each.space_class not in _OWN),
            dry_run=dry_run,
            **counted,
        )

    def _home(self, conn: Connection, line: SpaceLine, keep: bool) -> SpaceId:
        """The space of this vault that a space of the export goes into; no file makes the log of a ring or such."""
        space, space_class = line.id, line.space_class
        if space_class not in tuple(SpaceClass):
            raise ExportUnreadable("a space of a sort that is not known here")
        held = spaces.spaces(conn, space_class)
        if space_class in _OWN:
            return next((each.id for each in held if each.mine), held[0].id)
        if _is_here(conn, space, space_class):
            return space
        if keep and line.owner is not None and space_owned_by(line.owner) == space:
            return spaces.create_space(self._vault, conn, space_class, line.owner)
        if space_class == SpaceClass.SHELF and held:
            return held[0].id
        known = exchange_state.value(conn, _SPACES + space.hex())
        if isinstance(known, bytes) and _is_here(conn, known, space_class):
            return known
        made = spaces.create_space(self._vault, conn, space_class)
        exchange_state.keep_value(conn, _SPACES + space.hex(), made)
        return made

    def _edits(
        self, conn: Connection, line: RecordLine, home: SpaceId, ids: Mapping[bytes, bytes]
    ) -> tuple[list[Edit], str]:
        record = ids[line.id]
        there = _present(conn, line.kind, record, home)
        wanted = {name: [_linked(each, ids) for each in answers] for name, answers in line.registers.items() if answers}
        if record != line.id:
            wanted.setdefault(IMPORTED_FROM, [f"{line.space.hex()}/{line.id.hex()}"])
        answers = {name: _fresh(there, name, values) for name, values in wanted.items()}
        answers = {name: values for name, values in answers.items() if values}
        edits = []
        for turn in range(max((len(values) for values in answers.values()), default=0)):
            sets = {name: values[turn] for name, values in answers.items() if len(values) > turn}
            edits += [Edit(home, line.kind, record, some, {}) for some in _changes_of(sets)]
        return edits, "new" if there is None else "changed" if edits else "known"


def _opened(data: bytes, passphrase: str | None) -> bytes:
    if not data.startswith(MAGIC[:11]):
        return data
    if passphrase is None:
        raise ExportPassphraseWrong
    try:
        return open_with_passphrase(data, passphrase)
    except crypto.WrongPassphrase:
        raise ExportPassphraseWrong from None
    except crypto.SealedInTheFuture:
        raise ExportUnreadable("it was written by a newer version") from None
    except (crypto.SlotDamaged, crypto.CannotOpen, crypto.NotSealedHere):
        raise ExportUnreadable("it was altered or is cut short") from None


def _new_ids(lines: Sequence[RecordLine], homes: Mapping[SpaceId, SpaceId]) -> dict[bytes, bytes]:
    """Every id of the export and the one it has here; once-records of another space are placed anew."""
    moved = [each for each in lines if homes.get(each.space, each.space) != each.space]
    ids = dict(homes) | {each.id: each.id for each in lines}
    ids |= {each.id: _derived(b"imsa import" + homes[each.space] + each.id) for each in moved}
    for _ in range(_LONGEST_CHAIN):
        for each in moved:
            ids[each.id] = _once(each, homes[each.space], ids) or ids[each.id]
    return ids


def _once(line: RecordLine, home: SpaceId, ids: Mapping[bytes, bytes]) -> RecordId | None:
    kind = declared(line.kind)
    if kind is None or kind.once_in is None:
        return None
    values: dict[str, Any] = {}
    if kind.parent_field is not None:
        values[kind.parent_field.name] = ids.get(line.parent or b"", line.parent)
    if kind.once_key:
        values[kind.once_key] = next(iter(line.registers.get(kind.once_key, ())), None)
    try:
        return derived_id(kind, home, values)
    except KeyError:
        return None


def _derived(seed: bytes) -> RecordId:
    made = bytearray(hashlib.sha256(seed).digest()[:16])
    made[6] = made[6] & 0x0F | 0x80
    made[8] = made[8] & 0x3F | 0x80
    return bytes(made)


def _linked(value: Any, ids: Mapping[bytes, bytes]) -> Any:
    if isinstance(value, bytes):
        return ids.get(value, value)
    if isinstance(value, dict):
        return {name: _linked(each, ids) for name, each in value.items()}
    return value


def _fresh(there: Record | None, register: str, values: list[Any]) -> list[Any]:
    """Of the answers those that do not stand already, each once."""
    standing = {canonical(each.value) for each in (there.registers.get(register, ()) if there else ())}
    fresh: dict[bytes, Any] = {}
    for each in values:
        if canonical(each) not in standing:
            fresh[canonical(each)] = each
    return list(fresh.values())


def _changes_of(sets: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """What a record holds in parts that each fit one change: it may have been written in many."""
    part: dict[str, Any] = {}
    size = 0
    for name, value in sets.items():
        length = len(encode(name)) + len(encode(value))
        if part and (len(part) == REGISTERS_A_CHANGE or size + length > _BYTES_A_CHANGE):
            yield part
            part, size = {}, 0
        part[name] = value
        size += length
    if part:
        yield part


def _parted(edit: Edit) -> tuple[list[Edit], list[Edit]]:
    """What an edit sets, and what it concludes."""
    concluding = {name: value for name, value in edit.sets.items() if name in (FINISHED, WITHDRAWN) and value is True}
    values = {name: value for name, value in edit.sets.items() if name not in concluding}
    return (
        [Edit(edit.space, edit.kind, edit.record, values, {})] if values else [],
        [Edit(edit.space, edit.kind, edit.record, {name: True}, {}, concluding=True) for name in concluding],
    )


def _present(conn: Connection, kind: str, record: RecordId, space: SpaceId) -> Record | None:
    try:
        return records.get(conn, kind, record, space)
    except UnknownRecord:
        return None


def _is_here(conn: Connection, space: SpaceId, space_class: str) -> bool:
    """Whether a space is here, as what the file says it is; raises :class:`ExportUnreadable` where it is another."""
    try:
        there = spaces.space_info(conn, space)
    except UnknownSpace:
        return False
    if there.space_class != space_class:
        raise ExportUnreadable("a space in it is of another sort than here")
    return True
