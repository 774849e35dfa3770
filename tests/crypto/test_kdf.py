"""Passphrases become keys at a price that no setting lowers."""

from __future__ import annotations

import unicodedata

import pytest

from imsa_desktop.crypto import kdf
from imsa_desktop.crypto.errors import CostTooLow, NotEnoughMemory, SlotDamaged
from imsa_desktop.crypto.kdf import Argon2Cost, expand, stretch

CHEAP = Argon2Cost.cheap_for_tests()
SALT = b"salt............"


def test_the_cost_has_a_floor() -> None:
    assert (Argon2Cost().memory_mib, Argon2Cost().iterations, Argon2Cost().lanes) == (256, 3, 4)
    Argon2Cost(memory_mib=64)
    with pytest.raises(CostTooLow) as low:
        Argon2Cost(memory_mib=63)
    assert (low.value.memory_mib, low.value.floor) == (63, 64)
    for iterations, lanes in ((2, 4), (3, 0)):
        with pytest.raises(CostTooLow):
            Argon2Cost(iterations=iterations, lanes=lanes)


def test_what_is_stretched_has_not_changed() -> None:
    assert (
        stretch("a made-up passphrase", SALT, CHEAP).hex()
        == "8d2b08b65bbfc85b373c5d910bc0ecfbbef47c202c3241b6bc72df7a057bd905"
    )


def test_one_passphrase_is_the_same_on_every_system() -> None:
    spellings = {unicodedata.normalize(form, "Zoë của Đặng ﬁ") for form in ("NFC", "NFD", "NFKC", "NFKD")}
    assert len(spellings) > 1
    assert len({stretch(each, SALT, CHEAP) for each in spellings}) == 1


def test_another_passphrase_salt_or_cost_gives_another_key() -> None:
    dearer = Argon2Cost.from_cbor({**CHEAP.to_cbor(), "iterations": 2})
    keys = {
        stretch("one", SALT, CHEAP),
        stretch("One", SALT, CHEAP),
        stretch("one ", SALT, CHEAP),
        stretch("", SALT, CHEAP),
        stretch("one", SALT[::-1], CHEAP),
        stretch("one", SALT, dearer),
    }
    assert len(keys) == 6
    assert stretch(b"one", SALT, CHEAP) == stretch("one", SALT, CHEAP)


def test_a_passphrase_with_half_a_sign_still_has_a_key() -> None:
    assert len(stretch("\ud800", SALT, CHEAP)) == 32


def test_the_cost_is_read_as_it_was_written() -> None:
    for cost in (CHEAP, Argon2Cost(), Argon2Cost(64, 5, 1)):
        assert Argon2Cost.from_cbor(cost.to_cbor()) == cost


@pytest.mark.parametrize(
    "value",
    [
        None,
        {},
        {**CHEAP.to_cbor(), "name": "md5"},
        {**CHEAP.to_cbor(), "memory_mib": 1 << 30},
        {**CHEAP.to_cbor(), "memory_mib": 0},
        {**CHEAP.to_cbor(), "iterations": True},
        {**CHEAP.to_cbor(), "lanes": "4"},
        {**CHEAP.to_cbor(), "lanes": 65},
    ],
)
def test_a_cost_that_would_only_stop_the_computer_is_not_followed(value: object) -> None:
    with pytest.raises(SlotDamaged):
        Argon2Cost.from_cbor(value)


def test_a_lack_of_memory_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    class Hungry:
        def __init__(self, **_: object) -> None:
            pass

        def derive(self, _: bytes) -> bytes:
            raise MemoryError

    monkeypatch.setattr(kdf, "Argon2id", Hungry)
    with pytest.raises(NotEnoughMemory) as hungry:
        stretch("one", SALT, Argon2Cost())
    assert hungry.value.memory_mib == 256


def test_expanding_is_the_hkdf_of_the_standard() -> None:
    # RFC 5869, test case 1
    okm = expand(
        b"\x0b" * 22,
        bytes.fromhex("f0f1f2f3f4f5f6f7f8f9"),
        salt=bytes.fromhex("000102030405060708090a0b0c"),
        length=42,
    )
    assert okm.hex() == ("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865")
