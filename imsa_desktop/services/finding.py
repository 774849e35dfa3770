"""Finding: typing a few letters brings the client, the reference, the phone number, the note."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from imsa_desktop.casework.declaration import FieldKind, Sensitivity, SpaceClass
from imsa_desktop.casework.folding import fold
from imsa_desktop.casework.identity import case_reference, once_id
from imsa_desktop.casework.tongue import said
from imsa_desktop.services.viewing import Viewing, declared, title
from imsa_desktop.services.wording import Wording
from imsa_desktop.storage import records, search, spaces
from imsa_desktop.storage.records import Record
from imsa_desktop.storage.search import Hit
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import RecordId, SpaceId

_FIRST = ("client", "case", "other_name", "contact_way")
_EXCERPT_CHARACTERS = 90


@dataclass(frozen=True, slots=True)
class Found:
    """One hit."""

    kind: str
    kind_label: str
    record: RecordId
    space: SpaceId
    case: str | None  # reference
    case_name: str  # the client's name to use
    title: str
    field_label: str
    excerpt: str


class Finding:
    """What may be looked for."""

    def __init__(self, vault: Vault, viewing: Viewing) -> None:
        self._vault = vault
        self._viewing = viewing

    def find(self, text: str, limit: int = 20) -> list[Found]:
        """Cases by reference and name first, then everything else; folded, the last word may be unfinished."""
        with self._vault.read() as conn:
            hits = self._by_reference(conn, text) + search.find(conn, text, limit=limit * 3)
            places = {kind: place for place, kind in enumerate(_FIRST)}
            ordered = sorted(enumerate(hits), key=lambda each: (places.get(each[1].kind, len(_FIRST)), each[0]))
            return self._told(conn, [hit for _, hit in ordered], fold(text).split(), limit)

    def _by_reference(self, conn: Connection, text: str) -> list[Hit]:
        wanted = "".join(text.upper().split())
        if len(wanted) < 3:
            return []
        return [
            Hit("case", once_id(each.id, each.id, "case"), each.id, "reference")
            for each in spaces.spaces(conn, SpaceClass.CASE)
            if case_reference(each.id).startswith(wanted)
        ]

    def _told(self, conn: Connection, hits: Sequence[Hit], words: list[str], limit: int) -> list[Found]:
        wording = self._viewing.wording(conn)
        by_kind: dict[str, list[RecordId]] = {}
        for hit in hits:
            by_kind.setdefault(hit.kind, []).append(hit.record)
        known = {
            (kind, each): record
            for kind, ids in by_kind.items()
            for each, record in records.get_many(conn, kind, ids).items()
        }
        names: dict[SpaceId, str] = {}
        found: dict[tuple[str, RecordId], Found] = {}
        for hit in hits:
            record = known.get((hit.kind, hit.record))
            kind = declared(hit.kind)
            if record is None or kind is None or (hit.kind, hit.record) in found:
                continue
            if hit.space not in names:
                names[hit.space] = self._client_name(conn, hit.space)
            field = next((each for each in kind.fields if each.name == hit.field), None)
            found[hit.kind, hit.record] = Found(
                kind=hit.kind,
                kind_label=said(kind.label),
                record=hit.record,
                space=hit.space,
                case=self._viewing.reference(conn, hit.space),
                case_name=names[hit.space],
                title=title(kind, record.values, wording),
                field_label=said(field.label) if field else "",
                excerpt=_excerpt(record, hit.field, words, wording),
            )
            if len(found) >= limit:
                break
        return list(found.values())

    def _client_name(self, conn: Connection, space: SpaceId) -> str:
        client = once_id(space, space, "client")
        record = records.get_many(conn, "client", [client]).get(client)
        return str(record.values.get("name_to_use") or record.values.get("full_name") or "") if record else ""


def _excerpt(record: Record, field_name: str, words: list[str], wording: Wording) -> str:
    """The place of the find, without other people's affairs or the account of exploitation."""
    kind = declared(record.kind)
    field = next((each for each in kind.fields if each.name == field_name), None) if kind else None
    if field is None or field.sensitivity is not Sensitivity.NORMAL:
        return ""
    text = wording.of_field(field, record.values.get(field.name))
    if field.kind is not FieldKind.LONG_TEXT:
        return text[:_EXCERPT_CHARACTERS]
    flat = " ".join(text.split())
    parts = flat.split(" ")
    at = next((n for n, part in enumerate(parts) if any(fold(part).startswith(word) for word in words)), 0)
    cut = " ".join(parts[max(0, at - 6) :])
    return ("… " if at > 6 else "") + cut[:_EXCERPT_CHARACTERS] + (" …" if len(cut) > _EXCERPT_CHARACTERS else "")
