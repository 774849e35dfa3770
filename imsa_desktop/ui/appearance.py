"""Gives the program its look: fonts, palette, style and the spacing scale.

Guide
-----
* ``apply(app, Scheme.LIGHT)`` once at start (``ui.window.run`` does it); ``set_scheme`` and
  ``set_text_size`` change it while running. Never set a style sheet: a sheet doubles the time of
  a repaint and breaks item views; everything is palette + :mod:`imsa_desktop.ui.style`.
* ``colours()`` is the scheme in force – ask it inside ``paintEvent``, do not keep it.
* Spacing: ``Space.XS 4 · S 8 · M 12 · L 16 · XL 24 · XXL 40`` logical pixels. Pages use ``XL``
  margins, cards ``L`` to ``XL``, rows of a form ``L``, things that belong together ``S``.
* Text: ``font(Text.TITLE)`` … ``font(Text.SMALL)``; never a point size in a widget.
"""

from __future__ import annotations

from enum import Enum, IntEnum
from typing import cast

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from imsa_desktop.ui.collecting import none_meanwhile
from imsa_desktop.ui.colours import SCHEMES, Colours, Scheme, Tone
from imsa_desktop.ui.fonts import FAMILY, load_fonts
from imsa_desktop.ui.style.proxy import CaseworkStyle

BASE_POINTS = 10.0
LARGER = 1.25  # for two people looking at one screen


class Space(IntEnum):
    """The only distances there are, in logical pixels."""

    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24
    XXL = 40


class Text(Enum):
    """The sizes of words: (times the base size, bold)."""

    DISPLAY = (2.0, True)  # first-run screens only
    TITLE = (1.6, True)  # the one title of a page
    HEADING = (1.2, True)  # a section or card
    STRONG = (1.0, True)
    BODY = (1.0, False)
    SMALL = (0.9, False)  # times, help, captions


class _Appearance(QObject):
    """What is in force now; ``changed`` is emitted after every change of scheme or text size."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.scheme = Scheme.LIGHT
        self.text_percent = 100
        self.larger = False

    def size(self) -> float:
        """What a word is multiplied by."""
        percent = min(200.0, self.text_percent * LARGER) if self.larger else self.text_percent
        return percent / 100


_now = _Appearance()


def appearance_changed() -> SignalInstance:
    """The signal emitted after the scheme or the text size has changed."""
    return _now.changed


def colours() -> Colours:
    """The colours in force."""
    return SCHEMES[_now.scheme]


def colour(token: str) -> QColor:
    """A colour in force by its token's name, for example ``colour("quiet_ink")``."""
    return QColor(getattr(colours(), token))


def ink(tone: Tone) -> QColor:
    """The colour of words and icons of ``tone``."""
    return QColor(colours().tone(tone).ink)


def scheme() -> Scheme:
    """The scheme in force."""
    return _now.scheme


def text_percent() -> int:
    """Text size in per cent, 100 to 200."""
    return _now.text_percent


def font(text: Text = Text.BODY) -> QFont:
    """The font for words of this importance, at the text size in force."""
    times, bold = text.value
    made = QFont(FAMILY)
    made.setPointSizeF(BASE_POINTS * times * _now.size())
    made.setBold(bold)
    return made


def mono_font(text: Text = Text.BODY) -> QFont:
    """The same font with digits of equal width, for references, codes and times."""
    made = font(text)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def apply(app: QApplication, chosen: Scheme | None = None, text_size: int = 100) -> None:
    """Load the fonts, set style and palette. ``None`` follows what the system says about light and dark."""
    load_fonts()
    app.setStyle(CaseworkStyle(colours))
    _now.text_percent = max(100, min(200, text_size))
    _now.scheme = chosen or system_scheme(app)
    _refresh(app)


def system_scheme(app: QApplication) -> Scheme:
    """The scheme that fits the settings of the system, light where it says nothing."""
    hints = app.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return Scheme.HIGH_CONTRAST
    return Scheme.DARK if hints.colorScheme() == Qt.ColorScheme.Dark else Scheme.LIGHT


def set_scheme(chosen: Scheme) -> None:
    """Change the colours of everything that is open."""
    _now.scheme = chosen
    _refresh(cast(QApplication, QApplication.instance()))


def set_text_size(percent: int) -> None:
    """Change the size of all words; clamped to 100–200."""
    _now.text_percent = max(100, min(200, percent))
    _refresh(cast(QApplication, QApplication.instance()))


def set_larger(larger: bool) -> None:
    """Show all words larger than the person chose, for as long as two people look at the screen."""
    _now.larger = larger
    _refresh(cast(QApplication, QApplication.instance()))


def palette_of(scheme_colours: Colours) -> QPalette:
    """The Qt palette of a scheme."""
    c = scheme_colours
    made = QPalette()
    role = QPalette.ColorRole
    for where, value in (
        (role.Window, c.window),
        (role.WindowText, c.ink),
        (role.Base, c.surface),
        (role.AlternateBase, c.sunken),
        (role.Text, c.ink),
        (role.PlaceholderText, c.quiet_ink),
        (role.Button, c.surface),
        (role.ButtonText, c.ink),
        (role.BrightText, c.accent_ink),
        (role.Highlight, c.accent),
        (role.HighlightedText, c.accent_ink),
        (role.Accent, c.accent),
        (role.Link, c.accent),
        (role.LinkVisited, c.accent),
        (role.ToolTipBase, c.surface),
        (role.ToolTipText, c.ink),
        (role.Light, c.surface),
        (role.Midlight, c.line),
        (role.Mid, c.line),
        (role.Dark, c.frame),
        (role.Shadow, c.frame),
    ):
        made.setColor(where, QColor(value))
    for where in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, where, QColor(c.quiet_ink))
    return made


def _refresh(app: QApplication) -> None:
    app.setPalette(palette_of(colours()))
    app.setFont(font())
    _now.changed.emit()
    with none_meanwhile():
        for widget in app.allWidgets():
            widget.update()
