"""Words can be read and frames can be seen in every scheme."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from imsa_desktop.ui import appearance
from imsa_desktop.ui.colours import SCHEMES, Colours, Scheme, Tone, contrast
from imsa_desktop.ui.widgets.buttons import button, grave_button, main_button, quiet_button

TEXT, MARK = 4.5, 3.0

schemes = pytest.mark.parametrize("scheme", list(Scheme))


@schemes
def test_words_stand_out_from_every_ground_they_are_written_on(scheme: Scheme) -> None:
    c: Colours = SCHEMES[scheme]
    for ground in (c.window, c.surface, c.sunken, c.hover):
        assert contrast(c.ink, ground) >= TEXT
        assert contrast(c.quiet_ink, ground) >= TEXT
    assert contrast(c.accent_ink, c.accent) >= TEXT
    assert contrast(c.panel_ink, c.panel) >= TEXT
    assert contrast(c.panel_ink, c.panel_deep) >= TEXT
    assert contrast(c.accent_ink, c.accent_hover) >= TEXT


@schemes
@pytest.mark.parametrize("tone", list(Tone))
def test_words_of_each_tone_stand_out_from_its_ground_and_from_a_card(scheme: Scheme, tone: Tone) -> None:
    c = SCHEMES[scheme]
    shade = c.tone(tone)
    for ground in (shade.ground, c.surface, c.window):
        assert contrast(shade.ink, ground) >= TEXT


@schemes
def test_frames_of_controls_and_the_focus_ring_can_be_seen(scheme: Scheme) -> None:
    c = SCHEMES[scheme]
    for ground in (c.surface, c.window):
        assert contrast(c.frame, ground) >= MARK
        assert contrast(c.focus, ground) >= MARK
        assert contrast(c.accent, ground) >= MARK


def test_contrast_is_reckoned_as_the_guideline_does() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@schemes
def test_what_cannot_be_pressed_can_be_read_and_is_not_taken_for_what_can(scheme: Scheme) -> None:
    c = SCHEMES[scheme]
    for ground in (c.surface, c.window):
        assert contrast(c.off_ink, ground) >= MARK
        assert contrast(c.ink, ground) >= 1.8 * contrast(c.off_ink, ground)


@schemes
def test_a_button_that_cannot_be_pressed_is_drawn_unlike_one_that_can(app: QApplication, scheme: Scheme) -> None:
    appearance.apply(app, scheme)
    for make in (main_button, button, quiet_button, grave_button):
        pressed = make("Send and receive", "done", lambda: None)
        pressed.resize(200, 36)
        on = pressed.grab().toImage()
        pressed.setEnabled(False)
        off = pressed.grab().toImage()
        differing = sum(
            _apart(QColor(on.pixel(x, y)), QColor(off.pixel(x, y))) > 40
            for x in range(on.width())
            for y in range(on.height())
        )
        assert differing > 60, (make.__name__, differing)


def _apart(one: QColor, other: QColor) -> int:
    return max(abs(one.red() - other.red()), abs(one.green() - other.green()), abs(one.blue() - other.blue()))
