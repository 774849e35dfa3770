"""Holds what every command needs: which vault, whose passphrase, where results go; opens the vault once."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import click

from imsa_desktop.app import Program, Workspace, make_program
from imsa_desktop.casework.values import BadValue
from imsa_desktop.cli.output import Output
from imsa_desktop.services.errors import BadValues
from imsa_desktop.services.explaining import ExitCode, explain
from imsa_desktop.storage.surroundings import Surroundings

_F = TypeVar("_F", bound=Callable[..., Any])


class NoPassphrase(click.UsageError):
    """No passphrase came: neither in a file nor on standard input."""

    def __init__(self) -> None:
        super().__init__("No passphrase was given; name a file with --passphrase-file, or write it on standard input.")


class Session:
    """One run of a command, or of a whole batch: the vault is opened once and locked at the end."""

    def __init__(self, surroundings: Surroundings | None = None) -> None:
        self._surroundings = surroundings
        self._program: Program | None = None
        self._workspace: Workspace | None = None
        self.vault: Path | None = None
        self.passphrase_file: str | None = None
        self.output = Output(as_json=False)
        self.in_batch = False
        self.worst = ExitCode.DONE

    def program(self) -> Program:
        """The program, made when it is first asked for."""
        if self._program is None:
            self._program = make_program(self.vault, self._surroundings)
        return self._program

    def passphrase(self, *, confirm: bool = False) -> str:
        """The passphrase: the first line of the file, of standard input, or typed unseen at a terminal."""
        if self.passphrase_file not in (None, "-"):
            return _first_line(_text_of(Path(str(self.passphrase_file))))
        if sys.stdin.isatty():
            return str(click.prompt("Passphrase", hide_input=True, confirmation_prompt=confirm, err=True))
        return _first_line(sys.stdin.readline())

    def workspace(self) -> Workspace:
        """The unlocked vault."""
        if self._workspace is None:
            self._workspace = self.program().unlock(self.passphrase())
        return self._workspace

    def workspace_with(self, passphrase: str) -> Workspace:
        """The vault, unlocked with a passphrase that was read already."""
        if self._workspace is None:
            self._workspace = self.program().unlock(passphrase)
        return self._workspace

    def take(self, workspace: Workspace) -> None:
        """Hold a vault that was just made."""
        self._workspace = workspace

    def rest_of_input(self) -> str:
        """What stands on standard input behind the passphrase; nothing at a terminal or within a batch."""
        if self.in_batch or sys.stdin.isatty():
            return ""
        return sys.stdin.read()

    def close(self) -> None:
        """Lock the vault if it was opened."""
        if self._workspace is not None:
            self._workspace.lock()
            self._workspace = None

    @contextmanager
    def refusals(self) -> Iterator[None]:
        """Put whatever goes wrong inside into words, and note its exit code."""
        try:
            yield
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except BadValue as wrong:
            self._refuse(BadValues("", ((wrong.field.name, wrong.code.replace("_", " ")),)))
        except (Exception, KeyboardInterrupt) as error:
            self._refuse(error)

    def _refuse(self, error: BaseException) -> None:
        explanation = explain(error)
        if explanation.exit_code is ExitCode.UNEXPECTED:
            _log_unexpected(error)
        self.output.refuse(explanation)
        self.note(explanation.exit_code)

    def note(self, code: ExitCode) -> None:
        """Remember the exit code: the first that was not 0 stays."""
        if self.worst is ExitCode.DONE:
            self.worst = code


def _text_of(file: Path) -> str:
    """The text of a file; the mark that some editors put before it belongs to no passphrase."""
    if file.is_dir():
        raise click.BadParameter(f"{str(file)!r} is a folder")
    try:
        return file.read_text("utf-8-sig")
    except UnicodeDecodeError:
        raise click.BadParameter(f"{str(file)!r} is not a file of text in UTF-8") from None


def _first_line(text: str) -> str:
    line = text.split("\n", 1)[0].rstrip("\r")
    if not line:
        raise NoPassphrase
    return line


def _log_unexpected(error: BaseException) -> None:
    import logging

    logging.getLogger("imsa").error("unexpected", exc_info=(type(error), error, error.__traceback__))


def command(function: _F) -> _F:
    """Give a command the options that all have, and the session instead of them."""

    @click.option("--vault", type=click.Path(path_type=Path), help="Folder of the vault (default: your own).")
    @click.option(
        "--passphrase-file",
        type=click.Path(allow_dash=True),
        help="File whose first line is the passphrase; - or nothing reads standard input.",
    )
    @click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
    @functools.wraps(function)
    def run(*, vault: Path | None, passphrase_file: str | None, as_json: bool, **given: Any) -> None:
        session: Session = click.get_current_context().find_root().obj
        if not session.in_batch:
            session.vault = vault or session.vault
            session.passphrase_file = passphrase_file or session.passphrase_file
        elif vault is not None or passphrase_file is not None:
            raise click.UsageError("Within a batch the vault is the batch's own.")
        if as_json:
            session.output.as_json = True
        with session.refusals():
            function(session, **given)

    return run  # type: ignore[return-value]  # reason: click calls it with the options it was given
