"""The program as it is started by a person or a script: its own process, no key store, the least memory allowed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.slow

PASSPHRASE = "copper lantern quiet harbour violet maple"
WORDS = ("Đặng", "Quyên", "pomegranate")


@dataclass
class Program:
    """Starts commands whose every folder lies below one."""

    home: Path

    def environment(self) -> dict[str, str]:
        kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "LANG") if name in os.environ}
        everywhere = dict.fromkeys(("HOME", "TMPDIR", "XDG_RUNTIME_DIR", "IMSA_DESKTOP_HOME"), str(self.home))
        root = Path(__file__).resolve().parents[2]
        return {
            **kept,
            **everywhere,
            "PYTHONPATH": str(root),
            "PYTHONIOENCODING": "utf-8",
            "PYTHONDONTWRITEBYTECODE": "1",
        }

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-m", "imsa_desktop", *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            env=self.environment(),
            cwd=self.home,
        )

    def __call__(self, *arguments: str, stdin: str = "", code: int = 0) -> list[dict[str, Any]]:
        process = self.start(*arguments, "--json")
        out, err = process.communicate(f"{PASSPHRASE}\n{stdin}", timeout=60)
        assert process.returncode == code, out + err
        return [json.loads(line) for line in out.splitlines()]


@pytest.fixture
def program(tmp_path: Path) -> Program:
    made = Program(tmp_path)
    (told,) = made("init", "--person", "Quyên", "--kdf-memory", "64")
    assert len(told["recovery_words"]) == 12
    return made


def test_nothing_readable_lies_outside_the_vault(program: Program) -> None:
    program(
        "batch",
        stdin="add client --set 'full_name=Đặng Thị Linh' --set 'notes=allergic to pomegranate'\n"
        "find pomegranate\nadd nonsense --set what=pomegranate\nadd task --set 'what=pomegranate'\n",
        code=3,
    )
    for path in program.home.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            for word in WORDS:
                assert word.encode() not in data, f"{word} in {path}"
                assert word.encode("utf-16-le") not in data, f"{word} in {path}"
            assert not any(word.casefold() in path.name.casefold() for word in WORDS)
    assert program("find", "dang")[0]["name"] == "Đặng Thị Linh"


def test_what_was_told_as_saved_is_there_after_the_process_was_killed(program: Program) -> None:
    (case,) = program("add", "client", stdin='{"name_to_use": "Linh"}')
    process = program.start("batch", "--json")
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(PASSPHRASE + "\n")
    for number in range(200):
        process.stdin.write(f"add task --case {case['case']} --set 'what=Task {number}'\n")
    process.stdin.flush()
    told = [json.loads(process.stdout.readline())["id"] for _ in range(20)]
    process.send_signal(signal.SIGKILL)
    process.wait(30)
    for pipe in (process.stdin, process.stdout, process.stderr):
        if pipe is not None and not pipe.closed:
            try:
                pipe.close()
            except BrokenPipeError:
                continue  # what was still to be written went with the process
    kept = {each["id"] for each in program("list", "task")}
    assert kept >= set(told)
    assert all(each["fine"] for each in program("doctor", "--rebuild"))
    assert {each["id"] for each in program("list", "task")} == kept


def test_a_second_process_is_told_that_the_vault_is_open(program: Program) -> None:
    first = program.start("batch", "--json")
    assert first.stdin is not None
    assert first.stdout is not None
    first.stdin.write(f"{PASSPHRASE}\nlist case\nadd case --set strand=advice\n")
    first.stdin.flush()
    first.stdout.readline()
    (told,) = program("status", code=5)
    assert told["error"] == "VaultInUse"
    first.communicate(timeout=30)
    assert first.returncode == 0
    assert len(program("list", "case")) == 1


def test_help_and_kinds_need_no_vault(tmp_path: Path) -> None:
    program = Program(tmp_path)
    assert program("kinds")
    process = program.start("--help")
    out, _ = process.communicate(timeout=60)
    assert process.returncode == 0
    commands = (
        "init connect invite join batch kinds add set withdraw show list find history questions settle sync export "
        "import status digest doctor story"
    )
    assert all(f"  {name} " in out for name in commands.split())
    assert not (tmp_path / "vault").exists()


@pytest.mark.parametrize("name", ["imsa-desktop", "imsa-hub"])
def test_the_command_that_is_installed_starts_by_its_name(program: Program, name: str) -> None:
    with (Path(__file__).resolve().parents[2] / "pyproject.toml").open("rb") as file:
        module, function = tomllib.load(file)["project"]["scripts"][name].split(":")
    begun = subprocess.run(
        [sys.executable, "-c", f"from {module} import {function}; {function}()", "--help"],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=program.environment(),
        cwd=program.home,
        timeout=60,
        check=False,
    )
    assert begun.returncode == 0, begun.stderr
    assert "Usage: " in begun.stdout
