"""Files of another sort than was asked for are named, and what leaves the vault is for oneself alone."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.commands.conftest import PASSPHRASE, Desk


def test_a_passphrase_file_may_begin_with_a_mark_of_its_encoding(ana: Desk, tmp_path: Path) -> None:
    file = tmp_path / "passphrase.txt"
    file.write_bytes(b"\xef\xbb\xbf" + PASSPHRASE.encode() + b"\r\n")
    assert ana("status", "--passphrase-file", str(file)).code == 0


def test_a_passphrase_file_of_another_sort_is_named(ana: Desk, tmp_path: Path) -> None:
    file = tmp_path / "passphrase.bin"
    file.write_bytes(b"\xff\xfe\x00")
    for each in (file, tmp_path):
        ended = ana("status", "--passphrase-file", str(each))
        assert ended.code == 2
        assert str(each) in ended.err


def test_a_folder_is_no_export(ana: Desk, tmp_path: Path) -> None:
    assert ana("import", str(tmp_path)).code == 4


def test_bytes_of_another_encoding_are_refused(ana: Desk) -> None:
    assert ana("add", "client", "--set", "full_name=\udcff").code == 2
    assert ana.ask("list", "client") == []


@pytest.mark.skipif(sys.platform == "win32", reason="rights of files are given otherwise there")
def test_nobody_else_reads_an_export(ana: Desk, tmp_path: Path) -> None:
    ana.one("export", "--out", str(tmp_path / "all"), "--plain")
    assert (tmp_path / "all").stat().st_mode & 0o077 == 0
