"""Makes words for people: delivery, times, errors, questions – the GUI's own, and those of the services.

Guide
-----
* ``tr("…")`` for words outside a QObject (``self.tr`` inside one). Plain English first, the field's words:
  client, case, encounter, interpreter, choice, safety plan, send and receive, needs a look, withdraw, question.
* ``delivery_words(d)`` · ``when_words(ms)`` ("today 14:02", "Mon 23 Nov, 10:34") · ``day_words("2026-11-24")``
  · ``explain(error) -> Explained`` (what happened, what is safe, what to do) · ``iso(text)`` isolates Latin text,
  numbers and references inside right-to-left words.
* ``label_of(field)``, ``help_of(field)``, ``choice_words(field, code)`` translate the declaration's words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from imsa_desktop.casework.declaration import Field, Kind
from imsa_desktop.casework.kind_words import IN_A_SENTENCE
from imsa_desktop.casework.tongue import said
from imsa_desktop.documents.bidirectional import isolate_runs, runs_right_to_left
from imsa_desktop.services.contact import Exchanged, Progress
from imsa_desktop.services.showing import Delivery
from imsa_desktop.ui import language
from imsa_desktop.ui.colours import Tone


def tr(text: str, count: int = -1) -> str:
    """Translate words that belong to no widget; ``%n`` stands for ``count``."""
    return QCoreApplication.translate("words", text, None, count)


def iso(text: str) -> str:
    """Isolate a number, reference or name from the direction of the words around it (U+2068 … U+2069)."""
    return f"\u2068{text}\u2069"


def drawn(text: str) -> str:
    """Words as they are to be drawn: a number or a name that runs against the words round it keeps its own order.

    A telephone number in an Arabic sentence would otherwise be read with its groups the wrong way round.
    """
    if not _RIGHT_TO_LEFT.search(text):
        return text
    return "\n".join(isolate_runs(each, right_to_left=runs_right_to_left(each)) for each in text.split("\n"))


_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_A_NAME_IN_A_LINE = 40


def name_in_a_line(name: str) -> str:
    """As much of a very long name as a line of a list has room for; the case itself shows all of it."""
    return name if len(name) <= _A_NAME_IN_A_LINE else f"{name[: _A_NAME_IN_A_LINE - 1].rstrip()}…"


def locale() -> QLocale:
    """The locale for dates and numbers on screen: the language in force."""
    return language.locale()


def label_of(thing: Field | Kind) -> str:
    """The label of a field or kind, translated."""
    return said(thing.label)


def in_a_sentence(kind: Kind) -> str:
    """One record of a kind in the middle of English words: "identity paper"; names keep their capitals.

    Other languages say the label as it stands: not each of them knows small letters.
    """
    label = label_of(kind)
    if not label or locale().language() != QLocale.Language.English:
        return label
    if kind.name in IN_A_SENTENCE:
        return said(IN_A_SENTENCE[kind.name])
    if any(letter.isupper() for letter in label[1:]):
        return label
    return label[0].lower() + label[1:]


def new_words(kind: Kind) -> str:
    """The heading of a sheet for a record that is not there yet."""
    return tr("New {what}").format(what=in_a_sentence(kind))


def add_words(kind: Kind) -> str:
    """The words of a button that begins a record; of what there is one of only, "Write"."""
    words = tr("Write {what}") if kind.once_in is not None else tr("Add {what}")
    return words.format(what=in_a_sentence(kind))


def help_of(field: Field) -> str:
    """The help beneath a field, translated; "" when there is none."""
    return said(field.help) if field.help else ""


def choice_words(field: Field, code: str) -> str:
    """The words of one choice; a code this version does not know is shown as it is."""
    for choice in field.choices:
        if choice.code == code:
            return said(choice.label)
    return code


def changed_since_words(withdrawn: bool) -> str:
    """Of a withdrawn record that is listed all the same, because somebody who had not seen that wrote in it since."""
    return tr("Withdrawn, and changed since") if withdrawn else ""


def delivery_words(delivery: Delivery) -> str:
    """Where a piece of work is; the truth, in the words used everywhere."""
    return {
        Delivery.SAVED: tr("Saved on this laptop"),
        Delivery.SENT: tr("Sent to the hub"),
        Delivery.RECEIVED: tr("Received by head office"),
    }[delivery]


def delivery_icon(delivery: Delivery) -> str:
    """The drawing that goes with :func:`delivery_words`."""
    return {Delivery.SAVED: "saved", Delivery.SENT: "sent", Delivery.RECEIVED: "received"}[delivery]


def delivery_tone(delivery: Delivery) -> Tone:
    """The tone that goes with :func:`delivery_words`: none of them is a warning."""
    return Tone.GOOD if delivery is Delivery.RECEIVED else Tone.PLAIN


def needs_look_words(questions: int) -> str:
    """How many questions are open."""
    return tr("1 needs a look") if questions == 1 else tr("{n} need a look").format(n=questions)


def clock_words(moment_ms: int) -> str:
    """ "14:02"."""
    return f"{_local(moment_ms):%H:%M}"


_TRUSTED_AHEAD = timedelta(hours=24)  # the same that merging follows a clock for


def when_words(moment_ms: int, now: datetime | None = None) -> str:
    """ "today 14:02", "yesterday 09:15", "Mon 23 Nov, 10:34", with the year when it is another.

    Of a moment that lies more than a day ahead it is said that the clock it was written by is not to be trusted.
    """
    moment, present = _local(moment_ms), now or datetime.now().astimezone()
    if moment - present > _TRUSTED_AHEAD:
        return tr("{when}, by a clock that runs ahead").format(when=_written_when(moment, present.date()))
    return _written_when(moment, present.date())


def until_words(moment_ms: int, now: datetime | None = None) -> str:
    """The same of a moment that is meant to lie ahead: until when an invitation is good."""
    return _written_when(_local(moment_ms), (now or datetime.now().astimezone()).date())


def _written_when(moment: datetime, today: date) -> str:
    clock = f"{moment:%H:%M}"
    if moment.date() == today:
        return tr("today {clock}").format(clock=clock)
    if moment.date() == today - timedelta(days=1):
        return tr("yesterday {clock}").format(clock=clock)
    pattern = "ddd d MMM" if moment.year == today.year else "d MMM yyyy"
    return f"{_written(moment.date(), pattern)}, {clock}"


def _local(moment_ms: int) -> datetime:
    return datetime.fromtimestamp(moment_ms / 1000, UTC).astimezone()


def _written(day: date, pattern: str) -> str:
    return locale().toString(QDate(day.year, day.month, day.day), pattern)


def day_words(iso_date: str | None, *, weekday: bool = False) -> str:
    """ "24 November 2026" of "2026-11-24" (also of a moment); what cannot be read is shown as it is."""
    if not iso_date:
        return ""
    try:
        day = date.fromisoformat(iso_date[:10])
    except ValueError:
        return iso_date
    return _written(day, "dddd d MMMM yyyy" if weekday else "d MMMM yyyy")


def is_past(iso_date: str, today: date | None = None) -> bool:
    """Whether a day lies behind; False when the date cannot be read."""
    try:
        return date.fromisoformat(iso_date[:10]) < (today or datetime.now().astimezone().date())
    except ValueError:
        return False


def distance_words(iso_date: str, today: date | None = None) -> str:
    """ "today", "tomorrow", "in 3 days", "2 days late"; "" when the date cannot be read."""
    try:
        days = (date.fromisoformat(iso_date[:10]) - (today or datetime.now().astimezone().date())).days
    except ValueError:
        return ""
    if days == 0:
        return tr("today")
    if days == 1:
        return tr("tomorrow")
    if days < 0:
        return tr("1 day late") if days == -1 else tr("{days} days late").format(days=-days)
    return tr("in {days} days").format(days=days)


def away_words(iso_date: str) -> str:
    """How far a day is from today, of days on which nothing is owed: "yesterday", "3 days ago", else as above."""
    if not is_past(iso_date):
        return distance_words(iso_date)
    days = (datetime.now().astimezone().date() - date.fromisoformat(iso_date[:10])).days
    return tr("yesterday") if days == 1 else tr("{days} days ago").format(days=days)


@dataclass(frozen=True, slots=True)
class Explained:
    """An error as a person is told it."""

    happened: str
    safe: str
    to_do: str

    def one_line(self) -> str:
        """All of it in one paragraph."""
        return " ".join(part for part in (self.happened, self.safe, self.to_do) if part)


def explain(error: BaseException) -> Explained:
    """Say kindly what happened, what is safe, and what to do."""
    from imsa_desktop.services import explaining  # loads on the first error, not at start

    told = explaining.explain(error)
    return Explained(_sentence(told.happened), _sentence(told.safe), _sentence(told.next))


def _sentence(text: str) -> str:
    """A clause of an explanation as a sentence of its own."""
    words = text.strip()
    if not words:
        return ""
    return words[0].upper() + words[1:] + ("" if words[-1] in ".!?" else ".")


def progress_words(progress: Progress) -> str:
    """How far sending and receiving is."""
    phase = {
        "connecting": tr("Reaching the hub …"),
        "membership": tr("Reading who belongs to the organisation …"),
        "admitting": tr("Letting people in …"),
        "sealing": tr("Sealing what is to be sent …"),
        "sending": tr("Sending …"),
        "receiving": tr("Receiving …"),
        "applying": tr("Putting in place what came …"),
        "receipts": tr("Confirming what came …"),
        "attachments_sending": tr("Sending attachments …"),
        "attachments_receiving": tr("Receiving attachments …"),
    }.get(progress.phase, tr("Sending and receiving …"))
    if progress.total:
        return f"{phase} {progress.done}/{progress.total}"
    return phase


def exchanged_words(exchanged: Exchanged) -> str:
    """What one exchange did, in a line."""
    if exchanged.joined:
        return tr("You have joined. Your cases are on their way to head office.")
    parts = []
    if exchanged.admitted:
        parts.append(tr("Let in: {names}").format(names=", ".join(exchanged.admitted)))
    if exchanged.sent:
        parts.append(tr("{n} sent").format(n=exchanged.sent))
    if exchanged.received:
        parts.append(tr("{n} arrived").format(n=exchanged.received))
    if exchanged.new_questions:
        parts.append(needs_look_words(exchanged.new_questions))
    if exchanged.attachments_left:
        parts.append(tr("attachments are still on their way"))
    return " · ".join(parts) or tr("Nothing new")
