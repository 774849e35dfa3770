"""A courier file carries what was put in, gives its valid prefix when cut, and believes nothing else."""

from __future__ import annotations

import io

import pytest

from imsa_desktop.sync.courier_file import (
    CourierReading,
    FrameItem,
    LogItem,
    RequestItem,
    read_courier_file,
    write_courier_file,
)
from imsa_desktop.sync.errors import NotACourierFile

ITEMS = [LogItem(b"l" * 300), RequestItem(b"i" * 16, b"r" * 70_000), FrameItem(b""), FrameItem(b"f" * 23)]


def written() -> bytes:
    stream = io.BytesIO()
    write_courier_file(stream, ITEMS)
    return stream.getvalue()


def test_what_is_written_is_read() -> None:
    reading = CourierReading()
    assert list(read_courier_file(io.BytesIO(written()), reading)) == ITEMS
    assert reading.whole


def test_every_cut_gives_a_prefix_and_never_more() -> None:
    whole = written()
    for cut in [*range(15, 400), *range(len(whole) - 120, len(whole))]:
        reading = CourierReading()
        got = list(read_courier_file(io.BytesIO(whole[:cut]), reading))
        assert got == ITEMS[: len(got)]
        assert not reading.whole


def test_a_changed_byte_is_noticed_at_the_end() -> None:
    changed = bytearray(written())
    changed[100] ^= 1
    reading = CourierReading()
    list(read_courier_file(io.BytesIO(bytes(changed)), reading))
    assert not reading.whole


def test_another_file_is_refused() -> None:
    with pytest.raises(NotACourierFile):
        list(read_courier_file(io.BytesIO(b"holiday photograph")))


def test_a_length_beyond_the_limit_takes_no_memory() -> None:
    bomb = b"IMSA courier 1\n" + b"\x82\x65frame" + b"\x5b" + b"\xff" * 8
    assert list(read_courier_file(io.BytesIO(bomb))) == []
