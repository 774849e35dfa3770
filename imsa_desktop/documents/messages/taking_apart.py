"""Takes whatever was dropped or pasted apart into messages; what cannot be told apart stays whole, and that is said."""

from __future__ import annotations

from dataclasses import replace

from imsa_desktop.documents.bidirectional import without_ordering_marks
from imsa_desktop.documents.encodings import decoded
from imsa_desktop.documents.messages.exports import split_export
from imsa_desktop.documents.messages.mail_file import messages_of_mail
from imsa_desktop.documents.messages.message import Message, Thread
from imsa_desktop.documents.messages.outlook_file import messages_of_outlook
from imsa_desktop.documents.messages.pasted import split_thread
from imsa_desktop.documents.reading.recognising import FileKind, recognise


def take_apart(data: bytes) -> Thread:
    """The messages in a mail file, an Outlook file, an exported chat or a copied thread, the oldest first."""
    kind = recognise(data)
    if kind is FileKind.EMAIL:
        try:
            return Thread(_tied(messages_of_mail(data)), "email")
        except Exception:  # a mail that breaks the library is still words, and none of them may be lost
            return Thread(_tied([Message(decoded(data))]), "email", whole=True)
    if kind is FileKind.OUTLOOK:
        return Thread(_tied(messages_of_outlook(data)), "outlook")
    words = decoded(data)
    chat = split_export(words)
    if chat is not None:
        return Thread(_tied(chat), "export")
    letters = split_thread(words)
    whole = len(letters) == 1 and not (letters[0].sender or letters[0].sent)
    return Thread(_tied(letters), "pasted", whole=whole)


def _tied(messages: list[Message]) -> tuple[Message, ...]:
    """Every message with what ties the thread together: what the mail says, else its first message's fingerprint.

    Marks that turn the order of letters round are taken out of who wrote it and what about: a sender could lie by them.
    """
    messages = [_not_turned_round(each) for each in messages]
    thread = next((each.thread for each in messages if each.thread), "") or messages[0].fingerprint
    subject = next((each.subject for each in reversed(messages) if each.subject), "")
    return tuple(replace(each, thread=each.thread or thread, subject=each.subject or subject) for each in messages)


def _not_turned_round(message: Message) -> Message:
    plain = without_ordering_marks
    return replace(
        message,
        sender=plain(message.sender),
        recipients=plain(message.recipients),
        copies=plain(message.copies),
        subject=plain(message.subject),
    )
