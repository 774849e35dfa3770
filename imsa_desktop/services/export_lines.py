"""Defines the lines of an export: JSON, one object a line, complete and readable by other programs.

    {"imsa_export": 1, "made": moment, "person": name, "organisation": name or null}
    {"space": hex, "class": text, "case": reference or null, "opened": moment, "owner": hex or null}
    {"record": hex, "kind": text, "space": hex, "parent": hex or null, "created": moment, "created_by": name,
     "finished": bool, "withdrawn": bool, "values": {field: shown value},
     "registers": {register: [{"value": …, "by": name, "at": moment} …]},
     "history": [{"at": moment, "by": name, "reason": text or null, "sets": {register: value}} …]}
    {"end": true, "spaces": n, "records": n, "sha256": hex of all lines before, line feeds included}

``values`` are for reading: what is shown now, links as UUIDs. ``registers`` are what an import takes: every answer that
stands. Bytes are ``{"bytes": hex}`` and together-groups ``{"group": {field: value}}``. ``history`` is for reading.
``owner`` is the seed of the key that a space's id comes from: with it an empty vault keeps the id.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from imsa_desktop.services.errors import ExportUnreadable
from imsa_protocol.identifiers import ID_BYTES
from imsa_protocol.signatures import SEED_BYTES

VERSION = 1
_LEAST, _MOST = -(1 << 63), (1 << 63) - 1


@dataclass(frozen=True, slots=True)
class SpaceLine:
    """A space of the export; ``owner`` is the seed of its owner key, if it came along."""

    id: bytes
    space_class: str
    owner: bytes | None


@dataclass(frozen=True, slots=True)
class RecordLine:
    """A record of the export: of each register every answer that stands."""

    id: bytes
    kind: str
    space: bytes
    parent: bytes | None
    registers: Mapping[str, tuple[Any, ...]]
    line: int


@dataclass(slots=True)
class ExportRead:
    """A whole export, read and checked."""

    spaces: list[SpaceLine] = field(default_factory=list)
    records: list[RecordLine] = field(default_factory=list)


def line_of(value: Mapping[str, Any]) -> bytes:
    """One line."""
    return json.dumps(value, ensure_ascii=False, sort_keys=False, separators=(",", ":")).encode() + b"\n"


def moment_of(ms: int) -> str:
    """A time of an export: UTC, to the millisecond."""
    return datetime.fromtimestamp(ms / 1000, UTC).isoformat("T", "milliseconds")


def to_line(value: Any) -> Any:
    """A stored value as a line holds it."""
    if isinstance(value, bytes):
        return {"bytes": value.hex()}
    if isinstance(value, Mapping):
        return {"group": {str(name): to_line(each) for name, each in value.items()}}
    return value


def from_line(value: Any) -> Any:
    """Undo :func:`to_line`; raises :class:`ValueError`."""
    if isinstance(value, dict):
        if set(value) == {"bytes"} and isinstance(value["bytes"], str):
            return bytes.fromhex(value["bytes"])
        if set(value) == {"group"} and isinstance(value["group"], dict):
            return {name: from_line(each) for name, each in value["group"].items()}
        raise ValueError("value")
    if isinstance(value, str):
        value.encode()  # half of a pair of surrogates is no text
    elif isinstance(value, (list, float)) or (isinstance(value, int) and not _LEAST <= value <= _MOST):
        raise ValueError("value")
    return value


def read_export(data: bytes) -> ExportRead:
    """Read a whole export; raises :class:`ExportUnreadable`."""
    found, told, ended = ExportRead(), sha256(), False
    for number, line in enumerate(data.splitlines(keepends=True), 1):
        if ended:
            raise ExportUnreadable("something stands behind its end", number)
        try:
            read = json.loads(line)
            if not isinstance(read, dict):
                raise ValueError("not an object")
            ended = _take(found, read, number, told.hexdigest())
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            if isinstance(error, UnicodeDecodeError) or number == 1:
                raise ExportUnreadable("it does not begin as an export", number) from None
            raise ExportUnreadable("the line cannot be read", number) from None
        told.update(line)
    if not ended:
        raise ExportUnreadable("it is cut short")
    return found


def _take(found: ExportRead, read: dict[str, Any], number: int, told: str) -> bool:
    if number == 1:
        if read["imsa_export"] != VERSION:
            raise ExportUnreadable("it was written by a newer version", number)
        return False
    if "end" in read:
        whole = (len(found.spaces), len(found.records), told)
        if (read["spaces"], read["records"], read["sha256"]) != whole:
            raise ExportUnreadable("it was altered or lines are missing", number)
        return True
    if "record" in read:
        found.records.append(_record(read, number))
    elif "class" in read:
        owner = read.get("owner")
        seed = _bytes(owner, SEED_BYTES) if owner is not None else None
        found.spaces.append(SpaceLine(_id(read["space"]), _name(read["class"]), seed))
    return False


def _record(read: dict[str, Any], number: int) -> RecordLine:
    registers = {
        _name(name): tuple(from_line(each["value"]) for each in answers) for name, answers in read["registers"].items()
    }
    parent = read.get("parent")
    return RecordLine(
        _id(read["record"]), _name(read["kind"]), _id(read["space"]), _id(parent) if parent else None, registers, number
    )


def _name(value: str) -> str:
    value.encode()
    return value


def _id(value: str) -> bytes:
    return _bytes(value, ID_BYTES)


def _bytes(value: str, length: int) -> bytes:
    data = bytes.fromhex(value)
    if len(data) != length:
        raise ValueError("bytes")
    return data
