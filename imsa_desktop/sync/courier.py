"""Exchanges with others through files in a folder or on a stick, as with a hub (docs/sync.md §8, "Courier").

Every laptop writes one file of its own, replaced whole, and reads the others'. A file holds the organisation log and
every frame that its laptop keeps, so that whoever reads any one file can go on from it, whatever she has or lacks.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

from imsa_desktop.crypto.words import words_of
from imsa_desktop.storage.exchange_state import keep_value, value
from imsa_desktop.storage.membership import log_entries
from imsa_desktop.storage.streams import frames_to_carry
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_desktop.sync.admission import admit, keep_request
from imsa_desktop.sync.courier_chunks import exchange_chunks_by_folder
from imsa_desktop.sync.courier_file import (
    CourierReading,
    FrameItem,
    Item,
    LogItem,
    RequestItem,
    end_of_courier_file,
    read_courier_file,
    write_courier_file,
)
from imsa_desktop.sync.cutting import cut
from imsa_desktop.sync.ending import end_exchange
from imsa_desktop.sync.errors import LogForked, LogRefused, NotACourierFile, NotInAnOrganisation
from imsa_desktop.sync.exchange import Exchange
from imsa_desktop.sync.intake import Intake
from imsa_desktop.sync.joining import complete_with, kept_request, organisation_asked
from imsa_desktop.sync.log_exchange import take_entries
from imsa_desktop.sync.membership import Membership, is_new_incarnation, membership, note_incarnation
from imsa_desktop.sync.outcome import Cancelled, Outcome, Phase, Progress, never_cancelled, no_progress
from imsa_desktop.sync.own_streams import Elsewhere, go_on_anew, is_elsewhere, note_elsewhere
from imsa_desktop.sync.receipts import cut_receipts
from imsa_desktop.sync.sending import changes_in_frame
from imsa_desktop.sync.standing import Standing, standing
from imsa_protocol.errors import ProtocolError
from imsa_protocol.frames import unpack

SUFFIX: Final = ".imsa-courier"
_OWN_NAME: Final = "courier name"
_READ: Final = "courier read"
_WRITTEN: Final = "courier written"
_OWN_END: Final = "courier own end"
_FRAMES_AT_ONCE: Final = 500


def exchange_by_folder(
    vault: Vault,
    folder: Path,
    progress: Progress = no_progress,
    cancelled: Cancelled = never_cancelled,
) -> Outcome:
    """Read the courier files of others in ``folder``, then replace this vault's own.

    Requests to join and admissions travel too. Raises ``NotInAnOrganisation``, ``Cancelled``, and :class:`OSError`
    where the folder cannot be read or written.
    """
    exchange = Exchange(vault, progress, cancelled)
    exchange.outcome.hub_reached = False
    exchange.tell_progress(Phase.CONNECTING)
    if standing(vault) is Standing.ALONE:
        raise NotInAnOrganisation
    files = _Folder(exchange, folder)
    if standing(vault) is Standing.REQUESTED:
        exchange.outcome.joined = files.find_admission()
    if standing(vault) is Standing.MEMBER:
        _exchange_as_member(exchange, files)
    else:
        exchange.outcome.waiting_for_admission = True
        end_exchange(exchange)
    files.write_own()
    if standing(vault) is Standing.MEMBER:
        exchange_chunks_by_folder(exchange, folder)
        exchange.tell_progress(Phase.DONE)
    return exchange.outcome


def _exchange_as_member(exchange: Exchange, files: _Folder) -> None:
    vault = exchange.vault
    exchange.tell_progress(Phase.MEMBERSHIP)
    files.take_logs_and_requests()
    with vault.read() as conn:
        member = membership(vault, conn)
    elsewhere = files.find_own(member)
    if elsewhere:
        member = go_on_anew(exchange, elsewhere)
        files.look_again()
    with vault.read() as conn:
        put_back = is_new_incarnation(vault, conn)
    if member.administers:
        exchange.tell_progress(Phase.ADMITTING)
        exchange.outcome.admitted = admit(vault)
        with vault.read() as conn:
            member = membership(vault, conn)
    intake = Intake(exchange, member)
    if not put_back:
        cut(exchange, member)
    files.take_frames(intake)
    intake.settle()
    if put_back:
        cut(exchange, member)
    exchange.tell_progress(Phase.RECEIPTS)
    cut_receipts(exchange, member)
    with vault.write() as conn:
        note_incarnation(vault, conn)
    end_exchange(exchange, intake)


def _own_name(vault: Vault, conn: Connection) -> str:
    """The name of this vault's file: random words, which say nothing of whose it is. A copied vault takes another."""
    kept = value(conn, _OWN_NAME)
    if kept is not None and kept[0] == vault.author:
        return str(kept[1])
    drawn = int.from_bytes(vault.surroundings.random(6), "big") >> 4
    name = "-".join(words_of(drawn, 4)) + SUFFIX
    keep_value(conn, _OWN_NAME, [vault.author, name])
    return name


class _Folder:
    """The courier files of one folder, during one exchange."""

    def __init__(self, exchange: Exchange, folder: Path) -> None:
        self._exchange = exchange
        self._vault = exchange.vault
        self._folder = folder
        self.look_again()

    def look_again(self) -> None:
        """See which files are there, and which of them is this vault's own under its present incarnation."""
        with self._vault.write() as conn:
            self._own = self._folder / _own_name(self._vault, conn)
        found = (each for each in self._folder.iterdir() if each.suffix == SUFFIX and each != self._own)
        self._others = sorted(each for each in found if each.is_file())  # a folder of that name is nobody's letter

    def find_admission(self) -> bool:
        """Look in everybody's file for the log that admits this device."""
        with self._vault.read() as conn:
            organisation = organisation_asked(conn)
        for path in self._others:
            entries = [each.entry for each in self._items(path) if isinstance(each, LogItem)]
            if not entries or _organisation_of(entries[0]) != organisation:
                continue
            try:
                if complete_with(self._vault, entries):
                    return True
            except LogRefused:
                continue  # somebody else's file, or an altered one; another may hold the true log
        return False

    def take_logs_and_requests(self) -> None:
        """Take in the log as far as anybody's file has it, and the requests to join."""
        for path in self._others:
            self._exchange.stop_if_asked()
            entries: list[bytes] = []
            requests: list[RequestItem] = []
            for item in self._items(path):
                if isinstance(item, LogItem):
                    entries.append(item.entry)
                elif isinstance(item, RequestItem):
                    requests.append(item)
            with self._vault.write() as conn:
                member = membership(self._vault, conn)
                for each in requests:
                    keep_request(self._vault, conn, each.invitation, each.request)
            if entries and _organisation_of(entries[0]) == member.organisation:
                try:
                    take_entries(self._vault, member, entries)
                except (LogForked, LogRefused):
                    continue  # told in the sync centre; frames are checked against the log kept here

    def find_own(self, member: Membership) -> Elsewhere:
        """Look in every file that has changed, the own one too, for own frames that are not here (docs/sync.md §9)."""
        found: Elsewhere = {}
        with self._vault.read() as conn:
            known = {name: end for name, (end, _) in value(conn, _READ, {}).items()}
            known[self._own.name] = value(conn, _OWN_END)
            for path in [*self._others, *([self._own] if self._own.is_file() else [])]:
                if known.get(path.name) == end_of_courier_file(path):
                    continue
                for item in self._items(path):
                    frame = is_elsewhere(self._vault, conn, member, item.frame) if isinstance(item, FrameItem) else None
                    if frame is not None:
                        note_elsewhere(found, frame.header.space, frame.header.number)
        return found

    def take_frames(self, intake: Intake) -> None:
        """Take in the frames of every file that has changed since it was last read."""
        with self._vault.read() as conn:
            read_before: dict[str, list[object]] = value(conn, _READ, {})
        read: dict[str, list[object]] = {}
        for path in self._others:
            # with more of the log known, what could not be believed or was not for us before may be now
            end, known = end_of_courier_file(path), intake.member.register.number
            if read_before.get(path.name) == [end, known]:
                read[path.name] = [end, known]
                continue
            intake.forget_strangers()
            whole = self._take_file(path, intake)
            if whole and not intake.strangers and not intake.queue.wants_log:
                read[path.name] = [end, known]
        with self._vault.write() as conn:
            keep_value(conn, _READ, read)

    def _take_file(self, path: Path, intake: Intake) -> bool:
        """Take in one file; whether its end was there and right."""
        reading, batch, done = CourierReading(), [], 0
        for item in self._items(path, reading):
            if isinstance(item, FrameItem):
                batch.append(item.frame)
            if len(batch) == _FRAMES_AT_ONCE:
                done += _take_batch(intake, batch)
                self._exchange.tell_progress(Phase.RECEIVING, done)
                batch = []
        _take_batch(intake, batch)
        return reading.whole

    @staticmethod
    def _items(path: Path, reading: CourierReading | None = None) -> Iterator[Item]:
        try:
            with path.open("rb") as stream:
                yield from read_courier_file(stream, reading)
        except NotACourierFile:
            return

    def write_own(self) -> None:
        """Replace this vault's file by one that holds all it has: the old or the new is there, never half of one."""
        self._exchange.tell_progress(Phase.SENDING)
        self._vault.note_outside()
        half = self._own.with_suffix(".part")
        try:
            with self._vault.read() as conn, half.open("wb") as stream:
                carried = _Carried(self._vault, conn)
                write_courier_file(stream, carried.items())
                stream.flush()
                os.fsync(stream.fileno())
            half.replace(self._own)
        except BaseException:
            with suppress(OSError):
                half.unlink(missing_ok=True)  # on a full stick it would take the room that is asked for
            raise
        self._exchange.outcome.sent += carried.new_changes
        with self._vault.write() as conn:
            keep_value(conn, _WRITTEN, carried.last_row)
            keep_value(conn, _OWN_END, end_of_courier_file(self._own))


class _Carried:
    """What goes into the own file, counted on the way."""

    def __init__(self, vault: Vault, conn: Connection) -> None:
        self._conn = conn
        self._device = vault.device
        self._written: int = value(conn, _WRITTEN, 0)
        self.last_row = self._written
        self.new_changes = 0

    def items(self) -> Iterator[Item]:
        for entry in log_entries(self._conn):
            yield LogItem(entry.data)
        asked = kept_request(self._conn)
        if asked is not None:
            yield RequestItem(*asked)
        for each in frames_to_carry(self._conn):
            if each.device == self._device and each.row > self._written:
                self.new_changes += changes_in_frame(each.data)
            self.last_row = max(self.last_row, each.row)
            yield FrameItem(each.data)


def _take_batch(intake: Intake, batch: list[bytes]) -> int:
    intake.work_through(len(batch), lambda conn, index: _take_one(intake, conn, batch[index]), lambda conn, done: None)
    return len(batch)


def _take_one(intake: Intake, conn: Connection, data: bytes) -> None:
    intake.take(conn, data, on_hub=False)


def _organisation_of(entry: bytes) -> bytes | None:
    try:
        return unpack(entry).space
    except ProtocolError:
        return None
