"""Fills an empty vault with a made-up caseload of any size, through the journal as any other work, and quickly.

The same seed on the same day makes the same people, stories and dates. Ids and references are drawn afresh each time,
so that two vaults filled alike may belong to one organisation.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta

from imsa_desktop.casework.declaration import Kind, SpaceClass, kinds
from imsa_desktop.casework.identity import new_id
from imsa_desktop.services.clock import today
from imsa_desktop.services.errors import VaultNotEmpty
from imsa_desktop.services.made_up.case_story import Writing, case_story, kinds_below, made_up_values
from imsa_desktop.services.made_up.values import Span
from imsa_desktop.storage import journal, records, spaces
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import RecordId

DAYS = 730
NOTES_A_CASE = 20
_AT_ONCE = 100  # cases in one transaction
_OWN = (SpaceClass.DESK, SpaceClass.NOTEBOOK)


@dataclass(frozen=True, slots=True)
class Generated:
    """What was made."""

    cases: int
    notes: int  # encounters and notes
    records: int


class Generating:
    """Makes caseloads up."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._below: Mapping[str, tuple[Kind, ...]] = {}

    def generate(
        self,
        cases: int,
        *,
        seed: int = 1,
        notes_a_case: int = NOTES_A_CASE,
        progress: Callable[[int], None] | None = None,
    ) -> Generated:
        """Write ``cases`` made-up cases; ``progress`` is told how many stand.

        Raises :class:`VaultNotEmpty` where the vault holds a record already: made-up people never stand beside others.
        """
        with self._vault.read() as conn:
            if any(records.in_space(conn, each.id) for each in spaces.spaces(conn)):
                raise VaultNotEmpty
        self._below = kinds_below()
        written = self._own_spaces(cases, seed)
        for start in range(0, cases, _AT_ONCE):
            upto = min(cases, start + _AT_ONCE)
            with self._vault.write() as conn:
                edits = [
                    edit
                    for number in range(start, upto)
                    for edit in case_story(self._begin(conn, random.Random(f"{seed}/{number}")), notes_a_case)  # noqa: S311  # reason: made-up stories, not secrets
                ]
                journal.save(self._vault, conn, edits)
            written += len(edits)
            if progress is not None:
                progress(upto)
        return Generated(cases, cases * notes_a_case, written)

    def _begin(self, conn: Connection, chance: random.Random) -> Writing:
        space = spaces.create_space(self._vault, conn, SpaceClass.CASE)
        now = today(self._vault)
        span = Span(now - timedelta(days=chance.randrange(20, DAYS)), now)
        return Writing(space, chance, span, self._fresh, self._below)

    def _fresh(self) -> RecordId:
        around = self._vault.surroundings
        return new_id(around.now_ms(), around.random)

    def _own_spaces(self, cases: int, seed: int) -> int:
        """Some records of one's own desk and notebook."""
        chance, now = random.Random(f"{seed}/own"), today(self._vault)  # noqa: S311  # reason: made-up stories, not secrets
        span, written = Span(now - timedelta(days=DAYS), now), 0
        with self._vault.write() as conn:
            for space_class in _OWN:
                for space in [each for each in spaces.spaces(conn, space_class) if each.mine]:
                    writing = Writing(space.id, chance, span, self._fresh, self._below)
                    for kind in kinds().values():
                        if kind.space is space_class and kind.parent_field is None and kind.once_in is None:
                            for _ in range(1 + cases // 20):
                                writing.add(kind.name, made_up_values(kind, chance, span, writing.made))
                    journal.save(self._vault, conn, writing.edits)
                    written += len(writing.edits)
        return written
