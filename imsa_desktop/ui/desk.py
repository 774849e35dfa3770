"""Says what a page works with: the open vault, the jobs, and ways to speak to the person."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from imsa_desktop.services.workspace import SomethingChanged as Changed
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.exchanger import Exchanger
from imsa_desktop.ui.jobs import Jobs
from imsa_desktop.ui.kept_settings import KeptSettings

if TYPE_CHECKING:
    from imsa_desktop.services.workspace import Workspace


class Say(Protocol):
    """Where pages say things: the toast, the message bar, and explained errors."""

    def toast(self, words: str, *, undo: Callable[[], object] | None = None, tone: Tone = Tone.PLAIN) -> None: ...
    def tell(self, words: str, *, tone: Tone = Tone.PLAIN) -> None: ...
    def wrong(self, error: BaseException) -> None: ...


class Window(Protocol):
    """What can be done to the window from anywhere."""

    def lock_now(self) -> None: ...
    def cover_now(self) -> None: ...
    def beside_client(self) -> None: ...


@dataclass(frozen=True)
class Desk:
    """What a page works with."""

    workspace: Workspace
    jobs: Jobs
    say: Say
    go: Callable[..., None]  # go("case", space=…): bring a place to the front
    back: Callable[[], None]  # to the place before
    exchanger: Exchanger  # send and receive
    settings: KeptSettings = field(default_factory=KeptSettings)
    window: Window | None = None


__all__ = ["Changed", "Desk", "Say", "Window"]
