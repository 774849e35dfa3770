"""Domains and outcomes show what the file holds; every sign can be shown and not shown by some record."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from imsa_desktop.casework import framework, outcomes
from imsa_desktop.casework.declaration import Field, FieldKind, kinds

SIGNS = [
    *((each.kind, each.code, each.counts) for domain in framework.DOMAINS for each in domain.evidence),
    *((each.kind, each.code, each.counts) for outcome in outcomes.OUTCOMES for each in outcome.signs),
]


def test_the_domains_and_outcomes_are_those_people_judge():
    judged = [each.code for each in kinds()["domain_judgement"].field("domain").choices]
    assert [each.code for each in framework.DOMAINS] == judged
    said = [each.code for each in kinds()["key_outcome"].field("outcome").choices]
    assert [each.code for each in outcomes.OUTCOMES] == said
    assert (len(judged), len(said)) == (7, 6)


def _values(field: Field) -> list[Any]:
    if field.kind is FieldKind.CHOICES:
        return [frozenset({each.code}) for each in field.choices]
    if field.choices:
        return [each.code for each in field.choices]
    return [1] if field.kind in (FieldKind.NUMBER, FieldKind.MONEY, FieldKind.DURATION) else ["2026-11-23"]


@pytest.mark.parametrize(("kind", "code", "counts"), SIGNS, ids=[f"{kind}-{code}" for kind, code, _ in SIGNS])
def test_each_sign_speaks_of_fields_and_answers_that_exist(
    kind: str, code: str, counts: Callable[[dict[str, Any]], bool]
):
    fields = kinds()[kind].fields
    everything = [{each.name: value} for each in fields for value in _values(each)]
    area_and_state = [
        {"area": area, "state": state} for area in _codes(kind, "area") for state in _codes(kind, "state")
    ]
    assert any(counts(values) for values in [*everything, *area_and_state]), code


def _codes(kind: str, field: str) -> list[str]:
    found = [each for each in kinds()[kind].fields if each.name == field]
    return [choice.code for each in found for choice in each.choices]


def test_an_answer_that_says_nothing_is_no_evidence():
    safe_first = next(each for domain in framework.DOMAINS for each in domain.evidence if each.code == "safe_first")
    assert not safe_first.counts({"safe_to_talk": "not_asked"})
    assert safe_first.counts({"safe_to_talk": "no"})


def test_what_speaks_against_is_named_so():
    against = {each.code for outcome in outcomes.OUTCOMES for each in outcome.signs if not each.speaks_for}
    assert {"known", "no_roof", "not"} <= against
    need = next(each for each in outcomes.OUTCOMES[1].signs if each.code == "roof")
    assert need.counts({"area": "housing", "state": "resolved"})
    assert not need.counts({"area": "immigration", "state": "resolved"})
