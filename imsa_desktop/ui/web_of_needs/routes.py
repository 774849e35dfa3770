"""Leads the threads between the areas so that none runs beneath an area or the client, and each ends at a rim.

Between either side and the client lies a lane that :mod:`.geometry` keeps free, and there is room above and beneath the
client. A thread is a calm curve where one is clear of everything, else a line with round corners along the lanes, which
always is. All numbers are logical pixels; no Qt.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, product
from math import atan2, cos, hypot, sin

from imsa_desktop.ui.web_of_needs.geometry import RING, Box, Shape

TIP = 2.0  # how far from the rim a thread ends, so that its arrow is seen whole
CLEAR = 4.0  # how far from what is not its end it stays
_SPREAD = 0.6  # the part of a rim over which the threads of one area are spread
_STEPS = 22  # places of a curve that are looked at
_CORNER = 18.0
_ARROW, _TURN = 11.0, 0.45  # how long an arrow is, and how far either of its edges turns off the thread

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Curve:
    """A cubic curve."""

    start: Point
    first: Point
    second: Point
    end: Point

    def at(self, part: float) -> Point:
        """The place after this part of the way, 0 to 1."""
        rest = 1 - part
        weights = rest**3, 3 * rest * rest * part, 3 * rest * part * part, part**3
        points = self.start, self.first, self.second, self.end
        x, y = (sum(each * point[axis] for each, point in zip(weights, points, strict=True)) for axis in (0, 1))
        return x, y


Route = tuple[Curve, ...]


def routes(shape: Shape, ties: Sequence[tuple[int, int]]) -> list[Route]:
    """The way of each tie from the first of its slots to the second."""
    ends = _ends(shape, ties)
    return [_Way(shape, *tie, *ends[at]).route() for at, tie in enumerate(ties)]


def arrow(route: Route) -> tuple[Point, Point, Point]:
    """The corners of the arrow at the end of a route, its tip first."""
    last = route[-1]
    x, y = last.end
    way = [last.at(1 - step / 50) for step in range(51)]
    from_x, from_y = next((each for each in way if hypot(each[0] - x, each[1] - y) >= _ARROW), last.start)
    angle = atan2(y - from_y, x - from_x)
    left, right = ((x - _ARROW * cos(angle + turn), y - _ARROW * sin(angle + turn)) for turn in (_TURN, -_TURN))
    return (x, y), left, right


def _ends(shape: Shape, ties: Sequence[tuple[int, int]]) -> list[tuple[Point, Point]]:
    """Where each tie meets its two areas; those of one area stand in the order of where they lead."""
    at_slot: list[list[tuple[float, int, int]]] = [[] for _ in range(RING)]
    for at, tie in enumerate(ties):
        for which, slot in enumerate(tie):
            there = shape.areas[tie[1 - which]].middle
            at_slot[slot].append((there[0] if slot == 0 else there[1], at, which))
    found: dict[tuple[int, int], Point] = {}
    for slot, many in enumerate(at_slot):
        for number, (_, at, which) in enumerate(sorted(many), start=1):
            found[at, which] = _rim(shape, slot, (number - (len(many) + 1) / 2) / len(many) * _SPREAD)
    return [(found[at, 0], found[at, 1]) for at in range(len(ties))]


def _rim(shape: Shape, slot: int, along: float) -> Point:
    """A place just off the side of an area that faces the client."""
    place, top = shape.areas[slot], shape.areas[0]
    x, y = place.middle
    if slot == 0:
        return x + along * place.wide, place.bottom + TIP
    y += along * place.high
    if place.y < top.bottom + 2 * CLEAR:  # beside the one at the top: meet it beneath that one's foot
        y = max(y, min(top.bottom + 2 * CLEAR, place.bottom - 2 * CLEAR))
    return (place.x - TIP if x > shape.client.middle[0] else place.right + TIP), y


class _Way:
    """The way of one tie."""

    def __init__(self, shape: Shape, one: int, other: int, start: Point, end: Point) -> None:
        self._shape, self._slots, self._start, self._end = shape, (one, other), start, end
        self._centre = shape.client.middle
        self._radius = shape.client.wide / 2
        self._foreign = [each for at, each in enumerate(shape.areas) if at not in self._slots]
        self._own = [shape.areas[one], shape.areas[other]]

    def route(self) -> Route:
        """A curve that is clear of everything, else the line along the lanes."""
        found: Curve | Route | None
        if 0 in self._slots:
            found = self._first_clear(self._from_the_top())
        elif self._side(self._start) == self._side(self._end):
            found = self._first_clear(self._on_one_side())
        else:
            found = self._first_clear([self._across(0.45)]) or self._round_the_client()
        return (found,) if isinstance(found, Curve) else found or _rounded(self._along_the_lanes())

    # -- curves -----------------------------------------------------------------------------------------------

    def _on_one_side(self) -> Iterator[Curve]:
        """Bulge into the lane."""
        (x, y), (other_x, other_y) = self._start, self._end
        towards = -self._side(self._start)
        edge = max(x, other_x) if towards > 0 else min(x, other_x)
        lane = abs(self._centre[0] - edge) - self._radius
        for reach in (min(lane * 0.9, 26 + abs(y - other_y) * 0.32), lane, lane * 1.2, lane * 0.6):
            control = edge + towards * reach
            yield Curve(self._start, (control, y), (control, other_y), self._end)

    def _from_the_top(self) -> Iterator[Curve]:
        """Down from the one at the top and in from the side, or the other way round."""
        turned = self._slots[1] == 0
        (x, y), (side_x, side_y) = (self._end, self._start) if turned else (self._start, self._end)
        towards = -self._side((side_x, side_y))
        wide, high = max(60.0, abs(side_x - x)), max(60.0, abs(side_y - y))
        for across, down in product((0.5, 0.3, 0.75, 0.15), (0.35, 0.6, 0.2, 0.85)):
            first, second = (x, y + down * high), (side_x + towards * across * wide, side_y)
            if turned:
                yield Curve(self._start, second, first, self._end)
            else:
                yield Curve(self._start, first, second, self._end)

    def _across(self, bent: float) -> Curve:
        """Straight over to the other side."""
        (x, y), (other_x, other_y) = self._start, self._end
        return Curve(self._start, (x + bent * (other_x - x), y), (other_x + bent * (x - other_x), other_y), self._end)

    def _round_the_client(self) -> Route | None:
        """In two halves, above the client or beneath."""
        for level in self._levels():
            half = (self._centre[0], level)
            one = self._first_clear(self._half(self._start, half, turned=False))
            other = self._first_clear(self._half(self._end, half, turned=True))
            if one is not None and other is not None:
                return one, other
        return None

    def _half(self, rim: Point, half: Point, *, turned: bool) -> Iterator[Curve]:
        wide = half[0] - rim[0]
        for out, in_ in product((0.45, 0.7, 0.3), (0.45, 0.7, 0.25)):
            first, second = (rim[0] + out * wide, rim[1]), (half[0] - in_ * wide, half[1])
            yield Curve(half, second, first, rim) if turned else Curve(rim, first, second, half)

    def _levels(self) -> list[float]:
        """How high a thread may pass the client, the nearer way first."""
        client, top = self._shape.client, self._shape.areas[0]
        above, beneath = client.y - top.bottom, self._shape.areas[RING // 2].bottom - client.bottom
        over = [client.y - above * each for each in (0.35, 0.55)] if above > 4 * CLEAR else []
        under = [client.bottom + beneath * each for each in (0.3, 0.55, 0.8)]
        up = (self._start[1] + self._end[1]) / 2 < self._centre[1]
        return [*over, *under] if up else [*under, *over]

    # -- the line along the lanes -----------------------------------------------------------------------------

    def _along_the_lanes(self) -> list[Point]:
        (x, y), (other_x, other_y) = self._start, self._end
        if 0 in self._slots:
            level = (self._shape.areas[0].bottom + self._shape.client.y) / 2
            if self._slots[0] == 0:
                lane = self._lane(other_x)
                return [self._start, (x, level), (lane, level), (lane, other_y), self._end]
            lane = self._lane(x)
            return [self._start, (lane, y), (lane, level), (other_x, level), self._end]
        lane, other_lane = self._lane(x), self._lane(other_x)
        if lane == other_lane:
            return [self._start, (lane, y), (lane, other_y), self._end]
        level = self._shape.client.bottom + 4 * CLEAR
        return [self._start, (lane, y), (lane, level), (other_lane, level), (other_lane, other_y), self._end]

    def _lane(self, x: float) -> float:
        """The middle of the lane between the client and the side that ``x`` is on."""
        if x < self._centre[0]:
            inner = max(each.right for each in self._shape.areas[1:] if each.middle[0] < self._centre[0])
            return (inner + self._shape.client.x) / 2
        inner = min(each.x for each in self._shape.areas[1:] if each.middle[0] > self._centre[0])
        return (inner + self._shape.client.right) / 2

    # -- what is clear ----------------------------------------------------------------------------------------

    def _side(self, point: Point) -> int:
        return 1 if point[0] > self._centre[0] else -1

    def _first_clear(self, curves: Iterator[Curve] | Sequence[Curve]) -> Curve | None:
        return next((each for each in curves if self._is_clear(each)), None)

    def _is_clear(self, curve: Curve) -> bool:
        return all(self._is_free(curve.at(step / _STEPS)) for step in range(_STEPS + 1))

    def _is_free(self, point: Point) -> bool:
        x, y = point
        if hypot(x - self._centre[0], y - self._centre[1]) < self._radius + CLEAR:
            return False
        if not (0 <= x <= self._shape.width and 0 <= y <= self._shape.height):
            return False
        return not any(_within(each, x, y, CLEAR) for each in self._foreign) and not any(
            _within(each, x, y, TIP - 0.5) for each in self._own
        )


def _within(place: Box, x: float, y: float, margin: float) -> bool:
    return place.x - margin < x < place.right + margin and place.y - margin < y < place.bottom + margin


def _rounded(points: Sequence[Point]) -> Route:
    """A line through these corners, each of them rounded."""
    made: list[Curve] = []
    at = points[0]
    for corner, after in pairwise(points[1:]):
        near = _towards(corner, at, 0.5 if at != points[0] else 1.0)
        far = _towards(corner, after, 0.5)
        made += [_straight(at, near), Curve(near, corner, corner, far)]
        at = far
    return (*made, _straight(at, points[-1]))


def _towards(corner: Point, there: Point, most: float) -> Point:
    """Where the bend of a corner begins on the way to ``there``; at most after this part of it."""
    way = hypot(there[0] - corner[0], there[1] - corner[1])
    part = min(_CORNER / way, most * 0.5) if way else 0.0
    return corner[0] + part * (there[0] - corner[0]), corner[1] + part * (there[1] - corner[1])


def _straight(start: Point, end: Point) -> Curve:
    third = ((end[0] - start[0]) / 3, (end[1] - start[1]) / 3)
    return Curve(start, (start[0] + third[0], start[1] + third[1]), (end[0] - third[0], end[1] - third[1]), end)
