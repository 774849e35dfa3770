"""The case study of the review, and a return to the city, through the real windows without a mouse."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.slow
@pytest.mark.story
def test_a_whole_case_is_written_down_offline_and_by_the_keyboard_alone(tmp_path: Path) -> None:
    out = tmp_path / "story"
    environment = {name: value for name, value in os.environ.items() if name not in ("QT_QPA_PLATFORM", "DISPLAY")}
    environment["IMSA_DESKTOP_HOME"] = str(tmp_path / "home")
    done = subprocess.run(
        [sys.executable, "-m", "imsa_desktop", "story", "--tale", "keyboard", "--out", str(out)],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=280,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    account = (out / "account.md").read_text()
    assert "Every step held." in account
    for told in ("European Arrest Warrant", "homelessness", "crisis of mental health", "going back to the risky city"):
        assert told in account
    assert len(list(out.glob("*.png"))) >= 18
    assert "Traceback" not in done.stderr
