"""Sealed files: whole or refused, and the passphrase is blamed only when it is to blame."""

from __future__ import annotations

import os
from hashlib import sha256

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imsa_desktop.crypto.errors import (
    CannotOpen,
    CryptoError,
    NotSealedHere,
    SealedInTheFuture,
    SlotDamaged,
    WrongPassphrase,
)
from imsa_desktop.crypto.kdf import Argon2Cost
from imsa_desktop.crypto.sealed_file import MAGIC, open_bytes, open_with_passphrase, seal_bytes, seal_to_passphrase

CHEAP = Argon2Cost.cheap_for_tests()
KEY = bytes(range(32))
SEALED = seal_to_passphrase(b"every record", "a made-up passphrase", CHEAP, os.urandom)


def test_bytes_under_a_key_open_for_their_purpose_only() -> None:
    sealed = seal_bytes(KEY, b"record", "outside record", os.urandom)
    assert open_bytes(KEY, sealed, "outside record") == b"record"
    assert seal_bytes(KEY, b"record", "outside record", os.urandom) != sealed
    with pytest.raises(CannotOpen):
        open_bytes(KEY, sealed, "another purpose")
    with pytest.raises(CannotOpen):
        open_bytes(bytes(32), sealed, "outside record")
    for place in range(len(sealed)):
        with pytest.raises(CannotOpen):
            open_bytes(KEY, sealed[:place] + bytes([sealed[place] ^ 1]) + sealed[place + 1 :], "outside record")
        with pytest.raises(CannotOpen):
            open_bytes(KEY, sealed[:place], "outside record")


def test_a_file_opens_with_its_passphrase() -> None:
    assert open_with_passphrase(SEALED, "a made-up passphrase") == b"every record"
    with pytest.raises(WrongPassphrase):
        open_with_passphrase(SEALED, "another")
    assert b"every record" not in SEALED


def test_an_altered_file_is_not_called_a_wrong_passphrase() -> None:
    for place in range(len(SEALED)):
        flipped = SEALED[:place] + bytes([SEALED[place] ^ 1]) + SEALED[place + 1 :]
        with pytest.raises((CannotOpen, SlotDamaged, NotSealedHere, SealedInTheFuture)):
            open_with_passphrase(flipped, "a made-up passphrase")


def test_a_cut_file_is_not_called_a_wrong_passphrase() -> None:
    for end in range(len(SEALED)):
        with pytest.raises((CannotOpen, SlotDamaged, NotSealedHere)):
            open_with_passphrase(SEALED[:end], "a made-up passphrase")


def test_a_file_of_ours_from_the_future_and_one_of_others_say_so() -> None:
    with pytest.raises(SealedInTheFuture) as future:
        open_with_passphrase(SEALED.replace(MAGIC, b"IMSA sealed 12\n"), "a made-up passphrase")
    assert future.value.version == 12
    for other in (b"", b"PK\x03\x04", b"{}", b"IMSA invitation 1\n"):
        with pytest.raises(NotSealedHere):
            open_with_passphrase(other, "a made-up passphrase")


@given(st.binary(max_size=300))
@settings(deadline=None, max_examples=200)
def test_any_bytes_give_a_typed_error(data: bytes) -> None:
    head = MAGIC + len(data).to_bytes(4, "big") + data
    for tried in (data, MAGIC + data, head, head + sha256(head).digest()[:16] + data):
        with pytest.raises(CryptoError):
            open_with_passphrase(tried, "a made-up passphrase")
