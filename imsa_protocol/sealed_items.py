"""Reads and writes the sealed items of the organisation log: what only people need to know (docs/sync.md §6).

A sealed payload, once opened, is a CBOR array of items ``[type, map]``; items of another type are left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from imsa_protocol import shapes
from imsa_protocol.canonical import decode, encode
from imsa_protocol.identifiers import ID_BYTES, PersonId
from imsa_protocol.limits import BODY_BYTES, CLASS_CHARACTERS, LOG_ITEMS

NAME_CHARACTERS: Final = 200
TEXT_CHARACTERS: Final = 10_000


@dataclass(frozen=True, slots=True)
class PersonNamed:
    """What a person is called and does. Roles that travel: ``head office``, ``advocate``."""

    person: PersonId
    name: str
    role: str
    host: str | None = None


@dataclass(frozen=True, slots=True)
class OrganisationNamed:
    """What the organisation is called."""

    name: str


@dataclass(frozen=True, slots=True)
class ReasonGiven:
    """Why something in the log was done; ``about`` is the id of a device, person, ring or space."""

    about: bytes
    text: str


SealedItem: TypeAlias = PersonNamed | OrganisationNamed | ReasonGiven


def encode_sealed_items(items: Sequence[SealedItem]) -> bytes:
    """Return the body that is then sealed."""
    return encode([_to_cbor(each) for each in items])


def parse_sealed_items(body: bytes) -> tuple[SealedItem, ...]:
    """Read an opened body; raises :class:`~imsa_protocol.errors.Malformed` and ``TooLarge``."""
    items: list[SealedItem] = []
    for each in shapes.array(decode(body, max_bytes=BODY_BYTES), "sealed entry", most=LOG_ITEMS):
        name, values = shapes.array(each, "sealed entry", length=2)
        item_type = shapes.text(name, CLASS_CHARACTERS, "sealed entry: type")
        fields = shapes.Fields(values, item_type)
        if item_type == "person":
            host = fields.text("host", NAME_CHARACTERS) if fields.has("host") else None
            items.append(
                PersonNamed(
                    fields.exactly("person", ID_BYTES),
                    fields.text("name", NAME_CHARACTERS),
                    fields.text("role", CLASS_CHARACTERS),
                    host,
                )
            )
        elif item_type == "organisation":
            items.append(OrganisationNamed(fields.text("name", NAME_CHARACTERS)))
        elif item_type == "reason":
            items.append(ReasonGiven(fields.exactly("about", ID_BYTES), fields.text("text", TEXT_CHARACTERS)))
    return tuple(items)


def _to_cbor(item: SealedItem) -> list[Any]:
    match item:
        case PersonNamed():
            fields: dict[str, Any] = {"person": item.person, "name": item.name, "role": item.role}
            if item.host:
                fields["host"] = item.host
            return ["person", fields]
        case OrganisationNamed():
            return ["organisation", {"name": item.name}]
        case ReasonGiven():
            return ["reason", {"about": item.about, "text": item.text}]
