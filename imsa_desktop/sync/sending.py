"""Hands stored frames to the hub, always as the same bytes, and notes what it keeps (docs/sync.md §7, §8)."""

from __future__ import annotations

from dataclasses import dataclass, field

from imsa_desktop.storage.frames import StoredFrame, mark_sent, unsent_frames
from imsa_desktop.storage.notices import tell
from imsa_desktop.storage.streams import frame_hash
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_desktop.sync.exchange import Exchange
from imsa_desktop.sync.notices import NoticeCode
from imsa_desktop.sync.outcome import Phase
from imsa_desktop.sync.space_rules import genesis_of
from imsa_desktop.sync.transport import HubMisbehaved, PushRefusal, Transport
from imsa_protocol.errors import HubRefusal
from imsa_protocol.frames import FrameKind, unpack
from imsa_protocol.identifiers import ID_BYTES, Author, SpaceId

MOST_FRAMES = 500
MOST_BYTES = 8 * 1024 * 1024

_SILENT = frozenset({HubRefusal.GAP, HubRefusal.UNKNOWN_DEVICE, HubRefusal.UNKNOWN_SPACE})
"""Refusals that the head exchange, or head office's next contact, puts right; the frames simply stay unsent."""


@dataclass(slots=True)
class Sent:
    """What handing in came to. ``behind`` when the hub lacks frames that this vault believed it had."""

    changes: int = 0
    frames: int = 0
    behind: bool = False
    stuck: set[tuple[SpaceId, Author]] = field(default_factory=set)  # streams the hub does not take at present
    elsewhere: dict[SpaceId, int] = field(default_factory=dict)  # own places that the hub has other frames at


def send(exchange: Exchange, transport: Transport) -> Sent:
    """Push every frame the hub is not known to hold, ours and others'. Repeating it after any failure is harmless.

    A stream that the hub refuses is left where it is, and the others go on. Raises the transport's errors.
    """
    vault, sent = exchange.vault, Sent()
    while True:
        exchange.stop_if_asked()
        batch = _next_batch(vault, sent.stuck)
        if not batch:
            return sent
        vault.note_outside()
        result = transport.push([each.data for each in batch])
        exchange.note_receipt(result.receipt)
        refused = result.refused
        if refused is not None and refused.index >= len(batch):
            raise HubMisbehaved("refused a frame that it was not given")
        held = batch if refused is None else batch[: refused.index]
        with vault.write() as conn:
            mark_sent(vault, conn, [(each.space, each.author, each.number) for each in held])
        sent.frames += len(held)
        sent.changes += sum(changes_in_frame(each.data) for each in held)
        exchange.tell_progress(Phase.SENDING, sent.frames)
        if refused is not None:
            _note_refusal(exchange, sent, batch[refused.index], refused)


def changes_in_frame(data: bytes) -> int:
    """The number of changes a stored frame holds, as its header says."""
    header = unpack(data)
    return header.count if header.kind is FrameKind.SEGMENT else 0


def _next_batch(vault: Vault, stuck: set[tuple[SpaceId, Author]]) -> list[StoredFrame]:
    """Frames for one push, streams that are stuck left out."""
    limit = MOST_FRAMES
    while True:
        with vault.read() as conn:
            found = unsent_frames(conn, limit)
        usable = _whole_streams([each for each in found if (each.space, each.author) not in stuck])
        if usable or len(found) < limit:
            break
        limit *= 4
    size = 0
    batch: list[StoredFrame] = []
    for each in usable[:MOST_FRAMES]:
        size += len(each.data)
        if batch and size > MOST_BYTES:
            break
        batch.append(each)
    return batch


def _whole_streams(frames: list[StoredFrame]) -> list[StoredFrame]:
    """The same frames with each stream's in the order of its numbers: they may have been stored in another."""
    by_stream: dict[tuple[SpaceId, Author], list[StoredFrame]] = {}
    for each in frames:
        by_stream.setdefault((each.space, each.author), []).append(each)
    in_order = {stream: iter(sorted(held, key=lambda each: each.number)) for stream, held in by_stream.items()}
    return [next(in_order[each.space, each.author]) for each in frames]


def _lacks_what_is_here(conn: Connection, frame: StoredFrame, refused: PushRefusal) -> bool:
    """Whether the hub turned out to lack a frame before this one that is kept here and was believed to be there."""
    if refused.error == HubRefusal.GAP:
        has = refused.details.get("number")
        return isinstance(has, int) and frame_hash(conn, frame.space, frame.author, has + 1) is not None
    return refused.error == HubRefusal.UNKNOWN_SPACE and genesis_of(conn, frame.space) is not None


def _note_refusal(exchange: Exchange, sent: Sent, frame: StoredFrame, refused: PushRefusal) -> None:
    """Leave the stream alone for this exchange, and say so where a person has to know."""
    if refused.error == HubRefusal.UNKNOWN_DEVICE:
        with exchange.vault.read() as conn:
            found = unsent_frames(conn)
        sent.stuck.update(
            (each.space, each.author) for each in found if each.author[:ID_BYTES] == frame.author[:ID_BYTES]
        )
    sent.stuck.add((frame.space, frame.author))
    with exchange.vault.read() as conn:
        sent.behind |= _lacks_what_is_here(conn, frame, refused)
    if refused.error == HubRefusal.FORK and frame.author == exchange.vault.author:
        sent.elsewhere[frame.space] = frame.number  # put right by the exchange, or told at its end
    elif refused.error not in _SILENT:
        tell_refused(exchange, frame.space, frame.author, frame.number, refused.error)


def tell_refused(exchange: Exchange, space: SpaceId, author: Author, number: int, error: str) -> None:
    """Tell the person that the hub did not take a frame."""
    code = NoticeCode.FORK if error == HubRefusal.FORK else NoticeCode.HUB_REFUSED
    data = {"space": space, "device": author[:ID_BYTES], "number": number, "error": error}
    with exchange.vault.write() as conn:
        exchange.outcome.notices += tell(exchange.vault, conn, code, space + author, data)
