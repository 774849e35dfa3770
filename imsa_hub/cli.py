"""Gives head office the hub's commands; their exit codes are 0 for done, 1 for refused, 2 for wrong usage."""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any, NoReturn, ParamSpec

import click

from imsa_hub import backup as backups
from imsa_hub import folder as folders
from imsa_hub.app import make_app
from imsa_hub.certificates import server_context
from imsa_hub.hub import Hub
from imsa_hub.serving import serve as serve_app
from imsa_hub.status import status_of
from imsa_hub.store import StoreDamaged, StoreExists, StoreFromTheFuture, StoreMissing, open_store

_P = ParamSpec("_P")

_FOLDER = click.argument("folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
_AS_JSON = click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")


def _refusals_said(command: Callable[_P, None]) -> Callable[_P, None]:
    """Say in words why a command was refused, and end with exit code 1."""

    @wraps(command)
    def run(*args: _P.args, **kwargs: _P.kwargs) -> None:
        as_json = bool(kwargs.get("as_json"))
        try:
            command(*args, **kwargs)
        except StoreMissing as error:
            _refuse(
                as_json, "no hub", f"There is no hub in {error.folder}. Make one with: imsa-hub init {error.folder}"
            )
        except StoreExists as error:
            _refuse(as_json, "hub exists", f"There is a hub in {error.folder} already. It was left as it is.")
        except StoreDamaged as error:
            words = f"The database in {error.folder} is damaged or not a hub's. It was left as it is; restore a backup."
            _refuse(as_json, "damaged", words)
        except StoreFromTheFuture:
            _refuse(as_json, "newer hub", "A newer version of imsa-hub wrote this folder. It was left as it is.")
        except backups.BackupExists as error:
            _refuse(as_json, "file exists", f"{error.file} exists already. It was left as it is; choose another name.")
        except backups.NotABackup as error:
            _refuse(as_json, "not a backup", f"{error.file} is not a whole backup of a hub. Nothing was changed.")
        except OSError as error:
            _refuse(as_json, "system", f"That did not work: {error.strerror or type(error).__name__}.")

    return run


def _refuse(as_json: bool, code: str, words: str) -> NoReturn:
    click.echo(json.dumps({"error": code}) if as_json else words, err=not as_json)
    sys.exit(1)


def _say(as_json: bool, told: dict[str, Any], words: str) -> None:
    click.echo(json.dumps(told) if as_json else words)


@click.group()
@click.version_option(package_name="imsa-desktop")
def main() -> None:
    """Head office's hub: keeps, orders and hands out what it cannot read."""


@main.command()
@_FOLDER
@click.option("--host", "hosts", multiple=True, metavar="NAME", help="A name or address laptops will use; repeatable.")
@_AS_JSON
@_refusals_said
def init(folder: Path, hosts: tuple[str, ...], as_json: bool) -> None:
    """Make an empty hub in DIR and print what head office needs to connect to it. The token is shown only now."""
    made = folders.make_hub(folder, hosts)
    _say(
        as_json,
        {"hub": made.hub.hex(), "pin": made.pin, "token": made.token},
        f"Pin:    {made.pin}\nToken:  {made.token}\n\n"
        f"The token works once and is not shown again. Next: imsa-hub serve {folder}",
    )


@main.command()
@_FOLDER
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option("--port", default=8443, show_default=True, type=click.IntRange(0, 65535), help="0: any free port.")
@click.option(
    "--port-file", type=click.Path(dir_okay=False, path_type=Path), help="Write the port here once it is open."
)
@_refusals_said
def serve(folder: Path, host: str, port: int, port_file: Path | None) -> None:
    """Serve the hub in DIR until SIGTERM or Ctrl-C. The log on standard error holds event names and ids only."""
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(name)s %(message)s", stream=sys.stderr)
    logging.getLogger("imsa_hub").setLevel(logging.INFO)
    store = open_store(folder)
    try:
        context = server_context(folders.write_server_certificate(folder, store, host))
        serve_app(make_app(Hub(store)), context, host, port, port_file)
    finally:
        store.close()


@main.command()
@_FOLDER
@_AS_JSON
@_refusals_said
def status(folder: Path, as_json: bool) -> None:
    """Tell how much the hub in DIR holds, serving or not."""
    store = open_store(folder)
    try:
        told = status_of(store)
    finally:
        store.close()
    _say(as_json, told, "\n".join(f"{name + ':':<14}{value}" for name, value in told.items()))


@main.command()
@_FOLDER
@click.argument("file", metavar="FILE", type=click.Path(dir_okay=False, path_type=Path))
@_AS_JSON
@_refusals_said
def backup(folder: Path, file: Path, as_json: bool) -> None:
    """Copy the hub in DIR, serving or not, to FILE. The copy holds the hub's keys: keep it as safe as the hub."""
    size = backups.back_up(folder, file)
    _say(as_json, {"file": str(file), "bytes": size}, f"{file}: {size:,} bytes.")


@main.command()
@click.argument("file", metavar="FILE", type=click.Path(dir_okay=False, path_type=Path))
@_FOLDER
@_AS_JSON
@_refusals_said
def restore(file: Path, folder: Path, as_json: bool) -> None:
    """Make a hub in DIR, which holds none yet, from the backup FILE. Laptops bring back what it lacks."""
    backups.restore(file, folder)
    _say(as_json, {"folder": str(folder)}, f"Restored into {folder}. Next: imsa-hub serve {folder}")
