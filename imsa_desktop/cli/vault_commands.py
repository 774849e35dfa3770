"""Commands on the vault itself: init, status, digest, doctor, export, import."""

from __future__ import annotations

from pathlib import Path

import click

from imsa_desktop.cli.output import day_and_time, id_of, moment
from imsa_desktop.cli.session import Session, command
from imsa_desktop.cli.views import DELIVERY_WORDS
from imsa_desktop.services.contact import Connection
from imsa_desktop.services.explaining import ExitCode
from imsa_desktop.services.explaining_exchange import notice_words

_CONNECTION_WORDS = {
    Connection.ALONE: "belongs to no organisation yet; everything stays on this laptop",
    Connection.REQUESTED: "has asked to join and waits to be admitted",
    Connection.NO_HUB: "knows of no hub; a folder or stick carries the work",
    Connection.READY: "is ready to send and receive",
    Connection.UNREACHABLE: "could not reach the hub the last time",
    Connection.NOT_OUR_HUB: "met somebody else at the hub's address the last time",
}


@click.command()
@click.option("--person", required=True, help="Your name, as colleagues know it.")
@click.option("--organisation", help="Found an organisation of this name; leave out to join one later.")
@click.option(
    "--kdf-memory", type=int, metavar="MIB", help="Memory for each try at the passphrase (default 256, least 64)."
)
@click.option("--practice", is_flag=True, help="A vault for practice cases; it never sends anything.")
@command
def init(session: Session, person: str, organisation: str | None, kdf_memory: int | None, practice: bool) -> None:
    """Make a vault, and print its twelve recovery words once: write them on paper."""
    program = session.program()
    made = program.create(person, session.passphrase(confirm=True), practice=practice, kdf_memory_mib=kdf_memory)
    session.take(made.workspace)
    if organisation:
        made.workspace.joining.found(organisation)
    words = " ".join(made.recovery_words)
    told = f"A vault was made in {made.workspace.folder}.\nRecovery words, to be kept on paper:\n  {words}"
    if not program.has_key_store():
        told += "\nThis computer has no key store: the passphrase alone protects the vault."
    session.output.tell(
        told,
        {
            "vault": str(made.workspace.folder),
            "person": person,
            "organisation": organisation,
            "recovery_words": list(made.recovery_words),
            "key_store": program.has_key_store(),
        },
    )


@click.command()
@click.option("--case", "reference", help="Only the records of this case.")
@click.option("--records/--no-records", default=True, help="Also one line a record.")
@command
def status(session: Session, reference: str | None, records: bool) -> None:
    """Say where everything is: the connection, what waits to be sent, and of each record how far it has come."""
    workspace = session.workspace()
    standing = workspace.contact.standing()
    last = standing.last_exchange_ms
    counts = ", ".join(f"{number} {DELIVERY_WORDS[each]}" for each, number in standing.by_delivery.items())
    session.output.tell(
        f"{standing.person or 'This vault'} {_CONNECTION_WORDS[standing.connection]}.\n"
        f"Last send and receive: {day_and_time(last) if last else 'never'}.\n"
        f"{standing.changes_waiting} changes wait to be sent; {standing.needs_look} questions need a look.\n"
        f"Records: {counts}.",
        {
            "connection": standing.connection.value,
            "person": standing.person,
            "organisation": standing.organisation,
            "hub": standing.hub,
            "last_exchange": moment(last) if last else None,
            "changes_waiting": standing.changes_waiting,
            "needs_look": standing.needs_look,
            "records": {each.value: number for each, number in standing.by_delivery.items()},
        },
    )
    for notice in workspace.contact.notices(unseen_only=True):
        words = notice_words(notice.code, notice.data)
        session.output.tell(f"! {words}", {"notice": notice.code, "alarm": notice.alarm, "words": words})
    if records:
        _each_record(session, reference)


def _each_record(session: Session, reference: str | None) -> None:
    workspace = session.workspace()
    space = workspace.cases.by_reference(reference) if reference else None
    for each in workspace.care.where_everything_is(space):
        look = "  needs a look" if each.needs_look else ""
        session.output.tell(
            f"{id_of(each.record)}  {each.kind}  {each.case or '–'}  {DELIVERY_WORDS[each.delivery]}{look}",
            {
                "id": id_of(each.record),
                "kind": each.kind,
                "case": each.case,
                "delivery": each.delivery.value,
                "needs_look": each.needs_look,
            },
        )


@click.command()
@command
def digest(session: Session) -> None:
    """Print a digest of every space; equal in two vaults that have equal heads and nothing unsent."""
    for each in session.workspace().care.digests():
        session.output.tell(
            f"{each.space.hex()}  {each.space_class}  {each.case or '–'}  heads {each.heads_hash}  "
            f"unsent {each.unsent}  {each.digest}",
            {
                "space": each.space.hex(),
                "class": each.space_class,
                "case": each.case,
                "heads": dict(each.heads),
                "heads_hash": each.heads_hash,
                "unsent": each.unsent,
                "digest": each.digest,
            },
        )


@click.command()
@click.option("--rebuild", is_flag=True, help="Make the tables afresh from the journal and compare.")
@command
def doctor(session: Session, rebuild: bool) -> None:
    """Examine the vault; ends with code 10 when something is not as it should be."""
    health = session.workspace().care.examine(make_afresh=rebuild)
    for each in health.findings:
        session.output.tell(
            f"{'fine ' if each.fine else 'AMISS'}  {each.words}",
            {"check": each.check, "fine": each.fine, "words": each.words},
        )
    if not health.fine:
        session.note(ExitCode.FOUND_AMISS)


@click.command("export")
@click.option("--out", required=True, type=click.Path(path_type=Path), help="File to write; never overwritten.")
@click.option("--plain", is_flag=True, help="Readable by anyone who finds the file; think twice.")
@click.option(
    "--seal-passphrase-file", type=click.Path(path_type=Path), help="Seal to this passphrase, not the vault's."
)
@command
def export_all(session: Session, out: Path, plain: bool, seal_passphrase_file: Path | None) -> None:
    """Write everything as JSON lines, sealed to a passphrase (the vault's own unless another is named)."""
    seal = None if plain else _seal(session, seal_passphrase_file)
    workspace = session.workspace_with(seal) if seal and not seal_passphrase_file else session.workspace()
    made = workspace.exporting.export(out, seal)
    session.output.tell(
        f"{made.records} records written to {out}, {'sealed' if made.sealed else 'readable by anyone who finds it'}.",
        {"file": str(out), "records": made.records, "spaces": made.spaces, "sealed": made.sealed},
    )


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Say what would happen, and change nothing.")
@click.option(
    "--seal-passphrase-file", type=click.Path(path_type=Path), help="Passphrase it was sealed to, if not the vault's."
)
@command
def import_all(session: Session, file: Path, dry_run: bool, seal_passphrase_file: Path | None) -> None:
    """Read an export. Nothing is overwritten: a value that differs becomes a question."""
    seal = _seal(session, seal_passphrase_file)
    workspace = session.workspace() if seal_passphrase_file else session.workspace_with(seal)
    made = workspace.importing.import_file(file, seal, dry_run=dry_run)
    would = "would be " if dry_run else ""
    session.output.tell(
        f"Of {made.records} records {made.new} {would}new, {made.known} here already, {made.changed} {would}added to; "
        f"{made.questions} {would}questions opened.",
        {
            "records": made.records,
            "new": made.new,
            "known": made.known,
            "changed": made.changed,
            "questions": made.questions,
            "kept_ids": made.kept_ids,
            "dry_run": made.dry_run,
        },
    )


def _seal(session: Session, named: Path | None) -> str:
    return named.read_text("utf-8").split("\n", 1)[0].rstrip("\r") if named else session.passphrase()
