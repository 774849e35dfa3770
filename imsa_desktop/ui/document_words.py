"""Puts what is known of a document into words: its kind, its day, whose it is, how large."""

from __future__ import annotations

from imsa_desktop.services.attachments import Content, DocumentRow
from imsa_desktop.ui.words import day_words, tr


def facts_of(row: DocumentRow) -> str:
    """The second line of a document."""
    view = row.view
    parts = []
    if view["document_kind"] not in (None, "not_said"):
        parts.append(view.fields["document_kind"].words)
    if view["dated"]:
        parts.append(tr("dated {day}").format(day=view.fields["dated"].words))
    elif view["received_on"]:
        parts.append(tr("received {day}").format(day=day_words(str(view["received_on"]))))
    if view["from_whom"]:
        parts.append(tr("from {whom}").format(whom=view["from_whom"]))
    if row.size is not None:
        parts.append(size_words(row.size))
    return " · ".join(parts)


def content_words(content: Content) -> str:
    """What is said of a content that cannot be read at once."""
    return {
        Content.NONE: tr("No file yet"),
        Content.PARTLY: tr("On its way"),
        Content.AWAY: tr("Not here yet"),
    }.get(content, "")


def size_words(size: int) -> str:
    """How large a file is."""
    if size < 1_000_000:
        return tr("{n} KB").format(n=max(1, round(size / 1000)))
    return tr("{n} MB").format(n=f"{size / 1_000_000:.1f}")
