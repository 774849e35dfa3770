"""Gathers all that the file holds about one area: needs, facts, decisions with their deadlines, and its own records."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from imsa_desktop.casework.declaration import FieldKind, Kind, UnknownKind, kind_named
from imsa_desktop.casework.tongue import said
from imsa_desktop.services.needs_view import AreaFile, DecisionSeen, Listed, Web
from imsa_desktop.services.showing import RecordView
from imsa_desktop.services.viewing import Viewing
from imsa_desktop.storage import records
from imsa_desktop.storage.unlocked import Connection
from imsa_protocol.identifiers import RecordId, SpaceId

FACTS_OF = {  # AREAS.md: what each area needs beyond the generic need
    "welfare_benefits": "benefits_facts",
    "housing": "housing_facts",
    "compensation": "compensation_facts",
    "convictions": "convictions_facts",
    "immigration": "immigration_facts",
    "family_law": "family_facts",
    "health": "health_facts",
    "nrm": "nrm_facts",
    "public_law": "public_law_facts",
    "community_care": "care_facts",
    "fraud_debt": "money_facts",
}
LISTS_OF = {  # records of their own that belong to an area, or to another part of the assessment
    "housing": ("address",),
    "compensation": ("compensation_claim",),
    "convictions": ("conviction", "warrant"),
    "family_law": ("dependant",),
    "health": ("wellbeing_support",),
    "nrm": ("nrm_journey",),
    "public_law": ("challenge",),
    "fraud_debt": ("debt",),
    "safety": ("safety_plan", "risk_judgement", "danger_person", "danger_place"),
    "wellbeing": ("wellbeing_support",),
    "identity_papers": ("identity_paper",),
    "money_today": ("crisis_help",),
    "dependants": ("dependant",),
    "criminal_justice": ("criminal_matter", "hearing"),
    "support_network": ("professional_contact",),
    "work_learning": (),
}


class AreaFiles:
    """Reads one area whole."""

    def __init__(self, viewing: Viewing) -> None:
        self._viewing = viewing

    def read(self, conn: Connection, web: Web, code: str) -> AreaFile:
        """All about one area; raises :class:`KeyError` for a code that is none."""
        area = web.area(code)
        found = records.get_many(conn, "need", [each.record for each in area.needs])
        needs = self._viewing.views(conn, [found[each.record] for each in area.needs if each.record in found])
        own = {each.record for each in area.needs}
        facts_kind = _known(FACTS_OF.get(code))
        facts = self._all(conn, facts_kind, web.space) if facts_kind else []
        return AreaFile(
            area=area,
            needs=needs,
            facts=facts[0] if facts else None,
            facts_kind=facts_kind.name if facts_kind else None,
            facts_filled=_filled(facts[0]) if facts else 0,
            decisions=self._decisions(conn, web.space, code),
            lists=[
                Listed(kind.name, said(kind.plural), self._all(conn, kind, web.space))
                for name in LISTS_OF.get(code, ())
                if (kind := _known(name)) is not None
            ],
            ties=[each for each in web.ties if each.need in own or each.other in own],
            attempts=self._attempts(conn, web.space, own),
            other_needs=[need for each in web.areas for need in each.needs],
        )

    def _all(self, conn: Connection, kind: Kind, space: SpaceId) -> list[RecordView]:
        return self._viewing.views(conn, records.list_kind(conn, kind.name, space=space))

    def _attempts(
        self, conn: Connection, space: SpaceId, needs: Collection[RecordId]
    ) -> dict[RecordId, Sequence[RecordView]]:
        found: dict[RecordId, Sequence[RecordView]] = {}
        for need in needs:
            tried = self._viewing.views(conn, records.list_kind(conn, "need_attempt", space=space, parent=need))
            found[need] = sorted(tried, key=lambda each: (str(each["on"] or ""), each.created_ms), reverse=True)
        return found

    def _decisions(self, conn: Connection, space: SpaceId, code: str) -> Sequence[DecisionSeen]:
        if _known("decision") is None:
            return ()
        found = records.list_kind(conn, "decision", space=space, where={"area": code})[::-1]
        views = self._viewing.views(conn, found)
        return [
            DecisionSeen(
                view, self._viewing.views(conn, records.list_kind(conn, "deadline", space=space, parent=view.id))
            )
            for view in views
        ]


def _known(name: str | None) -> Kind | None:
    try:
        return kind_named(name) if name else None
    except UnknownKind:
        return None


def _filled(view: RecordView) -> int:
    """How many of its fields say something."""
    return sum(
        1
        for field in view.kind.fields
        if not field.is_parent
        and (bool(view[field.name]) if field.kind is FieldKind.CHOICES else view[field.name] is not None)
    )
