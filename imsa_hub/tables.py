"""Describes the hub's tables: log entries, frames in one order, heads of streams, and who is invited.

Plain SQLAlchemy Core that SQLite and PostgreSQL both take. Numbers are given out by the hub under its
append lock, never by the database: a sequence would let a reader step past a row that commits late.
"""

from __future__ import annotations

import sqlalchemy as sa

SCHEMA_VERSION = 2
"""1: without ``chunks``."""

metadata = sa.MetaData()

# As a rowid alias on SQLite, positions cost no second index.
_Number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

facts = sa.Table(
    "facts",
    metadata,
    sa.Column("name", sa.String(64), primary_key=True),
    sa.Column("value", sa.LargeBinary, nullable=False),
)

log_entries = sa.Table(
    "log_entries",
    metadata,
    sa.Column("number", _Number, primary_key=True, autoincrement=False),
    sa.Column("hash", sa.LargeBinary(32), nullable=False),
    sa.Column("bytes", sa.LargeBinary, nullable=False),
)

spaces = sa.Table(
    "spaces",
    metadata,
    sa.Column("space", sa.LargeBinary(16), primary_key=True),
    sa.Column("genesis", sa.LargeBinary, nullable=True),  # the genesis payload; none for a ring's log
    sa.Column("class", sa.String(64), nullable=True, index=True),
    sa.Column("bytes", sa.BigInteger, nullable=False),
    sa.Column("places", sa.BigInteger, nullable=False),
    sa.Column("chain", sa.LargeBinary(32), nullable=False),
)

space_readers = sa.Table(
    "space_readers",
    metadata,
    sa.Column("space", sa.LargeBinary(16), sa.ForeignKey("spaces.space"), primary_key=True),
    sa.Column("ring", sa.LargeBinary(16), primary_key=True),
    sqlite_with_rowid=False,
)

frames = sa.Table(
    "frames",
    metadata,
    sa.Column("position", _Number, primary_key=True, autoincrement=False),
    sa.Column("space", sa.LargeBinary(16), sa.ForeignKey("spaces.space"), nullable=False),
    sa.Column("place", sa.BigInteger, nullable=False),
    sa.Column("device", sa.LargeBinary(16), nullable=False),
    sa.Column("incarnation", sa.LargeBinary(4), nullable=False),
    sa.Column("number", sa.BigInteger, nullable=False),
    sa.Column("hash", sa.LargeBinary(32), nullable=False),
    sa.Column("chain", sa.LargeBinary(32), nullable=False),
    sa.Column("bytes", sa.LargeBinary, nullable=False),
    sa.UniqueConstraint("space", "place"),
    sa.UniqueConstraint("space", "device", "incarnation", "number"),
)

streams = sa.Table(
    "streams",
    metadata,
    sa.Column("space", sa.LargeBinary(16), sa.ForeignKey("spaces.space"), primary_key=True),
    sa.Column("device", sa.LargeBinary(16), primary_key=True),
    sa.Column("incarnation", sa.LargeBinary(4), primary_key=True),
    sa.Column("number", sa.BigInteger, nullable=False),
    sa.Column("hash", sa.LargeBinary(32), nullable=False),
    sqlite_with_rowid=False,
)

forks = sa.Table(
    "forks",
    metadata,
    sa.Column("hash", sa.LargeBinary(32), primary_key=True),
    sa.Column("space", sa.LargeBinary(16), nullable=False),
    sa.Column("device", sa.LargeBinary(16), nullable=False),
    sa.Column("incarnation", sa.LargeBinary(4), nullable=False),
    sa.Column("number", sa.BigInteger, nullable=False),
    sa.Column("kept_hash", sa.LargeBinary(32), nullable=False),
    sa.Column("handed_in_by", sa.LargeBinary(16), nullable=False),
    sa.Column("bytes", sa.LargeBinary, nullable=False),
    sa.Index("forks_by_stream", "space", "device", "incarnation"),
)

chunks = sa.Table(
    "chunks",  # sealed chunks of attachments; their bytes are files beside the database
    metadata,
    sa.Column("space", sa.LargeBinary(16), sa.ForeignKey("spaces.space"), primary_key=True),
    sa.Column("hash", sa.LargeBinary(32), primary_key=True),
    sa.Column("size", sa.BigInteger, nullable=False),
    sqlite_with_rowid=False,
)

invitations = sa.Table(
    "invitations",
    metadata,
    sa.Column("invitation", sa.LargeBinary(16), primary_key=True),
    sa.Column("verifier_hash", sa.LargeBinary(32), nullable=False),
    sa.Column("expires", sa.BigInteger, nullable=False),  # Unix seconds by the hub's clock
    sa.Column("wrong_codes", sa.Integer, nullable=False),
    sa.Column("used_up", sa.Boolean, nullable=False),
    sa.Column("request", sa.LargeBinary, nullable=True),
)
