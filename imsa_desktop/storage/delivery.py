"""Says truthfully how far a record has come: saved here, sent to the hub, received by those it is meant for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from enum import StrEnum

from imsa_desktop.storage.parcels import in_parcels
from imsa_desktop.storage.statements import run, scalar
from imsa_desktop.storage.unlocked import Connection, vault_of
from imsa_protocol.identifiers import RecordId, SpaceId


class Delivery(StrEnum):
    """How far every change of a record has come."""

    SAVED = "saved"
    SENT = "sent"
    RECEIVED = "received"


_AT_ONCE = 400
_ORDER = list(Delivery)
_FRAMES_OF = "SELECT r.record, f.space, f.author, f.number, f.sent FROM frame_record r JOIN frame f ON f.row = r.frame"
_UNSENT_CHANGES = (
    "SELECT DISTINCT f.space FROM frame f WHERE f.sent = 0 AND f.author = ? AND f.last_counter > coalesce((SELECT"
    " max(b.last_counter) FROM frame b WHERE b.space = f.space AND b.author = f.author AND b.number < f.number), 0)"
)


def delivery_of(conn: Connection, record: RecordId) -> Delivery:
    """How far a record has come."""
    return deliveries(conn, [record])[record]


def deliveries(conn: Connection, records: Sequence[RecordId]) -> dict[RecordId, Delivery]:
    """The same for many records at once."""
    found: dict[RecordId, Delivery] = {}
    own = conn.exec_driver_sql("SELECT author FROM state WHERE id = 1").scalar_one()
    covered: dict[int, dict[int, int]] = {}
    receiving: dict[int, set[int]] = {}
    for start in range(0, len(records), _AT_ONCE):
        some = tuple(records[start : start + _AT_ONCE])
        marks = ", ".join("?" * len(some))
        for record, space, author, number, sent in conn.exec_driver_sql(
            _FRAMES_OF + f" WHERE r.record IN ({marks})",
            some,
        ).all():
            if space not in covered:
                covered[space], receiving[space] = _covered(conn, space), _receiving(conn, space)
            theirs = author in receiving[space] and (sent or author != own)
            come = Delivery.SENT if sent else Delivery.SAVED
            if theirs or covered[space].get(author, 0) >= number:
                come = Delivery.RECEIVED
            found[record] = min(come, found.get(record, Delivery.RECEIVED), key=_ORDER.index)
        for (record,) in conn.exec_driver_sql(
            f"SELECT DISTINCT record FROM unsealed WHERE record IN ({marks})",  # noqa: S608  # reason: question marks
            some,
        ):
            found[record] = Delivery.SAVED
    return {record: found.get(record, Delivery.SAVED) for record in records}


def _receiving(conn: Connection, space: int) -> set[int]:
    """Authors whose devices count as receivers of a space."""
    return set(
        conn.exec_driver_sql(
            "SELECT a.row FROM author a JOIN space_receiver r ON r.device = a.device WHERE r.space = ?", (space,)
        ).scalars()
    )


def _covered(conn: Connection, space: int) -> dict[int, int]:
    """How far each author's stream is covered by the heads of receiving devices."""
    found = conn.exec_driver_sql(
        "SELECT h.author, max(h.number) AS number FROM heads_seen h JOIN author a ON a.row = h.reader"
        " JOIN space_receiver r ON r.space = h.space AND r.device = a.device WHERE h.space = ? GROUP BY h.author",
        (space,),
    )
    return {each.author: each.number for each in found}


def counted(conn: Connection) -> Counter[Delivery]:
    """How many records have come how far; only cases on their way are looked at record by record."""
    tables = [plan.table_name for plan in vault_of(conn).plans.by_name.values()]
    whole = sum(scalar(conn, f'SELECT count(*) FROM "{table}"') for table in tables)  # noqa: S608  # reason: names of our own declarations
    if scalar(conn, "SELECT 1 FROM frame LIMIT 1") is None:
        return Counter({Delivery.SAVED: whole})
    numbers = vault_of(conn).numbers
    on_their_way = [
        numbers.known_space_row(conn, space) for space, come in of_spaces(conn).items() if come is not Delivery.RECEIVED
    ]
    found: Counter[Delivery] = Counter()
    for start in range(0, len(on_their_way), _AT_ONCE):
        some = on_their_way[start : start + _AT_ONCE]
        marks = ", ".join("?" * len(some))
        ids = [
            record
            for table in tables
            for (record,) in run(conn, f'SELECT id FROM "{table}" WHERE space IN ({marks})', some)  # noqa: S608  # reason: names of our own declarations and question marks
        ]
        found.update(deliveries(conn, ids).values())
    found[Delivery.RECEIVED] += whole - found.total()
    return found


def of_spaces(conn: Connection) -> dict[SpaceId, Delivery]:
    """How far everything of each space has come: the least far of all its changes; four statements, however many."""
    vault = vault_of(conn)
    own = scalar(conn, "SELECT author FROM state WHERE id = 1")
    device_of: dict[int, bytes] = dict(run(conn, "SELECT row, device FROM author"))
    receiving = {
        (space, device) for space, device in in_parcels(conn, ("space", "device"), "FROM space_receiver", blobs=(1,))
    }
    heads = (
        "SELECT h.space, h.author, max(h.counter) AS counter FROM heads_seen h JOIN author a ON a.row = h.reader"
        " JOIN space_receiver r ON r.space = h.space AND r.device = a.device GROUP BY h.space, h.author"
    )
    read = in_parcels(conn, ("space", "author", "counter"), f"FROM ({heads})")
    covered = {(space, author): counter for space, author, counter in read}
    unsent = {space for (space,) in run(conn, _UNSENT_CHANGES, (own,))}
    found: dict[int, Delivery] = {}
    for space, author, counter in in_parcels(conn, ("space", "author", "counter"), "FROM stream WHERE counter > 0"):
        if covered.get((space, author), 0) >= counter:
            come = Delivery.RECEIVED
        elif author == own and space in unsent:
            come = Delivery.SAVED
        else:
            come = Delivery.RECEIVED if (space, device_of[author]) in receiving else Delivery.SENT
        found[space] = min(come, found.get(space, Delivery.RECEIVED), key=_ORDER.index)
    waiting = in_parcels(conn, ("space",), "FROM (SELECT DISTINCT space FROM unsealed)")
    found.update((space, Delivery.SAVED) for (space,) in waiting)
    return {vault.numbers.space(conn, space): come for space, come in found.items()}
