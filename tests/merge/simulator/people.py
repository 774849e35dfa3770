"""What people do on their laptops, drawn at random: edit, look away, settle, finish, withdraw, and sometimes cheat."""

from __future__ import annotations

from random import Random
from typing import NamedTuple

from imsa_desktop.merge.changes import FINISHED, RecordKey, Value
from imsa_desktop.merge.errors import QuestionMoved
from imsa_desktop.merge.questions import question_id, still_asked
from imsa_protocol.identifiers import Author, ChangeId, change_id
from tests.merge.kinds import REGISTERS, VISIT
from tests.merge.simulator.laptop import CONCLUDING, SPACE, Laptop

CASE = RecordKey(SPACE, VISIT.name, b"c" * 16)
CHILD = RecordKey(SPACE, VISIT.name, b"d" * 16)
NEWER = RecordKey(SPACE, "from a newer version", b"e" * 16)
RECORDS = (CASE, CHILD, NEWER)
FAMILIES = {CASE: (CASE, CHILD), CHILD: (CHILD,), NEWER: (NEWER,)}

_VALUES: dict[str, list[Value]] = {
    "phone": ["020 1", "020 2", "020 3", None],
    "interpreter": ["yes", "no", "not_asked", "declined", "from a newer version", None],
    "review": ["2026-12-01", "2026-12", "soon", None],
    "status": ["asylum", "leave", "none"],
    "warned/police": [True, False],
    "risk": [
        {"level": level, "level_reason": reason} for level in ("high", "low", None) for reason in ("é", "e\u0301", "x")
    ],
    "address": [{"street": "a", "town": "b"}, {"street": "c"}],
    "account": [{"words": "one"}, {"words": "two"}],
    "newer register": [1, b"\x00", "text"],
}
_PARAGRAPHS = ["Call first.", "Bus 12.", "No photographs.", "Ask Hoa.", "Meet at the church.", "Bring water."]
BROKEN = [5, [], [1, 1, "visit", b"short", {"phone": "x"}, {}], [None, 1, "visit", b"c" * 16, {}, {}], [9, 9]]


class Editor(NamedTuple):
    """A form somebody opened and may save much later: what it showed, and what its person had seen by then."""

    laptop: Laptop
    author: Author
    key: RecordKey
    shown: dict[str, frozenset[ChangeId]]
    texts: dict[str, Value]
    saw: dict[Author, int]


def open_editor(laptop: Laptop, random: Random) -> Editor:
    key = random.choice((CASE, CASE, CHILD, NEWER))
    registers = random.sample(["plan", *REGISTERS, "newer register"], random.randint(1, 2))
    shown = {register: laptop.live_ids(key, register) for register in registers}
    saw = {**laptop.seen(), laptop.author: laptop.counter}
    return Editor(laptop, laptop.author, key, shown, {each: laptop.shown(key, each).value for each in registers}, saw)


def begin(laptop: Laptop) -> None:
    """Write the plan that everybody starts from."""
    for key in RECORDS:
        laptop.write(key, {"plan": "\n\n".join(_PARAGRAPHS)}, {})


def save(editor: Editor, random: Random) -> None:
    """Save a form; it names what it showed when it was opened and nothing that came since."""
    if editor.author != editor.laptop.author:
        return  # a vault put back lost its open forms
    sets = {register: _value(register, text, random) for register, text in editor.texts.items()}
    change = editor.laptop.write(editor.key, sets, editor.shown)
    if random.random() < 0.2:
        sets = {register: _value(register, sets[register], random) for register in sets}
        editor.laptop.write(editor.key, sets, {register: frozenset({change.id}) for register in sets})


def conclude_record(editor: Editor, random: Random) -> None:
    """Finish or withdraw a record from a form that may have been open for long; or take it back."""
    if editor.author != editor.laptop.author:
        return
    register = random.choice(CONCLUDING)
    replaces = {register: editor.laptop.live_ids(editor.key, register)}
    editor.laptop.write(editor.key, {register: random.random() < 0.8}, replaces, reason="done", saw=editor.saw)


def settle(laptop: Laptop, asked: tuple[RecordKey, str, bytes], random: Random) -> bool:
    """Settle a question by its id; refused when it stands no longer as it was shown. Returns whether it was settled."""
    key, register, question = asked
    shown = laptop.shown(key, register)
    live = laptop.registers[key][register]
    try:
        names = still_asked(question, key.record, register, live, open_now=shown.question)
    except QuestionMoved as moved:
        told_afresh = moved.present is not None
    else:
        told_afresh = None
    if told_afresh is not None:
        assert told_afresh == shown.question
        return False
    laptop.write(key, {register: random.choice(shown.answers).value}, {register: names}, reason="told by her")
    assert not laptop.shown(key, register).question
    return True


def questions(laptop: Laptop) -> list[tuple[RecordKey, str, bytes]]:
    """Every open question with the id it is shown under."""
    return [
        (key, register, question_id(key.record, register, (each.id for each in live)))
        for key, registers in laptop.registers.items()
        for register, live in registers.items()
        if len(live) > 1 and laptop.shown(key, register).question
    ]


def cheat(laptop: Laptop, others: list[Laptop], random: Random) -> None:
    """Write a change that names what it cannot have seen, and what nobody ever wrote, and registers it does not set."""
    everything = [each.id for other in others for each in (*other.changes, *other.unsealed)]
    names = frozenset(
        [
            *random.sample(everything, min(5, len(everything))),
            change_id(random.choice(others).author, 10_000),
            b"?" * 24,
        ]
    )
    key, register = random.choice(RECORDS), random.choice(REGISTERS)
    laptop.write(key, {register: _value(register, None, random)}, {register: names, "phone": names, FINISHED: names})


def broken_arrays(random: Random) -> list[object]:
    return random.sample(BROKEN, random.randint(1, 2))


def _value(register: str, text: Value, random: Random) -> Value:
    if register != "plan":
        return random.choice(_VALUES[register])
    paragraphs = text.split("\n") if isinstance(text, str) else _PARAGRAPHS[:5]
    place = random.randrange(len(paragraphs) + 1)
    added = random.choice([[], [random.choice(_PARAGRAPHS)], [f"New {random.randrange(99)}.", ""]])
    paragraphs[place : place + random.randint(0, 1)] = added
    return "\n".join(paragraphs)
