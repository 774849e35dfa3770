"""Whether somebody who is referred may have a file already: said of this laptop's own cases, and of nothing else.

That a person is known elsewhere is itself confidential (DOMAIN, "Links between clients"): of other cases nothing is
looked up and nothing is hinted; the caller says "ask head office before you go on".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from imsa_desktop.casework.folding import fold
from imsa_desktop.casework.identity import once_id
from imsa_desktop.services.case_rows import RowsOfCases
from imsa_desktop.services.viewing import Viewing
from imsa_desktop.storage import records, search
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import SpaceId

_NAMED = {"client": ("name_to_use", "full_name"), "other_name": ("name",)}
_MOST_WORDS = 5
_LEAST_LETTERS = 3
_LEAST_DIGITS = 7
_MOST = 5
_LIMIT = 60


@dataclass(frozen=True, slots=True)
class KnownHere:
    """A case of this laptop whose client may be the same person."""

    space: SpaceId
    reference: str
    name: str
    stage_words: str
    by_number: bool  # a telephone number or address agrees, not only a name


class KnownPeople:
    """What may be asked before somebody is taken for new."""

    def __init__(self, vault: Vault, viewing: Viewing) -> None:
        self._vault = vault
        self._rows = RowsOfCases(vault, viewing)

    def look(
        self, names: Iterable[str | None], numbers: Iterable[str | None], *, but: SpaceId | None = None
    ) -> Sequence[KnownHere]:
        """Cases here whose client has one of these names (any accents, any order) or numbers; ``but`` is left out."""
        with self._vault.read() as conn:
            by_number = {space for each in numbers if each for space in self._with_number(conn, each)}
            by_name = {space for each in names if each for space in self._with_name(conn, each)}
            found = [space for space in (*by_number, *(by_name - by_number)) if space != but]
            return [self._told(conn, space, space in by_number) for space in found[:_MOST]]

    def _told(self, conn: Connection, space: SpaceId, by_number: bool) -> KnownHere:
        row = self._rows.all(conn, space, withdrawn=True)[0]
        return KnownHere(space, row.reference, row.name, row.stage_words, by_number)

    def _with_number(self, conn: Connection, number: str) -> set[SpaceId]:
        digits = re.sub(r"\D", "", fold(number))
        if "@" in number:
            hits = search.find(conn, number, limit=_LIMIT, kinds=("contact_way",))
            return {each.space for each in hits if not each.withdrawn}
        if len(digits) < _LEAST_DIGITS:
            return set()
        hits = search.find(conn, digits[-9:], limit=_LIMIT, kinds=("contact_way",))
        return {each.space for each in hits if not each.withdrawn}

    def _with_name(self, conn: Connection, name: str) -> set[SpaceId]:
        words = [each for each in fold(name).split() if len(each) > 1][:_MOST_WORDS]
        if not words or (len(words) == 1 and len(words[0]) < _LEAST_LETTERS):
            return set()
        wanted = set(words)
        pairs = [*combinations(words, 2)] if len(words) > 1 else [(words[0],)]
        found: set[SpaceId] = set()
        for pair in pairs:
            for hit in search.find(conn, " ".join(pair), limit=_LIMIT, kinds=tuple(_NAMED)):
                if hit.space not in found and not hit.withdrawn and self._is_named(conn, hit, wanted):
                    found.add(hit.space)
        return found

    def _is_named(self, conn: Connection, hit: search.Hit, wanted: set[str]) -> bool:
        """Two words of the name agree, or all of it where either is a single name."""
        return any(
            names == wanted if 1 in (len(names), len(wanted)) else len(wanted & names) > 1
            for names in self._names(conn, hit)
        )

    def _names(self, conn: Connection, hit: search.Hit) -> list[set[str]]:
        record = records.get(conn, hit.kind, hit.record, hit.space)
        said = [str(record.values.get(field) or "") for field in _NAMED[hit.kind]]
        if hit.kind != "client":
            client = once_id(hit.space, hit.space, "client")
            there = records.get_many(conn, "client", [client]).get(client)
            said += [str(there.values.get(field) or "") for field in _NAMED["client"]] if there else []
        return [set(fold(each).split()) for each in (*said, " ".join(said))]
