"""Asks for a file or a folder, because somebody asked; the toolkit's own dialog writes every path into its settings.

Guide: ``choose_file(parent, tr("Choose the invitation"), ("*.imsa-invitation",))`` · ``choose_folder(parent, title)`` ·
``name_file(parent, title, "Appointment.pdf")`` to write one; each returns a :class:`~pathlib.Path` or ``None``.
An existing file is never overwritten without being asked about. Suggested names never hold a client's name.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QDir, QModelIndex, QStandardPaths, QStorageInfo
from PySide6.QtWidgets import QDialog, QFileSystemModel, QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.style.buttons import AT_START
from imsa_desktop.ui.widgets.buttons import button, main_button, quiet_button
from imsa_desktop.ui.widgets.labels import Heading, Label
from imsa_desktop.ui.words import tr


class Purpose(Enum):
    """What the path is for."""

    READ = "read"
    WRITE = "write"
    FOLDER = "folder"


def choose_file(parent: QWidget | None, title: str, patterns: Sequence[str] = ()) -> Path | None:
    """An existing file."""
    return _ask(PathDialog(title, Purpose.READ, patterns, parent=parent))


def choose_folder(parent: QWidget | None, title: str) -> Path | None:
    """An existing folder."""
    return _ask(PathDialog(title, Purpose.FOLDER, parent=parent))


def name_file(parent: QWidget | None, title: str, suggested: str, *, may_replace: bool = True) -> Path | None:
    """A file to be written; one that exists is replaced only after asking, or never."""
    return _ask(PathDialog(title, Purpose.WRITE, suggested=suggested, may_replace=may_replace, parent=parent))


def _ask(dialog: PathDialog) -> Path | None:
    try:
        return dialog.path if dialog.exec() == QDialog.DialogCode.Accepted else None
    finally:
        dialog.deleteLater()


class PathDialog(QDialog):
    """A list of a folder's files, the usual places at its side, and the path as a line that can be typed in."""

    def __init__(
        self,
        title: str,
        purpose: Purpose,
        patterns: Sequence[str] = (),
        *,
        suggested: str = "",
        may_replace: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(720, 520)
        self.path: Path | None = None
        self._purpose, self._suggested = purpose, suggested
        self._replace = False
        self._may_replace = may_replace
        self._model = QFileSystemModel(self)
        self._model.setOption(QFileSystemModel.Option.DontUseCustomDirectoryIcons)
        shown = QDir.Filter.AllDirs | QDir.Filter.NoDotAndDotDot
        if purpose is not Purpose.FOLDER:
            shown |= QDir.Filter.Files
        self._model.setFilter(shown)
        if patterns:
            self._model.setNameFilters(list(patterns))
            self._model.setNameFilterDisables(False)
        self._lay_out(title)
        self._enter(Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)))
        self.line.setFocus()
        self.line.selectAll()

    def _lay_out(self, title: str) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        layout.setSpacing(Space.M)
        layout.addWidget(Heading(title))
        middle = QHBoxLayout()
        middle.setSpacing(Space.L)
        sides = QVBoxLayout()
        sides.setSpacing(2)
        for words, drawing, place in self._usual_places():
            act = quiet_button(words, drawing, lambda place=place: self._enter(place))
            act.setProperty(AT_START, True)
            act.setMinimumWidth(150)
            sides.addWidget(act)
        sides.addStretch(1)
        middle.addLayout(sides)
        self.list = QListView()
        self.list.setAccessibleName(tr("Files and folders"))
        self.list.setModel(self._model)
        self.list.setUniformItemSizes(True)
        self.list.clicked.connect(self._clicked)
        self.list.activated.connect(self._activated)
        middle.addWidget(self.list, 1)
        layout.addLayout(middle, 1)
        label = Label(tr("&File") if self._purpose is not Purpose.FOLDER else tr("&Folder"), Text.STRONG)
        self.line = QLineEdit()
        self.line.setAccessibleName(tr("Path"))
        self.line.textEdited.connect(self._on_typed)
        label.setBuddy(self.line)
        layout.addWidget(label)
        layout.addWidget(self.line)
        self.note = Label("", quiet=True)
        layout.addWidget(self.note)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(tr("&Cancel"), None, self.reject))
        acts = {Purpose.READ: tr("&Open"), Purpose.WRITE: tr("&Save here"), Purpose.FOLDER: tr("Use this fold&er")}
        self.take = main_button(acts[self._purpose], "done", self._take)
        self.take.setDefault(True)
        row.addWidget(self.take)
        layout.addLayout(row)

    def _usual_places(self) -> list[tuple[str, str, Path]]:
        standard = QStandardPaths.StandardLocation
        found = [
            (tr("Documents"), "document", Path(QStandardPaths.writableLocation(standard.DocumentsLocation))),
            (tr("Downloads"), "received", Path(QStandardPaths.writableLocation(standard.DownloadLocation))),
            (tr("Home"), "home", Path.home()),
        ]
        for volume in QStorageInfo.mountedVolumes():
            root = volume.rootPath()
            if volume.isReady() and (root.startswith(("/media", "/run/media", "/Volumes")) or root[1:3] == ":/"):
                found.append((volume.displayName() or root, "saved", Path(root)))
        return found

    def _enter(self, folder: Path) -> None:
        if not folder.is_dir():
            folder = Path.home()
        self._model.setRootPath(str(folder))
        self.list.setRootIndex(self._model.index(str(folder)))
        name = self._suggested if self._purpose is Purpose.WRITE else ""
        self.line.setText(str(folder / name) if name else str(folder))
        self._on_typed()

    def _clicked(self, index: QModelIndex) -> None:
        path = Path(self._model.filePath(index))
        if path.is_file() or self._purpose is Purpose.FOLDER:
            self.line.setText(str(path))
            self._on_typed()

    def _activated(self, index: QModelIndex) -> None:
        path = Path(self._model.filePath(index))
        if path.is_dir():
            self._enter(path)
        else:
            self.line.setText(str(path))
            self._take()

    def _on_typed(self) -> None:
        self._replace = False
        self.note.setText("")

    def _take(self) -> None:
        typed = Path(self.line.text().strip()).expanduser()
        if self._purpose is Purpose.READ and typed.is_dir():
            self._enter(typed)
            return
        trouble = self._trouble(typed)
        if trouble:
            self.note.setText(trouble)
            return
        self.path = typed
        self.accept()

    def _trouble(self, typed: Path) -> str:
        if self._purpose is Purpose.READ:
            return "" if typed.is_file() else tr("There is no file of this name.")
        if self._purpose is Purpose.FOLDER:
            return "" if typed.is_dir() else tr("There is no folder of this name.")
        if not typed.parent.is_dir() or typed.is_dir():
            return tr("Please add a name for the file, in a folder that exists.")
        if typed.exists() and not self._may_replace:
            return tr("A file of this name is there already. Please write another name.")
        if typed.exists() and not self._replace:
            self._replace = True
            return tr("A file of this name is there already. Press again to replace it, or write another name.")
        return ""
