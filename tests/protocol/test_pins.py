"""Pins: one spelling for each key, however it is pasted."""

from __future__ import annotations

import pytest

from imsa_protocol.errors import Malformed
from imsa_protocol.pins import PIN_CHARACTERS, pin_of, read_pin, root_fingerprint, same_pin

PIN = "4oymiquy7qobjgx36tejs35zeqt24qpemsnzgtfeswmrw6csxbkq"  # SHA-256 of nothing, in base 32


def test_a_pin_is_base_32_of_the_hash_of_the_key() -> None:
    assert pin_of(b"") == PIN
    assert len(PIN) == PIN_CHARACTERS


@pytest.mark.parametrize("typed", [PIN, PIN.upper(), f"  {PIN}\n", "-".join(PIN[i : i + 4] for i in range(0, 52, 4))])
def test_a_pin_is_read_however_it_was_pasted(typed: str) -> None:
    assert same_pin(read_pin(typed), PIN)


@pytest.mark.parametrize("typed", ["", PIN[:-1], PIN + "a", PIN[:-1] + "1", "đ" + PIN[1:]])
def test_what_is_no_pin_is_malformed(typed: str) -> None:
    with pytest.raises(Malformed):
        read_pin(typed)


def test_other_keys_have_other_pins() -> None:
    assert not same_pin(pin_of(b"one"), pin_of(b"other"))
    assert root_fingerprint(b"one") != root_fingerprint(b"other")
    assert len(root_fingerprint(b"one")) == 32
