"""Names everything a service may refuse, as types with data; the sentences are made in explaining.py."""

from __future__ import annotations

from dataclasses import dataclass, field


class ServiceError(Exception):
    """Base of all refusals of the services."""


@dataclass
class PassphraseTooShort(ServiceError):
    """The passphrase is below the least that protects this vault."""

    characters: int
    least_characters: int
    least_words: int | None  # None where only a long passphrase will do (no key store)


@dataclass
class NoSuchKind(ServiceError):
    """No record kind is called that."""

    name: str
    alike: tuple[str, ...] = ()


@dataclass
class NoSuchField(ServiceError):
    """The kind has no such field."""

    kind: str
    name: str
    alike: tuple[str, ...] = ()


@dataclass
class NoSuchRecord(ServiceError):
    """No record of that kind and id is in this vault."""

    kind: str
    record: str


@dataclass
class NoSuchCase(ServiceError):
    """No case in this vault has that reference."""

    reference: str
    badly_written: bool = False


@dataclass
class CaseNeeded(ServiceError):
    """Records of this kind live in a case, and none was named."""

    kind: str


@dataclass
class ParentNeeded(ServiceError):
    """Records of this kind hang on another record, and none was named."""

    kind: str
    parent_kind: str
    field: str


@dataclass
class KeyNeeded(ServiceError):
    """This kind exists once for each value of a field, and the value was not given."""

    kind: str
    field: str


@dataclass
class NoSharedSpaceYet(ServiceError):
    """Records of this kind stand where the whole organisation reads them, and this vault has no organisation."""

    kind: str


@dataclass
class FinishedRecord(ServiceError):
    """A finished entry is amended, never edited."""

    kind: str
    record: str


@dataclass
class NoSuchQuestion(ServiceError):
    """No open question has that id: it was settled, or it has grown and has a new id."""

    question: str
    grown_to: str | None = None


@dataclass
class NoSuchAnswer(ServiceError):
    """The question has no answer of that number."""

    number: int
    answers: int


@dataclass
class ReasonNeeded(ServiceError):
    """Settling and withdrawing are done with a reason."""

    act: str


@dataclass
class BadLine(ServiceError):
    """A line of an import or of a batch cannot be read."""

    line: int
    why: str


@dataclass
class ExportUnreadable(ServiceError):
    """The file is not an export of this program, or is cut short."""

    why: str
    line: int | None = None


@dataclass
class ExportPassphraseWrong(ServiceError):
    """The sealed export does not open with this passphrase."""


@dataclass
class FileAlreadyThere(ServiceError):
    """A file of that name exists and is not overwritten."""

    path: str


@dataclass
class BadValues(ServiceError):
    """Values not understood for their fields; nothing was saved. Commands only: forms keep what was typed."""

    kind: str
    problems: tuple[tuple[str, str], ...] = field(default_factory=tuple)  # (field, why code)


@dataclass
class PracticeVault(ServiceError):
    """A vault of practice cases never joins, sends or receives."""


@dataclass
class VaultNotEmpty(ServiceError):
    """Made-up cases go into an empty vault only; this one holds records."""


@dataclass
class ReadersFixed(ServiceError):
    """A concern has left this laptop, so who reads it stands in its envelopes for good."""


@dataclass
class OwnClientAsked(ServiceError):
    """The survey is asked by a third party, never by the client's own advocate."""


@dataclass
class CannotBeMoved(ServiceError):
    """A record that is what its case file is about, or that hangs on one that stays, moves to no other file alone."""

    kind: str


@dataclass
class FileUnreadable(ServiceError):
    """A file cannot be shown inside the program; what is in it is kept as it is."""

    why: str  # a value of documents.reading.page.Unreadable


@dataclass
class NothingAttached(ServiceError):
    """The document has no file: only what is written about it is here."""


class Stopped(ServiceError):
    """Somebody asked for the work to stop."""
