"""Identifiers: joined and taken apart as the page says."""

from __future__ import annotations

from imsa_protocol.identifiers import (
    AUTHOR_BYTES,
    CHANGE_ID_BYTES,
    author_and_counter,
    author_of,
    change_id,
)


def test_an_author_is_a_device_and_an_incarnation() -> None:
    author = author_of(b"device..........", b"once")
    assert author == b"device..........once"
    assert len(author) == AUTHOR_BYTES == 20


def test_a_change_is_an_author_and_a_counter_and_sorts_by_it() -> None:
    author = author_of(b"device..........", b"once")
    assert change_id(author, 258) == author + b"\0\0\1\2"
    assert author_and_counter(change_id(author, 258)) == (author, 258)
    assert len(change_id(author, 1)) == CHANGE_ID_BYTES == 24
    assert change_id(author, 2) < change_id(author, 10) < change_id(author, 1 << 31)
