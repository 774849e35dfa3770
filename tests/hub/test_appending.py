"""Pushes that come together share one commit, and none of them is answered, or undone, by another's fortune."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from imsa_hub.store import MOST_TOGETHER, Store, create_store, fact, open_store
from imsa_hub.tables import facts

Work = Callable[[sa.Connection], str]


class Refusing(Exception):
    """What the work of one of them raises."""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    create_store(tmp_path, {})
    opened = open_store(tmp_path)
    yield opened
    opened.close()


def keeping(name: str) -> Work:
    def work(connection: sa.Connection) -> str:
        connection.execute(sa.insert(facts).values(name=name, value=name.encode()))
        return name

    return work


def refusing(name: str) -> Work:
    def work(connection: sa.Connection) -> str:
        keeping(name)(connection)
        raise Refusing(name)

    return work


class Queue(deque[Any]):
    """What waits in a store; tells of each that joins it."""

    def __init__(self) -> None:
        super().__init__()
        self.there = threading.Semaphore(0)

    def append(self, waiting: Any) -> None:
        super().append(waiting)
        self.there.release()


def all_at_once(store: Store, works: list[Work]) -> tuple[list[str | Exception], int]:
    """What each append came to when all had to wait for the same moment, and how many commits there were."""
    came: list[str | Exception] = [""] * len(works)
    commits = 0

    def count(_connection: sa.Connection) -> None:
        nonlocal commits
        commits += 1

    def one(place: int) -> None:
        try:
            came[place] = store.append(works[place])
        except Exception as error:
            came[place] = error

    store._waiting = waiting = Queue()
    threads = [threading.Thread(target=one, args=(place,)) for place in range(len(works))]
    with store.appending():
        for thread in threads:
            thread.start()
        assert all(waiting.there.acquire(timeout=30) for _ in works)
        sa.event.listen(store._engine, "commit", count)
    for thread in threads:
        thread.join(30)
    sa.event.remove(store._engine, "commit", count)
    return came, commits


def kept(store: Store, name: str) -> bool:
    with store.reading() as connection:
        try:
            return fact(connection, name) == name.encode()
        except KeyError:
            return False


def test_what_waits_together_is_written_in_one_commit(store: Store) -> None:
    names = [f"fact {number}" for number in range(MOST_TOGETHER)]
    came, commits = all_at_once(store, [keeping(name) for name in names])
    assert came == names
    assert all(kept(store, name) for name in names)
    assert commits == 2  # of the one they waited for, and theirs


def test_one_that_fails_fails_alone(store: Store) -> None:
    names = [f"fact {number}" for number in range(6)]
    works = [refusing(name) if name == "fact 3" else keeping(name) for name in names]
    came, _ = all_at_once(store, works)
    assert [each for each in came if isinstance(each, str)] == [name for name in names if name != "fact 3"]
    assert isinstance(came[3], Refusing)
    assert [kept(store, name) for name in names] == [name != "fact 3" for name in names]


def test_more_than_fit_together_are_all_written(store: Store) -> None:
    names = [f"fact {number}" for number in range(2 * MOST_TOGETHER + 3)]
    came, _ = all_at_once(store, [keeping(name) for name in names])
    assert came == names
    assert all(kept(store, name) for name in names)


def test_nothing_is_answered_when_the_commit_fails(store: Store) -> None:
    def fail(_connection: sa.Connection) -> None:
        raise sa.exc.OperationalError("COMMIT", None, Exception("disk I/O error"))

    sa.event.listen(store._engine, "commit", fail)
    with pytest.raises(sa.exc.OperationalError):
        store.append(keeping("lost"))
    sa.event.remove(store._engine, "commit", fail)
    assert not kept(store, "lost")
    assert store.append(keeping("lost")) == "lost"
