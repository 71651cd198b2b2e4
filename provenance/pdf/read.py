"""Verb: PDF files of one text, to a transcript."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from provenance.draft import Front
from provenance.errors import UnreadableError
from provenance.pdf.endnotes import mark_endnotes
from provenance.pdf.layout import lay_out
from provenance.pdf.process import ask
from provenance.scans.gather import gather
from provenance.scans.page import Scan

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from provenance.readers import Captured, Reading
    from provenance.scans.page import Line, Page

_OCR: Final = "recognise its text first, for example as ALTO, hOCR or a PDF with a text layer"
_MOST: Final = 8


def read_pdf(captured: Sequence[Captured]) -> Reading:
    """
    Return the transcript of PDF files with a text layer.

    Raises `UnreadableError` for one without any text, that wants a password, that is damaged, or that takes too much
    time or memory; pages without text are named in a warning.
    """
    scans, warnings = [], []
    for number, file in enumerate(captured):
        pages = tuple(mark_endnotes(lay_out(answer, number)) for answer in ask(file.data, file.path))
        unknown = sum(line.text.count("\N{REPLACEMENT CHARACTER}") for line in _lines(pages))
        if unknown:
            warnings.append(
                f"{file.path} does not say what {unknown:,} of its letters are: they read \N{REPLACEMENT CHARACTER}"
            )
        empty = [str(at) for at, page in enumerate(pages, 1) if not page.regions]
        if len(empty) == len(pages):
            raise UnreadableError(file.path, "this PDF has no text layer", hint=_OCR)
        if empty:
            more = f" and {len(empty) - _MOST} more" if len(empty) > _MOST else ""
            named = f"page{'s' if len(empty) > 1 else ''} {', '.join(empty[:_MOST])}{more}"
            warnings.append(f"{file.path} has no text on {named} of {len(pages)}: an image, or an empty page")
        scans.append(Scan(pages=pages))
    return gather("pdf", captured, scans, media_type="application/pdf", front=Front(warnings=tuple(warnings)))


def _lines(pages: Sequence[Page]) -> Iterator[Line]:
    return (line for page in pages for region in page.regions for line in region.lines)
