"""E-mails, threads and chats come apart into single messages: dated, in order, without losing a word."""

from __future__ import annotations

import itertools
import re
from datetime import UTC, datetime
from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imsa_desktop.documents.messages.dates import moment_in
from imsa_desktop.documents.messages.message import Thread
from imsa_desktop.documents.messages.taking_apart import take_apart
from imsa_desktop.documents.messages.web_words import words_of_html
from tests.documents.outlook_samples import outlook_message

SAM, ANA = "Sam Example <sam@council.example>", "Ana Petrov <ana@advocacy.example>"


def pasted(text: str) -> Thread:
    return take_apart(text.encode())


def told(thread: Thread) -> list[tuple[str, str | None, str]]:
    return [(each.sender, each.sent, each.words.strip()) for each in thread.messages]


_FILLERS = frozenset(
    [
        "on",
        "at",
        "wrote",
        "am",
        "um",
        "uhr",
        "schrieb",
        "le",
        "à",
        "a",
        "écrit",
        "from",
        "sent",
        "to",
        "subject",
        "cc",
        "date",
        "von",
        "gesendet",
        "an",
        "betreff",
        "de",
        "envoyé",
        "objet",
        "original",
        "message",
        "forwarded",
        "begin",
        "mon",
        "tue",
        "wed",
        "thu",
        "fri",
        "sat",
        "sun",
        "oct",
        "okt",
    ]
)


def assert_no_word_lost(text: str, thread: Thread) -> None:
    kept = " ".join(
        " ".join((each.words, each.sender, each.recipients, each.copies, each.subject, each.sent_words))
        for each in thread.messages
    )
    for word in re.findall(r"[^\W\d_]{2,}", text):
        assert word in kept or word.lower() in _FILLERS or moment_in(text), word


GMAIL = f"""Thanks both, see you then.

On Mon, 12 Oct 2026 at 14:03, {SAM} wrote:

> Dear Ana,
>
> The panel meets on Tuesday.
>
> On Fri, 9 Oct 2026 at 09:10, Ana Petrov
> <ana@advocacy.example> wrote:
>
>> Any news?
"""

OUTLOOK = f"""Hi Ana
See below.

From: {SAM}
Sent: Monday, October 12, 2026 2:03 PM
To: {ANA}
Cc: Housing <housing@council.example>
Subject: RE: Panel

The panel meets on Tuesday.

________________________________
From: Ana Petrov
Sent: 09 October 2026 09:10
To: Sam Example
Subject: Panel

Any news?
"""

PHONE = f"""Yes please
Sent from my phone

-------- Original message --------
From: {SAM}
Date: 12/10/2026 14:03 (GMT+00:00)
To: {ANA}
Subject: Panel

The panel meets on Tuesday.

> On 9 Oct 2026, at 09:10, Ana Petrov <ana@advocacy.example> wrote:
>
> Any news?
"""

GERMAN = """Danke!

Von: Max Muster <max@example.de>
Gesendet: Montag, 12. Oktober 2026 14:03
An: Ana Petrov
Betreff: Termin

Der Termin ist am Dienstag.

Am Fr., 9. Okt. 2026 um 09:10 Uhr schrieb Ana Petrov <ana@advocacy.example>:
> Gibt es Neues?
"""

FRENCH = """Merci

De : Jean Dupont <jean@example.fr>
Envoyé : lundi 12 octobre 2026 14:03
À : Ana Petrov
Objet : Rendez-vous

Le rendez-vous est mardi.

Le ven. 9 oct. 2026 à 09:10, Ana Petrov <ana@advocacy.example> a écrit :
> Des nouvelles ?
"""


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (GMAIL, ["Any news?", "Dear Ana,\n\nThe panel meets on Tuesday.", "Thanks both, see you then."]),
        (OUTLOOK, ["Any news?", "The panel meets on Tuesday.", "Hi Ana\nSee below."]),
        (PHONE, ["Any news?", "The panel meets on Tuesday.", "Yes please\nSent from my phone"]),
        (GERMAN, ["Gibt es Neues?", "Der Termin ist am Dienstag.", "Danke!"]),
        (FRENCH, ["Des nouvelles ?", "Le rendez-vous est mardi.", "Merci"]),
    ],
    ids=["Gmail", "Outlook", "telephone", "German", "French"],
)
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_a_copied_thread_comes_apart_with_its_dates(text: str, words: list[str], ends: str) -> None:
    thread = pasted(text.replace("\n", ends))
    assert thread.came_as == "pasted"
    assert not thread.whole
    assert [each.words.strip() for each in thread.messages] == words
    assert [each.sent for each in thread.messages] == ["2026-10-09T09:10", "2026-10-12T14:03", None] or [
        each.sent for each in thread.messages
    ] == ["2026-10-09T09:10", "2026-10-12T14:03+00:00", None]
    assert "Ana" in thread.messages[0].sender
    assert len({each.thread for each in thread.messages}) == 1
    assert_no_word_lost(text, thread)


def test_who_got_it_and_what_it_was_about_is_kept() -> None:
    message = pasted(OUTLOOK).messages[1]
    assert (message.recipients, message.copies, message.subject) == (
        ANA,
        "Housing <housing@council.example>",
        "RE: Panel",
    )


def test_an_answer_below_the_quoted_letter_stays_with_its_own_message() -> None:
    thread = pasted(f"On 12 October 2026 at 14:03, {SAM} wrote:\n> Can you come?\n\nYes, at ten.\n")
    assert [each.words.strip() for each in thread.messages] == ["Can you come?", "Yes, at ten."] or told(thread) == [
        (SAM, "2026-10-12T14:03", "> Can you come?\n\nYes, at ten.")
    ]
    assert_no_word_lost("Can you come Yes at ten", thread)


def test_answers_between_the_quoted_lines_stay_together() -> None:
    text = f"Dear Sam,\n\nOn 12 October 2026 at 14:03, {SAM} wrote:\n> Can you come?\nYes.\n> Alone?\nPlease not.\n"
    thread = pasted(text)
    assert len(thread.messages) == 1
    assert thread.messages[0].words.strip() == text.strip()


@pytest.mark.parametrize(
    "text",
    [
        "Just some words about From and To.",
        "From: the beginning it was hard.",
        "On Monday Sam wrote: come at ten",
        "Note\nTo: do\nCc: nothing\n",
        "Date: 12 October\nwe met.",
    ],
)
def test_words_that_only_look_like_a_thread_stay_whole_and_that_is_said(text: str) -> None:
    thread = pasted(text)
    assert thread.whole
    assert [each.words for each in thread.messages] == [text.rstrip("\n")]


def test_a_date_that_is_not_understood_stays_in_the_words() -> None:
    thread = pasted("Hello\n\nFrom: Sam\nSent: the day after the market\nTo: Ana\nSubject: x\n\nCome at ten.")
    (first, _) = thread.messages
    assert first.sent is None
    assert "the day after the market" in first.words
    assert first.words.endswith("Come at ten.")


@pytest.mark.parametrize(
    ("words", "moment"),
    [
        ("Mon, 12 Oct 2026 at 14:03", "2026-10-12T14:03"),
        ("Monday, October 12, 2026 2:03 PM", "2026-10-12T14:03"),
        ("12/10/2026, 2:03\u202fpm", "2026-10-12T14:03"),
        ("12.10.26 14.03", "2026-10-12T14:03"),
        ("10/13/2026 00:05 am", "2026-10-13T00:05"),
        ("2026-10-12 14:03:59", "2026-10-12T14:03"),
        ("lundi 1er août 2026 08h05", "2026-08-01T08:05"),
        ("Mi., 12. Okt. 2026 um 14:03 Uhr", "2026-10-12T14:03"),
        ("12th of October, 2026", "2026-10-12T00:00"),
        ("Mon, 12 Oct 2026 14:03:00 -0530", "2026-10-12T14:03-05:30"),
        ("12:30 AM 12 October 2026", "2026-10-12T00:30"),
        ("31/02/2026 10:00", None),
        ("99/99/9999", None),
        ("at ten past two", None),
        ("12 Oct 2026 25:99", None),
    ],
)
def test_dates_are_read_as_people_and_programs_write_them(words: str, moment: str | None) -> None:
    assert moment_in(words) == moment


# -- chats ---------------------------------------------------------------------------------------------------------

IPHONE = """[12/10/2026, 14:03:11] Linh: Hello
are you there?
\u200e[12/10/2026, 14:04:00] Linh: \u200eimage omitted
[12/10/2026, 2:05:30\u202fPM] Ana Petrov: Yes
"""
ANDROID = """12/10/2026, 14:03 - Messages and calls are end-to-end encrypted.
12/10/2026, 14:03 - Linh: Hello
are you there?

Please: answer
12/10/2026, 14:05 - Ana Petrov: Yes: at ten
"""
SIGNAL = "[2026-10-12, 14:03] Linh: Hello\n[2026-10-12 14:05] Ana Petrov: Yes\n"


def test_an_exported_chat_comes_apart_message_by_message() -> None:
    thread = pasted(IPHONE)
    assert thread.came_as == "export"
    assert told(thread) == [
        ("Linh", "2026-10-12T14:03", "Hello\nare you there?"),
        ("Linh", "2026-10-12T14:04", "image omitted"),
        ("Ana Petrov", "2026-10-12T14:05", "Yes"),
    ]
    assert told(pasted(ANDROID)) == [
        ("", "2026-10-12T14:03", "Messages and calls are end-to-end encrypted."),
        ("Linh", "2026-10-12T14:03", "Hello\nare you there?\n\nPlease: answer"),
        ("Ana Petrov", "2026-10-12T14:05", "Yes: at ten"),
    ]
    assert [each.sender for each in pasted(SIGNAL).messages] == ["Linh", "Ana Petrov"]


# -- mail files ----------------------------------------------------------------------------------------------------


def mail(body: bytes = b"words", kind: str = "text/plain", headers: str = "", encoding: str = "8bit") -> bytes:
    head = (
        f"From: {SAM}\r\nTo: {ANA}\r\nSubject: Panel\r\nDate: Mon, 12 Oct 2026 14:03:00 +0100\r\nMessage-ID: <1@x>\r\n"
    )
    return (
        f"{head}MIME-Version: 1.0\r\nContent-Type: {kind}\r\n"
        f"Content-Transfer-Encoding: {encoding}\r\n{headers}\r\n".encode()
        + body
    )


def test_a_mail_file_has_its_headers_and_the_letters_quoted_in_it() -> None:
    thread = take_apart(
        mail(b"See you.\r\n\r\nOn 9 October 2026 at 09:10, Ana <ana@advocacy.example> wrote:\r\n> Any news?\r\n")
    )
    assert thread.came_as == "email"
    first, last = thread.messages
    assert (first.sender, first.sent, first.words) == ("Ana <ana@advocacy.example>", "2026-10-09T09:10", "Any news?")
    assert (last.sender, last.sent, last.words) == (SAM, "2026-10-12T14:03+01:00", "See you.")
    assert (last.recipients, last.subject, last.thread, first.thread) == (ANA, "Panel", "<1@x>", "<1@x>")


@pytest.mark.parametrize(
    ("body", "kind", "words"),
    [
        ("Đặng".encode(), "text/plain; charset=utf-8", "Đặng"),
        ("Đặng".encode(), "text/plain; charset=us-ascii", "Đặng"),
        ("Đặng".encode(), "text/plain; charset=no-such-thing", "Đặng"),
        ("café – €".encode("cp1252"), "text/plain; charset=iso-8859-1", "café \x96 \x80"),
        ("café €".encode("cp1252"), "text/plain", "café €"),
        ("日本語".encode("iso2022_jp"), "text/plain; charset=iso-2022-jp", "日本語"),
        ("日本語".encode("shift_jis"), "text/plain; charset=shift_jis", "日本語"),
        ("Привет".encode("koi8-r"), "text/plain; charset=koi8-r", "Привет"),
        ("مرحبا".encode("windows-1256"), "text/plain; charset=windows-1256", "مرحبا"),
        (bytes(range(128, 160)), "text/plain; charset=utf-8", bytes(range(128, 160)).decode("latin-1")),
    ],
)
def test_no_letter_is_lost_whatever_the_encoding(body: bytes, kind: str, words: str) -> None:
    (message,) = take_apart(mail(body, kind)).messages
    assert message.words == words


def test_a_page_of_html_becomes_words_and_nothing_is_fetched() -> None:
    html = (
        b"<html><head><style>p{color:red}</style><script>alert(1)</script></head><body><p>Dear&nbsp;Ana,</p>"
        b'<p>See <a href="https://evil.example/x">our page</a>.<img src="https://evil.example/p.gif" alt="logo"></p>'
        b"<table><tr><td>Date</td><td>Tuesday</td></tr></table><blockquote>Old words</blockquote></body></html>"
    )
    (message,) = take_apart(mail(html, "text/html; charset=utf-8")).messages
    assert message.words == "Dear Ana,\n\nSee our page.[logo]\n\n\tDate\tTuesday\n\n> Old words"
    assert "alert" not in message.words
    assert "color" not in message.words


def test_html_of_any_depth_ends() -> None:
    assert words_of_html("<div>" * 50_000 + "words") == "words"
    assert words_of_html("<blockquote>" * 5_000 + "words").endswith("words")


def test_attachments_come_with_their_names_and_bytes() -> None:
    made = EmailMessage()
    made["From"], made["To"], made["Subject"], made["Date"] = SAM, ANA, "Panel", "Mon, 12 Oct 2026 14:03:00 +0100"
    made.set_content("See attached")
    made.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="Bescheid für Đặng.pdf")
    made.add_attachment("notes", filename="../../etc/passwd")
    inner = EmailMessage()
    inner["From"], inner["Subject"] = ANA, "Inner"
    inner.set_content("inner words")
    made.add_attachment(inner)
    (message,) = take_apart(made.as_bytes()).messages
    assert message.words.strip() == "See attached"
    names = [each.name for each in message.attachments]
    assert names[:2] == ["Bescheid für Đặng.pdf", "../../etc/passwd"]  # a name is only ever shown
    assert message.attachments[0].content == b"%PDF-1.7"
    assert b"inner words" in message.attachments[2].content


def test_a_mail_that_is_only_passed_on_keeps_both() -> None:
    thread = take_apart(
        mail(
            f"---------- Forwarded message ---------\r\nFrom: {ANA}\r\n"
            "Date: 9 October 2026 09:10\r\nSubject: x\r\n\r\nold".encode()
        )
    )
    assert told(thread) == [(ANA, "2026-10-09T09:10", "old"), (SAM, "2026-10-12T14:03+01:00", "")]


@pytest.mark.parametrize(
    "data",
    [
        mail(b"x", "multipart/mixed; boundary=b"),
        mail(b"--b\r\n" * 2000, "multipart/mixed; boundary=b"),
        mail(b"=?=?=?" * 100, headers="Subject: =?utf-8?B?////?=\r\nTo: " + "(" * 500 + "\r\n"),
        mail(b"!!!!", encoding="base64"),
        mail(b"words", 'text/plain; charset="\x00"'),
        b"From: a\r\nDate: b\r\nTo: \xff\xfe\r\nSubject: \x80\r\n\r\n\xff",
        b"Received:" + b" x" * 50_000 + b"\r\nFrom: a\r\nDate: b\r\n\r\nwords",
    ],
)
def test_mails_that_break_the_rules_still_give_a_message(data: bytes) -> None:
    assert len(take_apart(data).messages) >= 1


def test_an_outlook_file_has_its_sender_words_and_attachments() -> None:
    data = outlook_message(
        sender="Sam Example",
        subject="Panel",
        body=f"See attached.\r\n\r\nFrom: {ANA}\r\nSent: 9 October 2026 09:10\r\nTo: Sam\r\nSubject: x\r\n\r\nNews?",
        sent=datetime(2026, 10, 12, 13, 3, tzinfo=UTC),
        recipients={"Ana Petrov": "ana@advocacy.example"},
        attachments={"letter.pdf": b"%PDF-1.7 " * 1_000},
    )
    thread = take_apart(data)
    assert thread.came_as == "outlook"
    _first, last = thread.messages
    assert told(thread)[0] == (ANA, "2026-10-09T09:10", "News?")
    assert (last.sender, last.recipients, last.subject) == ("Sam Example", ANA, "Panel")
    assert last.sent == "2026-10-12T13:03+00:00"
    assert [(each.name, each.media_type, len(each.content)) for each in last.attachments] == [
        ("letter.pdf", "application/pdf", 9_000)
    ]


def test_an_outlook_file_of_html_alone_has_its_words() -> None:
    data = outlook_message(sender="Sam", subject="Panel", html="<p>Café</p>".encode())
    (message,) = take_apart(data).messages
    assert message.words == "Café"


def test_the_same_message_is_known_again_however_it_came() -> None:
    quoted = pasted(
        f"Thanks\n\nOn 12 October 2026 at 14:03, {SAM} wrote:\n> The panel\n> meets on Tuesday.\n"
    ).messages[0]
    copied = pasted(
        f"From: {SAM}\nSent: 12 October 2026 14:03\nTo: Ana\nSubject: Panel\n\nThe panel meets on Tuesday."
    ).messages[0]
    other = pasted(
        f"From: {SAM}\nSent: 12 October 2026 14:04\nTo: Ana\nSubject: Panel\n\nThe panel meets on Tuesday."
    ).messages[0]
    assert quoted.fingerprint == copied.fingerprint != other.fingerprint


def test_a_thread_of_thousands_of_levels_ends() -> None:
    text = "".join(f"\nOn 12 October 2026 at 14:03, Person{n} <p@x.example> wrote:\nwords {n}\n" for n in range(3_000))
    thread = pasted(text)
    assert len(thread.messages) >= 500
    assert_no_word_lost("words", thread)


_LINES = (
    "@", "> @", "> > @", "", "  @", "\t@", "> From: @", "> Sent: 12 October 2026",
    "> On Mon, 12 Oct 2026 at 14:03, @ wrote:",
    "From: @ <a@b.example>", "To: @", "Cc: @", "Bcc: @", "Attachments: @.pdf", "Importance: @", "Reply-To: @",
    "Subject: @", "Re: @", "Sent: 12 October 2026 14:03", "Sent: @ 12 October 2026 14:03 @", "Date: @",
    "Von: @", "Gesendet: @", "*From:* @", "-----Original Message-----", "--------", "____________________________",
    "Begin forwarded message:", "On Mon, 12 Oct 2026 at 14:03, @ <a@b.example> wrote:",
    "On 12 October 2026 he said @ to @, and @ wrote:", "Am 12.10.2026 um 14:03 schrieb @:",
    "Le lun. 12 oct. 2026 à 14:03, @ a écrit :", "[12/10/2026, 14:03:22] @: @", "12/10/2026, 14:03 - @: @",
    "12/10/2026, 14:03 - @",
)  # fmt: skip  # reason: a list of lines reads better so than in forty lines


@settings(deadline=None)
@given(st.lists(st.sampled_from(_LINES), max_size=14))
def test_no_word_is_lost_however_lines_that_look_like_headings_are_thrown_together(lines: list[str]) -> None:
    counted = itertools.count(100)
    text = "\n".join(re.sub("@(?!b)", lambda _: f"word{next(counted)}", line) for line in lines)
    thread = pasted(text)
    if thread.came_as == "email":
        return  # of a mail its own file is kept as well
    kept = " ".join(
        " ".join((each.words, each.sender, each.recipients, each.copies, each.subject, each.sent_words))
        for each in thread.messages
    )
    assert set(re.findall(r"word\d+", text)) <= set(re.findall(r"word\d+", kept))


def test_what_stands_beside_a_date_is_kept_and_changes_no_fingerprint() -> None:
    said = "On 12 October 2026 he hit me at the car wash, and the manager wrote:\n> Come back"
    assert "he hit me at the car wash" in pasted(said).messages[0].sent_words
    block = "From: Sam\nSent: 12 October 2026\nTo: Ana\nSubject: Bed\n{more}\nYes, from Tuesday"
    plain, more = (pasted(block.format(more=each)).messages[0] for each in ("", "Bcc: Home Office\n"))
    assert "Bcc: Home Office" in more.sent_words
    assert (plain.sent_words, plain.fingerprint) == ("", more.fingerprint)


@pytest.mark.parametrize("above", [12, 400])
def test_a_mail_is_one_however_much_the_servers_wrote_above_it(above: int) -> None:
    hops = "".join(f"Received: from server{at} by relay{at};\r\n {'x' * 900}\r\n" for at in range(above))
    told = f"From: {SAM}\r\nTo: {ANA}\r\nDate: Mon, 12 Oct 2026 14:03:00 +0100\r\nSubject: Bed\r\n\r\nThere is one."
    thread = take_apart((hops + told).encode())
    assert (thread.came_as, thread.messages[0].words) == ("email", "There is one.")


@pytest.mark.slow
def test_a_mail_is_one_however_many_people_it_went_to() -> None:
    many = "To: " + ",\r\n ".join(f"Person {at} <p{at}@example.org>" for at in range(10_000))
    thread = take_apart(f"From: {SAM}\r\n{many}\r\nDate: Mon, 12 Oct 2026 14:03:00 +0100\r\n\r\nAll.".encode())
    assert (thread.came_as, thread.messages[0].words) == ("email", "All.")
    assert "p9999@example.org" in thread.messages[0].recipients


def test_parts_nested_beyond_all_measure_cost_only_themselves() -> None:
    levels = 900
    opened = b"".join(b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n' % (n, n) for n in range(levels))
    data = b"From: sam@council.example\r\nSubject: Panel\r\nMIME-Version: 1.0\r\n" + opened + b"\r\nwords"
    (message,) = take_apart(data).messages
    assert (message.sender, message.subject) == ("sam@council.example", "Panel")
    assert not any(b"object at 0x" in each.content for each in message.attachments)
