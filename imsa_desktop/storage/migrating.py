"""Brings the journal's own tables to the shape this version needs, by Alembic and after a backup."""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa

REVISIONS = ("0001", "0002")
"""Every revision in ``migrations/versions``, in order."""

HEAD = REVISIONS[-1]

_FOLDER = Path(__file__).parent / "migrations"


def revision(conn: sa.Connection) -> str | None:
    """The revision of a database; None for one without our tables."""
    there = conn.exec_driver_sql("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").scalar()
    if not there:
        return None
    found: str | None = conn.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return found


def known(name: str) -> bool:
    """Whether this version of the program knows a revision; one it does not know is from the future."""
    return name in REVISIONS


def upgrade(conn: sa.Connection) -> None:
    """Run every migration that is missing, inside the transaction of ``conn``."""
    from alembic import command  # only a vault that needs it pays for loading it
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_FOLDER))
    config.attributes["connection"] = conn
    command.upgrade(config, "head")
