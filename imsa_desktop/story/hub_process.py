"""Starts head office's hub as what it is: another process with its own folder, and ends it again."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType

STARTS_WITHIN_S = 30.0


class HubDidNotStart(RuntimeError):
    """The hub's process ended or stayed silent; its last words are in the message."""


def hub_command() -> list[str]:
    """How the hub is started here: beside the built program, or by the same Python."""
    if getattr(sys, "frozen", False):
        suffix = ".exe" if sys.platform == "win32" else ""
        return [str(Path(sys.executable).parent / f"imsa-hub{suffix}")]
    return [sys.executable, "-m", "imsa_hub"]


class HubProcess:
    """A hub of its own for a story or a test, on 127.0.0.1, ended when the ``with`` block ends."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        made = subprocess.run(  # noqa: S603  # reason: our own program
            [*hub_command(), "init", str(folder / "hub"), "--json"], capture_output=True, text=True, check=False
        )
        if made.returncode:
            raise HubDidNotStart(made.stderr[-2000:])
        printed = json.loads(made.stdout.strip().splitlines()[-1])
        self.pin: str = printed["pin"]
        self.token: str = printed["token"]
        self._process: subprocess.Popen[bytes] | None = None
        self.port = 0

    @property
    def url(self) -> str:
        """Where it answers."""
        return f"https://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Start serving (again on the same port after a stop)."""
        port_file = self.folder / "hub.port"
        port_file.unlink(missing_ok=True)
        log = (self.folder / "hub.log").open("ab")
        command = [*hub_command(), "serve", str(self.folder / "hub"), "--host", "127.0.0.1"]
        command += ["--port", str(self.port), "--port-file", str(port_file)]
        self._process = subprocess.Popen(command, stdout=log, stderr=log)  # noqa: S603  # reason: our own program
        log.close()
        end = time.monotonic() + STARTS_WITHIN_S
        while not (port_file.exists() and port_file.read_text().strip()):
            if self._process.poll() is not None or time.monotonic() > end:
                self.stop()
                raise HubDidNotStart((self.folder / "hub.log").read_text()[-2000:])
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(0.02)
        self.port = int(port_file.read_text())

    def stop(self) -> None:
        """End it and wait until it has."""
        if self._process is not None:
            self._process.terminate()
            try:
                self._process.wait(15)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
            self._process = None

    def __enter__(self) -> HubProcess:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        self.stop()
