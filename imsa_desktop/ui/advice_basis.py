"""Says of an option or a letter in a limited area that it is information only, until a person says otherwise.

Guide: ``limit = AdviceLimit(form, "basis")``; put ``limit.said`` near the field, and call ``limit.follow(areas)``
whenever the areas may be others. The rule stands in :mod:`imsa_desktop.casework.advice_limit`.
"""

from __future__ import annotations

from collections.abc import Iterable

from imsa_desktop.casework.advice_limit import is_limited, likely_basis
from imsa_desktop.ui.case_form import CaseForm
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.widgets.banner import Banner
from imsa_desktop.ui.words import tr


def limit_banner() -> Banner:
    """What it is, and why it is so; out of sight to begin with."""
    words = tr(
        "Here only a regulated adviser advises on a person’s own case. Say what is general information, and who can "
        "advise."
    )
    banner = Banner(Tone.ACCENT, words, title=tr("Information only, unless a regulated adviser gives it"))
    banner.hide()
    return banner


class AdviceLimit:
    """Stands beside one form that asks whether this is information or advice."""

    def __init__(self, form: CaseForm, field: str) -> None:
        self._form, self._field = form, field
        self.said = limit_banner()

    def follow(self, areas: Iterable[str] | str | None, *, fill: bool = True) -> bool:
        """Say it where one of the areas is limited; ``fill``: also answer where nobody has. True where it answered."""
        self.said.setVisible(is_limited(areas))
        if not fill or self._field not in self._form.names() or self._field in self._form.touched:
            return False
        answer = self._form.input(self._field)
        chosen = answer.value()
        likely = likely_basis(areas, chosen)
        if likely == chosen:
            return False
        answer.show_value(likely)
        return True


__all__ = ["AdviceLimit", "limit_banner"]
