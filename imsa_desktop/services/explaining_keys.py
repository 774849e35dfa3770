"""Explains what can go wrong with passphrases, recovery words, sealed files and the computer's key store."""

from __future__ import annotations

from collections.abc import Mapping

from imsa_desktop.casework.tongue import said, to_say
from imsa_desktop.crypto import errors as crypto
from imsa_desktop.documents import errors as documents
from imsa_desktop.services.explaining import ExitCode, Explainer, Words

_WHOLE = to_say("the vault is whole and nothing was changed")
_AGAIN = to_say("look at the sheet again, word by word")
_NOT_LET_IN = to_say("nothing of it was let in and everything you have is as before")


def _wrong_passphrase(_: crypto.WrongPassphrase) -> Words:
    return Words(
        "That is not the right passphrase",
        "nothing was changed",
        "try again; capital letters and spaces count",
        ExitCode.LOCKED_OUT,
    )


def _wrong_words(_: crypto.WrongRecoveryWords) -> Words:
    return Words(
        "Those are not the recovery words of this vault",
        _WHOLE,
        "look whether the sheet belongs to another vault, and try again",
        ExitCode.LOCKED_OUT,
    )


def _not_a_word(error: crypto.NotAWord) -> Words:
    happened = said("Word {n} is none of the words there can be").format(n=error.place + 1)
    if error.nearest:
        happened += said(", perhaps {words}").format(words=said(" or ").join(error.nearest[:3]))
    return Words(happened, _WHOLE, _AGAIN, ExitCode.LOCKED_OUT)


def _number_of_words(error: crypto.WrongNumberOfWords) -> Words:
    happened = said("There must be {n} words, and these are {found}").format(n=error.expected, found=error.found)
    return Words(happened, _WHOLE, _AGAIN, ExitCode.LOCKED_OUT)


def _do_not_fit(_: crypto.WordsDoNotFit) -> Words:
    return Words(
        "Every word can be right, but together they are not: one was misread, or two changed places",
        _WHOLE,
        _AGAIN,
        ExitCode.LOCKED_OUT,
    )


def _locked(_: crypto.VaultLocked) -> Words:
    return Words(
        "The vault was locked meanwhile",
        "everything saved before is there",
        "unlock it and go on where you were",
        ExitCode.STOPPED,
    )


def _slot(_: crypto.SlotDamaged) -> Words:
    return Words(
        "What keeps the key was altered or cut short",
        "nothing was changed",
        "use the recovery words, or a backup of the file",
        ExitCode.VAULT_UNREADABLE,
    )


def _device_secret(_: crypto.DeviceSecretMissing | crypto.DeviceSecretDiffers) -> Words:
    return Words(
        "This computer does not hold the second half of the vault’s key",
        _WHOLE,
        "open it with the twelve recovery words",
        ExitCode.LOCKED_OUT,
    )


def _too_low(error: crypto.CostTooLow) -> Words:
    return Words(
        said("So little memory would make the passphrase easy to guess: the least is {floor} MiB").format(
            floor=error.floor
        ),
        "nothing was made",
        said("use --kdf-memory {floor} or more").format(floor=error.floor),
        ExitCode.USAGE,
    )


def _memory(error: crypto.NotEnoughMemory) -> Words:
    return Words(
        said("The computer could not give the {n} MiB of memory that the passphrase needs").format(n=error.memory_mib),
        "nothing was changed",
        "close other programs and try again",
        ExitCode.NO_SPACE,
    )


def _not_ours(_: crypto.NotSealedHere) -> Words:
    return Words("The file was not written by this program", _NOT_LET_IN, "choose another file", ExitCode.REFUSED)


def _future(_: crypto.SealedInTheFuture) -> Words:
    return Words(
        "The file was written by a newer version of the program",
        "nothing was changed",
        "bring this one up to date",
        ExitCode.REFUSED,
    )


def _altered(_: crypto.CryptoError) -> Words:
    return Words(
        "Something sealed does not open as it should: it was altered, or is meant for another place",
        _NOT_LET_IN,
        "ask for it again, and tell head office if it stays so",
        ExitCode.REFUSED,
    )


def _key_store(_: crypto.KeyStoreError) -> Words:
    return Words(
        "The computer’s key store did not keep or give back a secret",
        _WHOLE,
        "unlock the key store and try again, or use the twelve recovery words",
        ExitCode.LOCKED_OUT,
    )


def _do_not_print(_: documents.NotToBePrintedError) -> Words:
    return Words(
        "This plan is marked not to be printed",
        "nothing was handed over",
        "read it aloud from the screen, or take the mark away if the client wants paper after all",
        ExitCode.REFUSED,
    )


KEYS: Mapping[type[BaseException], Explainer] = {
    crypto.WrongPassphrase: _wrong_passphrase,
    crypto.WrongRecoveryWords: _wrong_words,
    crypto.NotAWord: _not_a_word,
    crypto.WrongNumberOfWords: _number_of_words,
    crypto.WordsDoNotFit: _do_not_fit,
    crypto.VaultLocked: _locked,
    crypto.SlotDamaged: _slot,
    crypto.DeviceSecretMissing: _device_secret,
    crypto.DeviceSecretDiffers: _device_secret,
    crypto.CostTooLow: _too_low,
    crypto.NotEnoughMemory: _memory,
    crypto.NotSealedHere: _not_ours,
    crypto.SealedInTheFuture: _future,
    crypto.KeyStoreError: _key_store,
    crypto.CryptoError: _altered,
    documents.NotToBePrintedError: _do_not_print,
}
