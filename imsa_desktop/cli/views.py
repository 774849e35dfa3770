"""Shows records, questions and histories as commands print them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from imsa_desktop.casework.values import to_json
from imsa_desktop.cli.output import day_and_time, id_of, moment
from imsa_desktop.services.export_lines import to_line
from imsa_desktop.services.importing import IMPORTED_FROM
from imsa_desktop.services.showing import Answer, Delivery, FieldStanding, Happening, Question, RecordView

DELIVERY_WORDS = {
    Delivery.SAVED: "saved on this laptop",
    Delivery.SENT: "sent to the hub",
    Delivery.RECEIVED: "received by head office",
}
_QUIET = (FieldStanding.EMPTY, FieldStanding.SETTLED)


@dataclass(frozen=True, slots=True)
class RecordFound:
    """A record in lines for people."""

    view: RecordView

    def line(self) -> str:
        """One line."""
        marks = [mark for mark, there in self._marks() if there]
        return "  ".join([id_of(self.view.id), self.view.case or "–", self.view.title, *marks])

    def words(self) -> str:
        """The whole record."""
        view = self.view
        lines = [f"{view.kind.label} {id_of(view.id)}" + (f" in case {view.case}" if view.case else "")]
        for state in view.fields.values():
            if state.standing is FieldStanding.EMPTY:
                continue
            note = "" if state.standing in _QUIET else f"   ({state.standing.value})"
            lines.append(f"  {state.field.label}: {state.words or '–'}{note}")
            lines += [f"      beside it: {answer_words(each)}" for each in state.others]
        lines += [f"  {name} (kept for a newer version): {value}" for name, value in view.unknown.items()]
        lines.append(f"  Where it is: {DELIVERY_WORDS[view.delivery]}")
        lines += [f"  {mark[0].upper()}{mark[1:]}" for mark, there in self._marks() if there]
        lines.append(
            f"  Changed by {view.changed_by or 'somebody not known here yet'}, {day_and_time(view.changed_ms)}"
        )
        lines.append(f"  Version: {view.version}")
        return "\n".join(lines)

    def _marks(self) -> list[tuple[str, bool]]:
        return [
            ("needs a look", self.view.needs_look),
            ("withdrawn", self.view.withdrawn),
            ("finished", self.view.finished),
            ("changed after it was finished", "amended" in self.view.flags),
            ("changed after it was withdrawn", "changed_after_withdrawing" in self.view.flags),
        ]


def record_found(view: RecordView) -> dict[str, Any]:
    """A record for programs. ``beside`` lists, by field, every other answer that stands."""
    imported = view.unknown.get(IMPORTED_FROM)
    return {
        "kind": view.kind.name,
        "id": id_of(view.id),
        "case": view.case,
        "parent": id_of(view.parent) if view.parent else None,
        "title": view.title,
        "values": {
            name: to_json(state.field, state.value)
            for name, state in view.fields.items()
            if state.standing is not FieldStanding.EMPTY and state.value not in (None, frozenset())
        },
        "standing": {name: state.standing.value for name, state in view.fields.items() if state.standing not in _QUIET},
        "beside": {
            name: [answer_found(each) for each in state.others] for name, state in view.fields.items() if state.others
        },
        "unknown": {name: to_line(value) for name, value in view.unknown.items() if name != IMPORTED_FROM},
        "imported_from": to_line(imported),
        "finished": view.finished,
        "withdrawn": view.withdrawn,
        "flags": sorted(view.flags),
        "needs_look": view.needs_look,
        "delivery": view.delivery.value,
        "created": moment(view.created_ms),
        "created_by": view.created_by,
        "changed": moment(view.changed_ms),
        "changed_by": view.changed_by,
        "version": view.version,
    }


def answer_found(answer: Answer) -> dict[str, Any]:
    """One of the answers that stand, for programs."""
    return {
        "value": to_line(answer.value),
        "words": answer.words,
        "by": answer.who,
        "mine": answer.mine,
        "at": moment(answer.when_ms),
        "change": answer.change.hex(),
    }


def answer_words(answer: Answer) -> str:
    """One of the answers that stand, for people."""
    return f"{answer.words or '–'} ({answer.who or 'somebody not known here yet'}, {day_and_time(answer.when_ms)})"


def question_found(question: Question) -> dict[str, Any]:
    """A question for programs; ``answers`` are numbered from 1."""
    return {
        "question": question.id.hex(),
        "kind": question.kind.name,
        "id": id_of(question.record),
        "case": question.case,
        "register": question.register,
        "fields": [field.name for field in question.fields],
        "label": question.label,
        "stands_meanwhile": None if question.standing is None else question.standing + 1,
        "answers": [{"number": number, **answer_found(each)} for number, each in enumerate(question.answers, 1)],
    }


def question_words(question: Question) -> str:
    """A question for people."""
    case = f" in case {question.case}" if question.case else ""
    lines = [f"{question.id.hex()}", f"  {question.label}{case}"]
    for number, answer in enumerate(question.answers, 1):
        stands = "   (stands meanwhile)" if question.standing == number - 1 else ""
        lines.append(f"  {number}. {answer_words(answer)}{stands}")
    return "\n".join(lines)


def happening_found(each: Happening) -> dict[str, Any]:
    """One change of a history, for programs."""
    return {
        "change": each.change.hex(),
        "at": moment(each.when_ms),
        "by": each.who,
        "mine": each.mine,
        "what": each.what,
        "sets": [{"register": register, "label": label, "words": words} for register, label, words in each.fields],
        "replaced": [{"label": label, "words": words} for _, label, words in each.replaced],
        "reason": each.reason,
    }
