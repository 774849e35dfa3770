"""The batch command: one command a line on standard input, one unlock for all of them."""

from __future__ import annotations

import shlex
import sys

import click

from imsa_desktop.cli.output import Output
from imsa_desktop.cli.session import Session, command
from imsa_desktop.services.errors import BadLine
from imsa_desktop.services.explaining import ExitCode, Explanation, explain

_NOT_HERE = frozenset({"batch", "init", "story"})


@click.command()
@click.option("--stop", is_flag=True, help="End at the first line that is refused.")
@command
def batch(session: Session, stop: bool) -> None:
    """Run commands from standard input, one a line, with one unlock. Empty lines and lines after # are left out.

    Where the passphrase is read from standard input too, it is the first line. A refused line is told and the next ones
    go on (unless --stop); the exit code is that of the first refused line.
    """
    session.workspace()
    session.in_batch = True
    as_json = session.output.as_json
    for number, line in enumerate(sys.stdin, 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        session.output = Output(as_json=as_json or "--json" in line.split(), line=number)
        _one(session, number, line)
        if stop and session.worst is not ExitCode.DONE:
            break


def _one(session: Session, number: int, line: str) -> None:
    from imsa_desktop.cli import program

    try:
        words = shlex.split(line, comments=True)
    except ValueError as error:
        session.output.refuse(explain(BadLine(number, str(error))))
        session.note(ExitCode.USAGE)
        return
    if words[0] in _NOT_HERE or words[0] not in program.commands:
        session.output.refuse(explain(BadLine(number, f"no command called {words[0]} here")))
        session.note(ExitCode.USAGE)
        return
    try:
        program.main(words, prog_name="imsa-desktop", standalone_mode=False, obj=session)
    except click.ClickException as error:
        session.output.refuse(usage(error))
        session.note(ExitCode.USAGE)
    except click.exceptions.Exit:
        return  # --help within a batch


def usage(error: click.ClickException) -> Explanation:
    """A command that is not understood, in the words of the others."""
    return Explanation(
        "Usage",
        error.format_message().rstrip("."),
        "nothing was changed",
        "`--help` behind the command says what it takes",
        ExitCode.USAGE,
    )
