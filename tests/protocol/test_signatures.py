"""Ed25519: the standard's own vector, and nothing but the right key will do."""

from __future__ import annotations

import pytest

from imsa_protocol.errors import BadSignature
from imsa_protocol.signatures import Signer, public_of, sign, verify

# RFC 8032 §7.1, test 3
SEED = bytes.fromhex("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7")
PUBLIC = bytes.fromhex("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025")
MESSAGE = bytes.fromhex("af82")
SIGNATURE = bytes.fromhex(
    "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
    "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
)


def test_the_vector_of_the_standard() -> None:
    assert public_of(SEED) == PUBLIC == Signer(SEED).public
    assert sign(SEED, MESSAGE) == SIGNATURE == Signer(SEED).sign(MESSAGE)
    verify(PUBLIC, MESSAGE, SIGNATURE)


@pytest.mark.parametrize(
    ("public", "message", "signature"),
    [
        (PUBLIC, MESSAGE + b".", SIGNATURE),
        (PUBLIC, MESSAGE, SIGNATURE[:-1]),
        (PUBLIC, MESSAGE, b""),
        (PUBLIC, MESSAGE, bytes(64)),
        (public_of(bytes(32)), MESSAGE, SIGNATURE),
        (b"", MESSAGE, SIGNATURE),
        (bytes(32), MESSAGE, SIGNATURE),
        (b"\xff" * 32, MESSAGE, SIGNATURE),
    ],
)
def test_anything_else_is_a_bad_signature(public: bytes, message: bytes, signature: bytes) -> None:
    with pytest.raises(BadSignature):
        verify(public, message, signature)


def test_a_signer_shows_nothing_of_its_key() -> None:
    assert repr(Signer(SEED)) == "Signer()"
