"""Draws the web of needs for paper: the same picture, in the light colours, at the size of a page."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter

from imsa_desktop.services.needs_view import Web
from imsa_desktop.ui.colours import LIGHT
from imsa_desktop.ui.web_of_needs.canvas import paint_client, sizes_of
from imsa_desktop.ui.web_of_needs.geometry import shape
from imsa_desktop.ui.web_of_needs.node import paint_node, short_name
from imsa_desktop.ui.web_of_needs.threads import Threads, draw_spokes, rect_of

_SCALE = 2.0  # of 96 pixels an inch: sharp enough for a printer, light enough for a sheet
_WIDTH = 900.0
_MARGIN = 6.0


def picture_of(web: Web, *, with_words: bool = True) -> bytes:
    """The picture as PNG. Words are as large as on the screen; the page makes it smaller."""
    names = [short_name(each) for each in web.areas]
    sizes = sizes_of(names, web.client, _WIDTH, roomy=True)
    width = max(_WIDTH, sizes.least_width)
    made = shape(sizes, width, sizes.least_height(width))
    if made is None:
        return b""
    image = QImage(
        round((made.width + 2 * _MARGIN) * _SCALE),
        round((made.height + 2 * _MARGIN) * _SCALE),
        QImage.Format.Format_RGB32,
    )
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(_SCALE, _SCALE)
    painter.translate(_MARGIN, _MARGIN)
    draw_spokes(painter, made, web.areas, LIGHT)
    slots = {each.code: at for at, each in enumerate(web.areas)}
    for area, place in zip(web.areas, made.areas, strict=True):
        paint_node(painter, rect_of(place), area, LIGHT, roomy=True)
    Threads(web.ties, made, slots).draw(painter, LIGHT, None, with_words=with_words)
    paint_client(painter, rect_of(made.client), web, LIGHT)
    painter.end()
    holder = QByteArray()
    buffer = QBuffer(holder)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(holder.data())
