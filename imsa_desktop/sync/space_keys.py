"""Finds the keys of spaces in the envelopes that came for this laptop's rings (docs/sync.md §4, "Envelope").

An envelope may be sealed to a ring, or wrapped under a key that a ring delivery brings. One that does not open yet is
remembered and tried again whenever its key is asked for: deliveries and ring keys may come later.
"""

from __future__ import annotations

from collections.abc import Iterable

from imsa_desktop.crypto.envelopes import WrappingKey, open_delivery, open_envelope, open_wrapped
from imsa_desktop.crypto.errors import CryptoError
from imsa_desktop.storage.exchange_state import forget_value, keep_value, value
from imsa_desktop.storage.membership import keep_secret, ring_key, secret
from imsa_desktop.storage.spaces import SpaceKey, add_space_key, key_of
from imsa_desktop.storage.unlocked import Connection
from imsa_protocol.genesis import Envelope, RingDelivery
from imsa_protocol.identifiers import OrganisationId, RingId, SpaceId


def keep_delivered_key(conn: Connection, organisation: OrganisationId, ring: RingId, delivery: RingDelivery) -> bool:
    """Keep the wrapping key of a ring delivery, if this vault holds the ring and the delivery opens."""
    held = ring_key(conn, ring, delivery.generation)
    if held is None:
        return False
    try:
        wrapping = open_delivery(delivery, organisation, ring, held.private)
    except CryptoError:
        return False
    keep_wrapping_key(conn, ring, wrapping)
    return True


def keep_wrapping_key(conn: Connection, ring: RingId, wrapping: WrappingKey) -> None:
    """Keep a wrapping key, of a delivery received or of one made here."""
    keep_secret(conn, _delivered(ring, wrapping.delivery), wrapping.key)


def kept_wrapping_key(conn: Connection, ring: RingId, delivery: bytes) -> WrappingKey | None:
    """The wrapping key that a ring delivery carried, if it is here."""
    key = secret(conn, _delivered(ring, delivery))
    return WrappingKey(delivery, key) if key is not None else None


def remember_envelopes(
    conn: Connection, space: SpaceId, epoch: int, key_id: bytes, envelopes: Iterable[Envelope]
) -> None:
    """Remember the envelopes of a verified genesis or epoch until one of them opens."""
    if key_of(conn, key_id) is None:
        keep_value(conn, _unopened(key_id), [space, epoch, [each.to_cbor() for each in envelopes]])


def find_space_key(conn: Connection, organisation: OrganisationId, space: SpaceId, key_id: bytes) -> SpaceKey | None:
    """The key of a space that goes by ``key_id``: kept already, or in a remembered envelope that opens now."""
    kept = key_of(conn, key_id)
    if kept is not None:
        return kept if kept.space == space else None
    unopened = value(conn, _unopened(key_id))
    if unopened is None or unopened[0] != space:
        return None
    key = key_in_envelopes(conn, organisation, space, key_id, map(Envelope.from_cbor, unopened[2]))
    if key is None:
        return None
    add_space_key(conn, space, unopened[1], key_id, key)
    forget_value(conn, _unopened(key_id))
    return key_of(conn, key_id)


def key_in_envelopes(
    conn: Connection, organisation: OrganisationId, space: SpaceId, key_id: bytes, envelopes: Iterable[Envelope]
) -> bytes | None:
    """The key in the first envelope that opens with the rings held here. In the log, ``space`` is the organisation."""
    for envelope in envelopes:
        try:
            if envelope.delivery is not None:
                wrapping = kept_wrapping_key(conn, envelope.ring, envelope.delivery)
                if wrapping is not None:
                    return open_wrapped(envelope, space, key_id, organisation, wrapping)
            else:
                held = ring_key(conn, envelope.ring, envelope.generation)
                if held is not None:
                    return open_envelope(envelope, space, key_id, organisation, held.private)
        except CryptoError:
            continue  # not the key its maker said it was; another envelope may hold it
    return None


def _delivered(ring: RingId, delivery: bytes) -> str:
    return f"delivery {ring.hex()} {delivery.hex()}"


def _unopened(key_id: bytes) -> str:
    return f"unopened {key_id.hex()}"
