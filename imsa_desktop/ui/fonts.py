"""Loads the fonts that come with the program, so that every script a client may read is there.

Noto Sans holds Latin (with all of Vietnamese and Yoruba), Greek and Cyrillic; the others hold one
script each. Chinese, Japanese and Korean are left to the system.
"""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

from imsa_desktop.paths import resources

FAMILY = "Noto Sans"

_loaded: list[int] = []


def load_fonts() -> tuple[str, ...]:
    """Register every font in ``resources/fonts`` once; returns the names of their families."""
    if not _loaded:
        for file in sorted((resources() / "fonts").glob("*.ttf")):
            number = QFontDatabase.addApplicationFont(str(file))
            if number >= 0:
                _loaded.append(number)
    families = tuple(name for number in _loaded for name in QFontDatabase.applicationFontFamilies(number))
    QFont.insertSubstitutions(FAMILY, [name for name in dict.fromkeys(families) if name != FAMILY])
    return families
