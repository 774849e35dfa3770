"""The plan of rooms is kept by tests, not by memory."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("imsa_protocol", "imsa_hub", "imsa_desktop", "bench", "tools")
CODE = [path for room in ROOMS for path in (ROOT / room).rglob("*.py")]
TRACKED = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
LONGEST_FILE = 400
VAGUE = re.compile(r"^(utils?|helpers?|common|misc|managers?)$")


def _run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, check=False)


@pytest.mark.slow
def test_arrows_between_rooms_point_down_only():
    done = subprocess.run(
        [str(Path(sys.executable).parent / "lint-imports")], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-1000:]


@pytest.mark.slow
def test_every_line_is_typed_strictly():
    done = _run("mypy")
    assert done.returncode == 0, done.stdout[-4000:]


@pytest.mark.slow
def test_style_is_kept():
    checked, formatted = _run("ruff", "check", "."), _run("ruff", "format", "--check", ".")
    assert checked.returncode == 0, checked.stdout[-4000:]
    assert formatted.returncode == 0, formatted.stdout[-4000:]


def test_no_file_holds_more_than_one_idea_can_need():
    lines = {str(path.relative_to(ROOT)): len(path.read_text().splitlines()) for path in CODE}
    long = {path: count for path, count in lines.items() if count > LONGEST_FILE}
    assert long == {}


def test_functions_stay_short():
    long = [
        f"{path.relative_to(ROOT)}:{node.name}"
        for path in CODE
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and (node.end_lineno or 0) - node.lineno > 80
    ]
    assert long == []


def test_every_module_says_what_it_is_for():
    told = {str(path.relative_to(ROOT)): ast.get_docstring(ast.parse(path.read_text())) for path in CODE}
    assert [path for path, words in told.items() if not words] == []


def test_no_name_explains_nothing():
    parts = {name: Path(name).with_suffix("").parts for name in TRACKED if name.endswith(".py")}
    assert [name for name, each in parts.items() if any(VAGUE.match(part) for part in each)] == []


def test_a_silenced_rule_carries_its_reason():
    silenced = re.compile(r"#\s*(noqa|type: ignore)")
    bare = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in CODE
        for number, line in enumerate(path.read_text().splitlines(), 1)
        if (mark := silenced.search(line)) and "reason:" not in line[mark.start() :]
    ]
    assert bare == []


def test_locks_name_hashes_and_no_index():
    for path in (ROOT / "requirements").glob("*.txt"):
        text = path.read_text()
        assert "--hash=sha256:" in text
        assert not re.search(r"https?://|--(extra-)?index-url|--find-links", text), path.name


def test_every_dependency_has_a_reason_and_a_range():
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    wanted = project["dependencies"] + [each for more in project["optional-dependencies"].values() for each in more]
    reasons = (ROOT / "docs" / "dependencies.md").read_text()
    for requirement in wanted:
        name = re.split(r"[<>=!~ ]", requirement)[0]
        assert ">=" in requirement, requirement
        assert f"**{name}**" in reasons, name


def test_makefile_offers_what_the_readme_names():
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    named = set(re.findall(r"(?:^|`)make ([a-z]+)", (ROOT / "README.md").read_text(), re.MULTILINE))
    assert named
    assert named <= targets


def test_nobody_opens_a_known_trap():
    banned = re.compile(
        r"PRAGMA key|get_keyring\(\)|SingletonThreadPool|StaticPool|verify=False|shell=True|pickle\.|echo=True"
        r"|\.itemAt\("  # of a layout: see ui/layouts.py
    )
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in CODE
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call) and banned.search(ast.unparse(node))
    ]
    assert found == []


def test_no_test_sleeps():
    """A test waits for what it waits for (a signal, ``waitUntil``, ``story/rest.py``): never a while, hoping."""
    sleeping = re.compile(r"(qtbot\.wait|\bqWait|\bqSleep|\b(?<!\.)sleep|\b(time|asyncio)\.sleep|\bEvent\(\)\.wait)$")
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in (ROOT / "tests").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call) and sleeping.search(ast.unparse(node.func))
    ]
    assert found == []


@pytest.mark.slow
def test_every_branch_of_merging_is_taken(tmp_path):
    environment = {**os.environ, "COVERAGE_FILE": str(tmp_path / "coverage")}
    done = subprocess.run(
        [
            *(sys.executable, "-m", "pytest", "-q", "-m", "not slow", "tests/merge", "-p", "no:randomly"),
            *("--cov=imsa_desktop.merge", "--cov-branch", "--cov-fail-under=100", "--cov-report=term-missing"),
        ],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-3000:]
