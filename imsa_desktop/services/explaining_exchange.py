"""Explains what can go wrong between laptops and the hub, and puts notices of the sync centre into words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from imsa_desktop.casework.tongue import said, to_say
from imsa_desktop.services.explaining import ExitCode, Explainer, Words
from imsa_desktop.sync import errors as between
from imsa_desktop.sync import transport as line

_KEPT = to_say("everything is saved on this laptop")
_NOTHING_TOLD = to_say("nothing was told to it and everything is saved on this laptop")


def _alone(_: between.NotInAnOrganisation) -> Words:
    return Words(
        "This vault belongs to no organisation yet, so there is nobody to send to",
        _KEPT,
        "join with an invitation from head office, or found an organisation",
        ExitCode.REFUSED,
    )


def _belongs(_: between.AlreadyInAnOrganisation) -> Words:
    return Words(
        "This vault belongs to an organisation already, and a vault has one for good",
        "nothing was changed",
        "make another vault for another organisation",
        ExitCode.REFUSED,
    )


def _no_hub(_: between.NoHub) -> Words:
    return Words(
        "This vault does not know of a hub yet",
        _KEPT,
        "head office connects one with `connect`; until then a folder or stick carries the work",
        ExitCode.REFUSED,
    )


def _not_administering(_: between.MayNotAdminister) -> Words:
    return Words(
        "Only a laptop that administers the organisation may invite, admit and appoint people",
        "nothing was changed",
        "ask head office to do it",
        ExitCode.REFUSED,
    )


def _not_root(_: between.NotTheRoot) -> Words:
    return Words(
        "Only the laptop that founded the organisation may name another one for head office",
        "nothing was changed",
        "do it there",
        ExitCode.REFUSED,
    )


def _nobody_to_appoint(_: between.NobodyToAppoint) -> Words:
    return Words(
        "The organisation knows no laptop of this person",
        "nobody was appointed",
        "invite them first; once they have joined they can be appointed",
        ExitCode.REFUSED,
    )


def _cannot_let_in(_: between.CannotLetIntoRing) -> Words:
    return Words(
        "This laptop cannot let anybody else in: it does not hold the key that those appointed before share",
        "nobody was appointed",
        "do it at the laptop that founded the organisation, or where somebody appointed before administers",
        ExitCode.REFUSED,
    )


def _not_invitation(_: between.NotAnInvitation) -> Words:
    return Words(
        "The file is not a whole invitation",
        "nothing was changed",
        "ask head office to send it again",
        ExitCode.REFUSED,
    )


def _expired(_: between.InvitationExpired) -> Words:
    return Words(
        "The fourteen days of this invitation are over",
        "nothing was changed and everything you wrote is in your vault",
        "ask head office for a new one",
        ExitCode.REFUSED,
    )


def _wrong_code(error: between.WrongCode) -> Words:
    left = error.tries_left
    not_those = said("Those are not the four words of this invitation")
    tries = said(" (1 try is left)") if left == 1 else said(" ({n} tries are left)").format(n=left)
    return Words(
        not_those if left is None else f"{not_those}{tries}",
        "nothing was changed and everything you wrote is in your vault",
        "ask head office to say them once more",
        ExitCode.LOCKED_OUT,
    )


def _mistyped(error: between.MistypedCode) -> Words:
    unknown = len(error.unknown_words)
    happened = (
        said("The code has four words, and {n} of the words cannot be in a code").format(n=unknown)
        if unknown
        else said("The code has four words, and a word is not right")
    )
    return Words(
        happened,
        "nothing was sent and no try was used up",
        "look at the spelling and try again",
        ExitCode.LOCKED_OUT,
    )


def _used(_: between.InvitationUsed) -> Words:
    return Words(
        "This invitation was used already, or ended after three wrong codes",
        "nothing was changed and everything you wrote is in your vault",
        "ask head office for a new one",
        ExitCode.REFUSED,
    )


def _waiting(_: between.WaitingForAdmission) -> Words:
    return Words(
        "Your request to join is with head office and has not been answered yet",
        "everything is saved on this laptop, and nothing has left it",
        "send and receive again later",
        ExitCode.REFUSED,
    )


def _log(_: between.LogForked | between.LogRefused) -> Words:
    return Words(
        "The list of members that came does not follow on the one this laptop has checked before",
        "nothing of it was believed and everything is saved on this laptop",
        "tell head office at once, by telephone",
        ExitCode.HUB_REFUSED,
    )


def _not_courier(_: between.NotACourierFile) -> Words:
    return Words(
        "The file was not written by this program for carrying work",
        "nothing was changed",
        "choose the folder that head office or the other laptop wrote to",
        ExitCode.REFUSED,
    )


def _frame(_: between.FrameRefused) -> Words:
    return Words(
        "Something that came in did not pass its checks",
        "nothing of it was let in, it is kept as evidence, and everything else goes on",
        "tell head office what the sync centre says about it",
        ExitCode.HUB_REFUSED,
    )


def _unreachable(_: line.HubUnreachable) -> Words:
    return Words(
        "The hub cannot be reached from here",
        _KEPT,
        "go on working and send and receive when there is a connection",
        ExitCode.HUB_UNREACHABLE,
    )


def _another(_: line.HubHasAnotherCertificate) -> Words:
    return Words(
        "Whoever answers at the hub’s address is not the hub of your organisation",
        _NOTHING_TOLD,
        "do not try again from this network, and tell head office",
        ExitCode.HUB_REFUSED,
    )


def _misbehaved(_: line.HubMisbehaved) -> Words:
    return Words(
        "The hub answered something it should not",
        _KEPT,
        "try again later, and tell head office if it stays so",
        ExitCode.HUB_REFUSED,
    )


_REFUSALS = to_say(
    {
        "wrong token": ("The founding token is not the one the hub printed", "copy it again from `imsa-hub init`"),
        "already founded": (
            "The hub belongs to an organisation already",
            "use a fresh hub, or ask whoever looks after this one",
        ),
        "wrong code": ("Those are not the four words of this invitation", "ask head office to say them once more"),
        "invitation dead": (
            "This invitation was used already, or ended after three wrong codes",
            "ask head office for a new one",
        ),
        "unknown device": ("The hub does not know this laptop", "ask head office whether it was admitted"),
        "device ended": ("Head office has ended this laptop’s membership", "ring head office"),
    }
)
_AGAIN_LATER = to_say("try again, and tell head office if it stays so")


def _hub_refused(error: line.HubRefused) -> Words:
    code = str(error.code)
    happened, then = _REFUSALS.get(
        code.replace("_", " "), (said("The hub refused this ({code})").format(code=code), _AGAIN_LATER)
    )
    return Words(happened, _KEPT, then, ExitCode.HUB_REFUSED)


def _cancelled(_: line.Cancelled) -> Words:
    return Words(
        "It was stopped",
        "what was sent and received until then stays so, and everything is saved on this laptop",
        "send and receive again when you like",
        ExitCode.STOPPED,
    )


EXCHANGE: Mapping[type[BaseException], Explainer] = {
    between.NotInAnOrganisation: _alone,
    between.AlreadyInAnOrganisation: _belongs,
    between.NoHub: _no_hub,
    between.MayNotAdminister: _not_administering,
    between.NotTheRoot: _not_root,
    between.NobodyToAppoint: _nobody_to_appoint,
    between.CannotLetIntoRing: _cannot_let_in,
    between.NotAnInvitation: _not_invitation,
    between.InvitationExpired: _expired,
    between.WrongCode: _wrong_code,
    between.MistypedCode: _mistyped,
    between.InvitationUsed: _used,
    between.WaitingForAdmission: _waiting,
    between.LogForked: _log,
    between.LogRefused: _log,
    between.NotACourierFile: _not_courier,
    between.FrameRefused: _frame,
    line.HubUnreachable: _unreachable,
    line.HubHasAnotherCertificate: _another,
    line.HubMisbehaved: _misbehaved,
    line.HubRefused: _hub_refused,
    line.Cancelled: _cancelled,
}

_NOTICES = to_say(
    {
        "refused frame": (
            "Something that came in did not pass its checks ({why}). It was not let in; it is kept as evidence. "
            "Tell head office."
        ),
        "fork": "One laptop’s work came in two versions. Both are kept aside until head office decides.",
        "withheld": (
            "Work that others have seen has not come to this laptop. It may be on its way; "
            "if this stays, tell head office."
        ),
        "cloned": "A laptop seems to exist twice. Tell head office.",
        "own clone": "This laptop’s vault also lives on in a second place. Tell head office before you go on.",
        "hub restored": "The hub was put back from a backup. What it had lost was handed to it again from here.",
        "hub behind": (
            "Some work is still not on the hub although it was handed over. Send and receive again; if this "
            "stays, tell head office."
        ),
        "hub told two stories": (
            "The hub told this laptop two different stories. Nothing was believed twice. Tell head office."
        ),
        "hub refused": "The hub did not take some of this laptop’s work ({error}). It is saved here. Tell head office.",
        "chunk altered": (
            "A piece of an attachment came altered. It was not let in, and it will be asked for again. "
            "If this stays, tell head office."
        ),
        "chunks refused": (
            "The hub did not take or give some attachments ({error}). They are safe where they are. Tell head office."
        ),
        "diverged": "Two laptops hold the same work and read it differently. This must not happen: tell head office.",
        "log forked": (
            "The list of members came in two versions. Nothing of the second was believed. Tell head office at once."
        ),
        "log refused": (
            "A line of the list of members did not pass its checks ({why}). Nothing from it on was believed."
        ),
        "set aside": "A change came that does not keep to the rules. It is kept, without effect.",
        "ignored name": "A change named something it cannot have seen; that name has no effect.",
        "request refused": "Somebody asked to join without knowing the code. They were not let in.",
        "admitted": "A person was let into the organisation.",
        "joined": "This laptop belongs to the organisation now.",
        "clock ahead": (
            "A laptop’s clock is more than a day ahead of this one’s, so what it wrote bears a time still to come. "
            "Nothing is lost by it. Have both clocks looked at."
        ),
        "new incarnation": (
            "This vault was copied or put back from a backup. Work that was not sent is issued again; nothing is lost."
        ),
        "names ignored": "Some changes named what they cannot have seen; those names have no effect.",
        "rebuilt": "The tables were made afresh from the journal.",
    }
)

ALARMS = frozenset({"fork", "cloned", "own clone", "hub told two stories", "diverged", "log forked", "log refused"})

_NOTED = to_say("Something was noted during send and receive ({code}).")


def notice_words(code: str, data: Any) -> str:
    """A notice of the sync centre in words."""
    words = said(_NOTICES.get(code.replace("_", " "), _NOTED))
    given = {str(name): value for name, value in data.items()} if isinstance(data, Mapping) else {}
    return words.format_map({"why": "no reason given", "error": "no reason given", **given, "code": code})
