"""Names what is talked about in a whole case sooner or later, and says which of it has not been talked about yet.

A quiet list for looking at, in the order of a first meeting; nothing of it is ever demanded, and what does not concern
this client is answered by saying so. Source: DOMAIN, "What a full case file holds".
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from imsa_desktop.casework.completeness import is_unsaid
from imsa_desktop.casework.tongue import to_say

Values = Mapping[str, Any]
Records = Mapping[str, Sequence[Values]]


@dataclass(frozen=True, slots=True)
class Topic:
    """Something one talks about: it has been talked about once a record of ``kind`` says one of ``fields``."""

    code: str
    label: str
    kind: str
    fields: tuple[str, ...] = ()  # none: any record will do
    having: tuple[str, frozenset[str]] | None = None  # only records with one of these answers


TOPICS = (
    Topic("safe_contact", to_say("How it is safe to reach the client"), "contact_way", ("safety",)),
    Topic("contact_plan", to_say("What silence is ordinary, and what we do beyond it"), "contact_plan"),
    Topic("interpreter", to_say("Whether an interpreter is needed"), "interpreter_need", ("needed",)),
    Topic("languages", to_say("Which languages the client speaks"), "client_language", ("fluency", "reading")),
    Topic("age", to_say("Whether the client might be under 18"), "client", ("may_be_child",)),
    Topic("what_we_do", to_say("What an advocate does and does not do"), "agreement", ("explained_on", "agreed"),
          ("agreement_kind", frozenset({"what_we_do"}))),
    Topic("confidentiality", to_say("Confidentiality and its limits"), "agreement", ("explained_on", "agreed"),
          ("agreement_kind", frozenset({"confidentiality"}))),
    Topic("wishes", to_say("What the client wants, in their own order"), "client_wish", ("wish",)),
    Topic("justice", to_say("What justice means to the client"), "case", ("justice_means",)),
    Topic("tonight", to_say("Where the client sleeps tonight, and until when"), "housing_facts", ("tonight",)),
    Topic("risk", to_say("The risk, and how the client sees it"), "risk_judgement", ("level", "client_view")),
    Topic("safety_plan", to_say("Whether the client wants a safety plan"), "safety_plan", ("wish",)),
    Topic("dependants", to_say("Who depends on the client"), "dependant"),
    Topic("papers", to_say("Identity papers, and who holds them"), "identity_paper"),
    Topic("assessment", to_say("The sweep over all areas"), "assessment_area", ("state",)),
    Topic("nrm", to_say("Where the client stands with the National Referral Mechanism"), "nrm_journey", ("stage",)),
    Topic("justice_system", to_say("Whether there is an investigation or a trial"), "criminal_matter"),
    Topic("permissions", to_say("With whom we may share, and what"), "consent", ("standing",)),
    Topic("others", to_say("Who else supports the client"), "professional_contact"),
    Topic("wellbeing", to_say("What would do the client good"), "wellbeing_support"),
    Topic("duty_sheet", to_say("Whether the duty person may have a sheet"), "duty_sheet", ("permission",)),
    Topic("resilience", to_say("How the client sees it themselves"), "resilience_check"),
)  # fmt: skip  # reason: a table of topics reads as a table

_ASSESSED_INSTEAD: Mapping[str, str] = {
    "dependants": "dependants",
    "papers": "identity_papers",
    "justice_system": "criminal_justice",
    "others": "support_network",
    "wellbeing": "wellbeing",
    "tonight": "housing",
    "nrm": "nrm",
}
_CLIENT_INSTEAD: Mapping[str, str] = {"wishes": "wants", "dependants": "dependants"}


def kinds_read() -> tuple[str, ...]:
    """The kinds of record that topics look at."""
    return tuple(dict.fromkeys([*(each.kind for each in TOPICS), "client", "assessment_area"]))


def not_talked_about_yet(records: Records, leave_out: Collection[str] = ()) -> tuple[Topic, ...]:
    """Return the topics that no record of a case speaks of yet; ``records`` maps a kind to its records' values."""
    return tuple(each for each in TOPICS if each.code not in leave_out and not _talked_about(each, records))


def _talked_about(topic: Topic, records: Records) -> bool:
    if any(_says(topic, each) for each in records.get(topic.kind, ())):
        return True
    assessed = _ASSESSED_INSTEAD.get(topic.code)
    if assessed and any(
        each.get("area") == assessed and not is_unsaid(each.get("state")) for each in records.get("assessment_area", ())
    ):
        return True
    field = _CLIENT_INSTEAD.get(topic.code)
    return bool(field) and any(not is_unsaid(each.get(field or "")) for each in records.get("client", ()))


def _says(topic: Topic, values: Values) -> bool:
    if topic.having is not None and values.get(topic.having[0]) not in topic.having[1]:
        return False
    return not topic.fields or any(not is_unsaid(values.get(name)) for name in topic.fields)
