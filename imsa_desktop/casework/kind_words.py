"""Says what one record of a kind is called in the middle of a sentence, and by which other words people look for it.

``IN_A_SENTENCE`` names the kinds whose label does not read well after "Add" or "New"; of all others the label does, its
first letter small unless it is a name. ``fits`` ranks kinds by what was typed: a name that begins so, then a word
within it, then another word for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from imsa_desktop.casework.declaration import Kind, kind_named
from imsa_desktop.casework.folding import fold
from imsa_desktop.casework.tongue import said, to_say

OTHER_WORDS: Mapping[str, tuple[str, ...]] = to_say(
    {
        "account_source": ("statement", "witness statement", "interview", "form", "story"),
        "address": ("accommodation", "hostel", "safe house", "flat", "lives", "stays"),
        "agreement": ("ground rules", "confidentiality", "explained"),
        "appointment": ("meeting", "visit", "interview", "diary", "calendar"),
        "asserted_age": ("age assessment", "date of birth", "child", "minor"),
        "benefits_facts": ("universal credit", "pip", "income", "subsistence", "welfare"),
        "care_facts": ("care act", "social services", "community care"),
        "case_closing": ("end", "close", "finish the case"),
        "case_review": ("audit", "domains", "judgement", "reviewer"),
        "challenge": ("judicial review", "pre-action", "public law"),
        "client_language": ("speaks", "reads", "fluency"),
        "client_link": ("couple", "partner", "relative", "other client"),
        "client_reference": ("reference", "number", "Home Office", "NI number", "NHS number", "crime reference"),
        "client_wish": ("goal", "hope", "wants"),
        "compensation_claim": ("damages", "CICA", "award"),
        "compensation_facts": ("damages", "CICA"),
        "consent": ("permission", "authority", "release", "sharing"),
        "contact_plan": ("silence", "missing", "no contact"),
        "contact_way": ("telephone", "phone", "mobile", "e-mail", "WhatsApp", "number"),
        "conviction": ("offence", "sentence", "criminal record"),
        "convictions_facts": ("criminal record", "offences"),
        "criminal_matter": ("police", "prosecution", "trial", "witness", "defendant", "court case"),
        "crime_report": ("police report", "reported"),
        "crisis_help": ("emergency", "hotel", "food", "destitute", "spend", "money"),
        "crisis_spend": ("receipt", "payment", "hotel", "cost"),
        "danger_order": ("bail", "injunction", "restraining", "release", "licence"),
        "danger_person": ("trafficker", "exploiter", "perpetrator", "threat"),
        "danger_place": ("unsafe", "area to avoid"),
        "deadline": ("time limit", "last day", "due"),
        "debt": ("bailiff", "loan", "arrears", "owes"),
        "decision": ("refusal", "letter came", "appeal", "outcome letter", "notice"),
        "dependant": ("child", "children", "baby", "family"),
        "disclosure": ("shared", "told", "breach of confidence", "safeguarding"),
        "document": ("scan", "letter in", "file", "PDF", "photograph"),
        "duty_sheet": ("crisis sheet", "cover", "weekend", "holiday"),
        "encounter": ("note", "call", "meeting", "log", "contact", "visit"),
        "equality_answers": ("ethnicity", "religion", "disability", "monitoring"),
        "family_facts": ("custody", "children", "divorce", "family court"),
        "funded_session": ("counselling", "therapy", "session"),
        "hand_over": ("handover", "transfer", "new advocate"),
        "health_facts": ("GP", "doctor", "medicine", "mental health"),
        "hearing": ("court", "tribunal", "trial"),
        "housing_facts": ("homeless", "tenancy", "rent", "council"),
        "identity_paper": ("passport", "BRP", "permit", "birth certificate", "ID", "visa"),
        "immigration_facts": ("asylum", "visa", "leave to remain", "status", "Home Office"),
        "interpreter_booking": ("interpreter", "booking", "agency"),
        "interpreter_need": ("interpreter", "language"),
        "key_outcome": ("outcome", "result", "achieved"),
        "lawyer_search": ("solicitor", "find a lawyer", "referral", "legal aid"),
        "letter": ("write", "draft", "e-mail", "correspondence"),
        "material_request": ("subpoena", "disclosure request", "police want notes", "data request"),
        "misfiling": ("wrong file", "wrong client", "breach"),
        "money_facts": ("bank account", "credit", "fraud"),
        "need": ("problem", "issue", "wants help with"),
        "need_attempt": ("tried", "asked", "refused"),
        "need_tie": ("waits for", "depends"),
        "note": ("memo", "remark"),
        "nrm_facts": ("referral", "reasonable grounds", "conclusive grounds"),
        "nrm_preparation": ("first responder", "online form", "referral form", "preparation sheet"),
        "nrm_journey": ("referral", "reasonable grounds", "conclusive grounds", "Home Office", "first responder"),
        "other_name": ("alias", "nickname", "maiden name", "spelling"),
        "plan_action": ("step", "to do"),
        "plan_goal": ("goal", "aim", "advocacy plan"),
        "plan_review": ("safety plan review",),
        "professional_contact": ("solicitor", "support worker", "social worker", "police officer", "doctor"),
        "public_law_facts": ("judicial review",),
        "resilience_check": ("wellbeing", "coping", "scale"),
        "risk_judgement": ("risk", "danger", "level"),
        "risk_review": ("risk", "re-exploitation"),
        "safety_plan": ("safety", "return", "going back"),
        "second_opinion": ("another lawyer", "check advice"),
        "special_measure": ("screen", "video link", "court support"),
        "strand_change": ("step up", "step down", "advice", "intervention"),
        "suspect": ("defendant", "accused", "bail", "release"),
        "task": ("to do", "reminder", "follow up"),
        "turning_point": ("breakthrough", "crisis", "changed"),
        "warrant": ("European Arrest Warrant", "extradition", "EAW"),
        "wellbeing_support": ("counselling", "therapy", "activity", "community"),
    }
)


# After "Add", "New" or "Saved on this laptop:"; without an article.
IN_A_SENTENCE: Mapping[str, str] = to_say(
    {
        "benefits_facts": "what is known about benefits",
        "care_facts": "what is known about community care",
        "case_closing": "closing of the case",
        "compensation_facts": "what is known about compensation",
        "convictions_facts": "what is known about convictions",
        "disclosure": "note of what was shared",
        "do_not_use": "interpreter not to be used",
        "encounter_interpreter": "how it was interpreted",
        "encounter_participant": "somebody who was there",
        "family_facts": "what is known about family law",
        "health_facts": "what is known about health",
        "housing_facts": "what is known about housing",
        "immigration_facts": "what is known about immigration and asylum",
        "misfiling": "note of an entry in the wrong file",
        "money_facts": "what is known about money",
        "need_attempt": "attempt to meet the need",
        "nrm_facts": "what is known about the National Referral Mechanism",
        "nrm_journey": "National Referral Mechanism referral",
        "plan_issue": "hand-over of the plan",
        "policy_learning": "note of what was seen on the ground",
        "public_law_facts": "what is known about public law",
        "resilience_check": "look at how the client sees it",
        "supervision_session": "supervision session",
        "training_entry": "training entry",
        "visit_safety": "note on safety on a visit",
        "wellbeing_check_in": "note on how I am",
    }
)


def words_for(kind: Kind) -> tuple[str, ...]:
    """Every word by which the kind is found: its own names first, in the language in force and as declared."""
    own = (said(kind.label), kind.label, said(kind.plural))
    return (*own, *(said(word) for word in OTHER_WORDS.get(kind.name, ())), *OTHER_WORDS.get(kind.name, ()))


def fits(names: Iterable[str], typed: str) -> list[str]:
    """The kinds among ``names`` that fit what was typed, the likeliest first; all of them while nothing is typed."""
    wanted = fold(typed).split()
    if not wanted:
        return list(names)
    ranked = []
    for at, name in enumerate(names):
        rank = _rank(kind_named(name), wanted)
        if rank is not None:
            ranked.append((rank, at, name))
    return [name for _, _, name in sorted(ranked)]


def _rank(kind: Kind, wanted: list[str]) -> int | None:
    words = [fold(each) for each in words_for(kind)]
    label = words[0]
    if label == " ".join(wanted):
        return -1
    if label.startswith(" ".join(wanted)):
        return 0
    if all(any(part.startswith(each) for part in label.split()) for each in wanted):
        return 1
    if any(all(any(part.startswith(each) for part in word.split()) for each in wanted) for word in words):
        return 2
    if all(any(each in word for word in words) for each in wanted):
        return 3
    return None
