"""Keeps the few settings that reveal nothing: how the program looks and when it locks.

Anything that says something about a client, a case or a hub lives in the vault instead.
"""

from __future__ import annotations

import dataclasses
import tomllib
from pathlib import Path
from typing import Any, Literal

Appearance = Literal["system", "light", "dark", "high-contrast"]

_APPEARANCES = ("system", "light", "dark", "high-contrast")
_TEXT_PERCENT = range(100, 201)
_LOCK_MINUTES = range(1, 61)


@dataclasses.dataclass(frozen=True, slots=True)
class Settings:
    """The settings, each with the value a new installation has."""

    appearance: Appearance = "system"
    text_percent: int = 100  # 100 … 200
    lock_after_minutes: int = 5  # 1 … 60 without a key or a mouse move
    language: str = "en_GB"  # one that resources/translations has a catalogue of
    meeting_lock_minutes: int = 15  # the same while a client is at the table; never less than the ordinary time


def read_settings(path: Path) -> Settings:
    """Read the settings; a missing or damaged file, or a value out of range, gives the default of each."""
    usual = Settings()
    try:
        found: dict[str, Any] = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        return usual
    return Settings(
        appearance=_one_of(found.get("appearance"), usual.appearance),
        text_percent=_within(found.get("text_percent"), _TEXT_PERCENT, usual.text_percent),
        lock_after_minutes=_within(found.get("lock_after_minutes"), _LOCK_MINUTES, usual.lock_after_minutes),
        language=_code(found.get("language"), usual.language),
        meeting_lock_minutes=_within(found.get("meeting_lock_minutes"), _LOCK_MINUTES, usual.meeting_lock_minutes),
    )


def write_settings(path: Path, settings: Settings) -> None:
    """Write the settings whole or not at all. Raises :class:`OSError`."""
    lines = [
        f"{name} = {value}" if isinstance(value, int) else f'{name} = "{value}"'
        for name, value in dataclasses.asdict(settings).items()
    ]
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_suffix(".new")
    fresh.write_text("\n".join(lines) + "\n", "utf-8")
    fresh.replace(path)


def _one_of(value: Any, default: Appearance) -> Appearance:
    return value if value in _APPEARANCES else default


def _within(value: Any, allowed: range, default: int) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) and value in allowed else default


def _code(value: Any, default: str) -> str:
    fits = isinstance(value, str) and 0 < len(value) <= 12 and value.replace("-", "").replace("_", "").isalnum()
    return str(value) if fits else default
