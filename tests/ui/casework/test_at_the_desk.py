"""Settling, joining and closing the window, done by a person's hands on real vaults."""

from __future__ import annotations

from pathlib import Path

from imsa_desktop.casework.identity import once_id
from imsa_desktop.crypto.errors import WordsDoNotFit
from imsa_desktop.crypto.joincode import read_code
from imsa_desktop.crypto.kdf import Argon2Cost
from imsa_desktop.crypto.keystore import MemoryKeyStore
from imsa_desktop.paths import Paths, resources
from imsa_desktop.services.program import Program
from imsa_desktop.storage import journal
from imsa_desktop.storage.journal import Edit
from imsa_desktop.storage.surroundings import Surroundings
from imsa_desktop.ui.window import MainWindow
from imsa_protocol.identifiers import SpaceId
from tests.ui.casework.conftest import PASSPHRASE, Desktop


def _two_answers(desktop: Desktop, space: SpaceId) -> None:
    """Whether the client may be a child: two answers of which neither had seen the other."""
    vault, client = desktop.workspace._vault, once_id(space, space, "client")
    with vault.write() as conn:
        for answer in ("yes", "no"):
            journal.save(vault, conn, [Edit(space, "client", client, {"may_be_child": answer}, {})])


def test_a_question_is_settled_by_hand_with_a_reason_that_stays_in_the_history(desktop: Desktop, linh: SpaceId) -> None:
    _two_answers(desktop, linh)
    hands = desktop.hands
    hands.press("Needs a look")
    desktop.quiet()
    assert hands.reads("Might the client be under 18?")
    hands.press("Answer 2: No" if hands.reads("Answer 2: No") else "Answer 1: No")
    hands.write("Why this one?", "We saw the birth certificate")
    hands.key("Return")
    desktop.quiet()
    assert desktop.workspace.questions.count() == 0
    assert hands.reads("Nothing needs a look")
    client = desktop.workspace.records.get("client", once_id(linh, linh, "client"))
    assert client["may_be_child"] == "no"
    told = desktop.workspace.records.history("client", client.id)
    assert "We saw the birth certificate" in [each.reason for each in told]


def test_nothing_is_settled_by_hand_without_a_reason(desktop: Desktop, linh: SpaceId) -> None:
    _two_answers(desktop, linh)
    hands = desktop.hands
    hands.press("Needs a look")
    desktop.quiet()
    hands.press("Answer 1: Yes" if hands.reads("Answer 1: Yes") else "Answer 2: Yes")
    hands.key("Ctrl+Return")
    desktop.quiet()
    assert desktop.workspace.questions.count() == 1


def _invitation(tmp_path: Path) -> tuple[Path, str]:
    around = Surroundings(MemoryKeyStore(), tmp_path / "office-state", kdf=Argon2Cost.cheap_for_tests())
    paths = Paths(tmp_path / "office", tmp_path / "office.toml", tmp_path / "office-state")
    office = Program(paths, around, resources()).create("Olive Sample", PASSPHRASE).workspace
    office.joining.found("Harbour Advocacy")
    made = office.joining.invite("Ana Petrov", "advocate", tmp_path / "ana.invitation")
    office.lock()
    return made.file, made.code


def _misheard(code: str) -> str:
    """The code with another first word, none of those (one in sixteen) that its check of four bits lets pass."""
    for word in ("zebra", "apple", "river", "garden", "window", "bridge"):
        misheard = " ".join([word, *code.split()[1:]])
        try:
            read_code(misheard)
        except WordsDoNotFit:
            return misheard
    raise AssertionError("every word passed the check")


def test_joining_by_hand_refuses_a_wrong_file_and_a_misheard_word_kindly_and_goes_on(
    desktop: Desktop, tmp_path: Path
) -> None:
    file, code = _invitation(tmp_path)
    wrong = tmp_path / "holiday.jpg"
    wrong.write_bytes(b"\xff\xd8 no invitation")
    hands = desktop.hands
    hands.press("Send and receive")
    desktop.quiet()
    hands.write("Invitation file", str(wrong))
    hands.key("Tab")
    desktop.quiet()
    assert not hands.reads("Harbour Advocacy invites Ana Petrov")
    assert desktop.workspace.joining.organisation() is None
    hands.write("Invitation file", str(file))
    hands.key("Tab")
    desktop.quiet()
    assert hands.reads("Harbour Advocacy invites Ana Petrov")
    assert hands.reads("Your private notebook")
    hands.write("The four words you were told", _misheard(code))
    hands.press("Ask to join")
    desktop.quiet()
    assert hands.reads("a word is not right")
    assert desktop.workspace.contact.standing().connection.value == "alone"
    hands.write("The four words you were told", code)
    hands.press("Ask to join")
    desktop.quiet()
    assert desktop.workspace.contact.standing().connection.value == "requested"


def test_closing_the_window_in_the_middle_of_a_word_keeps_it(desktop: Desktop, linh: SpaceId) -> None:
    window: MainWindow = desktop.window
    desktop.hands.key("Ctrl+E")
    desktop.hands.write("What it was about", "Cut sho")
    program = window.program
    window.close()
    desktop.qtbot.waitUntil(lambda: not window.isVisible(), timeout=10_000)
    workspace = program.unlock(PASSPHRASE)
    try:
        assert [each["about"] for each in workspace.records.list("encounter", space=linh)] == ["Cut sho"]
    finally:
        workspace.lock()
