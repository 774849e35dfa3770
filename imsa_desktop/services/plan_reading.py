"""Reads a safety plan whole: its sections and phrases for the screen, and the file a sheet is made of."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from imsa_desktop.casework.completeness import plan_open_points
from imsa_desktop.casework.declaration import FieldKind, kind_named
from imsa_desktop.casework.kinds.client import NEVER_ON_PAPER
from imsa_desktop.casework.phrases import PhraseLibrary
from imsa_desktop.casework.plan_sections import SECTIONS, PlanSectionKind, section_named
from imsa_desktop.casework.tongue import said
from imsa_desktop.documents.plan_file import PlanFile, Written
from imsa_desktop.merge.shown import State
from imsa_desktop.services.clock import today
from imsa_desktop.services.editor import Missing
from imsa_desktop.services.errors import NoSuchRecord
from imsa_desktop.services.plan_view import Phrase, PlanView, Section, SectionState
from imsa_desktop.services.questions import Questions
from imsa_desktop.services.showing import RecordView
from imsa_desktop.services.viewing import Viewing
from imsa_desktop.storage import records
from imsa_desktop.storage.errors import UnknownRecord
from imsa_desktop.storage.records import Record
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import RecordId, SpaceId

_STATES = {
    "talked": SectionState.COMPLETED,
    "later": SectionState.LATER,
    "declined": SectionState.DECLINED,
    "does_not_apply": SectionState.DOES_NOT_APPLY,
}


@dataclass(frozen=True, slots=True)
class WholePlan:
    """The records of one plan."""

    plan: Record
    sections: Sequence[Record]
    phrases: Sequence[Record]
    contacts: Sequence[Record]
    check_ins: Sequence[Record]
    issues: Sequence[Record]

    def state(self) -> str:
        """A short word for what stands in the plan now, so that an issue can say which state it was made from."""
        told = hashlib.sha256()
        for record in (self.plan, *self.sections, *self.phrases, *self.contacts, *self.check_ins):
            told.update(record.id + record.version.encode())
        return told.hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class SheetPeople:
    """The people a sheet speaks of without being told."""

    client_name: str
    names: Sequence[str]
    never: Sequence[str]  # names that reach no paper, not even one that may bear names
    advocate_name: str
    advocate_telephone: str


class PlanReading:
    """Reads plans."""

    def __init__(self, vault: Vault, viewing: Viewing, questions: Questions, library: PhraseLibrary) -> None:
        self._vault = vault
        self._viewing = viewing
        self._questions = questions
        self.library = library

    def whole(self, conn: Connection, plan: RecordId) -> WholePlan:
        """All records of a plan; raises :class:`NoSuchRecord`."""
        try:
            top = records.get(conn, "safety_plan", plan)
        except UnknownRecord:
            raise NoSuchRecord("safety_plan", plan.hex()) from None
        of_kind = {
            kind: records.list_kind(conn, kind, space=top.space, parent=plan)
            for kind in ("plan_section", "plan_contact", "check_in", "plan_issue")
        }
        phrases = [
            phrase
            for section in of_kind["plan_section"]
            for phrase in records.list_kind(conn, "plan_phrase", space=top.space, parent=section.id)
        ]
        contacts = sorted(of_kind["plan_contact"], key=lambda each: (each.values.get("place") or 99, each.created))
        return WholePlan(
            top, of_kind["plan_section"], phrases, contacts, of_kind["check_in"], of_kind["plan_issue"][::-1]
        )

    def view(self, conn: Connection, plan: RecordId, language: str) -> PlanView:
        """A plan as the screen shows it."""
        whole = self.whole(conn, plan)
        mine = {each.id for each in (whole.plan, *whole.sections, *whole.phrases, *whole.contacts, *whole.check_ins)}
        views = {each.id: each for each in self._viewing.views(conn, [whole.plan, *whole.sections, *whole.phrases])}
        by_key = {str(each.values.get("section")): each for each in whole.sections}
        sections = []
        for kind in SECTIONS:
            section = by_key.get(kind.key)
            own = [each for each in whole.phrases if section is not None and each.parent == section.id]
            sections.append(self._section(conn, kind, section, own, views, language))
        counted = {each.key: sum(phrase.chosen for phrase in each.phrases) for each in sections}
        points = plan_open_points(
            whole.plan.values,
            [each.values for each in whole.sections],
            [each.values for each in whole.check_ins],
            counted,
        )
        reviews = records.list_kind(conn, "plan_review", space=whole.plan.space, parent=plan)
        latest = max((each.created for each in reviews), default=0)
        lost = [each for each in whole.issues if each.values.get("standing") == "lost" and each.changed > latest]
        return PlanView(
            plan=views[plan],
            sections=sections,
            check_ins=self._viewing.views(conn, whole.check_ins),
            contacts=self._viewing.views(conn, whole.contacts),
            issues=self._viewing.views(conn, whole.issues),
            questions=[each for each in self._questions.open_within(conn, whole.plan.space) if each.record in mine],
            changed_since_issue=bool(whole.issues) and whole.issues[0].values.get("plan_version") != whole.state(),
            missing=tuple(_missing(point.kind, point.field, point.section) for point in points),
            reviews=sorted(
                self._viewing.views(conn, reviews),
                key=lambda each: (str(each["on"] or ""), each.created_ms),
                reverse=True,
            ),
            lost=self._viewing.views(conn, lost),
        )

    def _section(
        self,
        conn: Connection,
        kind: PlanSectionKind,
        record: Record | None,
        phrases: Sequence[Record],
        views: Mapping[RecordId, RecordView],
        language: str,
    ) -> Section:
        chosen = {str(each.values.get("phrase")): each for each in phrases}
        codes = [*self.library.phrases_of(kind.key), *(c for c in chosen if c not in self.library.phrases_of(kind.key))]
        listed = []
        for code in codes:
            written = chosen.get(code)
            asked = bool(written and written.questions)
            listed.append(
                Phrase(
                    code=code,
                    english=_text(self.library, code),
                    translated=self.library.translated(code, language),
                    chosen=bool(written and written.values.get("chosen") == "chosen"),
                    question=self._viewing.question(conn, written, written.questions[0]) if written and asked else None,
                )
            )
        view = views.get(record.id) if record else None
        return Section(
            key=kind.key,
            title=said(kind.label),
            asks=said(kind.asks),
            prints=kind.prints,
            on_card=kind.on_card,
            state=_state(record, any(each.chosen for each in listed)),
            record=view,
            phrases=listed,
            needs_look=bool(record and record.questions) or any(each.question for each in listed),
        )

    def file(self, conn: Connection, plan: RecordId) -> PlanFile:
        """What a sheet is made of."""
        whole = self.whole(conn, plan)
        space = whole.plan.space
        people = self.about_people(conn, space)
        keys = {each.id: str(each.values.get("section")) for each in whole.sections}
        phrases: dict[str, list[Written]] = {}
        for each in whole.phrases:
            phrases.setdefault(keys.get(each.parent or b"", ""), []).append(written(each))
        return PlanFile(
            plan=written(whole.plan),
            sections=[written(each) for each in whole.sections],
            phrases=phrases,
            contacts=[written(each) for each in whole.contacts],
            check_ins=[written(each) for each in whole.check_ins],
            client_name=people.client_name,
            names=people.names,
            never=people.never,
            advocate_name=people.advocate_name,
            advocate_telephone=people.advocate_telephone,
            made_on=today(self._vault).isoformat(),
        )

    def about_people(self, conn: Connection, space: SpaceId) -> SheetPeople:
        """Whom a sheet of this case is for and from, with every name that "without names" leaves out."""
        client = next(iter(records.list_kind(conn, "client", space=space)), None)
        others = [each.values for each in records.list_kind(conn, "other_name", space=space) if each.values.get("name")]
        never = [str(each["name"]) for each in others if (each.get("name_kind") or "not_asked") in NEVER_ON_PAPER]
        rest = [str(each["name"]) for each in others if str(each["name"]) not in never]
        full = str(client.values.get("full_name") or "") if client else ""
        return SheetPeople(
            client_name=str((client.values.get("name_to_use") if client else None) or full),
            names=[each for each in (full, *rest) if each],
            never=never,
            advocate_name=self._viewing.names.own(conn),
            advocate_telephone=self._own_telephone(conn),
        )

    def _own_telephone(self, conn: Connection) -> str:
        """The work telephone of this vault's person, where the directory of colleagues has it."""
        names = self._viewing.names
        me, own_name = names.devices(conn).get(self._vault.device), names.own(conn)
        colleagues = records.list_kind(conn, "person")
        mine = [each for each in colleagues if each.id == me]
        called_alike = [each for each in colleagues if own_name and each.values.get("name") == own_name]
        found = mine or (called_alike if len(called_alike) == 1 else [])
        return str(found[0].values.get("telephone") or "") if found else ""


def written(record: Record) -> Written:
    """A record as a sheet needs it: shown values, every answer where several stand, and texts nobody has read."""
    several, joined = {}, set()
    for field in kind_named(record.kind).fields:
        shown = record.shown.get(field.name)
        if shown is None or field.kind is FieldKind.CHOICES:
            continue
        if shown.state is State.JOINED:
            joined.add(field.name)
        elif len(shown.answers) > 1:
            several[field.name] = [each.value for each in shown.answers]
    return Written(record.kind, record.values, several, frozenset(joined), withdrawn=record.withdrawn)


def _state(record: Record | None, has_phrases: bool) -> SectionState:
    values = record.values if record else {}
    known = _STATES.get(str(values.get("state")))
    if known is not None:
        return known
    return SectionState.IN_PROGRESS if values.get("words") or has_phrases else SectionState.NOT_STARTED


def _missing(kind: str, field: str | None, section: str | None) -> Missing:
    if section:
        return Missing(None, said(section_named(section).label))
    return Missing(field, said(kind_named(kind).field(field).label if field else kind_named(kind).label))


def _text(library: PhraseLibrary, code: str) -> str:
    try:
        return library.text(code, "en")
    except KeyError:
        return code  # a phrase of a newer library
