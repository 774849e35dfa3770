"""Makes Outlook message files: a compound file (MS-CFB) with the few properties that a message has (MS-OXMSG)."""

from __future__ import annotations

import itertools
import struct
from collections.abc import Mapping
from datetime import UTC, datetime

_SECTOR, _MINI, _MINI_CUTOFF = 512, 64, 4096
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_NONE = 0xFFFFFFFF
_TEXT, _BINARY, _TIME, _NUMBER = 0x001F, 0x0102, 0x0040, 0x0003

Tree = dict[str, "bytes | Tree"]


def outlook_message(
    *,
    sender: str,
    subject: str,
    body: str = "",
    html: bytes | None = None,
    sent: datetime | None = None,
    recipients: Mapping[str, str] | None = None,
    attachments: Mapping[str, bytes] | None = None,
    headers: str = "",
) -> bytes:
    recipients, attachments = recipients or {}, attachments or {}
    tree: Tree = _texts({0x001A: "IPM.Note", 0x0037: subject, 0x1000: body, 0x0C1A: sender, 0x007D: headers})
    if html is not None:
        tree["__substg1.0_10130102"] = html
    tree["__nameid_version1.0"] = {}
    times = [(0x0039, sent)] if sent else []
    head = (
        bytes(8) + struct.pack("<IIII", len(recipients), len(attachments), len(recipients), len(attachments)) + bytes(8)
    )
    tree["__properties_version1.0"] = head + _properties(tree, times)
    for place, (name, address) in enumerate(recipients.items()):
        storage: Tree = _texts({0x3001: name, 0x3003: address, 0x39FE: address})
        storage["__properties_version1.0"] = bytes(8) + _properties(storage, [])
        tree[f"__recip_version1.0_#{place:08X}"] = storage
    for place, (name, content) in enumerate(attachments.items()):
        storage = _texts({0x3707: name, 0x370E: "application/pdf"})
        storage["__substg1.0_37010102"] = content
        storage["__properties_version1.0"] = bytes(8) + _properties(storage, [], {0x3705: 1})
        tree[f"__attach_version1.0_#{place:08X}"] = storage
    return compound_file(tree)


def _texts(values: Mapping[int, str]) -> Tree:
    return {f"__substg1.0_{number:04X}001F": words.encode("utf-16-le") for number, words in values.items() if words}


def _properties(tree: Tree, times: list[tuple[int, datetime]], numbers: Mapping[int, int] | None = None) -> bytes:
    told = b""
    for name, content in tree.items():
        if name.startswith("__substg1.0_") and isinstance(content, bytes):
            number, kind = int(name[12:16], 16), int(name[16:20], 16)
            told += struct.pack("<HHIII", kind, number, 6, len(content) + (2 if kind == _TEXT else 0), 0)
    for number, when in times:
        ticks = int((when - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds()) * 10_000_000
        told += struct.pack("<HHIQ", _TIME, number, 6, ticks)
    for number, value in (numbers or {}).items():
        told += struct.pack("<HHIII", _NUMBER, number, 6, value, 0)
    return told


def compound_file(tree: Tree) -> bytes:
    """A compound file of version 3."""
    entries: list[list[object]] = [["Root Entry", 5, _NONE, _NONE, _NONE, _END, 0]]
    contents: list[tuple[int, bytes]] = []

    def add(folder: Tree, parent: int) -> None:
        made: list[int] = []
        ordered = sorted(folder.items(), key=lambda each: (len(each[0]), each[0].upper()))
        for name, content in ordered:
            entries.append([name, 2 if isinstance(content, bytes) else 1, _NONE, _NONE, _NONE, _END, 0])
            made.append(len(entries) - 1)
            if isinstance(content, bytes):
                contents.append((len(entries) - 1, content))
        for before, after in itertools.pairwise(made):
            entries[before][3] = after  # a tree that leans to one side all the way is a tree
        if made:
            entries[parent][4] = made[0]
        for place, (_, content) in zip(made, ordered, strict=True):
            if not isinstance(content, bytes):
                add(content, place)

    add(tree, 0)
    sectors: list[bytes] = []
    fat: list[int] = []

    def put(data: bytes) -> int:
        many = max(1, -(-len(data) // _SECTOR))
        start = len(sectors)
        for place in range(many):
            sectors.append(data[place * _SECTOR : (place + 1) * _SECTOR].ljust(_SECTOR, b"\0"))
            fat.append(start + place + 1 if place < many - 1 else _END)
        return start

    mini, mini_fat = b"", []
    for place, content in contents:
        entries[place][6] = len(content)
        if len(content) >= _MINI_CUTOFF:
            entries[place][5] = put(content)
            continue
        start = entries[place][5] = len(mini_fat)
        many = max(1, -(-len(content) // _MINI))
        mini_fat += [start + each + 1 for each in range(many - 1)] + [_END]
        mini += content.ljust(many * _MINI, b"\0")
    entries[0][5], entries[0][6] = put(mini), len(mini)
    first_mini_fat = put(
        struct.pack(f"<{len(mini_fat)}I", *mini_fat).ljust(-(-len(mini_fat) // 128) * _SECTOR, b"\xff")
    )
    many_mini_fat = -(-len(mini_fat) // 128)
    while len(entries) % 4:
        entries.append(["", 0, _NONE, _NONE, _NONE, 0, 0])
    directory = put(b"".join(_entry(*each) for each in entries))  # type: ignore[arg-type]  # reason: made above, in this order
    many_fat = 1
    while many_fat * 128 < len(sectors) + many_fat:
        many_fat += 1
    first_fat = len(sectors)
    fat += [_FAT] * many_fat
    fat += [_FREE] * (many_fat * 128 - len(fat))
    table = struct.pack(f"<{len(fat)}I", *fat)
    header = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(16)
    header += struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack("<IIIIIIIII", 0, many_fat, directory, 0, _MINI_CUTOFF, first_mini_fat, many_mini_fat, _END, 0)
    header += struct.pack("<109I", *[first_fat + n for n in range(many_fat)], *[_FREE] * (109 - many_fat))
    return header + b"".join(sectors) + table


def _entry(name: str, kind: int, left: int, right: int, child: int, start: int, size: int) -> bytes:
    told = name.encode("utf-16-le") + b"\0\0"
    return (
        told.ljust(64, b"\0")
        + struct.pack("<HBBIII", len(told), kind, 1, left, right, child)
        + bytes(16 + 4 + 16)
        + struct.pack("<IQ", start, size)
    )
