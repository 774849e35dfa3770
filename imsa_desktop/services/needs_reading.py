"""Reads the web of needs out of the file: as it stands now, quickly, or as it stood on a day, from the journal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from imsa_desktop.casework.declaration import kind_named
from imsa_desktop.casework.kinds.encounters import AREAS
from imsa_desktop.casework.needs_web import (
    NOT_TALKED,
    NeedStands,
    Tie,
    TieKind,
    area_state,
    in_order,
    is_open,
    is_talked_about,
)
from imsa_desktop.casework.tongue import said, to_say
from imsa_desktop.casework.values import choice_named
from imsa_desktop.services.needs_view import AreaSeen, NeedSeen, TieSeen, Web
from imsa_desktop.storage import past, rows
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import RecordId, SpaceId

WEB_KINDS = ("assessment_area", "need", "need_tie")
ELEVEN = tuple(each.code for each in AREAS)
_NEED = (
    "area", "title", "state", "urgency", "client_order", "wants", "in_the_way", "waiting_on", "waiting_since",
    "next_step",
)  # fmt: skip  # reason: a list of names reads better in two lines than in ten
_AREA = ("area", "state", "urgency", "words")
_TIE = ("tie", "other", "why")
_SENTENCES = to_say(
    {
        TieKind.WAITS_FOR: "“{one}” waits for “{other}”",
        TieKind.HELPS: "“{one}” helps “{other}”",
        TieKind.ENDANGERS: "“{one}” endangers “{other}”",
    }
)


@dataclass(frozen=True, slots=True)
class Line:
    """A record of the web, whichever way it was read."""

    id: RecordId
    parent: RecordId | None
    values: Mapping[str, Any]
    has_question: bool


@dataclass(frozen=True, slots=True)
class Lines:
    """The records that make one web."""

    areas: Sequence[Line]
    needs: Sequence[Line]
    ties: Sequence[Line]


def lines_now(conn: Connection, space: SpaceId) -> Lines:
    """The records as they stand, straight from their columns."""
    found = []
    for kind, fields in (("assessment_area", _AREA), ("need", _NEED), ("need_tie", _TIE)):
        read = rows.rows(conn, kind, fields, space=space)
        found.append([Line(each.id, each.parent, each.values, each.has_question) for each in read])
    return Lines(*found)


def lines_then(vault: Vault, conn: Connection, space: SpaceId, on: date) -> Lines:
    """The records as they stood at the end of a day; slow, for it reads the journal."""
    then = past.standing_then(vault, conn, space, WEB_KINDS, end_of_day_ms(on))
    found = [
        [Line(each.id, each.parent, each.values, bool(each.questions)) for each in then[kind] if not each.withdrawn]
        for kind in WEB_KINDS
    ]
    return Lines(*found)


def end_of_day_ms(on: date) -> int:
    """The last millisecond of a day by the wall clock of this computer."""
    midnight = datetime.combine(on + timedelta(days=1), time()).astimezone()
    return int(midnight.timestamp() * 1000) - 1


def day_of(ms: int) -> date:
    """The day of a moment by the wall clock of this computer."""
    return datetime.fromtimestamp(ms / 1000).astimezone().date()


def stands(lines: Lines) -> list[NeedStands]:
    """The needs as the rules know them."""
    return [_stands(each) for each in lines.needs]


def ties_of(lines: Lines) -> list[Tie]:
    """The ties as the rules know them; one that says nothing yet is no tie."""
    found = []
    for each in lines.ties:
        kind, other = each.values.get("tie"), each.values.get("other")
        if each.parent is not None and isinstance(other, bytes) and kind in {kind.value for kind in TieKind}:
            found.append(Tie(each.parent, other, TieKind(kind)))
    return found


def noted_states(lines: Lines) -> dict[str, str]:
    """What the assessment notes of each area and part, by code."""
    return {str(each.values.get("area")): str(each.values.get("state") or NOT_TALKED) for each in lines.areas}


def web_of(conn: Connection, space: SpaceId, lines: Lines, on: date | None) -> Web:
    """The web that these records make."""
    needs = {each.id: seen_need(each) for each in lines.needs}
    by_area: dict[str, list[NeedStands]] = {}
    for stand in stands(lines):
        by_area.setdefault(stand.area, []).append(stand)
    noted = {str(each.values.get("area")): each for each in lines.areas}
    field = kind_named("assessment_area").field("area")
    parts = [
        _area(choice.code, said(choice.label), noted.get(choice.code), in_order(by_area.get(choice.code, ())), needs)
        for choice in field.choices
    ]
    eleven = tuple(each for each in parts if each.code in ELEVEN)
    return Web(
        space=space,
        on=on,
        client=client_name(conn, space),
        areas=eleven,
        others=tuple(each for each in parts if each.code not in ELEVEN),
        ties=tuple(_ties(lines.ties, needs)),
        talked=sum(is_talked_about(each.state) for each in eleven),
        unplaced=tuple(
            needs[each.id] for area, some in by_area.items() if area not in ELEVEN for each in in_order(some)
        ),
    )


def client_name(conn: Connection, space: SpaceId) -> str:
    """The name to use of the client of a case; "" while none is written."""
    found = rows.rows(conn, "client", ("name_to_use", "full_name"), space=space)
    return next((str(each.values["name_to_use"] or each.values["full_name"] or "") for each in found), "")


def _stands(line: Line) -> NeedStands:
    order = line.values.get("client_order")
    return NeedStands(
        id=line.id,
        area=str(line.values.get("area") or ""),
        state=str(line.values.get("state") or NOT_TALKED),
        urgency=line.values.get("urgency"),
        client_order=order if isinstance(order, int) else None,
        title=str(line.values.get("title") or ""),
    )


def state_words(code: str) -> str:
    """A state in words."""
    return said(choice_named(kind_named("need").field("state"), code).label) if code else ""


def seen_need(line: Line) -> NeedSeen:
    """A need as the web shows it."""
    stand, values = _stands(line), line.values
    return NeedSeen(
        record=line.id,
        area=stand.area,
        title=stand.title or said("Not described yet"),
        state=stand.state,
        state_words=state_words(stand.state),
        urgency=stand.urgency,
        client_order=stand.client_order,
        wants=str(values.get("wants") or ""),
        in_the_way=str(values.get("in_the_way") or ""),
        waiting_on=str(values.get("waiting_on") or ""),
        waiting_since=values.get("waiting_since"),
        next_step=str(values.get("next_step") or ""),
        needs_look=line.has_question,
    )


def _area(
    code: str, label: str, noted: Line | None, ordered: Sequence[NeedStands], needs: Mapping[RecordId, NeedSeen]
) -> AreaSeen:
    written = str((noted and noted.values.get("state")) or NOT_TALKED)
    state = area_state(written, ordered)
    own = tuple(needs[each.id] for each in ordered)
    return AreaSeen(
        code=code,
        label=label,
        state=state,
        state_words=state_words(state),
        noted=written,
        words=str((noted and noted.values.get("words")) or ""),
        needs=own,
        open=sum(is_open(each.state) for each in ordered),
        needs_look=bool(noted and noted.has_question) or any(each.needs_look for each in own),
    )


def _ties(lines: Iterable[Line], needs: Mapping[RecordId, NeedSeen]) -> Iterable[TieSeen]:
    known = {kind.value for kind in TieKind}
    for line in lines:
        one, other = needs.get(line.parent or b""), needs.get(line.values.get("other") or b"")
        kind = line.values.get("tie")
        if one is None or other is None or kind not in known:
            continue
        tie = TieKind(kind)
        sentence = said(_SENTENCES[tie]).format(one=one.title, other=other.title)
        yield TieSeen(
            line.id, one.record, other.record, tie, one.area, other.area, sentence, str(line.values.get("why") or "")
        )
