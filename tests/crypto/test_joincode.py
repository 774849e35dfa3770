"""Joining: only the invitation and the code together make a request, and the hub can make none."""

from __future__ import annotations

import os
from hashlib import sha256

import pytest

from imsa_desktop.crypto.errors import CannotOpen, WordsDoNotFit
from imsa_desktop.crypto.joincode import (
    join_keys,
    new_code,
    open_request,
    possession_bytes,
    seal_request,
)
from imsa_desktop.crypto.kdf import Argon2Cost, expand, stretch

CHEAP = Argon2Cost.cheap_for_tests()
CODE = new_code(lambda count: bytes(count))
INVITATION, SECRET = b"invitation......", bytes(range(32))


def test_both_sides_come_to_the_same_keys() -> None:
    ours = join_keys(CODE, INVITATION, SECRET, CHEAP)
    theirs = join_keys(CODE.upper().replace(" ", "-"), INVITATION, SECRET, CHEAP)
    assert ours == theirs
    assert ours.verifier_hash == sha256(ours.verifier).digest()
    assert ours.verifier.hex() not in repr(ours)


def test_the_keys_are_those_of_the_page() -> None:
    key = stretch(CODE, INVITATION, CHEAP) + SECRET
    keys = join_keys(CODE, INVITATION, SECRET, CHEAP)
    assert keys.verifier == expand(key, b"imsa join verifier")
    assert keys.mac == expand(key, b"imsa join request")


def test_code_invitation_and_secret_all_count() -> None:
    made = {
        join_keys(code, invitation, secret, CHEAP).mac
        for code in (CODE, new_code(lambda count: b"1" * count))
        for invitation in (INVITATION, INVITATION[::-1])
        for secret in (SECRET, SECRET[::-1])
    }
    assert len(made) == 8


def test_a_slip_costs_nothing_at_the_hub() -> None:
    with pytest.raises(WordsDoNotFit):
        join_keys("zoo zoo zoo abandon", INVITATION, SECRET, CHEAP)


def test_a_request_opens_with_the_keys_that_made_it() -> None:
    keys = join_keys(CODE, INVITATION, SECRET, CHEAP)
    marked = seal_request(b"request", keys)
    assert open_request(marked, keys) == b"request"
    other = join_keys(CODE, INVITATION, os.urandom(32), CHEAP)
    with pytest.raises(CannotOpen):
        open_request(marked, other)
    for place in range(len(marked)):
        with pytest.raises(CannotOpen):
            open_request(marked[:place] + bytes([marked[place] ^ 1]) + marked[place + 1 :], keys)
        with pytest.raises(CannotOpen):
            open_request(marked[:place], keys)


def test_possession_names_everything() -> None:
    assert possession_bytes(b"i", b"d", b"s", b"e") == b"imsa joinidse"
