"""One unlocked vault and what may be asked of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from imsa_desktop.casework.deadlines.rule_list import load_deadline_rules
from imsa_desktop.casework.lists import load_languages
from imsa_desktop.casework.phrases import load_phrases
from imsa_desktop.casework.suggestions import load_suggestions
from imsa_desktop.services.act_words import ActWords
from imsa_desktop.services.advice import AdviceLine
from imsa_desktop.services.advocacy_plan import AdvocacyPlan
from imsa_desktop.services.appointments import Appointments
from imsa_desktop.services.attachments import Attachments
from imsa_desktop.services.bank_holidays import bank_holidays
from imsa_desktop.services.calendar import Calendar
from imsa_desktop.services.care import Care
from imsa_desktop.services.case_file import CaseFile
from imsa_desktop.services.case_sheets import CaseSheets
from imsa_desktop.services.caseload import Caseload
from imsa_desktop.services.cases import Cases
from imsa_desktop.services.chapters import Chapters
from imsa_desktop.services.clock import now
from imsa_desktop.services.closing import Closing
from imsa_desktop.services.completeness import Completeness
from imsa_desktop.services.concerns import Concerns
from imsa_desktop.services.consents import Consents
from imsa_desktop.services.contact import Contact
from imsa_desktop.services.correspondence import Correspondence
from imsa_desktop.services.deadlines import Deadlines
from imsa_desktop.services.directory import Directory
from imsa_desktop.services.duty import DutySheets
from imsa_desktop.services.encounters import Encounters
from imsa_desktop.services.exporting import Exporting
from imsa_desktop.services.exposure import Exposure
from imsa_desktop.services.finding import Finding
from imsa_desktop.services.framework import Framework
from imsa_desktop.services.handing_over import HandingOver
from imsa_desktop.services.host_copies import HostCopies
from imsa_desktop.services.importing import Importing
from imsa_desktop.services.interpreter import Interpreting
from imsa_desktop.services.joining import Joining
from imsa_desktop.services.known_people import KnownPeople
from imsa_desktop.services.letters_left import LettersLeft
from imsa_desktop.services.links import Links
from imsa_desktop.services.made_up.generating import Generating
from imsa_desktop.services.misfiling import Misfilings
from imsa_desktop.services.names import Names
from imsa_desktop.services.needs import Needs
from imsa_desktop.services.plan_reading import PlanReading
from imsa_desktop.services.plan_versions import PlanVersions
from imsa_desktop.services.questions import Questions
from imsa_desktop.services.records import Records
from imsa_desktop.services.releasing import Releasing
from imsa_desktop.services.roster import Roster
from imsa_desktop.services.safekeeping import Safekeeping
from imsa_desktop.services.safety_plans import SafetyPlans
from imsa_desktop.services.shared_encounters import SharedEncounters
from imsa_desktop.services.shelf import Shelf
from imsa_desktop.services.staff import StaffFile
from imsa_desktop.services.strands import Strands
from imsa_desktop.services.survey import Survey
from imsa_desktop.services.today import Today
from imsa_desktop.services.viewing import Viewing
from imsa_desktop.services.whose_letters import WhoseLetters
from imsa_desktop.storage.unlocked import Changed, Vault
from imsa_protocol.identifiers import RecordId, SpaceId


@dataclass(frozen=True, slots=True)
class SomethingChanged:
    """Broadcast after every commit, whoever wrote; screens refresh because of it.

    ``local`` names what changed besides records: "notices", "drafts", "delivery", "spaces".
    """

    spaces: frozenset[SpaceId]
    kinds: frozenset[str]
    records: frozenset[RecordId]
    local: frozenset[str]


class Workspace:
    """Everything a window or command may ask while a vault is open."""

    def __init__(self, vault: Vault, resources: Path) -> None:
        self._vault = vault
        self._names = Names(vault)
        languages = load_languages(resources / "lists")
        self.suggestions = load_suggestions(resources / "lists")
        rules = load_deadline_rules(resources / "lists")
        codes = {"decision_kind": rules.words_of_kind, "rule": rules.words_of_rule}
        viewing = Viewing(vault, self._names, languages.words, codes)
        self.records = Records(vault, viewing)
        self.act_words = ActWords(vault)
        self.questions = Questions(vault, viewing)
        self.deadlines = Deadlines(vault, self.records, viewing, rules, bank_holidays())
        caseload = Caseload(vault, viewing, LettersLeft(self.deadlines))
        self.cases = Cases(vault, self.records, viewing, caseload)
        self.chapters = Chapters(vault, viewing)
        self.roster = Roster(vault, self._names)
        self.links = Links(vault, viewing, self.roster)
        self.case_file = CaseFile(vault, viewing, self.questions)
        self.interpreting = Interpreting(self.records, languages)
        self.encounters = Encounters(vault, self.records)
        self.attachments = Attachments(vault, self.records)
        self.correspondence = Correspondence(vault, self.records, self.attachments, self._names)
        self.whose_letters = WhoseLetters(vault)
        self.needs = Needs(vault, self.records, viewing, self.questions)
        self.advocacy_plan = AdvocacyPlan(vault, self.records, viewing)
        reading = PlanReading(vault, viewing, self.questions, load_phrases(resources / "phrases"))
        self.safety_plans = SafetyPlans(vault, self.records, reading)
        self.plan_versions = PlanVersions(vault, self.records, reading)
        self.case_sheets = CaseSheets(vault, self.records, reading, self.advocacy_plan)
        self.finding = Finding(vault, viewing, caseload)
        self.today = Today(vault, self.records, viewing, caseload)
        self.calendar = Calendar(vault, viewing, caseload)
        self.appointments = Appointments(vault, self.records)
        self.shelf = Shelf(vault, self.records, self._names)
        self.directory = Directory(vault, viewing, self.deadlines, self.shelf)
        self.contact = Contact(vault, self._names, self.shelf.bring_home)
        self.joining = Joining(vault, viewing)
        self.exporting = Exporting(vault, viewing)
        self.importing = Importing(vault)
        self.care = Care(vault, viewing)
        self.generating = Generating(vault)
        self.safekeeping = Safekeeping(vault)
        self.known_people = KnownPeople(vault, viewing)
        self.shared_encounters = SharedEncounters(vault, self.records, self.cases)
        self.misfiling = Misfilings(vault, self.records, viewing)
        self.framework = Framework(vault, self.records)
        self.completeness = Completeness(vault, viewing)
        self.strands = Strands(vault, self.records)
        self.closing = Closing(vault, self.records)
        self.handing_over = HandingOver(vault, self.records, self.closing)
        self.concerns = Concerns(vault, self.records, viewing)
        self.releasing = Releasing(vault, self.records, self.concerns, self._names)
        self.staff = StaffFile(vault, self.records, self._names)
        self.exposure = Exposure(vault, self.cases, self.staff)
        self.survey = Survey(vault, self.records, self.cases, self._names)
        self.consents = Consents(vault, self.records)
        self.host_copies = HostCopies(vault, self.records, self.consents)
        self.duty = DutySheets(vault, self.records, self.cases, self.case_file, self._names)
        self.advice = AdviceLine(vault, self.records, self.cases)

    @property
    def folder(self) -> Path:
        """The vault's folder."""
        return self._vault.folder

    @property
    def practice(self) -> bool:
        """Whether these are practice cases, which never leave this laptop."""
        return self._vault.practice

    @property
    def person_name(self) -> str:
        """The name of this vault's person."""
        with self._vault.read() as conn:
            return self._names.own(conn)

    def now(self) -> datetime:
        """This moment by the wall clock of this computer; what "tomorrow" is reckoned from."""
        return now(self._vault)

    def name_person(self, name: str) -> None:
        """Note the name of this vault's person."""
        with self._vault.write() as conn:
            self._names.keep_own(conn, " ".join(name.split()))

    def on_change(self, listener: Callable[[SomethingChanged], None]) -> Callable[[], None]:
        """Call ``listener`` after every commit (on the thread that committed); returns what ends it."""

        def tell(changed: Changed) -> None:
            listener(SomethingChanged(changed.spaces, changed.kinds, changed.records, changed.local))

        return self._vault.on_change(tell)

    def lock(self) -> None:
        """Write the outside record, close the vault and forget its key; harmless when locked already."""
        self._vault.lock()

    @property
    def locked(self) -> bool:
        """Whether the vault was closed."""
        return self._vault.locked
