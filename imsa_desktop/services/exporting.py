"""Exports everything as JSON lines, sealed to a passphrase unless asked otherwise."""

from __future__ import annotations

import os
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from imsa_desktop.casework.values import to_json
from imsa_desktop.crypto.sealed_file import seal_to_passphrase
from imsa_desktop.services.errors import FileAlreadyThere
from imsa_desktop.services.export_lines import VERSION, line_of, moment_of, to_line
from imsa_desktop.services.viewing import Viewing, declared, milliseconds
from imsa_desktop.storage import chunks, records, spaces
from imsa_desktop.storage.history import changes_of_record
from imsa_desktop.storage.owners import owner_seed
from imsa_desktop.storage.records import Record
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_desktop.sync.membership import organisation_name
from imsa_protocol.identifiers import AUTHOR_BYTES


@dataclass(frozen=True, slots=True)
class Exported:
    """What went into the file."""

    records: int
    spaces: int
    sealed: bool
    attachments: Path | None = None  # the folder beside the file, where there is something attached


def _for_oneself(path: str, flags: int) -> int:
    """Open a new file that other users of the computer cannot read."""
    return os.open(path, flags, 0o600)


def attachments_of(file: Path) -> Path:
    """The folder beside an export in which what is attached lies."""
    return file.with_name(f"{file.name}.attachments")


class Exporting:
    """What may be exported."""

    def __init__(self, vault: Vault, viewing: Viewing) -> None:
        self._vault = vault
        self._viewing = viewing

    def export(self, out: Path, passphrase: str | None) -> Exported:
        """Write all records with every answer that stands; ``passphrase=None`` writes it readable by anyone.

        What is attached lies in a folder beside it, named like the file: sealed chunks that only the file opens.
        Raises :class:`FileAlreadyThere`, crypto's ``NotEnoughMemory``, :class:`OSError`; the file is whole or absent.
        """
        if out.exists():
            raise FileAlreadyThere(str(out))
        lines, counted = self._lines()
        surroundings = self._vault.surroundings
        if passphrase is not None:
            lines = seal_to_passphrase(lines, passphrase, surroundings.kdf, surroundings.random)
        fresh = out.with_name(f"{out.name}.{surroundings.random(4).hex()}.part")
        beside = attachments_of(out)
        try:
            copied = chunks.copy_all(self._vault.folder, beside)
            with open(fresh, "xb", opener=_for_oneself) as file:
                file.write(lines)
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(out)
        finally:
            fresh.unlink(missing_ok=True)
        return Exported(
            records=counted[1],
            spaces=counted[0],
            sealed=passphrase is not None,
            attachments=beside if copied else None,
        )

    def _lines(self) -> tuple[bytes, tuple[int, int]]:
        with self._vault.read() as conn:
            lines = [
                line_of(
                    {
                        "imsa_export": VERSION,
                        "made": moment_of(self._vault.surroundings.now_ms()),
                        "person": self._viewing.names.own(conn),
                        "organisation": organisation_name(conn),
                    }
                )
            ]
            held = spaces.spaces(conn)
            for space in held:
                reference, owner = self._viewing.reference(conn, space.id), owner_seed(conn, space.id)
                lines.append(
                    line_of(
                        {
                            "space": space.id.hex(),
                            "class": space.space_class,
                            "case": reference,
                            "opened": moment_of(space.opened_ms),
                            "owner": owner.hex() if owner else None,
                        }
                    )
                )
            count = 0
            for space in held:
                for record in records.in_space(conn, space.id):
                    lines.append(line_of(self._record(conn, record)))
                    count += 1
        before = b"".join(lines)
        end = {"end": True, "spaces": len(held), "records": count, "sha256": sha256(before).hexdigest()}
        return before + line_of(end), (len(held), count)

    def _record(self, conn: Connection, record: Record) -> dict[str, Any]:
        kind = declared(record.kind)
        names = self._viewing.names
        kept = [
            each.change
            for each in changes_of_record(self._vault, conn, record.id)
            if each.change.kind == record.kind and each.change.space == record.space
        ]
        return {
            "record": record.id.hex(),
            "kind": record.kind,
            "space": record.space.hex(),
            "parent": record.parent.hex() if record.parent else None,
            "created": moment_of(milliseconds(record.created)),
            "created_by": names.of(conn, record.created_by),
            "finished": record.finished,
            "withdrawn": record.withdrawn,
            "values": {
                field.name: to_json(field, record.values[field.name])
                for field in (kind.fields if kind else ())
                if record.values.get(field.name) not in (None, frozenset())
            },
            "registers": {
                register: [
                    {
                        "value": to_line(each.value),
                        "by": names.of(conn, each.id[:AUTHOR_BYTES]),
                        "at": moment_of(milliseconds(each.time)),
                    }
                    for each in sorted(live, key=lambda one: (one.time, one.id))  # an import gives them new times
                ]
                for register, live in sorted(record.registers.items())
            },
            "history": [
                {
                    "at": moment_of(milliseconds(each.time)),
                    "by": names.of(conn, each.id[:AUTHOR_BYTES]),
                    "reason": each.reason,
                    "sets": {register: to_line(value) for register, value in each.sets.items()},
                }
                for each in sorted(kept, key=lambda change: (change.time, change.id))
            ],
        }
