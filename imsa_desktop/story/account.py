"""Writes down what the story did, in a short page that a person can read beside its pictures."""

from __future__ import annotations

import time
from pathlib import Path


class Account:
    """The story's page: headings, sentences and pictures, and how long each scene took."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._lines = ["# The story", "", "Everybody in it is made up. Every picture is of the real window.", ""]
        self._pictures = 0
        self._began = self._scene_began = time.monotonic()

    def scene(self, title: str) -> None:
        """Begin a scene."""
        self._scene_began = time.monotonic()
        self._lines += ["", f"## {title}", ""]
        print(f"— {title}", flush=True)

    def say(self, words: str) -> None:
        """Tell one thing that happened and was seen to hold."""
        self._lines.append(f"* {words} *({time.monotonic() - self._scene_began:.1f} s)*")
        print(f"    {words}", flush=True)

    def next_picture(self, name: str) -> Path:
        """The file of the next picture, numbered."""
        self._pictures += 1
        file = self.folder / f"{self._pictures:02d}-{name}.png"
        self._lines += ["", f"![{name.replace('-', ' ')}]({file.name})", ""]
        return file

    def end(self, words: str) -> None:
        """Write the page."""
        self._lines += ["", words, "", f"Played in {time.monotonic() - self._began:.0f} s."]
        (self.folder / "account.md").write_text("\n".join(self._lines) + "\n", encoding="utf-8")
