"""Reads the hub's answers by the shape they must have (docs/sync.md §7); raises the protocol's errors on surprises."""

from __future__ import annotations

from typing import Any

from imsa_desktop.sync.transport import (
    HeadsPage,
    HubIdentity,
    HubRefused,
    LogEntries,
    LogHead,
    LogMoved,
    Page,
    Pulled,
    PushRefusal,
    PushResult,
    StreamHead,
    UnknownCursor,
)
from imsa_protocol import shapes
from imsa_protocol.canonical import decode
from imsa_protocol.errors import HubRefusal, Malformed
from imsa_protocol.identifiers import AUTHOR_BYTES, HASH_BYTES, ID_BYTES
from imsa_protocol.limits import CHUNK_BYTES, CHUNKS_NAMED, FRAME_BYTES, MESSAGE_BYTES
from imsa_protocol.messages import GENERATION_BYTES, Cursor, Receipt
from imsa_protocol.signatures import PUBLIC_BYTES

_CODE_CHARACTERS = 64
_REFUSALS: dict[str, type[HubRefused]] = {
    HubRefusal.UNKNOWN_CURSOR: UnknownCursor,
    HubRefusal.LOG_MOVED: LogMoved,
}


def fields_of(body: bytes) -> shapes.Fields:
    """Read the map an answer is."""
    return shapes.Fields(decode(body, max_bytes=MESSAGE_BYTES), "answer")


def refusal_of(status: int, body: bytes) -> HubRefused:
    """Read why the hub refused."""
    told = shapes.mapping(decode(body, max_bytes=MESSAGE_BYTES), "refusal")
    code = shapes.text(told.get("error"), _CODE_CHARACTERS, "refusal: error")
    details = {key: value for key, value in told.items() if key != "error"}
    return _REFUSALS.get(code, HubRefused)(code, status, details)


def identity_of(answer: shapes.Fields) -> HubIdentity:
    """Read which hub and generation answers."""
    return HubIdentity(answer.exactly("hub", PUBLIC_BYTES), answer.exactly("generation", GENERATION_BYTES))


def log_head_of(value: object) -> LogHead:
    """Read ``[number, hash]``."""
    number, hash_there = shapes.array(value, "head", length=2)
    return LogHead(shapes.integer(number, "head"), shapes.exactly(hash_there, HASH_BYTES, "head"))


def entries_of(answer: shapes.Fields) -> LogEntries:
    """Read a run of the organisation log."""
    entries = tuple(shapes.up_to(each, FRAME_BYTES, "entries") for each in answer.array("entries"))
    return LogEntries(entries, log_head_of(answer.array("head")))


def page_of(answer: shapes.Fields) -> Page:
    """Read a page of frames."""
    cursor = Cursor.from_cbor(answer.array("cursor")) if answer.has("cursor") else None
    return Page(tuple(_pulled(each) for each in answer.array("page")), cursor, answer.boolean("more"))


def heads_of(answer: shapes.Fields) -> HeadsPage:
    """Read heads of streams."""
    heads = []
    for each in answer.array("heads"):
        space, author, number, frame_hash = shapes.array(each, "heads", length=4)
        heads.append(
            StreamHead(
                shapes.exactly(space, ID_BYTES, "heads"),
                shapes.exactly(author, AUTHOR_BYTES, "heads"),
                shapes.integer(number, "heads", least=1),
                shapes.exactly(frame_hash, HASH_BYTES, "heads"),
            )
        )
    return HeadsPage(tuple(heads), answer.boolean("more"))


def push_result_of(answer: shapes.Fields) -> PushResult:
    """Read what became of a push; the receipt's signature is for the caller to check."""
    refused = None
    if answer.has("refused"):
        told = answer.mapping("refused")
        refused = PushRefusal(
            shapes.integer(told.get("index"), "refused: index"),
            shapes.text(told.get("error"), _CODE_CHARACTERS, "refused: error"),
            {key: value for key, value in told.items() if key not in ("index", "error")},
        )
    return PushResult(
        answer.integer("kept"), answer.integer("known"), refused, Receipt.from_cbor(answer.mapping("receipt"))
    )


def requests_of(answer: shapes.Fields) -> tuple[tuple[bytes, bytes], ...]:
    """Read the requests to join that wait."""
    requests = []
    for each in answer.array("requests"):
        invitation, request = shapes.array(each, "requests", length=2)
        requests.append(
            (shapes.exactly(invitation, ID_BYTES, "requests"), shapes.up_to(request, MESSAGE_BYTES, "requests"))
        )
    return tuple(requests)


def chunks_of(answer: shapes.Fields) -> frozenset[bytes]:
    """Read which chunks the hub holds."""
    return frozenset(answer.ids("have", HASH_BYTES, most=CHUNKS_NAMED))


def chunk_of(answer: shapes.Fields) -> bytes:
    """Read the bytes of a chunk."""
    return answer.up_to("chunk", CHUNK_BYTES)


def _pulled(value: Any) -> Pulled:
    position, place, content, chain = shapes.array(value, "page", length=4)
    if type(content) is not bytes:
        raise Malformed("page: frame")
    is_hash = len(content) == HASH_BYTES  # no frame is as short as that
    return Pulled(
        shapes.integer(position, "page", least=1),
        shapes.integer(place, "page", least=1),
        None if is_hash else shapes.up_to(content, FRAME_BYTES, "page"),
        content if is_hash else None,
        shapes.exactly(chain, HASH_BYTES, "page"),
    )
