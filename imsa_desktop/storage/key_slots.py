"""Opens and renews the key slots of a vault's header, with the device secret in the key store of the computer.

Each device secret has a name of its own in the key store, and the old one is forgotten only when the header with the
new slot is on the disk: a power cut in between leaves a vault that opens.
"""

from __future__ import annotations

from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from imsa_desktop.crypto import errors as crypto_errors
from imsa_desktop.crypto.slots import (
    Slot,
    make_passphrase_slot,
    needs_device_secret,
    new_device_secret,
    open_passphrase_slot,
    open_recovery_slot,
)
from imsa_desktop.crypto.vault_key import VaultKey
from imsa_desktop.storage.errors import DeviceSecretMissing, VaultDamaged, WrongPassphrase, WrongRecoveryWords
from imsa_desktop.storage.header import Header
from imsa_desktop.storage.surroundings import Surroundings

NO_KEY_STORE = "none"
"""What a key store is called that is none (``crypto.keystore.NoKeyStore``)."""


def _name(vault_id: bytes, slot: Slot) -> str:
    """A name in the key store that says nothing."""
    return sha256(b"imsa device secret" + vault_id + slot["device"]).hexdigest()[:24]


def new_passphrase_slot(vault_id: bytes, key: VaultKey, passphrase: str, surroundings: Surroundings) -> Slot:
    """Make a passphrase slot, and a device secret where there is a key store; raises the key store's errors."""
    store, random = surroundings.key_store, surroundings.random
    if store.name == NO_KEY_STORE:
        return make_passphrase_slot(key, passphrase, surroundings.kdf, None, random)
    secret = new_device_secret(random)
    slot = make_passphrase_slot(key, passphrase, surroundings.kdf, secret, random)
    store.set(_name(vault_id, slot), secret)
    return slot


def forget(vault_id: bytes, slot: Slot, surroundings: Surroundings) -> None:
    """Remove the device secret of a slot that is used no more."""
    if needs_device_secret(slot):
        with suppress(crypto_errors.KeyStoreError):  # a secret without its slot opens nothing
            surroundings.key_store.delete(_name(vault_id, slot))


def open_with_passphrase(folder: Path, header: Header, passphrase: str, surroundings: Surroundings) -> VaultKey:
    """The vault key; raises ``WrongPassphrase``, ``DeviceSecretMissing``, ``VaultDamaged``, the key store's errors."""
    slot = header.slot("passphrase")
    if slot is None:
        raise VaultDamaged(folder, "header", "altered")
    secret = None
    if needs_device_secret(slot) and isinstance(slot["device"], bytes):
        secret = surroundings.key_store.get(_name(header.vault, slot))
    try:
        return open_passphrase_slot(slot, passphrase, secret)
    except crypto_errors.WrongPassphrase:
        raise WrongPassphrase(folder) from None
    except (crypto_errors.DeviceSecretMissing, crypto_errors.DeviceSecretDiffers):
        raise DeviceSecretMissing(folder) from None
    except crypto_errors.SlotDamaged:
        raise VaultDamaged(folder, "header", "altered") from None


def open_with_words(folder: Path, header: Header, words: str) -> VaultKey:
    """The vault key. Raises ``WrongRecoveryWords``, ``VaultDamaged`` and the errors of reading words."""
    slot = header.slot("recovery")
    if slot is None:
        raise VaultDamaged(folder, "header", "altered")
    try:
        return open_recovery_slot(slot, words)
    except crypto_errors.WrongRecoveryWords:
        raise WrongRecoveryWords(folder) from None
    except crypto_errors.SlotDamaged:
        raise VaultDamaged(folder, "header", "altered") from None


def renew(folder: Path, header: Header, key: VaultKey, passphrase: str, surroundings: Surroundings) -> None:
    """Give the vault another passphrase slot; the old one opens nothing afterwards."""
    old = header.slot("passphrase")
    slot = new_passphrase_slot(header.vault, key, passphrase, surroundings)
    try:
        header.with_slot(slot).write(folder, key)
    except BaseException:
        forget(header.vault, slot, surroundings)
        raise
    if old is not None:
        forget(header.vault, old, surroundings)
