"""Lists what the find box can do besides finding: acts for one client, places to go to, and acts of the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from imsa_desktop.casework.folding import fold
from imsa_desktop.services.cases import CaseRow
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.opening import asked, open_record
from imsa_desktop.ui.page import places
from imsa_desktop.ui.pages.case_tab import tab_names
from imsa_desktop.ui.started import Started
from imsa_desktop.ui.words import tr
from imsa_protocol.identifiers import SpaceId


@dataclass(frozen=True, slots=True)
class Command:
    """Something the palette does."""

    words: str
    keys: str
    drawing: str
    act: Callable[[], object]


@dataclass(frozen=True, slots=True)
class ForClient:
    """Something that is done for one client; ``words`` holds {name}."""

    words: str
    keys: str
    drawing: str
    act: Callable[[SpaceId], object]

    def command(self, row: CaseRow) -> Command:
        """The same for this client."""
        name = row.name or row.reference
        return Command(self.words.format(name=name), self.keys, self.drawing, lambda: self.act(row.space))

    def verbs(self) -> list[str]:
        """The words that may be typed for it."""
        return fold(self.words.replace("{name}", " ")).split()


def for_clients(desk: Desk) -> list[ForClient]:
    """Everything that can be done for one client, the likeliest first."""
    go = desk.go

    def new(kind: str) -> Callable[[SpaceId], object]:
        return lambda space: open_record(desk, space, asked(kind), lambda each: go("case", space=space, open=each))

    def card(space: SpaceId) -> None:
        go("case", space=space, interpreter=True)

    def concern(space: SpaceId) -> None:
        go("safeguarding_concern", space=space, started=Started(space=space))

    def beside(space: SpaceId) -> None:
        go("case", space=space)
        if desk.window is not None:
            desk.window.beside_client()

    return [
        ForClient(tr("New encounter for {name}"), "Ctrl+E", "encounter", new("encounter")),
        *_of_tabs(desk, (("safety_plan", tr("Safety plan of {name}"), "safety-plan"),)),
        ForClient(tr("Interpreter card of {name}"), "Ctrl+I", "interpreter", card),
        ForClient(tr("New task for {name}"), "Ctrl+T", "task", new("task")),
        ForClient(tr("New appointment with {name}"), "", "calendar", new("appointment")),
        ForClient(tr("New decision letter to {name}"), "", "document", new("decision")),
        ForClient(tr("Safeguarding concern about {name}"), "", "warning", concern),
        ForClient(tr("Duty sheet of {name}"), "", "protected", new("duty_sheet")),
        ForClient(tr("Side by side with {name}"), "F11", "person", beside),
        *_of_tabs(
            desk,
            (
                ("needs", tr("Web of needs of {name}"), "link"),
                ("timeline", tr("Timeline of {name}"), "history"),
                ("tasks", tr("Tasks and deadlines of {name}"), "task"),
                ("people", tr("People around {name}"), "person"),
                ("consent", tr("Permissions of {name}"), "choice"),
                ("documents", tr("Documents of {name}"), "document"),
                ("letters", tr("Letters of {name}"), "document"),
            ),
        ),
    ]


def _of_tabs(desk: Desk, tabs: Sequence[tuple[str, str, str]]) -> list[ForClient]:
    """Ways to the parts of a case file, of those there are."""
    places()  # loads the pages, which say which parts there are
    return [
        ForClient(words, "", drawing, partial(_go_to_tab, desk, tab))
        for tab, words, drawing in tabs
        if tab in tab_names()
    ]


def _go_to_tab(desk: Desk, tab: str, space: SpaceId) -> None:
    desk.go("case", space=space, tab=tab)


def everywhere(desk: Desk) -> list[Command]:
    """What can be done from anywhere: new things, the places, and acts of the window."""
    go, window = desk.go, desk.window

    def call() -> None:
        go("advice_query", started=Started())

    def concern() -> None:
        go("safeguarding_concern", started=Started())

    offered = [each for each in places().values() if each.wanted(desk.workspace)]
    listed = sorted((each for each in offered if each.order is not None), key=lambda each: each.order or 0)
    made = [
        Command(tr("New client or referral"), "Ctrl+N", "add", lambda: go("new_case")),
        Command(tr("New appointment"), "", "calendar", lambda: go("calendar", new=True)),
        Command(tr("New call to the advice line"), "Ctrl+Shift+A", "phone", call),
        Command(tr("New safeguarding concern"), "Ctrl+Shift+S", "warning", concern),
        Command(tr("Take in e-mails or messages"), "", "mail", lambda: go("take_in")),
    ]
    for number, each in enumerate(listed, 1):
        keys = f"Ctrl+{number}" if number <= 9 else ""
        words = tr("Go to: {place}").format(place=each.label())
        made.append(Command(words, keys, each.icon, partial(go, each.name)))
    made += [
        Command(tr("Send and receive now"), "F9", "send-and-receive", desk.exchanger.now),
        Command(tr("Go to: {place}").format(place=tr("Duty sheets")), "", "protected", lambda: go("duty_sheets")),
        Command(tr("Settings"), "", "settings", lambda: go("settings")),
        Command(tr("Keys and help"), "F1", "help", lambda: go("help")),
    ]
    if window is not None:
        made += [
            Command(tr("Lock"), "Ctrl+L", "lock", window.lock_now),
            Command(tr("Cover the window"), tr("Shift, Shift, Shift"), "cover", window.cover_now),
            Command(tr("Side by side with the client"), "F11", "person", window.beside_client),
        ]
    return made


def fitting(commands: Sequence[Command], text: str) -> list[Command]:
    """The commands of which each typed word begins a word."""
    words = fold(text).split()
    return [each for each in commands if all(_begins(fold(each.words).split(), word) for word in words)]


def split(text: str, offered: Sequence[ForClient]) -> list[tuple[ForClient, str]]:
    """The acts whose words some of what was typed begins, each with the rest: whose they might be.

    "plan lin", "safety plan of linh" and "linh plan" all mean the safety plan of somebody whose name begins so.
    """
    words = fold(text).split()
    found = []
    for act in offered:
        verbs = act.verbs()
        rest = [word for word in words if not _begins(verbs, word)]
        meant = [word for word in words if _begins(verbs, word) and len(word) > 2]
        if rest and meant:
            found.append((act, " ".join(rest)))
    return found


def _begins(words: Sequence[str], typed: str) -> bool:
    return any(word.strip(":,.").startswith(typed) for word in words)


__all__ = ["Command", "ForClient", "everywhere", "fitting", "for_clients", "split"]
