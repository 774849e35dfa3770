"""Is the program's one window: welcome, unlock, the open vault, and the cover; and :func:`run`, which opens it.

The window's title never holds a client's name. Size and place are not kept on disk: what is restored is the
default size, at most the screen's, maximised on small screens.
"""

from __future__ import annotations

import linecache
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from imsa_desktop.config import Settings, write_settings
from imsa_desktop.services.bank_holidays import load_bank_holidays
from imsa_desktop.services.program import Program, VaultStanding
from imsa_desktop.services.workspace import Workspace
from imsa_desktop.ui import appearance, language, side_by_side
from imsa_desktop.ui.appearance_menu import AppearanceMenu
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.entry.unlock import UnlockPage
from imsa_desktop.ui.entry.welcome import WelcomePage
from imsa_desktop.ui.icons import icon
from imsa_desktop.ui.idle import IdleWatch
from imsa_desktop.ui.jobs import Jobs
from imsa_desktop.ui.kept_settings import KeptSettings, scheme_of
from imsa_desktop.ui.page import places
from imsa_desktop.ui.round import Round
from imsa_desktop.ui.shell import Shell
from imsa_desktop.ui.widgets.cover import Cover, ThreeShifts
from imsa_desktop.ui.widgets.header import beneath
from imsa_desktop.ui.words import tr

PROGRAM_NAME = "IMSA Desktop"
_SIZE = (1280, 800)
_MAXIMISED_UNDER = 1100
_READY_MS = 120  # by then the box for the passphrase has the keyboard
_AT_THE_TABLE = ("encounter",)  # where these are in front, somebody is being listened to


class MainWindow(QMainWindow):
    """Shows one thing at a time; what it holds of a vault lives in a :class:`~imsa_desktop.ui.round.Round`."""

    def __init__(self, program: Program, *, auto_exchange: bool = True, settings: Settings | None = None) -> None:
        super().__init__()
        self.program = program
        self.jobs = Jobs(self)  # for what happens before a vault is open
        self._auto_exchange = auto_exchange
        self.settings = KeptSettings(settings, self._write_settings, self)
        self._round: Round | None = None
        self._return_to: tuple[str, dict[str, Any]] = ("", {})
        self._closing = False
        self._loading = False
        self._afresh = False  # the practice cases are made again once they are closed
        self.setWindowIcon(icon("protected"))
        self._body = QStackedWidget()
        self.setCentralWidget(self._body)
        self.cover = Cover(self)
        self.cover.lock_asked.connect(self.lock)
        self._shifts = ThreeShifts(self)
        self._shifts.heard.connect(self.toggle_cover)
        self.idle = IdleWatch(self.settings.now.lock_after_minutes, self)
        self.settings.changed.connect(self._fit_idle)
        side_by_side.changed().connect(self._fit_idle)
        self.idle.warned.connect(self._warn_idle)
        self.idle.idle.connect(self.lock)
        self._fit_screen()
        self.show_start()

    @property
    def shell(self) -> Shell | None:
        """The open vault's pages; ``None`` while locked."""
        return self._round.shell if self._round is not None else None

    @property
    def workspace(self) -> Workspace | None:
        """The open vault; ``None`` while locked."""
        return self._round.workspace if self._round is not None else None

    @property
    def front(self) -> QWidget | None:
        """What fills the window now: the welcome, the unlock page, or the shell."""
        return self._body.currentWidget()

    def show_start(self) -> None:
        """Show the unlock page where there is a vault, else the welcome."""
        if self.program.standing() is VaultStanding.NONE:
            welcome = WelcomePage(self.program, self.jobs)
            welcome.opened.connect(self.open_workspace)
            self._bring(welcome)
            self._name(tr("Welcome"))
        else:
            self.show_unlock()

    def show_unlock(self) -> None:
        """Show the unlock page."""
        unlock = UnlockPage(self.program, self.jobs)
        unlock.opened.connect(self.open_workspace)
        self._bring(unlock)
        self._name(tr("Unlock"))

    def open_workspace(self, workspace: Workspace, first: str = "") -> None:
        """Begin a round with an open vault; ``first`` is the place to begin at."""
        started = Round(workspace, self._on_locked, self, self.settings)
        self._round = started
        shell = started.shell
        shell.title_changed.connect(self._name)
        shell.title_changed.connect(self._fit_idle)
        shell.lock_asked.connect(self.lock)
        shell.cover_asked.connect(self.cover.put_on)
        shell.more_asked.connect(self._show_more)
        shell.afresh_asked.connect(self.practise_afresh)
        self._bring(shell)
        self.cover.hide()
        name, where = self._return_to
        self._return_to = ("", {})
        if first or name not in shell.place_names():
            name, where = first or shell.first_name(), {}
        shell.go(name, **where)
        self.idle.begin()
        if self._auto_exchange and not workspace.practice:
            shell.exchanger.begin()

    def lock(self) -> None:
        """Cover the window, save, close the vault, and show the unlock page."""
        if self._round is None or self._round.locking:
            return
        self.cover.put_on()
        self.idle.stop()
        self._round.lock()

    def toggle_cover(self) -> None:
        """Put the cover on, or take it off."""
        if self.cover.isVisible():
            if self._round is None or not self._round.locking:
                self.cover.take_off()
                self._name(self._round.shell.title() if self._round is not None else "")
        else:
            self.cover.put_on()
            self.setWindowTitle(tr("Notes"))

    def _on_locked(self, whereabouts: tuple[str, dict[str, Any]]) -> None:
        practised = self._round is not None and self._round.workspace.practice
        self._return_to = whereabouts if not practised else ("", {})
        self._round = None
        if self._closing:
            QTimer.singleShot(0, self, self.close)
            return
        self.show_start()
        if practised and self._afresh:
            self._afresh = False
            self.jobs.work(
                lambda: self.program.open_practice(afresh=True),
                self.open_workspace,
                failed=self._not_afresh,
                owner=self,
            )
            return  # the cover stays until they are there
        self.cover.hide()

    def practise_afresh(self) -> None:
        """Make the practice cases again, with days round today; what was tried out in them goes."""
        self._afresh = True
        self.lock()

    def _not_afresh(self, error: Exception) -> None:
        self.cover.hide()
        front = self.front
        if isinstance(front, WelcomePage):
            front.start.failed(error)

    def _bring(self, widget: QWidget) -> None:
        old = self._body.currentWidget()
        self._body.addWidget(widget)
        self._body.setCurrentWidget(widget)
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        if old is not None:
            self._body.removeWidget(old)
            if not isinstance(old, Shell):
                old.deleteLater()

    def _name(self, title: str) -> None:
        self.setWindowTitle(f"{title} – {PROGRAM_NAME}" if title else PROGRAM_NAME)

    def _warn_idle(self) -> None:
        if self.shell is not None:
            self.shell.tell(tr("Locking in a minute. Move the mouse or press a key to stay."), tone=Tone.WARNING)
            self.idle.came_back.connect(self.shell.message.put_away, Qt.ConnectionType.UniqueConnection)

    def _show_more(self) -> None:
        shell = self.shell
        if shell is not None:
            menu = AppearanceMenu(shell)
            menu.popup(beneath(shell.header.more, menu.sizeHint(), self))

    def _write_settings(self, settings: Settings) -> None:
        """Write the settings, which say nothing about anybody."""
        file = self.program.paths.settings
        self.jobs.write(lambda: write_settings(file, settings))

    def _fit_idle(self) -> None:
        """Give a meeting more time before the lock: an interpreted talk leaves the keys alone."""
        shell = self.shell
        in_meeting = side_by_side.is_on() or (shell is not None and shell.front_name() in _AT_THE_TABLE)
        self.idle.seconds = self.settings.minutes_to_lock(in_meeting=in_meeting) * 60

    def _fit_screen(self) -> None:
        room = self.screen().availableGeometry()
        if room.width() < _MAXIMISED_UNDER or room.height() < 700:
            self.setWindowState(Qt.WindowState.WindowMaximized)
            self.resize(room.size())
            return
        # The frame is not part of the size a window is given, so leave room for it.
        self.resize(min(_SIZE[0], room.width() - 16), min(_SIZE[1], room.height() - 48))

    def showEvent(self, event: QShowEvent) -> None:
        """Hear keys and the mouse from now on."""
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self._shifts)
            app.installEventFilter(self.idle)
        super().showEvent(event)
        if not self._loading:
            self._loading = True
            QTimer.singleShot(_READY_MS, self, self._load_pages)

    def _load_pages(self) -> None:
        """Load the pages while somebody still types the passphrase: afterwards it would hold the first page back."""
        if not self._closing:
            self.jobs.work(_make_ready, owner=self)

    def _hear_nothing_more(self) -> None:
        # A filter must be gone before its Python half is, or Qt calls into what was already cleared.
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self._shifts)
            app.removeEventFilter(self.idle)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Lock first: closing the window saves what was typed and closes the vault."""
        if self._round is not None:
            self._closing = True
            event.ignore()
            self.lock()
            return
        self._hear_nothing_more()
        self.jobs.close()
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self.shell is None:
            self.show_start()
        super().changeEvent(event)


def _make_ready() -> None:
    """Load the pages and the bank holidays, and give back what loading has left behind."""
    places()
    load_bank_holidays()
    linecache.clearcache()  # Qt's bindings read the source of each module that is loaded, and it would be kept: 20 MB


def run(program: Program, arguments: list[str], settings: Settings | None = None) -> int:
    """Open the window and stay until it is closed; returns the exit code."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(arguments)
    QCoreApplication.setApplicationName(PROGRAM_NAME)
    settings = settings or Settings()
    language.speak(settings.language)
    appearance.apply(app, scheme_of(settings.appearance), settings.text_percent)
    window = MainWindow(program, settings=settings)
    window.show()
    return app.exec()
