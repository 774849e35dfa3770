"""Is the card of what is worth a look before an act: said, named one by one, and holding nothing up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.widgets.card import Card
from imsa_desktop.ui.widgets.labels import Help, Label
from imsa_desktop.ui.words import tr

_MOST = 6


@dataclass(frozen=True, slots=True)
class Worth:
    """One thing worth a look, and what it is about, by name."""

    words: str
    which: Sequence[str] = ()


class LookBefore(Card):
    """Follows what is answered: what was seen to is no longer said, and without anything to say it is not there."""

    def __init__(self) -> None:
        super().__init__(tr("Worth a look before"), tone=Tone.ACCENT, padding=Space.L, spacing=Space.XS)
        self._shown: tuple[Worth, ...] | None = None
        self.hide()

    def show_points(self, points: Sequence[Worth]) -> None:
        """Say these, the keyboard staying where it is."""
        if self._shown == tuple(points):
            return
        self._shown = tuple(points)
        self.clear()
        for each in self._shown:
            self.add(Label("•  " + each.words))
            for words in each.which[:_MOST]:
                name = Label(words, quiet=True)
                name.setContentsMargins(Space.XL, 0, 0, 0)
                self.add(name)
            if len(each.which) > _MOST:
                more = Label(tr("and {count} more").format(count=len(each.which) - _MOST), quiet=True)
                more.setContentsMargins(Space.XL, 0, 0, 0)
                self.add(more)
        self.add(Help(tr("Nothing of this holds anything up.")))
        self.setVisible(bool(self._shown))
