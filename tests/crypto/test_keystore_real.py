"""The real Secret Service of a Linux desktop, where its two programs are installed: kept, locked, and absent."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
NEEDED = ("dbus-run-session", "gnome-keyring-daemon")

pytestmark = pytest.mark.skipif(not all(shutil.which(each) for each in NEEDED), reason="needs " + " and ".join(NEEDED))

ASK = """
from imsa_desktop.crypto.errors import KeyStoreError
from imsa_desktop.crypto.keystore import OsKeyStore, find_key_store
found = find_key_store()
print(found.name, type(getattr(found, "why", None)).__name__)
try:
    store = OsKeyStore()
    print(store.get("7f3a"))
    store.set("7f3a", bytes(range(32)))
    print(store.get("7f3a") == bytes(range(32)), OsKeyStore().get("7f3a") == bytes(range(32)))
    store.delete("7f3a")
    print(store.get("7f3a"))
except KeyStoreError as error:
    print(type(error).__name__)
"""


def in_a_session(home: Path, start: str) -> list[str]:
    """What :data:`ASK` prints in a session bus of its own, after ``start``, with ``home`` as the home folder."""
    environment = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("XDG_", "DBUS_", "GNOME_", "DISPLAY", "WAYLAND"))
    }
    environment |= {"HOME": str(home), "XDG_RUNTIME_DIR": str(home), "PYTHONPATH": str(ROOT)}
    try:
        done = subprocess.run(
            ["dbus-run-session", "--", "bash", "-c", f'{start}\nexec "$0" -c "$1"', sys.executable, ASK],
            env=environment,
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    finally:
        end_daemons_of(home)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def end_daemons_of(home: Path) -> None:
    """End the keyring daemons of our session: they outlive its bus. They are known by the home folder we gave them."""
    for process in Path("/proc").iterdir():
        with contextlib.suppress(OSError):
            if process.name.isdigit() and f"HOME={home}".encode() in (process / "environ").read_bytes().split(b"\0"):
                os.kill(int(process.name), signal.SIGTERM)


def unlocked_by(passphrase: str) -> str:
    return f"printf '{passphrase}' | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1"


def test_an_unlocked_store_keeps_a_secret(tmp_path: Path) -> None:
    assert in_a_session(tmp_path, unlocked_by("one")) == [
        "SecretService NoneType",
        "None",
        "True True",
        "None",
    ]


def test_a_locked_store_says_that_it_is_locked(tmp_path: Path) -> None:
    in_a_session(tmp_path, unlocked_by("one"))
    assert in_a_session(tmp_path, unlocked_by("another")) == ["none KeyStoreLocked", "KeyStoreLocked"]


def test_a_store_that_nobody_can_open_says_that_it_refused(tmp_path: Path) -> None:
    assert in_a_session(tmp_path, "true") == ["none KeyStoreRefused", "KeyStoreRefused"]
