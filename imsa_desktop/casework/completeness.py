"""Says what has not been talked about yet: a kind list to look at, never a reason to refuse anything."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from imsa_desktop.casework.declaration import Kind, kind_named
from imsa_desktop.casework.interpreter_rule import Coverage, Judged
from imsa_desktop.casework.looked_for import LOOKED_FOR, NEEDED_WHEN, NEEDLESS_WHEN
from imsa_desktop.casework.plan_sections import SECTIONS

Values = Mapping[str, Any]

UNSAID = frozenset({"not_asked", "not_recorded", "not_decided", "not_judged", "not_talked"})


@dataclass(frozen=True, slots=True)
class OpenPoint:
    """Something not there yet: a field of a kind, or a ``code`` where no single field says it."""

    kind: str
    field: str | None = None
    code: str = "not_talked_about"
    section: str | None = None  # key of the plan section it concerns


def is_unsaid(value: object) -> bool:
    """Whether a value says nothing yet; "prefers not to say" and "declined" are answers."""
    return value is None or value in ("", frozenset()) or (isinstance(value, str) and value in UNSAID)


def open_points(kind: Kind | str, values: Values) -> tuple[OpenPoint, ...]:
    """Return what a reader would look for and not find in one record, in the order of its form."""
    declared = kind if isinstance(kind, Kind) else kind_named(kind)
    looked_for = LOOKED_FOR.get(declared.name, ())
    found = [
        OpenPoint(declared.name, field.name)
        for field in declared.fields
        if field.name in looked_for
        and is_unsaid(values.get(field.name))
        and not _needless(declared, field.name, values)
    ]
    return tuple(found)


def _needless(kind: Kind, field: str, values: Values) -> bool:
    """Whether another answer of the record makes this one needless."""
    other, answers = NEEDLESS_WHEN.get((kind.name, field), ("", frozenset()))
    if other and (values.get(other) in answers or (not answers and not is_unsaid(values.get(other)))):
        return True
    other, answers = NEEDED_WHEN.get((kind.name, field), ("", frozenset()))
    return bool(other) and values.get(other) not in answers


def not_talked_about(kind: Kind, values: Values) -> tuple[str, ...]:
    """Return every field of a record that says nothing yet, links and parent left out."""
    return tuple(
        field.name
        for field in kind.fields
        if field.links_to is None and field.name != kind.once_key and is_unsaid(values.get(field.name))
    )


def encounter_open_points(encounter: Values, judged: Judged, options: Sequence[Values] = ()) -> tuple[OpenPoint, ...]:
    """Return what an encounter does not say yet, its interpreting and its options included."""
    found = list(open_points("encounter", encounter))
    if judged.coverage is Coverage.COVERED and not judged.recorded:
        found.append(OpenPoint("encounter_interpreter", "how"))
    if judged.coverage is Coverage.WRITTEN and not judged.recorded:
        found.append(OpenPoint("encounter", "understood_in_writing"))
    if judged.coverage is Coverage.NOT_KNOWN:
        found.append(OpenPoint("client_language", "fluency", "english_not_recorded"))
    for option in options:
        found.extend(open_points("option", option))
    return tuple(found)


def plan_open_points(
    plan: Values, sections: Iterable[Values], check_ins: Sequence[Values] = (), phrases: Mapping[str, int] | None = None
) -> tuple[OpenPoint, ...]:
    """Return what a safety plan does not say yet. A plan the client does not want is complete.

    ``phrases`` counts the phrases chosen under each section key: a section with phrases has been talked about.
    """
    if plan.get("wish") == "declined":
        return ()
    found = list(open_points("safety_plan", plan))
    written = {str(each.get("section")): each for each in sections}
    for section in SECTIONS:
        values = written.get(section.key, {})
        if section_is_open(values, (phrases or {}).get(section.key, 0)):
            found.append(OpenPoint("plan_section", "words", section=section.key))
    if not check_ins:
        found.append(OpenPoint("check_in", None, "no_check_in"))
    for check_in in check_ins:
        found.extend(open_points("check_in", check_in))
    return tuple(found)


def section_is_open(section: Values, phrases: int = 0) -> bool:
    """Whether nothing has been said under a heading: no words, no phrase, and nobody noted that it needs none."""
    if not is_unsaid(section.get("words")) or phrases:
        return False
    return is_unsaid(section.get("state")) or section.get("state") in ("later", "talked")
