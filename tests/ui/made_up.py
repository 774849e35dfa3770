"""Makes up a program and an open vault for the tests of single screens; the real ones play in the story."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from imsa_desktop.casework.declaration import Kind, kind_named
from imsa_desktop.paths import Paths
from imsa_desktop.services.act_words import ActOn
from imsa_desktop.services.contact import Connection, Exchanged, Notice, Standing
from imsa_desktop.services.errors import NoSuchQuestion
from imsa_desktop.services.joining import Invitation, InvitationSays, Person, SharedSpace
from imsa_desktop.services.program import NewVault, VaultStanding
from imsa_desktop.services.showing import Answer, Delivery, Question
from imsa_desktop.services.workspace import SomethingChanged

NOON = 1_795_435_200_000  # 23 November 2026, 12:00 UTC
CASE = bytes(range(16))
_WORDS = "abandon ability able about above absent absorb abstract absurd abuse access acid"
WORDS = tuple(_WORDS.split())


def answer(words: str, who: str, at: int, *, value: Any = None, mine: bool = False) -> Answer:
    """One answer somebody gave."""
    return Answer(
        change=at.to_bytes(24, "big", signed=True),
        ids=(at.to_bytes(24, "big", signed=True),),
        value=value,
        words=words,
        who=who,
        device=b"d" * 16,
        mine=mine,
        when_ms=NOON + at,
    )


def question(
    kind: str, field: str, answers: tuple[Answer, ...], *, standing: int | None = 0, number: int = 1
) -> Question:
    """An open question about one field."""
    declared: Kind = kind_named(kind)
    return Question(
        id=number.to_bytes(32, "big"),
        kind=declared,
        record=number.to_bytes(16, "big"),
        space=CASE,
        register=field,
        fields=(declared.field(field),),
        label=f"{declared.label} – {declared.field(field).label}",
        answers=answers,
        standing=standing,
        case="8K2M4QX5",
        record_title="Linh",
    )


def two_questions() -> list[Question]:
    """An interpreter need and a pair of pronouns."""
    needed = question(
        "interpreter_need",
        "needed",
        (
            answer("Yes", "Ana Petrov", -7_200_000, value="yes", mine=True),
            answer("No", "Ben Kovač", -3_600_000, value="no"),
        ),
    )
    pronouns = question(
        "client",
        "may_be_child",
        (
            answer("Yes", "Ben Kovač", -90_000_000, value="yes"),
            answer("No", "Ana Petrov", -80_000_000, value="no", mine=True),
        ),
        number=2,
    )
    return [needed, pronouns]


class Blocking:
    """A service: whoever calls it on the screen's thread fails."""

    def __getattribute__(self, name: str) -> Any:
        found = super().__getattribute__(name)
        if not callable(found) or name.startswith("_"):
            return found

        def called(*given: Any, **named: Any) -> Any:
            assert threading.current_thread() is not threading.main_thread(), f"{name} called on the screen's thread"
            return found(*given, **named)

        return called


class MadeUpContact(Blocking):
    """Where work is."""

    def __init__(self) -> None:
        self.connection = Connection.READY
        self.waiting = 3
        self.look = 2
        self.dismissed: list[int] = []
        self.exchanges = 0
        self.error: Exception | None = None

    def standing(self) -> Standing:
        """How everything stands."""
        alone = self.connection is Connection.ALONE
        return Standing(
            connection=self.connection,
            organisation=None if alone else "Harbour Advocacy",
            person="Ana Petrov",
            hub=None if alone else "https://hub.example.org:8443",
            last_exchange_ms=None if alone else NOON - 3_600_000,
            changes_waiting=self.waiting,
            needs_look=self.look,
            by_delivery={Delivery.SAVED: 3, Delivery.SENT: 12, Delivery.RECEIVED: 418},
        )

    def notices(self, *, unseen_only: bool = False) -> list[Notice]:
        """Nothing to be noticed."""
        return []

    def mark_seen(self, notice: int) -> None:
        """Put away."""
        self.dismissed.append(notice)

    def exchange(
        self, progress: Callable[[Any], None] | None = None, cancelled: Callable[[], bool] | None = None
    ) -> Exchanged:
        """Send and receive."""
        self.exchanges += 1
        if self.error is not None:
            raise self.error
        self.waiting = 0
        return Exchanged(3, 4, (CASE,), 2, 1, 0, 0, 0, (), False, False)


class MadeUpQuestions(Blocking):
    """Open questions and their settling."""

    def __init__(self) -> None:
        self.all = two_questions()
        self.settled: list[tuple[bytes, int, str]] = []

    def open(self, space: bytes | None = None) -> list[Question]:
        """Every open question."""
        return list(self.all)

    def count(self) -> int:
        """How many."""
        return len(self.all)

    def settle(self, question_id: bytes, keep: int, reason: str) -> None:
        """Keep one answer."""
        if all(each.id != question_id for each in self.all):
            raise NoSuchQuestion(question_id.hex())
        self.settled.append((question_id, keep, reason))
        self.all = [each for each in self.all if each.id != question_id]


class MadeUpJoining(Blocking):
    """Membership of a made-up organisation."""

    def __init__(self) -> None:
        self.name: str | None = "Harbour Advocacy"
        self.joined_with: tuple[Path, str] | None = None
        self.invited: list[tuple[str, str, Path]] = []

    def organisation(self) -> str | None:
        """Its name."""
        return self.name

    def found(self, organisation: str, person: str | None = None) -> None:
        """Found it."""
        self.name = organisation

    def may_administer(self) -> bool:
        """This laptop is head office's."""
        return True

    def people(self) -> list[Person]:
        """Two of them."""
        return [Person(b"a", "Hannah Weiss", "head-office", 1, True), Person(b"b", "Ana Petrov", "advocate", 2, False)]

    def invite(self, person: str, role: str, out: Path) -> Invitation:
        """Write a file."""
        self.invited.append((person, role, out))
        return Invitation(out, "harbour velvet pencil orbit", NOON + 14 * 86_400_000, hub_knows=True)

    def read_invitation(self, file: Path) -> InvitationSays:
        """What it says."""
        return InvitationSays("Harbour Advocacy", "Ana Petrov", "advocate", "https://hub.example.org:8443", NOON, False)

    def preview(self) -> list[SharedSpace]:
        """What will be shared."""
        return [
            SharedSpace(CASE, "The case of Linh", ("head office",), "The case of Linh: you and head office."),
            SharedSpace(b"n" * 16, "Your private notebook", (), "Your private notebook: nobody but you."),
        ]

    def join(self, file: Path, code: str, *, by_courier: bool = False) -> bool:
        """Ask to be let in."""
        self.joined_with = (file, code)
        return True


class MadeUpCases(Blocking):
    """No cases."""

    def rows(self, *which: object) -> list[Any]:
        """None."""
        return []


class MadeUpConcerns(Blocking):
    """No concerns."""

    def waiting(self) -> list[Any]:
        """None."""
        return []


class MadeUpActWords(Blocking):
    """Words that wait for an act."""

    def __init__(self) -> None:
        self.kept_words: dict[str, Mapping[str, Any]] = {}

    def keep(self, on: ActOn, values: Mapping[str, Any]) -> None:
        """Keep them."""
        self.kept_words[on.key] = values

    def kept(self, on: ActOn) -> Mapping[str, Any]:
        """Those that wait."""
        return self.kept_words.get(on.key, {})

    def waiting(self, act: str, record: bytes) -> Sequence[tuple[str, bytes]]:
        """No earlier answer waits to be brought back."""
        return ()


class MadeUpWorkspace:
    """An open vault."""

    def __init__(self) -> None:
        self.contact = MadeUpContact()
        self.questions = MadeUpQuestions()
        self.act_words = MadeUpActWords()
        self.joining = MadeUpJoining()
        self.cases = MadeUpCases()
        self.concerns = MadeUpConcerns()
        self.person_name = "Ana Petrov"
        self.practice = False
        self.locked = False
        self.listeners: list[Callable[[SomethingChanged], None]] = []

    def on_change(self, listener: Callable[[SomethingChanged], None]) -> Callable[[], None]:
        """Hear of changes."""
        self.listeners.append(listener)
        return lambda: self.listeners.remove(listener)

    def change(self, *kinds: str) -> None:
        """Tell everybody that something changed, from a thread of its own as the vault does."""
        news = SomethingChanged(frozenset((CASE,)), frozenset(kinds), frozenset(), frozenset())
        thread = threading.Thread(target=lambda: [listener(news) for listener in self.listeners])
        thread.start()
        thread.join()

    def lock(self) -> None:
        """Close."""
        self.locked = True


class MadeUpProgram:
    """What the window is given."""

    def __init__(self, standing: VaultStanding = VaultStanding.HERE, *, key_store: bool = True) -> None:
        self.stands = standing
        self.key_store = key_store
        self.paths = Paths(Path("data"), Path("settings.toml"), Path("state"))
        self.workspace = MadeUpWorkspace()
        self.created: tuple[str, str] | None = None
        self.error: Exception | None = None

    def standing(self, folder: Path | None = None) -> VaultStanding:
        """What is in the folder."""
        return self.stands

    def has_key_store(self) -> bool:
        """Whether the system keeps secrets."""
        return self.key_store

    def suggest_passphrase(self) -> str:
        """A drawn one."""
        return "harbour-velvet-pencil-orbit-lemon-stone"

    def create(self, person: str, passphrase: str, **how: Any) -> NewVault:
        """Make a vault."""
        self.created = (person, passphrase)
        self.stands = VaultStanding.HERE
        return NewVault(self.workspace, WORDS)  # type: ignore[arg-type]  # reason: made up

    def unlock(self, passphrase: str, folder: Path | None = None, *, watched: object = None) -> MadeUpWorkspace:
        """Open it, unless told to fail."""
        if self.error is not None:
            raise self.error
        self.workspace = MadeUpWorkspace()
        return self.workspace

    def recover(
        self, words: str, new_passphrase: str, folder: Path | None = None, *, watched: object = None
    ) -> MadeUpWorkspace:
        """Open with words."""
        return self.unlock(new_passphrase)
