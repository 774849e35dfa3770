"""The vault key shows itself to nobody and can be forgotten."""

from __future__ import annotations

import pytest

from imsa_desktop.crypto.errors import BadKey, VaultLocked
from imsa_desktop.crypto.vault_key import VaultKey

RAW = bytes(range(32))


def test_a_wiped_key_is_gone() -> None:
    with VaultKey(RAW) as key:
        held = key._key
        assert key.raw() == RAW
        assert not key.wiped
    assert held == bytes(32)
    assert key.wiped
    for use in (key.raw, key.sqlcipher_spec, key.key_check, lambda: key.derive("x"), lambda: key.authenticate(b"x")):
        with pytest.raises(VaultLocked):
            use()
    key.wipe()  # once more does no harm


def test_the_database_takes_it_as_a_raw_key() -> None:
    assert VaultKey(RAW).sqlcipher_spec() == "x'" + RAW.hex() + "'"


def test_it_is_never_printed() -> None:
    assert RAW.hex() not in repr(VaultKey(RAW))
    assert repr(VaultKey(RAW)) == "VaultKey()"


@pytest.mark.parametrize("raw", [b"", RAW[:-1], RAW + b"\0"])
def test_a_key_of_another_length_is_none(raw: bytes) -> None:
    with pytest.raises(BadKey):
        VaultKey(raw)


def test_each_purpose_has_its_own_key() -> None:
    key, other = VaultKey(RAW), VaultKey(bytes(32))
    assert len({RAW, key.derive("a"), key.derive("b"), other.derive("a")}) == 4
    assert key.key_check() == VaultKey(RAW).key_check() != other.key_check()
    assert len(key.key_check()) == 16


def test_a_mark_is_of_the_data_and_of_the_key() -> None:
    key = VaultKey.generate(lambda count: RAW[:count])
    mark = key.authenticate(b"practice")
    assert key.authentic(b"practice", mark)
    assert not key.authentic(b"real", mark)
    assert not VaultKey(bytes(32)).authentic(b"practice", mark)
    assert not key.authentic(b"practice", mark[:-1])
