"""The whole path, played through the real windows by the program itself."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.slow
@pytest.mark.story
def test_the_whole_path_holds_from_a_meeting_without_a_connection_to_head_office_and_back(tmp_path):
    out = tmp_path / "story"
    environment = {name: value for name, value in os.environ.items() if name not in ("QT_QPA_PLATFORM", "DISPLAY")}
    environment["IMSA_DESKTOP_HOME"] = str(tmp_path / "home")
    done = subprocess.run(
        [sys.executable, "-m", "imsa_desktop", "story", "--out", str(out)],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=220,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    account = (out / "account.md").read_text()
    assert "Every step held." in account
    assert len(list(out.glob("*.png"))) >= 20
    assert (out / "safety-plan.pdf").read_bytes().startswith(b"%PDF")
    assert "Traceback" not in done.stderr
