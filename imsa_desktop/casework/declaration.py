"""Says what a record kind is made of: one declaration a field, from which everything else follows.

A record kind is a frozen dataclass decorated with :func:`record_kind`; each of its fields is made
by one of the functions at the end of this module (:func:`text`, :func:`choice`, …). Tables, search
columns, forms, history labels, JSON and merging read the resulting :class:`Kind` and nothing else.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import Any, TypeVar

_METADATA_KEY = "imsa"
_T = TypeVar("_T")


class FieldKind(StrEnum):
    """How a value is written down. The stored form stands behind each."""

    TEXT = "text"  # str, one line
    LONG_TEXT = "long_text"  # str, paragraphs parted by line feeds
    CHOICE = "choice"  # str: the code of one choice
    CHOICES = "choices"  # one register a choice, each True or False
    ANSWER = "answer"  # str: a code of ANSWERS; "not asked" is an answer, never a blank
    DATE = "date"  # str, ISO 8601 "2026-11-23"
    APPROXIMATE_DATE = "approximate_date"  # str: "2019", "2019-04", "2019-04-02", each may end in "~"
    TIME = "time"  # str "14:05"
    MOMENT = "moment"  # str, local wall clock with offset "2026-11-23T14:05+00:00"
    LINK = "link"  # bytes, the 16-byte id of another record
    MONEY = "money"  # int, pence
    DURATION = "duration"  # int, minutes
    NUMBER = "number"  # int


class MergeClass(StrEnum):
    """What is shown while two people's values stand side by side (docs/sync.md, "What is shown")."""

    PLAIN = "plain"
    PROTECTIVE = "protective"
    UNDECIDED = "undecided"
    TEXT = "text"


class Sensitivity(StrEnum):
    """Who may see a value and where it may travel."""

    NORMAL = "normal"
    THIRD_PARTY = "third_party"
    ACCOUNT_OF_EXPLOITATION = "account_of_exploitation"
    SURVEY_ONLY = "survey_only"


@dataclasses.dataclass(frozen=True, slots=True)
class Choice:
    """One answer a person can pick: a code that never changes, and the words shown for it."""

    code: str
    label: str


@dataclasses.dataclass(frozen=True, slots=True)
class Field:
    """Everything there is to know about one field of a record kind."""

    name: str
    label: str
    kind: FieldKind
    merge: MergeClass = MergeClass.PLAIN
    help: str = ""
    choices: tuple[Choice, ...] = ()
    safest_first: tuple[str, ...] = ()  # protective fields: every code, the safest first; for dates ("earliest",)
    group: str | None = None  # fields of one group are one register and are set together
    leads_group: bool = False  # its merge class decides which whole answer of the group is shown
    sensitivity: Sensitivity = Sensitivity.NORMAL
    searched: bool = False
    links_to: str | None = None  # kind of the linked record
    is_parent: bool = False  # the record hangs on the linked one
    prints: bool = True
    suggests: str | None = None  # the shipped list whose words are offered while typing; any other words may stand
    since: int = 1  # schema version that brought the field
    beside_client: bool = True  # False: out of sight while the client looks on; it prints all the same

    @property
    def for_colleagues(self) -> bool:
        """Whether the client, looking on, need not come upon it: others, what never prints, a judgement in the raw."""
        return self.sensitivity is Sensitivity.THIRD_PARTY or not self.prints or not self.beside_client

    def registers(self) -> tuple[str, ...]:
        """Names of the registers that hold this field (one a choice for ``choices``)."""
        if self.kind is FieldKind.CHOICES:
            return tuple(f"{self.name}/{choice.code}" for choice in self.choices)
        return (self.group or self.name,)


class SpaceClass(StrEnum):
    """Kinds of space a record may live in (docs/sync.md, "Spaces")."""

    CASE = "case"
    DESK = "desk"
    NOTEBOOK = "notebook"
    STAFF = "staff"
    SURVEY = "survey"
    CONCERN = "concern"
    SHELF = "shelf"


@dataclasses.dataclass(frozen=True, slots=True)
class Kind:
    """A declared record kind."""

    name: str
    label: str
    plural: str
    space: SpaceClass
    fields: tuple[Field, ...]
    record_type: type
    once_in: str | None = None  # "space" or the parent kind: the record exists once there, its id is derived
    once_key: str | None = None  # field whose value tells the once-records of one parent apart
    amend_only_when_finished: bool = False
    title_field: str | None = None  # field that names a record in lists

    def field(self, name: str) -> Field:
        """Return the field called ``name``; raises :class:`KeyError`."""
        for field in self.fields:
            if field.name == name:
                return field
        raise KeyError(name)

    @property
    def parent_field(self) -> Field | None:
        """The field that links a record to the one it hangs on, if the kind has one."""
        return next((field for field in self.fields if field.is_parent), None)

    def groups(self) -> dict[str, tuple[Field, ...]]:
        """The together-groups of the kind: name of the group to its fields, in order."""
        found: dict[str, list[Field]] = {}
        for field in self.fields:
            if field.group:
                found.setdefault(field.group, []).append(field)
        return {name: tuple(fields) for name, fields in found.items()}


class UnknownKind(KeyError):
    """A name that no declared record kind has."""


_KINDS: dict[str, Kind] = {}


def kinds() -> Mapping[str, Kind]:
    """All declared kinds by name, in the order of declaration."""
    import imsa_desktop.casework.kinds  # noqa: F401  # reason: importing the chapters declares them

    return _KINDS


def kind_named(name: str) -> Kind:
    """Return the kind called ``name``; raises :class:`UnknownKind`."""
    try:
        return kinds()[name]
    except KeyError as error:
        raise UnknownKind(name) from error


def record_kind(
    name: str,
    label: str,
    *,
    plural: str | None = None,
    space: SpaceClass = SpaceClass.CASE,
    once_in: str | None = None,
    once_key: str | None = None,
    amend_only_when_finished: bool = False,
    title_field: str | None = None,
) -> Callable[[type[_T]], type[_T]]:
    """Declare the decorated frozen dataclass as a record kind."""

    def declare(record_type: type[_T]) -> type[_T]:
        if name in _KINDS:
            raise ValueError(f"record kind declared twice: {name}")
        fields = tuple(
            dataclasses.replace(each.metadata[_METADATA_KEY], name=each.name)
            for each in dataclasses.fields(record_type)  # type: ignore[arg-type]  # reason: decorated classes are dataclasses
        )
        _KINDS[name] = Kind(
            name=name,
            label=label,
            plural=plural or f"{label}s",
            space=space,
            fields=fields,
            record_type=record_type,
            once_in=once_in,
            once_key=once_key,
            amend_only_when_finished=amend_only_when_finished,
            title_field=title_field,
        )
        return record_type

    return declare


def choices_of(pairs: Iterable[tuple[str, str]]) -> tuple[Choice, ...]:
    """Make choices of (code, label) pairs."""
    return tuple(Choice(code, label) for code, label in pairs)


def _declared(kind: FieldKind, label: str, **about: Any) -> Any:
    return dataclasses.field(default=None, metadata={_METADATA_KEY: Field(name="", label=label, kind=kind, **about)})


def text(label: str, **about: Any) -> Any:
    """A line of words."""
    return _declared(FieldKind.TEXT, label, **about)


def long_text(label: str, **about: Any) -> Any:
    """Paragraphs of words; two people's paragraphs are joined where they do not touch."""
    return _declared(FieldKind.LONG_TEXT, label, **{"merge": MergeClass.TEXT, **about})


def choice(label: str, choices: tuple[Choice, ...], **about: Any) -> Any:
    """One of several answers."""
    return _declared(FieldKind.CHOICE, label, choices=choices, **about)


def several(label: str, choices: tuple[Choice, ...], **about: Any) -> Any:
    """Any number of answers; each is a register of its own."""
    return _declared(FieldKind.CHOICES, label, choices=choices, **about)


ANSWERS = choices_of(
    (
        ("not_asked", "Not asked"),
        ("yes", "Yes"),
        ("no", "No"),
        ("prefers_not_to_say", "Prefers not to say"),
        ("declined", "Declined"),
    )
)


def answer(label: str, **about: Any) -> Any:
    """Yes, no, or one of the answers that are neither."""
    return _declared(FieldKind.ANSWER, label, choices=ANSWERS, **about)


def date(label: str, **about: Any) -> Any:
    """A day of the calendar."""
    return _declared(FieldKind.DATE, label, **about)


def approximate_date(label: str, **about: Any) -> Any:
    """A day, a month or a year, as exactly as it is known."""
    return _declared(FieldKind.APPROXIMATE_DATE, label, **about)


def time_of_day(label: str, **about: Any) -> Any:
    """A time of day."""
    return _declared(FieldKind.TIME, label, **about)


def moment(label: str, **about: Any) -> Any:
    """A day and a time of day."""
    return _declared(FieldKind.MOMENT, label, **about)


def link(label: str, links_to: str, **about: Any) -> Any:
    """Another record; ``is_parent=True`` where this record hangs on that one."""
    return _declared(FieldKind.LINK, label, links_to=links_to, **about)


def money(label: str, **about: Any) -> Any:
    """An amount in pence."""
    return _declared(FieldKind.MONEY, label, **about)


def duration(label: str, **about: Any) -> Any:
    """A length of time in minutes."""
    return _declared(FieldKind.DURATION, label, **about)


def number(label: str, **about: Any) -> Any:
    """A whole number."""
    return _declared(FieldKind.NUMBER, label, **about)


def protective(*safest_first: str) -> dict[str, Any]:
    """Metadata of a protective field; every answer, the safest first (dates: ``"earliest"``)."""
    return {"merge": MergeClass.PROTECTIVE, "safest_first": safest_first}


def undecided() -> dict[str, Any]:
    """Metadata of a field that shows no winner while two answers stand."""
    return {"merge": MergeClass.UNDECIDED}
