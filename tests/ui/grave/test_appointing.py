"""Whoever is appointed reads the files of others, and not as their own; a complaint is read by whom it was given to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from imsa_desktop.crypto.kdf import Argon2Cost
from imsa_desktop.crypto.keystore import MemoryKeyStore
from imsa_desktop.paths import Paths, resources
from imsa_desktop.services.program import Program
from imsa_desktop.services.workspace import Workspace
from imsa_desktop.storage.surroundings import Surroundings
from imsa_desktop.ui.concern_parts import ReadersCard
from imsa_desktop.ui.pages.organisation import OrganisationPage
from imsa_desktop.ui.started import Started
from imsa_desktop.ui.widgets.rows import Row
from tests.ui.casework.conftest import PASSPHRASE, Desktop


@pytest.fixture
def ben(desktop: Desktop, tmp_path: Path) -> Iterator[tuple[Workspace, Callable[[], None]]]:
    """An advocate of the organisation that is founded at the desktop, and how both exchange."""
    around = Surroundings(MemoryKeyStore(), tmp_path / "ben" / "state", kdf=Argon2Cost.cheap_for_tests())
    program = Program(Paths(tmp_path / "ben", tmp_path / "ben.toml", tmp_path / "ben" / "state"), around, resources())
    his, office, stick = program.create("Ben Madeupham", PASSPHRASE).workspace, desktop.workspace, tmp_path / "stick"
    stick.mkdir()

    def exchange() -> None:
        for each in (his, office, his, office):
            each.contact.exchange_by_folder(stick)

    office.joining.found("Harbour")
    made = office.joining.invite("Ben Madeupham", "advocate", tmp_path / "ben.invitation")
    his.joining.join(made.file, made.code, by_courier=True)
    exchange()
    yield his, exchange
    his.lock()


def test_a_supervisor_is_appointed_and_reads_the_file_of_another_but_not_as_their_own(
    desktop: Desktop, ben: tuple[Workspace, Callable[[], None]]
) -> None:
    his, exchange = ben
    his.staff.add("supervision_session", {"on": "2026-11-20", "session_kind": "group", "taken": "taken"})
    his.staff.share_check_in(his.records.add("wellbeing_check_in", {"how": "Tired", "load": "heavy"}))
    his.records.add("private_note", {"title": "Mine alone"})
    concern = desktop.workspace.concerns.raise_concern({"words_heard": "He follows me."}).record
    desktop.go("safeguarding_concern", record=concern)
    desktop.quiet()
    assert not desktop.readable("Supervisors")  # nobody is one, so nobody could be chosen
    desktop.go("organisation")
    page = desktop.front()
    assert isinstance(page, OrganisationPage)
    page.appoint.person.setCurrentIndex(page.appoint.person.findText("Ana Petrov"))
    desktop.hands.press("Appoint")
    desktop.quiet()
    assert desktop.readable("Supervisor")
    desktop.go("safeguarding_concern", started=Started())
    desktop.quiet()
    assert not desktop.front().findChildren(ReadersCard)[0].supervisors.isHidden()
    exchange()

    desktop.go("supervision")
    desktop.quiet()
    assert not desktop.readable("Tired")  # what another shared is no entry of one's own
    (row,) = (each for each in desktop.front().findChildren(Row) if each.accessibleName().startswith("Ben Madeupham"))
    row.opened.emit()
    desktop.quiet()
    assert desktop.readable("The supervisors and Ben Madeupham read this file, and nobody else.")
    assert desktop.readable("Tired")
    assert not desktop.readable("Mine alone")
    (shared,) = (each for each in desktop.front().findChildren(Row) if each.accessibleName().startswith("Tired"))
    shared.opened.emit()
    assert desktop.readable("You and the supervisors read this; head office and the host organisation do not.")
    assert not desktop.readable("Only you can read this.")
    desktop.go("supervision", file=his.staff.space())
    desktop.quiet()
    assert not desktop.readable("My notebook – only you")
    desktop.hands.press("Back to my own")
    desktop.quiet()
    assert desktop.readable("My notebook – only you")


def test_a_complaint_is_given_to_the_advocate_to_read_by_choosing_them(
    desktop: Desktop, ben: tuple[Workspace, Callable[[], None]]
) -> None:
    his, exchange = ben
    complaint = desktop.workspace.concerns.raise_concern({"words": "He is always late."}, kind="complaint").record
    exchange()
    assert his.concerns.all() == []
    desktop.go("complaint", record=complaint)
    desktop.quiet()
    desktop.hands.press("Give them a copy")
    assert desktop.readable("Ben Madeupham can read it after both have sent and received.")
    exchange()
    (line,) = his.concerns.all()
    assert line.view["words"] == "He is always late."
