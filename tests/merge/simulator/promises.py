"""What must hold once everybody has everything, told without the gate and without the incremental step."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from imsa_desktop.merge.body import changes_in, decode_body
from imsa_desktop.merge.changes import Change, RecordKey
from imsa_desktop.merge.registers import live_values
from imsa_desktop.merge.shown import State
from imsa_protocol.identifiers import Author
from tests.merge.simulator.laptop import CONCLUDING, SPACE, Laptop, Segment
from tests.merge.simulator.people import BROKEN, FAMILIES
from tests.merge.simulator.world import World


def play(seed: int, steps: int = 75) -> Counter[str]:
    """Play one seed; raises :class:`AssertionError` when a promise is broken. Returns what happened how often."""
    world = World(seed)
    for _ in range(3):
        world.play(steps // 3)
        check_equal_heads_give_equal_digests(world.laptops)
    world.meet()
    assert all(not each.waiting for each in world.laptops), "a segment waits for what is here"
    check_equal_heads_give_equal_digests(world.laptops)
    changes = changes_of(world.segments)
    places = {(each.key, register) for each in changes for register in each.sets}
    for laptop in world.laptops:
        assert {(key, name) for key, names in laptop.registers.items() for name in names} == places
        for key, register in places:
            assert laptop.registers[key][register] == live_values(changes, key, register), "not the set's live values"
    check_nothing_is_lost(world.laptops[0], changes)
    check_all_see_the_same(world.laptops, places)
    for state in State:
        world.did[f"shown {state}"] += sum(world.laptops[0].shown(*place).state is state for place in places)
    return world.did


def changes_of(segments: Iterable[Segment]) -> list[Change]:
    """Read all streams without a gate: what each segment had seen is told from the numbers its stream names."""
    bodies = {(each.author, each.number): decode_body(each.body) for each in segments}
    last: dict[tuple[Author, int], int] = {}
    for author, number in sorted(bodies):
        good = [each[0] for each in bodies[author, number].arrays if each not in BROKEN]
        last[author, number] = max(good, default=last.get((author, number - 1), 0))
    found = []
    for author, number in bodies:
        named = [head for each in range(1, number + 1) for head in bodies[author, each].heads]
        seen = {
            head.author: max(last[each.author, each.number] for each in named if each.author == head.author)
            for head in named
        }
        after = last.get((author, number - 1), 0)
        found += changes_in(bodies[author, number], author=author, space=SPACE, seen=seen, after=after).changes
    return found


def check_equal_heads_give_equal_digests(laptops: list[Laptop]) -> None:
    digests: dict[frozenset[tuple[Author, int]], set[bytes]] = {}
    for each in laptops:
        if not each.unsealed:
            digests.setdefault(frozenset(each.heads().items()), set()).add(each.digest())
    assert all(len(each) == 1 for each in digests.values()), "equal heads and unequal digests"


def check_nothing_is_lost(laptop: Laptop, changes: list[Change]) -> None:
    """Every value ever written is in sight, or was replaced by a change whose author had seen it."""
    for change in changes:
        for register in change.sets:
            in_sight = {one for answer in laptop.shown(change.key, register).answers for one in answer.ids}
            replaced = any(
                change.id in other.replaces.get(register, ())
                and register in other.sets
                and other.key == change.key
                and (
                    (other.id[:20] == change.id[:20] and other.id > change.id)
                    or other.seen.get(change.id[:20], 0) >= int.from_bytes(change.id[20:], "big")
                )
                for other in changes
            )
            assert (change.id in in_sight) != replaced, "a value was lost, or one that was replaced came back"


def check_all_see_the_same(laptops: list[Laptop], places: set[tuple[RecordKey, str]]) -> None:
    first = laptops[0]
    for other in laptops[1:]:
        for place in places:
            assert first.shown(*place) == other.shown(*place), "two people see different answers"
        for key, family in FAMILIES.items():
            for register in CONCLUDING:
                assert first.conclusion(key, family, register) == other.conclusion(key, family, register)
