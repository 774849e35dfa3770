"""Finding: typing a few letters brings the client, the reference, the phone number, the note."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from imsa_desktop.casework.declaration import Field, FieldKind, Sensitivity
from imsa_desktop.casework.folding import fold, name_words
from imsa_desktop.casework.tongue import said
from imsa_desktop.services.case_rows import CaseRow, begun_in
from imsa_desktop.services.caseload import Caseload, Held
from imsa_desktop.services.misfiling import is_misfiled
from imsa_desktop.services.viewing import Viewing, declared, title
from imsa_desktop.services.wording import Wording
from imsa_desktop.storage import search
from imsa_desktop.storage.search import Hit
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import RecordId, SpaceId

_THE_CLIENT = ("client", "case", "other_name")
_FIRST = (*_THE_CLIENT, "contact_way", "client_reference", "nrm_journey")
_OVER = ("closed", "not_taken_on")
_MOST_CLIENTS = 8
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
    withdrawn: bool = False


class Finding:
    """What may be looked for."""

    def __init__(self, vault: Vault, viewing: Viewing, caseload: Caseload | None = None) -> None:
        self._vault = vault
        self._viewing = viewing
        self._caseload = caseload or Caseload(vault, viewing)

    def find(self, text: str, limit: int = 20) -> list[Found]:
        """Clients by name, other name and reference first, then everything else; the last word may be unfinished."""
        words = fold(text).split()
        with self._vault.read() as conn:
            held = self._caseload.held(conn)
            clients = _clients([each.row for each in held.values()], words)[: max(_MOST_CLIENTS, limit // 3)]
            hits = search.find(conn, text, limit=limit)
            places = {kind: place for place, kind in enumerate(_FIRST)}
            ordered = sorted(enumerate(hits), key=lambda each: (places.get(each[1].kind, len(_FIRST)), each[0]))
            told = [_client_found(row, words) for row in clients]
            shown = {each.space for each in told}
            told += self._told(conn, [hit for _, hit in ordered if not _again(hit, shown)], words, held)
            return told[:limit]

    def clients(self, text: str, limit: int = 6) -> list[CaseRow]:
        """Cases whose client's names or reference begin so, for choosing one; without letters the latest heard of."""
        with self._vault.read() as conn:
            rows = [each.row for each in self._caseload.held(conn).values() if not each.row.withdrawn]
        if words := fold(text).split():
            return _clients(rows, words)[:limit]
        open_ones = [row for row in rows if row.stage not in _OVER]
        return sorted(open_ones, key=lambda row: row.last_encounter or "", reverse=True)[:limit]

    def _told(
        self, conn: Connection, hits: Sequence[Hit], words: list[str], held: Mapping[SpaceId, Held]
    ) -> list[Found]:
        wording = self._viewing.wording(conn)
        found: dict[tuple[str, RecordId], Found] = {}
        for hit in hits:
            kind = declared(hit.kind)
            if kind is None or (hit.kind, hit.record) in found:
                continue
            if hit.withdrawn and is_misfiled(conn, hit.kind, hit.record, hit.space):
                continue
            case = held.get(hit.space)
            field = next((each for each in kind.fields if each.name == hit.field), None)
            found[hit.kind, hit.record] = Found(
                kind=hit.kind,
                kind_label=said(kind.label),
                record=hit.record,
                space=hit.space,
                case=case.row.reference if case else None,
                case_name=case.row.name if case else "",
                title=title(kind, hit.values, wording),
                field_label=said(field.label) if field else "",
                excerpt=_excerpt(hit, field, words, wording),
                withdrawn=hit.withdrawn,
            )
        return list(found.values())


def _again(hit: Hit, shown: Collection[SpaceId]) -> bool:
    """Whether a hit only says once more that a client who is listed already is this client."""
    return hit.kind in _THE_CLIENT and hit.space in shown


def _clients(rows: Sequence[CaseRow], words: Sequence[str]) -> list[CaseRow]:
    """Cases in whose names or reference every word begins a word; open ones, and whose name begins so, first."""
    if not words:
        return []
    fit = begun_in(rows, words)
    begun = " ".join(words)
    fit.sort(
        key=lambda row: (
            row.withdrawn,
            row.stage in _OVER,
            not row.sort_name.startswith(begun),
            row.sort_name,
            row.full_name,
        )
    )
    return fit


def _client_found(row: CaseRow, words: Sequence[str]) -> Found:
    """A client, and by which name it was found where that is another than the one shown."""
    label, excerpt = said("Name to use"), ""
    if not _named_so(row.name, words):
        alias = next((each for each in row.other_names if _named_so(each, words)), "")
        if row.full_name != row.name and _named_so(row.full_name, words):
            label, excerpt = said("Full name"), row.full_name
        elif alias:
            label, excerpt = said("Other name"), alias
        elif len(words) == 1 and row.reference.lower().startswith(words[0]):
            label, excerpt = said("Reference"), row.reference
    return Found(
        kind="client",
        kind_label=said("Client"),
        record=row.client or row.space,
        space=row.space,
        case=row.reference,
        case_name=row.name,
        title=row.full_name or row.name,
        field_label=label,
        excerpt=excerpt,
        withdrawn=row.withdrawn,
    )


def _named_so(name: str, words: Sequence[str]) -> bool:
    parts = name_words(fold(name))
    return all(any(part.startswith(word) for part in parts) for word in words)


def _excerpt(hit: Hit, field: Field | None, words: list[str], wording: Wording) -> str:
    """The place of the find, without other people's affairs or the account of exploitation."""
    if field is None or field.sensitivity is not Sensitivity.NORMAL:
        return ""
    text = wording.of_field(field, hit.values.get(field.name))
    if field.kind is not FieldKind.LONG_TEXT:
        return text[:_EXCERPT_CHARACTERS]
    flat = " ".join(text.split())
    parts = flat.split(" ")
    at = next((n for n, part in enumerate(parts) if any(fold(part).startswith(word) for word in words)), 0)
    cut = " ".join(parts[max(0, at - 6) :])
    return ("… " if at > 6 else "") + cut[:_EXCERPT_CHARACTERS] + (" …" if len(cut) > _EXCERPT_CHARACTERS else "")
