"""Decides which encounters the interpreter rule covers, what each says, and the figure over many of them.

Covered is an encounter in which the client took part by voice or sign while not fluent in English, the
language the service works in. The figure is (interpreter + advocate speaks the language) ÷ (all covered −
the client contacted us and did not want one); the client's choice today is a row of its own. It is counted
by service and language, never by advocate.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Any

from imsa_desktop.casework.folding import fold

WORKING_LANGUAGE = "en"

VOICE_OR_SIGN = frozenset({"meeting", "call", "video_call"})
WRITTEN = frozenset({"message", "letter", "email"})
WITHOUT_THE_CLIENT = frozenset({"attempt", "without_client"})

COUNTS_AS_INTERPRETED = frozenset({"interpreter", "advocate_speaks"})
TAKEN_OUT = "client_contacted_us"
NOT_RECORDED = "not_recorded"

# what stands in the names of many people and agencies
_SAID_OF_MANY = frozenset({"mr", "mrs", "ms", "miss", "dr", "the", "and", "of", "for", "from", "ltd", "limited", "llp"})
_SAID_OF_MANY |= {"agency", "interpreter", "interpreters", "interpreting", "interpretation", "language", "languages"}
_SAID_OF_MANY |= {"line", "service", "services", "translation", "translations", "uk"}


class Coverage(StrEnum):
    """Whether the rule asks anything of an encounter."""

    COVERED = "covered"
    WRITTEN = "written"  # outside; says how it was understood instead
    OUTSIDE = "outside"
    NOT_KNOWN = "not_known"  # nobody has recorded whether the client is fluent in English


@dataclass(frozen=True, slots=True)
class Judged:
    """What the rule says of one encounter. ``how`` is the answer recorded, ``recorded`` whether anything is."""

    coverage: Coverage
    how: str = NOT_RECORDED
    recorded: bool = True
    language: str = ""

    @property
    def counts(self) -> bool:
        """Whether it stands in the figure's lower part."""
        return self.coverage is Coverage.COVERED and self.how != TAKEN_OUT


def fluent_in_english(languages: Iterable[Mapping[str, Any]], need: Mapping[str, Any] | None) -> bool | None:
    """Whether the client is fluent in English; None when nobody has recorded it. The safer answer counts."""
    fluency = [
        each.get("fluency")
        for each in languages
        if is_english(each.get("language")) and each.get("fluency") is not None
    ]
    known = [each for each in fluency if each != "not_asked"]
    needed = (need or {}).get("needed")
    if needed == "yes" or any(each != "fluent" for each in known):
        return False
    if known or needed == "no":
        return True
    return None


def is_english(language: object) -> bool:
    """Whether a language, written as a code or as a word, is the one the service works in."""
    return isinstance(language, str) and language.casefold().split("-")[0] in (WORKING_LANGUAGE, "english")


def may_be_the_same(excluded: str, named: str) -> bool:
    """Whether somebody named may be one who must not be used: any word of the name itself agrees."""
    return bool(_own_words(excluded) & _own_words(named))


def _own_words(name: str) -> frozenset[str]:
    words = re.findall(r"[^\W\d_]+", fold(name))
    return frozenset(each for each in words if len(each) > 1 and each not in _SAID_OF_MANY)


def coverage_of(
    encounter: Mapping[str, Any], languages: Sequence[Mapping[str, Any]], need: Mapping[str, Any] | None
) -> Coverage:
    """Decide whether the rule covers an encounter (values by field name of the declared kinds)."""
    kind, took_part = encounter.get("encounter_kind"), encounter.get("client_took_part")
    if kind in WITHOUT_THE_CLIENT:
        return Coverage.OUTSIDE
    if kind in WRITTEN and took_part != "yes":
        return Coverage.WRITTEN
    if took_part == "no":
        return Coverage.OUTSIDE
    fluent = fluent_in_english(languages, need)
    if fluent is None:
        used = encounter.get("language_used")
        return Coverage.COVERED if used and not is_english(used) else Coverage.NOT_KNOWN
    return Coverage.OUTSIDE if fluent else Coverage.COVERED


def judge(
    encounter: Mapping[str, Any],
    interpreting: Mapping[str, Any] | None,
    languages: Sequence[Mapping[str, Any]],
    need: Mapping[str, Any] | None,
) -> Judged:
    """Say what the rule asks of one encounter and what was recorded; never a failing, only what is there."""
    coverage = coverage_of(encounter, languages, need)
    how = (interpreting or {}).get("how") or NOT_RECORDED
    if how == TAKEN_OUT and encounter.get("begun_by") in ("advocate", "professional"):
        how = "client_choice"  # the client did not contact us, so nothing is taken out; the wish still stands
    language = next(
        (
            str(words)
            for words in (
                (interpreting or {}).get("language"),
                encounter.get("language_used"),
                (need or {}).get("language"),
            )
            if words and not is_english(words)
        ),
        "",
    )
    if coverage is Coverage.WRITTEN:
        return Judged(coverage, how, bool(encounter.get("understood_in_writing")), language)
    return Judged(coverage, how, how != NOT_RECORDED or coverage is not Coverage.COVERED, language)


@dataclass(frozen=True, slots=True)
class Figure:
    """The interpreter figure over some encounters; ``rows`` counts every answer of the covered ones."""

    rows: Mapping[str, int]
    covered: int
    taken_out: int
    interpreted: int
    outside: int
    not_known: int

    @property
    def share(self) -> Fraction | None:
        """The figure itself, exact; None where nothing is left to divide by."""
        below = self.covered - self.taken_out
        return Fraction(self.interpreted, below) if below else None


def figure(judged: Iterable[Judged]) -> Figure:
    """Count the figure over many encounters."""
    rows: Counter[str] = Counter()
    others: Counter[Coverage] = Counter()
    for each in judged:
        if each.coverage is Coverage.COVERED:
            rows[each.how] += 1
        else:
            others[each.coverage] += 1
    return Figure(
        rows=dict(rows),
        covered=rows.total(),
        taken_out=rows[TAKEN_OUT],
        interpreted=sum(rows[how] for how in COUNTS_AS_INTERPRETED),
        outside=others[Coverage.OUTSIDE] + others[Coverage.WRITTEN],
        not_known=others[Coverage.NOT_KNOWN],
    )


def figures_by_language(judged: Iterable[Judged]) -> dict[str, Figure]:
    """Count the figure for each language ("" where none was recorded)."""
    sorted_out: dict[str, list[Judged]] = {}
    for each in judged:
        sorted_out.setdefault(each.language, []).append(each)
    return {language: figure(some) for language, some in sorted(sorted_out.items())}
