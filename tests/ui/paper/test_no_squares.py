"""No plan prints squares: what a phrase says in any language has a glyph in the fonts that come with the program."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QRawFont
from PySide6.QtWidgets import QApplication

from imsa_desktop.casework.phrases import load_phrases
from imsa_desktop.casework.plan_sections import SECTIONS
from imsa_desktop.paths import resources

LIBRARY = load_phrases(resources() / "phrases")
_NO_INK = "\u200b\u200c\u200d\u200e\u200f\u2066\u2067\u2068\u2069\u202a\u202b\u202c\n\t"
_CODES = [code for each in SECTIONS for code in LIBRARY.phrases_of(each.key)]


@pytest.fixture(scope="module")
def shipped() -> list[QRawFont]:
    """The fonts in the program's own folder, whatever else the machine has."""
    return [QRawFont(str(file), 12) for file in sorted((resources() / "fonts").glob("*-Regular.ttf"))]


@pytest.mark.parametrize("language", LIBRARY.languages())
def test_every_letter_of_every_phrase_has_a_glyph_in_the_fonts_that_come_with_the_program(
    app: QApplication, shipped: list[QRawFont], language: str
) -> None:
    said = {letter for code in _CODES for letter in LIBRARY.translated(code, language) or ""}
    assert said, language
    missing = {each for each in said - set(_NO_INK) if not any(font.supportsCharacter(ord(each)) for font in shipped)}
    assert missing == set()


def test_a_letter_that_no_font_has_would_be_noticed(app: QApplication, shipped: list[QRawFont]) -> None:
    assert not any(font.supportsCharacter(0x13000) for font in shipped)  # an Egyptian hieroglyph
