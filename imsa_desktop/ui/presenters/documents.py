"""Holds the documents of one case: what is there, and files on their way in."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from imsa_desktop.services.attachments import Added
from imsa_desktop.services.errors import Stopped
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.jobs import Ticket
from imsa_desktop.ui.presenters.presenter import Presenter
from imsa_desktop.ui.words import explain, tr
from imsa_protocol.identifiers import SpaceId


@dataclass(frozen=True, slots=True)
class Sorted:
    """What somebody brought: files that hold letters, all others, and what is no file or not there any more."""

    letters: tuple[Path, ...]
    others: tuple[Path, ...]
    no_files: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class ComingIn:
    """A file that is being taken in, and how far it is."""

    name: str
    left: int  # files after this one
    done: int = 0
    total: int = 0


class DocumentsPresenter(Presenter):
    """Alone calls the services for the documents of one case."""

    documents_read = Signal(object)  # Sequence[DocumentRow]
    letters_found = Signal(object)  # list[Path]
    coming_in = Signal(object)  # ComingIn, or None when all are in

    def __init__(self, desk: Desk, space: SpaceId, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.space = space
        self._waiting: list[Path] = []
        self._ticket: Ticket | None = None
        self._now: ComingIn | None = None
        self._added = 0
        self._already = 0
        self._not_taken: list[str] = []  # in words, each with its reason

    def ask(self) -> None:
        """Read the documents afresh."""
        attachments, space = self.workspace.attachments, self.space
        self.jobs.read(lambda: attachments.documents(space), self.documents_read.emit, owner=self)

    def take(self, paths: Sequence[Path]) -> None:
        """Take files in; those that hold letters are shown first."""
        correspondence = self.workspace.correspondence

        def sort() -> Sorted:
            files = [path for path in paths if path.is_file()]
            letters = [path for path in files if _may_be_read(path) and correspondence.holds_letters(path)]
            others = tuple(path for path in files if path not in letters)
            return Sorted(tuple(letters), others, tuple(path for path in paths if path not in files))

        self.jobs.read(sort, self._sorted, owner=self)

    def take_picture(self, as_file: Callable[[], bytes]) -> None:
        """Take in a picture that was copied: a photograph, or what stood on a screen."""
        attachments, space, title = self.workspace.attachments, self.space, tr("Pasted picture")
        self.jobs.work(
            lambda: attachments.add(space, as_file(), name="picture.png", title=title),
            self._picture_in,
            owner=self,
        )

    def _picture_in(self, added: Added) -> None:
        self._added += not added.already
        self._already += added.already
        if self._ticket is None:
            self._tell()

    def _sorted(self, found: Sorted) -> None:
        if found.no_files:
            words = tr("Not taken in, because they are folders or are not there any more: {names}")
            self.desk.say.tell(words.format(names=", ".join(each.name for each in found.no_files)), tone=Tone.WARNING)
        if found.letters:
            self.letters_found.emit(list(found.letters))
        self._waiting += found.others
        self._next()

    def stop(self) -> None:
        """Stop what is under way, and take no more of it."""
        self._waiting.clear()
        if self._ticket is not None:
            self._ticket.cancel()

    def _next(self) -> None:
        if self._ticket is not None:
            return
        if not self._waiting:
            self._tell()
            return
        path = self._waiting.pop(0)
        ticket = self._ticket = Ticket(self)
        ticket.progressed.connect(self._progressed)
        self._now = ComingIn(path.name, len(self._waiting))
        self.coming_in.emit(self._now)
        attachments, space = self.workspace.attachments, self.space

        def add() -> Added:
            return attachments.add(
                space,
                path,
                progress=lambda done, total: ticket.report((done, total)),
                cancelled=ticket.cancelled,
            )

        self.jobs.work(add, self._one_in, failed=partial(self._not_in, path), owner=self)

    def _progressed(self, how_far: tuple[int, int]) -> None:
        if self._now is not None:
            self._now = ComingIn(self._now.name, self._now.left, *how_far)
            self.coming_in.emit(self._now)

    def _one_in(self, added: Added) -> None:
        self._added += not added.already
        self._already += added.already
        self._end()

    def _not_in(self, path: Path, error: Exception) -> None:
        if not isinstance(error, Stopped):
            words = tr("{name} was not taken in. {why}").format(name=path.name, why=explain(error).one_line())
            self._not_taken.append(words)
        self._end()

    def _end(self) -> None:
        if self._ticket is not None:
            self._ticket.deleteLater()
        self._ticket, self._now = None, None
        self._next()

    def _tell(self) -> None:
        self.coming_in.emit(None)
        words = []
        if self._added:
            words.append(tr("1 file added") if self._added == 1 else tr("{n} files added").format(n=self._added))
        if self._already:
            words.append(
                tr("1 file was in the case already")
                if self._already == 1
                else tr("{n} files were in the case already").format(n=self._already)
            )
        self._added = self._already = 0
        if self._not_taken:
            self.desk.say.tell("\n".join(self._not_taken), tone=Tone.PROBLEM)
            self._not_taken.clear()
        if words:
            self.desk.say.toast(" · ".join(words))
            self.ask()


def _may_be_read(path: Path) -> bool:
    """One file that this person may not open costs only itself: why is said when its turn comes."""
    return os.access(path, os.R_OK)
