"""Keeps what the daily screens list of every case: read once after unlocking, then mended case by case.

Ten thousand cases are read in half a second; a change in one of them reads that one. The lines stand in memory while
the vault is open and go with its process. Safe to use from several threads.
"""

from __future__ import annotations

import gc
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from imsa_desktop.casework.declaration import SpaceClass
from imsa_desktop.services.case_rows import CaseRow, RowsOfCases, quiet_days
from imsa_desktop.services.clock import now
from imsa_desktop.services.letters_left import LettersLeft
from imsa_desktop.services.undertakings import Undertaking, undertakings
from imsa_desktop.services.viewing import Viewing
from imsa_desktop.storage import delivery, spaces
from imsa_desktop.storage.binding import without_collecting
from imsa_desktop.storage.delivery import Delivery
from imsa_desktop.storage.unlocked import Changed, Connection, Vault
from imsa_protocol.identifiers import SpaceId

_ALL_AFRESH = 400  # where more cases than these changed, all are read: that is quicker than naming them
_MANY = 5_000  # values made in one go
_OF_EVERYTHING = frozenset({"spaces", "people", "names"})


@dataclass(frozen=True, slots=True)
class Held:
    """One case as it is kept."""

    row: CaseRow
    to_do: Sequence[Undertaking]


class Caseload:
    """The lines of every case, and what is open in each."""

    def __init__(self, vault: Vault, viewing: Viewing, letters_left: LettersLeft | None = None) -> None:
        self._vault = vault
        self._viewing = viewing
        self._letters_left = letters_left
        self._rows = RowsOfCases(vault, viewing)
        self._reading = threading.Lock()
        self._noting = threading.Lock()
        self._held: dict[SpaceId, Held] = {}
        self._elsewhere: Sequence[Undertaking] = ()  # open in spaces that are no case file
        self._stale: set[SpaceId] | None = None  # None: everything
        self._sent_stale = False
        self._as_of: datetime | None = None
        vault.on_change(self._note)

    def held(self, conn: Connection) -> Mapping[SpaceId, Held]:
        """Every case as it stands now, withdrawn ones too; the mapping is not to be changed."""
        with self._reading:
            with self._noting:
                stale, self._stale = self._stale, set()
                sent_stale, self._sent_stale = self._sent_stale, False
            try:
                self._mend(conn, stale, sent_stale)
            except BaseException:
                with self._noting:
                    self._stale = None
                raise
            return self._held

    def elsewhere(self, conn: Connection) -> Sequence[Undertaking]:
        """What is open in spaces that are no case file: desks, one's own staff file, concerns."""
        self.held(conn)
        supervised = {each.id for each in spaces.spaces(conn, SpaceClass.STAFF) if not each.mine}
        return [each for each in self._elsewhere if each.space not in supervised]

    def _note(self, changed: Changed) -> None:
        with self._noting:
            if changed.local & _OF_EVERYTHING and not changed.spaces:
                self._stale = None
            elif self._stale is not None:
                self._stale |= changed.spaces
            if changed.local & {"delivery"} or changed.spaces:
                self._sent_stale = True

    def _mend(self, conn: Connection, stale: set[SpaceId] | None, sent_stale: bool) -> None:
        moment = now(self._vault)
        if self._as_of is None or moment.date() != self._as_of.date():
            stale = None  # "overdue" is another thing tomorrow
        if stale is None or len(stale) > _ALL_AFRESH:
            self._held, some = {}, None
        else:
            some = stale
        if some is None or some:
            words = self._viewing.wording(conn)
            with without_collecting(_MANY if some is None else 0):
                to_do = undertakings(conn, words, some)
                if self._letters_left is not None:
                    to_do = self._letters_left.add_to(to_do, conn, words, some)
                fresh = self._rows.read(conn, words, to_do, some)
                changed = {row.space: Held(row, tuple(to_do.get(row.space, ()))) for row in fresh}
                self._held = {**self._held, **changed}
            kept = [each for each in self._elsewhere if some is not None and each.space not in some]
            loose = [each for space, many in to_do.items() if space not in changed for each in many]
            self._elsewhere = (*kept, *loose)
            if some is None:
                # What stands here for as long as the vault is open need not be gone through again and again by the
                # collector: it stopped every thread, the screen's too, for a quarter of a second at 5,000 cases.
                gc.freeze()
        if sent_stale and some is not None:
            self._mend_deliveries(delivery.of_spaces(conn))
        self._mend_silences(moment)
        self._as_of = moment

    def _mend_deliveries(self, sent: Mapping[SpaceId, Delivery]) -> None:
        for space, held in self._held.items():
            come = sent.get(space, Delivery.SAVED)
            if come is not held.row.delivery:
                self._held[space] = Held(replace(held.row, delivery=come), held.to_do)

    def _mend_silences(self, moment: datetime) -> None:
        """Silences grow without anybody writing anything."""
        for space, held in self._held.items():
            row = held.row
            if row.quiet_from is not None and row.quiet_days is None and moment > row.quiet_from:
                last = datetime.fromisoformat(row.last_encounter).astimezone() if row.last_encounter else None
                silent = quiet_days(last, row.quiet_from, moment)
                self._held[space] = Held(replace(row, quiet_days=silent), held.to_do)
