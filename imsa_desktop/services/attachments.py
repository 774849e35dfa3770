"""Attachments: files taken into a case, read inside the program, and given out again only because somebody asked."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO, Final

from imsa_desktop.documents.reading.recognising import FileKind, recognise
from imsa_desktop.merge.changes import FINISHED
from imsa_desktop.services.clock import moment, today
from imsa_desktop.services.errors import FileAlreadyThere, NothingAttached, Stopped
from imsa_desktop.services.reading import MOST_BYTES, Pages
from imsa_desktop.services.records import Records
from imsa_desktop.services.showing import RecordView
from imsa_desktop.storage import attachments as stored
from imsa_desktop.storage import rows
from imsa_desktop.storage.errors import ChunkMissing, NoAttachment
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import RecordId, SpaceId

Progress = Callable[[int, int], None]
"""How many bytes are done, and how many there are."""

IsCancelled = Callable[[], bool]

_LOOKED_AT: Final = 1024 * 1024  # of a file, to tell what it is
_CHARACTERS: Final = 200


class Content(StrEnum):
    """Whether what a document holds can be read here and now."""

    NONE = "none"  # only what is written about it is in the file
    HERE = "here"
    PARTLY = "partly"  # on its way
    AWAY = "away"  # not received yet


@dataclass(frozen=True, slots=True)
class Added:
    """What came of taking a file in."""

    document: RecordId
    already: bool  # the same file was in the case before; nothing was added


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """One document as a list shows it."""

    view: RecordView
    media_type: str
    size: int | None
    content: Content

    @property
    def readable(self) -> bool:
        """Whether there is something to be opened."""
        return self.content is not Content.NONE


class Attachments:
    """What may be asked of attachments. Blocking; run it off the window's thread."""

    def __init__(self, vault: Vault, records: Records) -> None:
        self._vault = vault
        self._records = records

    # -- taking in ----------------------------------------------------------------------------------------------

    def add(
        self,
        space: SpaceId,
        source: Path | bytes,
        *,
        name: str = "",
        title: str = "",
        values: Mapping[str, Any] | None = None,
        progress: Progress | None = None,
        cancelled: IsCancelled | None = None,
    ) -> Added:
        """Take a file into a case as a document; ``values`` are further fields of it.

        Raises storage's ``AttachmentTooLarge``, ``SourceChanged``, ``DiskFull``, :class:`Stopped`, :class:`OSError`.
        """
        name = name or (source.name if isinstance(source, Path) else "")
        with _Opened(source) as (stream, size):
            start = stream.read(_LOOKED_AT)
            stream.seek(0)
            kept = self.keep(stream, size, progress, cancelled)
        told = {
            "title": title or Path(_plain_name(name)).stem,
            "received_on": today(self._vault).isoformat(),
            **(values or {}),
        }
        with self._vault.write() as conn:
            before = self.same(conn, space, kept.fingerprint)
            if before is None:
                document = self.name_within(conn, space, kept, name, media_type_of(start, name), told)
        if before is not None:
            stored.forget(self._vault, kept)
            return Added(before, already=True)
        return Added(document, already=False)

    def keep(
        self, stream: BinaryIO, size: int, progress: Progress | None = None, cancelled: IsCancelled | None = None
    ) -> stored.Kept:
        """Seal a content; whoever asks for it names it in a record, or forgets it."""

        def went_on(done: int) -> None:
            if cancelled is not None and cancelled():
                raise Stopped
            if progress is not None:
                progress(done, size)

        return stored.keep(self._vault, stream, size, went_on)

    def keep_bytes(self, content: bytes) -> stored.Kept:
        """The same of bytes that are here."""
        return self.keep(BytesIO(content), len(content))

    def forget(self, kept: stored.Kept) -> None:
        """Take a content away again that no record came to name."""
        stored.forget(self._vault, kept)

    def name_within(
        self,
        conn: Connection,
        space: SpaceId,
        kept: stored.Kept,
        name: str,
        media_type: str,
        values: Mapping[str, Any],
    ) -> RecordId:
        """Write the document that names a content, in a transaction that is already open."""
        about = {
            "attachment": kept.text,
            "file_name_kept": _plain_name(name),
            "media_type": media_type,
            "size": kept.manifest.size,
            "fingerprint": kept.fingerprint,
        }
        document = self._records.add_within(conn, "document", {**values, **about}, space=space)
        stored.name(conn, space, document, kept)
        return document

    def same(self, conn: Connection, space: SpaceId, fingerprint: str) -> RecordId | None:
        """The document of a case that has this very content, if one has."""
        found = rows.rows(conn, "document", ("fingerprint",), space=space, where={"fingerprint": fingerprint})
        return found[0].id if found else None

    # -- looking ------------------------------------------------------------------------------------------------

    def documents(self, space: SpaceId) -> list[DocumentRow]:
        """The documents of a case, the latest first."""
        found = [self._row(each) for each in self._records.list("document", space=space)]
        return sorted(found, key=lambda each: (_day(each.view), each.view.created_ms), reverse=True)

    def document(self, document: RecordId) -> DocumentRow:
        """One of them."""
        return self._row(self._records.get("document", document))

    def _row(self, view: RecordView) -> DocumentRow:
        size = view["size"]
        return DocumentRow(
            view,
            str(view["media_type"] or ""),
            size if isinstance(size, int) else None,
            self._content(view["attachment"]),
        )

    def _content(self, text: object) -> Content:
        if not text:
            return Content.NONE
        try:
            manifest = stored.manifest_of(text)
        except NoAttachment:
            return Content.NONE
        here = stored.how_many_are_here(self._vault, manifest)
        if here == len(manifest.chunks):
            return Content.HERE
        return Content.PARTLY if here else Content.AWAY

    def pieces(self, document: RecordId) -> Iterator[bytes]:
        """What the document holds, piece by piece.

        Raises :class:`NothingAttached`, and storage's ``ChunkMissing`` and ``ChunkDamaged``; what is missing is asked
        for before all else in the next exchange.
        """
        text = self._records.get("document", document)["attachment"]
        if not text:
            raise NothingAttached
        manifest = stored.manifest_of(text)
        try:
            yield from stored.pieces(self._vault, manifest)
        except ChunkMissing:
            stored.look_through(self._vault)
            raise

    def whole(self, document: RecordId) -> bytes:
        """All of it at once; for what is read inside the program (``MOST_BYTES``)."""
        return b"".join(self.pieces(document))

    def pages(self, document: RecordId) -> Pages:
        """Its pages, made by a process of its own; to be closed. Raises as :meth:`pieces`, ``FileUnreadable``."""
        size = self._records.get("document", document)["size"]
        most = MOST_BYTES + 1
        too_large = isinstance(size, int) and size >= most
        return Pages(lambda: bytes(most) if too_large else self.whole(document))

    def name_for_outside(self, document: RecordId) -> str:
        """A name for a copy outside the program, which names nobody: the kind of document and its ending."""
        view = self._records.get("document", document)
        kind = view.fields["document_kind"].words if view["document_kind"] not in (None, "not_said") else ""
        ending = _ENDINGS.get(str(view["media_type"]), Path(str(view["file_name_kept"] or "")).suffix[:10])
        return f"{kind or view.kind.label}{ending}"

    def save_outside(
        self,
        document: RecordId,
        path: Path,
        *,
        replace: bool = False,
        progress: Progress | None = None,
        cancelled: IsCancelled | None = None,
    ) -> None:
        """Write a copy that is not protected any more, because somebody asked; when it was done is recorded.

        Raises :class:`FileAlreadyThere` unless it may be replaced, :class:`OSError`, and as :meth:`pieces`.
        """
        if path.exists() and not replace:
            raise FileAlreadyThere(str(path))
        size = int(self._records.get("document", document)["size"] or 0)
        half = path.with_name(f"{path.name}.part")
        done = 0
        try:
            with os.fdopen(os.open(half, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "wb") as file:
                for piece in self.pieces(document):
                    if cancelled is not None and cancelled():
                        raise Stopped
                    file.write(piece)
                    done += len(piece)
                    if progress is not None:
                        progress(done, size)
                file.flush()
                os.fsync(file.fileno())
            half.replace(path)
        except BaseException:
            with suppress(OSError):
                half.unlink(missing_ok=True)
            raise
        self._records.change("document", document, {"saved_outside": moment(self._vault)})

    def finish_within(self, conn: Connection, document: RecordId) -> None:
        """Mark a document as finished in a transaction that is already open."""
        self._records.conclude_within(conn, "document", document, FINISHED, True)


class _Opened:
    """A source as a stream with its length."""

    def __init__(self, source: Path | bytes) -> None:
        self._source = source
        self._stream: BinaryIO | None = None

    def __enter__(self) -> tuple[BinaryIO, int]:
        if isinstance(self._source, bytes):
            self._stream = BytesIO(self._source)
            return self._stream, len(self._source)
        self._stream = self._source.open("rb")
        return self._stream, os.fstat(self._stream.fileno()).st_size

    def __exit__(self, *_: object) -> None:
        if self._stream is not None:
            self._stream.close()


_ENDINGS: Final[Mapping[str, str]] = {
    FileKind.PDF: ".pdf",
    FileKind.PNG: ".png",
    FileKind.JPEG: ".jpg",
    FileKind.TIFF: ".tif",
    FileKind.WEBP: ".webp",
    FileKind.BMP: ".bmp",
    FileKind.GIF: ".gif",
    FileKind.WORD: ".docx",
    FileKind.OPEN_TEXT: ".odt",
    FileKind.OUTLOOK: ".msg",
    FileKind.EMAIL: ".eml",
    FileKind.HTML: ".html",
    FileKind.TEXT: ".txt",
}


def media_type_of(start: bytes, name: str = "") -> str:
    """What kind of file it is: by its bytes; where they say nothing, by the ending of its name."""
    found = recognise(start)
    if found is not FileKind.UNKNOWN:
        return found.value
    ending = Path(name).suffix.lower()
    named = next((kind for kind, each in _ENDINGS.items() if each == ending), found)
    return str(named)  # plain words: a member of an enumeration is no value of a record


def _plain_name(name: str) -> str:
    """A file's name as it is kept: to be shown, never to be opened."""
    return "".join(each for each in name.replace("\\", "/").rpartition("/")[2] if each.isprintable())[:_CHARACTERS]


def _day(view: RecordView) -> str:
    return str(view["dated"] or view["received_on"] or "")
