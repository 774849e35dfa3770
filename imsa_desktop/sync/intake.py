"""Takes frames in as they come, from a hub or from a stick: checks, stores, applies in turn (docs/sync.md §8).

One :class:`Intake` serves one exchange. A frame is stored as soon as its author and signature are right and its space
is known; applying is the queue's affair. Every transaction is short and leaves the vault whole, so being killed at any
point costs nothing but time.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from imsa_desktop.storage.errors import FrameClash
from imsa_desktop.storage.exchange_state import keep_evidence
from imsa_desktop.storage.frames import mark_sent, store_frame
from imsa_desktop.storage.notices import tell
from imsa_desktop.storage.streams import frame_hash
from imsa_desktop.storage.unlocked import Connection
from imsa_desktop.sync.checks import checked_frame
from imsa_desktop.sync.errors import FrameRefused, Refusal
from imsa_desktop.sync.exchange import Exchange
from imsa_desktop.sync.membership import Membership
from imsa_desktop.sync.notices import NoticeCode
from imsa_desktop.sync.openings import take_delivery, take_epoch, take_genesis
from imsa_desktop.sync.own_streams import Elsewhere, is_elsewhere, note_elsewhere
from imsa_desktop.sync.queue import Queue
from imsa_desktop.sync.space_rules import given_out_space
from imsa_protocol.errors import ProtocolError
from imsa_protocol.frames import Frame, FrameKind, unpack
from imsa_protocol.identifiers import SpaceId
from imsa_protocol.policy import SpaceInfo

CHECKING_SECONDS: Final = 0.02
APPLYING_SECONDS: Final = 0.03
_FIRST_ALLOWANCE, _LEAST_ALLOWANCE, _MOST_ALLOWANCE = 300, 50, 20_000


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a frame that came: the frame, where its author and signature are right.

    ``missed``: it could not be kept, and should be asked for again.
    """

    frame: Frame | None
    missed: bool


class Intake:
    """What one exchange knows while frames come in."""

    def __init__(self, exchange: Exchange, member: Membership) -> None:
        self.exchange = exchange
        self.member = member
        self.queue = Queue(exchange, member)
        self.strangers = 0  # frames whose device or space is not known here (yet)
        self.elsewhere: Elsewhere = {}  # where this vault's own stream goes on without it
        self._infos: dict[SpaceId, SpaceInfo] = {}
        self._not_for_us: set[SpaceId] = set()
        self._allowance = _FIRST_ALLOWANCE
        with exchange.vault.write() as conn:
            self.queue.load(conn)
            self.queue.try_all(conn)
            self.queue.flush(conn)

    def work_through(
        self, count: int, one: Callable[[Connection, int], None], at_end: Callable[[Connection, int], None]
    ) -> None:
        """Do ``one`` for each of so many things, several to a transaction.

        ``at_end`` is called before each commit with how many are done by then.
        """
        done = 0
        while done < count:
            self.exchange.stop_if_asked()
            with self.exchange.vault.write() as conn:
                begun = time.monotonic()
                while done < count:
                    one(conn, done)
                    done += 1
                    if self.queue.changes_ready >= self._allowance or time.monotonic() - begun > CHECKING_SECONDS:
                        break
                self._flush(conn)
                at_end(conn, done)

    def settle(self) -> None:
        """Look at everything that waits once more, after keys or log entries have come."""
        with self.exchange.vault.write() as conn:
            self.queue.try_all(conn)
            self._flush(conn)

    def forget_strangers(self) -> None:
        """Begin to count afresh the frames whose device or space is not known."""
        self.strangers = 0
        self.queue.wants_log = False

    def _flush(self, conn: Connection) -> None:
        """Apply what is ready, and learn how much can be applied in the time there is."""
        ready, begun = self.queue.changes_ready, time.monotonic()
        self.queue.flush(conn)
        if ready >= _LEAST_ALLOWANCE:
            possible = int(ready * APPLYING_SECONDS / max(time.monotonic() - begun, 0.001))
            self._allowance = min(max(possible, _LEAST_ALLOWANCE), _MOST_ALLOWANCE)

    def take(self, conn: Connection, data: bytes, *, on_hub: bool) -> Taken:
        """Check one frame and keep it, in the transaction of ``conn``; ``on_hub`` when the hub handed it out."""
        frame = self._kept_already(conn, data, on_hub)
        if frame is not None:
            return Taken(frame, missed=False)
        frame = is_elsewhere(self.exchange.vault, conn, self.member, data)
        if frame is not None:
            note_elsewhere(self.elsewhere, frame.header.space, frame.header.number)
            return Taken(frame, missed=True)
        try:
            frame = checked_frame(data, self.member.register)
            return Taken(frame, self._place(conn, frame, on_hub))
        except FrameRefused as refused:
            return Taken(frame, self._refuse(conn, data, refused.why))
        except FrameClash:
            return Taken(frame, self._refuse(conn, data, Refusal.FORK))

    def _kept_already(self, conn: Connection, data: bytes, on_hub: bool) -> Frame | None:
        """The frame, if its very bytes were checked and kept before: most of a courier file that grows are."""
        try:
            frame = Frame.parse(data)
        except ProtocolError:
            return None
        header = frame.header
        if frame_hash(conn, header.space, header.author, header.number) != frame.hash:
            return None
        if on_hub:
            mark_sent(self.exchange.vault, conn, [(header.space, header.author, header.number)])
        return frame

    def _place(self, conn: Connection, frame: Frame, on_hub: bool) -> bool:
        """Store a checked frame where it belongs; True where that cannot be said yet."""
        vault, header = self.exchange.vault, frame.header
        if header.kind is FrameKind.DELIVERY:
            # a ring's log says nothing of spaces: somebody may give a delivery the id of a case to have it passed over
            take_delivery(vault, conn, self.member, frame, sent=on_hub)
            return False
        if header.kind is FrameKind.GENESIS:
            return self._place_genesis(conn, frame, on_hub)
        if header.space in self._not_for_us:
            return False
        info = self._info(conn, header.space)
        if info is None:
            self.strangers += 1
            return True
        if header.kind is FrameKind.EPOCH:
            take_epoch(vault, conn, self.member, frame, info, sent=on_hub)
            self.queue.note_applied(conn, frame)
            return False
        if not self.member.register.may_write(info, header.device):
            raise FrameRefused(Refusal.NOT_ALLOWED)
        self._store_segment(conn, frame, on_hub)
        self.queue.add(conn, frame)
        return False

    def _place_genesis(self, conn: Connection, frame: Frame, on_hub: bool) -> bool:
        info = take_genesis(self.exchange.vault, conn, self.member, frame, sent=on_hub)
        if info is None:
            self._not_for_us.add(frame.header.space)
            return False
        self._infos[info.space] = info
        self._not_for_us.discard(info.space)  # somebody had begun a space of the same id for others
        self.exchange.outcome.spaces.add(info.space)
        self.queue.note_applied(conn, frame)
        return False

    def _store_segment(self, conn: Connection, frame: Frame, on_hub: bool) -> None:
        header = frame.header
        store_frame(
            self.exchange.vault,
            conn,
            space=header.space,
            author=header.author,
            number=header.number,
            kind=int(header.kind),
            hash=frame.hash,
            data=frame.bytes,
            sent=on_hub,
        )

    def _info(self, conn: Connection, space: SpaceId) -> SpaceInfo | None:
        if space not in self._infos:
            info = given_out_space(conn, space)
            if info is None:
                return None
            self._infos[space] = info
        return self._infos[space]

    def _refuse(self, conn: Connection, data: bytes, why: Refusal) -> bool:
        """Keep the evidence and say so; True where the true frame may still come."""
        if why is Refusal.UNKNOWN_DEVICE:
            self.strangers += 1  # perhaps of a device whose admission has not come yet: nothing to tell anybody
            return True
        vault, outcome = self.exchange.vault, self.exchange.outcome
        outcome.refused += 1
        keep_evidence(vault, conn, why, data)
        code = NoticeCode.FORK if why is Refusal.FORK else NoticeCode.REFUSED_FRAME
        stream: bytes = b""
        about: dict[str, object] = {"why": why.value}
        with suppress(ProtocolError):
            header = unpack(data)
            stream = header.space + header.author
            about |= {"space": header.space, "device": header.device, "number": header.number}
        outcome.notices += tell(vault, conn, code, stream, about)
        # what its author really made so will not change; what was altered on the way may come whole
        return why in (Refusal.BAD_SIGNATURE, Refusal.MALFORMED, Refusal.OTHER_ORGANISATION)
