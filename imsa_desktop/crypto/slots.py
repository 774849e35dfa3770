"""Wraps the vault key in key slots, like LUKS: one for the passphrase, one for the recovery words.

A slot is a plain map of CBOR values::

    way      "passphrase" | "recovery"
    salt     16 random bytes
    cost     Argon2id's cost (passphrase only)
    device   16 bytes that tell the device secret from others (passphrase with a device secret only)
    nonce    12 random bytes
    sealed   AES-256-GCM(slot key, nonce, vault key; aad = the map without sealed, proof, sum)
    proof    16 bytes that only the right passphrase or words make
    sum      16 bytes of SHA-256 over all of the above: tells damage from a wrong passphrase

``slot secret = HKDF(Argon2id(passphrase, salt) ‖ device secret)`` or ``HKDF(entropy of the words, salt)``. The device
secret is 32 random bytes in the key store of the operating system: without it a copied folder cannot even be guessed
at, since neither ``sealed`` nor ``proof`` can be tried. *Wrong* is said only when the slot is whole and its proof is
another.
"""

from __future__ import annotations

import hmac
from hashlib import sha256
from typing import Any, Final, TypeAlias

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from imsa_desktop.crypto.errors import (
    BadKey,
    CryptoError,
    DeviceSecretDiffers,
    DeviceSecretMissing,
    NotEnoughMemory,
    SlotDamaged,
    WrongPassphrase,
    WrongRecoveryWords,
)
from imsa_desktop.crypto.kdf import KEY_BYTES, SALT_BYTES, Argon2Cost, expand, stretch
from imsa_desktop.crypto.randomness import Random
from imsa_desktop.crypto.recovery import entropy_of
from imsa_desktop.crypto.vault_key import VaultKey
from imsa_protocol.canonical import NotEncodable, encode

Slot: TypeAlias = dict[str, Any]

DEVICE_SECRET_BYTES: Final = 32

_NONCE_BYTES: Final = 12
_SHORT: Final = 16
_SEALED_BYTES: Final = KEY_BYTES + 16
_NOT_BOUND: Final = frozenset(("sealed", "proof", "sum"))


def new_device_secret(random: Random) -> bytes:
    """Draw the 32 bytes that go into the key store."""
    return random(DEVICE_SECRET_BYTES)


def make_passphrase_slot(
    vault_key: VaultKey, passphrase: str | bytes, cost: Argon2Cost, device_secret: bytes | None, random: Random
) -> Slot:
    """Wrap the vault key under a passphrase and, where there is one, the device secret.

    Raises :class:`NotEnoughMemory`, :class:`VaultLocked`, :class:`BadKey` (a device secret that is none).
    """
    slot: Slot = {"way": "passphrase", "salt": random(SALT_BYTES), "cost": cost.to_cbor()}
    if device_secret is not None:
        slot["device"] = _device_check(device_secret)
    return _seal(slot, _passphrase_secret(slot, passphrase, cost, device_secret), vault_key, random)


def open_passphrase_slot(slot: Slot, passphrase: str | bytes, device_secret: bytes | None) -> VaultKey:
    """Unwrap the vault key.

    Raises :class:`SlotDamaged`, :class:`DeviceSecretMissing`, :class:`DeviceSecretDiffers`, :class:`NotEnoughMemory`,
    and :class:`WrongPassphrase` only when that is what it is.
    """
    _check_form(slot, "passphrase")
    cost = Argon2Cost.from_cbor(slot.get("cost"))
    used: bytes | None = None
    if "device" in slot:
        used = _right_device_secret(slot, device_secret)
    try:
        secret = _passphrase_secret(slot, passphrase, cost, used)
    except NotEnoughMemory:
        _check_whole(slot)  # a cost that was altered asks for more than there ever was
        raise
    return _open(slot, secret, WrongPassphrase)


def needs_device_secret(slot: Slot) -> bool:
    """Whether a passphrase slot was made with a device secret."""
    return "device" in slot


def make_recovery_slot(vault_key: VaultKey, words: str, random: Random) -> Slot:
    """Wrap the vault key under the twelve recovery words; raises the errors of reading words, :class:`VaultLocked`."""
    slot: Slot = {"way": "recovery", "salt": random(SALT_BYTES)}
    return _seal(slot, _words_secret(slot, words), vault_key, random)


def open_recovery_slot(slot: Slot, words: str) -> VaultKey:
    """Unwrap the vault key.

    Raises the errors of reading words, :class:`SlotDamaged`, and :class:`WrongRecoveryWords` only when they are sound
    words of another vault.
    """
    _check_form(slot, "recovery")
    return _open(slot, _words_secret(slot, words), WrongRecoveryWords)


def _passphrase_secret(slot: Slot, passphrase: str | bytes, cost: Argon2Cost, device_secret: bytes | None) -> bytes:
    stretched = stretch(passphrase, slot["salt"], cost)
    return expand(stretched + (device_secret or b""), b"imsa slot passphrase", salt=slot["salt"])


def _words_secret(slot: Slot, words: str) -> bytes:
    return expand(entropy_of(words), b"imsa slot recovery", salt=slot["salt"])


def _device_check(device_secret: bytes) -> bytes:
    if len(device_secret) != DEVICE_SECRET_BYTES:
        raise BadKey
    return expand(device_secret, b"imsa device secret check")[:_SHORT]


def _right_device_secret(slot: Slot, device_secret: bytes | None) -> bytes:
    if device_secret is None:
        _check_whole(slot)
        raise DeviceSecretMissing
    if len(device_secret) != DEVICE_SECRET_BYTES or not hmac.compare_digest(
        _device_check(device_secret), slot["device"]
    ):
        _check_whole(slot)
        raise DeviceSecretDiffers
    return device_secret


def _bound(slot: Slot) -> bytes:
    return encode({name: value for name, value in slot.items() if name not in _NOT_BOUND})


def _sum(slot: Slot) -> bytes:
    return sha256(b"imsa slot sum" + encode({n: v for n, v in slot.items() if n != "sum"})).digest()[:_SHORT]


def _seal(slot: Slot, secret: bytes, vault_key: VaultKey, random: Random) -> Slot:
    slot["nonce"] = random(_NONCE_BYTES)
    sealed = AESGCM(expand(secret, b"imsa slot key")).encrypt(slot["nonce"], vault_key.raw(), _bound(slot))
    slot["sealed"] = sealed
    slot["proof"] = _proof(secret)
    slot["sum"] = _sum(slot)
    return slot


def _proof(secret: bytes) -> bytes:
    return expand(secret, b"imsa slot proof")[:_SHORT]


def _open(slot: Slot, secret: bytes, wrong: type[CryptoError]) -> VaultKey:
    try:
        return VaultKey(AESGCM(expand(secret, b"imsa slot key")).decrypt(slot["nonce"], slot["sealed"], _bound(slot)))
    except InvalidTag:
        pass  # whose fault it is, is found out below
    _check_whole(slot)
    if hmac.compare_digest(_proof(secret), slot["proof"]):
        raise SlotDamaged
    raise wrong


def _check_whole(slot: Slot) -> None:
    if not hmac.compare_digest(_sum(slot), slot["sum"]):
        raise SlotDamaged


def _check_form(slot: Slot, way: str) -> None:
    lengths = {"salt": SALT_BYTES, "nonce": _NONCE_BYTES, "sealed": _SEALED_BYTES, "proof": _SHORT, "sum": _SHORT}
    if "device" in slot:
        lengths["device"] = _SHORT
    if slot.get("way") != way:
        raise SlotDamaged
    for name, length in lengths.items():
        part = slot.get(name)
        if type(part) is not bytes or len(part) != length:
            raise SlotDamaged
    try:
        encode(slot)
    except NotEncodable as error:
        raise SlotDamaged from error
