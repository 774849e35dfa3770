"""Writes the log: event names and ids, never a value.

A log line is JSON. The event is the text of the logging call only when that text is a plain name; its arguments are
never rendered; of ``extra={"ids": …}`` only numbers and hexadecimal ids pass; of an exception only types and places.
So a library that logs an address or a name leaves nothing but the fact that it logged.
"""

from __future__ import annotations

import datetime
import json
import logging
import logging.handlers
import re
import sys
import traceback
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any

_EVENT = re.compile(r"[a-z][a-z0-9 _.-]{0,79}")
_ID = re.compile(r"[0-9a-f]{4,64}")
_LOG_BYTES = 1_000_000
_OLD_LOGS = 2


class _NamesAndIdsOnly(logging.Formatter):
    """Renders a record as JSON without any value."""

    def format(self, record: logging.LogRecord) -> str:
        """One line of JSON."""
        line: dict[str, Any] = {
            "time": datetime.datetime.fromtimestamp(record.created, datetime.UTC).isoformat("T", "milliseconds"),
            "level": record.levelname.lower(),
            "from": record.name,
            "event": _event(record),
        }
        ids = getattr(record, "ids", None)
        if isinstance(ids, Mapping):
            line |= {str(name): value for name, value in ids.items() if _may_be_written(value)}
        if record.exc_info and record.exc_info[0] is not None:
            line["error"], line["at"] = _types_and_places(record.exc_info[1], record.exc_info[2])
        return json.dumps(line, ensure_ascii=True)


def _event(record: logging.LogRecord) -> str:
    text = record.msg if isinstance(record.msg, str) else ""
    ours = record.name == "imsa" or record.name.startswith("imsa.")
    return text if ours and _EVENT.fullmatch(text) else "unnamed"


def _may_be_written(value: object) -> bool:
    if isinstance(value, (bool, int)) or value is None:
        return True
    return isinstance(value, str) and _ID.fullmatch(value) is not None


def _types_and_places(error: BaseException | None, trace: TracebackType | None) -> tuple[list[str], list[str]]:
    types: list[str] = []
    while error is not None and len(types) < 8:
        types.append(type(error).__name__)
        error = error.__cause__ or error.__context__
    places = [f"{Path(frame.filename).name}:{frame.lineno}" for frame in traceback.extract_tb(trace)[-12:]]
    return types, places


def start_logging(path: Path) -> None:
    """Send everything logged to ``path`` (kept small, two older ones beside it); without a folder, nowhere."""
    root = logging.getLogger()
    for handler in list(root.handlers):
        if isinstance(handler, logging.handlers.RotatingFileHandler):
            root.removeHandler(handler)
            handler.close()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            path, maxBytes=_LOG_BYTES, backupCount=_OLD_LOGS, encoding="utf-8", delay=True
        )
    except OSError:
        root.addHandler(logging.NullHandler())  # a laptop that cannot write a log still works
        return
    handler.setFormatter(_NamesAndIdsOnly())
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    logging.raiseExceptions = False  # a full disk must not print a log record to the terminal
    sys.excepthook = _log_unexpected


def _log_unexpected(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if not issubclass(kind, KeyboardInterrupt):
        logging.getLogger("imsa").error("unexpected", exc_info=(kind, error, trace))
    types, places = _types_and_places(error, trace)
    sys.stderr.write(f"Something in the program went wrong ({types[0]} at {places[-1] if places else 'start'}).\n")
