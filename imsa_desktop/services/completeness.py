"""What has not been talked about yet in a whole case: a quiet list, by topic and by record; it holds nothing up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from imsa_desktop.casework.case_topics import kinds_read, not_talked_about_yet
from imsa_desktop.casework.completeness import open_points
from imsa_desktop.casework.declaration import Kind, SpaceClass, kind_named, kinds
from imsa_desktop.casework.looked_for import LOOKED_FOR
from imsa_desktop.casework.tongue import said
from imsa_desktop.services.viewing import Viewing, title
from imsa_desktop.storage import rows
from imsa_desktop.storage.unlocked import Vault
from imsa_protocol.identifiers import RecordId, SpaceId


@dataclass(frozen=True, slots=True)
class OpenTopic:
    """Something no record of the case speaks of yet."""

    code: str
    label: str
    kind: str  # the kind of record that would say it


@dataclass(frozen=True, slots=True)
class OpenRecord:
    """A record of which something is not there yet."""

    kind: str
    record: RecordId
    title: str
    fields: Sequence[tuple[str, str]]  # name and label, in the order of the form


@dataclass(frozen=True, slots=True)
class NotYet:
    """All that has not been talked about yet in a case."""

    topics: Sequence[OpenTopic]
    records: Sequence[OpenRecord]


class Completeness:
    """What may be asked of completeness."""

    def __init__(self, vault: Vault, viewing: Viewing) -> None:
        self._vault = vault
        self._viewing = viewing

    def of_case(self, space: SpaceId) -> NotYet:
        """Topics without a record, and records with something open, in the order people read a case file in."""
        with self._vault.read() as conn:
            read = {
                name: [each.values for each in rows.rows(conn, name, _fields(kind_named(name)), space=space)]
                for name in kinds_read()
            }
            found: list[OpenRecord] = []
            wording = self._viewing.wording(conn)
            for kind in kinds().values():
                if kind.space is not SpaceClass.CASE or kind.name not in LOOKED_FOR:
                    continue
                for row in rows.rows(conn, kind.name, _fields(kind), space=space):
                    points = open_points(kind, row.values)
                    if points:
                        labels = [(each.field or "", said(kind.field(each.field or "").label)) for each in points]
                        found.append(OpenRecord(kind.name, row.id, title(kind, row.values, wording), labels))
        topics = [OpenTopic(each.code, said(each.label), each.kind) for each in not_talked_about_yet(read)]
        return NotYet(topics, found)


def _fields(kind: Kind) -> list[str]:
    return [each.name for each in kind.fields]
