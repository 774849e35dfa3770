"""Is the window while a vault is open: places at the side, the header, the page in front, the line at the foot.

Guide: a page never talks to the shell; it is given a :class:`~imsa_desktop.ui.desk.Desk`. Places are registered
with :func:`imsa_desktop.ui.page.place`; a page is made when it is first visited and told to refresh when something
changed while it is in front – or, if it was behind, when it comes back.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from imsa_desktop.services.contact import Exchanged, Progress, Standing
from imsa_desktop.services.workspace import SomethingChanged, Workspace
from imsa_desktop.ui import appearance, side_by_side
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.broadcast import Broadcast
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.exchanger import Exchanger
from imsa_desktop.ui.jobs import Jobs
from imsa_desktop.ui.kept_settings import KeptSettings
from imsa_desktop.ui.keyboard import InSight, Stray, may_take
from imsa_desktop.ui.page import Page, Place, places
from imsa_desktop.ui.shortcuts import PAGE_ACTS, WINDOW_ACTS
from imsa_desktop.ui.steps import Steps
from imsa_desktop.ui.widgets.banner import Banner, MessageBar
from imsa_desktop.ui.widgets.buttons import button, quiet_button
from imsa_desktop.ui.widgets.header import Header
from imsa_desktop.ui.widgets.navigation import Navigation
from imsa_desktop.ui.widgets.status_line import StatusLine
from imsa_desktop.ui.widgets.toast import Toast
from imsa_desktop.ui.words import exchanged_words, explain, progress_words, tr

_WIDE_CHARACTERS = 128  # narrower windows show the places as icons


class Shell(QWidget):
    """Holds the pages of one open workspace."""

    title_changed = Signal(str)
    lock_asked = Signal()
    cover_asked = Signal()
    more_asked = Signal()
    afresh_asked = Signal()  # the practice cases are to be made again

    def __init__(
        self,
        workspace: Workspace,
        jobs: Jobs,
        parent: QWidget | None = None,
        settings: KeptSettings | None = None,
    ) -> None:
        super().__init__(parent)
        self.workspace, self.jobs = workspace, jobs
        self.broadcast = Broadcast(workspace, self)
        self.exchanger: Exchanger = Exchanger(workspace, jobs, self)
        kept = settings or KeptSettings(parent=self)
        self.desk = Desk(workspace, jobs, self, self.go, self.back, self.exchanger, kept, self)
        self._pages: dict[str, Page] = {}
        self._stale: set[str] = set()
        self._trail: list[tuple[str, dict[str, Any]]] = []
        self._exchange_trouble = ""  # what the bar said when sending and receiving last failed
        self._places: dict[str, Place] = {name: each for name, each in places().items() if each.wanted(workspace)}
        self._listed = sorted(
            (each for each in self._places.values() if each.order is not None), key=lambda each: each.order or 0
        )
        self._lay_out()
        self._standing_timer = QTimer(self, singleShot=True, interval=150)
        self._standing_timer.timeout.connect(self._ask_standing)
        self._connect()
        self._stray = Stray(self.front, self)
        self._in_sight = InSight(self)
        self._make_shortcuts()
        self._ask_standing()

    def _lay_out(self) -> None:
        self.navigation = Navigation(self._listed)
        self.header = Header()
        self.message = MessageBar()
        self.stack = QStackedWidget()
        self.status = StatusLine()
        self.toaster = Toast(self)
        words = tr("Practice cases: made-up people in a vault of their own, which never sends or receives.")
        acts = [
            quiet_button(tr("Begin afresh"), None, self.afresh_asked.emit),
            quiet_button(tr("Leave practice"), None, self.lock_asked.emit),
        ]
        self.practice = Banner(Tone.PRACTICE, words, [side_by_side.kept_back(each) for each in acts])
        if self.workspace.practice:
            self.status.exchange.hide()
        else:
            self.practice.hide()
        self.beside = Banner(
            Tone.ACCENT,
            tr("Side by side with the client: other cases and notes about other people are out of sight."),
            [button(tr("End  F11"), None, self.turn_side_by_side)],
            drawing="person",
        )
        self.beside.hide()
        bars = QVBoxLayout()
        bars.setContentsMargins(Space.XL, Space.S, Space.XL, 0)
        bars.addWidget(self.practice)
        bars.addWidget(self.beside)
        bars.addWidget(self.message)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.header)
        right.addLayout(bars)
        right.addWidget(self.stack, 1)
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(0)
        top.addWidget(self.navigation)
        top.addLayout(right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top, 1)
        whole.addWidget(self.status)

    def _connect(self) -> None:
        self.navigation.chosen.connect(self.go)
        self.header.lock.clicked.connect(self.lock_asked)
        self.header.cover.clicked.connect(self.cover_asked)
        self.header.more.clicked.connect(self.more_asked)
        self.header.find_box.looked_for.connect(self._look_for)
        self.header.find_box.accepted.connect(self._open_first)
        self.header.find_box.into_results.connect(self._into_results)
        self.header.find_box.gave_up.connect(self._gave_up)
        self.status.exchange_asked.connect(self.exchanger.now)
        self.status.centre_asked.connect(lambda: self.go("needs_look"))
        self.broadcast.changed.connect(self._on_changed)
        self.jobs.went_wrong.connect(self.wrong)
        self.exchanger.started.connect(self._on_exchange_started)
        self.exchanger.progressed.connect(self._on_progress)
        self.exchanger.finished.connect(self._on_exchanged)
        self.exchanger.failed.connect(self._on_exchange_failed)
        side_by_side.changed().connect(self._show_side_by_side)
        appearance.appearance_changed().connect(self._fold)

    # -- going about ------------------------------------------------------------------------------------------

    def go(self, name: str, **where: Any) -> None:
        """Bring a place to the front; raises :class:`KeyError` for a place that is not offered."""
        place = self._places[name]
        if not self._may_be_seen(name, where):
            self.say_side_by_side()
            return
        front = self.front()
        page = self._pages.get(name)
        if page is None:
            page = place.page(self.desk)
            self._pages[name] = page
            self.stack.addWidget(page)
            self._stale.discard(name)
            page.refresh(None)
        if front is not None and front is not page:
            front.leaving()
        if not self._trail or self._trail[-1] != (name, where):
            self._trail.append((name, where))
            del self._trail[:-30]
        self.stack.setCurrentWidget(page)
        self.navigation.mark(name)
        if name != "find":
            self.header.find_box.clear()  # it may hold a client's name, and others look on
        if not may_take(page):
            page.setFocus()  # from now on the keyboard outside the page is the person's doing (ui/keyboard.py)
        page.on_shown(where)
        if name in self._stale:
            self._stale.discard(name)
            page.refresh(None)
        self.title_changed.emit(page.title())

    def back(self) -> None:
        """Bring the place before this one to the front."""
        if len(self._trail) > 1 and not self._may_be_seen(*self._trail[-2]):
            self.say_side_by_side()
        elif len(self._trail) > 1:
            self._trail.pop()
            name, where = self._trail.pop()
            self.go(name, **where)

    def front(self) -> Page | None:
        """The page in front."""
        page = self.stack.currentWidget()
        return page if isinstance(page, Page) else None

    def front_name(self) -> str:
        """The name of the place in front, "" before the first."""
        return self._trail[-1][0] if self._trail else ""

    def first_name(self) -> str:
        """The place to begin at."""
        return self._listed[0].name

    def place_names(self) -> tuple[str, ...]:
        """Every place that is offered, listed or not."""
        return tuple(self._places)

    def title(self) -> str:
        """The title of the page in front."""
        front = self.front()
        return front.title() if front is not None else ""

    def whereabouts(self) -> tuple[str, dict[str, Any]]:
        """Where the person is, to be brought back there after unlocking."""
        return self._trail[-1] if self._trail else ("", {})

    def page(self, name: str) -> Page | None:
        """The page of a place, if it was visited."""
        return self._pages.get(name)

    def leave(self) -> None:
        """Save what was typed on every page, and stop listening: the vault is about to be locked."""
        for page in self._pages.values():
            page.leaving()
        side_by_side.turn(False)
        self._standing_timer.stop()
        self.exchanger.stop()
        self.broadcast.stop()

    def fall_away(self) -> None:
        """Let all of it go, a page a turn: thousands of widgets at once would hold the unlock box back."""
        Steps([*(page.deleteLater for page in self._pages.values()), self.deleteLater], self)

    # -- side by side with the client -------------------------------------------------------------------------

    def turn_side_by_side(self) -> None:
        """Let the client look on, or end it; only where one case is in front."""
        if not side_by_side.is_on() and not _about_one_case(self.whereabouts()[1]):
            self.toast(tr("That works in a client’s case file. Open one first."), tone=Tone.PLAIN)
            return
        side_by_side.turn(not side_by_side.is_on())

    def beside_client(self) -> None:
        """The same asked for in the palette, which stands in front of the case it is meant for."""
        if self.front_name() == "find":
            self.back()
        self.turn_side_by_side()

    def say_side_by_side(self) -> None:
        """Say why a place does not open now."""
        self.toast(tr("The client looks on. End side by side with F11 first."), tone=Tone.PLAIN)

    def _show_side_by_side(self) -> None:
        on = side_by_side.is_on()
        for each in (self.navigation, self.header):
            each.setVisible(not on)
        self.beside.setVisible(on)
        appearance.set_larger(on)
        (self.front() or self).setFocus()

    def _may_be_seen(self, name: str, where: dict[str, Any]) -> bool:
        return not side_by_side.is_on() or name == "help" or _about_one_case(where)

    # -- saying things (desk.say) ---------------------------------------------------------------------------

    def toast(self, words: str, *, undo: Callable[[], object] | None = None, tone: Tone = Tone.GOOD) -> None:
        """Say at the foot of the window that something was done."""
        self.toaster.tell(words, undo, tone)

    def lock_now(self) -> None:
        """Save and lock."""
        self.lock_asked.emit()

    def cover_now(self) -> None:
        """Cover the window."""
        self.cover_asked.emit()

    def tell(self, words: str, *, tone: Tone = Tone.PLAIN) -> None:
        """Say something in the bar at the top."""
        self.message.tell(words, tone)

    def wrong(self, error: BaseException) -> None:
        """Explain an error in the bar at the top."""
        self.message.wrong(explain(error))

    # -- what changed -----------------------------------------------------------------------------------------

    def _on_changed(self, changed: SomethingChanged) -> None:
        front = self.front()
        for name, page in self._pages.items():
            if page is front:
                page.refresh(changed)
            else:
                self._stale.add(name)
        self._standing_timer.start()

    def _ask_standing(self) -> None:
        self.jobs.read(self.workspace.contact.standing, self._show_standing, owner=self)
        for place in self._listed:
            self._ask_badge(place)

    def _ask_badge(self, place: Place) -> None:
        badge, workspace, name = place.badge, self.workspace, place.name
        if badge is not None:
            self.jobs.read(lambda: badge(workspace), lambda count: self.navigation.set_waiting(name, count), owner=self)

    def _show_standing(self, standing: Standing) -> None:
        if not self.exchanger.running:
            self.status.show_standing(standing)

    def _on_exchange_started(self) -> None:
        self.status.exchange.setEnabled(False)
        self.status.say_running(tr("Sending and receiving …"))

    def _on_progress(self, progress: Progress) -> None:
        self.status.say_running(progress_words(progress))

    def _on_exchanged(self, exchanged: Exchanged) -> None:
        self.status.exchange.setEnabled(True)
        self._ask_standing()
        if exchanged.joined:
            self.message.good_is_past()  # "Asked. Head office lets you in …"
        if self.message.words() == self._exchange_trouble:
            self.message.put_away()
        if exchanged.received or exchanged.joined or exchanged.admitted or exchanged.new_questions:
            self.toast(exchanged_words(exchanged))

    def _on_exchange_failed(self, error: Exception, asked: bool) -> None:
        self.status.exchange.setEnabled(True)
        self._ask_standing()
        if asked:
            self.wrong(error)
            self._exchange_trouble = self.message.words()

    # -- find, shortcuts, width -------------------------------------------------------------------------------

    def _finder(self) -> Any:
        if "find" not in self._places:
            return None
        if self.front_name() != "find":
            self.go("find")
            self.header.find_box.setFocus()
        return self.page("find")

    def _look_for(self, text: str) -> None:
        finder = self._finder()
        if finder is not None:
            finder.look_for(text)

    def _open_first(self) -> None:
        finder = self.page("find")
        if finder is not None and self.front_name() == "find":
            finder.open_first()  # type: ignore[attr-defined]  # reason: the page called "find" promises it (ui/page.py)
            self.header.find_box.clear()

    def _into_results(self) -> None:
        finder = self._finder()
        if finder is not None:
            finder.focus_results()

    def _gave_up(self) -> None:
        if self.front_name() == "find":
            self.back()
        front = self.front()
        if front is not None and self.header.find_box.hasFocus():
            front.setFocus()

    def _make_shortcuts(self) -> None:
        for keys, act in WINDOW_ACTS:
            QShortcut(QKeySequence(keys), self, lambda act=act: act(self))
        for keys, name in PAGE_ACTS:
            QShortcut(QKeySequence(keys), self, lambda name=name: self.act(name))
        for number, place in enumerate(self._listed[:9], 1):
            QShortcut(QKeySequence(f"Ctrl+{number}"), self, lambda name=place.name: self.go(name))

    def act(self, name: str) -> None:
        """Do what a shortcut means on the page in front; say where it works if it means nothing here."""
        front = self.front()
        acts = front.acts() if front is not None else {}
        if name in acts:
            acts[name]()
        elif name == "new" and "new_case" in self._places:
            self.go("new_case")
        else:
            self.toast(tr("That works in a client’s case file. Open one first."), tone=Tone.PLAIN)

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint() - QSize(self.navigation.to_spare(), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """Show the places as icons where the window is narrow for its words, whichever of the two changed."""
        wide = QFontMetrics(appearance.font()).averageCharWidth() * _WIDE_CHARACTERS
        self.navigation.set_narrow(self.width() < wide)


def _about_one_case(where: dict[str, Any]) -> bool:
    """Whether a place was asked for with its case, so that it shows nobody else's."""
    return "space" in where
