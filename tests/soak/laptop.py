"""One laptop of the soak: its vault folder, its own state folder, and its commands as processes that can be killed."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PASSPHRASE = "copper lantern quiet harbour violet maple"
Line = dict[str, Any]


class Refused(AssertionError):
    """A command ended with an exit code nobody expected; carries what it printed."""


@dataclass
class Laptop:
    """A laptop with a vault, driven from outside."""

    name: str
    folder: Path
    killed: int = 0
    written: dict[str, tuple[str, str]] = field(default_factory=dict)  # unique word -> (kind, record), acknowledged

    def __post_init__(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / "phrase").write_text(PASSPHRASE + "\n")

    @property
    def vault(self) -> Path:
        return self.folder / "vault"

    def _command(self, *words: str) -> list[str]:
        return [
            *(sys.executable, "-m", "imsa_desktop", "--vault", str(self.vault)),
            *("--passphrase-file", str(self.folder / "phrase"), "--json", *words),
        ]

    def _environment(self) -> dict[str, str]:
        state = str(self.folder / "state")
        apart = dict.fromkeys(("XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "HOME"), state)
        return {**os.environ, **apart, "PYTHONPATH": str(ROOT)}

    def run(self, *words: str, given: str = "", expect: tuple[int, ...] = (0,)) -> list[Line]:
        """Run one command to its end; returns the objects it printed."""
        done = subprocess.run(
            self._command(*words),
            input=given,
            capture_output=True,
            text=True,
            check=False,
            cwd=self.folder,
            env=self._environment(),
        )
        if done.returncode not in expect:
            raise Refused(
                f"{self.name}: {words} ended with {done.returncode}\n{done.stdout[-2000:]}\n{done.stderr[-3000:]}"
            )
        return [json.loads(line) for line in done.stdout.splitlines()]

    def batch(
        self, lines: list[str], *, kill_from: int | None = None, kill_after_s: float = 0
    ) -> Iterator[tuple[str, Line]]:
        """Feed commands one at a time; yields each with the object it printed.

        Killed (-9) a moment after the line ``kill_from`` was begun.
        """
        process = subprocess.Popen(
            self._command("batch"), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            text=True, cwd=self.folder, env=self._environment(),
        )  # fmt: skip
        assert process.stdin
        assert process.stdout
        timer = threading.Timer(kill_after_s, process.kill)
        try:
            for at, line in enumerate(lines):
                if at == kill_from:
                    timer.start()
                try:
                    process.stdin.write(line + "\n")
                    process.stdin.flush()
                except BrokenPipeError:
                    break
                answer = process.stdout.readline()
                if not answer.endswith("\n"):
                    break
                yield line, json.loads(answer)
        finally:
            timer.cancel()
            with contextlib.suppress(BrokenPipeError):
                process.stdin.close()
            if process.wait() < 0:
                self.killed += 1
            process.stdout.close()

    def interrupted(self, *words: str, kill_after_s: float) -> bool:
        """Run one command and kill it (-9) after a time; returns whether it was killed before its end."""
        process = subprocess.Popen(
            self._command(*words),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=self.folder,
            env=self._environment(),
        )
        try:
            process.wait(kill_after_s)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            self.killed += 1
            return True
        return False
