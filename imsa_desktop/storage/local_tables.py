"""Declares the tables that are not projections: the journal, and what belongs to this laptop alone.

Their shape changes by migration (``migrations/``) only; a test holds the two together. Records' own tables,
questions and search are projections of the journal and are made from the declarations (``kind_tables``).
"""

from __future__ import annotations

import sqlalchemy as sa

metadata = sa.MetaData()

_BYTES = sa.LargeBinary
_INT = sa.Integer
_TEXT = sa.Text


def _table(name: str, *columns: sa.Column[object] | sa.schema.SchemaItem, rowid: bool = True) -> sa.Table:
    return sa.Table(name, metadata, *columns, sqlite_with_rowid=rowid)


def _must(name: str, kind: type[sa.types.TypeEngine[object]] | type, default: str | None = None) -> sa.Column[object]:
    return sa.Column(name, kind, nullable=False, server_default=default)


about = _table(
    "about",  # what does not change from save to save: vault id, device, practice mark, shape of the projections
    sa.Column("name", _TEXT, primary_key=True),
    _must("value", _BYTES),
)

state = _table(
    "state",  # one row: where this vault's own counting stands
    sa.Column("id", _INT, sa.CheckConstraint("id = 1"), primary_key=True),
    _must("author", _INT),
    _must("counter", _INT),
    _must("time", _INT),  # last hybrid time given or followed
    _must("applied", _INT),  # how many frames have been applied here
    _must("last_hash", _BYTES),  # hash of the last own change
)

author = _table(
    "author",
    sa.Column("row", _INT, primary_key=True),
    sa.Column("author", _BYTES, nullable=False, unique=True),
    _must("device", _BYTES),
)

space = _table(
    "space",
    sa.Column("row", _INT, primary_key=True),
    sa.Column("id", _BYTES, nullable=False, unique=True),
    _must("class", _TEXT),
    sa.Column("creator", _BYTES),
    _must("mine", _INT),
    _must("given_out", _INT),
    _must("opened_ms", _INT),
)

space_key = _table(
    "space_key",
    sa.Column("key_id", _BYTES, primary_key=True),
    sa.Column("space", _INT, sa.ForeignKey("space.row"), nullable=False, index=True),
    _must("epoch", _INT),
    _must("key", _BYTES),
    rowid=False,
)

space_receiver = _table(
    "space_receiver",
    sa.Column("space", _INT, sa.ForeignKey("space.row"), primary_key=True),
    sa.Column("device", _BYTES, primary_key=True),
    rowid=False,
)

frame = _table(
    "frame",
    sa.Column("row", _INT, primary_key=True),
    sa.Column("space", _INT, sa.ForeignKey("space.row"), nullable=False),
    sa.Column("author", _INT, sa.ForeignKey("author.row"), nullable=False),
    _must("number", _INT),
    _must("kind", _INT),
    _must("state", _INT),
    _must("sent", _INT),
    _must("last_counter", _INT),
    sa.Column("applied", _INT),  # place in the order of applying here
    _must("hash", _BYTES),
    sa.Column("seen", _BYTES),  # CBOR {author row: counter}: what this segment had seen, joined over its stream
    _must("data", _BYTES),  # last, so that reading the others never walks through it
    sa.UniqueConstraint("space", "author", "number"),
)
sa.Index("frame_unsent", frame.c.row, sqlite_where=sa.text("sent = 0"))
sa.Index("frame_waiting", frame.c.space, frame.c.author, frame.c.number, sqlite_where=sa.text("state = 0"))
sa.Index("frame_applied", frame.c.applied, sqlite_where=sa.text("applied IS NOT NULL"))

frame_record = _table(
    "frame_record",  # which segments hold changes of a record
    sa.Column("record", _BYTES, primary_key=True),
    sa.Column("frame", _INT, sa.ForeignKey("frame.row"), primary_key=True),
    _must("last_counter", _INT),
    rowid=False,
)

stream = _table(
    "stream",  # how far each stream has come here
    sa.Column("space", _INT, sa.ForeignKey("space.row"), primary_key=True),
    sa.Column("author", _INT, sa.ForeignKey("author.row"), primary_key=True),
    _must("stored", _INT),
    _must("stored_hash", _BYTES),
    _must("applied", _INT),
    _must("applied_hash", _BYTES),
    _must("counter", _INT),  # highest change counter applied
    rowid=False,
)

heads_seen = _table(
    "heads_seen",  # what each author says it had applied of the others
    sa.Column("space", _INT, sa.ForeignKey("space.row"), primary_key=True),
    sa.Column("reader", _INT, sa.ForeignKey("author.row"), primary_key=True),
    sa.Column("author", _INT, sa.ForeignKey("author.row"), primary_key=True),
    _must("number", _INT),
    _must("counter", _INT),
    rowid=False,
)

unsealed = _table(
    "unsealed",  # own changes that no segment holds yet
    sa.Column("counter", _INT, primary_key=True),
    sa.Column("space", _INT, sa.ForeignKey("space.row"), nullable=False, index=True),
    sa.Column("record", _BYTES, nullable=False, index=True),
    _must("body", _BYTES),
)

reissued = _table(
    "reissued",  # own changes issued again under another incarnation
    sa.Column("old", _BYTES, primary_key=True),
    _must("new", _BYTES),
    rowid=False,
)

log_entry = _table(
    "log_entry",
    sa.Column("number", _INT, primary_key=True),
    _must("kind", _INT),
    _must("hash", _BYTES),
    _must("data", _BYTES),
)

ring_key = _table(
    "ring_key",
    sa.Column("ring", _BYTES, primary_key=True),
    sa.Column("generation", _INT, primary_key=True),
    _must("private", _BYTES),
    rowid=False,
)

person = _table(
    "person",
    sa.Column("person", _BYTES, primary_key=True),
    _must("name", _TEXT),
    _must("role", _TEXT),
    rowid=False,
)

secret = _table("secret", sa.Column("name", _TEXT, primary_key=True), _must("value", _BYTES), rowid=False)

kept_value = _table("kept_value", sa.Column("name", _TEXT, primary_key=True), _must("value", _BYTES), rowid=False)

hub_place = _table(
    "hub_place",
    sa.Column("space", _INT, sa.ForeignKey("space.row"), primary_key=True),
    _must("generation", _BYTES),
    _must("place", _INT),
    _must("chain", _BYTES),
)

evidence = _table(
    "evidence",
    sa.Column("row", _INT, primary_key=True),
    _must("at_ms", _INT),
    _must("why", _TEXT),
    _must("data", _BYTES),
)

notice = _table(
    "notice",
    sa.Column("row", _INT, primary_key=True),
    _must("code", _TEXT),
    _must("about", _BYTES),
    _must("data", _BYTES),
    _must("at_ms", _INT),
    _must("seen", _INT),
    sa.UniqueConstraint("code", "about"),
)

draft = _table(
    "draft",
    sa.Column("editor", _TEXT, primary_key=True),
    _must("payload", _BYTES),
    _must("kept_ms", _INT),
    rowid=False,
)

chunk = _table(
    "chunk",  # sealed pieces of attachments that records of this vault name
    sa.Column("hash", _BYTES, primary_key=True),
    _must("size", _INT),
    _must("here", _INT),  # whether its file is in the vault's folder
    _must("asked", _INT),  # when somebody wanted to read it and it was not here (ms), 0: nobody
    rowid=False,
)
sa.Index("chunk_wanted", chunk.c.hash, sqlite_where=sa.text("here = 0"))

attached = _table(
    "attached",  # which manifests of which records have been looked at
    sa.Column("record", _BYTES, primary_key=True),
    sa.Column("manifest", _TEXT, primary_key=True),  # the first characters of it, with its id
    rowid=False,
)

chunk_use = _table(
    "chunk_use",
    sa.Column("hash", _BYTES, sa.ForeignKey("chunk.hash"), primary_key=True),
    sa.Column("space", _INT, sa.ForeignKey("space.row"), primary_key=True),
    sa.Column("record", _BYTES, primary_key=True),
    _must("sent", _INT),  # on the hub under this space, as far as this vault knows
    rowid=False,
)
sa.Index("chunk_use_unsent", chunk_use.c.space, chunk_use.c.hash, sqlite_where=sa.text("sent = 0"))
sa.Index("chunk_use_record", chunk_use.c.record)
