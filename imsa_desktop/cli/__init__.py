"""The commands of the program, for head offices that automate and for anyone who checks us (docs/commands.md)."""

from __future__ import annotations

import io
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from imsa_desktop.app import begin_log
from imsa_desktop.cli import organisation_commands, question_commands, record_commands, vault_commands
from imsa_desktop.cli.batch import batch, usage
from imsa_desktop.cli.generate_command import generate
from imsa_desktop.cli.session import Session
from imsa_desktop.seclusion import seclude
from imsa_desktop.services.explaining import ExitCode
from imsa_desktop.storage.surroundings import Surroundings


@click.group(invoke_without_command=True)
@click.option("--vault", type=click.Path(path_type=Path), help="Folder of the vault (default: your own).")
@click.option("--passphrase-file", type=click.Path(allow_dash=True), help="File whose first line is the passphrase.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
@click.version_option(package_name="imsa-desktop", message="%(version)s")
@click.pass_context
def program(context: click.Context, vault: Path | None, passphrase_file: str | None, as_json: bool) -> None:
    """Casework for independent advocates, complete without a connection. Without a command: opens the window."""
    session: Session = context.ensure_object(Session)
    if not session.in_batch:
        session.vault = vault
        session.passphrase_file = passphrase_file
    if as_json:
        session.output.as_json = True
    if context.invoked_subcommand is None and not session.in_batch:
        from imsa_desktop.app import open_window

        context.exit(open_window(vault))


@click.command()
@click.option("--out", type=click.Path(path_type=Path), default=Path("build/story"), show_default=True)
@click.option(
    "--tale",
    type=click.Choice(("path", "keyboard")),
    default="path",
    show_default=True,
    help="path: to head office and back. keyboard: a witness, and a return to the city, without a mouse.",
)
def story(out: Path, tale: str) -> None:
    """Play a tale with made-up people through real windows; leaves pictures and an account."""
    from imsa_desktop.story import run

    raise click.exceptions.Exit(run(out, tale))


for _each in (
    vault_commands.init,
    organisation_commands.connect,
    organisation_commands.invite,
    organisation_commands.join,
    organisation_commands.people,
    organisation_commands.appoint,
    batch,
    record_commands.kinds,
    record_commands.add,
    record_commands.set_fields,
    record_commands.withdraw,
    record_commands.bring_back,
    record_commands.finish,
    record_commands.show,
    record_commands.list_records,
    record_commands.find,
    record_commands.history,
    question_commands.questions,
    question_commands.settle,
    organisation_commands.sync,
    generate,
    vault_commands.export_all,
    vault_commands.import_all,
    vault_commands.status,
    vault_commands.digest,
    vault_commands.doctor,
    story,
):
    program.add_command(_each)


def run(arguments: Sequence[str], surroundings: Surroundings | None = None) -> int:
    """Run one command and return its exit code; tests hand in their surroundings."""
    session = Session(surroundings)
    session.output.as_json = "--json" in arguments  # also where the command line itself is not understood
    try:
        ended = program.main(list(arguments), prog_name="imsa-desktop", standalone_mode=False, obj=session)
    except click.ClickException as error:
        session.output.refuse(usage(error))
        return int(ExitCode.USAGE)
    except click.Abort:
        return int(ExitCode.STOPPED)
    finally:
        session.close()
    return int(ended) if isinstance(ended, int) and ended else int(session.worst)


def main() -> None:
    """Start the program from the command line."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    seclude()
    begin_log()
    sys.exit(run(sys.argv[1:]))
