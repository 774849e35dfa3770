"""Words can be read and frames can be seen in every scheme."""

from __future__ import annotations

import pytest

from imsa_desktop.ui.colours import SCHEMES, Colours, Scheme, Tone, contrast

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
