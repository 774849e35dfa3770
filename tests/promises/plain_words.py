"""Looks for a person's words in bytes, in every form in which a program might have written them down."""

from __future__ import annotations

import base64
import html
import json
import unicodedata
import urllib.parse
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from imsa_desktop.casework.folding import fold

SHORTEST = 6
"""Shorter needles would be met by chance in random bytes."""

_ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le")


def forms_of(words: str) -> dict[str, bytes]:
    """Every form of some words, by a name for it."""
    texts = {form: unicodedata.normalize(form, words) for form in ("NFC", "NFD", "NFKC", "NFKD")}
    texts |= {f"{form} {how}": each for form, text in texts.items() for how, each in _cased(text)}
    texts |= {"folded": fold(words), "folded, joined": fold(words).replace(" ", "")}
    texts |= {
        "in JSON": json.dumps(words)[1:-1],
        "in a URL": urllib.parse.quote(words),
        "in a form": urllib.parse.quote_plus(words),
        "in HTML": html.escape(words),
        "in ASCII HTML": words.encode("ascii", "xmlcharrefreplace").decode(),
    }
    found = {f"{name}, {each}": text.encode(each) for name, text in texts.items() for each in _ENCODINGS}
    plain = words.encode()
    found |= {f"base 64, from {skipped}": _base64(plain, skipped) for skipped in range(3)}
    found["hexadecimal"] = plain.hex().encode()
    return {name: needle for name, needle in found.items() if len(needle) >= SHORTEST}


def _cased(text: str) -> Iterator[tuple[str, str]]:
    yield "lower", text.lower()
    yield "upper", text.upper()
    yield "without spaces", "".join(text.split())


def _base64(data: bytes, skipped: int) -> bytes:
    """What base 64 makes of the words wherever they stand, without the letters that hang on their neighbours."""
    coded = base64.b64encode(bytes(skipped) + data)
    return coded[(skipped * 4 + 2) // 3 : len(coded) - 4]


class PlainWords:
    """Needles for what a person said, and for each long name in it: a word that is in no other text here."""

    def __init__(self, said: Mapping[str, str]) -> None:
        self.said = dict(said)
        self._needles: dict[bytes, str] = {}
        for name, words in said.items():
            names = (each for each in words.split() if len(each) >= SHORTEST and not each.isascii())
            parts = [words, *names]
            for part in parts:
                for form, needle in forms_of(part).items():
                    self._needles.setdefault(needle, f"{name} ({form})")

    def in_bytes(self, data: bytes) -> set[str]:
        """Which needles stand in some bytes."""
        return {name for needle, name in self._needles.items() if needle in data}

    def in_files(self, *folders: Path) -> dict[str, set[str]]:
        """Which needles stand in the files below these folders, or in their names; empty when none does."""
        found: dict[str, set[str]] = {}
        for path in everything_below(folders):
            seen = self.in_bytes(bytes(path.name, "utf-8", "surrogateescape"))
            if path.is_file():
                seen |= self.in_bytes(path.read_bytes())
            if seen:
                found[str(path)] = seen
        return found


def everything_below(folders: Iterable[Path]) -> Iterator[Path]:
    """Every file and folder below some folders, these too."""
    for folder in folders:
        yield folder
        yield from folder.rglob("*")
