"""Makes pictures of the pages of a PDF file. Its scripts are never run and its links lead nowhere."""

from __future__ import annotations

import pypdfium2
from pypdfium2 import raw

from imsa_desktop.documents.reading.page import (
    MOST_CHARACTERS,
    MOST_PAGES,
    CannotRead,
    PagePicture,
    Unreadable,
    fitting_width,
    kept_ratio,
)


class PdfPages:
    """The pages of one PDF file."""

    kind = "pdf"

    def __init__(self, data: bytes) -> None:
        try:
            self._file = pypdfium2.PdfDocument(data)
            count = len(self._file)
        except pypdfium2.PdfiumError as error:
            locked = getattr(error, "err_code", None) == raw.FPDF_ERR_PASSWORD
            raise CannotRead(Unreadable.LOCKED if locked else Unreadable.DAMAGED) from error
        if count < 1:
            raise CannotRead(Unreadable.DAMAGED)
        self.more_pages = max(0, count - MOST_PAGES)
        self.ratios = tuple(self._ratio(number) for number in range(min(count, MOST_PAGES)))

    def _ratio(self, number: int) -> float:
        try:
            return kept_ratio(*self._file.get_page_size(number))
        except pypdfium2.PdfiumError:
            return kept_ratio(0, 0)

    def page(self, number: int, width: int) -> PagePicture:
        """A page as it would be printed, that many pixels wide, and the words in it."""
        width = fitting_width(width, self.ratios[number])
        height = max(1, round(width * self.ratios[number]))
        try:
            page = self._file[number]
            own_width, own_height = page.get_size()
            scale = min(width / max(own_width, 0.01), height / max(own_height, 0.01))
            picture = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=False).to_pil().convert("RGB")
        except (pypdfium2.PdfiumError, ValueError, MemoryError, OverflowError) as error:
            raise CannotRead(Unreadable.DAMAGED) from error
        return PagePicture(picture.width, picture.height, picture.tobytes(), _words_on(page))


def _words_on(page: pypdfium2.PdfPage) -> str:
    """The words of a page, for those who listen or copy; a page whose words cannot be had is shown without."""
    try:
        text = page.get_textpage()
        count = min(MOST_CHARACTERS, text.count_chars())
        return text.get_text_range(0, count).replace("\r\n", "\n") if count > 0 else ""
    except Exception:  # the picture is what is read, and broken files break this part in many ways
        return ""
