"""Builds the HTML of sheets from a few calm parts that Qt's rich text renders well: headings, lists, boxes, tables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from imsa_desktop.documents.bidirectional import isolate_runs, runs_right_to_left

INK = "#1d2930"
QUIET = "#51626b"
ACCENT = "#1f5a6b"
RULE = "#c5d2d7"
TINT = "#f1f6f7"
CARE = "#fff5db"
CARE_EDGE = "#a86a00"

_FAMILIES = "'Noto Sans','Noto Sans Arabic','Noto Sans Ethiopic','Noto Sans Bengali','Noto Sans Devanagari'"


@dataclass(frozen=True, slots=True)
class Typography:
    """Sizes in points; the small card is set tighter than the sheet."""

    title: float
    heading: float
    body: float
    small: float
    space: int  # above a section, in pixels of the layout
    leading: int  # height of a line, in percent of what the font asks for


A4 = Typography(title=24, heading=13.5, body=10.5, small=8.5, space=11, leading=114)
CARD = Typography(title=13, heading=9.5, body=8, small=6.5, space=6, leading=104)


@dataclass(frozen=True, slots=True)
class Setter:
    """Sets words in one direction and one size; every text that reaches HTML passes through :meth:`words`."""

    typography: Typography
    right_to_left: bool

    @property
    def _edge(self) -> str:
        return "right" if self.right_to_left else "left"

    @property
    def _direction(self) -> str:
        return "rtl" if self.right_to_left else "ltr"

    def _leading(self, right_to_left: bool) -> int:
        """Arabic letters ask for so tall a line that a full one would tear the paragraphs apart."""
        return self.typography.leading - (24 if right_to_left else 0)

    def words(self, text: str, *, right_to_left: bool | None = None) -> str:
        """Escape a text and isolate what runs against the direction it stands in."""
        against = self.right_to_left if right_to_left is None else right_to_left
        return escape(isolate_runs(text, right_to_left=against)).replace("\n", "<br/>")

    def paragraph(
        self,
        text: str,
        *,
        size: float | None = None,
        colour: str = INK,
        bold: bool = False,
        above: int = 0,
        below: int = 2,
        unbroken: bool = False,
    ) -> str:
        """A paragraph of the library's words, in the sheet's own direction; ``unbroken`` keeps a number on one line."""
        return self._paragraph(text, self.right_to_left, size, colour, bold, above, below, unbroken)

    def typed(self, text: str, *, bold: bool = False, below: int = 2) -> str:
        """A paragraph that a person typed: in its own direction, at the edge where the sheet's reading begins."""
        return self._paragraph(text, runs_right_to_left(text), None, INK, bold, 0, below, False)

    def _paragraph(
        self,
        text: str,
        right_to_left: bool,
        size: float | None,
        colour: str,
        bold: bool,
        above: int,
        below: int,
        unbroken: bool,
    ) -> str:
        weight = "font-weight:600; " if bold else ""
        whole = "white-space:nowrap; " if unbroken else ""
        style = (
            f"font-size:{size or self.typography.body}pt; color:{colour}; {weight}{whole}"
            f"margin-top:{above}px; margin-bottom:{below}px; "
            f"margin-left:0; margin-right:0; line-height:{self._leading(right_to_left)}%;"
        )
        direction = "rtl" if right_to_left else "ltr"
        words = self.words(text, right_to_left=right_to_left)
        return f'<p dir="{direction}" align="{self._edge}" style="{style}">{words}</p>'

    def heading(self, text: str, *, right_to_left: bool | None = None) -> str:
        """The heading of a section, in the sheet's direction or, where a person typed it, in that of its words.

        A paragraph, as Qt enlarges the heading elements by a size of its own.
        """
        against = self.right_to_left if right_to_left is None else right_to_left
        style = (
            f"font-size:{self.typography.heading}pt; color:{ACCENT}; font-weight:700; "
            f"margin-top:{self.typography.space}px; margin-bottom:3px;"
        )
        words = self.words(text, right_to_left=against)
        return f'<p dir="{"rtl" if against else "ltr"}" align="{self._edge}" style="{style}">{words}</p>'

    def points(self, texts: Sequence[str]) -> str:
        """A list of short statements."""
        if not texts:
            return ""
        indent = round(self.typography.body * 1.4)
        style = (
            f"font-size:{self.typography.body}pt; color:{INK}; margin-top:1px; margin-bottom:2px; "
            f"line-height:{self._leading(self.right_to_left)}%; "
            f"margin-{self._edge}:{indent}px; text-indent:-{indent}px;"
        )
        return "".join(
            f'<p dir="{self._direction}" align="{self._edge}" style="{style}">•&nbsp;&nbsp;{self.words(each)}</p>'
            for each in texts
        )

    def box(self, content: str, *, ground: str = TINT, edge: str = ACCENT) -> str:
        """A tinted box with a coloured edge where reading begins; ``content`` is HTML."""
        bar = f'<td width="5" bgcolor="{edge}" style="padding:0;"></td>'
        inner = f'<td bgcolor="{ground}" style="padding:8px 11px 8px 11px;">{content}</td>'
        cells = inner + bar if self.right_to_left else bar + inner
        return (
            '<table width="100%" cellspacing="0" cellpadding="0" border="0" '
            f'style="margin-top:4px; margin-bottom:4px;"><tr>{cells}</tr></table>'
        )

    def own_words(self, text: str, label: str, note: str | None, *, right_to_left: bool) -> str:
        """The client's own words, boxed; ``note`` asks to read them through.

        They run in the direction they were typed in, and stand where the sheet's reading begins, beside the bar.
        """
        direction = "rtl" if right_to_left else "ltr"
        style = (
            f"font-size:{self.typography.body}pt; color:{INK}; margin-top:2px; margin-bottom:2px; "
            f"line-height:{self._leading(right_to_left)}%;"
        )
        head = self.paragraph(label, size=self.typography.small, colour=QUIET, below=1)
        if note:
            head = self.paragraph(note, size=self.typography.small, colour=CARE_EDGE, bold=True, below=1)
        body = "".join(
            f'<p dir="{direction}" align="{self._edge}" style="{style}">'
            f"{self.words(part, right_to_left=right_to_left)}</p>"
            for part in text.split("\n")
            if part.strip()
        )
        return self.box(head + body, ground=CARE if note else TINT, edge=CARE_EDGE if note else ACCENT)

    def table(self, head: Sequence[str], rows: Sequence[Sequence[str]], *, widths: Sequence[int]) -> str:
        """A table with a quiet head, or none; the cells of ``rows`` are HTML, the columns in reading order."""
        order = list(range(len(widths)))
        if self.right_to_left:
            order.reverse()
        small = f"font-size:{self.typography.small}pt; color:{QUIET};"
        top = "".join(
            f'<td width="{widths[i]}%" bgcolor="{TINT}" style="padding:4px 8px 4px 8px;">'
            f'<p dir="{self._direction}" align="{self._edge}" style="{small} margin:0;">{self.words(head[i])}</p></td>'
            for i in (order if head else ())
        )
        top = f"<tr>{top}</tr>" if top else ""
        line = f"padding:5px 8px 5px 8px; border-bottom:1px solid {RULE};"
        body = "".join(
            "<tr>" + "".join(f'<td width="{widths[i]}%" style="{line}">{row[i]}</td>' for i in order) + "</tr>"
            for row in rows
        )
        return (
            '<table width="100%" cellspacing="0" cellpadding="0" border="0" '
            f'style="margin-top:4px; border-collapse:collapse;">{top}{body}</table>'
            '<p style="font-size:4pt; margin:0;">&nbsp;</p>'  # Qt leaves no room below a table with collapsed borders
        )

    def title(self, title: str, line: str) -> str:
        """The title of the sheet and the quiet line under it."""
        size = self.typography.title
        style = f"font-size:{size}pt; color:{ACCENT}; font-weight:700; margin-top:0; margin-bottom:2px;"
        head = f'<p dir="{self._direction}" align="{self._edge}" style="{style}">{self.words(title)}</p>'
        return head + (self.paragraph(line, size=self.typography.small + 1, colour=QUIET, below=8) if line else "")

    def answer(self, label: str, text: str, *, right_to_left: bool) -> str:
        """One answer of an open question, by itself and in its own direction."""
        direction = "rtl" if right_to_left else "ltr"
        style = f"font-size:{self.typography.body}pt; color:{INK}; margin-top:0; margin-bottom:3px;"
        head = self.paragraph(label, size=self.typography.small, colour=QUIET, below=0) if label else ""
        body = self.words(text, right_to_left=right_to_left)
        return f'{head}<p dir="{direction}" align="{self._edge}" style="{style}">{body}</p>'

    def numbers(self, heading: str, rows: Sequence[tuple[str, str]]) -> str:
        """Numbers to ring in danger, large enough to read in a hurry."""
        sizes = self.typography
        body = ""
        for number, text in rows:
            large = self.paragraph(number, size=sizes.heading, bold=True, below=0, unbroken=True)
            words = self.paragraph(text, size=sizes.body - 0.5, below=0)
            room = "1px 0 1px 10px" if self.right_to_left else "1px 10px 1px 0"  # between a number and its words
            cells = [f'<td width="30%" style="padding:{room};">{large}</td>', f'<td width="70%">{words}</td>']
            body += "<tr>" + "".join(reversed(cells) if self.right_to_left else cells) + "</tr>"
        head = self.paragraph(heading, size=sizes.small, colour=QUIET, bold=True, below=2)
        inner = f'<table width="100%" cellspacing="0" cellpadding="2" border="0">{body}</table>'
        return self.box(head + inner)

    def page(self, title: str, language: str, content: str) -> str:
        """The whole document."""
        return (
            f'<!DOCTYPE html><html dir="{self._direction}" lang="{escape(language)}"><head><meta charset="utf-8"/>'
            f"<title>{escape(title)}</title></head>"
            f'<body dir="{self._direction}" style="font-family:{_FAMILIES}; font-size:{self.typography.body}pt; '
            f'color:{INK};">{content}</body></html>'
        )
