"""Puts space keys into envelopes for rings and takes them out again, by either way (docs/sync.md §4, §5)."""

from __future__ import annotations

from dataclasses import dataclass, field

from imsa_desktop.crypto.errors import CannotOpen, WrongSpaceKey
from imsa_desktop.crypto.kdf import KEY_BYTES
from imsa_desktop.crypto.randomness import Random
from imsa_desktop.crypto.rings import Purpose, info, open_with, seal_to
from imsa_desktop.crypto.sealing import space_key_id
from imsa_desktop.crypto.wraps import unwrap, wrap
from imsa_protocol.genesis import DELIVERY_BYTES, Envelope, RingDelivery, Way
from imsa_protocol.identifiers import OrganisationId, RingId, SpaceId


@dataclass(frozen=True, slots=True)
class RingAddress:
    """A generation of a ring that may be sealed to. In the organisation's own log the ring is ``everyone``."""

    organisation: OrganisationId
    ring: RingId
    generation: int
    public: bytes = field(repr=False)

    def info(self, purpose: Purpose, context: bytes = b"") -> bytes:
        """What bytes sealed to this generation are bound to."""
        return info(purpose, self.organisation, self.ring, self.generation, context)


@dataclass(frozen=True, slots=True)
class WrappingKey:
    """A key that a ring delivery carried, and the id the envelopes name it by."""

    delivery: bytes
    key: bytes = field(repr=False)


def seal_space_key(address: RingAddress, space: SpaceId, space_key: bytes) -> Envelope:
    """Make an envelope of its own (1,168 bytes); raises :class:`BadKey`."""
    bound_to = address.info(Purpose.SPACE_KEY, space + space_key_id(space_key))
    return Envelope(address.ring, address.generation, Way.SEALED, seal_to(address.public, space_key, bound_to))


def wrap_space_key(
    address: RingAddress, space: SpaceId, space_key: bytes, wrapping: WrappingKey, random: Random
) -> Envelope:
    """Make an envelope that a ring delivery opens (76 bytes)."""
    wrapped = wrap(wrapping.key, space_key, address.organisation, space, space_key_id(space_key), random)
    return Envelope(address.ring, address.generation, Way.WRAPPED, wrapping.delivery + wrapped)


def open_envelope(
    envelope: Envelope, space: SpaceId, key_id: bytes, organisation: OrganisationId, private: bytes
) -> bytes:
    """Return the space key in an envelope that is sealed to a ring's ``private`` key.

    Raises :class:`CannotOpen`, and :class:`WrongSpaceKey` when what is inside is not the key the frame names.
    """
    if envelope.way is not Way.SEALED:
        raise CannotOpen
    bound_to = info(Purpose.SPACE_KEY, organisation, envelope.ring, envelope.generation, space + key_id)
    return _named(open_with(private, envelope.sealed, bound_to), key_id)


def open_wrapped(
    envelope: Envelope, space: SpaceId, key_id: bytes, organisation: OrganisationId, wrapping: WrappingKey
) -> bytes:
    """Return the space key in an envelope that a ring delivery opens; raises as :func:`open_envelope` does."""
    if envelope.delivery != wrapping.delivery:
        raise CannotOpen
    wrapped = envelope.sealed[DELIVERY_BYTES:]
    return _named(unwrap(wrapping.key, wrapped, organisation, space, key_id), key_id)


def _named(space_key: bytes, key_id: bytes) -> bytes:
    if len(space_key) != KEY_BYTES or space_key_id(space_key) != key_id:
        raise WrongSpaceKey
    return space_key


def make_delivery(address: RingAddress, random: Random) -> tuple[RingDelivery, WrappingKey]:
    """Draw a wrapping key and seal it to a ring; raises :class:`BadKey`."""
    wrapping = WrappingKey(random(DELIVERY_BYTES), random(KEY_BYTES))
    sealed = seal_to(address.public, wrapping.key, address.info(Purpose.DELIVERY, wrapping.delivery))
    return RingDelivery(wrapping.delivery, address.generation, sealed), wrapping


def open_delivery(delivery: RingDelivery, organisation: OrganisationId, ring: RingId, private: bytes) -> WrappingKey:
    """Take the wrapping key out of a ring delivery; raises :class:`CannotOpen`."""
    bound_to = info(Purpose.DELIVERY, organisation, ring, delivery.generation, delivery.delivery)
    key = open_with(private, delivery.sealed, bound_to)
    if len(key) != KEY_BYTES:
        raise CannotOpen
    return WrappingKey(delivery.delivery, key)
