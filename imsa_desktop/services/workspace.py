"""One unlocked vault and what may be asked of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from imsa_desktop.services.care import Care
from imsa_desktop.services.case_file import CaseFile
from imsa_desktop.services.cases import Cases
from imsa_desktop.services.contact import Contact
from imsa_desktop.services.encounters import Encounters
from imsa_desktop.services.exporting import Exporting
from imsa_desktop.services.finding import Finding
from imsa_desktop.services.importing import Importing
from imsa_desktop.services.interpreter import Interpreting
from imsa_desktop.services.joining import Joining
from imsa_desktop.services.questions import Questions
from imsa_desktop.services.records import Records
from imsa_desktop.services.safety_plans import SafetyPlans
from imsa_desktop.services.today import Today
from imsa_protocol.identifiers import RecordId, SpaceId


@dataclass(frozen=True, slots=True)
class SomethingChanged:
    """Broadcast after every commit, whoever wrote; screens refresh because of it."""

    spaces: frozenset[SpaceId]
    kinds: frozenset[str]
    records: frozenset[RecordId]


class Workspace:
    """Everything a window may ask while a vault is open."""

    cases: Cases
    case_file: CaseFile
    records: Records
    interpreting: Interpreting
    encounters: Encounters
    safety_plans: SafetyPlans
    questions: Questions
    finding: Finding
    today: Today
    contact: Contact
    joining: Joining
    exporting: Exporting
    importing: Importing
    care: Care
    person_name: str
    practice: bool

    def on_change(self, listener: Callable[[SomethingChanged], None]) -> Callable[[], None]:
        """Call ``listener`` after every commit (on the thread that committed); returns what ends it."""
        raise NotImplementedError

    def lock(self) -> None:
        """Write the outside record, close the vault and forget its key."""
        raise NotImplementedError

    @property
    def locked(self) -> bool:
        """Whether the vault was closed."""
        raise NotImplementedError
