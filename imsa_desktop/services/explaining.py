"""Puts every refusal into one kind sentence: what happened, what is safe, what to do next."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class ExitCode(IntEnum):
    """What a command ends with; documented in docs/commands.md."""

    DONE = 0
    UNEXPECTED = 1  # a fault of the program
    USAGE = 2  # the command itself is not understood
    NOT_FOUND = 3
    REFUSED = 4  # refused by a rule; nothing changed
    LOCKED_OUT = 5  # wrong passphrase, words, code; vault in use
    VAULT_UNREADABLE = 6  # missing, empty, damaged, foreign, from the future
    HUB_UNREACHABLE = 7
    HUB_REFUSED = 8
    NO_SPACE = 9
    FOUND_AMISS = 10  # doctor: something is not as it should be
    QUESTION_GROWN = 11
    STOPPED = 12  # cancelled


@dataclass(frozen=True, slots=True)
class Explanation:
    """What is said of an error, in plain English; the windows pass it through their translation."""

    code: str  # the error's name, stable, for automation
    happened: str
    safe: str
    next: str
    exit_code: ExitCode

    @property
    def sentence(self) -> str:
        """All of it as one line."""
        return f"{self.happened}; {self.safe}; {self.next}."


def explain(error: BaseException) -> Explanation:
    """Explain any error of ours or of the system; an unknown one is called a fault, without its values."""
    raise NotImplementedError


def notice_words(code: str, data: object) -> str:
    """A notice of the sync centre in words."""
    raise NotImplementedError
