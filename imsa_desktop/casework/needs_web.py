"""Says how the web of needs follows from what stands in the file (DOMAIN.md, "The eleven knowledge areas").

An area holds any number of needs and shows its most pressing one; needs are tied to each other by *waits for*,
*helps* and *endangers*, and changing one asks about those tied to it. Nothing here judges: a need that the client
declined, or that does not apply, is as settled as one that was met.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

NOT_TALKED = "not_talked"
OPEN_STATES = ("need", "waiting", "in_progress")  # the more it asks of us today, the further in front
HALF_STATES = ("partly", "not_achieved")
URGENCIES = ("today", "week", "later")

_STATE_ORDER = {state: at for at, state in enumerate((*OPEN_STATES, *HALF_STATES, NOT_TALKED))}
_SETTLED_ORDER = len(_STATE_ORDER)
_LAST = 1_000


class TieKind(StrEnum):
    """How one need bears upon another."""

    WAITS_FOR = "waits_for"
    HELPS = "helps"
    ENDANGERS = "endangers"


@dataclass(frozen=True, slots=True)
class NeedStands:
    """One need as far as the web has to know it."""

    id: bytes
    area: str
    state: str = NOT_TALKED
    urgency: str | None = None  # ours
    client_order: int | None = None  # the client's own: 1 comes first
    title: str = ""


@dataclass(frozen=True, slots=True)
class Tie:
    """``need`` waits for, helps or endangers ``other``."""

    need: bytes
    other: bytes
    kind: TieKind


@dataclass(frozen=True, slots=True)
class Asked:
    """A need to be asked about because ``changed`` moved; ``affected`` when the tie points at it."""

    need: bytes
    changed: bytes
    kind: TieKind
    affected: bool


class Movement(StrEnum):
    """What became of something between two days."""

    RAISED = "raised"  # a need nobody had named before
    MOVED = "moved"  # another state than before
    WITHDRAWN = "withdrawn"  # taken out of sight again
    TALKED = "talked"  # an area without needs got an answer, or another one


@dataclass(frozen=True, slots=True)
class Moved:
    """One thing that moved between two days; ``before`` and ``after`` are codes of states, "" where there was none."""

    movement: Movement
    area: str
    need: bytes | None
    title: str
    before: str
    after: str


def is_open(state: str | None) -> bool:
    """Whether something is still to be done about a need in this state."""
    return state in OPEN_STATES


def is_talked_about(state: str | None) -> bool:
    """Whether an area has an answer; declining to speak of it is one."""
    return state not in (None, "", NOT_TALKED)


def _pressing(need: NeedStands) -> tuple[int, int, int, int, bytes]:
    state = _STATE_ORDER.get(need.state, _SETTLED_ORDER)
    urgency = URGENCIES.index(need.urgency) if need.urgency in URGENCIES else len(URGENCIES)
    order = need.client_order if need.client_order is not None else _LAST
    return (0 if is_open(need.state) else 1 + state, urgency, order, state, need.id)


def in_order(needs: Iterable[NeedStands]) -> list[NeedStands]:
    """The needs of an area, the most pressing first.

    Open ones come before the others; among them our urgency leads, then the client's own order, then how far they
    are, then which was there first.
    """
    return sorted(needs, key=_pressing)


def most_pressing(needs: Iterable[NeedStands]) -> NeedStands | None:
    """The need that an area shows, or None where it has none."""
    return next(iter(in_order(needs)), None)


def area_state(noted: str | None, needs: Iterable[NeedStands]) -> str:
    """The state of an area: that of its most pressing need, else what was noted in the assessment.

    A need that nobody has talked about yet says nothing, so what was noted stands.
    """
    first = most_pressing(needs)
    if first is not None and is_talked_about(first.state):
        return first.state
    return noted or NOT_TALKED


def to_ask_about(changed: bytes, ties: Iterable[Tie], standing: Mapping[bytes, NeedStands]) -> list[Asked]:
    """The needs to ask about quietly when one has changed, those it bears upon first; each once, never settled ones.

    A change is felt against the direction of *waits for* (who waits may go on) and along *helps* and *endangers*.
    """
    found: dict[bytes, Asked] = {}
    for tie in ties:
        if changed not in (tie.need, tie.other) or tie.need == tie.other:
            continue
        neighbour = tie.other if tie.need == changed else tie.need
        there = standing.get(neighbour)
        if there is None or not (is_open(there.state) or there.state in (*HALF_STATES, NOT_TALKED)):
            continue
        affected = (tie.other == changed) == (tie.kind is TieKind.WAITS_FOR)
        known = found.get(neighbour)
        if known is None or (affected and not known.affected):
            found[neighbour] = Asked(neighbour, changed, tie.kind, affected)
    return sorted(found.values(), key=lambda each: (not each.affected, _pressing(standing[each.need])))


def moved_between(
    before: Sequence[NeedStands],
    after: Sequence[NeedStands],
    noted_before: Mapping[str, str],
    noted_after: Mapping[str, str],
) -> list[Moved]:
    """What moved from one day to another: needs raised, moved or withdrawn, and areas that got an answer.

    ``noted_*`` are the states of areas noted in the assessment; they count where an area had no need on that day.
    """
    then = {each.id: each for each in before}
    now = {each.id: each for each in after}
    moves = [_need_moved(then.get(need), now.get(need)) for need in dict.fromkeys((*then, *now))]
    found = [each for each in moves if each is not None]
    with_needs = {each.area for each in (*before, *after)}
    for area in dict.fromkeys((*noted_before, *noted_after)):
        first, last = noted_before.get(area, NOT_TALKED), noted_after.get(area, NOT_TALKED)
        if area not in with_needs and first != last:
            found.append(Moved(Movement.TALKED, area, None, "", first, last))
    return found


def _need_moved(first: NeedStands | None, last: NeedStands | None) -> Moved | None:
    if first is None:
        return Moved(Movement.RAISED, last.area, last.id, last.title, "", last.state) if last else None
    if last is None:
        return Moved(Movement.WITHDRAWN, first.area, first.id, first.title, first.state, "")
    if first.state == last.state:
        return None
    return Moved(Movement.MOVED, last.area, last.id, last.title, first.state, last.state)
