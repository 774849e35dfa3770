"""The program that holds the vault loads no parser of strangers' files, and nothing slow before it is asked for."""

from __future__ import annotations

import json
import os
import subprocess
import sys


def test_the_window_loads_no_parser_of_files_and_no_table_of_holidays() -> None:
    ask = (
        "import json, sys, imsa_desktop.ui.window, imsa_desktop.ui.page;"
        "imsa_desktop.ui.page.places(); print(json.dumps(sorted({each.partition('.')[0] for each in sys.modules})))"
    )
    told = subprocess.run(
        [sys.executable, "-c", ask],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    loaded = set(json.loads(told.stdout))
    assert "imsa_desktop" in loaded
    assert loaded.isdisjoint({"pypdfium2", "pypdfium2_raw", "PIL", "oxmsg", "holidays"})
