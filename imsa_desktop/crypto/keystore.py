"""Keeps small secrets in the key store of the operating system, and says plainly when it cannot.

Never ``keyring.get_keyring()``: it looks healthy where nothing is kept (a null backend named in the environment loses
writes without a word, ``keyrings.alt`` writes them in the clear). The backend is chosen by platform, every write is
read back and compared, and each way to fail is a type of its own. Any program of the same user can list the labels, so
names say nothing of people or folders. The key store is a second factor, never the only holder of a key.
"""

from __future__ import annotations

import base64
import binascii
import hmac
import sys
from typing import Any, Final, Protocol

import keyring.errors
from keyring.backend import KeyringBackend

from imsa_desktop.crypto.errors import (
    KeyStoreAbsent,
    KeyStoreBroken,
    KeyStoreError,
    KeyStoreForgets,
    KeyStoreLocked,
    KeyStoreRefused,
)

SERVICE: Final = "imsa-desktop"
MOST_BYTES: Final = 512
"""Windows keeps 1,280 characters at most; base 64 of this is well below."""


class KeyStore(Protocol):
    """A place for small secrets outside the vault's folder."""

    @property
    def name(self) -> str:
        """What the store is called, to be recorded beside what was put there."""

    def get(self, name: str) -> bytes | None:
        """Return the secret kept under a neutral name, None if there is none; raises :class:`KeyStoreError`."""

    def set(self, name: str, secret: bytes) -> None:
        """Keep a secret, having read it back; raises :class:`KeyStoreError`."""

    def delete(self, name: str) -> None:
        """Forget a secret, whether it is there or not; raises :class:`KeyStoreError`."""


class MemoryKeyStore:
    """A key store that forgets when the program ends: for tests and practice."""

    name = "memory"

    def __init__(self) -> None:
        self.secrets: dict[str, bytes] = {}

    def get(self, name: str) -> bytes | None:
        """Return the secret, or None."""
        return self.secrets.get(name)

    def set(self, name: str, secret: bytes) -> None:
        """Keep a secret."""
        self.secrets[name] = secret

    def delete(self, name: str) -> None:
        """Forget a secret."""
        self.secrets.pop(name, None)


class NoKeyStore:
    """No key store: nothing is ever found in it, and keeping something is refused. ``why`` says what was wrong."""

    name = "none"

    def __init__(self, why: KeyStoreError | None = None) -> None:
        self.why = why or KeyStoreAbsent("none")

    def get(self, name: str) -> bytes | None:
        """Return None."""
        return None

    def set(self, name: str, secret: bytes) -> None:
        """Raise why there is no key store."""
        raise self.why

    def delete(self, name: str) -> None:
        """Do nothing."""


class OsKeyStore:
    """The operating system's own key store: Secret Service, macOS Keychain, Windows Credential Manager."""

    def __init__(self, backend: KeyringBackend | None = None) -> None:
        """Take the platform's backend (or the one given, in tests); raises :class:`KeyStoreAbsent`."""
        self._backend = backend if backend is not None else _platform_backend()
        self.name = type(self._backend).__module__.rpartition(".")[2] or "keyring"

    def get(self, name: str) -> bytes | None:
        """Return the secret kept under a neutral name, None if there is none; raises :class:`KeyStoreError`."""
        text = self._asked(lambda: self._backend.get_password(SERVICE, name))
        if text is None:
            return None
        try:
            return base64.b64decode(text, validate=True)
        except (binascii.Error, ValueError, TypeError) as error:
            raise KeyStoreForgets(self.name) from error

    def set(self, name: str, secret: bytes) -> None:
        """Keep a secret, having read it back; raises :class:`KeyStoreError`."""
        if len(secret) > MOST_BYTES:
            raise ValueError("too long for every key store")
        text = base64.b64encode(secret).decode("ascii")
        self._asked(lambda: self._backend.set_password(SERVICE, name, text))
        kept = self.get(name)
        if kept is None or not hmac.compare_digest(kept, secret):
            raise KeyStoreForgets(self.name)

    def delete(self, name: str) -> None:
        """Forget a secret, whether it is there or not; raises :class:`KeyStoreError`."""
        if self.get(name) is None:
            return
        self._asked(lambda: self._backend.delete_password(SERVICE, name))

    def _asked(self, question: Any) -> Any:
        try:
            return question()
        except Exception as error:
            raise self._named(error) from error

    def _named(self, error: Exception) -> KeyStoreError:
        if isinstance(error, keyring.errors.KeyringLocked):
            return KeyStoreLocked(self.name)
        if isinstance(error, keyring.errors.NoKeyringError):
            return KeyStoreAbsent(self.name)
        if isinstance(
            error,
            keyring.errors.InitError | keyring.errors.PasswordSetError | keyring.errors.PasswordDeleteError,
        ):
            return KeyStoreRefused(self.name)
        if type(error).__name__ in _ABSENT:
            return KeyStoreAbsent(self.name)
        return KeyStoreBroken(self.name)


_ABSENT: Final = frozenset(("SecretServiceNotAvailableException", "DBusAddressError", "ConnectionRefusedError"))
"""What secretstorage and jeepney raise where there is no session bus; both are on Linux only, hence by name."""


def _platform_backend() -> KeyringBackend:
    try:
        return _backend_class()()
    except Exception as error:
        raise KeyStoreAbsent(sys.platform) from error  # whatever keeps the backend from being made, there is none


def _backend_class() -> type[KeyringBackend]:
    if sys.platform == "win32":
        from keyring.backends.Windows import WinVaultKeyring

        return WinVaultKeyring
    if sys.platform == "darwin":
        from keyring.backends.macOS import Keyring as Keychain

        return Keychain
    from keyring.backends.SecretService import Keyring as SecretService

    return SecretService


_TRIAL: Final = "trial"


def find_key_store() -> OsKeyStore | NoKeyStore:
    """Return the platform's key store if a trial secret can be kept, read back and forgotten, else why not."""
    try:
        store = OsKeyStore()
        store.set(_TRIAL, b"trial")
        store.delete(_TRIAL)
    except KeyStoreError as error:
        return NoKeyStore(error)
    return store
