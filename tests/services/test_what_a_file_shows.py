"""What the client allowed, what the file evidences, and what has not been talked about: read, and nothing changed."""

from __future__ import annotations

from datetime import date

import pytest

from imsa_desktop.services.cases import CaseStart, OpenedCase
from imsa_desktop.services.consents import Advice, Holds
from tests.services.conftest import Laptop


@pytest.fixture
def case(ana: Laptop) -> OpenedCase:
    return ana.case()


def test_before_sharing_the_permission_stands_with_its_record(ana: Laptop, case: OpenedCase) -> None:
    at = ana.workspace
    assert at.consents.before_sharing(case.space, "Hope & Co").advice is Advice.NONE
    given = {"recipient": "Hope & Co", "purpose": "appeal", "standing": "given", "what_exactly": "The refusal letter."}
    consent = at.records.add("consent", given, space=case.space)
    seen = at.consents.before_sharing(case.space, "hope & co", "appeal")
    assert (seen.advice, seen.basis, seen.enforcement_words) == (Advice.GO, "with_permission", "")
    (permission,) = seen.permissions
    assert (permission.view.id, permission.holds, permission.words) == (consent, Holds.HOLDS, "Given")
    assert permission.view["what_exactly"] == "The refusal letter."
    at.consents.withdraw(consent, "Told Mr Hope")
    seen = at.consents.before_sharing(case.space, "Hope & Co", "appeal")
    assert (seen.advice, seen.basis) == (Advice.STOPPED, "")
    assert at.records.get("consent", consent)["withdrawn_told"] == "Told Mr Hope"


def test_it_informs_and_never_blocks(ana: Laptop, case: OpenedCase) -> None:
    at = ana.workspace
    at.records.add(
        "consent", {"recipient": "Police", "recipient_kind": "police", "standing": "refused"}, space=case.space
    )
    seen = at.consents.before_sharing(case.space, "Police", recipient_kind="police")
    assert seen.advice is Advice.STOPPED
    assert "immigration enforcement" in seen.enforcement_words
    shared = at.consents.shared(
        case.space, {"recipient": "Police", "basis": "life_or_serious_harm", "reason": "He was at the door."}
    )
    assert at.records.get("disclosure", shared)["shared_on"] == "2026-11-23"


@pytest.mark.parametrize(
    ("permission", "until", "advice"),
    [
        ("given", None, Advice.GO),
        ("given", "2026-11-22", Advice.ASK_AGAIN),
        ("given_in_part", None, Advice.READ_FIRST),
        ("withdrawn", None, Advice.STOPPED),
        (None, None, Advice.NONE),
        ("not_asked", None, Advice.NONE),
    ],
)
def test_a_professionals_own_permission_counts(
    ana: Laptop, case: OpenedCase, permission: str | None, until: str | None, advice: Advice
) -> None:
    at = ana.workspace
    values = {"name": "Mr Hope", "permission": permission, "permission_until": until}
    contact = at.records.add("professional_contact", values, space=case.space)
    assert at.consents.before_sharing(case.space, contact=contact).advice is advice


def test_a_permission_is_looked_at_on_its_day(ana: Laptop, case: OpenedCase) -> None:
    at = ana.workspace
    at.records.add("consent", {"recipient": "School", "standing": "given", "expires": "2026-11-30"}, space=case.space)
    assert at.consents.before_sharing(case.space, "School").advice is Advice.GO
    assert at.consents.before_sharing(case.space, "School", on=date(2026, 12, 1)).advice is Advice.ASK_AGAIN


def test_domains_show_counts_with_the_records_behind_them(ana: Laptop, case: OpenedCase) -> None:
    at = ana.workspace
    assert all(each.empty for each in at.framework.domains(case.space))
    encounter = at.records.add("encounter", {"about": "First", "safe_to_talk": "yes"}, space=case.space)
    for decision in ("chose", "not_asked"):
        at.records.add("option", {"option": "Appeal", "decision": decision, "may_fail": "It may"}, parent=encounter)
    review = at.records.add("case_review", {"reviewer": "Olive"}, space=case.space)
    judged = {"domain": "empowering_relationship", "judgement": "shown_well"}
    at.records.add("domain_judgement", judged, parent=review)
    domains = {each.code: each for each in at.framework.domains(case.space, review)}
    assert len(domains) == 7
    shown = {each.code: each for each in domains["empowering_relationship"].evidence}
    assert (shown["options"].count, shown["choices"].count, shown["goals"].count) == (2, 1, 0)
    assert at.records.get("option", shown["choices"].records[0])["decision"] == "chose"
    judgement = domains["empowering_relationship"].judgement
    assert judgement is not None
    assert judgement["judgement"] == "shown_well"
    assert domains["partnership"].judgement is None
    assert domains["partnership"].empty


def test_a_permission_is_evidence_only_on_days_it_holds(ana: Laptop, case: OpenedCase) -> None:
    at = ana.workspace
    given = {"recipient": "School", "standing": "given", "expires": "2026-11-30"}
    consent = at.records.add("consent", given, space=case.space)

    def counted(on: date | None = None) -> list[object]:
        partnership = next(each for each in at.framework.domains(case.space, on=on) if each.code == "partnership")
        return [*next(each.records for each in partnership.evidence if each.code == "permissions")]

    assert counted() == counted(date(2026, 11, 30)) == [consent]
    assert counted(date(2026, 12, 1)) == []
    at.consents.withdraw(consent, "Told the school")
    assert counted() == []


def test_evidence_of_one_case_is_not_evidence_of_another(ana: Laptop, case: OpenedCase) -> None:
    other = ana.workspace.cases.open_case(CaseStart())
    ana.workspace.records.add("plan_goal", {"goal": "A home"}, space=other.space)
    assert all(each.empty for each in ana.workspace.framework.domains(case.space))


def test_outcomes_stand_beside_what_people_say(ana: Laptop, case: OpenedCase) -> None:
    at = ana.workspace
    at.records.add("need", {"title": "A home", "area": "housing", "state": "resolved"}, space=case.space)
    at.records.add("need", {"title": "Money", "area": "welfare_benefits", "state": "not_achieved"}, space=case.space)
    told = {"outcome": "destitution_avoided", "says_client": "yes", "says_advocate": "partly"}
    at.records.add("key_outcome", told, space=case.space)
    outcomes = {each.code: each for each in at.framework.outcomes(case.space)}
    assert len(outcomes) == 6
    found = outcomes["destitution_avoided"]
    counts = {each.code: (each.count, each.speaks_for) for each in found.signs}
    assert (counts["roof"], counts["no_roof"]) == ((1, True), (1, False))
    assert found.record is not None
    assert found.record["says_advocate"] == "partly"
    assert outcomes["justice"].record is None


def test_what_has_not_been_talked_about_is_a_quiet_list(ana: Laptop, case: OpenedCase) -> None:
    at = ana.workspace
    before = at.completeness.of_case(case.space)
    assert "safe_contact" in {each.code for each in before.topics}
    at.records.add("contact_way", {"value": "07700 900100", "safety": "never"}, space=case.space)
    need = at.records.add("need", {"title": "A bed", "area": "housing", "state": "waiting"}, space=case.space)
    after = at.completeness.of_case(case.space)
    assert "safe_contact" not in {each.code for each in after.topics}
    (open_need,) = [each for each in after.records if each.kind == "need"]
    assert (open_need.record, open_need.title) == (need, "A bed")
    assert [name for name, _ in open_need.fields] == ["waiting_on", "next_step"]
    assert all(label for _, label in open_need.fields)
    assert not [each for each in after.records if each.kind == "contact_way"]
