"""Collects every word that can be translated into the catalogues in resources/translations; ``--check`` only looks.

Collected are ``tr("…")`` and ``self.tr("…")`` of the windows, whatever is said below them (``said``, ``to_say``, the
explanations of errors), and what the record kinds, plan headings and languages declare. Other languages' catalogues
keep their translations; a translated word that is used no longer is kept, marked as vanished.
"""

from __future__ import annotations

import ast
import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
CATALOGUES = ROOT / "resources" / "translations"
SOURCE = "en_GB"
PROGRAM = "imsa_desktop"
CASEWORK = "casework"  # ui/language.py
WINDOWS = "words"  # ui/words.py
_BELOW = ("casework", "services")  # rooms that say words
_MARKS = frozenset({"said", "to_say", "Words"})
_LATER = frozenset({"to_say"})  # may hold a table of words

Word = tuple[str, str]  # context, English words


class NotCollectable(ValueError):
    """A call of ``tr`` whose words are made up while the program runs; nobody could translate them."""


def wanted_words() -> set[Word]:
    """Every word of the program as it is now, with its context."""
    return {*_of_windows(), *((CASEWORK, words) for words in {*_of_rooms_below(), *declared_words()} if words)}


def declared_words() -> Iterator[str]:
    """What is declared: kinds, fields, help, choices, plan headings, languages."""
    from imsa_desktop.casework.declaration import kinds
    from imsa_desktop.casework.plan_sections import SECTIONS

    for kind in kinds().values():
        yield kind.label
        yield kind.plural
        for field in kind.fields:
            yield field.label
            yield field.help
            yield from (choice.label for choice in field.choices)
    for section in SECTIONS:
        yield section.label
        yield section.asks
    listed = json.loads((ROOT / "resources" / "lists" / "languages.json").read_text("utf-8"))
    yield from (each["name"] for each in listed["languages"])
    ruled = json.loads((ROOT / "resources" / "lists" / "deadline_rules.json").read_text("utf-8"))
    yield from (each["label"] for each in ruled["decision_kinds"])
    for rule in ruled["rules"]:
        yield from (rule["title"], rule.get("late_route", ""), rule.get("note", ""))


def _of_windows() -> Iterator[Word]:
    for path in sorted((ROOT / PROGRAM / "ui").rglob("*.py")):
        yield from words_of_window(path.read_text("utf-8"), path.name)


def words_of_window(source: str, name: str) -> Iterator[Word]:
    """The words of one module of the windows, with their contexts. Raises :class:`NotCollectable`."""
    tree = ast.parse(source)
    classes = [each for each in ast.walk(tree) if isinstance(each, ast.ClassDef)]
    owner = {id(inner): each.name for each in classes for inner in ast.walk(each)}  # the innermost comes last
    for call in _calls(tree):
        function = call.func
        plain = isinstance(function, ast.Name) and function.id == "tr"
        own = isinstance(function, ast.Attribute) and function.attr == "tr"
        if plain or own:
            for words in _literals(call, name):
                yield (WINDOWS if plain else owner[id(call)]), words


def _literals(call: ast.Call, name: str) -> list[str]:
    first = call.args[0] if call.args else None
    branches = [first.body, first.orelse] if isinstance(first, ast.IfExp) else [first]
    found = [each.value for each in branches if isinstance(each, ast.Constant) and isinstance(each.value, str)]
    if len(found) != len(branches):
        raise NotCollectable(f"{name}:{call.lineno}: tr() needs words written out")
    return found


def _of_rooms_below() -> Iterator[str]:
    for room in _BELOW:
        for path in sorted((ROOT / PROGRAM / room).rglob("*.py")):
            for call in _calls(ast.parse(path.read_text("utf-8"))):
                if isinstance(call.func, ast.Name) and call.func.id in _MARKS:
                    deep = call.func.id in _LATER
                    yield from (words for each in call.args for words in _strings(each, deep=deep))


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (each for each in ast.walk(tree) if isinstance(each, ast.Call))


def _strings(node: ast.expr, *, deep: bool) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif deep and isinstance(node, ast.Tuple | ast.List):
        for each in node.elts:
            yield from _strings(each, deep=True)
    elif deep and isinstance(node, ast.Dict):
        for each in node.values:
            yield from _strings(each, deep=True)


def read_catalogue(path: Path) -> dict[Word, ElementTree.Element]:
    """The messages of a catalogue by context and English words."""
    if not path.exists():
        return {}
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message
        for context in ElementTree.parse(path).getroot().iter("context")
        for message in context.iter("message")
    }


def differences(path: Path, wanted: Iterable[Word]) -> tuple[list[Word], list[Word]]:
    """The words a catalogue misses, and those it has that nobody uses."""
    needed, there = set(wanted), read_catalogue(path)
    used = {word for word, message in there.items() if _translation(message)[0] != "vanished"}
    return sorted(needed - used), sorted(used - needed)


def _translation(message: ElementTree.Element | None) -> tuple[str | None, str]:
    found = message.find("translation") if message is not None else None
    return (found.get("type"), found.text or "") if found is not None else ("unfinished", "")


def catalogue(language: str, wanted: Iterable[Word], there: Mapping[Word, ElementTree.Element]) -> str:
    """A catalogue as it is written: contexts and words in alphabetical order, so that changes are easy to see."""
    needed = set(wanted)
    kept = {word for word, message in there.items() if _translation(message)[1]}
    by_context: dict[str, list[str]] = {}
    for context, words in sorted(needed | kept):
        by_context.setdefault(context, []).append(words)
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="{SOURCE}">')
    for context, every in by_context.items():
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for words in every:
            state, translated = _translation(there.get((context, words)))
            if (context, words) not in needed:
                state = "vanished"
            elif state == "vanished":
                state = "unfinished"
            mark = f' type="{state}"' if state else ""
            lines += ["    <message>", f"        <source>{escape(words)}</source>"]
            lines += [f"        <translation{mark}>{escape(translated)}</translation>", "    </message>"]
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def main(arguments: list[str]) -> int:
    """Write the catalogues, or with ``--check`` say what they miss; returns the exit code."""
    wanted = wanted_words()
    source = CATALOGUES / f"{PROGRAM}_{SOURCE}.ts"
    missing, unused = differences(source, wanted)
    if "--check" in arguments:
        for word in "missing", "unused":
            for context, words in missing if word == "missing" else unused:
                print(f"{word}: {context}: {words}")
        return 1 if missing or unused else 0
    CATALOGUES.mkdir(parents=True, exist_ok=True)
    for path in sorted({source, *CATALOGUES.glob(f"{PROGRAM}_*.ts")}):
        there = read_catalogue(path)
        path.write_text(catalogue(path.stem.removeprefix(f"{PROGRAM}_"), wanted, there), "utf-8")
    print(f"{len(wanted)} words; {len(missing)} new, {len(unused)} no longer used")
    return 0


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(main(sys.argv[1:]))
