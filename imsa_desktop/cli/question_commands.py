"""Commands on questions: which are open, and settling one with a reason."""

from __future__ import annotations

import click

from imsa_desktop.casework.values import from_json, parse
from imsa_desktop.cli.output import id_of
from imsa_desktop.cli.session import Session, command
from imsa_desktop.cli.typing_in import is_yes, json_object
from imsa_desktop.cli.views import question_found, question_words
from imsa_desktop.services.showing import Question


@click.command()
@click.option("--case", "reference", help="Only those of this case.")
@command
def questions(session: Session, reference: str | None) -> None:
    """List the open questions: several answers stand, and a person settles them."""
    workspace = session.workspace()
    space = workspace.cases.by_reference(reference) if reference else None
    for each in workspace.questions.open(space):
        session.output.tell(question_words(each), question_found(each))


@click.command()
@click.argument("question")
@click.option("--keep", type=int, help="Number of the answer to keep, as `questions` lists them.")
@click.option("--value", help="Settle with another answer than those that stand.")
@click.option("--reason", required=True, help="Why; everybody sees it.")
@command
def settle(session: Session, question: str, keep: int | None, value: str | None, reason: str) -> None:
    """Settle a question. Refused when another answer has come in meanwhile: look at it afresh."""
    if (keep is None) == (value is None):
        raise click.UsageError("Name the answer with --keep N, or another one with --value TEXT.")
    workspace = session.workspace()
    asked = _id(question)
    if keep is not None:
        view = workspace.questions.settle(asked, keep, reason)
    else:
        open_now = workspace.questions.get(asked)
        view = workspace.questions.settle_with(asked, _value(open_now, str(value), session), reason)
    session.output.tell(
        "Settled; the others see it with their next send and receive.",
        {"settled": question, "kind": view.kind.name, "id": id_of(view.id), "version": view.version},
    )


def _id(typed: str) -> bytes:
    try:
        return bytes.fromhex(typed.strip())
    except ValueError:
        raise click.BadParameter(f"{typed!r} is not a question's id as `questions` prints it") from None


def _value(question: Question, typed: str, session: Session) -> object:
    now = session.workspace().now()
    if "/" in question.register or question.register.startswith("_"):
        return is_yes(typed)
    if len(question.fields) == 1 and question.fields[0].group is None:
        return parse(question.fields[0], typed, now=now)
    given = json_object(typed)
    unknown = given.keys() - {field.name for field in question.fields}
    if unknown:
        raise click.BadParameter(f"{min(unknown)!r} is none of the fields that this question is about")
    return {field.name: from_json(field, given.get(field.name)) for field in question.fields}
