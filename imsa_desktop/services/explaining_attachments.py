"""Explains what can keep an attachment from being taken in, read or given out."""

from __future__ import annotations

from collections.abc import Mapping

from imsa_desktop.casework.tongue import said, to_say
from imsa_desktop.services import errors as refused
from imsa_desktop.services.explaining import ExitCode, Explainer, Words
from imsa_desktop.storage import errors as stored

_STILL_HERE = to_say("it is in the case as it came")
_UNREADABLE = to_say(
    {
        "damaged": ("This file is broken or cut short, so it cannot be shown", "ask whoever sent it to send it again"),
        "empty": ("This file is empty: there is nothing in it to show", "ask whoever sent it to send it again"),
        "locked": (
            "This file is locked with a password, so it cannot be shown",
            "ask whoever sent it for one without a password",
        ),
        "too_large": (
            "This file is too large to be shown inside the program",
            "save it outside if you have to, and take the copy away again afterwards",
        ),
        "unknown_kind": (
            "Files of this kind cannot be shown inside the program",
            "ask for it as a PDF or a picture, or save it outside if you have to",
        ),
        "took_too_long": (
            "Showing this page took too long and was given up",
            "look at the other pages, and ask whoever sent it for another copy",
        ),
        "gave_up": (
            "This file could not be read without harm, so reading it was given up",
            "ask whoever sent it for another copy, for instance as a picture",
        ),
    }
)


def _unreadable(error: refused.FileUnreadable) -> Words:
    happened, then = _UNREADABLE.get(error.why, _UNREADABLE["gave_up"])
    return Words(happened, _STILL_HERE, then, ExitCode.REFUSED)


def _nothing(_: refused.NothingAttached | stored.NoAttachment) -> Words:
    return Words(
        "Only what is written about this document is here, without its pages",
        "nothing was changed",
        "add the file to the case when you have it",
        ExitCode.NOT_FOUND,
    )


def _missing(error: stored.ChunkMissing) -> Words:
    happened = (
        said("This attachment has not come to this laptop yet")
        if error.missing == error.of
        else said("Parts of this attachment have not come to this laptop yet ({n} of {all})").format(
            n=error.missing, all=error.of
        )
    )
    return Words(
        happened,
        "it is safe on the laptop it was added on, and it is asked for first from now on",
        "send and receive, and open it again",
        ExitCode.NOT_FOUND,
    )


def _damaged(_: stored.ChunkDamaged) -> Words:
    return Words(
        "A part of this attachment was damaged on this laptop’s disk",
        "nothing wrong is shown, and the part is asked for again",
        "send and receive, and open it again; if it stays so have the disk looked at",
        ExitCode.FOUND_AMISS,
    )


def _too_large(error: stored.AttachmentTooLarge) -> Words:
    return Words(
        said("The file is too large: an attachment may have up to {n} megabytes").format(
            n=error.limit // (1024 * 1024)
        ),
        "nothing was added",
        "make it smaller or add it in parts",
        ExitCode.REFUSED,
    )


def _changed(_: stored.SourceChanged) -> Words:
    return Words(
        "The file was changed while it was being taken in",
        "nothing was added",
        "close it in the other program and add it again",
        ExitCode.REFUSED,
    )


def _stopped(_: refused.Stopped) -> Words:
    return Words("It was stopped", "everything saved before is there", "start it again when you like", ExitCode.STOPPED)


ATTACHMENTS: Mapping[type[BaseException], Explainer] = {
    refused.FileUnreadable: _unreadable,
    refused.NothingAttached: _nothing,
    refused.Stopped: _stopped,
    stored.NoAttachment: _nothing,
    stored.ChunkMissing: _missing,
    stored.ChunkDamaged: _damaged,
    stored.AttachmentTooLarge: _too_large,
    stored.SourceChanged: _changed,
}
