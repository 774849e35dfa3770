"""A line on which somebody meddles: loses answers, repeats, reorders, drops and flips what is handed out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from imsa_desktop.sync.transport import Cursor, HubUnreachable, Page, PushResult, Transport


@dataclass
class Meddling:
    """Passes everything on to a true line, except where a test says otherwise."""

    true: Transport
    lose_answers_of_pushes: int = 0
    change_page: Callable[[Page], Page] = field(default=lambda page: page)
    break_after_calls: int | None = None
    calls: int = 0
    pushed: list[bytes] = field(default_factory=list)

    def __getattr__(self, name: str) -> Any:
        passed_on = getattr(self.true, name)

        def call(*given: Any, **named: Any) -> Any:
            self._count()
            return passed_on(*given, **named)

        return call

    def _count(self) -> None:
        self.calls += 1
        if self.break_after_calls is not None and self.calls > self.break_after_calls:
            raise HubUnreachable("https://nowhere", "broken line")

    def push(self, frames: Sequence[bytes]) -> PushResult:
        self._count()
        self.pushed += frames
        result = self.true.push(frames)
        if self.lose_answers_of_pushes:
            self.lose_answers_of_pushes -= 1
            raise HubUnreachable("https://nowhere", "broken line")
        return result

    def pull(self, cursor: Cursor | None, limit: int) -> Page:
        self._count()
        return self.change_page(self.true.pull(cursor, limit))

    def close(self) -> None:
        self.true.close()


def twice(page: Page) -> Page:
    """Every frame of the page handed out twice."""
    return replace(page, frames=tuple(each for frame in page.frames for each in (frame, frame)))


def backwards(page: Page) -> Page:
    """The page in the wrong order."""
    return replace(page, frames=tuple(reversed(page.frames)))


def flipped(page: Page, offset: int = -100) -> Page:
    """One byte of each frame changed."""

    def flip(data: bytes | None) -> bytes | None:
        if data is None:
            return None
        changed = bytearray(data)
        changed[offset % len(changed)] ^= 1
        return bytes(changed)

    return replace(page, frames=tuple(replace(each, frame=flip(each.frame)) for each in page.frames))
