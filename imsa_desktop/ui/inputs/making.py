"""Makes the input that fits a field."""

from __future__ import annotations

from imsa_desktop.casework.declaration import Field, FieldKind
from imsa_desktop.ui.inputs.base import FieldInput
from imsa_desktop.ui.inputs.lines import LongTextInput, TextInput
from imsa_desktop.ui.inputs.links import LinkInput
from imsa_desktop.ui.inputs.picks import FEW, FewChoicesInput, ManyChoicesInput, SeveralInput
from imsa_desktop.ui.inputs.typed import TypedInput

_BY_KIND: dict[FieldKind, type[FieldInput]] = {
    FieldKind.TEXT: TextInput,
    FieldKind.LONG_TEXT: LongTextInput,
    FieldKind.CHOICES: SeveralInput,
    FieldKind.LINK: LinkInput,
    FieldKind.DATE: TypedInput,
    FieldKind.APPROXIMATE_DATE: TypedInput,
    FieldKind.TIME: TypedInput,
    FieldKind.MOMENT: TypedInput,
    FieldKind.MONEY: TypedInput,
    FieldKind.DURATION: TypedInput,
    FieldKind.NUMBER: TypedInput,
}


def input_for(field: Field) -> FieldInput:
    """The input for ``field``; one of few answers is shown openly, one of many in a list."""
    if field.kind in (FieldKind.CHOICE, FieldKind.ANSWER):
        return FewChoicesInput(field) if len(field.choices) <= FEW else ManyChoicesInput(field)
    return _BY_KIND[field.kind](field)
