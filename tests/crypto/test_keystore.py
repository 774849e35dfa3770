"""Key stores: kept and read back, or one of five plain reasons why not."""

from __future__ import annotations

import os
import sys

import keyring.errors
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import null

from imsa_desktop.crypto import keystore
from imsa_desktop.crypto.errors import (
    KeyStoreAbsent,
    KeyStoreBroken,
    KeyStoreError,
    KeyStoreForgets,
    KeyStoreLocked,
    KeyStoreRefused,
)
from imsa_desktop.crypto.keystore import (
    SERVICE,
    KeyStore,
    MemoryKeyStore,
    NoKeyStore,
    OsKeyStore,
    find_key_store,
)


class Backend(KeyringBackend):
    """A backend that works, or fails as it is told to."""

    priority = 0  # type: ignore[assignment]  # reason: keyring declares a property of the class

    def __init__(self, *, error: Exception | None = None, answer: str | None = None) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.error = error
        self.answer = answer

    def _fail(self) -> None:
        if self.error is not None:
            raise self.error

    def get_password(self, service: str, username: str) -> str | None:
        self._fail()
        return self.answer or self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._fail()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._fail()
        del self.kept[service, username]


@pytest.mark.parametrize("store", [OsKeyStore(Backend()), MemoryKeyStore()])
def test_a_secret_is_kept_read_back_replaced_and_forgotten(store: KeyStore) -> None:
    assert store.get("vault 1") is None
    for secret in (os.urandom(32), bytes(32)):
        store.set("vault 1", secret)
        assert store.get("vault 1") == secret
    assert store.get("vault 2") is None
    store.delete("vault 1")
    store.delete("vault 1")
    assert store.get("vault 1") is None


def test_labels_say_nothing_of_people_or_places() -> None:
    backend = Backend()
    OsKeyStore(backend).set("7f3a", b"secret")
    assert list(backend.kept) == [(SERVICE, "7f3a")]


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (keyring.errors.KeyringLocked("locked"), KeyStoreLocked),
        (keyring.errors.NoKeyringError("none"), KeyStoreAbsent),
        (keyring.errors.InitError("Failed to create the collection: Prompt dismissed"), KeyStoreRefused),
        (keyring.errors.PasswordSetError("no"), KeyStoreRefused),
        (keyring.errors.PasswordDeleteError("no"), KeyStoreRefused),
        (OSError("the bus is gone"), KeyStoreBroken),
        (type("SecretServiceNotAvailableException", (Exception,), {})("no bus"), KeyStoreAbsent),
    ],
)
def test_each_way_to_fail_is_a_type_of_its_own(error: Exception, outcome: type[KeyStoreError]) -> None:
    store = OsKeyStore(Backend(error=error))
    for use in (lambda: store.get("a"), lambda: store.set("a", b"b"), lambda: store.delete("a")):
        with pytest.raises(KeyStoreError) as failed:
            use()
        assert type(failed.value) is outcome
        assert failed.value.store == store.name


def test_a_store_that_forgets_is_found_out() -> None:
    with pytest.raises(KeyStoreForgets):
        OsKeyStore(null.Keyring()).set("a", b"secret")
    with pytest.raises(KeyStoreForgets):
        OsKeyStore(Backend(answer="c29tZXRoaW5nIGVsc2U=")).set("a", b"secret")
    with pytest.raises(KeyStoreForgets):
        OsKeyStore(Backend(answer="not base 64!")).get("a")


def test_a_null_backend_named_in_the_environment_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    store = find_key_store()
    assert store.name != "null"
    with pytest.raises(KeyStoreError):
        store.set("a", b"secret")


def test_without_a_key_store_nothing_is_kept_and_the_reason_is_known() -> None:
    store = NoKeyStore(KeyStoreLocked("SecretService"))
    assert store.get("a") is None
    store.delete("a")
    with pytest.raises(KeyStoreLocked):
        store.set("a", b"secret")
    with pytest.raises(KeyStoreAbsent):
        NoKeyStore().set("a", b"secret")


def test_a_store_is_tried_before_it_is_trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    backend = Backend()
    monkeypatch.setattr(keystore, "_backend_class", lambda: lambda: backend)
    found = find_key_store()
    assert isinstance(found, OsKeyStore)
    assert backend.kept == {}  # the trial left nothing behind
    backend.error = keyring.errors.KeyringLocked("locked")
    locked = find_key_store()
    assert isinstance(locked, NoKeyStore)
    assert isinstance(locked.why, KeyStoreLocked)


def test_a_backend_that_cannot_be_made_is_absent(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> type[KeyringBackend]:
        raise ImportError("no such system")

    monkeypatch.setattr(keystore, "_backend_class", broken)
    with pytest.raises(KeyStoreAbsent):
        OsKeyStore()


@pytest.mark.parametrize(
    ("platform", "module"), [("linux", "SecretService"), ("darwin", "macOS"), ("win32", "Windows")]
)
def test_each_system_has_its_own_backend(monkeypatch: pytest.MonkeyPatch, platform: str, module: str) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert keystore._backend_class().__module__ == f"keyring.backends.{module}"


def test_a_secret_too_long_for_some_system_is_our_mistake() -> None:
    with pytest.raises(ValueError, match="too long"):
        OsKeyStore(Backend()).set("a", bytes(513))
