"""Names everything that can go wrong with keys and sealed bytes; data only, words for people are made elsewhere."""

from __future__ import annotations


class CryptoError(Exception):
    """Base of all errors of this room."""


class CostTooLow(CryptoError):
    """A memory cost for passphrases below the floor; ``floor`` in MiB."""

    def __init__(self, memory_mib: int, floor: int) -> None:
        super().__init__(memory_mib, floor)
        self.memory_mib = memory_mib
        self.floor = floor


class NotEnoughMemory(CryptoError):
    """The computer could not give the memory that the passphrase needs; ``memory_mib`` is how much."""

    def __init__(self, memory_mib: int) -> None:
        super().__init__(memory_mib)
        self.memory_mib = memory_mib


class VaultLocked(CryptoError):
    """The vault key was asked for after it was wiped."""


class WrongPassphrase(CryptoError):
    """The passphrase is not the one this was sealed to: the sealed bytes themselves were found to be whole."""


class WrongRecoveryWords(CryptoError):
    """Twelve sound words that are not the ones of this vault."""


class SlotDamaged(CryptoError):
    """A key slot was changed or cut since it was written; nothing is said about what was typed."""


class DeviceSecretMissing(CryptoError):
    """The slot needs the secret in this computer's key store, and it was not there."""


class DeviceSecretDiffers(CryptoError):
    """The key store holds a secret, but another one than this slot was made with."""


class NotAWord(CryptoError):
    """A word that is not on the list; ``place`` counts from 0, ``nearest`` are list words that begin alike."""

    def __init__(self, place: int, word: str, nearest: tuple[str, ...]) -> None:
        super().__init__(place)  # the word stays out of what a report might print
        self.place = place
        self.word = word
        self.nearest = nearest


class WrongNumberOfWords(CryptoError):
    """More or fewer words than there must be."""

    def __init__(self, found: int, expected: int) -> None:
        super().__init__(found, expected)
        self.found = found
        self.expected = expected


class WordsDoNotFit(CryptoError):
    """All words are on the list, but their check does not hold: one was misheard, or two changed places."""


class BadKey(CryptoError):
    """Bytes that are no key of the kind they should be."""


class WrongSpaceKey(CryptoError):
    """The key is not the one that the frame or envelope names."""


class CannotOpen(CryptoError):
    """Sealed bytes that do not open with the key they should open with: altered, or meant for another place."""


class BadPadding(CryptoError):
    """Opened bytes that are not packed as they must be."""


class UnpacksTooLarge(CryptoError):
    """A body that says it unpacks to more than may be; ``size`` is -1 where it does not say."""

    def __init__(self, size: int, limit: int) -> None:
        super().__init__(size, limit)
        self.size = size
        self.limit = limit


class BadManifest(CryptoError):
    """Words that should say which chunks an attachment is made of, and do not."""


class NotSealedHere(CryptoError):
    """A file that is not one of ours."""


class SealedInTheFuture(CryptoError):
    """A sealed file of a newer version; ``version`` is its number."""

    def __init__(self, version: int) -> None:
        super().__init__(version)
        self.version = version


class KeyStoreError(CryptoError):
    """Base of what can go wrong with the key store of the operating system; ``store`` is its name."""

    def __init__(self, store: str) -> None:
        super().__init__(store)
        self.store = store


class KeyStoreAbsent(KeyStoreError):
    """There is no key store on this computer."""


class KeyStoreLocked(KeyStoreError):
    """The key store is there and locked."""


class KeyStoreRefused(KeyStoreError):
    """The key store is there and did not let us in: its question was dismissed, or it denied access."""


class KeyStoreForgets(KeyStoreError):
    """The key store took a secret and gave back none or another."""


class KeyStoreBroken(KeyStoreError):
    """The key store failed in some other way."""
