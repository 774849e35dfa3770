"""Sets the stage: each person has a laptop of their own – folders, vault, window – and two hands."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from imsa_desktop.crypto.keystore import NoKeyStore
from imsa_desktop.paths import Paths, resources
from imsa_desktop.services.contact import Exchanged
from imsa_desktop.services.program import Program
from imsa_desktop.services.workspace import Workspace
from imsa_desktop.storage.surroundings import Surroundings
from imsa_desktop.story.account import Account
from imsa_desktop.story.hands import Hands
from imsa_desktop.story.rest import at_rest
from imsa_desktop.ui.dialogs.choose_path import PathDialog
from imsa_desktop.ui.window import MainWindow

_WORD_CELL = re.compile(r"(\d+): (\w+)")


class Person:
    """One person of the story at one laptop."""

    def __init__(self, name: str, folder: Path, account: Account, hands: type[Hands] = Hands) -> None:
        self.name = name
        self.folder = folder
        self.account = account
        self.passphrase = ""
        self.recovery_words: list[str] = []
        paths = Paths(data=folder, settings=folder / "settings.toml", state=folder / "state")
        # No key store: a story must leave nothing in the secrets of whoever plays it.
        around = Surroundings(key_store=NoKeyStore(), state_folder=paths.state)
        self.program = Program(paths, around, resources())
        self.window = MainWindow(self.program, auto_exchange=False)
        self.window.resize(1366, 768)
        self.hands = hands(self.window)

    @property
    def workspace(self) -> Workspace:
        """The open vault, for checking what the window claims."""
        opened = self.window.workspace
        assert opened is not None
        return opened

    def step_up(self) -> None:
        """Bring this person's window to the front and hide the others."""
        for each in QApplication.topLevelWidgets():
            if isinstance(each, MainWindow) and each is not self.window:
                each.hide()
        self.window.show()
        self.window.activateWindow()
        QApplication.setActiveWindow(self.window)
        self.hands.settle()

    def picture(self, name: str) -> None:
        """Take a picture of the window, once what it reads is there."""
        self.hands.look_first()
        self.hands.picture(self.account.next_picture(name))

    def say(self, words: str) -> None:
        """Tell what was just done and seen."""
        self.account.say(words)

    def begin(self, beginning: str) -> None:
        """Go through the welcome as far as the recovery words and their check."""
        hands = self.hands
        self.step_up()
        hands.write("Your name", self.name)
        self.picture("welcome")
        hands.press(beginning)
        hands.press("Go on")
        hands.press("Draw one for me")
        passphrase = hands.input("Passphrase")
        assert isinstance(passphrase, QLineEdit)
        self.passphrase = passphrase.text()
        hands.write("The same again", self.passphrase)
        self.picture("passphrase")
        hands.press("Make my vault")
        hands.wait(lambda: len(self._words_on_screen()) == 12, "twelve recovery words")
        self.recovery_words = self._words_on_screen()
        self.picture("recovery-words")
        hands.press("I have written them down")
        asked = [
            int(found[1])
            for each in hands.seen(QLabel)
            if (found := re.fullmatch(r"Word number (\d+)", each.text().replace("&", "")))
        ]
        for number in asked:
            hands.write(f"Word number {number}", self.recovery_words[number - 1])
        hands.press("Go on")

    def _words_on_screen(self) -> list[str]:
        found = {}
        for each in self.hands.seen(QWidget):
            cell = _WORD_CELL.fullmatch(each.accessibleName())
            if cell:
                found[int(cell[1])] = cell[2]
        return [found[number] for number in sorted(found)]

    def give_path(self, press: str, path: Path) -> None:
        """Press a button that asks for a file or folder, and name it."""
        self.answering(lambda dialog: self._type_path(dialog, path), lambda: self.hands.press(press))

    def answering(self, answer: Callable[[PathDialog], None], act: Callable[[], None]) -> None:
        """Do something that opens the dialog for paths, and answer it."""
        answered: list[bool] = []
        watch = QTimer()
        watch.setInterval(20)

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, PathDialog) and not answered:
                answered.append(True)
                watch.stop()
                answer(dialog)

        watch.timeout.connect(look)
        watch.start()
        act()
        self.hands.wait(lambda: answered, "the dialog for a path")

    def _type_path(self, dialog: PathDialog, path: Path) -> None:
        inside = type(self.hands)(dialog)
        inside.write("Path", str(path))
        inside.click(dialog.take)
        self.hands.acts += inside.acts

    def lock_and_unlock(self) -> None:
        """Ctrl+L, then the passphrase again."""
        hands = self.hands
        hands.key("Ctrl+L")
        hands.wait(lambda: hands.seen(QWidget, "Passphrase"), "the unlock page")
        self.picture("locked")
        hands.write("Passphrase", self.passphrase)
        hands.press("Unlock")
        hands.wait(lambda: self.window.workspace is not None, "the open vault")
        hands.look_first()

    def at_rest(self) -> bool:
        """Whether nothing is being read, written or built for the window at this moment."""
        return at_rest(self.window)

    def send_and_receive(self) -> Exchanged:
        """Press F9 and wait until the exchange is over; fails with what the window says when it does not work."""
        done: list[Exchanged] = []
        failed: list[Exception] = []
        shell = self.window.shell
        assert shell is not None
        exchanger = shell.exchanger
        exchanger.finished.connect(done.append)
        exchanger.failed.connect(lambda error, asked: failed.append(error))
        try:
            self.hands.key("F9")
            self.hands.wait(lambda: done or failed, "the end of sending and receiving")
        finally:
            exchanger.finished.disconnect(done.append)
        if failed:
            raise failed[0]
        return done[0]

    def leave(self) -> None:
        """Close the window as a person does."""
        self.window.close()
        self.hands.wait(lambda: not self.window.isVisible() or self.window.workspace is None, "the closed window")
