"""The digest of a space is the one of the specification, and tells states apart."""

from __future__ import annotations

from hashlib import sha256

import pytest

from imsa_desktop.merge.changes import Live
from imsa_desktop.merge.digest import SpaceDigest
from imsa_desktop.merge.errors import OutOfOrder
from imsa_protocol.identifiers import change_id
from tests.merge.histories import author

ONE, TWO = b"1" * 16, b"2" * 16
CALM = Live(change_id(author(1), 1), 7, "calm")
HIGH = Live(change_id(author(2), 1), 8, {"reason": "threat", "level": "high"})


def digest_of(*registers):
    digest = SpaceDigest()
    for each in registers:
        digest.add(*each)
    return digest.digest()


def test_it_is_what_the_specification_says():
    expected = sha256(
        ONE
        + b"note\0mood\0"
        + CALM.id
        + sha256(b"\x64calm").digest()
        + HIGH.id
        + sha256(b"\xa2\x65level\x64high\x66reason\x66threat").digest()
        + TWO
        + b"note\0mood\0"
    )
    assert digest_of((ONE, "note", "mood", (CALM, HIGH)), (TWO, "note", "mood", ())) == expected.digest()
    assert digest_of() == sha256().digest()


def test_it_tells_values_ids_and_registers_apart_but_not_times():
    plain = digest_of((ONE, "note", "mood", (CALM,)))
    assert plain == digest_of((ONE, "note", "mood", (CALM._replace(time=1),)))
    others = [
        (ONE, "note", "mood", (CALM._replace(value="Calm"),)),
        (ONE, "note", "mood", (CALM._replace(id=HIGH.id),)),
        (ONE, "note", "place", (CALM,)),
        (ONE, "task", "mood", (CALM,)),
        (TWO, "note", "mood", (CALM,)),
    ]
    assert len({plain, *map(digest_of, others)}) == 6


def test_text_is_digested_as_it_was_written():
    composed, decomposed = (CALM._replace(value=each) for each in ("\u00e9", "e\u0301"))
    assert digest_of((ONE, "note", "mood", (composed,))) != digest_of((ONE, "note", "mood", (decomposed,)))


@pytest.mark.parametrize(
    "second", [(ONE, "note", "mood"), (ONE, "note", "a"), (ONE, "a", "mood"), (b"0" * 16, "z", "z")]
)
def test_registers_out_of_order_are_refused(second):
    digest = SpaceDigest()
    digest.add(ONE, "note", "mood", (CALM,))
    with pytest.raises(OutOfOrder):
        digest.add(*second, (CALM,))
