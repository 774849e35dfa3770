"""One meeting with several clients – a couple – written once: a shared part in each file, and a part of each one's own.

Source: DOMAIN, "Encounters", and DESIGN, "Spaces": what several clients share is one entry with a shared part copied
into each file. The entries know one another by a key that stands in nobody else's file. Only a case of one's own may be
chosen, and only of one's own is it said that a meeting stands there too: that somebody is known is confidential.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from imsa_desktop.casework.identity import case_reference
from imsa_desktop.services.cases import CaseFilter, CaseRow, Cases
from imsa_desktop.services.records import Records
from imsa_desktop.services.showing import RecordView
from imsa_desktop.storage import records as stored
from imsa_desktop.storage.unlocked import Vault
from imsa_protocol.identifiers import RecordId, SpaceId

SHARED = ("encounter_kind", "happened", "lasted", "place", "begun_by", "advocate", "shared_part")
"""What is the same for everybody who was there; the language, the words and the choices are each client's own."""


class Care(StrEnum):
    """What a link between two clients says against one meeting with both."""

    OPPOSED = "opposed"  # they stand on opposite sides, or one says the other did harm
    NOT_TOGETHER = "not_together"  # they may not be met together


@dataclass(frozen=True, slots=True)
class AlsoIn:
    """The entry of a meeting in another case of one's own."""

    case: CaseRow
    encounter: RecordId
    finished: bool
    same: bool  # the shared part stands there as it does here


@dataclass(frozen=True, slots=True)
class OwnCase:
    """Another case of one's own that a meeting may be put into as well."""

    case: CaseRow
    care: Care | None


class SharedEncounters:
    """What may be asked of a meeting that stands in several files."""

    def __init__(self, vault: Vault, records: Records, cases: Cases) -> None:
        self._vault = vault
        self._records = records
        self._cases = cases

    def own_cases(self, but: SpaceId) -> Sequence[OwnCase]:
        """The other cases of one's own, those first that are linked to this one."""
        mine = {each.space: each for each in self._cases.rows(CaseFilter(mine=True)) if each.space != but}
        linked = self._linked(but)
        found = [OwnCase(row, linked.get(space)) for space, row in mine.items()]
        return sorted(found, key=lambda each: each.case.space not in linked)

    def _linked(self, here: SpaceId) -> dict[SpaceId, Care | None]:
        """The cases that a link of theirs or of this one ties to this one, and what it says against one meeting."""
        spaces = {case_reference(each.space): each.space for each in self._cases.everything()}
        found: dict[SpaceId, Care | None] = {}
        for link in self._records.list("client_link"):
            there = spaces.get(str(link["other_reference"] or "").strip().upper())
            pair = {link.space, there}
            if there is None or here not in pair or len(pair) == 1:
                continue
            other = there if link.space == here else link.space
            found[other] = found.get(other) or _care(link)
        return found

    def also_in(self, encounter: RecordId) -> Sequence[AlsoIn]:
        """In which other cases of one's own this meeting stands too, and how."""
        here, *others = self.of_meeting(encounter)
        mine = {each.space: each for each in self._cases.rows(CaseFilter(mine=True))}
        return [
            AlsoIn(mine[each.space], each.id, each.finished, all(each[name] == here[name] for name in SHARED))
            for each in others
            if each.space in mine and not each.withdrawn
        ]

    def share(self, encounter: RecordId, into: Iterable[SpaceId], fields: Collection[str] = SHARED) -> list[RecordId]:
        """Put the shared part into these cases too, in one transaction; returns the entry of each, in their order.

        A case that has an entry of this meeting keeps it and gets those ``fields`` of the shared part as they are now,
        unless its entry is finished: that one is amended by hand.
        """
        seen = self._records.get("encounter", encounter)
        key = _key(seen)
        there = {each.space: each for each in self.of_meeting(encounter)}
        values = {name: seen[name] for name in SHARED if seen[name] is not None}
        again = {name: seen[name] for name in SHARED if name in fields}
        made = []
        with self._vault.write() as conn:
            if not seen.finished and seen["shared_key"] is None:
                self._records.set_within(conn, "encounter", encounter, {"shared_key": key}, space=seen.space)
            for space in into:
                known = there.get(space)
                if known is None:
                    told = {**values, "shared_key": key}
                    made.append(self._records.add_within(conn, "encounter", told, space=space, finished=False))
                    continue
                made.append(known.id)
                if known.id != encounter and not known.finished:
                    self._records.set_within(conn, "encounter", known.id, again, space=space)
        return made

    def spread(self, encounter: RecordId, fields: Collection[str] = SHARED) -> list[RecordId]:
        """Bring these fields of the shared part as they are now into every other entry that is not finished."""
        others = [each.space for each in self.of_meeting(encounter) if each.id != encounter]
        return self.share(encounter, others, fields) if others else []

    def of_meeting(self, encounter: RecordId) -> list[RecordView]:
        """Every entry of this meeting in the cases of this laptop, this one first; alone where it is nobody else's."""
        seen = self._records.get("encounter", encounter)
        key = _key(seen)
        with self._vault.read() as conn:
            keyed = stored.list_kind(conn, "encounter", where={"shared_key": key})
        others = [self._records.get("encounter", each.id) for each in keyed if each.id != encounter]
        if seen["shared_key"]:  # the first entry may have been finished before it was shared, and so names no key
            others += [each for each in self._first(key) if each.id not in {encounter, *(one.id for one in others)}]
        return [seen, *others]

    def _first(self, key: str) -> list[RecordView]:
        try:
            record = bytes.fromhex(key)
        except ValueError:  # another program's key
            return []
        with self._vault.read() as conn:
            found = stored.get_many(conn, "encounter", [record])
        return [self._records.get("encounter", record)] if found else []


def _care(link: RecordView) -> Care | None:
    if link["sides_opposed"] == "yes" or link["link_kind"] == "alleges_harm":
        return Care.OPPOSED
    return Care.NOT_TOGETHER if link["may_be_seen_together"] in ("no", "declined") else None


def _key(encounter: RecordView) -> str:
    """What the entries of a meeting know one another by: the id of the entry that was written first."""
    return str(encounter["shared_key"] or encounter.id.hex())
