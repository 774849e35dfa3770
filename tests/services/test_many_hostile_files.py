"""Thousands of hurt files go through the real reading process: it answers or ends, and nothing else happens."""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest

from imsa_desktop.documents.reading.page import Unreadable
from imsa_desktop.services.errors import FileUnreadable
from imsa_desktop.services.reading import ReadingProcess
from tests.documents import samples
from tests.documents.outlook_samples import outlook_message
from tests.services.test_correspondence import mail, thread_of

_FILES = 2_000
_SECONDS_EACH = 10


def _wholes() -> list[bytes]:
    return [
        samples.pdf_with_words("We have decided"),
        samples.pdf_of_a_circle(),
        samples.scan(2),
        *(samples.picture(kind, (60, 80)) for kind in ("PNG", "JPEG", "WEBP", "GIF", "BMP")),
        samples.word_paragraphs("one", "two"),
        samples.open_text("words"),
        mail(samples.pdf()),
        outlook_message(sender="Sam", subject="Panel", body="words", attachments={"a": b"x" * 5_000}),
        thread_of(4).encode(),
    ]


def _hurt(whole: bytes, chance: random.Random) -> bytes:
    data = bytearray(whole)
    for _ in range(chance.choice((1, 3, 12, 60))):
        how, at = chance.randrange(4), chance.randrange(len(data))
        if how == 0:
            data[at] = chance.randrange(256)
        elif how == 1:
            data[at : at + chance.randrange(1, 40)] = b""
        elif how == 2:
            data[at:at] = chance.choice((b"\xff" * 9, b"9999999999", bytes(30), b"<<<<((((", bytes(data[:50])))
        else:
            del data[at:]
        if len(data) < 8:
            return bytes(data) + b"%PDF-1.7"
    return bytes(data)


@pytest.mark.slow
def test_thousands_of_hurt_files_are_read_or_refused_in_time_and_leave_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    chance, wholes = random.Random(2026), _wholes()
    reasons = {each.value for each in Unreadable}
    process = ReadingProcess(_SECONDS_EACH)
    answered = refused = 0
    try:
        for number in range(_FILES):
            data = _hurt(chance.choice(wholes), chance)
            if not process.alive:
                process.end()
                process = ReadingProcess(_SECONDS_EACH)
            began = time.monotonic()
            try:
                process.ask({"do": "open"} if number % 2 else {"do": "messages"}, data)
                answered += 1
            except FileUnreadable as error:
                assert error.why in reasons  # noqa: PT017  # reason: most are refused, some can be read; both are right
                refused += 1
            assert time.monotonic() - began < _SECONDS_EACH + 5
    finally:
        process.end()
    assert answered + refused == _FILES
    assert min(answered, refused) > _FILES // 20  # the damage is neither always nor never deadly
    assert list(tmp_path.iterdir()) == []
