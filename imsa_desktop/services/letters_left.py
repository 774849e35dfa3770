"""Says by when to act on a decision letter that was left before its deadline was kept: Today has it all the same.

Nothing is made of it: whoever left the letter may still say what it is, and the deadline is kept when it is finished.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from imsa_desktop.casework.declaration import kind_named
from imsa_desktop.casework.today import Due, dues_of
from imsa_desktop.casework.tongue import said
from imsa_desktop.services.deadline_lines import deadline_lines, late_lines
from imsa_desktop.services.deadlines import Deadlines
from imsa_desktop.services.undertakings import Undertaking
from imsa_desktop.services.viewing import title
from imsa_desktop.services.wording import Wording
from imsa_desktop.storage import lists, records
from imsa_desktop.storage.records import Record
from imsa_desktop.storage.unlocked import Connection
from imsa_protocol.identifiers import SpaceId

_MOST = 200  # letters left at one time; a team has a handful


@dataclass(frozen=True, slots=True)
class LettersLeft:
    """What may be asked of them."""

    deadlines: Deadlines

    def add_to(
        self,
        to_do: Mapping[SpaceId, Sequence[Undertaking]],
        conn: Connection,
        wording: Wording,
        spaces: Collection[SpaceId] | None = None,
    ) -> dict[SpaceId, list[Undertaking]]:
        """All that is to be done, and these letters with it.

        Where the rules make a day, it takes the place of the one the letter prints: that is the later one, or weighed
        with it already.
        """
        found = defaultdict(list, {space: list(each) for space, each in to_do.items()})
        for each in self._found(conn, wording, spaces):
            others = [other for other in found[each.space] if other.record != each.record]
            found[each.space] = [*others, each]
        return found

    def _found(self, conn: Connection, wording: Wording, spaces: Collection[SpaceId] | None) -> list[Undertaking]:
        _, left = lists.unfinished(conn, "decision", None, _MOST, left=True)
        named = [record for space, record, _, _ in left if spaces is None or space in spaces]
        letters = [each for each in records.get_many(conn, "decision", named).values() if not _has_deadline(conn, each)]
        made = (self._earliest(conn, each, wording) for each in letters)
        return [each for each in made if each is not None]

    def _earliest(self, conn: Connection, letter: Record, wording: Wording) -> Undertaking | None:
        dues: list[tuple[date, Due, dict[str, Any]]] = []
        for values in self.deadlines.would_be(conn, letter):
            dues += [(due.day, due, values) for due in dues_of("deadline", values) if due.day is not None]
        if not dues or not dues_of("decision", {**letter.values, "printed_deadline": dues[0][0].isoformat()}):
            return None  # no rule computes a day; or the answer is in, or it was sent off
        _, due, values = min(dues, key=lambda each: each[0])
        kind = kind_named("decision")
        return Undertaking(
            kind="decision",
            record=letter.id,
            space=letter.space,
            due=due,
            words=said("Letter not finished, its deadline is not kept yet: {what}").format(
                what=title(kind, letter.values, wording)
            ),
            note=deadline_lines(values),
            once_late=late_lines(values),
        )


def _has_deadline(conn: Connection, letter: Record) -> bool:
    return bool(records.list_kind(conn, "deadline", space=letter.space, parent=letter.id))
