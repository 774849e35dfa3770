"""Whatever the size of words and window: nothing in the web overlaps, and nothing stands outside it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from imsa_desktop.ui.web_of_needs.geometry import RING, Shape, Sizes, beside, shape

sizes = st.builds(
    Sizes,
    wide=st.floats(120, 520),
    high=st.floats(30, 180),
    client=st.floats(60, 320),
    gap=st.sampled_from((8.0, 12.0, 16.0)),
)


def _clear(found: Shape) -> bool:
    places = (*found.areas, found.client)
    apart = all(not one.overlaps(other) for at, one in enumerate(places) for other in places[at + 1 :])
    return apart and all(
        each.x >= -0.01 and each.y >= -0.01 and each.right <= found.width + 0.01 and each.bottom <= found.height + 0.01
        for each in places
    )


@given(sizes, st.floats(0, 3000), st.floats(100, 2000))
def test_nothing_overlaps_and_nothing_is_cut_off(found: Sizes, more: float, height: float) -> None:
    made = shape(found, found.least_width + more, height)
    assert made is not None
    assert len(made.areas) == RING
    if found.client <= 2.4 * found.high + 2 * found.gap:  # a client's round as the words of the program make it
        assert _clear(made)
        mirrored = tuple(each.mirrored(made.width) for each in made.areas)
        assert _clear(Shape(made.width, made.height, mirrored, made.client.mirrored(made.width)))


@given(sizes, st.floats(1, 500))
def test_where_it_is_too_narrow_there_is_no_picture(found: Sizes, less: float) -> None:
    assert shape(found, found.least_width - less, 600) is None


@given(st.integers(0, RING - 1), st.sampled_from(("up", "down", "left", "right")))
def test_an_arrow_leads_to_another_area_or_stays(slot: int, key: str) -> None:
    assert 0 <= beside(slot, key) < RING


def test_the_arrows_lead_once_round_the_ring_without_leaving_anything_out() -> None:
    seen, at = [0], 0
    for key in ("right", *["down"] * 5, *["up"] * 4):
        at = beside(at, key)
        seen.append(at)
    assert sorted(seen) == list(range(RING))
    assert beside(at, "up") == 0
