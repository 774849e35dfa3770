"""Names the other words people use for a kind of decision, so that a few letters of any of them find it."""

from __future__ import annotations

from collections.abc import Mapping

from imsa_desktop.casework.tongue import said, to_say

_OTHER: Mapping[str, str] = to_say(
    {
        "nrm_negative_grounds": "RG CG reconsideration not a victim",
        "nrm_positive_rg": "RG recovery period",
        "nrm_positive_cg": "CG move-on",
        "nrm_disqualification": "public order bad faith",
        "immigration_refusal_appeal": "Home Office visa human rights leave",
        "immigration_vts": "VTS leave to remain",
        "immigration_asylum_support": "section 95 section 4 accommodation NASS",
        "immigration_asylum_granted": "refugee status end of support",
        "immigration_removal": "removal directions detention deportation",
        "immigration_permission": "leave visa biometric eVisa expiry",
        "housing_negative": "council homeless section 184 intentional priority need eligible",
        "housing_review_decision": "section 202 section 204 county court appeal",
        "housing_offer": "suitable flat",
        "housing_possession": "eviction landlord rent",
        "housing_possession_day": "eviction warrant bailiff",
        "benefits_dwp_decision": "universal credit UC PIP ESA attendance allowance child benefit refused sanction",
        "benefits_mr_notice": "MR appeal tribunal",
        "benefits_form": "UC50 PIP2 capability",
        "benefits_adp": "Social Security Scotland",
        "compensation_cica_decision": "criminal injuries",
        "compensation_cica_review": "criminal injuries tribunal",
        "compensation_incident": "criminal injuries CICA two years",
        "compensation_work": "employment tribunal holiday pay unpaid wages sacked",
        "convictions_magistrates": "appeal Crown Court sentence",
        "convictions_crown_court": "appeal Court of Appeal sentence",
        "convictions_extradition_1": "European Arrest Warrant EAW TCA",
        "criminal_police_stop": "victims right to review VRR NFA",
        "criminal_cps_stop": "victims right to review VRR CPS",
        "health_charge": "bill maternity hospital",
        "health_section_2": "sectioned mental health act",
        "public_law_act": "judicial review JR",
        "care_decision": "care act assessment social services",
        "debt_claim": "CCJ",
        "debt_default_judgment": "CCJ set aside",
        "debt_enforcement": "bailiff",
        "debt_fine": "DVLA penalty car statutory declaration",
        "own_access_request": "SAR subject access",
        "own_breach": "ICO data",
    }
)


def other_words(code: str) -> str:
    """Other words for a kind of decision; "" where none are known."""
    return said(_OTHER[code]) if code in _OTHER else ""
