"""Says, while somebody is written down as new, whether a case on this laptop may be theirs – and of others nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from imsa_desktop.services.known_people import KnownHere
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.widgets.banner import Banner
from imsa_desktop.ui.widgets.buttons import button
from imsa_desktop.ui.widgets.labels import Help
from imsa_desktop.ui.words import tr
from imsa_protocol.identifiers import SpaceId

_SOON_MS = 500


class KnownCard(QWidget):
    """Looks a moment after the last key."""

    open_asked = Signal(object)  # SpaceId

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._names: tuple[str, ...] = ()
        self._numbers: tuple[str, ...] = ()
        self.but: SpaceId | None = None
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.S)
        self._found = QVBoxLayout()
        self._found.setSpacing(Space.S)
        body.addLayout(self._found)
        self.words = Help(_ask_words())
        body.addWidget(self.words)
        self.banners: list[Banner] = []
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._look)

    def look(self, names: Sequence[str | None], numbers: Sequence[str | None]) -> None:
        """These names and numbers stand on the sheet now."""
        now = tuple(each for each in names if each), tuple(each for each in numbers if each)
        if now != (self._names, self._numbers):
            self._names, self._numbers = now
            self._soon.start()

    def _look(self) -> None:
        names, numbers, but, known = self._names, self._numbers, self.but, self._desk.workspace.known_people

        def shown(found: Sequence[KnownHere]) -> None:
            if (names, numbers, but) == (self._names, self._numbers, self.but):  # an earlier answer may come last
                self._show(found)

        self._desk.jobs.read(lambda: known.look(names, numbers, but=but), shown, owner=self)

    def _show(self, found: Sequence[KnownHere]) -> None:
        for banner in self.banners:
            banner.hide()
            banner.deleteLater()
        self.banners = []
        for each in found:
            if each.space == self.but:
                continue
            why = tr("The same number stands in it.") if each.by_number else tr("The name is alike.")
            title = tr("Perhaps {name} already has a file here").format(name=each.name or each.reference)
            words = " ".join(part for part in (each.reference, "·", each.stage_words, "–", why) if part)
            act = button(tr("Open that file"), "folder", lambda space=each.space: self.open_asked.emit(space))
            self.banners.append(Banner(Tone.ACCENT, words, [act], title=title, drawing="cases"))
            self._found.addWidget(self.banners[-1])
        nobody = tr("No case on this laptop has this name or number.")
        asked = bool(self._names or self._numbers)
        self.words.setText(f"{nobody} {_ask_words()}" if asked and not found else _ask_words())


def _ask_words() -> str:
    return tr(
        "Only the cases on this laptop are compared. Whether another colleague knows the person is not said here: "
        "ask head office before you go on."
    )
