"""Commands on records: kinds, add, set, withdraw, finish, show, list, find, history."""

from __future__ import annotations

import click

from imsa_desktop.casework.declaration import Field, Kind
from imsa_desktop.cli.output import day_and_time, id_of
from imsa_desktop.cli.session import Session, command
from imsa_desktop.cli.typing_in import record_id, values_from_json, values_from_words
from imsa_desktop.cli.views import RecordFound, happening_found, record_found
from imsa_desktop.services.cases import CaseStart
from imsa_desktop.services.registers import known_kind
from imsa_desktop.services.showing import RecordView
from imsa_protocol.identifiers import SpaceId


@click.command()
@click.argument("kind", required=False)
@command
def kinds(session: Session, kind: str | None) -> None:
    """List every kind of record with its fields, choices and merge classes; needs no vault."""
    from imsa_desktop.casework.declaration import kinds as declared

    for each in [known_kind(kind)] if kind else declared().values():
        session.output.tell(_kind_words(each), _kind_found(each))


@click.command()
@click.argument("kind")
@click.option("--case", "reference", help="Reference of the case it belongs to.")
@click.option("--set", "pairs", multiple=True, metavar="FIELD=VALUE", help="A value; may be given several times.")
@click.option("--values", "json_values", metavar="JSON", help="All values as one JSON object; - reads standard input.")
@click.option("--finished", is_flag=True, help="Mark it as finished at once.")
@command
def add(
    session: Session, kind: str, reference: str | None, pairs: tuple[str, ...], json_values: str | None, finished: bool
) -> None:
    """Make a record and print its id. Without --set, values are read as JSON from standard input.

    `add case` opens a case file; so does `add client` without --case.
    """
    workspace = session.workspace()
    declared = known_kind(kind)
    if json_values == "-" or (json_values is None and not pairs):
        json_values = session.rest_of_input()
    values = {**values_from_json(declared, json_values), **values_from_words(workspace, declared, pairs)}
    if kind in ("case", "client") and reference is None:
        opened = workspace.cases.open_case(CaseStart(case=values) if kind == "case" else CaseStart(client=values))
        record = opened.case if kind == "case" else opened.client
    else:
        record = workspace.records.add(
            kind, values, space=_space(session, reference), finished=True if finished else None
        )
    _tell_written(session, workspace.records.get(kind, record), "")


@click.command("set")
@click.argument("kind")
@click.argument("record")
@click.argument("pairs", nargs=-1, metavar="FIELD=VALUE…")
@click.option("--reason", help="Why; shown in the history.")
@click.option("--seen", metavar="VERSION", help="The version word that `show` printed (default: what stands now).")
@command
def set_fields(
    session: Session, kind: str, record: str, pairs: tuple[str, ...], reason: str | None, seen: str | None
) -> None:
    """Set fields of a record. What --seen did not show is not replaced: it stands beside, or becomes a question."""
    workspace = session.workspace()
    values = values_from_words(workspace, known_kind(kind), pairs, workspace.records, record_id(record))
    view = workspace.records.change(kind, record_id(record), values, seen=seen, reason=reason)
    _tell_written(session, view, "Saved on this laptop.")


@click.command()
@click.argument("kind")
@click.argument("record")
@click.option("--reason", required=True, help="Why; shown to everybody who reads the record.")
@command
def withdraw(session: Session, kind: str, record: str, reason: str) -> None:
    """Withdraw a record; nothing is ever deleted."""
    view = session.workspace().records.withdraw(kind, record_id(record), reason)
    _tell_written(session, view, "Withdrawn; it stays in the history and can be brought back.")


@click.command("bring-back")
@click.argument("kind")
@click.argument("record")
@click.option("--reason", help="Why.")
@command
def bring_back(session: Session, kind: str, record: str, reason: str | None) -> None:
    """Bring a withdrawn record back."""
    view = session.workspace().records.bring_back(kind, record_id(record), reason)
    _tell_written(session, view, "Brought back.")


@click.command()
@click.argument("kind")
@click.argument("record")
@command
def finish(session: Session, kind: str, record: str) -> None:
    """Mark a record as finished; finished encounters are only amended."""
    view = session.workspace().records.finish(kind, record_id(record))
    _tell_written(session, view, "Finished.")


@click.command()
@click.argument("kind")
@click.argument("record")
@command
def show(session: Session, kind: str, record: str) -> None:
    """Show a record: values, what stands beside them, where it is, and its version word."""
    view = session.workspace().records.get(kind, record_id(record))
    found = RecordFound(view)
    session.output.tell(found.words(), record_found(view))


@click.command("list")
@click.argument("kind")
@click.option("--case", "reference", help="Only those of this case.")
@click.option("--withdrawn", is_flag=True, help="Withdrawn ones as well.")
@command
def list_records(session: Session, kind: str, reference: str | None, withdrawn: bool) -> None:
    """List the records of a kind, oldest first."""
    workspace = session.workspace()
    for view in workspace.records.list(kind, space=_space(session, reference), withdrawn=withdrawn):
        session.output.tell(RecordFound(view).line(), record_found(view))


@click.command()
@click.argument("text")
@click.option("--limit", default=20, show_default=True, help="At most so many.")
@command
def find(session: Session, text: str, limit: int) -> None:
    """Find records by words: `dang` finds “Đặng”; the last word may be unfinished."""
    for hit in session.workspace().finding.find(text, limit):
        where = f"  {hit.case}" if hit.case else ""
        session.output.tell(
            f"{id_of(hit.record)}  {hit.kind}{where}  {hit.title}",
            {
                "kind": hit.kind,
                "id": id_of(hit.record),
                "case": hit.case,
                "name": hit.case_name,
                "title": hit.title,
                "excerpt": hit.excerpt,
            },
        )


@click.command()
@click.argument("kind")
@click.argument("record")
@command
def history(session: Session, kind: str, record: str) -> None:
    """Show every change of a record, the latest first."""
    for each in session.workspace().records.history(kind, record_id(record)):
        what = "; ".join(f"{label}: {words or '–'}" for _, label, words in each.fields)
        reason = f" ({each.reason})" if each.reason else ""
        who = each.who or "somebody not known here yet"
        session.output.tell(
            f"{day_and_time(each.when_ms)}  {who} {each.what.replace('_', ' ')}: {what}{reason}", happening_found(each)
        )


def _space(session: Session, reference: str | None) -> SpaceId | None:
    return session.workspace().cases.by_reference(reference) if reference else None


def _tell_written(session: Session, view: RecordView, words: str) -> None:
    case = f"  {view.case}" if view.kind.name in ("case", "client") and view.case else ""
    session.output.tell(
        words or f"{id_of(view.id)}{case}",
        {
            "id": id_of(view.id),
            "kind": view.kind.name,
            "case": view.case,
            "version": view.version,
            "needs_look": view.needs_look,
            "delivery": view.delivery.value,
        },
    )


def _kind_found(kind: Kind) -> dict[str, object]:
    return {
        "kind": kind.name,
        "label": kind.label,
        "space": kind.space.value,
        "once_in": kind.once_in,
        "once_key": kind.once_key,
        "amend_only_when_finished": kind.amend_only_when_finished,
        "fields": [_field_found(field) for field in kind.fields],
    }


def _field_found(field: Field) -> dict[str, object]:
    return {
        "field": field.name,
        "label": field.label,
        "type": field.kind.value,
        "merge": field.merge.value,
        "choices": [{"code": each.code, "label": each.label} for each in field.choices],
        "safest_first": list(field.safest_first),
        "group": field.group,
        "sensitivity": field.sensitivity.value,
        "searched": field.searched,
        "prints": field.prints,
        "links_to": field.links_to,
        "parent": field.is_parent,
        "help": field.help,
        "since": field.since,
    }


def _kind_words(kind: Kind) -> str:
    once = f", once in {kind.once_in}" + (f" for each {kind.once_key}" if kind.once_key else "") if kind.once_in else ""
    lines = [f"{kind.name} – {kind.label} (in {kind.space.value}{once})"]
    for field in kind.fields:
        about = [field.kind.value, field.merge.value]
        about += [f"together: {field.group}"] if field.group else []
        about += (
            [f"hangs on {field.links_to}" if field.is_parent else f"links to {field.links_to}"]
            if field.links_to
            else []
        )
        codes = f" [{' '.join(each.code for each in field.choices)}]" if field.choices else ""
        lines.append(f"  {field.name} – {field.label} ({', '.join(about)}){codes}")
    return "\n".join(lines)
