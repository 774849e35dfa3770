"""The directory: organisations, interpreters, phrases, what is seen on the ground, deadline rules, and colleagues."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from imsa_desktop.casework.calendar_words import write_day
from imsa_desktop.casework.deadlines.rule import Rule
from imsa_desktop.casework.deadlines.saying import words_of_period
from imsa_desktop.casework.declaration import FieldKind, Kind, kind_named
from imsa_desktop.casework.folding import fold
from imsa_desktop.casework.tongue import said
from imsa_desktop.services.clock import today
from imsa_desktop.services.deadlines import Deadlines
from imsa_desktop.services.drafting import DraftKept
from imsa_desktop.services.shelf import Shelf, shelf_space
from imsa_desktop.services.viewing import Viewing, title
from imsa_desktop.services.wording import Wording
from imsa_desktop.storage import lists, membership
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import RecordId, SpaceId

PARTS: Final[Mapping[str, tuple[str, ...]]] = {
    "organisations": ("organisation",),
    "interpreters": ("interpreter", "interpreter_agency"),
    "phrases": ("shelf_phrase",),
    "learning": ("policy_learning",),
    "reviews": ("service_review", "charter_review"),
    "rules": ("deadline_rule",),
    "colleagues": ("person",),
}
_SECOND: Final[Mapping[str, tuple[str, ...]]] = {
    "organisation": ("kind_of_body", "region", "telephone", "opening", "languages"),
    "interpreter": ("languages", "dialects", "agency", "telephone", "modes"),
    "interpreter_agency": ("languages", "telephone", "hours", "notice"),
    "shelf_phrase": ("language", "where_used", "version", "translated_by", "checked_by"),
    "policy_learning": ("area", "period", "how_often", "asks"),
    "service_review": ("on", "reviewers", "overall"),
    "charter_review": ("on", "reviewers", "overall"),
    "deadline_rule": ("title", "period", "unit", "source", "certainty"),
    "person": ("specialisms", "languages", "telephone", "role", "host_organisation"),
}
_AGAINST: Final = ("do_not_use",)
_CAREFUL: Final = ("ask_first", "with_care")
_WORDS = frozenset({FieldKind.TEXT, FieldKind.LONG_TEXT})


@dataclass(frozen=True, slots=True)
class DirectoryLine:
    """One entry."""

    kind: str
    record: RecordId | None  # None: a rule as it was shipped
    space: SpaceId | None
    title: str
    second: str
    standing: str  # words that warn: "Do not use"; "" where there is nothing to say
    against: bool  # not to be used, or not to be relied on
    checked: str  # "Check again by 1 March 2027"
    overdue: bool  # that day has passed
    looked_for: str  # everything in words, folded
    rule: Rule | None = None
    unwritten: DraftKept | None = None  # a member of the organisation of whom nothing is written: what to resume


class Directory:
    """What may be asked of the directory."""

    def __init__(self, vault: Vault, viewing: Viewing, deadlines: Deadlines, shelf: Shelf) -> None:
        self._vault = vault
        self._viewing = viewing
        self._deadlines = deadlines
        self._shelf = shelf

    def shared(self) -> bool:
        """Whether others read what stands here."""
        return self._shelf.shared()

    def lines(self, part: str, text: str = "") -> list[DirectoryLine]:
        """The entries of one part that hold every word of ``text``; those not to be used stand among the others."""
        self._shelf.bring_home()
        now = today(self._vault)
        with self._vault.read() as conn:
            words = self._viewing.wording(conn)
            found = [line for name in PARTS[part] for line in self._of_kind(conn, kind_named(name), words, now)]
        if part == "colleagues":
            found += self._without_entry({line.record for line in found})
        if part == "rules":
            found += [_of_rule(each, now) for each in self._deadlines.rules() if not each.from_shelf]
        wanted = fold(text).split()
        fit = [line for line in found if all(word in line.looked_for for word in wanted)]
        return sorted(fit, key=lambda line: (fold(line.title), line.second))

    def _of_kind(self, conn: Connection, kind: Kind, words: Wording, now: date) -> list[DirectoryLine]:
        fields = tuple(each.name for each in kind.fields)
        found = []
        named = (said(kind.label),) if kind.name in PARTS["reviews"] else ()  # the same is looked at in several ways
        for space, record, values in lists.light(conn, kind.name, fields):
            shown: dict[str, Any] = dict(zip(fields, values, strict=True))
            told = [words.of_field(kind.field(name), shown.get(name)) for name in _SECOND[kind.name]]
            standing = shown.get("standing")
            warns = standing in (*_AGAINST, *_CAREFUL)
            again = shown.get("check_again") or shown.get("check_again_by")
            gone = shown.get("left")
            whole = (str(shown[each.name]) for each in kind.fields if each.kind in _WORDS and shown[each.name])
            found.append(
                DirectoryLine(
                    kind=kind.name,
                    record=record,
                    space=space,
                    title=title(kind, shown, words),
                    second=" · ".join(" ".join(part.split()) for part in (*named, *told) if part),
                    standing=words.of_field(kind.field("standing"), standing) if warns else "",
                    against=standing in _AGAINST or bool(gone),
                    checked=said("Left on {day}").format(day=write_day(gone)) if gone else _again(again),
                    overdue=bool(again and again < now.isoformat()),
                    looked_for=fold(" ".join((*whole, *told))),
                )
            )
        return found

    def _without_entry(self, written: Collection[RecordId | None]) -> list[DirectoryLine]:
        """Members of the organisation of whom nobody has written a telephone or a language yet.

        An entry gets the id the organisation knows the person by, so that two laptops write one and the same record.
        """
        kind = kind_named("person")
        with self._vault.read() as conn:
            shelf = shelf_space(conn)
            members = membership.people(conn) if shelf is not None else []
        found = []
        for each in members:
            if shelf is None or each.person in written or not each.name:
                continue
            new = DraftKept("", kind, each.person, shelf, None, {}, True, 0, {"name": each.name})
            looked_for = fold(each.name)
            found.append(
                DirectoryLine(
                    kind.name,
                    None,
                    shelf,
                    each.name,
                    said("Nothing written yet"),
                    "",
                    False,
                    "",
                    False,
                    looked_for,
                    unwritten=new,
                )
            )
        return found


def _of_rule(rule: Rule, now: date) -> DirectoryLine:
    told = [words_of_period(rule) if rule.computed else "", rule.source]
    unsure = not rule.enough or not rule.computed
    return DirectoryLine(
        kind="deadline_rule",
        record=None,
        space=None,
        title=said(rule.title),
        second=" · ".join(part for part in told if part),
        standing=said("Check before relying on it") if unsure else "",
        against=unsure,
        checked=_again(rule.check_again_by.isoformat()),
        overdue=rule.check_again_by < now,
        looked_for=fold(" ".join((rule.title, rule.code, rule.source, rule.note, rule.area, *sorted(rule.nations)))),
        rule=rule,
    )


def _again(day: str | None) -> str:
    return said("Check again by {day}").format(day=write_day(day)) if day else ""


__all__ = ["PARTS", "Directory", "DirectoryLine"]
