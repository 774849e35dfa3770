"""Furnishes a window for the tests of the screens: the practice cases at a fixed moment, and a paper among them."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO

from PIL import Image, ImageDraw

from imsa_desktop.services.program import Program
from imsa_desktop.services.workspace import Workspace
from imsa_protocol.identifiers import RecordId, SpaceId

NOON_MS = int(datetime(2026, 11, 23, 14, 5, tzinfo=UTC).timestamp() * 1000)
FULLEST = "Linh"  # of her the practice cases tell most


def furnish(program: Program) -> Workspace:
    """Open the practice cases and put a scanned letter into the fullest of them."""
    workspace = program.open_practice()
    space = space_of(workspace)
    workspace.attachments.add(space, _scan(), title="Letter of the council", name="scan.png")
    return workspace


def space_of(workspace: Workspace) -> SpaceId:
    """The fullest case."""
    return next(row.space for row in workspace.cases.rows() if row.name == FULLEST)


def paper_of(workspace: Workspace) -> RecordId:
    """The scanned letter."""
    rows = workspace.attachments.documents(space_of(workspace))
    return next(each.view.id for each in rows if each.view["title"] == "Letter of the council")


def _scan() -> bytes:
    page = Image.new("RGB", (620, 877), "white")
    draw = ImageDraw.Draw(page)
    for line in range(12):
        draw.rectangle((60, 90 + 40 * line, 560 - 30 * (line % 3), 100 + 40 * line), fill="#333333")
    kept = BytesIO()
    page.save(kept, "PNG")
    return kept.getvalue()
