"""Turns what people type into stored values and stored values into JSON, by the declaration of the field.

Nothing here loses what was typed: what cannot be read raises :class:`BadValue`, which still holds the words.
"""

from __future__ import annotations

import re
import unicodedata
import uuid
from collections.abc import Callable, Mapping
from datetime import date, datetime, time, tzinfo
from typing import Any

from imsa_desktop.casework.calendar_words import NotADay, first_day, read_approximate, read_day, read_moment, read_time
from imsa_desktop.casework.declaration import Choice, Field, FieldKind

_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f\x85\u2028\u2029]")
_MONEY = re.compile(r"(-?)£?\s*(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?\s*(?:£|gbp|pounds?)?")
_DURATION_PART = re.compile(r"(\d+(?:[.,]\d+)?)\s*(min(?:ute)?s?|m|hours?|hrs?|h|days?|d|weeks?|w|')?")
_MINUTES = {"m": 1, "'": 1, "h": 60, "d": 1440, "w": 10080}
_APPROXIMATE = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?~?")
LONGEST_TEXT_BYTES = 160_000  # a change holds at most 200,000 bytes (docs/sync.md §2)
_LARGEST = 2**63 - 1


class BadValue(ValueError):
    """Words that cannot be stored in a field. ``code`` says why, ``typed`` keeps them; both are data, not sentences."""

    def __init__(self, field: Field, code: str, typed: object) -> None:
        super().__init__(f"{field.name}: {code}")
        self.field = field
        self.code = code
        self.typed = typed


def tidy(words: str, *, one_line: bool = False) -> str | None:
    """Return words as they are stored (NFC, line feeds, no control characters), or None when nothing is left."""
    words = words.replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n\n").replace("\u2028", "\n")
    if one_line:  # twice: some controls part words, others stand between spaces
        words = " ".join(_CONTROLS.sub("", " ".join(words.split())).split())
    words = unicodedata.normalize("NFC", _CONTROLS.sub("", words))  # last: a control may have kept an accent apart
    return words.strip("\n") if words.strip() else None


def parse(field: Field, typed: str, *, now: datetime, zone: tzinfo | None = None) -> Any:
    """Return the stored value for what was typed, None for nothing; several choices give a frozenset of codes.

    ``now`` is what "tomorrow" is reckoned from; ``zone`` is where moments are read (the laptop's own when None).
    Raises :class:`BadValue`.
    """
    words = _not_too_long(field, tidy(typed, one_line=field.kind is not FieldKind.LONG_TEXT))
    if field.kind is FieldKind.CHOICES:
        return _parse_choices(field, words or "")
    if words is None or field.kind in (FieldKind.TEXT, FieldKind.LONG_TEXT):
        return words
    try:
        return _readers(now, zone)[field.kind](field, words)
    except NotADay as wrong:
        raise BadValue(field, wrong.code, typed) from None
    except OverflowError:
        raise BadValue(field, "too_large", typed) from None


def _not_too_long(field: Field, words: str | None) -> str | None:
    try:
        length = len(words.encode()) if words else 0
    except UnicodeEncodeError:
        raise BadValue(field, "not_text", words) from None  # bytes of another encoding, as a terminal hands them on
    if length > LONGEST_TEXT_BYTES:
        raise BadValue(field, "too_long", words)
    return words


def _readers(now: datetime, zone: tzinfo | None) -> Mapping[FieldKind, Callable[[Field, str], Any]]:
    return {
        FieldKind.CHOICE: _parse_choice,
        FieldKind.ANSWER: _parse_answer,
        FieldKind.DATE: lambda field, words: read_day(words, now.date()).isoformat(),
        FieldKind.APPROXIMATE_DATE: lambda field, words: read_approximate(words, now.date()),
        FieldKind.TIME: lambda field, words: read_time(words),
        FieldKind.MOMENT: lambda field, words: read_moment(words, now, zone),
        FieldKind.LINK: _parse_link,
        FieldKind.MONEY: _parse_money,
        FieldKind.DURATION: _parse_duration,
        FieldKind.NUMBER: _parse_number,
    }


def _as_typed(words: str) -> str:
    """Words of a choice as a keyboard gives them: no capitals, and the straight apostrophe."""
    return words.casefold().replace("’", "'")


def _parse_choice(field: Field, words: str) -> str:
    wanted = _as_typed(words).replace("-", "_")
    for choice in field.choices:
        if wanted in (choice.code, _as_typed(choice.label)) or wanted.replace(" ", "_") == choice.code:
            return choice.code
    started = [choice.code for choice in field.choices if _as_typed(choice.label).startswith(wanted)]
    if len(started) == 1:
        return started[0]
    raise BadValue(field, "not_a_choice", words)


def _parse_answer(field: Field, words: str) -> str:
    short = {"y": "yes", "true": "yes", "1": "yes", "n": "no", "false": "no", "0": "no"}
    return _parse_choice(field, short.get(words.casefold(), words))


def _parse_choices(field: Field, words: str) -> frozenset[str]:
    parts = [part.strip() for part in re.split(r"[,;]", words) if part.strip()]
    return frozenset(_parse_choice(field, part) for part in parts)


def _parse_link(field: Field, words: str) -> bytes:
    try:
        return uuid.UUID(words).bytes
    except ValueError:
        raise BadValue(field, "not_an_id", words) from None


def _parse_money(field: Field, words: str) -> int:
    found = _MONEY.fullmatch(words.lower())
    if not found:
        raise BadValue(field, "not_an_amount", words)
    pence = int(found[2].replace(",", "")) * 100 + int((found[3] or "0").ljust(2, "0"))
    return _within(field, -pence if found[1] else pence, words)


def _parse_duration(field: Field, words: str) -> int:
    lower = words.lower().replace(" and ", " ")
    if clock := re.fullmatch(r"(\d{1,3}):(\d{2})", lower):
        return int(clock[1]) * 60 + int(clock[2])
    if joined := re.fullmatch(r"(\d+)\s*h(?:ours?|rs?)?\s*(\d{1,2})", lower):
        return int(joined[1]) * 60 + int(joined[2])
    parts = list(_DURATION_PART.finditer(lower))
    if not parts or _DURATION_PART.sub("", lower).strip(" ,"):
        raise BadValue(field, "not_a_duration", words)
    if len(parts) > 1 and not all(part[2] for part in parts):
        raise BadValue(field, "not_a_duration", words)
    minutes = sum(float(part[1].replace(",", ".")) * _MINUTES[(part[2] or "m")[0]] for part in parts)
    return _within(field, round(minutes), words)


def _parse_number(field: Field, words: str) -> int:
    if not re.fullmatch(r"[+-]?\d[\d, ]*", words):
        raise BadValue(field, "not_a_number", words)
    return _within(field, int(re.sub(r"[, ]", "", words)), words)


def _within(field: Field, amount: int, typed: object) -> int:
    if abs(amount) > _LARGEST:
        raise BadValue(field, "too_large", typed)
    return amount


def to_json(field: Field, value: Any) -> Any:
    """Return a stored value as JSON holds it: links as UUID text, several choices as a list in declared order."""
    if value is None:
        return None
    if field.kind is FieldKind.LINK:
        return str(uuid.UUID(bytes=value)) if len(value) == 16 else value.hex()
    if field.kind is FieldKind.CHOICES:
        declared = [choice.code for choice in field.choices]
        return [code for code in declared if code in value] + sorted(code for code in value if code not in declared)
    return value


def from_json(field: Field, raw: Any) -> Any:
    """Return the stored value that JSON holds; strict, as it comes from a program. Raises :class:`BadValue`."""
    if raw is None:
        return frozenset() if field.kind is FieldKind.CHOICES else None
    if field.kind is FieldKind.CHOICES:
        if not isinstance(raw, list | tuple | set | frozenset):
            raise BadValue(field, "not_a_list", raw)
        return frozenset(_known_code(field, each) for each in raw)
    if field.kind in (FieldKind.MONEY, FieldKind.DURATION, FieldKind.NUMBER):
        if not isinstance(raw, int) or isinstance(raw, bool):
            raise BadValue(field, "not_a_number", raw)
        return _within(field, raw, raw)
    if not isinstance(raw, str):
        raise BadValue(field, "not_text", raw)
    if field.kind in (FieldKind.TEXT, FieldKind.LONG_TEXT):
        return _not_too_long(field, tidy(raw, one_line=field.kind is FieldKind.TEXT))
    return _stored_text(field, raw)


def _known_code(field: Field, raw: object) -> str:
    if isinstance(raw, str) and any(choice.code == raw for choice in field.choices):
        return raw
    raise BadValue(field, "not_a_choice", raw)


def _stored_text(field: Field, raw: str) -> Any:
    if field.kind in (FieldKind.CHOICE, FieldKind.ANSWER):
        return _known_code(field, raw)
    if field.kind is FieldKind.LINK:
        return _parse_link(field, raw)
    if not is_well_written(field.kind, raw):
        raise BadValue(field, f"not_a_{field.kind.value}", raw)
    return raw


def is_well_written(kind: FieldKind, raw: str) -> bool:
    """Whether a stored day, approximate day, time or moment has the one form it is stored in."""
    try:
        if kind is FieldKind.DATE:
            return date.fromisoformat(raw).isoformat() == raw
        if kind is FieldKind.APPROXIMATE_DATE:
            return bool(_APPROXIMATE.fullmatch(raw)) and first_day(raw) is not None
        if kind is FieldKind.TIME:
            return f"{time.fromisoformat(raw):%H:%M}" == raw
        moment = datetime.fromisoformat(raw)
        return moment.tzinfo is not None and moment.isoformat(timespec="minutes") == raw
    except ValueError:
        return False


def choice_named(field: Field, code: str) -> Choice:
    """Return the declared choice with this code, or one that shows the code itself when a newer version wrote it."""
    return next((each for each in field.choices if each.code == code), Choice(code, code))
