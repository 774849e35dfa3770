"""Makes a disk full: for another process by strace's fault injection, for this one by a limit on the size of files."""

from __future__ import annotations

import functools
import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from imsa_desktop.paths import HOME_VARIABLE
from tests.promises.laptop import Ended

ROOT = Path(__file__).resolve().parents[2]
PASSPHRASE = "copper lantern quiet harbour violet maple"


@functools.cache
def strace_works() -> bool:
    """Whether strace is here and may watch a process."""
    found = shutil.which("strace")
    if found is None:
        return False
    tried = subprocess.run([found, "-f", "--seccomp-bpf", "-o", os.devnull, "true"], capture_output=True, check=False)
    return tried.returncode == 0


@dataclass(frozen=True)
class Terminal:
    """A person at a terminal: every command is a process of its own, with a folder for all it may write."""

    folder: Path

    @property
    def vault(self) -> Path:
        return self.folder / "vault"

    @property
    def temporary(self) -> Path:
        return self.folder / "temporary"

    def environment(self) -> dict[str, str]:
        apart = dict.fromkeys(("HOME", "XDG_CACHE_HOME"), str(self.folder / "account"))
        self.temporary.mkdir(parents=True, exist_ok=True)
        return {
            **{name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "DBUS_"))},
            **apart,
            HOME_VARIABLE: str(self.folder / "home"),
            "TMPDIR": str(self.temporary),
            "PYTHONPATH": str(ROOT),
            "PYTHONDONTWRITEBYTECODE": "1",
        }

    def run(self, *words: str, given: str = "", under: Sequence[str] = ()) -> Ended:
        """Run one command to its end, perhaps under a program that watches it; the passphrase comes first."""
        done = subprocess.run(
            [*under, sys.executable, "-m", "imsa_desktop", "--vault", str(self.vault), "--json", *words],
            input=f"{PASSPHRASE}\n{given}",
            capture_output=True,
            text=True,
            check=False,
            cwd=self.folder,
            env=self.environment(),
        )
        return Ended(done.returncode, done.stdout, done.stderr)

    @contextmanager
    def begin(self, *words: str) -> Iterator[Any]:
        """Begin a command that goes on reading; it is ended with the block. Its error output is not looked at."""
        process = subprocess.Popen(
            [sys.executable, "-m", "imsa_desktop", "--vault", str(self.vault), "--json", *words],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            cwd=self.folder,
            env=self.environment(),
        )
        with process:
            try:
                assert process.stdin is not None
                process.stdin.write(f"{PASSPHRASE}\n")
                yield process
            finally:
                process.kill()

    def init(self) -> None:
        """Make the vault."""
        done = self.run("init", "--person", "Ana", "--kdf-memory", "64")
        assert done.code == 0, done.err

    def batch(self, *lines: str, under: Sequence[str] = ()) -> Ended:
        """Run several commands with one unlock."""
        return self.run("batch", given="".join(f"{line}\n" for line in lines), under=under)


def full_from(write: int, *paths: Path, call: str = "pwrite64") -> list[str]:
    """What to run a command under, so that the disk is full from that write to these files (or any) on."""
    watched = [part for path in paths for part in ("-P", str(path))]
    return [
        *("strace", "-f", "--seccomp-bpf", "-qq", "-o", os.devnull, *watched),
        *("-e", f"trace={call}", "-e", f"inject={call}:error=ENOSPC:when={write}+"),
    ]


@contextmanager
def no_room_here(largest: int = 4096) -> Iterator[None]:
    """No file of this process may grow beyond so many bytes: a save fails when it is written down, not before."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (largest, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
