"""Recovery words and spoken codes: the standard's own words, forgiving to read, strict in what they mean."""

from __future__ import annotations

import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mnemonic import Mnemonic

from imsa_desktop.crypto.errors import CryptoError, NotAWord, WordsDoNotFit, WrongNumberOfWords
from imsa_desktop.crypto.joincode import new_code, read_code
from imsa_desktop.crypto.recovery import entropy_of, new_words, words_from
from imsa_desktop.crypto.words import random_words, read_words, word_list

# the first, and others, of the published vectors of BIP-39
VECTORS = [
    (
        "00000000000000000000000000000000",
        "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about",
    ),
    (
        "7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f",
        "legal winner thank year wave sausage worth useful legal winner thank yellow",
    ),
    ("ffffffffffffffffffffffffffffffff", "zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo wrong"),
    (
        "9e885d952ad362caeb4efe34a8e91bd2",
        "ozone drill grab fiber curtain grace pudding thank cruise elder eight picnic",
    ),
]


@pytest.mark.parametrize(("entropy", "words"), VECTORS)
def test_the_words_are_those_of_the_standard(entropy: str, words: str) -> None:
    assert words_from(bytes.fromhex(entropy)) == words
    assert entropy_of(words).hex() == entropy


@given(st.binary(min_size=16, max_size=16))
@settings(deadline=None)
def test_words_stand_for_their_bytes(entropy: bytes) -> None:
    words = words_from(entropy)
    assert entropy_of(words) == entropy
    assert Mnemonic("english").check(words)


def test_words_are_read_as_people_write_them() -> None:
    entropy, words = VECTORS[1]
    numbered = "\n".join(f"{place}. {word.title()}," for place, word in enumerate(words.split(), 1))
    for written in (numbered, words.upper(), f"  {words}  ", words.replace(" ", "-"), words.replace(" ", "\u3000")):
        assert entropy_of(written).hex() == entropy


def test_a_word_that_is_none_is_named_by_its_place_with_the_nearest() -> None:
    with pytest.raises(NotAWord) as none:
        entropy_of(VECTORS[1][1].replace("thank", "thanks", 1))
    assert (none.value.place, none.value.word, none.value.nearest) == (2, "thanks", ("thank",))
    assert "thanks" not in str(none.value)
    with pytest.raises(NotAWord) as none:
        read_words("xyzzy")
    assert none.value.nearest == ()


@pytest.mark.parametrize("count", [0, 1, 11, 13, 24])
def test_too_few_or_too_many_words_are_counted(count: int) -> None:
    with pytest.raises(WrongNumberOfWords) as wrong:
        entropy_of(" ".join(["abandon"] * count))
    assert (wrong.value.found, wrong.value.expected) == (count, 12)


def test_a_slip_in_twelve_words_is_noticed() -> None:
    with pytest.raises(WordsDoNotFit):
        entropy_of("abandon " * 12)
    slips = 0
    for _ in range(200):
        words = new_words(os.urandom).split()
        words[3], words[7] = words[7], words[3]
        try:
            entropy_of(" ".join(words))
        except WordsDoNotFit:
            slips += 1
    assert slips > 150  # 15 of 16 on average


def test_new_words_are_new() -> None:
    assert len({new_words(os.urandom) for _ in range(20)}) == 20


def test_the_code_has_not_changed() -> None:
    assert new_code(lambda count: bytes(range(1, count + 1))) == "absurd avoid scissors april"


@given(st.binary(min_size=5, max_size=5))
@settings(deadline=None)
def test_a_code_is_four_words_and_read_again(drawn: bytes) -> None:
    code = new_code(lambda _: drawn)
    assert len(code.split()) == 4
    assert read_code(f" {code.upper().replace(' ', ', ')}. ") == code


def test_a_slip_of_the_tongue_is_noticed_at_once() -> None:
    noticed = 0
    for _ in range(300):
        code = new_code(os.urandom).split()
        code[2] = random_words(1, os.urandom)[0]
        try:
            read_code(" ".join(code))
        except WordsDoNotFit:
            noticed += 1
    assert noticed > 240  # 15 of 16 on average
    with pytest.raises(WrongNumberOfWords):
        read_code("abandon abandon abandon")
    with pytest.raises(NotAWord):
        read_code("abandon abandon abandon abandond")


@given(st.text(max_size=60))
@settings(deadline=None)
def test_anything_typed_gives_words_or_a_typed_error(text: str) -> None:
    for read in (entropy_of, read_code):
        with pytest.raises(CryptoError):
            read(text)


def test_random_words_use_the_whole_list() -> None:
    assert random_words(3, lambda count: b"\xff" * count) == ["zoo"] * 3
    assert random_words(3, lambda count: bytes(count)) == ["abandon"] * 3
    assert len(word_list()) == 2048
    assert len({word[:4] for word in word_list()}) == 2048
