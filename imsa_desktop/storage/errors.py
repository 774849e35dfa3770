"""Names everything the vault may refuse, as types with data; words for people are made elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


class StorageError(Exception):
    """Base of everything that storage raises on purpose."""


@dataclass
class FolderNotEmpty(StorageError):
    """A new vault was asked for in a folder that holds something; nothing was written."""

    folder: Path
    holds_vault: bool


@dataclass
class VaultMissing(StorageError):
    """There is no vault here: the folder, its header or its database file is not there."""

    folder: Path
    part: str  # "folder", "header" or "database"


@dataclass
class VaultEmpty(StorageError):
    """A file of the vault is there but holds nothing (0 bytes)."""

    folder: Path
    part: str


@dataclass
class VaultDamaged(StorageError):
    """A file of the vault cannot be what this program wrote."""

    folder: Path
    part: str  # "header" or "database"
    how: str  # "truncated", "foreign", "altered", "unreadable"


@dataclass
class VaultFromTheFuture(StorageError):
    """The vault was written by a newer version of the program."""

    folder: Path
    part: str
    version: str


@dataclass
class VaultInUse(StorageError):
    """Another process (or another window of this one) holds the vault."""

    folder: Path


@dataclass
class OpeningStopped(StorageError):
    """Somebody stopped the opening of a vault while its tables were made afresh; they are as they were before."""


@dataclass
class WrongPassphrase(StorageError):
    """The passphrase is not the one of this vault; the header itself is sound."""

    folder: Path


@dataclass
class WrongRecoveryWords(StorageError):
    """The recovery words are well written but are not those of this vault."""

    folder: Path


@dataclass
class DeviceSecretMissing(StorageError):
    """The key store of this computer does not hold the second half of the key: a copied folder, or a lost key store."""

    folder: Path


class VaultLocked(StorageError):
    """The vault has been locked; whoever still works with it stops."""


class DiskFull(StorageError):
    """No room on the disk; nothing of this save was written, everything saved before is there."""


@dataclass
class DiskFailed(StorageError):
    """The disk refused a read or write; look again after reopening before speaking of damage."""

    how: str


@dataclass
class UnknownRecord(StorageError):
    """No record of that kind and id is in this vault."""

    kind: str
    record: bytes


@dataclass
class UnknownSpace(StorageError):
    """No space of that id is in this vault."""

    space: bytes


@dataclass
class NotAChange(StorageError):
    """What was to be saved breaks the rules of a change (docs/sync.md §2), so that others would set it aside."""

    why: str  # "nothing set", "too many registers", "too large", "kind name", "register name", "value"
    register: str = ""


class BadVersion(StorageError):
    """A version word that no program of ours wrote."""


@dataclass
class FrameClash(StorageError):
    """A frame with this place in its stream is stored already, with other bytes: a fork."""

    space: bytes
    author: bytes
    number: int


@dataclass
class NoKeyForFrame(StorageError):
    """A frame that was readable once can no longer be opened: its space key is not in the vault."""

    space: bytes
    key_id: bytes


class BackupFailed(StorageError):
    """The copy that was just written did not verify; it was removed."""


@dataclass
class ChunkMissing(StorageError):
    """A piece of an attachment is not on this laptop (yet): it was not received so far, or its file is gone."""

    missing: int
    of: int


@dataclass
class ChunkDamaged(StorageError):
    """A piece of an attachment is not what was written; it will be fetched again from whoever has it."""

    index: int


class NoAttachment(StorageError):
    """The record has no attachment, or names one in a way that no program of ours wrote."""


@dataclass
class AttachmentTooLarge(StorageError):
    """More bytes than one attachment may have."""

    size: int
    limit: int


class SourceChanged(StorageError):
    """The file that was being taken in changed its size meanwhile; nothing was kept."""
