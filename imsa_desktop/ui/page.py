"""Says what a page is, what it is given, and which pages there are.

Guide
-----
A page is a passive widget in the middle of the window. Subclass :class:`Page` and register the class::

    @place("today", icon="today", order=10)
    class TodayPage(Page):
        def title(self) -> str:                # window title and heading: never a client's name
            return self.tr("Today")
        def on_shown(self, where: Mapping[str, Any]) -> None: …   # each time it comes to the front
        def refresh(self, changed: Changed | None) -> None: …     # something changed, here or from afar

and add its module to ``imsa_desktop/ui/pages/__init__.py``. ``order`` places it in the navigation
(Ctrl+1…9 in that order); without ``order`` it is reached with ``self.desk.go("case", space=…)``.

:class:`~imsa_desktop.ui.desk.Desk` is what pages and presenters are given: the open ``workspace``, ``jobs``, ways to
``go`` elsewhere, ``toast`` (with Undo), ``tell`` (message bar) and ``wrong`` (an error, explained).
``leaving()`` saves what was typed; ``acts()`` says what Ctrl+E, Ctrl+I, Ctrl+T, Ctrl+N, Ctrl+P, Ctrl+S do here.
``refresh`` comes after every commit, drafts included: look at ``changed`` before reading.
The page called "find" also has ``look_for(text)``, ``open_first()`` and ``focus_results()``, which the find box calls.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtWidgets import QWidget

from imsa_desktop.ui.desk import Changed, Desk


class Page(QWidget):
    """One place in the window."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk

    def title(self) -> str:
        """Words for the window's title; never a client's name."""
        raise NotImplementedError

    def on_shown(self, where: Mapping[str, Any]) -> None:
        """The page came to the front, asked for with these words (``space=``, ``record=`` …)."""

    def refresh(self, changed: Changed | None) -> None:
        """Something changed; ``None`` means everything may have."""

    def acts(self) -> Mapping[str, Callable[[], object]]:
        """What the window's shortcuts do here: "encounter", "interpreter", "task", "new", "print", "finish"."""
        return {}

    def leaving(self) -> None:
        """The page is about to be left, or the program locked: save what was typed (``autosave.flush()``)."""


@dataclass(frozen=True, slots=True)
class Place:
    """An entry of the list of places."""

    name: str
    page: type[Page]
    icon: str
    label: Callable[[], str]
    order: int | None  # None: not in the navigation
    wanted: Callable[[Any], bool]  # given the workspace: is it offered here (head office only, …)
    badge: Callable[[Any], int] | None  # given the workspace, on a reader's thread: how many wait there


_PLACES: dict[str, Place] = {}
_P = TypeVar("_P", bound=type[Page])


def place(
    name: str,
    *,
    icon: str,
    label: Callable[[], str] | None = None,
    order: int | None = None,
    wanted: Callable[[Any], bool] = lambda workspace: True,
    badge: Callable[[Any], int] | None = None,
) -> Callable[[_P], _P]:
    """Register the decorated page class under ``name``; ``label`` is what the navigation calls it."""

    def register(page: _P) -> _P:
        if name in _PLACES and _PLACES[name].page.__qualname__ != page.__qualname__:
            raise ValueError(f"two pages are called {name}")
        _PLACES[name] = Place(name, page, icon, label or (lambda: name), order, wanted, badge)
        return page

    return register


def places() -> dict[str, Place]:
    """Every registered place by name."""
    import imsa_desktop.ui.pages  # noqa: F401  # reason: importing the pages registers them

    return _PLACES
