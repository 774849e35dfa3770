"""Local work: bulk insert through the journal against raw SQLCipher in the same run, save latency, bytes a record."""

from __future__ import annotations

import os
import random
import statistics
import time
import uuid
from pathlib import Path
from typing import Any

import sqlcipher3

from bench.places import a_vault, vault_bytes
from imsa_desktop.storage.journal import Edit, save
from imsa_desktop.storage.spaces import create_space

ROUNDS = 5
RECORDS_A_CASE = 20
_WORDS = (
    *("council", "letter", "benefit", "meeting", "solicitor", "interpreter"),
    *("tenancy", "appeal", "station", "clinic", "bus", "school", "form"),
)
SEARCHED = ("amendment", "what")
NOT_SEARCHED = ("client_language", "language_note")


def words(chance: random.Random, size: int) -> str:
    """Made-up text of about ``size`` bytes."""
    made = ""
    while len(made) < size:
        made += chance.choice(_WORDS) + " "
    return made[:size]


def fresh_edits(space: bytes, count: int, size: int, of: tuple[str, str], seed: int = 1) -> list[Edit]:
    """Edits that make ``count`` new records of one text field."""
    chance = random.Random(seed)
    kind, field = of
    return [
        Edit(space, kind, uuid.UUID(int=chance.getrandbits(128), version=4).bytes, {field: words(chance, size)})
        for _ in range(count)
    ]


def raw_insert(folder: Path, count: int, size: int) -> float:
    """Rows a second of plain executemany into SQLCipher with a raw key, WAL, FULL."""
    chance = random.Random(1)
    rows = [(os.urandom(16), words(chance, size)) for _ in range(count)]
    connection = sqlcipher3.connect(str(folder / "raw.db"), isolation_level=None)
    connection.set_key("x'" + "7" * 64 + "'")
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "temp_store=2"):
        connection.execute(f"PRAGMA {pragma}").fetchall()
    connection.execute("CREATE TABLE r (id BLOB UNIQUE, words TEXT)")
    began = time.perf_counter()
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany("INSERT INTO r VALUES (?, ?)", rows)
    connection.execute("COMMIT")
    took = time.perf_counter() - began
    connection.close()
    return count / took


def journal_insert(folder: Path, count: int, size: int, of: tuple[str, str]) -> tuple[float, float]:
    """Records a second through journal, merge and tables in one transaction, and bytes a record in the vault."""
    with a_vault(folder) as vault:
        with vault.write() as conn:
            space = create_space(vault, conn, "case")
        before = vault_bytes(vault)
        edits = fresh_edits(space, count, size, of)
        began = time.perf_counter()
        with vault.write() as conn:
            save(vault, conn, edits)
        took = time.perf_counter() - began
        return count / took, (vault_bytes(vault) - before) / count


def save_latency(folder: Path, records: int, saves: int) -> dict[str, float]:
    """Milliseconds of saving one field of one record, each its own durable transaction."""
    with a_vault(folder) as vault:
        edits = []
        with vault.write() as conn:
            for number in range(records // RECORDS_A_CASE):
                space = create_space(vault, conn, "case")
                edits += fresh_edits(space, RECORDS_A_CASE, 270, ("task", "notes"), seed=number)
            save(vault, conn, edits)
        chance = random.Random(2)
        took = []
        for _ in range(saves):
            old = chance.choice(edits)
            edit = Edit(old.space, "task", old.record, {"what": words(chance, 40)})
            began = time.perf_counter()
            with vault.write() as conn:
                save(vault, conn, [edit])
            took.append((time.perf_counter() - began) * 1000)
    took.sort()
    return {
        "p50_ms": round(statistics.median(took), 3),
        "p99_ms": round(took[int(len(took) * 0.99)], 3),
        "saves": saves,
        "cases": records // RECORDS_A_CASE,
        "records": records,
    }


def measure(folder: Path, count: int, saved_records: int) -> dict[str, Any]:
    """All local figures; each the median of interleaved rounds."""
    raw, plain, searched, weights = [], [], [], []
    for number in range(ROUNDS):
        here = folder / f"round{number}"
        for part in ("raw", "plain", "searched"):
            (here / part).mkdir(parents=True)
        raw.append(raw_insert(here / "raw", count, 270))
        plain.append(journal_insert(here / "plain", count, 270, NOT_SEARCHED)[0])
        speed, weight = journal_insert(here / "searched", count, 270, SEARCHED)
        searched.append(speed)
        weights.append(weight)
    base = statistics.median(raw)
    return {
        "records": count,
        "rounds": ROUNDS,
        "raw_sqlcipher_rows_per_s": round(base),
        "journal_without_search_per_s": round(statistics.median(plain)),
        "journal_without_search_ratio": round(statistics.median(plain) / base, 3),
        "journal_with_search_per_s": round(statistics.median(searched)),
        "journal_with_search_ratio": round(statistics.median(searched) / base, 3),
        "bytes_a_record_with_search": round(statistics.median(weights)),
        "save_one_field": save_latency(folder, saved_records, 1_000),
    }
