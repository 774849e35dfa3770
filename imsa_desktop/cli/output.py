"""Prints what a command found: for people in lines, for programs one JSON object a line."""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import click

from imsa_desktop.services.explaining import Explanation

Found = Mapping[str, Any]


class Output:
    """Where a command's results go. ``line`` is the number of the line of a batch, 0 outside one."""

    def __init__(self, *, as_json: bool, line: int = 0) -> None:
        self.as_json = as_json
        self.line = line

    def tell(self, words: str, found: Found) -> None:
        """Print one result: ``words`` for people, ``found`` for programs."""
        if self.as_json:
            self._print(found)
        elif words:
            click.echo(words)

    def refuse(self, explanation: Explanation) -> None:
        """Print why a command was refused: one kind sentence, or one JSON object."""
        if self.as_json:
            self._print(
                {
                    "error": explanation.code,
                    "happened": explanation.happened,
                    "safe": explanation.safe,
                    "next": explanation.next,
                    "exit_code": int(explanation.exit_code),
                }
            )
        else:
            where = f"Line {self.line}: " if self.line else ""
            click.echo(f"{where}{explanation.sentence}", err=True)

    def _print(self, found: Found) -> None:
        numbered = {"line": self.line, **found} if self.line else found
        click.echo(json.dumps(numbered, ensure_ascii=False))


def moment(ms: int) -> str:
    """A time for programs: UTC, to the millisecond."""
    return datetime.fromtimestamp(ms / 1000, UTC).isoformat("T", "milliseconds")


def day_and_time(ms: int) -> str:
    """A time for people, by the wall clock of this computer."""
    return f"{datetime.fromtimestamp(ms / 1000).astimezone():%d %b %Y, %H:%M}"


def id_of(record: bytes) -> str:
    """A record's id as commands print it."""
    return str(uuid.UUID(bytes=record)) if len(record) == 16 else record.hex()
