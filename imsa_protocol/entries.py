"""Reads and writes the open payload of log entries, all that a hub ever reads (docs/sync.md §6).

An open payload is a CBOR array of items ``[type, map]``. Items of a type that this version does not know are kept as
:class:`UnknownItem` and have no effect.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from imsa_protocol import shapes
from imsa_protocol.canonical import decode, encode
from imsa_protocol.device_items import DeviceAdded, DeviceEnded, Erase, Quota
from imsa_protocol.limits import CLASS_CHARACTERS, FRAME_BYTES, LOG_ITEMS
from imsa_protocol.ring_items import Holders, LogEpoch, RingHolders, RingKey, SpaceReaders
from imsa_protocol.root_items import RING_PUBLIC_BYTES, Administer, Founding, RootSuccessor

__all__ = [
    "RING_PUBLIC_BYTES",
    "Administer",
    "DeviceAdded",
    "DeviceEnded",
    "Erase",
    "Founding",
    "Holders",
    "Item",
    "KnownItem",
    "LogEpoch",
    "Quota",
    "RingHolders",
    "RingKey",
    "RootSuccessor",
    "SpaceReaders",
    "UnknownItem",
    "encode_items",
    "parse_items",
]


@dataclass(frozen=True, slots=True)
class UnknownItem:
    """An item of a newer version: kept, without effect."""

    type: str
    fields: Mapping[Any, Any]


KnownItem: TypeAlias = (
    Founding
    | Administer
    | RootSuccessor
    | DeviceAdded
    | DeviceEnded
    | RingKey
    | RingHolders
    | SpaceReaders
    | LogEpoch
    | Erase
    | Quota
)
Item: TypeAlias = KnownItem | UnknownItem

_READERS: Final[dict[str, Callable[[shapes.Fields], KnownItem]]] = {
    each.TYPE: each.read
    for each in (
        Founding,
        Administer,
        RootSuccessor,
        DeviceAdded,
        DeviceEnded,
        RingKey,
        RingHolders,
        SpaceReaders,
        LogEpoch,
        Erase,
        Quota,
    )
}


def encode_items(items: Sequence[KnownItem]) -> bytes:
    """Return the open payload of a log entry."""
    return encode([[each.TYPE, each.to_map()] for each in items])


def parse_items(payload: bytes) -> tuple[Item, ...]:
    """Read an open payload; raises :class:`~imsa_protocol.errors.Malformed` and ``TooLarge``."""
    listed = shapes.array(decode(payload, max_bytes=FRAME_BYTES), "log entry", most=LOG_ITEMS)
    items: list[Item] = []
    for each in listed:
        name, fields = shapes.array(each, "log entry", length=2)
        item_type = shapes.text(name, CLASS_CHARACTERS, "log entry: type")
        reader = _READERS.get(item_type)
        if reader is None:
            items.append(UnknownItem(item_type, shapes.mapping(fields, item_type)))
        else:
            items.append(reader(shapes.Fields(fields, item_type)))
    return tuple(items)
