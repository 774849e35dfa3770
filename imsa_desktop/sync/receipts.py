"""Says *received* in spaces that this laptop receives, or owes it for a while (docs/sync.md §8, "Delivery")."""

from __future__ import annotations

import time
from typing import Final

from imsa_desktop.storage.exchange_state import forget_value, keep_value, value, values
from imsa_desktop.storage.spaces import receivers
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_desktop.sync.cutting import cut_receipt, heads_to_tell
from imsa_desktop.sync.exchange import Exchange
from imsa_desktop.sync.membership import Membership
from imsa_desktop.sync.pacing import in_short_transactions
from imsa_protocol.identifiers import SpaceId

MINUTES_BETWEEN: Final = 10
DIGEST_SECONDS: Final = 0.5  # a receipt may go without a digest: after a thousand new cases most do
_OWED: Final = "receipt owed "
_SAID: Final = "receipt said "


def owe_receipt(vault: Vault, conn: Connection, space: SpaceId) -> None:
    """Note that somebody else's changes were applied in a space, in their transaction; a receipt is never receipted."""
    if vault.device in receivers(conn, space):
        keep_value(conn, _OWED + space.hex(), True)


def cut_receipts(exchange: Exchange, member: Membership) -> int:
    """Cut the receipts that are owed and may be said now; returns how many. A segment with changes says the same."""
    vault, cut = exchange.vault, 0
    digests_end = time.monotonic() + DIGEST_SECONDS
    with vault.read() as conn:
        owed = [bytes.fromhex(name.removeprefix(_OWED)) for name in values(conn, _OWED)]

    def say(conn: Connection, space: SpaceId) -> None:
        nonlocal cut
        if not heads_to_tell(vault, conn, space):
            forget_value(conn, _OWED + space.hex())
        elif _may_say_now(vault, conn, space):
            with_digest = time.monotonic() < digests_end
            if cut_receipt(vault, conn, member, space, with_digest=with_digest):
                forget_value(conn, _OWED + space.hex())
                keep_value(conn, _SAID + space.hex(), vault.surroundings.now_ms())
                cut += 1

    in_short_transactions(exchange, owed, say)
    return cut


def _may_say_now(vault: Vault, conn: Connection, space: SpaceId) -> bool:
    """At most one receipt a space in ten minutes; a clock that was set back does not silence it."""
    said = value(conn, _SAID + space.hex())
    return said is None or not 0 <= vault.surroundings.now_ms() - said < MINUTES_BETWEEN * 60_000
