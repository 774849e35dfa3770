"""Goes from a vault key to an unlocked vault: examines the database, brings it up to date, settles the incarnation."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import sqlcipher3

from imsa_desktop.casework.declaration import SpaceClass
from imsa_desktop.crypto.vault_key import VaultKey
from imsa_desktop.storage import incarnations, migrating, outside, search, spaces
from imsa_desktop.storage.durable import Hold
from imsa_desktop.storage.engine import Engine, check_file, check_length, connect, is_disk_full
from imsa_desktop.storage.errors import DiskFailed, DiskFull, StorageError, VaultDamaged, VaultFromTheFuture
from imsa_desktop.storage.header import Header
from imsa_desktop.storage.kind_tables import create_projections, make_plans
from imsa_desktop.storage.local_tables import metadata
from imsa_desktop.storage.outside import OutsideRecord
from imsa_desktop.storage.rebuild import rebuild_in
from imsa_desktop.storage.surroundings import Surroundings
from imsa_desktop.storage.table_words import make_tables
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_desktop.storage.watched import Watched
from imsa_protocol.identifiers import HASH_BYTES, ID_BYTES, INCARNATION_BYTES, author_of

DATABASE: Final = "vault.db"


def check_database_file(folder: Path) -> None:
    """Refuse a database file that SQLite would silently take for a new vault."""
    check_file(folder / DATABASE)


def furnish(folder: Path, header: Header, key: VaultKey, surroundings: Surroundings, hold: Hold) -> OutsideRecord:
    """Make the tables of a new vault, its author, its desk and its notebook; returns its first outside record."""
    vault = _vault(folder, header, key, surroundings, hold)
    try:
        with vault.write() as conn:
            make_tables(conn, metadata)
            conn.exec_driver_sql("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
            conn.exec_driver_sql("INSERT INTO alembic_version (version_num) VALUES (?)", (migrating.HEAD,))
            create_projections(conn, vault.plans)
            keep_about(conn, "vault", header.vault)
            keep_about(conn, "shape", vault.plans.shape)
            incarnation = surroundings.random(INCARNATION_BYTES)
            author = author_of(surroundings.random(ID_BYTES), incarnation)
            conn.exec_driver_sql(
                "INSERT INTO state (id, author, counter, time, applied, last_hash) VALUES (1, ?, 0, 0, 0, ?)",
                (vault.numbers.author_row(conn, author), bytes(HASH_BYTES)),
            )
            for own in (SpaceClass.DESK, SpaceClass.NOTEBOOK):
                spaces.create_space(vault, conn, own.value)
    finally:
        vault.engine.sa.dispose()
    return OutsideRecord(incarnation, 0, bytes(HASH_BYTES))


def _vault(folder: Path, header: Header, key: VaultKey, surroundings: Surroundings, hold: Hold) -> Vault:
    return Vault(
        folder,
        surroundings,
        Engine(folder / DATABASE, key),
        hold,
        make_plans(),
        vault_id=header.vault,
        practice=header.practice,
        outside_key=key.derive(outside.PURPOSE),
    )


def enter(
    folder: Path, header: Header, key: VaultKey, surroundings: Surroundings, hold: Hold, watched: Watched | None = None
) -> Vault:
    """Open the database under a key that opened the header. Nothing of a refused or stopped vault is changed."""
    vault: Vault | None = None
    try:
        _examine(folder, header, key)
        vault = _vault(folder, header, key, surroundings, hold)
        vault.noted_by(outside.note)
        vault.tended_by(search.tend)
        _bring_up_to_date(vault, watched)
        _settle(vault)
    except BaseException:
        if vault is not None:
            vault.engine.close()
        key.wipe()
        hold.release()
        raise
    return vault


def _examine(folder: Path, header: Header, key: VaultKey) -> None:
    """Look at the database before trusting it; a first failure is looked at again with a fresh connection."""
    path = folder / DATABASE
    check_file(path)
    for last_try in (False, True):
        try:
            raw = connect(path, key)
        except sqlcipher3.Error as error:
            if last_try:
                raise _refusal(folder, error) from None
            continue
        try:
            _examine_tables(folder, header, raw)
            return
        except sqlcipher3.Error as error:
            if last_try:
                raise _refusal(folder, error) from None
        finally:
            raw.close()


def _refusal(folder: Path, error: sqlcipher3.Error) -> StorageError:
    """What is wrong with a database that could not be read twice; never "damaged" for what the disk did."""
    words = str(error)
    if is_disk_full(error):
        return DiskFull()
    if "disk I/O" in words or "unable to open" in words:
        return DiskFailed(words)
    return VaultDamaged(folder, "database", "foreign" if "not a database" in words else "unreadable")


def _examine_tables(folder: Path, header: Header, raw: Any) -> None:
    path = folder / DATABASE
    if not path.with_name(f"{DATABASE}-wal").exists() or not path.with_name(f"{DATABASE}-wal").stat().st_size:
        check_length(raw, folder, path)
    try:
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        check_length(raw, folder, path)
    except sqlcipher3.Error as error:
        if not is_disk_full(error):  # on a full disk the vault can still be read, the log beside it included
            raise
    if not raw.execute("SELECT 1 FROM sqlite_master WHERE name = 'about'").fetchone():
        raise VaultDamaged(folder, "database", "foreign")
    if raw.execute("SELECT value FROM about WHERE name = 'vault'").fetchone() != (header.vault,):
        raise VaultDamaged(folder, "database", "foreign")
    revision = raw.execute("SELECT version_num FROM alembic_version").fetchone()
    if revision is None or not migrating.known(revision[0]):
        raise VaultFromTheFuture(folder, "database", revision[0] if revision else "")


def _bring_up_to_date(vault: Vault, watched: Watched | None) -> None:
    """Migrate the journal's tables (after a backup) and make the projections anew where a declaration changed."""
    from imsa_desktop.storage.backup import back_up  # only an upgrade needs it

    with vault.read() as conn:
        revision = migrating.revision(conn)
        shape = about(conn, "shape")
    if revision != migrating.HEAD:
        back_up(vault, "before-upgrade")
        with vault.write() as conn:
            migrating.upgrade(conn)
    if shape != vault.plans.shape:
        with vault.write() as conn:
            rebuild_in(vault, conn, watched)


def _settle(vault: Vault) -> None:
    """Go on under the present incarnation, or draw a new one where the outside record says so."""
    with vault.write() as conn:
        why = outside.judge(vault, conn)
        if why is not None:
            incarnations.draw(vault, conn, why)
        author = vault.counting(conn).author
    vault.learn_author(author)
    if why is not None:
        vault.note_outside()


def about(conn: Connection, name: str) -> bytes | None:
    """Something that does not change from save to save."""
    found: bytes | None = conn.exec_driver_sql("SELECT value FROM about WHERE name = ?", (name,)).scalar()
    return found


def keep_about(conn: Connection, name: str, value: bytes) -> None:
    """Keep something of that kind."""
    conn.exec_driver_sql("INSERT OR REPLACE INTO about (name, value) VALUES (?, ?)", (name, value))
