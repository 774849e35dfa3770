"""Settings reveal nothing and never stop the program; the log holds names of events and ids, never a value."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from imsa_desktop.config import Settings, read_settings, write_settings
from imsa_desktop.logs import start_logging
from imsa_desktop.paths import HOME_VARIABLE, own_paths, resources


def test_settings_are_kept(tmp_path: Path) -> None:
    chosen = Settings("high-contrast", 150, 5, "cy")
    write_settings(tmp_path / "deep" / "settings.toml", chosen)
    assert read_settings(tmp_path / "deep" / "settings.toml") == chosen


@pytest.mark.parametrize(
    "text",
    [
        "",
        "not toml [",
        'appearance = "pink"\ntext_percent = 900\nlock_after_minutes = true\nlanguage = "../etc"',
        "\x00",
    ],
)
def test_damaged_settings_are_the_usual_ones(tmp_path: Path, text: str) -> None:
    (tmp_path / "settings.toml").write_text(text)
    assert read_settings(tmp_path / "settings.toml") == Settings()
    assert read_settings(tmp_path / "missing.toml") == Settings()


def test_a_new_laptop_locks_after_five_minutes_and_speaks_english() -> None:
    usual = Settings()
    assert (usual.lock_after_minutes, usual.language) == (5, "en_GB")


def test_one_folder_can_hold_everything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    paths = own_paths()
    assert all(each.is_relative_to(tmp_path) for each in (paths.vault, paths.settings, paths.state, paths.log))
    monkeypatch.delenv(HOME_VARIABLE)
    assert not own_paths().vault.is_relative_to(tmp_path)
    assert (resources() / "fonts").is_dir()


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    root = logging.getLogger()
    before = list(root.handlers), root.level
    path = tmp_path / "log" / "events.jsonl"
    start_logging(path)
    yield path
    start_logging(tmp_path / "log" / "other.jsonl")
    root.handlers[:], level = before
    root.setLevel(level)


def test_a_log_line_holds_the_event_and_ids_and_nothing_else(log: Path, logged_errors: list[logging.LogRecord]) -> None:
    logging.getLogger("imsa.sync").info(
        "frame refused", extra={"ids": {"space": "ab12" * 4, "who": "Linh", "count": 3}}
    )
    logging.getLogger("imsa").info("saved Linh's address: %s", "12 Hope Street")
    logging.getLogger("httpx2").warning("GET https://hub/%s", "12 Hope Street")
    try:
        raise ValueError("12 Hope Street") from KeyError("Linh")
    except ValueError:
        logging.getLogger("imsa").exception("unexpected")
    assert [each.name for each in logged_errors if each.levelno >= logging.ERROR] == ["imsa"]
    logged_errors.clear()
    text = log.read_text()
    first, second, third, fourth = (json.loads(line) for line in text.splitlines())
    assert "Hope" not in text
    assert "Linh" not in text
    assert (first["event"], first["space"], first["count"]) == ("frame refused", "ab12" * 4, 3)
    assert "who" not in first
    assert second["event"] == third["event"] == "unnamed"
    assert fourth["error"] == ["ValueError", "KeyError"]
    assert fourth["at"][-1].startswith("test_settings_and_log.py:")
