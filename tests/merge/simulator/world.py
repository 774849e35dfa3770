"""A world of laptops without a line: edits offline, segments late, twice and in any order, clocks a year ahead."""

from __future__ import annotations

from collections import Counter
from random import Random

from imsa_protocol.identifiers import change_id
from tests.merge.simulator import people
from tests.merge.simulator.laptop import Laptop, Segment

NOW = 1_800_000_000_000
HOUR = 3_600_000
SKEWS = (0, 0, -HOUR, 3 * HOUR, 365 * 24 * HOUR, -400 * 24 * HOUR)


class World:
    """One seed's laptops, what travels between them, and what they did."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self.now = NOW
        self.skews = [self.random.choice(SKEWS) for _ in range(self.random.randint(2, 4))]
        self.incarnations = 0
        self.laptops = [Laptop(self._author(), self._wall(number)) for number in range(len(self.skews))]
        self.segments: list[Segment] = []
        self.editors: list[people.Editor] = []
        self.asked: list[tuple[people.RecordKey, str, bytes]] = []
        self.did: Counter[str] = Counter()
        people.begin(self.laptops[0])
        self.meet()

    def play(self, steps: int) -> None:
        """Let chance act so many times."""
        for _ in range(steps):
            self.now += self.random.choice((0, 1, 5_000, HOUR))
            self._step(self.random.choice(self.laptops))

    def meet(self) -> None:
        """Give everybody everything, in an order of each one's own, some of it twice."""
        for laptop in self.laptops:
            self._cut(laptop)
        for laptop in self.laptops:
            order = [*self.segments, *self.random.sample(self.segments, len(self.segments) // 3)]
            self.random.shuffle(order)
            for segment in order:
                laptop.receive(segment)

    def _step(self, laptop: Laptop) -> None:
        random = self.random
        chance = random.random()
        if chance < 0.22:
            self.did["edited"] += 1
            people.save(people.open_editor(laptop, random), random)
        elif chance < 0.30:
            self.editors.append(people.open_editor(laptop, random))
        elif chance < 0.38 and self.editors:
            self.did["saved a form opened before"] += 1
            people.save(self.editors.pop(random.randrange(len(self.editors))), random)
        elif chance < 0.42 and self.editors:
            self.did["concluded"] += 1
            people.conclude_record(random.choice(self.editors), random)
        elif chance < 0.46:
            self.asked += people.questions(laptop)[-1:]
        elif chance < 0.54:
            self._settle(laptop)
        elif chance < 0.57:
            self.did["cheated"] += 1
            self._cut(laptop)
            people.cheat(laptop, self.laptops, random)
            self._cut(laptop)
        elif chance < 0.59:
            self.did["put back"] += 1
            laptop.start_anew(self._author())
        elif chance < 0.61:
            self.did["changed its clock"] += 1
            self.skews[self.laptops.index(laptop)] = random.choice(SKEWS)
        elif chance < 0.75:
            self._cut(laptop, people.broken_arrays(random) if random.random() < 0.1 else [])
        elif self.segments:
            self.did["received"] += 1
            for segment in random.sample(self.segments, min(len(self.segments), random.randint(1, 6))):
                laptop.receive(segment)

    def _settle(self, laptop: Laptop) -> None:
        fresh = people.questions(laptop)
        shown_elsewhere = [each for each in self.asked if each[1] in laptop.registers.get(each[0], {})]
        if fresh or shown_elsewhere:
            done = people.settle(laptop, self.random.choice([*fresh, *shown_elsewhere]), self.random)
            self.did["settled" if done else "refused to settle what had moved"] += 1

    def _cut(self, laptop: Laptop, broken: list[object] | None = None) -> None:
        if laptop.unsealed or broken or self.random.random() < 0.1:
            self.segments.append(laptop.cut(broken or []))
            self.did["cut with a broken change"] += bool(broken)

    def _author(self) -> bytes:
        self.incarnations += 1
        return change_id(b"laptop".ljust(20, b"."), self.incarnations)[4:]

    def _wall(self, number: int):
        return lambda: self.now + self.skews[number]
