"""Takes the reference of another case: a few letters of a client's name find one's own, any reference may be typed.

Of a case that is not one's own nothing is offered and nothing is said, not even whether it is there.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from PySide6.QtWidgets import QWidget

from imsa_desktop.casework.declaration import Field
from imsa_desktop.casework.folding import fold
from imsa_desktop.ui import side_by_side
from imsa_desktop.ui.inputs.type_ahead import Offered, TypeAheadInput
from imsa_desktop.ui.words import tr


@dataclass(frozen=True, slots=True)
class OwnCaseOffered:
    """A case as a line that is offered."""

    code: str  # its reference
    name: str  # the client's
    own_name: str


@dataclass(slots=True)
class _Cases:
    """One's own cases, once they are read."""

    offered: list[OwnCaseOffered] = field(default_factory=list)

    def find(self, typed: str) -> Sequence[OwnCaseOffered]:
        """Those whose name or reference begins so; none while the client looks on."""
        wanted = fold(typed).split()
        if side_by_side.is_on():
            return ()
        said = [(each, fold(f"{each.name} {each.code}").split()) for each in self.offered]
        return [each for each, parts in said if all(any(part.startswith(w) for part in parts) for w in wanted)]

    def code(self, words: str) -> str:
        """A reference stands as it was typed."""
        return words

    def words(self, stored: str | None) -> str:
        """The reference."""
        return stored or ""


class OwnCaseInput(TypeAheadInput):
    """A line for a reference; what was typed is never taken for something else."""

    def __init__(self, declared: Field, parent: QWidget | None = None) -> None:
        self._cases = _Cases()
        super().__init__(declared, self._cases, parent, hint=tr("The client’s name, or the reference"))
        self.help.setText(
            tr("Your own cases are found by name. Where it may be somebody else’s, ask head office first.")
        )
        self.help.setVisible(True)

    def offer_cases(self, cases: Iterable[tuple[str, str]]) -> None:
        """Offer these: (reference, name of the client)."""
        self._cases.offered = [OwnCaseOffered(reference, name, reference) for reference, name in cases]

    def _meant(self, words: str) -> Offered | None:
        return None

    def _take(self, chosen: Offered) -> None:
        self._offers.hide()
        self.line.setText(chosen.code)
        self.on_edit()
        self.picked.emit(chosen.code)
