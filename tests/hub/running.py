"""Starts and stops a real hub, a process of its own, for tests of the hub, the line and the sync."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from imsa_desktop.sync.transport import HubAddress
from imsa_hub import folder as folders

_START_SECONDS = 30


@dataclass(frozen=True)
class MadeHub:
    """A hub's folder and what head office is told of it."""

    folder: Path
    hub: bytes
    pin: str
    token: str


def make_hub(folder: Path, *names: str) -> MadeHub:
    made = folders.make_hub(folder, names)
    return MadeHub(folder, made.hub, made.pin, made.token)


def status(folder: Path) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(command("status", str(folder), "--json").stdout)
    return told


def command(*words: str, code: int = 0) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, "-m", "imsa_hub", *words], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == code, done.stderr
    return done


class RunningHub:
    """A hub that serves until it is stopped or killed."""

    def __init__(self, folder: Path, port: int = 0) -> None:
        self.folder = folder
        self._port_file = folder / "port"
        self._port_file.unlink(missing_ok=True)
        self.log_file = folder / "test.log"
        with self.log_file.open("ab") as log:
            where = ("--host", "127.0.0.1", "--port", str(port), "--port-file", str(self._port_file))
            self.process = subprocess.Popen(
                [sys.executable, "-m", "imsa_hub", "serve", str(folder), *where], stderr=log
            )
        self.port = self._wait()

    def _wait(self) -> int:
        ends = time.monotonic() + _START_SECONDS
        while time.monotonic() < ends:
            if self._port_file.exists():
                return int(self._port_file.read_text())
            if self.process.poll() is not None:
                break
            try:
                self.process.wait(0.02)
            except subprocess.TimeoutExpired:
                continue
        raise AssertionError(self.log_file.read_text())

    @property
    def url(self) -> str:
        return f"https://127.0.0.1:{self.port}"

    def address(self, pin: str) -> HubAddress:
        return HubAddress(self.url, pin)

    def stop(self) -> int:
        """End it as a service manager would; returns its exit code."""
        if self.process.poll() is None:
            self.process.terminate()
        return self.process.wait(30)

    def kill(self) -> None:
        """End it as a power cut would."""
        if self.process.poll() is None:
            os.kill(self.process.pid, signal.SIGKILL)
        self.process.wait(30)
