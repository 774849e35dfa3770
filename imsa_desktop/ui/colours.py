"""Names every colour by what it is for, in three schemes: light, dark and high contrast.

Widgets ask :func:`imsa_desktop.ui.appearance.colours` for the scheme in force and paint with its
tokens; no widget names a colour of its own. Contrast promises (WCAG 2.2: text 4.5:1, frames and
marks 3:1) are checked in ``tests/ui/test_contrast.py``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Scheme(StrEnum):
    """A complete set of colours."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


class Tone(StrEnum):
    """What a banner, chip or mark says before it is read; always shown together with an icon and words."""

    PLAIN = "plain"
    ACCENT = "accent"
    GOOD = "good"
    WARNING = "warning"
    PROBLEM = "problem"
    PRACTICE = "practice"


@dataclass(frozen=True, slots=True)
class Shade:
    """The three colours of one tone: text and icon, tinted ground, and the line around it."""

    ink: str
    ground: str
    line: str


@dataclass(frozen=True, slots=True)
class Colours:
    """One scheme; every token is ``#rrggbb``."""

    window: str  # behind everything
    surface: str  # cards, lists and inputs
    sunken: str  # navigation, table headers, quiet fields
    hover: str  # ground of a row or quiet button under the pointer
    ink: str  # words
    quiet_ink: str  # second words: help, times
    off_ink: str  # words of what cannot be pressed now, 3:1 and yet clearly weaker than words
    line: str  # hairlines that only part things
    frame: str  # frames of controls, 3:1 against surface
    accent: str  # the one strong colour: main buttons, the chosen place
    accent_hover: str
    accent_ink: str  # words on accent
    focus: str  # ring around what has the keyboard
    panel: str  # the quiet panel beside the first run …
    panel_deep: str  # … and where it ends
    panel_ink: str
    tones: dict[Tone, Shade]

    def tone(self, tone: Tone) -> Shade:
        """The shade of ``tone`` in this scheme."""
        return self.tones[tone]


LIGHT = Colours(
    window="#f5f4f0",
    surface="#ffffff",
    sunken="#ebebe5",
    hover="#eef2ef",
    ink="#1d2b2f",
    quiet_ink="#55636a",
    off_ink="#7d8a8f",
    line="#dedfd8",
    frame="#7f8b8e",
    accent="#175f5b",
    accent_hover="#0f4a47",
    accent_ink="#ffffff",
    focus="#2f6fc4",
    panel="#175f5b",
    panel_deep="#0f4a47",
    panel_ink="#ffffff",
    tones={
        Tone.PLAIN: Shade("#3b494e", "#eeefea", "#c6cac4"),
        Tone.ACCENT: Shade("#124e4a", "#e0eeeb", "#9cc4be"),
        Tone.GOOD: Shade("#21602f", "#e5f2e6", "#a5cfab"),
        Tone.WARNING: Shade("#754700", "#fdf1d9", "#e2bd72"),
        Tone.PROBLEM: Shade("#96271d", "#fcebe8", "#e3a49c"),
        Tone.PRACTICE: Shade("#55338a", "#efe8f8", "#bfa8e0"),
    },
)

DARK = Colours(
    window="#161b1d",
    surface="#1f2629",
    sunken="#121618",
    hover="#2a3336",
    ink="#e9edec",
    quiet_ink="#a9b5b6",
    off_ink="#7d8a8b",
    line="#343e41",
    frame="#7d8b8e",
    accent="#7fcac0",
    accent_hover="#9fdcd3",
    accent_ink="#0d2422",
    focus="#8db8f5",
    panel="#16403c",
    panel_deep="#0e2a28",
    panel_ink="#dff3ef",
    tones={
        Tone.PLAIN: Shade("#ccd4d3", "#2a3235", "#4a5659"),
        Tone.ACCENT: Shade("#a3ded6", "#1d3936", "#3f706a"),
        Tone.GOOD: Shade("#a5dcae", "#1e3623", "#466f4d"),
        Tone.WARNING: Shade("#f3cd85", "#3b2f15", "#7d6630"),
        Tone.PROBLEM: Shade("#f6aea6", "#42211d", "#8a4b44"),
        Tone.PRACTICE: Shade("#d0b9f3", "#32264a", "#6b549a"),
    },
)

HIGH_CONTRAST = Colours(
    window="#000000",
    surface="#000000",
    sunken="#000000",
    hover="#26261a",
    ink="#ffffff",
    quiet_ink="#e6e6e6",
    off_ink="#949494",
    line="#b0b0b0",
    frame="#ffffff",
    accent="#ffd84d",
    accent_hover="#ffe68a",
    accent_ink="#000000",
    focus="#4dd2ff",
    panel="#000000",
    panel_deep="#000000",
    panel_ink="#ffffff",
    tones={
        Tone.PLAIN: Shade("#ffffff", "#000000", "#ffffff"),
        Tone.ACCENT: Shade("#ffd84d", "#000000", "#ffd84d"),
        Tone.GOOD: Shade("#8dff9e", "#000000", "#8dff9e"),
        Tone.WARNING: Shade("#ffd84d", "#000000", "#ffd84d"),
        Tone.PROBLEM: Shade("#ffb3ab", "#000000", "#ffb3ab"),
        Tone.PRACTICE: Shade("#e0c8ff", "#000000", "#e0c8ff"),
    },
)

SCHEMES: dict[Scheme, Colours] = {Scheme.LIGHT: LIGHT, Scheme.DARK: DARK, Scheme.HIGH_CONTRAST: HIGH_CONTRAST}


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two ``#rrggbb`` colours by WCAG 2.2, from 1 to 21."""

    def luminance(colour: str) -> float:
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)
