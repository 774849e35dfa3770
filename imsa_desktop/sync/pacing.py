"""Does much work in short transactions: saving never waits long, and being killed costs little (docs/sync.md §8)."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Final, TypeVar

from imsa_desktop.storage.unlocked import Connection
from imsa_desktop.sync.exchange import Exchange

WORKING_SECONDS: Final = 0.03

_T = TypeVar("_T")


def in_short_transactions(exchange: Exchange, things: Sequence[_T], one: Callable[[Connection, _T], None]) -> None:
    """Do ``one`` for each of some things, as many to a transaction as there is time for."""
    done = 0
    while done < len(things):
        exchange.stop_if_asked()
        with exchange.vault.write() as conn:
            ends = time.monotonic() + WORKING_SECONDS
            while done < len(things):
                one(conn, things[done])
                done += 1
                if time.monotonic() > ends:
                    break
