"""Ring keys: anyone seals, only holders open, and nothing opens out of its place."""

from __future__ import annotations

import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imsa_desktop.crypto.devices import (
    DeviceKeys,
    open_recovered_ring_key,
    open_ring_key,
    seal_ring_key,
    seal_ring_key_for_recovery,
)
from imsa_desktop.crypto.envelopes import (
    RingAddress,
    WrappingKey,
    make_delivery,
    open_delivery,
    open_envelope,
    open_wrapped,
    seal_space_key,
    wrap_space_key,
)
from imsa_desktop.crypto.errors import BadKey, CannotOpen, CryptoError, WrongSpaceKey
from imsa_desktop.crypto.rings import Purpose, RingKeys, check_public, info, open_with, seal_to
from imsa_desktop.crypto.sealing import space_key_id
from imsa_desktop.crypto.wraps import unwrap, wrap
from imsa_protocol.genesis import WRAP_BYTES, Envelope, RingDelivery, Way
from imsa_protocol.signatures import public_of

KEYS = RingKeys.of_private(bytes(range(96)))
OTHER = RingKeys.generate(os.urandom)
ORGANISATION, RING, SPACE = b"organisation....", b"ring............", b"space..........."
SPACE_KEY = bytes(range(100, 132))
KEY_ID = space_key_id(SPACE_KEY)
BOUND = info(Purpose.SPACE_KEY, ORGANISATION, RING, 1, SPACE + KEY_ID)
ADDRESS = RingAddress(ORGANISATION, RING, 1, KEYS.public)


def test_keys_have_their_lengths_and_come_back_from_the_private_half() -> None:
    assert (len(KEYS.private), len(KEYS.public)) == (96, 1216)
    assert RingKeys.of_private(OTHER.private) == OTHER
    assert OTHER.private.hex() not in repr(OTHER)


def test_the_public_half_has_not_changed() -> None:
    from hashlib import sha256

    assert sha256(KEYS.public).hexdigest() == "d99e4496af749b54ee4a2d270c8057450624ecc5dc0866295ffc504a26134ad4"


def test_what_anyone_sealed_the_holder_opens() -> None:
    box = seal_to(KEYS.public, SPACE_KEY, BOUND)
    assert len(box) == 1168
    assert open_with(KEYS.private, box, BOUND) == SPACE_KEY
    assert seal_to(KEYS.public, SPACE_KEY, BOUND) != box
    with pytest.raises(CannotOpen):
        open_with(OTHER.private, box, BOUND)


def test_what_was_sealed_opens_in_its_own_place_only() -> None:
    box = seal_to(KEYS.public, SPACE_KEY, BOUND)
    for other in (
        info(Purpose.DELIVERY, ORGANISATION, RING, 1, SPACE + KEY_ID),
        info(Purpose.SPACE_KEY, RING, ORGANISATION, 1, SPACE + KEY_ID),
        info(Purpose.SPACE_KEY, ORGANISATION, RING, 2, SPACE + KEY_ID),
        info(Purpose.SPACE_KEY, ORGANISATION, RING, 1, KEY_ID + SPACE),
        b"",
    ):
        with pytest.raises(CannotOpen):
            open_with(KEYS.private, box, other)


def test_what_is_bound_is_the_page_to_the_byte() -> None:
    assert info(Purpose.PRIVATE_KEY, ORGANISATION, RING, 258, b"device..........") == (
        b"imsa ringprivate key" + ORGANISATION + RING + b"\0\0\1\2" + b"device.........."
    )
    assert [each.value for each in Purpose] == ["space key", "delivery", "private key", "recovery"]


def test_flips_and_cuts_are_refused() -> None:
    box = seal_to(KEYS.public, SPACE_KEY, BOUND)
    for place in range(0, len(box), 9):
        with pytest.raises(CannotOpen):
            open_with(KEYS.private, box[:place] + bytes([box[place] ^ 1]) + box[place + 1 :], BOUND)
        with pytest.raises(CannotOpen):
            open_with(KEYS.private, box[:place], BOUND)
    with pytest.raises(CannotOpen):
        open_with(KEYS.private, box + b"\0", BOUND)


@pytest.mark.parametrize("public", [b"", KEYS.public[:-1], KEYS.public + b"\0", bytes(1216), b"\xff" * 1216])
def test_what_is_no_public_key_cannot_be_sealed_to(public: bytes) -> None:
    with pytest.raises(BadKey):
        check_public(public)


def test_a_good_public_key_is_found_good() -> None:
    check_public(KEYS.public)


@pytest.mark.parametrize("private", [b"", bytes(95), bytes(97)])
def test_what_is_no_private_key_opens_nothing(private: bytes) -> None:
    with pytest.raises(BadKey):
        open_with(private, b"", BOUND)
    with pytest.raises(BadKey):
        RingKeys.of_private(private)


@given(st.binary(max_size=1300))
@settings(deadline=None, max_examples=100)
def test_any_sealed_bytes_give_a_typed_error(box: bytes) -> None:
    with pytest.raises(CryptoError):
        open_with(KEYS.private, box, BOUND)


def test_a_wrap_is_sixty_bytes_and_bound_to_its_space() -> None:
    wrapped = wrap(bytes(32), SPACE_KEY, ORGANISATION, SPACE, KEY_ID, os.urandom)
    assert len(wrapped) == WRAP_BYTES == 60
    assert unwrap(bytes(32), wrapped, ORGANISATION, SPACE, KEY_ID) == SPACE_KEY
    for place in range(len(wrapped)):
        flipped = wrapped[:place] + bytes([wrapped[place] ^ 1]) + wrapped[place + 1 :]
        with pytest.raises(CannotOpen):
            unwrap(bytes(32), flipped, ORGANISATION, SPACE, KEY_ID)
        with pytest.raises(CannotOpen):
            unwrap(bytes(32), wrapped[:place], ORGANISATION, SPACE, KEY_ID)
    for place in ((RING, SPACE, KEY_ID), (ORGANISATION, RING, KEY_ID), (ORGANISATION, SPACE, RING)):
        with pytest.raises(CannotOpen):
            unwrap(bytes(32), wrapped, *place)
    with pytest.raises(CannotOpen):
        unwrap(b"1" * 32, wrapped, ORGANISATION, SPACE, KEY_ID)
    with pytest.raises(BadKey):
        unwrap(b"", wrapped, ORGANISATION, SPACE, KEY_ID)
    with pytest.raises(BadKey):
        wrap(bytes(32), b"short", ORGANISATION, SPACE, KEY_ID, os.urandom)


def test_an_envelope_of_its_own_gives_the_space_key() -> None:
    envelope = seal_space_key(ADDRESS, SPACE, SPACE_KEY)
    assert (envelope.ring, envelope.generation, envelope.way) == (RING, 1, Way.SEALED)
    assert Envelope.from_cbor(envelope.to_cbor()) == envelope
    assert open_envelope(envelope, SPACE, KEY_ID, ORGANISATION, KEYS.private) == SPACE_KEY
    with pytest.raises(CannotOpen):
        open_envelope(envelope, RING, KEY_ID, ORGANISATION, KEYS.private)
    with pytest.raises(CannotOpen):
        open_wrapped(envelope, SPACE, KEY_ID, ORGANISATION, WrappingKey(bytes(16), bytes(32)))


def test_one_delivery_opens_many_envelopes() -> None:
    delivery, wrapping = make_delivery(ADDRESS, os.urandom)
    read = RingDelivery.parse(delivery.encode())
    opened = open_delivery(read, ORGANISATION, RING, KEYS.private)
    assert opened == wrapping
    for space in (SPACE, RING):
        envelope = wrap_space_key(ADDRESS, space, SPACE_KEY, wrapping, os.urandom)
        assert len(envelope.sealed) == 76
        assert Envelope.from_cbor(envelope.to_cbor()) == envelope
        assert open_wrapped(envelope, space, KEY_ID, ORGANISATION, opened) == SPACE_KEY
        with pytest.raises(CannotOpen):
            open_envelope(envelope, space, KEY_ID, ORGANISATION, KEYS.private)
        with pytest.raises(CannotOpen):
            open_wrapped(envelope, space, KEY_ID, ORGANISATION, WrappingKey(bytes(16), wrapping.key))
    with pytest.raises(CannotOpen):
        open_delivery(read, ORGANISATION, RING, OTHER.private)
    assert wrapping.key.hex() not in repr(wrapping)


def test_a_delivery_of_something_else_than_a_key_is_refused() -> None:
    bound = info(Purpose.DELIVERY, ORGANISATION, RING, 1, bytes(16))
    with pytest.raises(CannotOpen):
        open_delivery(
            RingDelivery(bytes(16), 1, seal_to(KEYS.public, b"no key", bound)), ORGANISATION, RING, KEYS.private
        )


@pytest.mark.parametrize("inside", [bytes(32), b"short"])
def test_an_envelope_with_another_key_than_the_frame_names_is_refused(inside: bytes) -> None:
    envelope = Envelope(RING, 1, Way.SEALED, seal_to(KEYS.public, inside, BOUND))
    with pytest.raises(WrongSpaceKey):
        open_envelope(envelope, SPACE, KEY_ID, ORGANISATION, KEYS.private)


def test_a_ring_is_handed_to_a_device() -> None:
    device, other = DeviceKeys.generate(os.urandom), DeviceKeys.generate(os.urandom)
    sealed = seal_ring_key(KEYS.private, ORGANISATION, RING, 1, device.device, device.sealing.public)
    assert len(sealed) == 1232
    assert open_ring_key(sealed, ORGANISATION, RING, 1, device, KEYS.public) == KEYS
    with pytest.raises(CannotOpen):
        open_ring_key(sealed, ORGANISATION, RING, 1, other, KEYS.public)
    with pytest.raises(CannotOpen):
        open_ring_key(sealed, ORGANISATION, RING, 2, device, KEYS.public)
    with pytest.raises(CannotOpen):
        open_ring_key(sealed, ORGANISATION, RING, 1, device, OTHER.public)  # not the key of this ring


def test_a_ring_can_be_recovered() -> None:
    recovery = RingKeys.generate(os.urandom)
    sealed = seal_ring_key_for_recovery(KEYS.private, ORGANISATION, RING, 1, recovery.public)
    assert open_recovered_ring_key(sealed, ORGANISATION, RING, 1, recovery.private) == KEYS
    with pytest.raises(CannotOpen):
        open_recovered_ring_key(sealed, ORGANISATION, RING, 1, KEYS.private)


def test_a_device_signs_with_the_key_it_shows_and_shows_no_other() -> None:
    device = DeviceKeys.generate(os.urandom)
    assert device.signing_public == public_of(device.seed) == device.signer().public
    assert device.seed.hex() not in repr(device)
