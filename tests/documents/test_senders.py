"""Who wrote a message cannot be made to read otherwise than it is written."""

from __future__ import annotations

from email.message import EmailMessage

from imsa_desktop.documents.messages.taking_apart import take_apart


def test_marks_that_turn_letters_round_are_taken_from_sender_and_subject_and_left_in_the_words():
    mail = EmailMessage()
    mail["From"] = "\u202eelpmaxe\u202c <sam@council.example>"
    mail["To"] = "Ana \u2067Petrov\u2069 <ana@advocacy.example>"
    mail["Subject"] = "Your \u202emoor"
    mail.set_content("Word for \u202eword\u202c")
    (message,) = take_apart(mail.as_bytes()).messages
    assert message.sender == "elpmaxe <sam@council.example>"
    assert message.recipients == "Ana Petrov <ana@advocacy.example>"
    assert message.subject == "Your moor"
    assert "\u202eword\u202c" in message.words
