"""Pulls what others wrote from the hub, page by page, each with its cursor (docs/sync.md §7, "Pull"; §8).

The cursor stands in the same transaction as what came with it. A frame that was altered on the way, or is of somebody
not known here yet, leaves a *hole*: the cursor goes on, and the stretch behind the last good frame is asked for again
in every exchange until the true frames come. A hole may hold any number of them: who joins brings hundreds at once.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from typing import Final

from imsa_desktop.storage.exchange_state import forget_value, keep_value, value, values
from imsa_desktop.storage.frames import mark_sent
from imsa_desktop.storage.streams import frames_by_hash
from imsa_desktop.storage.unlocked import Connection
from imsa_desktop.sync.chains import Chains
from imsa_desktop.sync.exchange import Exchange
from imsa_desktop.sync.intake import Intake
from imsa_desktop.sync.outcome import Phase
from imsa_desktop.sync.transport import Cursor, HubMisbehaved, HubRefused, Page, Pulled, Transport, UnknownCursor
from imsa_protocol.errors import ProtocolError
from imsa_protocol.frames import unpack
from imsa_protocol.identifiers import Author, SpaceId

FRAMES_A_PAGE: Final = 500
_CURSOR: Final = "cursor"
_HOLE: Final = "hole "
_MOST_HOLES: Final = 200
_LINES_ROUND_A_HOLE: Final = 50  # at least; a longer stretch is asked for in whole pages
_MOST_MENDED: Final = 50


def kept_cursor(conn: Connection) -> Cursor | None:
    """How far this vault has pulled."""
    kept = value(conn, _CURSOR)
    return Cursor.from_cbor(kept) if kept is not None else None


def begin_again(conn: Connection) -> None:
    """Forget how far this vault has pulled: the hub was restored, or is another one."""
    forget_value(conn, _CURSOR)
    for name in values(conn, _HOLE):
        forget_value(conn, name)


class Receiving:
    """Pulling during one exchange."""

    def __init__(self, exchange: Exchange, transport: Transport, intake: Intake) -> None:
        self._exchange = exchange
        self._transport = transport
        self._intake = intake
        self._chains = Chains(exchange)
        self._own: dict[bytes, tuple[SpaceId, Author, int]] | None = None
        self._generation = b""
        self.lost_own = 0  # frames of this very device that the hub has and this vault does not: it was put back

    def receive(self) -> None:
        """Pull to the end. Raises the transport's errors, ``UnknownCursor`` among them."""
        self._own = None
        self._fill_holes()
        done = 0
        with self._exchange.vault.read() as conn:
            cursor = kept_cursor(conn)
        while True:
            self._exchange.stop_if_asked()
            page = self._transport.pull(cursor, FRAMES_A_PAGE)
            self._take_page(page, cursor)
            done += len(page.frames)
            self._exchange.tell_progress(Phase.RECEIVING, done)
            if not page.more or not page.frames:
                return
            cursor = _further(page, cursor)

    def mend(self, spaces: Iterable[SpaceId]) -> None:
        """Ask for these spaces, and for those in which lines were left out, once more and in full."""
        wanted = {**dict.fromkeys(spaces, 0), **self._chains.gaps}
        self._chains.mending = True
        for space, after in list(wanted.items())[:_MOST_MENDED]:
            with suppress(HubRefused):  # of a space that this device may not read, nothing can be mended
                self._fetch_space(space, after)

    def look_through(self, spaces: Iterable[SpaceId]) -> None:
        """Take in all of these spaces, however many, this device's own frames in full."""
        self._generation = self._transport.generation().generation
        for space in spaces:
            with suppress(HubRefused):
                self._fetch_space(space, 0)

    def _fetch_space(self, space: SpaceId, place: int) -> None:
        """Take in all frames of one space behind a place, this device's own in full, and follow its chain."""
        while True:
            self._exchange.stop_if_asked()
            frames = self._transport.space(space, place, FRAMES_A_PAGE).frames
            if not frames:
                return

            def one(conn: Connection, index: int, frames: tuple[Pulled, ...] = frames) -> None:
                self._take_line(conn, frames[index], self._generation)

            self._intake.work_through(len(frames), one, lambda conn, done: self._chains.keep(conn))
            if frames[-1].place <= place:
                raise HubMisbehaved("a page of a space that leads nowhere")
            place = frames[-1].place

    def _take_page(self, page: Page, before: Cursor | None) -> None:
        """Take a page in; the cursor moves with what has been taken, and never stands on a frame that was refused."""
        generation = self._generation = page.cursor.generation if page.cursor is not None else b""
        good = before

        def one(conn: Connection, index: int) -> None:
            nonlocal good
            pulled = page.frames[index]
            frame_hash = self._take_line(conn, pulled, generation)
            if frame_hash is None:
                _note_hole(conn, pulled.position, good)
            else:
                good = Cursor(generation, pulled.position, frame_hash)

        def at_end(conn: Connection, done: int) -> None:
            reached = page.cursor if done == len(page.frames) else good
            if reached is not None:
                keep_value(conn, _CURSOR, reached.to_cbor())
            self._chains.keep(conn)

        self._intake.work_through(len(page.frames), one, at_end)
        if not page.frames and page.cursor is not None and page.cursor != before:
            with self._exchange.vault.write() as conn:
                keep_value(conn, _CURSOR, page.cursor.to_cbor())

    def _take_line(self, conn: Connection, pulled: Pulled, generation: bytes) -> bytes | None:
        """Take one line of a page in: its frame's hash, or None where the place should be asked for again."""
        if pulled.frame is None:
            self._note_own(conn, pulled, generation)
            return pulled.frame_hash
        taken = self._intake.take(conn, pulled.frame, on_hub=True)
        if taken.frame is None:
            self._pass_over(conn, pulled, generation)
            return None
        self._chains.check(conn, taken.frame.header.space, generation, pulled, taken.frame.hash)
        return None if taken.missed else taken.frame.hash

    def _note_own(self, conn: Connection, pulled: Pulled, generation: bytes) -> None:
        """The hub has a frame of this device: it was sent, whatever became of the acknowledgement."""
        if self._own is None:
            self._own = frames_by_hash(conn, self._exchange.vault.device)
        stream = self._own.get(pulled.frame_hash or b"")
        if stream is None:
            self.lost_own += 1
            return
        mark_sent(self._exchange.vault, conn, [stream])
        self._chains.check(conn, stream[0], generation, pulled, pulled.frame_hash)

    def _pass_over(self, conn: Connection, pulled: Pulled, generation: bytes) -> None:
        """Follow the chain over a frame that was refused, as far as its header says where it belongs."""
        try:
            space = unpack(pulled.frame or b"").space
        except ProtocolError:
            return
        self._chains.check(conn, space, generation, pulled, None)

    def _fill_holes(self) -> None:
        """Ask once more for each stretch in which a frame could not be kept."""
        with self._exchange.vault.read() as conn:
            holes = values(conn, _HOLE)
        for name, kept in holes.items():
            try:
                left = self._fill(*_hole(name, kept))
            except UnknownCursor:
                return  # the hub was restored: everything will be pulled afresh
            with self._exchange.vault.write() as conn:
                if left is None:
                    forget_value(conn, name)
                else:
                    keep_value(conn, name, _kept_hole(*left))

    def _fill(self, before: Cursor | None, through: int) -> tuple[Cursor | None, int] | None:
        """Take in what stands behind ``before`` up to a position: the stretch that is still a hole, None if none is."""
        good, left = before, None

        def one(conn: Connection, pulled: Pulled, generation: bytes) -> None:
            nonlocal good, left
            taken = self._intake.take(conn, pulled.frame, on_hub=True) if pulled.frame is not None else None
            if taken is not None and taken.missed:
                left = (left[0] if left else good, pulled.position)
            elif left is None and taken is not None and taken.frame is not None:
                good = Cursor(generation, pulled.position, taken.frame.hash)

        cursor = before
        while True:
            self._exchange.stop_if_asked()
            reached = cursor.position if cursor is not None else 0
            page = self._transport.pull(cursor, min(max(through - reached, _LINES_ROUND_A_HOLE), FRAMES_A_PAGE))
            generation = page.cursor.generation if page.cursor is not None else b""
            lines = [each for each in page.frames if each.position <= through]
            self._intake.work_through(
                len(lines),
                lambda conn, index, lines=lines, generation=generation: one(conn, lines[index], generation),  # type: ignore[misc]  # reason: mypy infers no lambda with defaults
                lambda conn, done: None,
            )
            if not page.more or len(lines) < len(page.frames) or not page.frames:
                return left
            cursor = _further(page, cursor)


def _further(page: Page, before: Cursor | None) -> Cursor:
    """The cursor of a page that is not the last; one that does not move would be asked for without end."""
    if page.cursor is None or (before is not None and page.cursor.position <= before.position):
        raise HubMisbehaved("a page that leads nowhere")
    return page.cursor


def _note_hole(conn: Connection, position: int, before: Cursor | None) -> None:
    """Remember to ask again for what stands behind ``before`` up to ``position``."""
    holes = values(conn, _HOLE)
    name = f"{_HOLE}{before.position if before is not None else 0}"
    if name not in holes and len(holes) >= _MOST_HOLES:
        name = max(holes, key=lambda each: _hole(each, holes[each])[1])  # one long stretch rather than none
        before = _hole(name, holes[name])[0]
    through = _hole(name, holes[name])[1] if name in holes else 0
    keep_value(conn, name, _kept_hole(before, max(position, through)))


def _kept_hole(before: Cursor | None, through: int) -> list[object]:
    return [before.to_cbor() if before is not None else None, through]


def _hole(name: str, kept: list[object]) -> tuple[Cursor | None, int]:
    """A hole as it was kept: the last good frame before it, and the last position it reaches to."""
    before, through = kept
    return (Cursor.from_cbor(before) if before is not None else None), int(str(through))
