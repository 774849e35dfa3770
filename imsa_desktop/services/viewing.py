"""Makes what a screen is given of a record out of what the vault holds of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from imsa_desktop.casework.declaration import Field, FieldKind, Kind, SpaceClass, UnknownKind, kind_named
from imsa_desktop.casework.identity import case_reference
from imsa_desktop.casework.tongue import said
from imsa_desktop.merge import shown as merged
from imsa_desktop.merge.changes import FINISHED, WITHDRAWN
from imsa_desktop.merge.questions import question_id
from imsa_desktop.services.names import Names
from imsa_desktop.services.showing import Answer, FieldStanding, FieldState, Question, RecordView
from imsa_desktop.services.wording import CodeWords, LanguageWords, Wording, fields_of_register, register_label
from imsa_desktop.storage import delivery, records, spaces
from imsa_desktop.storage.delivery import Delivery
from imsa_desktop.storage.errors import UnknownRecord
from imsa_desktop.storage.records import Record
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import AUTHOR_BYTES, RecordId, SpaceId

_STANDING = {
    merged.State.EMPTY: FieldStanding.EMPTY,
    merged.State.SETTLED: FieldStanding.SETTLED,
    merged.State.DIFFERING: FieldStanding.DIFFERING,
    merged.State.JOINED: FieldStanding.JOINED,
    merged.State.QUESTION: FieldStanding.QUESTION,
}
_WORST_FIRST = (
    FieldStanding.QUESTION,
    FieldStanding.JOINED,
    FieldStanding.DIFFERING,
    FieldStanding.SETTLED,
    FieldStanding.EMPTY,
)


def milliseconds(hybrid: int) -> int:
    """Unix milliseconds of a hybrid time."""
    return hybrid >> 16


class Viewing:
    """Makes views within one vault."""

    def __init__(
        self, vault: Vault, names: Names, language_words: LanguageWords, codes: CodeWords | None = None
    ) -> None:
        self._vault = vault
        self.names = names
        self._language_words = language_words
        self._codes = codes
        self._references: dict[SpaceId, str | None] = {}

    def reference(self, conn: Connection, space: SpaceId) -> str | None:
        """The case reference of a space, or None where the space is no case file."""
        if space not in self._references:
            is_case = spaces.space_info(conn, space).space_class == SpaceClass.CASE
            self._references[space] = case_reference(space) if is_case else None
        return self._references[space]

    def view(self, conn: Connection, record: Record, sent: Delivery | None = None) -> RecordView:
        """A record as a person sees it; ``sent`` is its delivery where the caller knows it already."""
        return self.views(conn, [record], {record.id: sent} if sent else None)[0]

    def views(
        self, conn: Connection, found: Iterable[Record], sent: Mapping[RecordId, Delivery] | None = None
    ) -> list[RecordView]:
        """Several records at once."""
        listed = list(found)
        known = sent if sent is not None else delivery.deliveries(conn, [each.id for each in listed])
        return [self._one(conn, each, known.get(each.id, Delivery.SAVED)) for each in listed]

    def _one(self, conn: Connection, record: Record, sent: Delivery) -> RecordView:
        kind = declared(record.kind)
        if kind is None:
            kind = unknown_kind(record.kind)
        wording = self.wording(conn)
        fields = {each.name: self._field(conn, kind, each, record, wording) for each in kind.fields}
        own = {register for each in kind.fields for register in each.registers()} | {FINISHED, WITHDRAWN}
        return RecordView(
            kind=kind,
            id=record.id,
            space=record.space,
            case=self.reference(conn, record.space),
            parent=record.parent,
            title=title(kind, record.values, wording),
            values=record.values,
            fields=fields,
            version=record.version,
            finished=record.finished,
            withdrawn=record.withdrawn,
            flags=record.flags,
            created_ms=milliseconds(record.created),
            created_by=self.names.of(conn, record.created_by),
            changed_ms=milliseconds(record.changed),
            changed_by=self.names.of(conn, record.changed_by),
            delivery=sent,
            needs_look=bool(record.questions),
            unknown={name: shown.value for name, shown in record.shown.items() if name not in own},
        )

    def _field(self, conn: Connection, kind: Kind, field: Field, record: Record, wording: Wording) -> FieldState:
        registers = [name for name in field.registers() if name in record.shown]
        standings = [_STANDING[record.shown[name].state] for name in registers]
        worst = next((each for each in _WORST_FIRST if each in standings), FieldStanding.EMPTY)
        asked = next((name for name in registers if record.shown[name].question), None)
        named = asked or (registers[0] if len(registers) == 1 else None)
        value = record.values.get(field.name)
        return FieldState(
            field=field,
            register=field.name if field.kind is FieldKind.CHOICES else field.registers()[0],
            value=value,
            words=wording.of_field(field, value),
            standing=worst,
            others=tuple(self.answer(conn, kind, named, each, wording) for each in record.shown[named].others)
            if named and worst not in (FieldStanding.SETTLED, FieldStanding.EMPTY)
            else (),
            question=self.question(conn, record, asked, wording) if asked else None,
        )

    def question(self, conn: Connection, record: Record, register: str, wording: Wording | None = None) -> Question:
        """The question that stands in a register."""
        kind = declared(record.kind) or unknown_kind(record.kind)
        words = wording or self.wording(conn)
        shown = record.shown[register]
        return Question(
            id=question_id(record.id, register, [each.id for each in record.registers[register]]),
            kind=kind,
            record=record.id,
            space=record.space,
            register=register,
            fields=fields_of_register(kind, register),
            label=f"{said(kind.label)} – {register_label(kind, register)}",
            answers=tuple(self.answer(conn, kind, register, each, words) for each in shown.answers),
            standing=0 if shown.has_winner else None,
            case=self.reference(conn, record.space),
            record_title=title(kind, record.values, words),
        )

    def answer(
        self,
        conn: Connection,
        kind: Kind,
        register: str,
        given: merged.Answer,
        wording: Wording,
    ) -> Answer:
        """One of the values that stand in a register."""
        author = given.id[:AUTHOR_BYTES]
        return Answer(
            change=given.id,
            ids=given.ids,
            value=given.value,
            words=wording.of_register(kind, register, given.value),
            who=self.names.of(conn, author),
            device=author[:16],
            mine=self.names.is_mine(author),
            when_ms=milliseconds(given.time),
        )

    def wording(self, conn: Connection) -> Wording:
        """Words for values; the title of each linked record is read once."""
        known: dict[tuple[str, bytes], str] = {}

        def title_of(kind_name: str, record: bytes) -> str:
            key = kind_name, record
            if key not in known:
                known[key] = ""  # a record that links to itself ends here
                known[key] = self._title_of(conn, kind_name, record)
            return known[key]

        return Wording(title_of, self._language_words, self._codes)

    def _title_of(self, conn: Connection, kind_name: str, record: bytes) -> str:
        kind = declared(kind_name)
        if kind is None:
            return ""
        try:
            return title(kind, records.get(conn, kind_name, record).values)
        except UnknownRecord:
            return self.names.of_linked(conn, record) if kind_name == "person" else ""


def declared(name: str) -> Kind | None:
    """The kind of that name, or None where a newer version made it."""
    try:
        return kind_named(name)
    except UnknownKind:
        return None


def unknown_kind(name: str) -> Kind:
    """A stand-in for a kind of a newer version: kept and shown by its name, never changed."""
    return Kind(name=name, label=name, plural=name, space=SpaceClass.CASE, fields=(), record_type=object)


def title(kind: Kind, values: Mapping[str, Any], wording: Wording | None = None) -> str:
    """What a record is called in lists; the kind's label while nothing names it."""
    if kind.title_field is None:
        return said(kind.label)
    words = (wording or Wording()).of_field(kind.field(kind.title_field), values.get(kind.title_field))
    if not words and kind.name == "client":
        words = str(values.get("full_name") or "")
    return words or said(kind.label)
