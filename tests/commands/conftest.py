"""Runs the real commands in this process, on real vaults, with a cheap key derivation."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from imsa_desktop import paths
from imsa_desktop.cli import run
from imsa_desktop.crypto.kdf import Argon2Cost
from imsa_desktop.crypto.keystore import MemoryKeyStore
from imsa_desktop.storage.surroundings import Surroundings

PASSPHRASE = "correct horse battery staple"


@dataclass(frozen=True)
class Ended:
    """What a command printed and ended with."""

    code: int
    out: str
    err: str

    @property
    def objects(self) -> list[dict[str, Any]]:
        """The JSON objects it printed, one a line."""
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def object(self) -> dict[str, Any]:
        """The one JSON object it printed."""
        (only,) = self.objects
        return only


@dataclass
class Desk:
    """One person's vault, worked on by commands alone."""

    home: Path
    around: Surroundings
    capture: pytest.CaptureFixture[str]

    @property
    def vault(self) -> Path:
        """The vault's folder."""
        return self.home / "vault"

    def __call__(self, *arguments: str, stdin: str | None = None, passphrase: str = PASSPHRASE) -> Ended:
        """Run one command; the passphrase is the first line of standard input."""
        before = sys.stdin
        sys.stdin = io.StringIO(f"{passphrase}\n{stdin or ''}")
        try:
            self.capture.readouterr()
            code = run([*arguments, "--vault", str(self.vault)], self.around)
        finally:
            sys.stdin = before
        told = self.capture.readouterr()
        return Ended(code, told.out, told.err)

    def ask(self, *arguments: str, stdin: str | None = None) -> list[dict[str, Any]]:
        """Run one command with --json that must not be refused."""
        ended = self(*arguments, "--json", stdin=stdin)
        assert ended.code == 0, ended.out + ended.err
        return ended.objects

    def one(self, *arguments: str, stdin: str | None = None) -> dict[str, Any]:
        """The same where one object is expected."""
        (only,) = self.ask(*arguments, stdin=stdin)
        return only

    def batch(self, lines: Sequence[str]) -> Ended:
        """Run a batch with --json."""
        return self("batch", "--json", stdin="\n".join(lines) + "\n")


@pytest.fixture
def new_desk(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Desk]:
    """Makes vaults by the command ``init``."""
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path / "home"))

    def make(person: str, organisation: str | None = None) -> Desk:
        home = tmp_path / person.lower()
        around = Surroundings(MemoryKeyStore(), home / "state", kdf=Argon2Cost.cheap_for_tests())
        desk = Desk(home, around, capsys)
        desk.one("init", "--person", person, *(("--organisation", organisation) if organisation else ()))
        return desk

    return make


@pytest.fixture
def ana(new_desk: Callable[..., Desk]) -> Desk:
    """Ana's vault; she has not joined anything."""
    return new_desk("Ana")
