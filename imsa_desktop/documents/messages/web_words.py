"""Takes the words out of HTML. Nothing is fetched and nothing is run: of pictures and scripts only words are left."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Final

_SILENT: Final = frozenset(("script", "style", "head", "title", "template", "noscript", "object", "svg"))
_BLOCKS: Final = frozenset(
    [
        "p",
        "div",
        "tr",
        "table",
        "ul",
        "ol",
        "li",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "blockquote",
        "pre",
        "section",
        "article",
        "header",
        "footer",
        "hr",
        "dl",
        "dt",
        "dd",
    ]
)
_EMPTY: Final = frozenset(("br", "hr", "img", "input", "meta", "link"))
_MOST_DEPTH: Final = 10_000


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent = 0
        self._quoted = 0
        self._links: list[str] = []
        self._as_written = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent += 1
        elif tag == "br":
            self._new_line()
        elif tag in ("td", "th"):
            self.parts.append("\t")
        elif tag in _BLOCKS:
            self._new_line(once=True)
            self._quoted = min(self._quoted + (tag == "blockquote"), _MOST_DEPTH)
            self._as_written += tag == "pre"
            if tag == "li":
                self.parts.append("– ")
        if tag == "img":
            said = dict(attrs).get("alt")
            if said:
                self.handle_data(f"[{said}]")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag in _BLOCKS and tag not in _EMPTY:
            self._new_line(once=True)
            self._quoted = max(0, self._quoted - (tag == "blockquote"))
            self._as_written = max(0, self._as_written - (tag == "pre"))
            if tag in ("p", "blockquote", "table", "ul", "ol"):
                self._new_line()

    def handle_data(self, data: str) -> None:
        if self._silent:
            return
        words = data if self._as_written else re.sub(r"[ \t\r\n\f]+", " ", data)
        for place, line in enumerate(words.split("\n")):
            if place:
                self._new_line()
            if self._at_line_start():
                line = line if self._as_written else line.lstrip(" ")
                if line and self._quoted:
                    self.parts.append("> " * min(self._quoted, 20))
            if line:
                self.parts.append(line)

    def _at_line_start(self) -> bool:
        return not self.parts or self.parts[-1].endswith("\n")

    def _new_line(self, *, once: bool = False) -> None:
        if not self._silent and not (once and self._at_line_start()):
            self.parts.append("\n")


def words_of_html(html: str) -> str:
    """The words a person would read on that page, line by line; quoted parts begin with ">"."""
    reader = _Words()
    reader.feed(html)
    reader.close()
    text = "".join(reader.parts).replace("\u00a0", " ")
    return re.sub(r"\n{3,}", "\n\n", re.sub(r"[ \t]+\n", "\n", text)).strip("\n")
