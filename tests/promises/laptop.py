"""A made-up person's laptop: one vault folder, worked on by the services or the commands, with a movable clock."""

from __future__ import annotations

import io
import json
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar
from unittest.mock import patch

from imsa_desktop.app import Program, Workspace
from imsa_desktop.cli import run
from imsa_desktop.crypto.kdf import Argon2Cost
from imsa_desktop.crypto.keystore import MemoryKeyStore
from imsa_desktop.paths import HOME_VARIABLE, Paths, resources
from imsa_desktop.storage.surroundings import Surroundings
from tests.clock import Clock

PASSPHRASE = "correct horse battery staple"


@dataclass(frozen=True)
class Ended:
    """What a command printed and ended with."""

    code: int
    out: str
    err: str

    @property
    def objects(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]


@dataclass(frozen=True)
class Refusal:
    """A refusal as a person reads it, and as a program does."""

    code: int
    error: str
    happened: str
    safe: str
    next: str
    sentence: str


class _TypedIn(io.StringIO):
    """Standard input that is no terminal."""

    def isatty(self) -> bool:
        return False


@dataclass(eq=False)
class Laptop:
    """One person's laptop. Services and commands take turns: a vault is held by one of them at a time."""

    person: str
    home: Path
    clock: Clock = field(default_factory=Clock)
    key_store: MemoryKeyStore = field(default_factory=MemoryKeyStore)
    _open: Workspace | None = None
    made: ClassVar[list[Laptop]] = []

    def __post_init__(self) -> None:
        self.made.append(self)

    @property
    def vault(self) -> Path:
        return self.home / "vault"

    @property
    def around(self) -> Surroundings:
        cost = Argon2Cost.cheap_for_tests()
        return Surroundings(self.key_store, self.home / "state", now_ms=self.clock, kdf=cost)

    @property
    def program(self) -> Program:
        paths = Paths(self.home, self.home / "settings.toml", self.home / "state")
        return Program(paths, self.around, resources())

    # the services

    @property
    def at(self) -> Workspace:
        """The unlocked vault, through the services."""
        if self._open is None or self._open.locked:
            self._open = self.program.unlock(PASSPHRASE)
        return self._open

    def lock(self) -> None:
        if self._open is not None:
            self._open.lock()
            self._open = None

    def copy(self, home: Path, *, carrying_key_store: bool = True, carrying_state: bool = True) -> Laptop:
        """The same laptop elsewhere; what is not carried along stays behind, as when only the folder is copied."""
        self.lock()
        home.mkdir(parents=True)
        shutil.copytree(self.vault, home / "vault")
        if carrying_state:
            shutil.copytree(self.home / "state", home / "state")
        store = MemoryKeyStore()
        if carrying_key_store:
            store.secrets = dict(self.key_store.secrets)
        return Laptop(self.person, home, Clock(self.clock.ms), store)

    # the commands

    def command(self, *words: str, stdin: str = "", passphrase: str | None = PASSPHRASE) -> Ended:
        """Run one command of the program; the passphrase is the first line of standard input."""
        self.lock()
        out, err = io.StringIO(), io.StringIO()
        given = stdin if passphrase is None else f"{passphrase}\n{stdin}"
        with (
            _typing(given),
            redirect_stdout(out),
            redirect_stderr(err),
            patch.dict(os.environ, {HOME_VARIABLE: str(self.home)}),
        ):
            code = run([*words, "--vault", str(self.vault)], self.around)
        return Ended(code, out.getvalue(), err.getvalue())

    def ask(self, *words: str, stdin: str = "") -> list[dict[str, Any]]:
        """Run one command with --json that must not be refused."""
        ended = self.command(*words, "--json", stdin=stdin)
        assert ended.code == 0, ended.out + ended.err
        return ended.objects

    def one(self, *words: str, stdin: str = "") -> dict[str, Any]:
        """The same where the last object is wanted."""
        return self.ask(*words, stdin=stdin)[-1]

    def refused(self, *words: str, stdin: str = "", passphrase: str | None = PASSPHRASE) -> Refusal:
        """Run a command that must be refused: alike as JSON and in one line of words, with the same exit code."""
        ended = self.command(*words, "--json", stdin=stdin, passphrase=passphrase)
        told = ended.objects[-1]
        assert "error" in told, told
        return self._kind(ended, told)

    def _kind(self, ended: Ended, told: dict[str, Any]) -> Refusal:
        assert ended.code == told["exit_code"] != 0
        assert ended.err == ""
        sentence = f"{told['happened']}; {told['safe']}; {told['next']}."
        return Refusal(ended.code, told["error"], told["happened"], told["safe"], told["next"], sentence)

    def refused_in_words(self, *words: str, stdin: str = "", passphrase: str | None = PASSPHRASE) -> Ended:
        """Run a command that must be refused, as a person does: one line on standard error and nothing else."""
        ended = self.command(*words, stdin=stdin, passphrase=passphrase)
        assert ended.code != 0
        assert len(ended.err.splitlines()) == 1, ended.err
        assert "Traceback" not in ended.err + ended.out
        return ended

    def digests(self) -> dict[str, str]:
        """Digest of every space of this vault."""
        return {each["space"]: each["digest"] for each in self.ask("digest")}

    def files(self) -> dict[str, bytes]:
        """The lasting bytes of the vault's folder."""
        lasting = (each for each in self.vault.iterdir() if not each.name.endswith(("-shm", ".lock")))
        return {each.name: each.read_bytes() for each in lasting}


@contextmanager
def _typing(text: str) -> Iterator[None]:
    before = sys.stdin
    sys.stdin = _TypedIn(text)
    try:
        yield
    finally:
        sys.stdin = before


def new_laptop(person: str, home: Path, organisation: str | None = None) -> Laptop:
    """A laptop with a new vault, made by the command ``init``."""
    laptop = Laptop(person, home)
    laptop.ask("init", "--person", person, *(("--organisation", organisation) if organisation else ()))
    return laptop
