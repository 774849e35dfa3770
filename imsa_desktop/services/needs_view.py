"""Holds what a screen is given of the web of needs: areas, needs, ties, and what moved between two days."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from imsa_desktop.casework.needs_web import Movement, TieKind
from imsa_desktop.services.showing import RecordView
from imsa_protocol.identifiers import RecordId, SpaceId

UNSETTLED = "unsettled"  # stands in the place of a state on paper, where two answers stand


@dataclass(frozen=True, slots=True)
class NeedSeen:
    """One need as the web and its list show it; words are written out, codes stand beside them."""

    record: RecordId
    area: str
    title: str
    state: str
    state_words: str
    urgency: str | None
    client_order: int | None
    wants: str
    in_the_way: str
    waiting_on: str
    waiting_since: str | None
    next_step: str
    needs_look: bool


@dataclass(frozen=True, slots=True)
class AreaSeen:
    """One of the eleven areas, or another part of the assessment; ``state`` follows from its needs."""

    code: str
    label: str
    state: str
    state_words: str
    noted: str  # what was noted in the assessment, whatever its needs say
    words: str  # what was said there
    needs: tuple[NeedSeen, ...]  # the most pressing first
    open: int
    needs_look: bool

    @property
    def pressing(self) -> NeedSeen | None:
        """The need the area shows."""
        return self.needs[0] if self.needs else None

    @property
    def urgency(self) -> str | None:
        """How soon its most pressing need is."""
        return self.needs[0].urgency if self.needs and self.open else None


@dataclass(frozen=True, slots=True)
class TieSeen:
    """A thread between two needs, and the sentence that says it."""

    record: RecordId
    need: RecordId
    other: RecordId
    kind: TieKind
    area: str  # of the need it hangs on …
    other_area: str  # … and of the other one
    words: str
    why: str


@dataclass(frozen=True, slots=True)
class Web:
    """The web of needs of a case, now or as it stood on a day."""

    space: SpaceId
    on: date | None  # None: as it stands now
    client: str  # the name to use
    areas: tuple[AreaSeen, ...]  # the eleven, in their order
    others: tuple[AreaSeen, ...]  # the other parts of the assessment
    ties: tuple[TieSeen, ...]
    talked: int  # of the eleven
    unplaced: tuple[NeedSeen, ...] = ()  # needs that nobody has put into an area yet

    def area(self, code: str) -> AreaSeen:
        """The area or part with this code; raises :class:`KeyError`."""
        for each in (*self.areas, *self.others):
            if each.code == code:
                return each
        raise KeyError(code)

    def need(self, record: RecordId) -> NeedSeen | None:
        """One of its needs."""
        placed = (need for each in self.areas for need in each.needs)
        return next((need for need in (*placed, *self.unplaced) if need.record == record), None)


@dataclass(frozen=True, slots=True)
class TiedQuestion:
    """A need to look at because another one changed, asked quietly."""

    need: RecordId
    area: str
    title: str
    kind: TieKind
    words: str


@dataclass(frozen=True, slots=True)
class StateSet:
    """What setting a state did: on which record, and what stood there before, for the way back."""

    kind: str  # "need" or "assessment_area"
    record: RecordId
    area: str
    title: str
    before: str
    after: str
    asked: tuple[TiedQuestion, ...]


@dataclass(frozen=True, slots=True)
class MovedSeen:
    """One thing that moved between two days, in words."""

    movement: Movement
    area: str
    area_label: str
    need: RecordId | None
    title: str
    before: str  # code
    after: str
    before_words: str
    after_words: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """The web on two days, and what moved between them."""

    before: Web
    after: Web
    moved: tuple[MovedSeen, ...]


@dataclass(frozen=True, slots=True)
class Listed:
    """Records of one kind that belong to an area."""

    kind: str
    label: str
    records: Sequence[RecordView]


@dataclass(frozen=True, slots=True)
class DecisionSeen:
    """A decision of an area and the deadlines that hang on it."""

    record: RecordView
    deadlines: Sequence[RecordView]


@dataclass(frozen=True, slots=True)
class AreaFile:
    """All that the file holds about one area."""

    area: AreaSeen
    needs: Sequence[RecordView]  # in the order of the web
    facts: RecordView | None
    facts_kind: str | None
    facts_filled: int
    decisions: Sequence[DecisionSeen]
    lists: Sequence[Listed]
    ties: Sequence[TieSeen]  # of its needs
    attempts: Mapping[RecordId, Sequence[RecordView]]  # need → what was tried, the latest first
    other_needs: Sequence[NeedSeen]  # every need that one of its own may be tied to
