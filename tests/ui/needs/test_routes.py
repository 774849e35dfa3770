"""Whatever is tied to what, at any size: no thread runs beneath an area or the client; every arrow is seen whole."""

from __future__ import annotations

from itertools import permutations
from math import hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from imsa_desktop.ui import appearance
from imsa_desktop.ui.web_of_needs.canvas import sizes_of
from imsa_desktop.ui.web_of_needs.geometry import RING, Box, Shape, Sizes, shape
from imsa_desktop.ui.web_of_needs.routes import Route, arrow, routes

EVERY = list(permutations(range(RING), 2))
_NAMES = [
    "Benefits", "Housing rights", "Compensation", "Convictions", "Immigration", "Family law", "Health services", "NRM",
    "Public law", "Community care", "Fraud and debt",
]  # fmt: skip  # reason: the eleven of the program, clockwise


def _inside(place: Box, x: float, y: float) -> bool:
    return place.x < x < place.right and place.y < y < place.bottom


def _beneath(made: Shape, tie: tuple[int, int], route: Route) -> list[str]:
    """What a thread runs beneath, its own ends too: it has to stay outside of them."""
    found = []
    radius, (middle_x, middle_y) = made.client.wide / 2, made.client.middle
    for curve in route:
        for step in range(41):
            x, y = curve.at(step / 40)
            found += [f"{tie} beneath {at}" for at, place in enumerate(made.areas) if _inside(place, x, y)]
            if hypot(x - middle_x, y - middle_y) < radius:
                found.append(f"{tie} beneath the client")
    return found


def _arrow_hidden(made: Shape, route: Route) -> bool:
    """Whether a corner of the arrow lies beneath an area."""
    radius, (middle_x, middle_y) = made.client.wide / 2, made.client.middle
    return any(
        hypot(x - middle_x, y - middle_y) < radius or any(_inside(place, x, y) for place in made.areas)
        for x, y in arrow(route)
    )


def _check(made: Shape, ties: list[tuple[int, int]]) -> None:
    found = routes(made, ties)
    assert [each for tie, route in zip(ties, found, strict=True) for each in _beneath(made, tie, route)] == []
    assert [tie for tie, route in zip(ties, found, strict=True) if _arrow_hidden(made, route)] == []


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("room", [280, 460, 800])
def test_no_thread_between_any_two_areas_runs_beneath_another(app: QApplication, percent: int, room: int) -> None:
    appearance.set_text_size(percent)
    seen = 0
    for width in (620, 780, 830, 1060, 1100, 1366, 1640, 2200):
        for roomy in (False, True):
            sizes = sizes_of(_NAMES, "Linh", width, roomy=roomy)
            made = shape(sizes, width, room)
            if made is not None:
                seen += 1
                for tie in EVERY:
                    _check(made, [tie])
    assert seen


_sizes = st.builds(
    Sizes,
    wide=st.floats(120, 520),
    high=st.floats(40, 180),
    client=st.just(104.0),
    gap=st.sampled_from((8.0, 12.0)),
).flatmap(
    lambda each: st.builds(
        Sizes,
        wide=st.just(each.wide),
        high=st.just(each.high),
        client=st.floats(60, 2.4 * each.high + 2 * each.gap),  # as the words of the program make it
        gap=st.just(each.gap),
    )
)


@given(_sizes, st.floats(0, 2000), st.floats(100, 2000), st.lists(st.sampled_from(EVERY), max_size=12), st.booleans())
def test_no_thread_of_many_runs_beneath_another_area_in_either_direction(
    sizes: Sizes, more: float, height: float, ties: list[tuple[int, int]], mirrored: bool
) -> None:
    made = shape(sizes, sizes.least_width + more, height)
    assert made is not None
    if mirrored:
        areas = tuple(each.mirrored(made.width) for each in made.areas)
        made = Shape(made.width, made.height, areas, made.client.mirrored(made.width))
    _check(made, ties)
