"""Reads what is typed on the command line: ids, FIELD=VALUE pairs, JSON objects of values."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable, Mapping
from typing import Any

import click

from imsa_desktop.app import Workspace
from imsa_desktop.casework.declaration import FieldKind, Kind
from imsa_desktop.casework.values import BadValue, from_json, parse
from imsa_desktop.services.errors import BadValues
from imsa_desktop.services.records import Records
from imsa_desktop.services.registers import known_field
from imsa_protocol.identifiers import RecordId

_LANGUAGES = frozenset({"language", "words_language", "language_used"})


def record_id(typed: str) -> RecordId:
    """A record's id, with or without dashes."""
    try:
        return uuid.UUID(typed.strip()).bytes
    except ValueError:
        raise click.BadParameter(f"{typed!r} is not an id as `add` and `list` print them") from None


def values_from_words(
    workspace: Workspace,
    kind: Kind,
    pairs: Iterable[str],
    records: Records | None = None,
    record: RecordId | None = None,
) -> dict[str, Any]:
    """Values of FIELD=VALUE pairs, read as a form reads them; FIELD/CHOICE=yes ticks one of several choices.

    Raises :class:`BadValues` naming every value that cannot be understood.
    """
    values: dict[str, Any] = {}
    problems: list[tuple[str, str]] = []
    for pair in pairs:
        name, equals, words = pair.partition("=")
        if not equals:
            raise click.UsageError(f"{pair!r} is not of the form FIELD=VALUE")
        name, slash, code = name.strip().partition("/")
        field = known_field(kind, name)
        try:
            if slash and field.kind is FieldKind.CHOICES:
                ticked = set(values[name] if name in values else _standing(records, kind, record, name))
                wanted = parse(field, code, now=workspace.now())
                values[name] = frozenset(ticked | wanted if is_yes(words) else ticked - wanted)
            elif name in _LANGUAGES:
                values[name] = workspace.interpreting.language_code(words) or None
            else:
                values[name] = parse(field, words, now=workspace.now())
        except BadValue as wrong:
            problems.append((name, wrong.code.replace("_", " ")))
    if problems:
        raise BadValues(kind.name, tuple(problems))
    return values


def values_from_json(kind: Kind, text: str | None) -> dict[str, Any]:
    """Values of one JSON object; raises :class:`BadValues`."""
    if not text or not text.strip():
        return {}
    read = json_object(text)
    values: dict[str, Any] = {}
    problems: list[tuple[str, str]] = []
    for name, raw in read.items():
        try:
            values[name] = from_json(known_field(kind, name), raw)
        except BadValue as wrong:
            problems.append((name, wrong.code.replace("_", " ")))
    if problems:
        raise BadValues(kind.name, tuple(problems))
    return values


def json_object(text: str) -> Mapping[str, Any]:
    """One JSON object of values; raises :class:`click.UsageError` for anything else, half surrogates included."""
    try:
        read = json.loads(text)
        json.dumps(read, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        raise click.UsageError("the values are not one JSON object") from None
    if not isinstance(read, Mapping):
        raise click.UsageError("the values are not one JSON object")
    return read


def _standing(records: Records | None, kind: Kind, record: RecordId | None, name: str) -> Iterable[str]:
    return (records.get(kind.name, record)[name] or ()) if records is not None and record is not None else ()


def is_yes(words: str) -> bool:
    """Yes or no as a person types it; raises :class:`click.UsageError`."""
    if words.strip().lower() in ("yes", "y", "true", "1"):
        return True
    if words.strip().lower() in ("no", "n", "false", "0", ""):
        return False
    raise click.UsageError(f"{words!r} is neither yes nor no")
