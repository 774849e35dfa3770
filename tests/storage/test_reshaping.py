"""A field added to a kind is one line: its column, its search and its place in lists follow by themselves."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from imsa_desktop.casework import declaration
from imsa_desktop.casework.declaration import Field, FieldKind
from imsa_desktop.storage import kind_tables, migrating, search
from imsa_desktop.storage.errors import OpeningStopped, VaultFromTheFuture
from imsa_desktop.storage.local_tables import metadata
from imsa_desktop.storage.migrating import HEAD, REVISIONS, revision, upgrade
from imsa_desktop.storage.rebuild import canonical_dump, rebuild_in
from imsa_desktop.storage.rows import rows
from imsa_desktop.storage.watched import Watched
from tests.storage.laptops import Laptop, new_record


def _declare(monkeypatch: pytest.MonkeyPatch, name: str, **changed: object) -> None:
    kind = declaration.kinds()[name]
    monkeypatch.setitem(declaration._KINDS, name, dataclasses.replace(kind, **changed))


def test_a_field_added_to_a_kind_has_a_column_and_shows_what_newer_laptops_wrote(
    linh: Laptop, monkeypatch: pytest.MonkeyPatch
):
    space, client = linh.new_space(), new_record()
    linh.save(space, "client", client, {"full_name": "Linh", "favourite_dish": "bánh xèo"})
    before = linh.get("client", client)
    assert "favourite_dish" not in before.values
    fields = (
        *declaration.kinds()["client"].fields,
        Field("favourite_dish", "Favourite dish", FieldKind.TEXT, searched=True),
    )
    _declare(monkeypatch, "client", fields=fields)
    linh.reopen()
    after = linh.get("client", client)
    assert after.values["favourite_dish"] == "bánh xèo"
    assert after.registers == before.registers
    with linh.vault.read() as conn:
        assert [each.values["favourite_dish"] for each in rows(conn, "client", ["favourite_dish"])] == ["bánh xèo"]
        assert [hit.record for hit in search.find(conn, "banh xeo")] == [client]
    linh.save(space, "client", client, {"favourite_dish": "phở"})
    assert linh.get("client", client).values["favourite_dish"] == "phở"


def test_a_kind_of_a_newer_version_shows_after_the_upgrade(linh: Laptop, monkeypatch: pytest.MonkeyPatch):
    space, record = linh.new_space(), new_record()
    linh.save(space, "wish", record, {"words": "to swim"})
    kind = dataclasses.replace(
        declaration.kinds()["task"], name="wish", fields=(Field("words", "Words", FieldKind.TEXT, searched=True),)
    )
    monkeypatch.setitem(declaration._KINDS, "wish", kind)
    linh.reopen()
    assert linh.get("wish", record).values == {"words": "to swim"}
    with linh.vault.read() as conn:
        assert conn.exec_driver_sql("SELECT count(*) FROM unknown_record").scalar_one() == 0


def test_a_stricter_merge_class_asks_after_the_upgrade(linh: Laptop, monkeypatch: pytest.MonkeyPatch):
    space, client = linh.new_space(), new_record()
    linh.save(space, "client", client, {"pronouns": "she"})
    linh.save(space, "client", client, {"pronouns": "they"}, replaces={})
    assert linh.get("client", client).questions == ()
    fields = tuple(
        dataclasses.replace(each, merge=declaration.MergeClass.UNDECIDED) if each.name == "pronouns" else each
        for each in declaration.kinds()["client"].fields
    )
    _declare(monkeypatch, "client", fields=fields)
    linh.reopen()
    assert linh.get("client", client).questions == ("pronouns",)


def test_putting_the_records_in_order_tells_how_far_it_is_from_nothing_to_all(
    linh: Laptop, monkeypatch: pytest.MonkeyPatch
):
    space = linh.new_space()
    for name in ("Linh", "Omar", "Ana"):
        linh.save(space, "client", new_record(), {"full_name": name})
    monkeypatch.setattr("imsa_desktop.storage.rebuild._AT_ONCE", 1)
    told: list[float] = []
    with linh.vault.write() as conn:
        rebuild_in(linh.vault, conn, Watched(told.append))
    assert told == sorted(set(told))
    assert (told[0], told[-1]) == (0.0, 1.0)
    assert len(told) > 4


def test_stopped_in_the_middle_the_tables_are_as_before_and_the_next_opening_makes_them_afresh(
    linh: Laptop, monkeypatch: pytest.MonkeyPatch
):
    space, client = linh.new_space(), new_record()
    linh.save(space, "client", client, {"full_name": "Linh", "favourite_dish": "phở"})
    for _ in range(5):
        linh.save(space, "client", new_record(), {"full_name": "Omar"})
    with linh.vault.read() as conn:
        before = list(canonical_dump(conn))
    monkeypatch.setattr("imsa_desktop.storage.rebuild._AT_ONCE", 2)
    dish = Field("favourite_dish", "Favourite dish", FieldKind.TEXT)
    with monkeypatch.context() as newer:
        _declare(newer, "client", fields=(*declaration.kinds()["client"].fields, dish))
        told: list[float] = []
        linh.vault.lock()
        with pytest.raises(OpeningStopped):
            linh.unlock(Watched(told.append, lambda: len(told) >= 3))
        assert 0 < told[-1] < 0.85  # some records were in the new tables already
    linh.unlock()  # by the program of before: nothing has changed for it
    with linh.vault.read() as conn:
        assert list(canonical_dump(conn)) == before
    _declare(monkeypatch, "client", fields=(*declaration.kinds()["client"].fields, dish))
    linh.reopen()
    assert linh.get("client", client).values["favourite_dish"] == "phở"


def test_the_same_declarations_are_never_made_anew(linh: Laptop, monkeypatch: pytest.MonkeyPatch):
    linh.save(linh.new_space(), "client", new_record(), {"full_name": "Linh"})
    called = []
    monkeypatch.setattr("imsa_desktop.storage.opening.rebuild_in", lambda *_: called.append(1))
    linh.reopen()
    assert called == []
    monkeypatch.setattr(kind_tables, "PROJECTION_VERSION", kind_tables.PROJECTION_VERSION + 1)
    linh.reopen()
    assert called == [1]


def test_an_older_journal_is_backed_up_before_it_is_brought_up_to_date(linh: Laptop, monkeypatch: pytest.MonkeyPatch):
    linh.save(linh.new_space(), "client", new_record(), {"full_name": "Linh"})
    monkeypatch.setattr(migrating, "HEAD", "9999")
    monkeypatch.setattr(
        migrating,
        "upgrade",
        lambda conn: conn.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'"),
    )
    monkeypatch.setattr(migrating, "REVISIONS", (*REVISIONS, "9999"))
    linh.reopen()
    (kept,) = (linh.folder / "backups").iterdir()
    assert kept.name.startswith("before-upgrade-")
    linh.reopen()
    assert [path.name for path in (linh.folder / "backups").iterdir()] == [kept.name]
    monkeypatch.undo()
    with pytest.raises(VaultFromTheFuture):
        linh.reopen()


def test_every_migration_is_known_to_the_program():
    folder = Path(migrating.__file__).parent / "migrations" / "versions"
    assert tuple(sorted(path.name[:4] for path in folder.glob("*.py"))) == REVISIONS


def test_the_migrations_make_the_tables_that_are_declared(linh: Laptop):
    def shape(conn: object) -> dict[str, object]:
        found = {}
        for name in metadata.tables:
            found[name] = (
                conn.exec_driver_sql(f"PRAGMA table_info({name})").all(),
                conn.exec_driver_sql(f"PRAGMA foreign_key_list({name})").all(),
                sorted(
                    (row.name, row.unique, row.partial, conn.exec_driver_sql(f"PRAGMA index_info({row.name})").all())
                    for row in conn.exec_driver_sql(f"PRAGMA index_list({name})")
                ),
                conn.exec_driver_sql("SELECT wr FROM pragma_table_list WHERE name = ?", (name,)).scalar_one(),
            )
        return found

    with linh.vault.read() as conn:
        declared = shape(conn)
        assert revision(conn) == HEAD
    with linh.vault.write() as conn:
        conn.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        for name in [*reversed([table.name for table in metadata.sorted_tables]), "alembic_version"]:
            conn.exec_driver_sql(f"DROP TABLE {name}")
        assert revision(conn) is None
        upgrade(conn)
        assert shape(conn) == declared
        assert revision(conn) == HEAD
        conn.exec_driver_sql("ROLLBACK")
        conn.exec_driver_sql("BEGIN")
    with linh.vault.read() as conn:
        assert shape(conn) == declared
        assert revision(conn) == HEAD
