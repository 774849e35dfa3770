"""Explains what can keep a vault from being made, opened or saved to."""

from __future__ import annotations

from collections.abc import Mapping

from imsa_desktop.casework.tongue import said, to_say
from imsa_desktop.services import errors as refused
from imsa_desktop.services.explaining import ExitCode, Explainer, Words
from imsa_desktop.storage import errors as stored

_UNTOUCHED = to_say("not a byte of it was changed")
_RECOVER = to_say("use the backup of this vault, or make a new one and receive your cases from head office again")


def _too_short(error: refused.PassphraseTooShort) -> Words:
    happened = said("That passphrase is too short to protect the people in the vault: it needs at least {n} characters")
    if error.least_words is not None:
        happened = said(
            "That passphrase is too short to protect the people in the vault: "
            "it needs at least {n} characters or {words} words"
        )
    return Words(
        happened.format(n=error.least_characters, words=error.least_words),
        "nothing was made or changed",
        "choose a longer one, or let the program draw one",
        ExitCode.REFUSED,
    )


def _already_here(error: stored.FolderNotEmpty) -> Words:
    if error.holds_vault:
        return Words(
            "There is a vault in that folder already",
            "it was not touched",
            "unlock it, or name another folder for the new one",
            ExitCode.REFUSED,
        )
    return Words(
        "That folder holds other files, and a vault wants a folder of its own",
        "nothing was written",
        "name an empty or new folder",
        ExitCode.REFUSED,
    )


def _missing(error: stored.VaultMissing) -> Words:
    if error.part in ("database", "header"):
        return Words(
            said("The vault’s folder is here but its {part} is not").format(part=said(error.part)),
            _UNTOUCHED,
            _RECOVER,
            ExitCode.VAULT_UNREADABLE,
        )
    return Words(
        "There is no vault in that folder",
        "nothing was made or changed",
        "check the folder, or make a vault there with init",
        ExitCode.VAULT_UNREADABLE,
    )


def _empty(error: stored.VaultEmpty) -> Words:
    happened = said("The vault’s {part} is an empty file").format(part=said(error.part))
    return Words(happened, _UNTOUCHED, _RECOVER, ExitCode.VAULT_UNREADABLE)


_DAMAGE = to_say(
    {
        "truncated": "The vault’s {part} has been cut short",
        "foreign": "The vault’s {part} was not written by this program",
        "altered": "The vault’s {part} has been altered",
        "unreadable": "The vault’s {part} cannot be read",
    }
)
_DAMAGED = to_say("The vault’s {part} is damaged")
_PARTS = to_say(("database", "header"))


def _damaged(error: stored.VaultDamaged) -> Words:
    return Words(
        said(_DAMAGE.get(error.how, _DAMAGED)).format(part=said(error.part)),
        _UNTOUCHED,
        _RECOVER,
        ExitCode.VAULT_UNREADABLE,
    )


def _future(_: stored.VaultFromTheFuture) -> Words:
    return Words(
        "This vault was written by a newer version of the program",
        _UNTOUCHED,
        "open it with that version, or bring this one up to date",
        ExitCode.VAULT_UNREADABLE,
    )


def _stopped(_: stored.OpeningStopped) -> Words:
    return Words(
        "Stopped before the vault was open",
        "nothing was changed, and it is locked",
        "unlock again when there is time: putting the records in order starts afresh then",
        ExitCode.LOCKED_OUT,
    )


def _in_use(_: stored.VaultInUse) -> Words:
    return Words(
        "This vault is open in another window or program",
        "nothing was changed",
        "close the other one first",
        ExitCode.LOCKED_OUT,
    )


def _wrong_passphrase(_: stored.WrongPassphrase) -> Words:
    return Words(
        "That is not the passphrase of this vault",
        "the vault is whole and nothing was changed",
        "try again, or use the twelve recovery words",
        ExitCode.LOCKED_OUT,
    )


def _wrong_words(_: stored.WrongRecoveryWords) -> Words:
    return Words(
        "Those are not the recovery words of this vault",
        "the vault is whole and nothing was changed",
        "look whether the sheet belongs to another vault, and try again",
        ExitCode.LOCKED_OUT,
    )


def _secret_missing(_: stored.DeviceSecretMissing) -> Words:
    return Words(
        "This computer does not hold the second half of the vault’s key: the folder was copied or the key store lost",
        "the vault is whole and nothing was changed",
        "open it with the twelve recovery words",
        ExitCode.LOCKED_OUT,
    )


def _locked(_: stored.VaultLocked) -> Words:
    return Words(
        "The vault was locked meanwhile",
        "everything saved before is there",
        "unlock it and go on where you were",
        ExitCode.STOPPED,
    )


def _full(_: stored.DiskFull) -> Words:
    return Words(
        "The disk is full",
        "nothing of this save was written and everything saved before is there",
        "make some room and save again",
        ExitCode.NO_SPACE,
    )


def _disk_failed(_: stored.DiskFailed) -> Words:
    return Words(
        "The disk refused to read or write",
        "everything saved before is there",
        "close the program, check the disk, and open the vault again",
        ExitCode.UNEXPECTED,
    )


def _backup_failed(_: stored.BackupFailed) -> Words:
    return Words(
        "The backup that was just written could not be read back, so it was removed",
        "the vault itself is untouched",
        "try again, perhaps on another disk",
        ExitCode.UNEXPECTED,
    )


def _clash(_: stored.FrameClash) -> Words:
    return Words(
        "One laptop’s work came in two versions",
        "both are kept and neither was let in",
        "tell head office what the sync centre says about it",
        ExitCode.HUB_REFUSED,
    )


def _no_key(_: stored.NoKeyForFrame) -> Words:
    return Words(
        "A piece of older work cannot be read here because its key is missing",
        "everything that shows on the screen is there",
        "tell head office, who can give the key again",
        ExitCode.FOUND_AMISS,
    )


def _practice(_: refused.PracticeVault) -> Words:
    return Words(
        "These are practice cases, and they never leave this laptop",
        "nothing was sent",
        "use your own vault for this",
        ExitCode.REFUSED,
    )


VAULT: Mapping[type[BaseException], Explainer] = {
    refused.PassphraseTooShort: _too_short,
    refused.PracticeVault: _practice,
    stored.FolderNotEmpty: _already_here,
    stored.VaultMissing: _missing,
    stored.VaultEmpty: _empty,
    stored.VaultDamaged: _damaged,
    stored.VaultFromTheFuture: _future,
    stored.VaultInUse: _in_use,
    stored.OpeningStopped: _stopped,
    stored.WrongPassphrase: _wrong_passphrase,
    stored.WrongRecoveryWords: _wrong_words,
    stored.DeviceSecretMissing: _secret_missing,
    stored.VaultLocked: _locked,
    stored.DiskFull: _full,
    stored.DiskFailed: _disk_failed,
    stored.BackupFailed: _backup_failed,
    stored.FrameClash: _clash,
    stored.NoKeyForFrame: _no_key,
}
