"""What attachments need: which chunks there are, which are here, and which the hub has."""

from alembic import op

revision = "0002"
down_revision = "0001"

TABLES = (
    """
    CREATE TABLE chunk (
        hash BLOB NOT NULL,
        size INTEGER NOT NULL,
        here INTEGER NOT NULL,
        asked INTEGER NOT NULL,
        PRIMARY KEY (hash)
        )
    WITHOUT ROWID
    """,
    """
    CREATE INDEX chunk_wanted ON chunk (hash) WHERE here = 0
    """,
    """
    CREATE TABLE attached (
        record BLOB NOT NULL,
        manifest TEXT NOT NULL,
        PRIMARY KEY (record, manifest)
        )
    WITHOUT ROWID
    """,
    """
    CREATE TABLE chunk_use (
        hash BLOB NOT NULL,
        space INTEGER NOT NULL,
        record BLOB NOT NULL,
        sent INTEGER NOT NULL,
        PRIMARY KEY (hash, space, record),
        FOREIGN KEY(hash) REFERENCES chunk (hash),
        FOREIGN KEY(space) REFERENCES space ("row")
        )
    WITHOUT ROWID
    """,
    """
    CREATE INDEX chunk_use_unsent ON chunk_use (space, hash) WHERE sent = 0
    """,
    """
    CREATE INDEX chunk_use_record ON chunk_use (record)
    """,
)


def upgrade() -> None:
    """Make them all."""
    for statement in TABLES:
        op.execute(statement)
