"""Finds a place for the client and the eleven areas so that nothing overlaps, whatever the size of words and window.

Fixed slots, not angles: one area at the top, five down the right side and five up the left, bowed like a lens. Places
found by angle collide as soon as the letters grow. All numbers are logical pixels; no Qt.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt

RING = 11
SIDE = 5
_LANE = 0.34  # room for threads between a side and the client, as a part of a node's width
_LEAST_LANE = 52.0
_BOW = 0.42  # how far the middle of a side stands out, as a part of a node's width
_MOST_STRETCH = 2.6  # gaps may grow so many times before room is left over


@dataclass(frozen=True, slots=True)
class Box:
    """An upright rectangle."""

    x: float
    y: float
    wide: float
    high: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.x + self.wide

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.y + self.high

    @property
    def middle(self) -> tuple[float, float]:
        """Its middle."""
        return self.x + self.wide / 2, self.y + self.high / 2

    def overlaps(self, other: Box) -> bool:
        """Whether the two share any ground."""
        return self.x < other.right and other.x < self.right and self.y < other.bottom and other.y < self.bottom

    def mirrored(self, width: float) -> Box:
        """The same in a picture that runs from right to left."""
        return Box(width - self.right, self.y, self.wide, self.high)


@dataclass(frozen=True, slots=True)
class Sizes:
    """What the words ask for: an area's box, the client's round, and the least gap between boxes."""

    wide: float
    high: float
    client: float  # diameter
    gap: float

    @property
    def lane(self) -> float:
        """Room for threads beside the client."""
        return max(_LEAST_LANE, self.wide * _LANE)

    @property
    def least_width(self) -> float:
        """Under this the picture cannot be drawn without overlaps: the list stands in its place."""
        return 2 * self.wide + self.client + 2 * self.lane

    def least_height(self, width: float) -> float:
        """How high the picture is at this width when its gaps are smallest."""
        return self.first_row(width, self.gap) + SIDE * self.high + (SIDE - 1) * self.gap

    def top_beside(self, width: float) -> bool:
        """Whether the area at the top has room between the two sides, so that they may begin beside it."""
        return width >= 3 * self.wide + 2 * self.bow(width) + 2 * self.gap

    def bow(self, width: float) -> float:
        """How far the first and last row of a side stand in."""
        return max(0.0, min(self.wide * _BOW, (width - self.least_width) / 2))

    def first_row(self, width: float, gap: float) -> float:
        return (self.high + gap) * (0.5 if self.top_beside(width) else 1.0)


@dataclass(frozen=True, slots=True)
class Shape:
    """Where everything stands: ``areas`` clockwise from the top, the client in the middle."""

    width: float
    height: float
    areas: tuple[Box, ...]
    client: Box


def shape(sizes: Sizes, width: float, height: float) -> Shape | None:
    """The places at this size, or None where it is too narrow; what is higher than ``height`` is to be scrolled."""
    if width < sizes.least_width:
        return None
    least = sizes.least_height(width)
    rows = SIDE - 1 + (0.5 if sizes.top_beside(width) else 1.0)
    gap = min(sizes.gap * _MOST_STRETCH, sizes.gap + max(0.0, height - least) / rows)
    first = sizes.first_row(width, gap)
    tall = first + SIDE * sizes.high + (SIDE - 1) * gap
    above = max(0.0, (height - tall) / 2)
    left, right = _sides(sizes, width, gap, above + first)
    top = Box((width - sizes.wide) / 2, above, sizes.wide, sizes.high)
    centre = left[SIDE // 2].middle[1]
    client = Box((width - sizes.client) / 2, centre - sizes.client / 2, sizes.client, sizes.client)
    return Shape(width, max(height, tall), (top, *right, *reversed(left)), client)


def _sides(sizes: Sizes, width: float, gap: float, first: float) -> tuple[list[Box], list[Box]]:
    bow = sizes.bow(width)
    spare = max(0.0, (width - sizes.least_width) / 2 - bow)
    outer = spare * 0.35  # a very wide window leaves some room outside, so that the picture stays one
    left, right = [], []
    for row in range(SIDE):
        at = (row - SIDE // 2) / (SIDE // 2)
        inset = outer + bow * (1 - sqrt(1 - 0.96 * at * at))
        y = first + row * (sizes.high + gap)
        left.append(Box(inset, y, sizes.wide, sizes.high))
        right.append(Box(width - inset - sizes.wide, y, sizes.wide, sizes.high))
    return left, right


def beside(slot: int, key: str) -> int:
    """The slot an arrow key leads to: "up", "down", "left" or "right" as seen in the picture that is not mirrored.

    Down the right side and up the left one is round the ring; at the foot it crosses to the other side.
    """
    if slot == 0:
        return {"right": 1, "down": 1, "left": RING - 1, "up": RING - 1}[key]
    on_right = slot <= SIDE
    if key == "down":
        return slot + 1 if on_right else (SIDE if slot == SIDE + 1 else slot - 1)
    if key == "up":
        return slot - 1 if on_right else (0 if slot == RING - 1 else slot + 1)
    crosses = (key == "left") is on_right
    return RING - slot if crosses else slot
