"""Is the card with which a complaint is given to somebody to read, once it has been looked into."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QComboBox, QHBoxLayout

from imsa_desktop.services.joining import Person
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.widgets.buttons import button
from imsa_desktop.ui.widgets.labels import Help
from imsa_desktop.ui.widgets.tall_card import TallCard
from imsa_desktop.ui.words import tr
from imsa_protocol.identifiers import RecordId


class ReleaseCard(TallCard):
    """A colleague and an act; hidden where there is nobody to give it to."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Give it to somebody to read"))
        self._desk = desk
        self._complaint: RecordId | None = None
        self._before: Callable[[Callable[[], None]], object] = lambda then: then()
        self.add(
            Help(
                tr(
                    "They get a copy of the complaint as it stands now, for good; so does head office. What was "
                    "written before, and what is written here afterwards, stays with those who read it."
                )
            )
        )
        self.person = QComboBox()
        self.person.setAccessibleName(tr("Who may read it"))
        self.go = button(tr("Give them a copy"), "forward", self.release)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.person, 1)
        row.addWidget(self.go)
        self.add(row)
        self.hide()

    def open(self, complaint: RecordId, before: Callable[[Callable[[], None]], object]) -> None:
        """The complaint is there; ``before`` saves what was typed into it and then does what it is given."""
        self._complaint, self._before = complaint, before
        joining = self._desk.workspace.joining
        self._desk.jobs.read(joining.people, self._offer, owner=self)

    def release(self) -> None:
        """Give the person chosen a copy."""
        complaint, person, name = self._complaint, self.person.currentData(), self.person.currentText()
        if complaint is None or person is None:
            return
        self.go.setEnabled(False)
        jobs, releasing = self._desk.jobs, self._desk.workspace.releasing

        def give() -> None:
            jobs.write(lambda: releasing.release(complaint, person), lambda _: self._done(name), owner=self)

        self._before(give)

    def _offer(self, people: Sequence[Person]) -> None:
        self.person.clear()
        for each in people:
            if not each.me and each.name:
                self.person.addItem(each.name, each.id)
        self.setVisible(self.person.count() > 0)

    def _done(self, name: str) -> None:
        self.go.setEnabled(True)
        self._desk.say.toast(tr("{name} can read it after both have sent and received.").format(name=name))
        self._desk.go("concerns")  # opened again, the sheet says to whom it was given
