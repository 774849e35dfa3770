"""Keeps what all share: on the organisation's shelf, or, until there is one, on the own desk, to be moved later.

Only head office opens a shelf, so a laptop that belongs to nobody yet has none. Its directory entries wait on the
person's own desk, and when a shelf arrives they are moved there: copied with their story, what names them made to name
the copies, and the entries on the desk withdrawn.
"""

from __future__ import annotations

from typing import Final

from imsa_desktop.casework.declaration import FieldKind, Kind, SpaceClass, kinds
from imsa_desktop.casework.tongue import said
from imsa_desktop.merge.changes import WITHDRAWN
from imsa_desktop.services.copying import Copying
from imsa_desktop.services.errors import NoSharedSpaceYet
from imsa_desktop.services.names import Names
from imsa_desktop.services.records import Records
from imsa_desktop.storage import lists, spaces
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import RecordId, SpaceId

COLLEAGUES: Final = "person"  # who belongs to an organisation is the organisation's to say


def waits_on_desk(kind: Kind) -> bool:
    """Whether records of this kind may stand on the own desk until there is a shelf."""
    return kind.space is SpaceClass.SHELF and kind.name != COLLEAGUES


def shelf_space(conn: Connection) -> SpaceId | None:
    """The shelf all share; None while there is none."""
    return next((each.id for each in spaces.spaces(conn, SpaceClass.SHELF)), None)


def own_desk(conn: Connection) -> SpaceId | None:
    """This person's own desk."""
    return next((each.id for each in spaces.spaces(conn, SpaceClass.DESK) if each.mine), None)


class Shelf:
    """What may be asked of the shelf."""

    def __init__(self, vault: Vault, records: Records, names: Names) -> None:
        self._vault = vault
        self._records = records
        self._copying = Copying(vault, names)

    def shared(self) -> bool:
        """Whether there is a shelf that others read."""
        with self._vault.read() as conn:
            return shelf_space(conn) is not None

    def space(self) -> SpaceId:
        """Where a new entry stands: on the shelf, else on the own desk; raises :class:`NoSharedSpaceYet`."""
        with self._vault.read() as conn:
            found = shelf_space(conn) or own_desk(conn)
        if found is None:
            raise NoSharedSpaceYet("organisation")
        return found

    def bring_home(self) -> int:
        """Move what waited on the desk onto the shelf, if there is one now; returns how many entries were moved."""
        with self._vault.read() as conn:
            if shelf_space(conn) is None or not self._waiting(conn):
                return 0
        with self._vault.write() as conn:
            shelf = shelf_space(conn)
            waiting = self._waiting(conn)
            if shelf is None:
                return 0
            moved: dict[RecordId, RecordId] = {}
            for kind, record, desk in waiting:
                moved |= self._copying.copy(conn, self._copying.tree(conn, kind, record, desk), shelf, None)
            self._point_anew(conn, moved)
            reason = said("It stands on the shelf now, where all read it.")
            for kind, record, _ in waiting:
                self._records.conclude_within(conn, kind, record, WITHDRAWN, True, reason)
            return len(waiting)

    def _waiting(self, conn: Connection) -> list[tuple[str, RecordId, SpaceId]]:
        """Entries on the desk, those that others name first."""
        desk = own_desk(conn)
        if desk is None:
            return []
        return [
            (kind.name, record, desk)
            for kind in kinds().values()
            if waits_on_desk(kind)
            for _, record, _ in lists.light(conn, kind.name, (), lists.Wanted({desk}))
        ]

    def _point_anew(self, conn: Connection, moved: dict[RecordId, RecordId]) -> None:
        """Let what named an entry on the desk name its copy."""
        for kind in kinds().values():
            links = [each.name for each in kind.fields if each.kind is FieldKind.LINK and _to_shelf(each.links_to)]
            if not links:
                continue
            for space, record, values in list(lists.light(conn, kind.name, links)):
                named = {name: moved[old] for name, old in zip(links, values, strict=True) if old in moved}
                if named and record not in moved:
                    self._records.set_within(conn, kind.name, record, named, space=space)


def _to_shelf(kind_name: str | None) -> bool:
    kind = kinds().get(kind_name or "")
    return kind is not None and waits_on_desk(kind)
