"""Names the system libraries that Qt needs and this machine lacks, with the one command that installs them."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys

# library -> Debian package
NEEDED_ON_LINUX = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
NEEDED_FOR_A_DISPLAY = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def missing_packages(libraries: dict[str, str]) -> list[str]:
    """Debian packages of the libraries that cannot be loaded here."""
    missing = []
    for library, package in libraries.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(package)
    return missing


def has_display() -> bool:
    """Whether there is a screen to open a window on."""
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def main() -> int:
    """Check, install where that is allowed, and say what is left; returns an exit code."""
    if sys.platform != "linux":
        return 0
    wanted = dict(NEEDED_ON_LINUX) | (NEEDED_FOR_A_DISPLAY if os.environ.get("DISPLAY") else {})
    missing = missing_packages(wanted)
    if not missing:
        return 0
    command = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    installer = shutil.which("apt-get")
    if installer and os.geteuid() == 0:
        print(f"Installing the system libraries Qt needs: {' '.join(missing)}", flush=True)
        environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        for arguments in ([installer, "update"], [installer, *command[1:]]):
            subprocess.run(arguments, check=False, env=environment, capture_output=True)
        missing = missing_packages(wanted)
    if missing:
        print("Qt needs system libraries that are not on this machine. This one command installs them:")
        print(f"  sudo apt-get install -y {' '.join(missing)}")
        print("(other systems: the packages that hold " + ", ".join(n for n, p in wanted.items() if p in missing) + ")")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
