"""Reads the shipped deadline rules, and puts the organisation's own newer versions in their place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from imsa_desktop.casework.deadlines.rule import (
    NATIONS,
    ArriveOrSent,
    Certainty,
    ClosedLastDay,
    DecisionKind,
    Rule,
    Trigger,
    Unit,
)
from imsa_desktop.casework.lists import ListUnreadable, read_json_list
from imsa_desktop.casework.tongue import said

FILE = "deadline_rules.json"
_YES_NO = {"yes": True, "no": False}


class DeadlineRules:
    """Every rule in every version that is known, and the kinds of decision they hang on."""

    def __init__(self, kinds: Iterable[DecisionKind], rules: Iterable[Rule]) -> None:
        self._kinds = {each.code: each for each in kinds}
        self._versions: dict[str, dict[int, Rule]] = {}
        for rule in rules:
            self._versions.setdefault(rule.code, {})[rule.version] = rule

    def __iter__(self) -> Iterator[Rule]:
        """The newest version of each rule, in the order of the list."""
        return (versions[max(versions)] for versions in self._versions.values())

    def get(self, code: str | None, version: int | None = None) -> Rule | None:
        """A rule in one version, or in its newest; None where it is not known."""
        versions = self._versions.get(code or "")
        return versions.get(max(versions) if version is None else version) if versions else None

    def law_on(self, rule: Rule, on: date | None) -> Rule:
        """The newest version of a rule that was the law on a day; the rule itself where none was, or no day is known.

        A new law rarely reaches back: an older decision keeps the period it was made under.
        """
        versions = self._versions.get(rule.code, {})
        law = [number for number, each in versions.items() if on is not None and each.in_force(on)]
        return versions[max(law)] if law else rule

    def standing_for(self, code: str | None, version: int | None) -> Rule | None:
        """The rule a deadline was made with; a newer version that counts just the same stands for it.

        So a rule that was only checked again or worded better needs no recount.
        """
        made_with, newest = self.get(code, version), self.get(code)
        if made_with is None or newest is None or not newest.says_the_same(made_with):
            return made_with
        return newest

    def fitting(self, area: str | None, nation: str | None, decision_kind: str | None) -> list[Rule]:
        """The rules for such a decision, in the order of the list."""
        return [rule for rule in self if rule.fits(area, nation, decision_kind)]

    def kinds(self, area: str | None = None, nation: str | None = None) -> list[DecisionKind]:
        """The kinds of decision of an area, those first to come to mind first; of one nation only what it knows."""
        known = {rule.decision_kind for rule in self if nation not in NATIONS or nation in rule.nations}
        return [each for each in self._kinds.values() if (not area or each.area == area) and each.code in known]

    def kind(self, code: str | None) -> DecisionKind | None:
        """The kind of decision of this code."""
        return self._kinds.get(code or "")

    def words_of_kind(self, code: str) -> str:
        """The label of a kind of decision; free words stand as they are."""
        known = self.kind(code)
        return said(known.label) if known else code

    def words_of_rule(self, code: str) -> str:
        """What a rule asks for; a code that is not known stands as it is."""
        known = self.get(code)
        return said(known.title) if known else code

    def with_own(self, own: Iterable[Rule]) -> DeadlineRules:
        """These rules with the organisation's own: a higher version takes the place of the shipped one.

        A version that is shipped already is never replaced: what deadlines were made with stays what it was.
        """
        shipped = [rule for versions in self._versions.values() for rule in versions.values()]
        taken = {(rule.code, rule.version) for rule in shipped}
        fresh = [rule for rule in own if (rule.code, rule.version) not in taken]
        named = [
            DecisionKind(rule.decision_kind, rule.area, rule.decision_kind)
            for rule in fresh
            if rule.decision_kind not in self._kinds
        ]
        return DeadlineRules([*self._kinds.values(), *named], [*shipped, *fresh])


def load_deadline_rules(folder: Path) -> DeadlineRules:
    """Read ``deadline_rules.json`` of the folder; strict. Raises :class:`ListUnreadable`."""
    whole = read_json_list(folder / FILE)
    try:
        kinds = [DecisionKind(each["code"], each["area"], each["label"]) for each in whole["decision_kinds"]]
        sources = {str(number): _words(name) for number, name in whole.get("sources", {}).items()}
        rules = [_shipped({**each, "source": _sourced(each["source"], sources)}) for each in whole["rules"]]
    except (KeyError, TypeError, ValueError, AttributeError):
        raise ListUnreadable(FILE) from None
    codes, versions = [each.code for each in kinds], [(each.code, each.version) for each in rules]
    whole_list = len(set(codes)) == len(codes) and len(set(versions)) == len(versions)
    if not (whole_list and rules and all(each.decision_kind in codes for each in rules)):
        raise ListUnreadable(FILE)
    return DeadlineRules(kinds, rules)


def _sourced(written: str, sources: Mapping[str, str]) -> str:
    """The source in words: its number in our own list tells nobody where to look."""
    return re.sub(r"\bS\d+\b", lambda found: sources[found[0]], written)


def _shipped(written: Mapping[str, Any]) -> Rule:
    unknown = set(written) - set(_WRITTEN)
    if unknown:
        raise ValueError(f"unknown: {sorted(unknown)}")
    return _sound(
        Rule(
            code=_words(written["code"]),
            version=_whole(written["version"]),
            title=_words(written["title"]),
            nations=frozenset(written["nations"]),
            area=_words(written["area"]),
            decision_kind=_words(written["decision_kind"]),
            trigger=Trigger(written["trigger"]),
            period=_whole(written.get("period", 0)),
            unit=Unit(written["unit"]),
            source=_words(written["source"]),
            certainty=Certainty(written["certainty"]),
            check_again_by=date.fromisoformat(written["check_again_by"]),
            computed=_truth(written.get("computed", True)),
            first_day_counts=_truth(written.get("first_day_counts", False)),
            arrive_or_sent=ArriveOrSent(written.get("arrive_or_sent", "not_known")),
            closed_last_day=ClosedLastDay(written.get("closed_last_day", "unchanged")),
            late_route=str(written.get("late_route", "")),
            note=str(written.get("note", "")),
            in_force_from=_day(written.get("in_force_from")),
            in_force_to=_day(written.get("in_force_to")),
            checked_by=str(written.get("checked_by", "")),
            changes_what=str(written.get("changes_what", "")),
        )
    )


_WRITTEN = frozenset(Rule.__dataclass_fields__) - {"from_shelf"}


def rule_of_shelf(values: Mapping[str, Any]) -> Rule | None:
    """Read a ``deadline_rule`` record; None while it is not whole (nothing is counted by half a rule).

    What the organisation has not answered about how sure it is counts as unsure, and what it has not allowed to be
    computed is not.
    """
    try:
        return _sound(
            Rule(
                code=_words(values.get("code")),
                version=_whole(values.get("version")),
                title=_words(values.get("title")),
                nations=frozenset(values.get("nation") or ()),
                area=_words(values.get("area")),
                decision_kind=_words(values.get("decision_kind")),
                trigger=Trigger(str(values.get("trigger"))),
                period=_whole(values.get("period") or 0),
                unit=Unit(str(values.get("unit"))),
                source=_words(values.get("source")),
                certainty=Certainty(values.get("certainty") or "unsure"),
                check_again_by=date.fromisoformat(values["check_again_by"]),
                computed=_YES_NO.get(str(values.get("computed")), False),
                first_day_counts=_YES_NO.get(str(values.get("first_day_counts")), False),
                arrive_or_sent=ArriveOrSent(values.get("arrive_or_sent") or "not_known"),
                closed_last_day=ClosedLastDay(values.get("closed_last_day") or "unchanged"),
                late_route=str(values.get("late_route") or ""),
                note=str(values.get("note") or ""),
                in_force_from=_day(values.get("in_force_from")),
                in_force_to=_day(values.get("in_force_to")),
                checked_by=str(values.get("checked_by") or ""),
                changes_what=str(values.get("changes_what") or ""),
                from_shelf=True,
            )
        )
    except (KeyError, TypeError, ValueError):
        return None


def _sound(rule: Rule) -> Rule:
    """The rule itself, where it can be counted by. Raises :class:`ValueError`."""
    if not rule.nations or not rule.nations <= set(NATIONS) or rule.version < 1:
        raise ValueError("nations or version")
    if rule.computed and (rule.unit is Unit.TYPED or not 0 < rule.period <= _LONGEST):
        raise ValueError("nothing to count")
    if rule.in_force_from and rule.in_force_to and rule.in_force_to < rule.in_force_from:
        raise ValueError("in force")
    return rule


_LONGEST = 1000  # of any unit; more is a slip of the keyboard


def _words(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError("words")
    return value


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise ValueError("number")
    return value


def _truth(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError("yes or no")
    return value


def _day(value: object) -> date | None:
    if value is None:
        return None
    if not isinstance(value, str):
        raise ValueError("day")
    return date.fromisoformat(value)
