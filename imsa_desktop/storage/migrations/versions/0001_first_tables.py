"""The first tables: journal, membership, exchange and what belongs to this laptop alone."""

from alembic import op

revision = "0001"
down_revision = None

TABLES = (
    """
    CREATE TABLE about (
        name TEXT NOT NULL,
        value BLOB NOT NULL,
        PRIMARY KEY (name)
    )
    """,
    """
    CREATE TABLE author (
        "row" INTEGER NOT NULL,
        author BLOB NOT NULL,
        device BLOB NOT NULL,
        PRIMARY KEY ("row"),
        UNIQUE (author)
    )
    """,
    """
    CREATE TABLE draft (
        editor TEXT NOT NULL,
        payload BLOB NOT NULL,
        kept_ms INTEGER NOT NULL,
        PRIMARY KEY (editor)
        )
    WITHOUT ROWID
    """,
    """
    CREATE TABLE evidence (
        "row" INTEGER NOT NULL,
        at_ms INTEGER NOT NULL,
        why TEXT NOT NULL,
        data BLOB NOT NULL,
        PRIMARY KEY ("row")
    )
    """,
    """
    CREATE TABLE kept_value (
        name TEXT NOT NULL,
        value BLOB NOT NULL,
        PRIMARY KEY (name)
        )
    WITHOUT ROWID
    """,
    """
    CREATE TABLE log_entry (
        number INTEGER NOT NULL,
        kind INTEGER NOT NULL,
        hash BLOB NOT NULL,
        data BLOB NOT NULL,
        PRIMARY KEY (number)
    )
    """,
    """
    CREATE TABLE notice (
        "row" INTEGER NOT NULL,
        code TEXT NOT NULL,
        about BLOB NOT NULL,
        data BLOB NOT NULL,
        at_ms INTEGER NOT NULL,
        seen INTEGER NOT NULL,
        PRIMARY KEY ("row"),
        UNIQUE (code, about)
    )
    """,
    """
    CREATE TABLE person (
        person BLOB NOT NULL,
        name TEXT NOT NULL,
        role TEXT NOT NULL,
        PRIMARY KEY (person)
        )
    WITHOUT ROWID
    """,
    """
    CREATE TABLE reissued (
        old BLOB NOT NULL,
        new BLOB NOT NULL,
        PRIMARY KEY (old)
        )
    WITHOUT ROWID
    """,
    """
    CREATE TABLE ring_key (
        ring BLOB NOT NULL,
        generation INTEGER NOT NULL,
        private BLOB NOT NULL,
        PRIMARY KEY (ring, generation)
        )
    WITHOUT ROWID
    """,
    """
    CREATE TABLE secret (
        name TEXT NOT NULL,
        value BLOB NOT NULL,
        PRIMARY KEY (name)
        )
    WITHOUT ROWID
    """,
    """
    CREATE TABLE space (
        "row" INTEGER NOT NULL,
        id BLOB NOT NULL,
        class TEXT NOT NULL,
        creator BLOB,
        mine INTEGER NOT NULL,
        given_out INTEGER NOT NULL,
        opened_ms INTEGER NOT NULL,
        PRIMARY KEY ("row"),
        UNIQUE (id)
    )
    """,
    """
    CREATE TABLE state (
        id INTEGER NOT NULL CHECK (id = 1),
        author INTEGER NOT NULL,
        counter INTEGER NOT NULL,
        time INTEGER NOT NULL,
        applied INTEGER NOT NULL,
        last_hash BLOB NOT NULL,
        PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE frame (
        "row" INTEGER NOT NULL,
        space INTEGER NOT NULL,
        author INTEGER NOT NULL,
        number INTEGER NOT NULL,
        kind INTEGER NOT NULL,
        state INTEGER NOT NULL,
        sent INTEGER NOT NULL,
        last_counter INTEGER NOT NULL,
        applied INTEGER,
        hash BLOB NOT NULL,
        seen BLOB,
        data BLOB NOT NULL,
        PRIMARY KEY ("row"),
        UNIQUE (space, author, number),
        FOREIGN KEY(space) REFERENCES space ("row"),
        FOREIGN KEY(author) REFERENCES author ("row")
    )
    """,
    """
    CREATE INDEX frame_applied ON frame (applied) WHERE applied IS NOT NULL
    """,
    """
    CREATE INDEX frame_unsent ON frame ("row") WHERE sent = 0
    """,
    """
    CREATE INDEX frame_waiting ON frame (space, author, number) WHERE state = 0
    """,
    """
    CREATE TABLE heads_seen (
        space INTEGER NOT NULL,
        reader INTEGER NOT NULL,
        author INTEGER NOT NULL,
        number INTEGER NOT NULL,
        counter INTEGER NOT NULL,
        PRIMARY KEY (space, reader, author),
        FOREIGN KEY(space) REFERENCES space ("row"),
        FOREIGN KEY(reader) REFERENCES author ("row"),
        FOREIGN KEY(author) REFERENCES author ("row")
        )
    WITHOUT ROWID
    """,
    """
    CREATE TABLE hub_place (
        space INTEGER NOT NULL,
        generation BLOB NOT NULL,
        place INTEGER NOT NULL,
        chain BLOB NOT NULL,
        PRIMARY KEY (space),
        FOREIGN KEY(space) REFERENCES space ("row")
    )
    """,
    """
    CREATE TABLE space_key (
        key_id BLOB NOT NULL,
        space INTEGER NOT NULL,
        epoch INTEGER NOT NULL,
        "key" BLOB NOT NULL,
        PRIMARY KEY (key_id),
        FOREIGN KEY(space) REFERENCES space ("row")
        )
    WITHOUT ROWID
    """,
    """
    CREATE INDEX ix_space_key_space ON space_key (space)
    """,
    """
    CREATE TABLE space_receiver (
        space INTEGER NOT NULL,
        device BLOB NOT NULL,
        PRIMARY KEY (space, device),
        FOREIGN KEY(space) REFERENCES space ("row")
        )
    WITHOUT ROWID
    """,
    """
    CREATE TABLE stream (
        space INTEGER NOT NULL,
        author INTEGER NOT NULL,
        stored INTEGER NOT NULL,
        stored_hash BLOB NOT NULL,
        applied INTEGER NOT NULL,
        applied_hash BLOB NOT NULL,
        counter INTEGER NOT NULL,
        PRIMARY KEY (space, author),
        FOREIGN KEY(space) REFERENCES space ("row"),
        FOREIGN KEY(author) REFERENCES author ("row")
        )
    WITHOUT ROWID
    """,
    """
    CREATE TABLE unsealed (
        counter INTEGER NOT NULL,
        space INTEGER NOT NULL,
        record BLOB NOT NULL,
        body BLOB NOT NULL,
        PRIMARY KEY (counter),
        FOREIGN KEY(space) REFERENCES space ("row")
    )
    """,
    """
    CREATE INDEX ix_unsealed_record ON unsealed (record)
    """,
    """
    CREATE INDEX ix_unsealed_space ON unsealed (space)
    """,
    """
    CREATE TABLE frame_record (
        record BLOB NOT NULL,
        frame INTEGER NOT NULL,
        last_counter INTEGER NOT NULL,
        PRIMARY KEY (record, frame),
        FOREIGN KEY(frame) REFERENCES frame ("row")
        )
    WITHOUT ROWID
    """,
)


def upgrade() -> None:
    """Make them all."""
    for statement in TABLES:
        op.execute(statement)
