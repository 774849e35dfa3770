"""The page of commands names every command of the program with every option it takes."""

from __future__ import annotations

import re
from pathlib import Path

import click
import pytest

from imsa_desktop.cli import program

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "commands.md").read_text()
SHOWN = dict(re.findall(r"^imsa-desktop ([a-z-]+)(.*)$", PAGE, re.MULTILINE))
WHAT_ALL_TAKE = {"--vault", "--passphrase-file", "--json"}


def test_every_command_is_on_the_page_and_no_other():
    assert set(SHOWN) == set(program.commands)


@pytest.mark.parametrize("name", sorted(program.commands))
def test_a_command_is_shown_with_every_option_it_takes_and_no_other(name: str):
    options = [each for each in program.commands[name].params if isinstance(each, click.Option)]
    takes = {frozenset([*each.opts, *each.secondary_opts]) for each in options}  # --records or --no-records: either
    takes = {each for each in takes if not each & WHAT_ALL_TAKE}
    shown = set(re.findall(r"--[a-z-]+", SHOWN[name]))
    assert [sorted(each) for each in takes if not each & shown] == []
    assert shown - {option for each in takes for option in each} == set()


@pytest.mark.parametrize("name", sorted(program.commands))
def test_every_command_is_told_of_beneath(name: str):
    assert re.search(rf"\*\*`{name}\b", PAGE) or f"`{name} " in PAGE or f"`imsa-desktop {name}`" in PAGE, name


def test_what_all_commands_take_is_told_once():
    told = set(re.findall(r"^\| `(--[a-z-]+)", PAGE, re.MULTILINE))
    assert told == WHAT_ALL_TAKE
