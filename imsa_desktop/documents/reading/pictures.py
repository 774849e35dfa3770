"""Makes pages of scans and photographs: turned upright, on white, no larger than is looked at."""

from __future__ import annotations

import warnings
from io import BytesIO
from typing import Final

from PIL import Image, ImageFile, ImageOps

from imsa_desktop.documents.reading.page import (
    MOST_PAGES,
    CannotRead,
    PagePicture,
    Unreadable,
    fitting_width,
    kept_ratio,
)

_FORMATS: Final = ("PNG", "JPEG", "TIFF", "WEBP", "BMP", "GIF")
_MOST_SOURCE_PIXELS: Final = 80_000_000
_BROKEN: Final = (OSError, ValueError, SyntaxError, EOFError, IndexError, TypeError, KeyError, OverflowError)

Image.MAX_IMAGE_PIXELS = _MOST_SOURCE_PIXELS
ImageFile.LOAD_TRUNCATED_IMAGES = True  # of a scan cut short, what is there is shown
warnings.simplefilter("error", Image.DecompressionBombWarning)


def prepare() -> None:
    """Load what reads each format, while files may still be opened."""
    Image.init()


class PicturePages:
    """The pages of a scan (a TIFF may have several), or a picture as one page."""

    kind = "picture"

    def __init__(self, data: bytes) -> None:
        self._data = data
        ratios: list[float] = []
        with self._opened() as image:
            many = image.format == "TIFF"
            while len(ratios) < MOST_PAGES:
                try:
                    image.seek(len(ratios))
                except _BROKEN:
                    break
                _refuse_huge(image)
                turned = image.getexif().get(0x0112, 1) in (5, 6, 7, 8)
                ratios.append(kept_ratio(*(reversed(image.size) if turned else image.size)))
                if not many:
                    break
        if not ratios:
            raise CannotRead(Unreadable.DAMAGED)
        self.ratios = tuple(ratios)
        self.more_pages = 0

    def _opened(self) -> Image.Image:
        try:
            return Image.open(BytesIO(self._data), formats=_FORMATS)
        except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
            raise CannotRead(Unreadable.TOO_LARGE) from error
        except _BROKEN as error:
            raise CannotRead(Unreadable.DAMAGED) from error

    def page(self, number: int, width: int) -> PagePicture:
        """A page that many pixels wide."""
        width = fitting_width(width, self.ratios[number])
        try:
            with self._opened() as image:
                if number:
                    image.seek(number)
                _refuse_huge(image)
                longest = round(width * max(1.0, self.ratios[number]))
                image.draft("RGB", (longest, longest))  # a photograph is read no larger than it is shown
                upright = ImageOps.exif_transpose(_on_white(image))
                height = max(1, round(width * self.ratios[number]))
                shown = upright.resize((width, height), Image.Resampling.LANCZOS, reducing_gap=2.0)
                return PagePicture(shown.width, shown.height, shown.tobytes())
        except (Image.DecompressionBombError, Image.DecompressionBombWarning, MemoryError) as error:
            raise CannotRead(Unreadable.TOO_LARGE) from error
        except _BROKEN as error:
            raise CannotRead(Unreadable.DAMAGED) from error


def _refuse_huge(image: Image.Image) -> None:
    if image.width * image.height > _MOST_SOURCE_PIXELS:
        raise CannotRead(Unreadable.TOO_LARGE)


def _on_white(image: Image.Image) -> Image.Image:
    """The picture in three colours; what one could look through becomes white, as on paper."""
    exif = image.getexif()
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        clear = image.convert("RGBA")
        made = Image.new("RGB", clear.size, "white")
        made.paste(clear, mask=clear.getchannel("A"))
    elif image.mode.startswith("I;16") or image.mode in ("I", "F"):
        made = ImageOps.autocontrast(image.convert("L")).convert("RGB")
    else:
        made = image.convert("RGB")
    if exif:
        made.getexif()[0x0112] = exif.get(0x0112, 1)
    return made
