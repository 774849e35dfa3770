"""Joining: only the invitation and the code together make a request, and the hub can make none."""

from __future__ import annotations

import os
from hashlib import sha256

import pytest

from imsa_desktop.crypto.errors import CannotOpen, WordsDoNotFit
from imsa_desktop.crypto.joincode import (
    JoinKeys,
    check_answer,
    join_keys,
    make_answer,
    new_code,
    open_request,
    possession_bytes,
    seal_request,
)
from imsa_desktop.crypto.kdf import Argon2Cost, expand, stretch

CHEAP = Argon2Cost.cheap_for_tests()
CODE = new_code(lambda count: bytes(count))
INVITATION, SECRET = b"invitation......", bytes(range(32))
FILE = b"the whole file, " + INVITATION + SECRET


def test_both_sides_come_to_the_same_keys() -> None:
    ours = join_keys(CODE, INVITATION, SECRET, FILE, CHEAP)
    theirs = join_keys(CODE.upper().replace(" ", "-"), INVITATION, SECRET, FILE, CHEAP)
    assert ours == theirs
    assert ours.verifier_hash == sha256(ours.verifier).digest()
    assert ours.verifier.hex() not in repr(ours)


def test_the_keys_are_those_of_the_page() -> None:
    key = stretch(CODE, INVITATION, CHEAP) + SECRET
    keys = join_keys(CODE, INVITATION, SECRET, FILE, CHEAP)
    assert keys.verifier == expand(key, b"imsa join verifier" + sha256(FILE).digest())
    assert keys.mac == expand(key, b"imsa join request" + sha256(FILE).digest())


def test_the_keys_of_a_known_code_stay_the_same() -> None:
    keys = join_keys("abandon abandon abandon absurd", bytes(16), bytes(32), b"IMSA invitation 1\n", CHEAP)
    assert keys.verifier.hex() == "e3967c22be9f0058c9b28963f9f596dbaa2f3ca979936b83fffa9b6b3c6ded94"
    assert keys.mac.hex() == "9a4d846db3de9f262e3e061c47091073a399405aace3c3e416e83873c7d327ee"
    answer = make_answer(keys, bytes(16), bytes(32), bytes(1216))
    assert answer.hex() == "430cd2457913dd1630358082613c438b9bf24ca30cef862f07ba88158c4f0626"


def test_every_byte_of_the_file_counts() -> None:
    keys = join_keys(CODE, INVITATION, SECRET, FILE, CHEAP)
    changed = [FILE[:place] + bytes([FILE[place] ^ 1]) + FILE[place + 1 :] for place in range(len(FILE))]
    for file in (*changed, FILE + b"\n", FILE[:-1], b""):
        other = join_keys(CODE, INVITATION, SECRET, file, CHEAP)
        assert other.verifier != keys.verifier
        assert other.mac != keys.mac


def test_an_answer_is_made_by_nobody_without_the_code_and_for_one_device() -> None:
    keys = join_keys(CODE, INVITATION, SECRET, FILE, CHEAP)
    device = (b"device..........", b"signing", b"sealing")
    answer = make_answer(keys, *device)
    check_answer(answer, keys, *device)
    for wrong in (b"", answer[:-1], answer[::-1], make_answer(JoinKeys(keys.verifier, keys.verifier), *device)):
        with pytest.raises(CannotOpen):
            check_answer(wrong, keys, *device)
    for place in range(3):
        with pytest.raises(CannotOpen):
            check_answer(answer, keys, *(each[::-1] if at == place else each for at, each in enumerate(device)))


def test_code_invitation_and_secret_all_count() -> None:
    made = {
        join_keys(code, invitation, secret, FILE, CHEAP).mac
        for code in (CODE, new_code(lambda count: b"1" * count))
        for invitation in (INVITATION, INVITATION[::-1])
        for secret in (SECRET, SECRET[::-1])
    }
    assert len(made) == 8


def test_a_slip_costs_nothing_at_the_hub() -> None:
    with pytest.raises(WordsDoNotFit):
        join_keys("zoo zoo zoo abandon", INVITATION, SECRET, FILE, CHEAP)


def test_a_request_opens_with_the_keys_that_made_it() -> None:
    keys = join_keys(CODE, INVITATION, SECRET, FILE, CHEAP)
    marked = seal_request(b"request", keys)
    assert open_request(marked, keys) == b"request"
    other = join_keys(CODE, INVITATION, os.urandom(32), FILE, CHEAP)
    with pytest.raises(CannotOpen):
        open_request(marked, other)
    for place in range(len(marked)):
        with pytest.raises(CannotOpen):
            open_request(marked[:place] + bytes([marked[place] ^ 1]) + marked[place + 1 :], keys)
        with pytest.raises(CannotOpen):
            open_request(marked[:place], keys)


def test_possession_names_everything() -> None:
    assert possession_bytes(b"i", b"d", b"s", b"e") == b"imsa joinidse"
