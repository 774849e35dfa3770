"""Printable sheets of a case for the client – the web of needs, the advocacy plan – and that one was given."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from imsa_desktop.casework.interpreter_rule import is_english
from imsa_desktop.casework.needs_web import is_talked_about
from imsa_desktop.casework.phrases import PhraseLibrary
from imsa_desktop.casework.tongue import said
from imsa_desktop.documents.case_sheet import CaseSheetFile, Chapter, Entry, tools_of
from imsa_desktop.documents.goals_sheet import goals_sheet
from imsa_desktop.documents.needs_sheet import needs_sheet
from imsa_desktop.documents.plan_file import Sheet, SheetWish, Written
from imsa_desktop.services import needs_reading as reading
from imsa_desktop.services.advocacy_plan import AdvocacyPlan
from imsa_desktop.services.clock import today
from imsa_desktop.services.needs_view import UNSETTLED, AreaSeen, NeedSeen, Web
from imsa_desktop.services.plan_reading import PlanReading, written
from imsa_desktop.services.records import Records
from imsa_desktop.services.safety_plans import words_of_sheet
from imsa_desktop.storage import records as kept
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import RecordId, SpaceId


class SheetOf(StrEnum):
    """Which sheet."""

    WEB = "web"
    PLAN = "plan"


@dataclass(frozen=True, slots=True)
class PaperWish:
    """How the client wants it; anything but a clear no to harm takes title and names off."""

    asked_harm: str = "not_asked"
    plain_title: bool = True
    without_names: bool = True
    with_picture: bool = True

    def sheet_wish(self) -> SheetWish:
        """The same as the sheets know it."""
        return SheetWish(plain_title=self.plain_title, without_names=self.without_names)


class CaseSheets:
    """What may be asked of the sheets of a case."""

    def __init__(self, vault: Vault, records: Records, plans: PlanReading, goals: AdvocacyPlan) -> None:
        self._vault = vault
        self._records = records
        self._plans = plans
        self._goals = goals

    @property
    def _library(self) -> PhraseLibrary:
        return self._plans.library

    def web_for_paper(self, space: SpaceId, wish: PaperWish) -> Web:
        """The web whose picture may stand on the sheet: titles without names where none may stand, no client's name."""
        with self._vault.read() as conn:
            web = reading.web_of(conn, space, reading.lines_now(conn, space), None)
            discreet = self._discreet(conn, space, wish)
            needs = {each.id: written(each) for each in kept.list_kind(conn, "need", space=space)}
            noted = {
                str(each.values.get("area")): written(each)
                for each in kept.list_kind(conn, "assessment_area", space=space)
            }
        areas = tuple(_area_for_paper(area, needs, noted.get(area.code), discreet) for area in web.areas)
        ties = tuple(replace(tie, words=discreet(tie.words), why="") for tie in web.ties)
        hides = wish.without_names or wish.plain_title
        return replace(web, client=said("Me") if hides else web.client, areas=areas, ties=ties)

    def make(self, space: SpaceId, what: SheetOf, wish: PaperWish, picture: bytes = b"") -> Sheet:
        """The sheet as it would be given; records nothing."""
        with self._vault.read() as conn:
            if what is SheetOf.PLAN:
                return goals_sheet(self._goals_file(conn, space), wish.sheet_wish(), self._library)
            return needs_sheet(self._needs_file(conn, space), wish.sheet_wish(), self._library, picture)

    def given(self, space: SpaceId, what: SheetOf, wish: PaperWish, sheet: Sheet) -> RecordId:
        """Record that a sheet was given: what it was, when, and the fingerprint of its words."""
        title = said("Advocacy plan, given to the client")
        if what is SheetOf.WEB:
            title = said("Web of needs, given to the client")
        day = today(self._vault).isoformat()
        harm = {"yes": said("Asked about harm: yes"), "no": said("Asked about harm: no")}.get(wish.asked_harm, "")
        without = said("without names") if wish.without_names else ""
        values = {
            "title": title,
            "document_kind": "other",
            "came_how": "made_here",
            "dated": day,
            "received_by_client_on": day,
            "notes": "; ".join(each for each in (harm, without) if each) or None,
            "fingerprint": hashlib.sha256(words_of_sheet(sheet).encode()).hexdigest(),
        }
        return self._records.add("document", values, space=space, finished=True)

    # -- files ------------------------------------------------------------------------------------------------

    def _needs_file(self, conn: Connection, space: SpaceId) -> CaseSheetFile:
        web = reading.web_of(conn, space, reading.lines_now(conn, space), None)
        found = {each.id: each for each in kept.list_kind(conn, "need", space=space)}

        def entries(needs: Sequence[NeedSeen]) -> list[Entry]:
            told = [need for need in needs if need.record in found and is_talked_about(need.state)]
            return [Entry(written(found[need.record]), state=need.state_words) for need in told]

        chapters = [Chapter(area.label, entries(area.needs)) for area in web.areas]
        chapters.append(Chapter(said("Something else"), entries(web.unplaced)))
        return self._file(conn, space, chapters)

    def _goals_file(self, conn: Connection, space: SpaceId) -> CaseSheetFile:
        goals = {each.id: each for each in kept.list_kind(conn, "plan_goal", space=space)}
        steps = {each.id: each for each in kept.list_kind(conn, "plan_action", space=space)}
        entries = [
            Entry(
                written(goals[goal.record.id]),
                [written(steps[step.record.id]) for step in goal.actions if step.record["state"] != "not_needed"],
            )
            for goal in self._goals.goals_within(conn, space)
            if goal.record["state"] not in ("changed", "not_wanted")
        ]
        return self._file(conn, space, [Chapter("", entries)])

    def _file(self, conn: Connection, space: SpaceId, chapters: list[Chapter]) -> CaseSheetFile:
        about = self._plans.about_people(conn, space)
        return CaseSheetFile(
            chapters=chapters,
            client_name=about.client_name,
            names=about.names,
            never=about.never,
            advocate_name=about.advocate_name,
            advocate_telephone=about.advocate_telephone,
            made_on=today(self._vault).isoformat(),
            code_words=_code_words(conn, space),
            interpreted=_is_interpreted(conn, space),
            reads=_reads(conn, space),
        )

    def _discreet(self, conn: Connection, space: SpaceId, wish: PaperWish) -> Callable[[str], str]:
        return tools_of(self._file(conn, space, []), wish.sheet_wish(), self._library).discreet


def _area_for_paper(
    area: AreaSeen, needs: Mapping[RecordId, Written], noted: Written | None, discreet: Callable[[str], str]
) -> AreaSeen:
    """An area as it may stand in the picture: what is not settled is said to be so, never one of its answers."""
    seen = []
    for need in area.needs:
        there = needs[need.record]
        title = "…" if there.open_answers("title") else discreet(need.title)
        seen.append(replace(need, title=title, state=UNSETTLED if there.open_answers("state") else need.state))
    of_need = bool(seen) and seen[0].state == UNSETTLED
    of_note = not seen and noted is not None and bool(noted.open_answers("state"))
    state = UNSETTLED if of_need or of_note else area.state
    return replace(area, needs=tuple(seen), state=state, needs_look=False)


def _code_words(conn: Connection, space: SpaceId) -> list[str]:
    plans = kept.list_kind(conn, "safety_plan", space=space)
    return [str(each.values["code_word"]) for each in plans if each.values.get("code_word")]


def _is_interpreted(conn: Connection, space: SpaceId) -> bool:
    """Whether the client cannot be given a sheet in English to read alone; what nobody asked is taken the safer way."""
    needs = kept.list_kind(conn, "interpreter_need", space=space)
    if any(each.values.get("needed") == "yes" for each in needs):
        return True
    languages = kept.list_kind(conn, "client_language", space=space)
    english = [each.values.get("reading") for each in languages if is_english(each.values.get("language"))]
    return any(each != "well" for each in english) if english else bool(languages)


def _reads(conn: Connection, space: SpaceId) -> list[str]:
    """The languages the client reads, alone or with help."""
    languages = kept.list_kind(conn, "client_language", space=space)
    return [str(each.values["language"]) for each in languages if each.values.get("reading") in ("well", "with_help")]
