"""Guesses which case some messages belong to, by addresses, references and names, among this laptop's own."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, Final

from imsa_desktop.casework.declaration import SpaceClass
from imsa_desktop.casework.folding import fold
from imsa_desktop.casework.identity import case_reference
from imsa_desktop.casework.tongue import said, to_say
from imsa_desktop.services.correspondence import Thread, all_addresses
from imsa_desktop.storage import rows, spaces
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import SpaceId

_MOST: Final = 5
_LEAST_LETTERS: Final = 5  # of a reference: shorter ones stand in anything
_LEAST_NAME: Final = 3

_WHY: Final = to_say(
    {
        "reference": "The case's reference is in the messages",
        "address": "The client's address or number is in the messages",
        "their_reference": "A reference of the client's is in the messages",
        "full_name": "The client's full name is in the messages",
        "professional": "Somebody of the case's network wrote or got them",
        "name": "The client's name is in the messages",
    }
)
_WEIGHT: Final = {"reference": 8, "their_reference": 6, "address": 6, "full_name": 4, "professional": 2, "name": 1}


@dataclass(frozen=True, slots=True)
class Suggested:
    """A case that the messages may belong to."""

    space: SpaceId
    case: str  # reference
    name: str  # the client's name to use
    why: str
    sure: bool  # more than a name speaks for it


@dataclass(slots=True)
class _Case:
    reasons: set[str] = field(default_factory=set)

    @property
    def weight(self) -> int:
        return sum(_WEIGHT[each] for each in self.reasons)


class WhoseLetters:
    """Asks all cases of this vault. Blocking; run it off the window's thread."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def suggest(self, thread: Thread) -> list[Suggested]:
        """Cases that the messages may belong to, the likeliest first."""
        asked = _Asked(thread)
        found: dict[SpaceId, _Case] = {}

        def note(space: SpaceId, reason: str) -> None:
            found.setdefault(space, _Case()).reasons.add(reason)

        with self._vault.read() as conn:
            cases = {each.id for each in spaces.spaces(conn, SpaceClass.CASE)}
            for space in cases:
                if case_reference(space) in asked.letters:
                    note(space, "reference")
            self._look(conn, "contact_way", ("value",), asked.has_address, note, "address")
            self._look(conn, "client_reference", ("value",), asked.has_reference, note, "their_reference")
            self._look(conn, "professional_contact", ("email", "reference"), asked.has_any, note, "professional")
            self._look(conn, "client", ("full_name",), asked.has_full_name, note, "full_name")
            self._look(conn, "other_name", ("name",), asked.has_full_name, note, "full_name")
            self._look(conn, "client", ("name_to_use",), asked.has_name, note, "name")
            likely = sorted(
                ((space, case) for space, case in found.items() if space in cases),
                key=lambda each: (-each[1].weight, each[0]),
            )[:_MOST]
            names = self._names(conn)
        return [_suggested(space, case, names.get(space, "")) for space, case in likely]

    @staticmethod
    def _look(
        conn: Connection,
        kind: str,
        fields: tuple[str, ...],
        is_there: Callable[[str], bool],
        note: Callable[[SpaceId, str], None],
        reason: str,
    ) -> None:
        for row in rows.rows(conn, kind, fields):
            if any(is_there(value) for value in _words(row.values.values())):
                note(row.space, reason)

    @staticmethod
    def _names(conn: Connection) -> dict[SpaceId, str]:
        return {
            row.space: str(row.values["name_to_use"] or row.values["full_name"] or "")
            for row in rows.rows(conn, "client", ("name_to_use", "full_name"))
        }


class _Asked:
    """What can be looked for in the messages."""

    def __init__(self, thread: Thread) -> None:
        told = "\n".join(
            f"{each.sender}\n{each.recipients}\n{each.copies}\n{each.subject}\n{each.words}" for each in thread.messages
        )
        self.addresses = all_addresses(thread)
        self.letters = re.sub(r"[^A-Z0-9]", "", told.upper())
        self.digits = re.sub(r"[^0-9\n]", "", told)
        self.words = frozenset(fold(told).split()) | frozenset(re.findall(r"\w+", fold(told)))

    def has_address(self, value: str) -> bool:
        if "@" in value:
            return value.strip().lower() in self.addresses
        digits = re.sub(r"\D", "", value)[-9:]
        return len(digits) >= 9 and digits in self.digits

    def has_reference(self, value: str) -> bool:
        plain = re.sub(r"[^A-Z0-9]", "", value.upper())
        return len(plain) >= _LEAST_LETTERS and plain in self.letters

    def has_any(self, value: str) -> bool:
        return self.has_address(value) if "@" in value else self.has_reference(value)

    def has_full_name(self, value: str) -> bool:
        parts = fold(value).split()
        return len(parts) >= 2 and self.words.issuperset(parts)

    def has_name(self, value: str) -> bool:
        parts = fold(value).split()
        return bool(parts) and len(parts[0]) >= _LEAST_NAME and self.words.issuperset(parts)


def _words(values: Iterable[Any]) -> list[str]:
    return [value for value in values if isinstance(value, str) and value.strip()]


def _suggested(space: SpaceId, case: _Case, name: str) -> Suggested:
    strongest = max(case.reasons, key=lambda each: _WEIGHT[each])
    return Suggested(space, case_reference(space), name, said(_WHY[strongest]), case.weight > 1)
