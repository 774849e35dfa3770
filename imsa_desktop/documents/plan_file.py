"""Holds what a sheet is made of: a safety plan as the file has it, and how the client wants to take it away."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from imsa_desktop.casework.declaration import Sensitivity, kind_named


@dataclass(frozen=True, slots=True)
class Written:
    """One record as the file has it.

    ``answers`` holds, for a field about which there is an open question, every answer that stands;
    ``joined`` names long texts that were put together from two people's and that nobody has read yet.
    A ``withdrawn`` record never reaches paper, also when somebody who did not know has changed it since.
    """

    kind: str
    values: Mapping[str, Any]
    answers: Mapping[str, Sequence[Any]] = field(default_factory=dict)
    joined: frozenset[str] = frozenset()
    withdrawn: bool = False

    def value(self, name: str) -> Any:
        """The shown value of a field, for deciding; what is printed goes through :meth:`printed`."""
        return self.values.get(name)

    def printed(self, name: str) -> Any:
        """The value of a field if the declaration lets it reach paper; ``None`` otherwise."""
        declared = kind_named(self.kind).field(name)
        if not declared.prints or declared.sensitivity is not Sensitivity.NORMAL:
            return None
        return self.values.get(name)

    def open_answers(self, name: str) -> tuple[Any, ...]:
        """Every different answer that stands for a field that may print, when there is more than one."""
        declared = kind_named(self.kind).field(name)
        if not declared.prints or declared.sensitivity is not Sensitivity.NORMAL:
            return ()
        different = tuple(dict.fromkeys(self.answers.get(name, ())))
        return different if len(different) > 1 else ()


@dataclass(frozen=True, slots=True)
class PlanFile:
    """A safety plan with all that belongs to it. ``names`` are every name that "without names" leaves out."""

    plan: Written
    sections: Sequence[Written] = ()
    phrases: Mapping[str, Sequence[Written]] = field(default_factory=dict)  # section key → records of plan_phrase
    contacts: Sequence[Written] = ()
    check_ins: Sequence[Written] = ()
    client_name: str = ""  # the name to use
    names: Sequence[str] = ()
    never: Sequence[str] = ()  # names that reach no paper at all
    advocate_name: str = ""
    advocate_telephone: str = ""
    made_on: str | None = None  # the day of the hand-over, ISO

    def standing(self) -> PlanFile:
        """The same file without the records that were withdrawn."""

        def kept(some: Sequence[Written]) -> tuple[Written, ...]:
            return tuple(each for each in some if not each.withdrawn)

        return replace(
            self,
            sections=kept(self.sections),
            phrases={key: kept(some) for key, some in self.phrases.items()},
            contacts=kept(self.contacts),
            check_ins=kept(self.check_ins),
        )

    def holds_withdrawn(self) -> bool:
        """Whether any of its records was withdrawn."""
        everything = (
            *self.sections,
            *self.contacts,
            *self.check_ins,
            *(one for some in self.phrases.values() for one in some),
        )
        return any(each.withdrawn for each in everything)

    def section(self, key: str) -> Written | None:
        """What was written under a heading."""
        return next((each for each in self.sections if each.value("section") == key), None)


@dataclass(frozen=True, slots=True)
class SheetWish:
    """How the client wants it. ``read_aloud`` makes a sheet for the screen that never becomes paper."""

    language: str = "en"
    plain_title: bool = False
    without_names: bool = False
    small_card: bool = False
    read_aloud: bool = False


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """Several answers to something that would print, or a joined text nobody has read; it stands first on the sheet."""

    heading: str
    answers: tuple[str, ...]
    joined: bool = False
    language: str | None = None  # in which the answers were written, where known


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet as data. ``html`` keeps to what Qt's rich text understands; sizes are millimetres.

    ``held_back`` says by code what was kept off it ("code_word", "names", "section:…", "contact", "withdrawn") and
    ``unchecked`` that no translator has read the library's words in this language yet.
    """

    title: str
    language: str
    right_to_left: bool
    html: str
    small_card: bool
    page_mm: tuple[int, int]
    questions: tuple[OpenQuestion, ...] = ()
    held_back: frozenset[str] = frozenset()
    unchecked: bool = False
