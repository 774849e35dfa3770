"""E-mails, copied threads and exported chats: taken apart, shown first, then put into the right case."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from imsa_desktop.casework.folding import fold
from imsa_desktop.casework.tongue import said, to_say
from imsa_desktop.documents.encodings import decoded
from imsa_desktop.documents.messages.exports import split_export
from imsa_desktop.documents.messages.message import Attached, Message, Thread, addresses, plainly
from imsa_desktop.documents.reading.recognising import FileKind, recognise
from imsa_desktop.merge.changes import FINISHED
from imsa_desktop.services.attachments import Attachments, media_type_of
from imsa_desktop.services.errors import Stopped
from imsa_desktop.services.names import Names
from imsa_desktop.services.reading import read_messages
from imsa_desktop.services.records import Records
from imsa_desktop.storage import rows
from imsa_desktop.storage.attachments import Kept
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import RecordId, SpaceId

__all__ = ["Attached", "Correspondence", "Letters", "Message", "TakenIn", "Thread"]

_MOST_WORDS: Final = 120_000
"""Bytes of words that one record takes; a longer message is attached whole beside its beginning."""

_MOST_OF_A_LINE: Final = 4_000
_LOOKED_AT: Final = 1024 * 1024  # bytes, to tell what a file holds
_ENOUGH_TO_COMPARE: Final = 40  # characters: shorter words are said more than once
_CONTACT_KINDS: Final = {"export": "message"}
_NO_SUBJECT: Final = to_say("(no subject)")
_CHAT: Final = to_say("Messages with {names}")
_LONG: Final = to_say("(The message is longer than this. All of it is attached.)")


@dataclass(frozen=True, slots=True)
class Letters:
    """What was dropped or pasted, taken apart, to be looked at before it is taken in."""

    thread: Thread
    name: str  # of the file it came as; "" for words that were pasted
    content: bytes  # as it came


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What came of taking messages in."""

    encounters: Sequence[RecordId]
    documents: Sequence[RecordId]
    messages: int
    already: int  # were in the case before


@dataclass(frozen=True, slots=True)
class _Kept:
    message: Message
    attachments: Sequence[tuple[Attached, Kept]]
    words: str


class _SeenBefore:
    """The messages that are there already, told by their fingerprints, else by words of one day and minute.

    Hours may differ between two copies of one letter, because their clocks stood in different zones; the minutes do
    not. In a chat nothing is quoted: each message there stands for one (``once``), so that a threat that was sent
    five times is five messages.
    """

    def __init__(self, *, once: bool) -> None:
        self._once = once
        self._by_print: dict[str, list[int]] = {}
        self._by_words: dict[tuple[str, str], list[tuple[int, str]]] = {}
        self._used: set[int] = set()
        self._count = 0

    def add(self, fingerprint: str, words: str, sent: object) -> None:
        """Another one that is there."""
        self._by_print.setdefault(fingerprint, []).append(self._count)
        self._by_words.setdefault((plainly(words), _day(sent)), []).append((self._count, _minute(sent)))
        self._count += 1

    def holds(self, message: Message) -> bool:
        """Whether it is there; in a chat the one that is found stands for no other."""
        candidates = list(self._by_print.get(message.fingerprint, ()))
        words, minute = plainly(message.words), _minute(message.sent)
        if len(words) >= _ENOUGH_TO_COMPARE:
            alike = self._by_words.get((words, _day(message.sent)), ())
            candidates += [each for each, other in alike if not (minute and other and minute != other)]
        found = next((each for each in candidates if each not in self._used), None)
        if found is not None and self._once:
            self._used.add(found)
        return found is not None


class Correspondence:
    """What may be asked of messages that come from outside. Blocking; run it off the window's thread."""

    def __init__(self, vault: Vault, records: Records, attachments: Attachments, names: Names) -> None:
        self._vault = vault
        self._records = records
        self._attachments = attachments
        self._names = names

    def read(self, source: Path | bytes | str) -> Letters:
        """Take a file, or copied words, apart. Raises ``FileUnreadable`` and :class:`OSError`."""
        if isinstance(source, Path):
            content, name = source.read_bytes(), source.name
        else:
            content, name = (source.encode("utf-8", "replace") if isinstance(source, str) else source), ""
        return Letters(read_messages(content), name, content)

    def holds_letters(self, path: Path) -> bool:
        """Whether a file is an e-mail or an exported chat, by its first bytes; raises :class:`OSError`."""
        with path.open("rb") as file:
            start = file.read(_LOOKED_AT)
        kind = recognise(start)
        if kind in (FileKind.EMAIL, FileKind.OUTLOOK):
            return True
        return kind is FileKind.TEXT and split_export(decoded(start)) is not None

    def known(self, space: SpaceId, thread: Thread) -> frozenset[int]:
        """The places in a thread of messages that are in the case already, or that stand in the thread twice."""
        with self._vault.read() as conn:
            return self._known_within(conn, space, thread)

    def _known_within(self, conn: Connection, space: SpaceId, thread: Thread) -> frozenset[int]:
        there = rows.rows(conn, "correspondence", ("fingerprint", "words", "sent"), space=space)
        again = _SeenBefore(once=thread.came_as == "export")
        for row in there:
            again.add(str(row.values["fingerprint"]), str(row.values["words"] or ""), row.values["sent"])
        found: set[int] = set()
        for place, message in enumerate(thread.messages):
            if again.holds(message):
                found.add(place)
            elif thread.came_as != "export":
                again.add(message.fingerprint, message.words, message.sent)
        return frozenset(found)

    # -- taking in ----------------------------------------------------------------------------------------------

    def take_in(
        self,
        space: SpaceId,
        letters: Letters,
        chosen: Collection[int] | None = None,
        *,
        privileged: bool = False,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> TakenIn:
        """Put messages into a case, each with its day and time, finished; what is there already is left out.

        An e-mail is an encounter of its own; of an exported chat, the messages of one day are one. What was attached
        becomes documents. Safe to be broken off and run again. Raises :class:`Stopped` and storage's disk errors.
        """
        thread = letters.thread
        known = self.known(space, thread)
        wanted = [place for place in range(len(thread.messages)) if place not in known]
        if chosen is not None:
            wanted = [place for place in wanted if place in chosen]
        encounters: list[RecordId] = []
        documents: list[RecordId] = []
        done = 0
        for group in _groups(thread, wanted):
            if cancelled is not None and cancelled():
                raise Stopped
            original = letters if group[-1] == len(thread.messages) - 1 and _is_file(thread) else None
            encounter, named = self._take_group(space, thread, group, privileged=privileged, original=original)
            encounters.append(encounter)
            documents += named
            done += len(group)
            if progress is not None:
                progress(done, len(wanted))
        return TakenIn(encounters, documents, done, len(known))

    def _take_group(
        self, space: SpaceId, thread: Thread, group: Sequence[int], *, privileged: bool, original: Letters | None
    ) -> tuple[RecordId, list[RecordId]]:
        """Write one encounter with its messages: all of it or nothing."""
        kept: list[tuple[int, _Kept]] = []
        whole: Kept | None = None
        try:
            for place in group:
                kept.append((place, self._keep(thread.messages[place])))  # noqa: PERF401  # reason: forgotten if one fails
            whole = self._attachments.keep_bytes(original.content) if original is not None else None
            with self._vault.write() as conn:
                return self._write(conn, space, thread, kept, privileged=privileged, original=original, whole=whole)
        except BaseException:
            for _, each in kept:
                for _, content in each.attachments:
                    self._attachments.forget(content)
            if whole is not None:
                self._attachments.forget(whole)
            raise

    def _keep(self, message: Message) -> _Kept:
        words = message.words
        if message.sent_words and message.sent_words not in words:
            words = f"{message.sent_words}\n\n{words}"
        attached = list(message.attachments)
        told = (message.sender, message.recipients, message.copies, message.subject)
        if any(len(each) > _MOST_OF_A_LINE for each in told):
            attached.append(
                Attached("message.txt", "text/plain", "\n".join((*told, "", words)).encode("utf-8", "replace"))
            )
        elif len(words.encode("utf-8", "replace")) > _MOST_WORDS:
            attached.append(Attached("message.txt", "text/plain", words.encode("utf-8", "replace")))
        if len(words.encode("utf-8", "replace")) > _MOST_WORDS:
            words = f"{words[: _MOST_WORDS // 4]}\n\n{said(_LONG)}"
        return _Kept(message, [(each, self._attachments.keep_bytes(each.content)) for each in attached], words)

    def _write(
        self,
        conn: Connection,
        space: SpaceId,
        thread: Thread,
        kept: Sequence[tuple[int, _Kept]],
        *,
        privileged: bool,
        original: Letters | None,
        whole: Kept | None,
    ) -> tuple[RecordId, list[RecordId]]:
        first = kept[0][1].message
        secret = {"privileged": "yes"} if privileged else {}
        about: dict[str, Any] = {
            "encounter_kind": _CONTACT_KINDS.get(thread.came_as, "email"),
            "about": _about(thread, [each.message for _, each in kept]),
            "happened": _moment(first.sent),
            "client_took_part": "no",  # by voice or sign
        }
        encounter = self._records.add_within(conn, "encounter", {**about, **secret}, space=space)
        documents: list[RecordId] = []
        for place, each in kept:
            values = {**_told(each, thread, place, self._direction(conn, each.message)), **secret}
            self._records.add_within(conn, "correspondence", values, space=space, parent=encounter, finished=True)
            documents += self._documents(conn, space, encounter, each, secret)
        if (
            whole is not None
            and original is not None
            and self._attachments.same(conn, space, whole.fingerprint) is None
        ):
            told = _of_document(first, original.name or said("E-mail as it came"), encounter, "email")
            media_type = media_type_of(original.content, original.name)
            documents.append(
                self._attachments.name_within(conn, space, whole, original.name, media_type, {**told, **secret})
            )
        self._records.conclude_within(conn, "encounter", encounter, FINISHED, True)
        return encounter, documents

    def _documents(
        self, conn: Connection, space: SpaceId, encounter: RecordId, kept: _Kept, secret: dict[str, str]
    ) -> list[RecordId]:
        found = []
        for attached, content in kept.attachments:
            if self._attachments.same(conn, space, content.fingerprint) is not None:
                continue  # a picture under every letter of a thread; the sweep takes the chunks away
            values = {**_of_document(kept.message, attached.name, encounter, None), **secret}
            media_type = media_type_of(attached.content, attached.name)
            found.append(self._attachments.name_within(conn, space, content, attached.name, media_type, values))
        return found

    def _direction(self, conn: Connection, message: Message) -> str:
        """Whether this vault's person sent or received it, as far as her name tells."""
        own = fold(self._names.own(conn))
        if not own:
            return "not_asked"
        if own in fold(message.sender):
            return "sent"
        return "received" if own in fold(f"{message.recipients} {message.copies}") else "not_asked"


def _is_file(thread: Thread) -> bool:
    """Whether what came is more than its words: a mail file has headers that may matter one day."""
    return thread.came_as in ("email", "outlook")


def _groups(thread: Thread, wanted: Sequence[int]) -> list[list[int]]:
    """Which messages make one encounter together."""
    if thread.came_as != "export":
        return [[place] for place in wanted]
    groups: list[list[int]] = []
    for place in wanted:
        same_day = groups and _day(thread.messages[groups[-1][-1]].sent) == _day(thread.messages[place].sent)
        if same_day:
            groups[-1].append(place)
        else:
            groups.append([place])
    return groups


def _about(thread: Thread, messages: Sequence[Message]) -> str:
    if thread.came_as == "export":
        names = list(dict.fromkeys(each.sender for each in messages if each.sender))
        return said(_CHAT).format(names=", ".join(names[:4]) or "…")
    return _line(messages[0].subject) or said(_NO_SUBJECT)


def _line(words: str) -> str:
    """What one line of a record takes: of ten thousand people who were written to the first; all of it is attached."""
    return words if len(words) <= _MOST_OF_A_LINE else f"{words[:_MOST_OF_A_LINE]}…"


def _told(kept: _Kept, thread: Thread, place: int, direction: str) -> dict[str, Any]:
    message = kept.message
    return {
        "place": place + 1,
        "direction": direction,
        "sender": _line(message.sender),
        "recipients": _line(message.recipients),
        "copies": _line(message.copies),
        "subject": _line(message.subject),
        "sent": _moment(message.sent),
        "words": kept.words,
        "attachments": _line(", ".join(each.name for each, _ in kept.attachments)),
        "came_as": thread.came_as,
        "thread": message.thread[:_MOST_OF_A_LINE],
        "fingerprint": message.fingerprint,
    }


def _of_document(message: Message, name: str, encounter: RecordId, kind: str | None) -> dict[str, Any]:
    return {
        "title": (Path(name).stem or name)[:_MOST_OF_A_LINE],
        "document_kind": kind or "not_said",
        "came_how": "email",
        "received_on": _day(message.sent) or None,
        "from_whom": _line(message.sender) or None,
        "encounter": encounter,
    }


def _moment(sent: str | None) -> str | None:
    """A moment as it is stored; one without an offset was written by the clock of this place."""
    try:
        return datetime.fromisoformat(sent).astimezone().isoformat(timespec="minutes") if sent else None
    except (ValueError, OverflowError):  # the last day of the calendar, by a clock that somebody set so
        return None


def _day(sent: object) -> str:
    return str(sent or "")[:10]


def _minute(sent: object) -> str:
    return str(sent or "")[14:16]


def all_addresses(thread: Thread) -> set[str]:
    """Every e-mail address above and in the messages."""
    told = (f"{each.sender} {each.recipients} {each.copies} {each.words}" for each in thread.messages)
    return {address for words in told for address in addresses(words)}
