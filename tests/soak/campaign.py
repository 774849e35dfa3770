"""The campaign: found, join, edit offline on shared cases, sync in random order with kills, then compare and count."""

from __future__ import annotations

import random
import shlex
from pathlib import Path
from typing import Any

from imsa_desktop.story.hub_process import HubProcess
from tests.soak.laptop import Laptop

CASES = 3
FLOORS = "--kdf-memory=64"
WORDS = ("harbour", "lamp", "river", "stone", "window", "bridge", "garden", "letter")


class Campaign:
    """Ana (advocate), Ben and Cleo (head office), a hub, and a folder that is carried between them."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder = folder
        self.chance = random.Random(seed)
        self.office, self.ana, self.ben = (Laptop(name, folder / name) for name in ("office", "ana", "ben"))
        self.laptops = [self.office, self.ana, self.ben]
        self.stick = folder / "stick"
        self.stick.mkdir(parents=True)
        self.hub = HubProcess(folder)
        self.hub.start()
        self.count = 0
        self.records: list[tuple[str, str]] = []

    # -- the beginning ------------------------------------------------------------------------------------------
    def found(self) -> None:
        """Head office founds; Ana opens cases before she ever joins; Ana and Ben join; everyone holds everything."""
        self.office.run("init", "--person", "Cleo Example", "--organisation", "Example Advocacy", FLOORS)
        self.office.run("connect", "--hub", self.hub.url, "--pin", self.hub.pin, "--token", self.hub.token)
        self.ana.run("init", "--person", "Ana Example", FLOORS)
        self.ben.run("init", "--person", "Ben Example", FLOORS)
        clients = [shlex.join(["add", "client", "--set", f"full_name=Invented Person {at}"]) for at in range(CASES)]
        opened = [made for _, made in self.ana.batch(clients)]
        self.records += [("client", made["id"]) for made in opened]
        beginnings = {
            "interpreter_need": ["--set", "needed=yes", "--set", "language=vi"],
            "contact_way": ["--set", "way=mobile", "--set", "value=0700 000 000"],
            "task": ["--set", "what=ring the council"],
        }
        kinds = [(made["case"], kind) for made in opened for kind in beginnings]
        lines = [shlex.join(["add", kind, "--case", case, *beginnings[kind]]) for case, kind in kinds]
        added = [made for _, made in self.ana.batch(lines)]
        self.records += [(kind, made["id"]) for (_, kind), made in zip(kinds, added, strict=True)]
        for laptop, role in ((self.ana, "advocate"), (self.ben, "head-office")):
            file = self.folder / f"{laptop.name}.imsa-invitation"
            code = self.office.run("invite", "--person", f"{laptop.name} Example", "--role", role, "--out", str(file))[
                0
            ]["code"]
            laptop.run("join", str(file), "--code", code)
            self.office.run("sync")
            laptop.run("sync")
        self.settle_down(2)

    def settle_down(self, rounds: int = 3) -> None:
        """Everybody syncs in peace, often enough for receipts to have gone round."""
        for _ in range(rounds):
            for laptop in self.laptops:
                laptop.run("sync")

    # -- the trouble --------------------------------------------------------------------------------------------
    def edit(self, laptop: Laptop, number: int, *, kill: bool) -> None:
        """Make random edits on shared records, offline; perhaps the process is killed on the way."""
        lines, words = [], {}
        for _ in range(number):
            self.count += 1
            word = f"{self.chance.choice(WORDS)}{laptop.name}{self.count}"
            kind, record = self.chance.choice(self.records)
            line = shlex.join(["set", kind, record, self._setting(kind, word)])
            lines.append(line)
            words[line] = (word, kind, record)
        kill_from = self.chance.randrange(number) if kill else None
        for line, answer in laptop.batch(lines, kill_from=kill_from, kill_after_s=self.chance.uniform(0, 0.1)):
            assert "error" not in answer, answer
            word, kind, record = words[line]
            laptop.written[word] = (kind, record)

    def _setting(self, kind: str, word: str) -> str:
        fields = {
            "client": ["name_to_use", "notes", "wants", "strengths"],
            "interpreter_need": ["dialect", "community"],
            "contact_way": ["value", "hours"],
            "task": ["what", "notes"],
        }[kind]
        return f"{self.chance.choice(fields)}={word}"

    def exchange_somehow(self) -> None:
        """One laptop syncs, by the hub or by the stick, to the end or killed on the way."""
        laptop = self.chance.choice(self.laptops)
        words = ["sync"] if self.chance.random() < 0.7 else ["sync", "--folder", str(self.stick)]
        if self.chance.random() < 0.5:
            laptop.interrupted(*words, kill_after_s=self.chance.uniform(0.3, 1.6))
        else:
            laptop.run(*words)

    # -- the count ----------------------------------------------------------------------------------------------
    def digests(self, laptop: Laptop) -> dict[str, tuple[Any, str, int]]:
        """Heads, digest and unsent changes of every case here."""
        found = {}
        for each in laptop.run("digest"):
            if each["class"] == "case":
                found[each["space"]] = (tuple(sorted(each["heads"].items())), each["digest"], each["unsent"])
        return found

    def lost(self) -> list[str]:
        """Acknowledged words that some laptop does not hold, in the history and shown, beside, or named as replaced."""
        written = [(word, *where) for laptop in self.laptops for word, where in laptop.written.items()]
        missing = []
        for laptop in self.laptops:
            held = {record: self._held(found) for record, found in self._told_of(laptop).items()}
            for word, _kind, record in written:
                set_words, standing, replaced = held[record]
                if word not in set_words or not (word in standing or word in replaced):
                    missing.append(f"{word} on {laptop.name}")
        return missing

    def _told_of(self, laptop: Laptop) -> dict[str, list[Any]]:
        """What one laptop prints of every record: its history, itself, and its open questions."""
        lines = [f"{what} {kind} {record}" for kind, record in self.records for what in ("history", "show")]
        told: dict[str, list[Any]] = {record: [] for _, record in self.records}
        given = "\n".join([*lines, "questions"]) + "\n"
        for each in laptop.run("batch", given=given):
            number = each["line"]
            record = lines[number - 1].split()[2] if number <= len(lines) else each["id"]
            told.setdefault(record, []).append(each)
        return told

    def _held(self, told: list[Any]) -> tuple[set[str], str, set[str]]:
        """Words ever set, words that stand (shown, beside, in a question), words named as replaced."""
        changes = [each for each in told if "sets" in each]
        sets = {part for each in changes for one in each["sets"] for part in one["words"].split()}
        replaced = {part for each in changes for one in each["replaced"] for part in one["words"].split()}
        return sets, repr([each for each in told if "sets" not in each]), replaced

    def close(self) -> None:
        self.hub.stop()
