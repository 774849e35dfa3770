"""Follows the hub's chain of every space, so that a hub that tells two stories is found out (docs/sync.md §7)."""

from __future__ import annotations

from imsa_desktop.storage.errors import UnknownSpace
from imsa_desktop.storage.exchange_state import HubPlace, hub_place, keep_hub_place
from imsa_desktop.storage.notices import tell
from imsa_desktop.storage.unlocked import Connection
from imsa_desktop.sync.exchange import Exchange
from imsa_desktop.sync.notices import NoticeCode
from imsa_desktop.sync.transport import Pulled
from imsa_protocol.identifiers import SpaceId
from imsa_protocol.messages import CHAIN_START, next_chain


class Chains:
    """Where the hub's chains stand, as verified during one exchange."""

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange
        self._places: dict[SpaceId, HubPlace | None] = {}
        self._moved: set[SpaceId] = set()
        self.gaps: dict[SpaceId, int] = {}  # spaces of which lines were left out, and the last place before the gap
        self.mending = False  # the lines left out are being asked for: what is missing now is withheld

    def check(
        self, conn: Connection, space: SpaceId, generation: bytes, pulled: Pulled, frame_hash: bytes | None
    ) -> None:
        """Check one line of a page against the one before it; ``frame_hash`` is None for a frame altered on its way."""
        before = self._before(conn, space, generation)
        if before is not None and pulled.place <= before.place:
            return  # handed out again
        if before is not None and pulled.place > before.place + 1 and not self.mending:
            self.gaps.setdefault(space, before.place)
            return  # it may be our own, of which a page gives only the hash; the space is asked for in full
        if frame_hash is not None and not self._follows(before, pulled, frame_hash):
            self._tell(conn, space, pulled.place)
        promised = self._exchange.promised.get(space)
        if promised is not None and promised[0] == pulled.place and promised[1] != pulled.chain:
            self._tell(conn, space, pulled.place)
        self._places[space] = HubPlace(space, generation, pulled.place, pulled.chain)
        self._exchange.chain_at[space, generation, pulled.place] = pulled.chain
        self._moved.add(space)

    def keep(self, conn: Connection) -> None:
        """Keep where the chains stand, in the transaction of ``conn``."""
        for space in self._moved:
            place = self._places[space]
            try:
                if place is not None:
                    keep_hub_place(conn, place)
            except UnknownSpace:
                continue  # a space whose beginning was refused
        self._moved.clear()

    def _before(self, conn: Connection, space: SpaceId, generation: bytes) -> HubPlace | None:
        if space not in self._places:
            try:
                self._places[space] = hub_place(conn, space)
            except UnknownSpace:
                self._places[space] = None
            place = self._places[space]
            if place is not None:
                self._exchange.chain_at[space, place.generation, place.place] = place.chain
        place = self._places[space]
        return place if place is not None and place.generation == generation else None

    @staticmethod
    def _follows(before: HubPlace | None, pulled: Pulled, frame_hash: bytes) -> bool:
        if before is not None:
            return pulled.place == before.place + 1 and pulled.chain == next_chain(before.chain, frame_hash)
        # the first line ever seen of a space that this laptop was let into later has nothing to be checked against
        return pulled.place != 1 or pulled.chain == next_chain(CHAIN_START, frame_hash)

    def _tell(self, conn: Connection, space: SpaceId, place: int) -> None:
        exchange = self._exchange
        data = {"space": space, "place": place}
        exchange.outcome.notices += tell(exchange.vault, conn, NoticeCode.HUB_TOLD_TWO_STORIES, space, data)
