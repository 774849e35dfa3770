"""One meeting with several clients – a couple – written once: a shared part in each file, and a part of each one's own.

Source: DOMAIN, "Encounters", and DESIGN, "Spaces": what several clients share is one entry with a shared part copied
into each file. The entries know one another by a key that stands in nobody else's file.
"""

from __future__ import annotations

from collections.abc import Iterable

from imsa_desktop.services.records import Records
from imsa_desktop.services.showing import RecordView
from imsa_desktop.storage import records as stored
from imsa_desktop.storage.unlocked import Vault
from imsa_protocol.identifiers import RecordId, SpaceId

SHARED = ("encounter_kind", "happened", "lasted", "place", "begun_by", "advocate", "promised_by", "shared_part")
"""What is the same for everybody who was there; the language, the words and the choices are each client's own."""


class SharedEncounters:
    """What may be asked of a meeting that stands in several files."""

    def __init__(self, vault: Vault, records: Records) -> None:
        self._vault = vault
        self._records = records

    def share(self, encounter: RecordId, into: Iterable[SpaceId]) -> list[RecordId]:
        """Put the shared part into these cases too, in one transaction; returns the entry of each, in their order.

        A case that has an entry of this meeting keeps it and gets the shared part as it is now, unless its entry is
        finished: that one is amended by hand.
        """
        seen = self._records.get("encounter", encounter)
        key = _key(seen)
        there = {each.space: each for each in self.of_meeting(encounter)}
        values = {name: seen[name] for name in SHARED if seen[name] is not None}
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
                    self._records.set_within(conn, "encounter", known.id, values, space=space)
        return made

    def spread(self, encounter: RecordId) -> list[RecordId]:
        """Bring the shared part as it is now into every other entry of the meeting that is not finished."""
        others = [each.space for each in self.of_meeting(encounter) if each.id != encounter]
        return self.share(encounter, others)

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


def _key(encounter: RecordView) -> str:
    """What the entries of a meeting know one another by: the id of the entry that was written first."""
    return str(encounter["shared_key"] or encounter.id.hex())
