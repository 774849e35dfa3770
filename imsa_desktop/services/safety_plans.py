"""Safety plans: sections written over time, and hand-overs that freeze what was given."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from html.parser import HTMLParser
from typing import Any

from imsa_desktop.casework.identity import once_id
from imsa_desktop.documents.plan_file import Sheet, SheetWish
from imsa_desktop.documents.safety_plan_sheet import sheet
from imsa_desktop.services.clock import moment, today
from imsa_desktop.services.editor import Editor
from imsa_desktop.services.plan_reading import PlanReading
from imsa_desktop.services.plan_view import HandedOver, HandOver, Phrase, PlanView, Section, SectionState
from imsa_desktop.services.records import Records
from imsa_desktop.services.showing import RecordView
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import RecordId, SpaceId

__all__ = ["HandOver", "HandedOver", "Phrase", "PlanView", "SafetyPlans", "Section", "SectionState"]

_NOTHING_TAKEN = "declined"


class SafetyPlans:
    """What may be asked of safety plans."""

    def __init__(self, vault: Vault, records: Records, reading: PlanReading) -> None:
        self._vault = vault
        self._records = records
        self._reading = reading

    def languages(self) -> Sequence[str]:
        """Languages the phrase library speaks, English first."""
        return self._reading.library.languages()

    def is_checked(self, language: str) -> bool:
        """Whether a translator has read the library's words in a language."""
        return self._reading.library.wording(language).checked

    def start(self, space: SpaceId, title: str = "", reason: str | None = None, **more: Any) -> RecordId:
        """Start a plan (two acts at most lead here); ``reason`` is a code, "return" for going back somewhere risky."""
        values = {"title": title, "reason": reason, "state": "being_made", "wish": "wants", **more}
        first = {"made_on": today(self._vault).isoformat(), **values}
        return self._records.add("safety_plan", first, space=space, finished=False)

    def plans(self, space: SpaceId) -> list[RecordView]:
        """The plans of a case, the latest first."""
        return self._records.list("safety_plan", space=space)[::-1]

    def view(self, plan: RecordId, language: str = "en") -> PlanView:
        """A plan with all its sections; phrases also in ``language``."""
        with self._vault.read() as conn:
            return self._reading.view(conn, plan, language)

    def open_section(self, plan: RecordId, key: str) -> Editor:
        """The editor of a section; the same record on every laptop."""
        return self._records.open_editor("plan_section", parent=plan, key=key)

    def open_plan(self, plan: RecordId) -> Editor:
        """The editor of the plan itself (review date, decision, could it do harm …)."""
        return self._records.open_editor("safety_plan", plan)

    def open_check_in(self, plan: RecordId, record: RecordId | None = None) -> Editor:
        """The editor of a check-in and the second person who acts."""
        return self._records.open_editor("check_in", record, parent=plan)

    def open_contact(self, plan: RecordId, record: RecordId | None = None) -> Editor:
        """The editor of a person in the plan."""
        return self._records.open_editor("plan_contact", record, parent=plan)

    def choose_phrase(self, plan: RecordId, key: str, phrase: str, chosen: bool = True) -> RecordId:
        """Tick a phrase under a section, or take the tick away; two people's ticks add up."""
        space = self._records.get("safety_plan", plan).space
        section = once_id(space, plan, "plan_section", key)
        answer = {"chosen": "chosen" if chosen else "not_chosen"}
        with self._vault.write() as conn:
            self._records.add_within(conn, "plan_section", {"section": key}, space=space, parent=plan)
            there = once_id(space, section, "plan_phrase", phrase)
            self._records.set_within(
                conn, "plan_phrase", there, {"phrase": phrase, **answer}, space=space, parent=section
            )
        return there

    def preview(self, plan: RecordId, how: HandOver) -> Sequence[Sheet]:
        """The sheets as they would be handed over, one a language; records nothing.

        Raises documents' ``NotToBePrintedError`` where the plan is marked "do not print" and is not read aloud.
        """
        with self._vault.read() as conn:
            return self._sheets(conn, plan, how)

    def hand_over(self, plan: RecordId, how: HandOver) -> Sequence[HandedOver]:
        """Freeze what was given as an issue, one a language, and return the sheets; raises as :meth:`preview`."""
        with self._vault.write() as conn:
            whole = self._reading.whole(conn, plan)
            number = 1 + max((int(each.values.get("number") or 0) for each in whole.issues), default=0)
            sheets: Sequence[Sheet | None] = self._sheets(conn, plan, how) or [None]
            handed = []
            for each in sheets:
                given = words_of_sheet(each) if each else ""
                values = self._issue(how, each, given, number, whole.state())
                issue = self._records.add_within(
                    conn, "plan_issue", values, space=whole.plan.space, parent=plan, finished=True
                )
                handed.append(
                    HandedOver(issue, number, each, f"sheet-{number}-{each.language if each else 'none'}.pdf")
                )
            return handed

    def frozen_within(self, conn: Connection, plan: RecordId, how: HandOver) -> Mapping[str, Any]:
        """What the first sheet of a hand-over keeps of a plan as it stands; records nothing."""
        whole = self._reading.whole(conn, plan)
        made = self._sheets(conn, plan, how)[0]
        return _frozen(words_of_sheet(made), whole.state())

    def _sheets(self, conn: Connection, plan: RecordId, how: HandOver) -> list[Sheet]:
        if how.way == _NOTHING_TAKEN:
            return []
        file = self._reading.file(conn, plan)
        return [
            sheet(
                file,
                SheetWish(
                    language=language,
                    plain_title=how.hides_title,
                    without_names=how.hides_names,
                    small_card=how.way == "small_card",
                    read_aloud=how.way == "read_aloud",
                ),
                self._reading.library,
            )
            for language in dict.fromkeys(how.languages)
        ]

    def _issue(self, how: HandOver, made: Sheet | None, given: str, number: int, state: str) -> Mapping[str, Any]:
        return {
            "number": number,
            "given_on": moment(self._vault),
            "way": how.way,
            "asked_harm": how.asked_harm,
            "harm_because": how.harm_because,
            "who_else_looks": how.who_else_looks,
            "language": made.language if made else None,
            "plain_title": ("yes" if how.hides_title else "no") if made else None,
            "without_names": ("yes" if how.hides_names else "no") if made else None,
            "read_through": how.read_through,
            "understood": how.understood,
            "kept_where": how.kept_where,
            **_frozen(given, state),
            "standing": "given" if made and how.way != "read_aloud" else None,
        }


def _frozen(given: str, state: str) -> Mapping[str, Any]:
    """What an issue keeps of the words that were given."""
    return {
        "frozen": given or None,
        "fingerprint": hashlib.sha256(given.encode()).hexdigest() if given else None,
        "plan_version": state,
    }


class _Words(HTMLParser):
    """Takes the words out of a sheet, a line a block."""

    _BLOCKS = frozenset({"p", "div", "h1", "h2", "h3", "h4", "li", "tr", "table", "ul", "ol", "br", "hr"})
    _UNSEEN = frozenset({"style", "head", "title", "script"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._hidden += tag in self._UNSEEN
        if tag in self._BLOCKS:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in self._UNSEEN
        if tag in self._BLOCKS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.parts.append(data.replace("\n", " "))


def words_of_sheet(made: Sheet) -> str:
    """The words of a sheet, line by line: what was given, word for word."""
    reader = _Words()
    reader.feed(made.html)
    lines = (" ".join(line.split()) for line in "".join(reader.parts).split("\n"))
    return "\n".join(line for line in lines if line)
