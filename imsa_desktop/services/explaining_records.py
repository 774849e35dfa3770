"""Explains what a service may refuse about records, questions, exports and imports."""

from __future__ import annotations

from collections.abc import Mapping

from imsa_desktop.casework.tongue import said, to_say
from imsa_desktop.services import errors as refused
from imsa_desktop.services import restoring
from imsa_desktop.services.explaining import ExitCode, Explainer, Words
from imsa_desktop.storage import errors as stored

_UNCHANGED = to_say("nothing was changed")


def _perhaps(alike: tuple[str, ...]) -> str:
    if not alike:
        return said("`kinds` lists every kind and field")
    return said("perhaps you mean {names}").format(names=said(" or ").join(alike))


def _no_kind(error: refused.NoSuchKind) -> Words:
    return Words(
        said("There is no kind of record called {name}").format(name=error.name),
        _UNCHANGED,
        _perhaps(error.alike),
        ExitCode.NOT_FOUND,
    )


def _no_field(error: refused.NoSuchField) -> Words:
    return Words(
        said("A record of the kind {kind} has no field called {name}").format(kind=error.kind, name=error.name),
        _UNCHANGED,
        _perhaps(error.alike),
        ExitCode.NOT_FOUND,
    )


def _no_record(error: refused.NoSuchRecord | stored.UnknownRecord) -> Words:
    return Words(
        said("This vault holds no {kind} with that id").format(kind=error.kind),
        _UNCHANGED,
        said("`list {kind}` shows the ones there are; what others wrote comes with the next send and receive").format(
            kind=error.kind
        ),
        ExitCode.NOT_FOUND,
    )


def _no_case(error: refused.NoSuchCase) -> Words:
    if error.badly_written:
        return Words(
            "That is not a case reference: it has seven characters and a check character, and one of them is wrong",
            _UNCHANGED,
            "look at it once more",
            ExitCode.NOT_FOUND,
        )
    return Words(
        "No case in this vault has that reference",
        _UNCHANGED,
        "`list case` shows the ones there are; ask head office before you go on if you expected it here",
        ExitCode.NOT_FOUND,
    )


def _case_needed(error: refused.CaseNeeded) -> Words:
    return Words(
        said("A record of the kind {kind} lives in a case, and none was named").format(kind=error.kind),
        _UNCHANGED,
        "say which with --case REFERENCE",
        ExitCode.USAGE,
    )


def _parent_needed(error: refused.ParentNeeded) -> Words:
    return Words(
        said("A record of the kind {kind} hangs on a {parent_kind}, and none was named").format(
            kind=error.kind, parent_kind=error.parent_kind
        ),
        _UNCHANGED,
        said("say which with --set {field}=ID").format(field=error.field),
        ExitCode.USAGE,
    )


def _key_needed(error: refused.KeyNeeded) -> Words:
    return Words(
        said("There is one {kind} for each {field}, so the program must know which").format(
            kind=error.kind, field=error.field
        ),
        _UNCHANGED,
        said("say it with --set {field}=…").format(field=error.field),
        ExitCode.USAGE,
    )


def _no_shelf(_: refused.NoSharedSpaceYet) -> Words:
    return Words(
        "Records of this kind stand where the whole organisation reads them, and this vault belongs to none yet",
        _UNCHANGED,
        "found an organisation or join one first",
        ExitCode.REFUSED,
    )


def _not_empty(_: refused.VaultNotEmpty) -> Words:
    return Words(
        said("This vault holds records already, and made-up people never stand beside others"),
        _UNCHANGED,
        said("make a vault of its own with `init` and fill that"),
        ExitCode.REFUSED,
    )


def _finished(error: refused.FinishedRecord) -> Words:
    return Words(
        said("This {kind} is finished, and finished entries are never edited").format(kind=error.kind),
        _UNCHANGED,
        "add an amendment: both will stand",
        ExitCode.REFUSED,
    )


def _no_question(error: refused.NoSuchQuestion) -> Words:
    if error.grown_to is not None:
        return Words(
            "Another answer came in meanwhile, so this is a new question",
            "all answers are kept and nothing was settled",
            said("look at it afresh: it is now {grown_to}").format(grown_to=error.grown_to),
            ExitCode.QUESTION_GROWN,
        )
    return Words(
        "There is no open question with that id: it was settled, or another answer came in meanwhile",
        "all answers are kept and nothing was settled",
        "`questions` shows what is open now",
        ExitCode.QUESTION_GROWN,
    )


def _no_answer(error: refused.NoSuchAnswer) -> Words:
    return Words(
        said("The question has {answers} answers, and none of them is number {number}").format(
            answers=error.answers, number=error.number
        ),
        "nothing was settled",
        said("name one from 1 to {answers}").format(answers=error.answers),
        ExitCode.USAGE,
    )


def _reason(error: refused.ReasonNeeded) -> Words:
    return Words(
        said("To {act} needs a reason, so that the others understand it").format(act=error.act),
        _UNCHANGED,
        "say why in a few words with --reason",
        ExitCode.USAGE,
    )


def _no_answer_then(_: restoring.NoSuchAnswerThen) -> Words:
    return Words(
        said("That change did not set this, so there is nothing to bring back"),
        _UNCHANGED,
        said("look at the history again"),
        ExitCode.REFUSED,
    )


def _answers_differ(_: restoring.AnswersDiffer) -> Words:
    return Words(
        said("Several answers stand here, and nobody has settled yet which one holds"),
        _UNCHANGED,
        said("settle the question: every answer can be chosen there"),
        ExitCode.REFUSED,
    )


def _version(_: stored.BadVersion) -> Words:
    return Words(
        "That is not a version word as `show` prints it",
        _UNCHANGED,
        "copy the whole word, or leave --seen out to mean what stands now",
        ExitCode.USAGE,
    )


def _bad_values(error: refused.BadValues) -> Words:
    named = ", ".join(f"{field} ({why})" for field, why in error.problems)
    return Words(
        said("Some values cannot be understood for their field: {named}").format(named=named),
        "nothing was saved",
        said("`kinds {kind}` shows what each field takes").format(kind=error.kind),
        ExitCode.USAGE,
    )


def _bad_line(error: refused.BadLine) -> Words:
    return Words(
        said("Line {line} cannot be understood ({why})").format(line=error.line, why=error.why),
        "the lines before it were done",
        "put it right and go on from there",
        ExitCode.USAGE,
    )


def _not_export(error: refused.ExportUnreadable) -> Words:
    where = said(" at line {n}").format(n=error.line) if error.line else ""
    return Words(
        said("The file is not a whole export of this program{where} ({why})").format(where=where, why=error.why),
        "nothing was imported",
        "ask for the file again",
        ExitCode.REFUSED,
    )


def _export_passphrase(_: refused.ExportPassphraseWrong) -> Words:
    return Words(
        "The export does not open with that passphrase",
        "nothing was imported",
        "use the passphrase it was sealed with",
        ExitCode.LOCKED_OUT,
    )


def _file_there(_: refused.FileAlreadyThere) -> Words:
    return Words(
        "There is a file of that name already",
        "it was not overwritten",
        "choose another name, or move the old one away",
        ExitCode.REFUSED,
    )


def _not_a_change(error: stored.NotAChange) -> Words:
    return Words(
        said("This cannot be saved as one change ({why})").format(why=error.why),
        "nothing of it was saved and what you typed is still here",
        "shorten the text, or save it in parts",
        ExitCode.REFUSED,
    )


def _no_space(_: stored.UnknownSpace) -> Words:
    return Words(
        "This vault does not hold that case",
        _UNCHANGED,
        "ask head office before you go on",
        ExitCode.NOT_FOUND,
    )


def _readers_fixed(_: refused.ReadersFixed) -> Words:
    return Words(
        "This concern has been sent, so its readers cannot be chosen any more",
        _UNCHANGED,
        "ask head office to open it to somebody else, or tell them yourself",
        ExitCode.REFUSED,
    )


def _own_client(_: refused.OwnClientAsked) -> Words:
    return Words(
        "You carry this client’s case, and clients are asked how it was by somebody else",
        _UNCHANGED,
        "ask head office for an interviewer",
        ExitCode.REFUSED,
    )


def _not_moved(error: refused.CannotBeMoved) -> Words:
    return Words(
        said("A {kind} belongs to its case file and cannot be moved by itself").format(kind=error.kind),
        _UNCHANGED,
        "move what hangs on it one by one, or withdraw it with a reason",
        ExitCode.REFUSED,
    )


RECORDS: Mapping[type[BaseException], Explainer] = {
    refused.ReadersFixed: _readers_fixed,
    refused.OwnClientAsked: _own_client,
    refused.CannotBeMoved: _not_moved,
    refused.NoSuchKind: _no_kind,
    refused.NoSuchField: _no_field,
    refused.NoSuchRecord: _no_record,
    refused.NoSuchCase: _no_case,
    refused.CaseNeeded: _case_needed,
    refused.ParentNeeded: _parent_needed,
    refused.KeyNeeded: _key_needed,
    refused.NoSharedSpaceYet: _no_shelf,
    refused.FinishedRecord: _finished,
    refused.VaultNotEmpty: _not_empty,
    refused.NoSuchQuestion: _no_question,
    refused.NoSuchAnswer: _no_answer,
    refused.ReasonNeeded: _reason,
    restoring.NoSuchAnswerThen: _no_answer_then,
    restoring.AnswersDiffer: _answers_differ,
    refused.BadValues: _bad_values,
    refused.BadLine: _bad_line,
    refused.ExportUnreadable: _not_export,
    refused.ExportPassphraseWrong: _export_passphrase,
    refused.FileAlreadyThere: _file_there,
    stored.UnknownRecord: _no_record,
    stored.BadVersion: _version,
    stored.NotAChange: _not_a_change,
    stored.UnknownSpace: _no_space,
}
