"""Shows records as they stood at an earlier moment, from the changes that the journal keeps.

What is shown then is the same pure function of the changes as what is shown now; only the later ones are left out.
"""

from __future__ import annotations

from collections.abc import Sequence

from imsa_desktop.merge.changes import RecordKey
from imsa_desktop.merge.registers import apply_to_record
from imsa_desktop.storage.history import Opened, changes_of_record
from imsa_desktop.storage.records import Record, of_standing
from imsa_desktop.storage.standing import Standing
from imsa_desktop.storage.unlocked import Connection, Vault, vault_of
from imsa_protocol.identifiers import SpaceId


def standing_then(
    vault: Vault, conn: Connection, space: SpaceId, kinds: Sequence[str], until_ms: int
) -> dict[str, list[Record]]:
    """The records of these kinds in a space as they stood at a moment (Unix milliseconds), oldest first.

    A record that did not exist yet is left out; one that was withdrawn by then is there and says so. Raises storage's
    ``NoKeyForFrame`` where a segment of the space cannot be opened here.
    """
    opened = Opened()
    row = vault.numbers.known_space_row(conn, space)
    if row is None:
        return {kind: [] for kind in kinds}
    found: dict[str, list[Record]] = {}
    for kind in kinds:
        table = vault_of(conn).plans.of(kind).table_name
        ids = conn.exec_driver_sql(
            f'SELECT id FROM "{table}" WHERE space = ? ORDER BY created, id',  # noqa: S608  # reason: names of our own declarations
            (row,),
        ).scalars()
        past = (_then(vault, conn, RecordKey(space, kind, each), row, until_ms, opened) for each in ids.all())
        found[kind] = [each for each in past if each is not None]
    return found


def first_change_ms(conn: Connection, space: SpaceId, kinds: Sequence[str]) -> int | None:
    """When the first record of these kinds in a space was written (Unix milliseconds); None while there is none."""
    vault = vault_of(conn)
    row = vault.numbers.known_space_row(conn, space)
    first: list[int] = []
    for kind in kinds:
        table = vault.plans.of(kind).table_name
        made = conn.exec_driver_sql(
            f'SELECT min(created) FROM "{table}" WHERE space = ?',  # noqa: S608  # reason: names of our own declarations
            (row,),
        ).scalar()
        if made is not None:
            first.append(made >> 16)
    return min(first, default=None)


def _then(
    vault: Vault, conn: Connection, key: RecordKey, space_row: int, until_ms: int, opened: Opened
) -> Record | None:
    changes = [each.change for each in changes_of_record(vault, conn, key.record, opened)]
    early = [each for each in changes if each.key == key and each.time >> 16 <= until_ms]
    if not early:
        return None
    plan = vault.plans.of(key.kind)
    standing = Standing(plan, None, key, space_row, {})
    for change in early:
        apply_to_record(standing.registers, change)
        standing.note_change(change.id, change.time)
    return of_standing(conn, standing)
