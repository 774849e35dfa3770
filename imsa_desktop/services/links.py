"""What a field that names another record may name: colleagues, records of the same case, records of the shelf."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from imsa_desktop.casework.declaration import FieldKind, SpaceClass, UnknownKind, kind_named
from imsa_desktop.casework.lines import line_of
from imsa_desktop.casework.tongue import said
from imsa_desktop.services.chapters import fields_read, line_from
from imsa_desktop.services.roster import Roster
from imsa_desktop.services.viewing import Viewing
from imsa_desktop.storage import rows
from imsa_desktop.storage.delivery import Delivery
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import RecordId, SpaceId

_SHARED = (SpaceClass.SHELF,)


@dataclass(frozen=True, slots=True)
class Target:
    """A record that may be named."""

    id: RecordId
    name: str
    aside: str  # what stands quietly beside it
    for_colleagues: bool = False


class Links:
    """What may be asked of records that fields name."""

    def __init__(self, vault: Vault, viewing: Viewing, roster: Roster) -> None:
        self._vault = vault
        self._viewing = viewing
        self._roster = roster

    def of_kind(self, kind: str, space: SpaceId) -> Mapping[str, Sequence[Target]]:
        """For each linking field of a kind (that to its parent left out) what it may name from within ``space``."""
        linking = [each for each in kind_named(kind).fields if each.kind is FieldKind.LINK and not each.is_parent]
        with self._vault.read() as conn:
            found: dict[str, Sequence[Target]] = {}
            for links_to in {each.links_to or "" for each in linking}:
                found[links_to] = self._targets(conn, links_to, space)
        return {each.name: found[each.links_to or ""] for each in linking}

    def _targets(self, conn: Connection, kind_name: str, space: SpaceId) -> Sequence[Target]:
        if kind_name == "person":
            return [
                Target(each.id, each.name or said("This laptop’s person"), said("You") if each.me else each.role)
                for each in self._roster.people_within(conn)
            ]
        try:
            kind = kind_named(kind_name)
        except UnknownKind:
            return []
        about = line_of(kind_name)
        wording = self._viewing.wording(conn)
        within = None if kind.space in _SHARED else space
        targets = []
        for row in rows.rows(conn, kind_name, fields_read(kind, about), space=within):
            line = line_from(kind, about, row, wording, Delivery.SAVED)
            aside = " · ".join(part for part in (line.state_words, line.second) if part)
            targets.append(Target(row.id, line.first, aside, line.for_colleagues))
        return targets[::-1]
