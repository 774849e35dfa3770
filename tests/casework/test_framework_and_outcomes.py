"""Domains and outcomes show what the file holds; every sign can be shown and not shown by some record."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from imsa_desktop.casework import framework, outcomes
from imsa_desktop.casework.declaration import Field, FieldKind, kinds

DAY = date(2026, 11, 23)


def _on_the_day(evidence: framework.Evidence) -> Callable[[dict[str, Any]], bool]:
    return lambda values: evidence.counts(values, DAY)


SIGNS = [
    *((each.kind, each.code, _on_the_day(each)) for domain in framework.DOMAINS for each in domain.evidence),
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
    days = {each.name: "2026-11-23" for each in fields if each.kind is FieldKind.DATE}
    with_state = [
        {**days, lead: code, "state": state}
        for lead in ("area", "whose", "what")
        for code in (_codes(kind, lead) or ["said"])
        for state in _codes(kind, "state")
    ]
    assert any(counts(values) for values in [*everything, *with_state]), code


def _codes(kind: str, field: str) -> list[str]:
    found = [each for each in kinds()[kind].fields if each.name == field]
    return [choice.code for each in found for choice in each.choices]


def test_an_answer_that_says_nothing_is_no_evidence():
    assert not _evidence("safe_first", {"safe_to_talk": "not_asked"})
    assert _evidence("safe_first", {"safe_to_talk": "no"})


def test_what_speaks_against_is_named_so():
    against = {each.code for outcome in outcomes.OUTCOMES for each in outcome.signs if not each.speaks_for}
    assert {"known", "no_roof", "not"} <= against
    need = next(each for each in outcomes.OUTCOMES[1].signs if each.code == "roof")
    assert need.counts({"area": "housing", "state": "resolved"})
    assert not need.counts({"area": "immigration", "state": "resolved"})


def _evidence(code: str, values: dict[str, Any], on: date = DAY) -> bool:
    return next(
        each.counts(values, on) for domain in framework.DOMAINS for each in domain.evidence if each.code == code
    )


def _sign(code: str, values: dict[str, Any]) -> bool:
    return next(each.counts(values) for outcome in outcomes.OUTCOMES for each in outcome.signs if each.code == code)


def test_a_step_of_the_client_counts_once_it_is_done():
    for state in (None, *_codes("plan_action", "state")):
        for whose in (None, *_codes("plan_action", "whose")):
            done = state == "done" and whose in ("client", "together")
            assert _sign("own_steps", {"whose": whose, "state": state}) is done, (whose, state)


@pytest.mark.parametrize(
    ("deadline", "kept"),
    [
        ({"done_on": "2026-11-20", "printed": "2026-11-20"}, True),
        ({"done_on": "2026-11-21", "printed": "2026-11-20"}, False),
        ({"done_on": "2026-11-19", "printed": "2026-11-20", "computed_last_day": "2026-11-18"}, False),
        ({"done_on": "2026-11-19", "printed": "2026-11-18", "computed_last_day": "2026-11-20"}, False),
        ({"done_on": "2026-11-18", "printed": "2026-11-18", "computed_last_day": "2026-11-20"}, True),
        ({"done_on": "2026-11-18", "state": "open", "printed": "2026-11-20"}, False),
        ({"done_on": None, "printed": "2026-11-20"}, False),
        ({"done_on": "2026-11-20"}, False),  # no last day is known
    ],
)
def test_a_deadline_was_kept_only_if_done_by_the_day_that_governs(deadline: dict[str, Any], kept: bool):
    assert _evidence("deadlines", {"state": "done", **deadline}) is kept


def test_an_extension_on_paper_moves_the_day_a_deadline_was_kept_by():
    late = {"state": "done", "done_on": "2026-11-25", "printed": "2026-11-20"}
    extended = {**late, "override": "extension", "override_day": "2026-11-30"}
    assert not _evidence("deadlines", extended)
    assert _evidence("deadlines", {**extended, "override_document": b"a paper"})


def test_an_emergency_counts_as_helped_only_where_it_is_said_so():
    helped = {state: _sign("crisis", {"state": state}) for state in _codes("crisis_help", "state")}
    assert helped == {"open": False, "held": True, "over": False, "not_helped": False}


@pytest.mark.parametrize(
    ("consent", "counts"),
    [
        ({"standing": "given"}, True),
        ({"standing": "given_in_part"}, True),
        ({"standing": "given", "expires": "2026-11-23"}, True),
        ({"standing": "given", "expires": "2026-11-22"}, False),
        ({"standing": "given", "withdrawn_on": "2026-11-23"}, False),
        ({"standing": "given", "given_on": "2026-11-24"}, False),
        ({"standing": "withdrawn"}, False),
        ({"standing": "refused"}, False),
    ],
)
def test_a_permission_counts_while_it_holds(consent: dict[str, Any], counts: bool):
    assert _evidence("permissions", consent) is counts


def test_a_special_measure_nobody_asked_for_is_not_counted_as_asked():
    asked = {state for state in _codes("special_measure", "state") if _evidence("measures", {"state": state})}
    assert asked == {"asked", "refused", "in_part", "granted"}
    assert not _evidence("measures", {})


def test_a_hearing_counts_once_it_took_place():
    assert [state for state in _codes("hearing", "state") if _evidence("hearings", {"state": state})] == ["happened"]
    assert not _evidence("hearings", {})
