"""Says in two lines what a draft is: by its title, or by the first words typed in it; never a kind's name twice."""

from __future__ import annotations

from imsa_desktop.casework.declaration import FieldKind, Sensitivity
from imsa_desktop.casework.identity import case_reference
from imsa_desktop.services.act_words import DEADLINE, NOT_TO_BE_USED, RESTORE, SETTLE, SHARE, WITHDRAW
from imsa_desktop.services.editor import DraftKept
from imsa_desktop.ui.words import label_of, tr, when_words

_WORDS = (FieldKind.TEXT, FieldKind.LONG_TEXT)
_LENGTH = 70


def draft_words(draft: DraftKept) -> tuple[str, str]:
    """The two lines of a draft in a list."""
    kind = draft.kind
    typed = "" if draft.act else _first_words(draft)  # a reason may name anybody
    first = typed or {"client": tr("A new client, not named yet"), "case": tr("A new case, not named yet")}.get(
        kind.name, label_of(kind)
    )
    if draft.act:
        first = _act_words(draft)
    kept = tr("Draft, typed {when} and not saved yet").format(when=when_words(draft.when_ms))
    where = case_reference(draft.space) if kind.space.value == "case" else ""
    return first, " · ".join(part for part in (label_of(kind) if typed else "", where, kept) if part)


def _act_words(draft: DraftKept) -> str:
    words = {
        WITHDRAW: tr("To be withdrawn: {what}"),
        SETTLE: tr("To be settled: {what}"),
        SHARE: tr("Before it is shared: {what}"),
        RESTORE: tr("Answer of before, to be brought back: {what}"),
        DEADLINE: tr("Done, or another day counts: {what}"),
        NOT_TO_BE_USED: "{what}",  # the kind is called so
    }[draft.act]
    web = draft.act == SHARE and draft.kind.name == "need"
    return words.format(what=tr("Web of needs") if web else label_of(draft.kind))


def _first_words(draft: DraftKept) -> str:
    """What names it; what is about other people or the account of exploitation never stands in a list."""
    kind = draft.kind
    order = sorted(kind.fields, key=lambda each: each.name not in (kind.title_field, "full_name"))
    for field in order:
        value = draft.values.get(field.name)
        if field.kind in _WORDS and field.sensitivity is Sensitivity.NORMAL and field.prints and value:
            words = " ".join(str(value).split())
            return words if len(words) <= _LENGTH else words[:_LENGTH].rsplit(" ", 1)[0] + " …"
    return ""
