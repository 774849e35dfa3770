"""The table of the whole model names every kind of record and nothing that is not there, and leaves no cell empty."""

from __future__ import annotations

import ast
import importlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from imsa_desktop.casework.chapters import is_case_kind
from imsa_desktop.casework.declaration import kinds
from imsa_desktop.casework.due_days import DUE_DAYS

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "coverage.md"
OF_ELEMENTS = ("element", "records", "rule", "screen", "test")
OF_JOURNEYS = ("journey", "budget", "test")
NOTHING = ("not yet: ", "none needed")
OVER_CASE_KINDS = "ui/casework/test_every_sheet.py::"
NAMED = re.compile(r"`([^`]+)`")


@dataclass(frozen=True)
class Row:
    """One row of one table: its line in the page, and its cells by the names of their columns."""

    line: int
    cells: dict[str, str]

    def names(self, column: str) -> list[str]:
        return NAMED.findall(self.cells[column])

    def __str__(self) -> str:
        return f"line {self.line}: {next(iter(self.cells.values()))}"


def read_rows(text: str) -> Iterator[Row]:
    """Every row of every table; a table begins with its columns and a line that underlines them."""
    columns: tuple[str, ...] = ()
    for number, line in enumerate(text.splitlines(), 1):
        if not line.startswith("|"):
            columns = ()
            continue
        cells = tuple(each.strip() for each in line.strip().strip("|").split("|"))
        if not columns:
            columns = cells
        elif "".join(cells).strip("-"):
            assert len(cells) == len(columns), f"line {number} has {len(cells)} cells, its table {len(columns)}"
            yield Row(number, dict(zip(columns, cells, strict=True)))


@cache
def rows(columns: tuple[str, ...]) -> list[Row]:
    return [each for each in read_rows(PAGE.read_text()) if tuple(each.cells) == columns]


@cache
def names_of_tests(path: Path) -> frozenset[str]:
    tree = ast.parse(path.read_text())
    return frozenset(
        node.name for node in tree.body if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    )


def is_record(name: str) -> bool:
    kind, _, field = name.partition(".")
    return kind in kinds() and (not field or field in {each.name for each in kinds()[kind].fields})


def is_rule(name: str) -> bool:
    module, colon, inside = name.partition(":")
    if not colon:
        return False
    try:
        found: object = importlib.import_module(f"imsa_desktop.{module}")
        for part in inside.split("."):
            found = getattr(found, part)
    except (ImportError, AttributeError):
        return False
    return True


def is_screen(name: str) -> bool:
    return (ROOT / "imsa_desktop" / "ui" / Path(*name.split("."))).with_suffix(".py").is_file()


def is_test(name: str) -> bool:
    file, _, function = name.partition("::")
    path = ROOT / "tests" / file
    return path.is_file() and function in names_of_tests(path)


CHECKS = {"records": is_record, "rule": is_rule, "screen": is_screen, "test": is_test}


def test_every_table_is_one_of_elements_or_of_journeys():
    every = list(read_rows(PAGE.read_text()))
    strange = [str(each) for each in every if tuple(each.cells) not in (OF_ELEMENTS, OF_JOURNEYS)]
    assert strange == []
    assert len(rows(OF_ELEMENTS)) > 200
    assert len(rows(OF_JOURNEYS)) > 10


def test_no_cell_is_empty_and_each_names_something_or_says_that_there_is_nothing():
    for row in (*rows(OF_ELEMENTS), *rows(OF_JOURNEYS)):
        assert all(row.cells.values()), f"an empty cell in {row}"
        for column in CHECKS.keys() & row.cells.keys():
            cell = row.cells[column]
            assert row.names(column) or cell.startswith(NOTHING), f"{column} of {row} names nothing: {cell}"


@pytest.mark.parametrize("column", CHECKS)
def test_what_a_row_names_is_there(column: str):
    wrong = [
        f"{row}: {name}"
        for row in (*rows(OF_ELEMENTS), *rows(OF_JOURNEYS))
        if column in row.cells
        for name in row.names(column)
        if not CHECKS[column](name)
    ]
    assert wrong == []


def test_the_words_before_the_tables_name_only_tests_that_are_there():
    named = [name for name in NAMED.findall(PAGE.read_text()) if "::test_" in name]
    assert [name for name in named if not is_test(name)] == []


def test_every_kind_of_record_has_its_row():
    told = {name.partition(".")[0] for row in rows(OF_ELEMENTS) for name in row.names("records")}
    assert sorted(set(kinds()) - told) == []


def test_what_is_only_tested_over_the_kinds_of_a_case_file_is_such_a_kind():
    wrong = [
        f"{row}: {name}"
        for row in rows(OF_ELEMENTS)
        if all(test.startswith(OVER_CASE_KINDS) for test in row.names("test")) and row.names("test")
        for name in row.names("records")
        if not is_case_kind(kinds()[name.partition(".")[0]])
    ]
    assert wrong == []


def test_where_a_day_is_said_to_stand_on_today_it_does():
    wanted = {kind: {each.field for each in days} for kind, days in DUE_DAYS.items()}
    wrong = []
    for row in rows(OF_ELEMENTS):
        if "casework.today:dues_of" in row.names("rule"):
            named = [name.partition(".") for name in row.names("records")]
            days = [kind in wanted and (not field or field in wanted[kind]) for kind, _, field in named]
            if not any(days):
                wrong.append(str(row))
    assert wrong == []


def test_no_element_is_told_twice_in_one_table():
    seen: set[tuple[str, ...]] = set()
    for row in rows(OF_ELEMENTS):
        cells = tuple(row.cells.values())
        assert cells not in seen, f"told twice: {row}"
        seen.add(cells)


def test_the_checks_notice_what_is_not_there():
    assert not any(check("nothing_of_this_name") for check in CHECKS.values())
    assert not is_record("client.nothing")
    assert not is_rule("casework.quiet:nothing")
    assert not is_test("house/test_coverage_table.py::test_nothing")
    with pytest.raises(AssertionError, match="cells"):
        list(read_rows("| a | b |\n|---|---|\n| only one |"))
