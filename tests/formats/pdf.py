"""PDF with a text layer; counted with pypdf."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING

from tests.builders.print_shop import print_pages
from tests.builders.scanned import pdf, pdf_file, shown
from tests.builders.session_text import PARAGRAPHS
from tests.formats import mutated

if TYPE_CHECKING:
    import random

_PAGES = print_pages(PARAGRAPHS[:8], height=18)
_TOKEN = re.compile(rb"\d+|/?\w+|\s+|.", re.DOTALL)
_AWKWARD = (b"0", b"-1", b"999999999", b"<<", b">>", b"[", b"/Kids", b"2 0 R", b"null", b"\xff")


def _columns() -> bytes:
    """Show two columns row by row: across the gutter, as some programs write them."""
    left = ["The first column be-", "gins here and goes on", "down to its foot where", "a sentence has no end but"]
    right = ["goes over to the other", "column, which ends the", "matter with a full stop", "at the foot of the page."]
    rows = zip(left * 2, right * 2, strict=True)
    content = b"".join(
        shown(one, 40, 100 + 12 * at, font="H", size=9) + shown(two, 220, 100 + 12 * at, font="H", size=9)
        for at, (one, two) in enumerate(rows)
    )
    return pdf_file([content])


def _notes() -> bytes:
    """Show a heading in large letters, a raised figure, a note in small print at the foot."""
    content = shown("Session of the Board", 120, 80, font="H", size=16)
    content += shown("Ottokar: The bridge is lost", 60, 120, font="H", size=11)
    content += shown("1", 60 + 135, 120, font="H", size=6, rise=5)
    content += shown(" and so is the mill.", 199, 120, font="H", size=11)
    content += shown("Boris: I know it, comrades; we heard of it on Monday.", 60, 140, font="H", size=11)
    content += shown("1 It was rebuilt in 1956.", 60, 600, font="H", size=7.5)
    return pdf_file([content])


SAMPLES = {
    "pages of a book": pdf(_PAGES),
    "labels": pdf(_PAGES[:2], labels=True),
    "two columns": _columns(),
    "heading, figure, note": _notes(),
    "a page without text": pdf_file([shown("One line only.", 50, 90), b"0 0 10 10 re f"]),
    "signs": pdf_file([shown("Caf\xe9 \u2014 \u201cd\xe9put\xe9s\u201d (sic) [read] 50 \u20ac", 50, 90)]),
}


def characters(data: bytes) -> str:
    """Extract the text with another library."""
    from pypdf import PdfReader  # noqa: PLC0415 - slow to import

    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)


def mutate(data: bytes, rng: random.Random) -> bytes:
    """Change some of its tokens; the table of its objects no longer fits then, and is made anew by the reader."""
    return b"".join(mutated(_TOKEN.findall(data), _AWKWARD, rng))
