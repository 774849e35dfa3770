from __future__ import annotations

import pytest

from imsa_hub import sessions
from imsa_hub.sessions import LASTS_SECONDS, MOST_SESSIONS_A_DEVICE, Sessions
from tests.hub.made_up import rand


class _Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_a_session_lasts_fifteen_minutes() -> None:
    clock = _Clock()
    held = Sessions(clock)
    name, challenge = held.open(rand(16))
    clock.now += LASTS_SECONDS - 1
    found = held.find(name)
    assert found is not None
    assert found.challenge == challenge
    clock.now += 1
    assert held.find(name) is None


def test_every_session_has_a_challenge_of_its_own() -> None:
    held, device = Sessions(), rand(16)
    assert len({held.open(device) for _ in range(10)}) == 10


def test_an_unused_session_gives_way_before_a_used_one() -> None:
    held, device = Sessions(), rand(16)
    used, _ = held.open(device)
    session = held.find(used)
    assert session is not None
    assert held.count(session, 1)
    unused = [held.open(device)[0] for _ in range(MOST_SESSIONS_A_DEVICE)]
    assert held.find(used) is session
    assert held.find(unused[0]) is None
    assert held.find(unused[-1]) is not None


def test_all_sessions_together_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sessions, "MOST_SESSIONS", 10)
    held = Sessions()
    names = [held.open(rand(16))[0] for _ in range(15)]
    assert [held.find(name) is not None for name in names] == [False] * 5 + [True] * 10
