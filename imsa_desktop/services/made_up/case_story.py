"""Makes up one case: two years of encounters and notes, and some of every kind of record that a case file may hold."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from imsa_desktop.casework.declaration import Field, FieldKind, Kind, SpaceClass, kind_named, kinds
from imsa_desktop.casework.identity import case_reference, once_id
from imsa_desktop.merge.changes import FINISHED
from imsa_desktop.services.made_up.people import Invented, invent, telephone
from imsa_desktop.services.made_up.values import Span, made_up_value, moment
from imsa_desktop.services.registers import concludes, sets_for
from imsa_desktop.storage.journal import Edit
from imsa_protocol.identifiers import RecordId, SpaceId

# how many records of a kind hang on each record above them, fewest and most; a kind not named here: now and then one
_HOW_MANY: dict[str, tuple[int, int]] = {
    "contact_way": (1, 3),
    "client_language": (0, 1),
    "address": (0, 2),
    "task": (2, 5),
    "need": (1, 4),
    "professional_contact": (1, 3),
    "risk_judgement": (1, 1),
    "interpreter_need": (1, 1),
    "safety_plan": (0, 1),
    "plan_section": (0, 2),
    "encounter_interpreter": (0, 1),
    "option": (0, 1),
    "other_name": (0, 1),
}
# what is made by an act of its own, or names what is not there: files, printed sheets, phrases of the library
LEFT_OUT = frozenset(["plan_phrase", "plan_issue", "misfiling", "document", "correspondence"])
_LANGUAGES = frozenset(["language", "language_used"])  # of whatever is asked for or held in a language
_TOLD = frozenset(["client_language", "encounter", "note"])  # written by the story itself
_MANY = frozenset(["encounter", "task", "need", "professional_contact", "option"])  # of which each case has several
_SELDOM_OTHERWISE = 0.2
_FILLED = 0.6
_SELDOM_YES = frozenset(
    [
        "may_be_child",
        "danger_now",
        "child_involved",
        "asks_me",
        "bad_news",
        "privileged",
        "pressed_by_others",
        "no_capacity",
        "legal_hold",
        "children_in_home",
        "called_999",
        "own_words_are",
        "disqualification",
    ]
)
_FINISHED = 0.95
_SPREAD = 0.6  # of the notes, how many are encounters


@dataclass
class Writing:
    """The edits of one case as they are written, and what stands in it by now."""

    space: SpaceId
    chance: random.Random
    span: Span
    fresh: Callable[[], RecordId]
    below: Mapping[str, tuple[Kind, ...]]  # see kinds_below
    edits: list[Edit] = field(default_factory=list)
    made: dict[str, list[RecordId]] = field(default_factory=dict)
    speaks: str = "en"  # the client's own language

    def add(
        self, name: str, values: Mapping[str, Any], record: RecordId | None = None, *, finished: bool | None = None
    ) -> RecordId:
        """Write a record."""
        kind = kind_named(name)
        sets = sets_for(kind, {key: value for key, value in values.items() if value is not None}, {})
        if finished is not None or not sets:
            sets[FINISHED] = bool(finished)
        made = record or self.fresh()
        self.edits.append(Edit(self.space, name, made, sets, {}, concluding=concludes(kind, sets)))
        self.made.setdefault(name, []).append(made)
        return made


def case_story(writing: Writing, notes: int) -> list[Edit]:
    """The edits of a case with this many encounters and notes."""
    chance, space = writing.chance, writing.space
    person = invent(chance)
    writing.speaks = person.language
    case, client = once_id(space, space, "case"), once_id(space, space, "client")
    writing.add("case", _case(writing), case)
    writing.add("client", _client(writing, person), client)
    languages = [person.language] if person.language == "en" else [person.language, "en"]
    for code in languages:
        own = code == person.language
        fluency = "fluent" if own else chance.choice(("none", "some", "everyday"))
        writing.add(
            "client_language",
            {"client": client, "language": code, "fluency": fluency, "prefers": "yes" if own else "no"},
        )
    if person.own_script:
        writing.add("other_name", {"client": client, "name": person.own_script, "name_kind": "own_script"})
    encounters = notes if "note" not in kinds() else round(notes * _SPREAD)
    for number in range(encounters):
        _encounter(writing, case, person, number, encounters)
    for _ in range(notes - encounters):
        _record(writing, kind_named("note"), case)
    for above, parent in (("case", case), ("client", client)):
        _hang_on(writing, above, parent)
    return writing.edits


def made_up_values(kind: Kind, chance: random.Random, span: Span, made: Mapping[str, list[RecordId]]) -> dict[str, Any]:
    """Values for most fields of a kind, the one that names the record among them; links lead to what is there."""
    found: dict[str, Any] = {}
    for each in kind.fields:
        if each.is_parent or (each.name != kind.title_field and chance.random() > _FILLED):
            continue
        if each.kind is FieldKind.LINK:
            there = made.get(each.links_to or "")
            found[each.name] = chance.choice(there) if there else None
        elif each.name in _SELDOM_YES and each.kind is FieldKind.ANSWER:
            found[each.name] = "yes" if chance.random() < 0.04 else chance.choice(("no", "not_asked"))
        else:
            found[each.name] = made_up_value(each, chance, span)
    return found


def kinds_below() -> dict[str, tuple[Kind, ...]]:
    """Of each kind, the kinds of a case file whose records hang on records of it."""
    found: dict[str, tuple[Kind, ...]] = {}
    for kind in kinds().values():
        above = kind.parent_field
        if kind.space is SpaceClass.CASE and above is not None and above.links_to is not None:
            found[above.links_to] = (*found.get(above.links_to, ()), kind)
    return found


def _hang_on(writing: Writing, above: str, parent: RecordId) -> None:
    for kind in writing.below.get(above, ()):
        if kind.name in _TOLD or kind.name in LEFT_OUT:
            continue
        count = _how_many(kind, above, writing.chance)
        if kind.once_in is None:
            for _ in range(count):
                _record(writing, kind, parent)
        elif not kind.once_key:
            if count:
                _record(writing, kind, parent, once_id(writing.space, parent, kind.name))
        else:
            for key in _keys(kind, writing.chance, count):
                _record(writing, kind, parent, once_id(writing.space, parent, kind.name, key), key)


def _how_many(kind: Kind, above: str, chance: random.Random) -> int:
    if kind.name in _HOW_MANY:
        return chance.randint(*_HOW_MANY[kind.name])
    if above in ("case", "client"):
        return int(chance.random() < _SELDOM_OTHERWISE)
    return chance.choice((0, 1, 1, 2)) if above not in _MANY else int(chance.random() < 0.05)


def _keys(kind: Kind, chance: random.Random, count: int) -> list[str]:
    codes = [each.code for each in kind.field(kind.once_key or "").choices]
    return chance.sample(codes, k=min(len(codes), count * chance.choice((1, 2, 4))))


def _record(
    writing: Writing, kind: Kind, parent: RecordId, record: RecordId | None = None, key: str | None = None
) -> None:
    chance = writing.chance
    values = made_up_values(kind, chance, writing.span, writing.made)
    above = kind.parent_field
    if above is not None:
        values[above.name] = parent
    if kind.once_key and key is not None:
        values[kind.once_key] = key
    _put_right(kind, values, chance)
    for name in _LANGUAGES.intersection(values):
        values[name] = writing.speaks
    made = record or writing.fresh()
    _hang_on(writing, kind.name, made)  # first, so that finishing has seen all that hangs on it
    finished = chance.random() < _FINISHED if kind.amend_only_when_finished or kind.name == "note" else None
    writing.add(kind.name, values, made, finished=finished)


def _put_right(kind: Kind, values: dict[str, Any], chance: random.Random) -> None:
    """What would be nonsense if it were drawn blindly."""
    if kind.name == "contact_way":
        values["value"] = telephone(chance)
        values["way"] = next(iter(_codes(kind.field("way"), "mobile", "telephone", "phone")), None)
    elif kind.name == "task":
        values["state"] = chance.choice(("open", "open", "waiting", "done", "done"))
        values.pop("done_on", None) if values["state"] != "done" else None
    elif kind.name == "interpreter_need":
        values["needed"] = chance.choice(("yes", "yes", "yes", "no", "not_asked"))
        values.pop("dialect", None)


def _codes(of: Field, *wanted: str) -> list[str]:
    there = {each.code for each in of.choices}
    return [code for code in wanted if code in there]


def _case(writing: Writing) -> dict[str, Any]:
    chance, kind = writing.chance, kind_named("case")
    values = made_up_values(kind, chance, writing.span, writing.made)
    stage = chance.choices(("open", "closed", "referral"), (62, 30, 8))[0]
    values |= {"reference": case_reference(writing.space), "opened": writing.span.opened.isoformat(), "stage": stage}
    for name in ("closed", "closing_reason"):
        if stage != "closed":
            values.pop(name, None)
    return values


def _client(writing: Writing, person: Invented) -> dict[str, Any]:
    values = made_up_values(kind_named("client"), writing.chance, writing.span, writing.made)
    return values | {
        "name_to_use": person.given,
        "full_name": person.full,
        "nationalities": person.country,
        "gender": person.gender,
        "pronouns": person.pronouns,
    }


def _encounter(writing: Writing, case: RecordId, person: Invented, number: int, of: int) -> None:
    chance, span, kind = writing.chance, writing.span, kind_named("encounter")
    days = (span.today - span.opened).days
    day = span.opened.toordinal() + days * (number + 1) // (of + 1) + chance.randrange(-3, 4)
    values = made_up_values(kind, chance, span, {})
    values |= {
        "case": case,
        "happened": moment(span.opened.fromordinal(min(day, span.today.toordinal())), chance),
        "language_used": person.language,
        "client_took_part": "yes" if chance.random() < 0.85 else "no",
    }
    record = writing.fresh()
    _hang_on(writing, "encounter", record)
    writing.add("encounter", values, record, finished=chance.random() < _FINISHED)
