"""Puts every refusal into kind words: what happened, what is safe, what to do next.

One explanation an error type; the most particular type wins. Words never hold a value of a record: a sentence may be
read by whoever looks over a shoulder, and by a log.
"""

from __future__ import annotations

import errno
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, TypeAlias

from imsa_desktop.casework.tongue import said


class ExitCode(IntEnum):
    """What a command ends with; documented in docs/commands.md."""

    DONE = 0
    UNEXPECTED = 1  # a fault of the program
    USAGE = 2  # the command itself is not understood
    NOT_FOUND = 3
    REFUSED = 4  # refused by a rule; nothing changed
    LOCKED_OUT = 5  # wrong passphrase, words or code; vault in use
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
        """All of it as one sentence."""
        return f"{self.happened}; {self.safe}; {self.next}."


@dataclass(frozen=True, slots=True)
class Words:
    """The three parts of an explanation, and the exit code."""

    happened: str
    safe: str
    next: str
    exit_code: ExitCode


Explainer: TypeAlias = Callable[[Any], Words]


def explain(error: BaseException) -> Explanation:
    """Explain any error of ours or of the system; an unknown one is called a fault, without its values."""
    explainers = _explainers()
    for kind in type(error).__mro__:
        explainer = explainers.get(kind)
        if explainer is not None:
            words = explainer(error)
            told = (said(words.happened), said(words.safe), said(words.next))
            return Explanation(type(error).__name__, *told, words.exit_code)
    return Explanation(
        type(error).__name__,
        said("Something in the program went wrong ({name})").format(name=type(error).__name__),
        said("what was saved before is still there"),
        said("try once more, and if it happens again send head office the log file, which holds no client’s words"),
        ExitCode.UNEXPECTED,
    )


def _explainers() -> Mapping[type[BaseException], Explainer]:
    from imsa_desktop.services.explaining_attachments import ATTACHMENTS
    from imsa_desktop.services.explaining_exchange import EXCHANGE
    from imsa_desktop.services.explaining_keys import KEYS
    from imsa_desktop.services.explaining_records import RECORDS
    from imsa_desktop.services.explaining_vault import VAULT

    return {OSError: _system, KeyboardInterrupt: _stopped, **VAULT, **KEYS, **RECORDS, **EXCHANGE, **ATTACHMENTS}


def _system(error: OSError) -> Words:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return Words(
            "The disk is full",
            "nothing of this was written and everything saved before is there",
            "make some room and do it again",
            ExitCode.NO_SPACE,
        )
    if isinstance(error, FileNotFoundError):
        return Words(
            "There is no such file or folder", "nothing was changed", "check the path and try again", ExitCode.NOT_FOUND
        )
    if isinstance(error, PermissionError):
        return Words(
            "This computer does not let you read or write there",
            "nothing was changed",
            "choose another place, or ask whoever looks after the computer",
            ExitCode.REFUSED,
        )
    return Words(
        "The computer could not read or write a file",
        "everything saved before is there",
        "check the disk or stick and try again",
        ExitCode.UNEXPECTED,
    )


def _stopped(_: KeyboardInterrupt) -> Words:
    return Words(
        "It was stopped", "everything saved before is there", "start it again when you are ready", ExitCode.STOPPED
    )
