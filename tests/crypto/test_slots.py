"""Key slots: they open with the right thing, and a wrong passphrase is said only when it is true."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imsa_desktop.crypto import slots
from imsa_desktop.crypto.errors import (
    BadKey,
    CryptoError,
    DeviceSecretDiffers,
    DeviceSecretMissing,
    NotEnoughMemory,
    SlotDamaged,
    VaultLocked,
    WrongPassphrase,
    WrongRecoveryWords,
)
from imsa_desktop.crypto.kdf import Argon2Cost
from imsa_desktop.crypto.recovery import new_words
from imsa_desktop.crypto.slots import (
    Slot,
    make_passphrase_slot,
    make_recovery_slot,
    needs_device_secret,
    new_device_secret,
    open_passphrase_slot,
    open_recovery_slot,
)
from imsa_desktop.crypto.vault_key import VaultKey
from imsa_protocol.canonical import decode, encode

CHEAP = Argon2Cost.cheap_for_tests()
KEY = VaultKey(bytes(range(32)))
PASSPHRASE = "năm con mèo ngủ ngoài sân"
SECRET = new_device_secret(os.urandom)
WORDS = new_words(os.urandom)

WITH_SECRET = make_passphrase_slot(KEY, PASSPHRASE, CHEAP, SECRET, os.urandom)
WITHOUT = make_passphrase_slot(KEY, PASSPHRASE, CHEAP, None, os.urandom)
RECOVERY = make_recovery_slot(KEY, WORDS, os.urandom)

OPENINGS: list[tuple[Slot, Callable[[Slot], VaultKey], type[CryptoError]]] = [
    (WITH_SECRET, lambda slot: open_passphrase_slot(slot, PASSPHRASE, SECRET), WrongPassphrase),
    (WITHOUT, lambda slot: open_passphrase_slot(slot, PASSPHRASE, None), WrongPassphrase),
    (RECOVERY, lambda slot: open_recovery_slot(slot, WORDS), WrongRecoveryWords),
]


def test_the_right_passphrase_opens() -> None:
    for slot, opening, _ in OPENINGS:
        assert opening(slot).raw() == KEY.raw()
        assert opening(decode(encode(slot), max_bytes=1000)).raw() == KEY.raw()


def test_a_slot_without_a_device_secret_does_not_mind_one() -> None:
    assert open_passphrase_slot(WITHOUT, PASSPHRASE, SECRET).raw() == KEY.raw()
    assert needs_device_secret(WITH_SECRET)
    assert not needs_device_secret(WITHOUT)


@pytest.mark.parametrize("wrong", ["", PASSPHRASE + " ", PASSPHRASE.title(), "năm con mèo"])
def test_a_wrong_passphrase_is_said(wrong: str) -> None:
    with pytest.raises(WrongPassphrase):
        open_passphrase_slot(WITH_SECRET, wrong, SECRET)
    with pytest.raises(WrongPassphrase):
        open_passphrase_slot(WITHOUT, wrong, None)


def test_a_missing_or_another_device_secret_is_not_called_a_wrong_passphrase() -> None:
    with pytest.raises(DeviceSecretMissing):
        open_passphrase_slot(WITH_SECRET, PASSPHRASE, None)
    for other in (new_device_secret(os.urandom), b"", SECRET[:-1], SECRET + b"\0"):
        with pytest.raises(DeviceSecretDiffers):
            open_passphrase_slot(WITH_SECRET, PASSPHRASE, other)


def test_the_device_secret_is_part_of_the_key() -> None:
    forged = {**WITH_SECRET}
    del forged["device"]
    with pytest.raises(SlotDamaged):
        open_passphrase_slot(forged, PASSPHRASE, SECRET)


def test_words_of_another_vault_are_wrong_words() -> None:
    with pytest.raises(WrongRecoveryWords):
        open_recovery_slot(RECOVERY, new_words(os.urandom))


def _flips(value: Any, path: tuple[str, ...] = ()) -> list[tuple[tuple[str, ...], Any]]:
    """Every slot that differs from ``value`` in one byte, digit or letter of one part."""
    if isinstance(value, dict):
        return [flip for key, part in value.items() for flip in _flips(part, (*path, key))]
    if isinstance(value, bytes):
        return [(path, value[:at] + bytes([value[at] ^ 1]) + value[at + 1 :]) for at in range(len(value))]
    return [(path, value + (1 if isinstance(value, int) else "x"))]


def _changed(slot: Slot, path: tuple[str, ...], value: Any) -> Slot:
    first, *rest = path
    return {**slot, first: _changed(slot[first], tuple(rest), value) if rest else value}


@pytest.mark.parametrize(("slot", "opening", "wrong"), OPENINGS)
def test_one_changed_byte_is_never_called_a_wrong_passphrase(
    slot: Slot, opening: Callable[[Slot], VaultKey], wrong: type[CryptoError]
) -> None:
    flips = _flips(slot)
    assert len(flips) > 100
    for path, value in flips:
        changed = _changed(slot, path, value)
        if path in {("proof",), ("sum",)}:  # not needed when the key comes out
            assert opening(changed).raw() == KEY.raw()
        else:
            with pytest.raises(SlotDamaged):
                opening(changed)


@pytest.mark.parametrize(("slot", "opening", "wrong"), OPENINGS)
def test_a_part_that_is_missing_or_of_another_type_is_damage(
    slot: Slot, opening: Callable[[Slot], VaultKey], wrong: type[CryptoError]
) -> None:
    for key in slot:
        for other in (None, 1.5, b"", "x", [1], {}):
            with pytest.raises(SlotDamaged):
                opening({**slot, key: other})
        if key != "device":
            with pytest.raises(SlotDamaged):
                opening({each: slot[each] for each in slot if each != key})


def test_a_damaged_slot_is_damaged_before_the_passphrase_is_wrong() -> None:
    damaged = _changed(WITHOUT, ("sealed",), bytes(48))
    with pytest.raises(SlotDamaged):
        open_passphrase_slot(damaged, "anything", None)
    unsealed = {**WITHOUT, "sealed": bytes(48)}
    unsealed["sum"] = slots._sum(unsealed)  # the damage is older than the sum: the proof still tells
    with pytest.raises(SlotDamaged):
        open_passphrase_slot(unsealed, PASSPHRASE, None)


def test_an_altered_cost_is_damage_and_not_a_lack_of_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    def hungry(*_: object) -> bytes:
        raise NotEnoughMemory(4096)

    monkeypatch.setattr(slots, "stretch", hungry)
    with pytest.raises(NotEnoughMemory):
        open_passphrase_slot(WITHOUT, PASSPHRASE, None)
    with pytest.raises(SlotDamaged):
        open_passphrase_slot(_changed(WITHOUT, ("cost", "memory_mib"), 4096), PASSPHRASE, None)


def test_one_kind_of_slot_is_not_opened_as_the_other() -> None:
    with pytest.raises(SlotDamaged):
        open_recovery_slot(WITHOUT, WORDS)
    with pytest.raises(SlotDamaged):
        open_passphrase_slot(RECOVERY, PASSPHRASE, None)


def test_slots_of_one_key_have_nothing_in_common() -> None:
    again = make_passphrase_slot(KEY, PASSPHRASE, CHEAP, None, os.urandom)
    for part in ("salt", "nonce", "sealed", "proof", "sum"):
        assert again[part] != WITHOUT[part]
    assert KEY.raw() not in encode(WITHOUT)


def test_a_locked_vault_makes_no_slot() -> None:
    locked = VaultKey(bytes(32))
    locked.wipe()
    with pytest.raises(VaultLocked):
        make_passphrase_slot(locked, PASSPHRASE, CHEAP, None, os.urandom)


def test_a_device_secret_has_its_length() -> None:
    with pytest.raises(BadKey):
        make_passphrase_slot(KEY, PASSPHRASE, CHEAP, b"short", os.urandom)


@given(st.text(max_size=40), st.text(max_size=40))
@settings(deadline=None, max_examples=30)
def test_any_passphrase_opens_what_it_closed_and_nothing_else(passphrase: str, other: str) -> None:
    slot = make_passphrase_slot(KEY, passphrase, CHEAP, None, os.urandom)
    assert open_passphrase_slot(slot, passphrase, None).raw() == KEY.raw()
    try:
        assert open_passphrase_slot(slot, other, None).raw() == KEY.raw()
    except WrongPassphrase:
        assert other != passphrase
