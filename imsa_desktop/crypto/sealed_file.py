"""Seals whole files: small ones under a key of the vault, and exports to a passphrase.

Under a key::

    nonce 12 ‖ AES-256-GCM(HKDF(key, "imsa sealed" ‖ purpose), nonce, bytes; aad = purpose)

To a passphrase::

    before  = "IMSA sealed 1\\n" ‖ length 4 ‖ CBOR {cost, salt, nonce, proof}
    before ‖ SHA-256(before)[:16] ‖ AES-256-GCM(key, nonce, bytes; aad = before)

The sum and ``proof`` tell a wrong passphrase from an altered file, as in a key slot.
"""

from __future__ import annotations

import hmac
import re
from hashlib import sha256
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from imsa_desktop.crypto.errors import (
    CannotOpen,
    NotSealedHere,
    SealedInTheFuture,
    SlotDamaged,
    WrongPassphrase,
)
from imsa_desktop.crypto.kdf import SALT_BYTES, Argon2Cost, expand, stretch
from imsa_desktop.crypto.randomness import Random
from imsa_protocol import shapes
from imsa_protocol.canonical import decode, encode
from imsa_protocol.errors import ProtocolError

MAGIC: Final = b"IMSA sealed 1\n"
_ANY_MAGIC: Final = re.compile(rb"IMSA sealed ([0-9]{1,6})\n")
_NONCE_BYTES: Final = 12
_PROOF_BYTES: Final = 16
_SUM_BYTES: Final = 16
_LENGTH_BYTES: Final = 4
_HEAD_BYTES: Final = 4096


def seal_bytes(key: bytes, plaintext: bytes, purpose: str, random: Random) -> bytes:
    """Seal under a 32-byte key; what is sealed for one purpose does not open for another."""
    nonce = random(_NONCE_BYTES)
    name = purpose.encode("utf-8")
    return nonce + AESGCM(expand(key, b"imsa sealed" + name)).encrypt(nonce, plaintext, name)


def open_bytes(key: bytes, sealed: bytes, purpose: str) -> bytes:
    """Undo :func:`seal_bytes`; raises :class:`CannotOpen`."""
    name = purpose.encode("utf-8")
    try:
        return AESGCM(expand(key, b"imsa sealed" + name)).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], name)
    except (InvalidTag, ValueError) as error:
        raise CannotOpen from error


def seal_to_passphrase(plaintext: bytes, passphrase: str | bytes, cost: Argon2Cost, random: Random) -> bytes:
    """Seal to a passphrase; raises :class:`NotEnoughMemory`."""
    salt, nonce = random(SALT_BYTES), random(_NONCE_BYTES)
    stretched = stretch(passphrase, salt, cost)
    head = encode({"cost": cost.to_cbor(), "salt": salt, "nonce": nonce, "proof": _proof(stretched)})
    before = MAGIC + len(head).to_bytes(_LENGTH_BYTES, "big") + head
    sealed = AESGCM(expand(stretched, b"imsa sealed file")).encrypt(nonce, plaintext, before)
    return before + _sum(before) + sealed


def open_with_passphrase(sealed: bytes, passphrase: str | bytes) -> bytes:
    """Undo :func:`seal_to_passphrase`.

    Raises :class:`NotSealedHere`, :class:`SealedInTheFuture`, :class:`SlotDamaged` (the head was altered),
    :class:`WrongPassphrase`, :class:`CannotOpen` (right passphrase, altered file), :class:`NotEnoughMemory`.
    """
    found = _ANY_MAGIC.match(sealed)
    if not found:
        raise NotSealedHere
    if found[0] != MAGIC:
        raise SealedInTheFuture(int(found[1]))
    start = len(MAGIC) + _LENGTH_BYTES
    end = start + int.from_bytes(sealed[len(MAGIC) : start], "big")
    if not hmac.compare_digest(_sum(sealed[:end]), sealed[end : end + _SUM_BYTES]):
        raise SlotDamaged
    try:
        fields = shapes.Fields(decode(sealed[start:end], max_bytes=_HEAD_BYTES), "sealed file")
        cost = Argon2Cost.from_cbor(fields.mapping("cost"))
        salt, nonce = fields.exactly("salt", SALT_BYTES), fields.exactly("nonce", _NONCE_BYTES)
        proof = fields.exactly("proof", _PROOF_BYTES)
    except ProtocolError as error:
        raise SlotDamaged from error
    stretched = stretch(passphrase, salt, cost)
    key = AESGCM(expand(stretched, b"imsa sealed file"))
    try:
        return key.decrypt(nonce, sealed[end + _SUM_BYTES :], sealed[:end])
    except InvalidTag:
        pass  # whose fault it is, is found out below
    if hmac.compare_digest(_proof(stretched), proof):
        raise CannotOpen
    raise WrongPassphrase


def _sum(before: bytes) -> bytes:
    return sha256(before).digest()[:_SUM_BYTES]


def _proof(stretched: bytes) -> bytes:
    return expand(stretched, b"imsa sealed file proof")[:_PROOF_BYTES]
