"""Reader of hOCR: the pages that a text recogniser has found, as HTML with classes and titles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from provenance.markup.sniff import is_hocr
from provenance.readers import Captured, Reader, Reading

if TYPE_CHECKING:
    from collections.abc import Sequence


def _claims(captured: Captured) -> bool:
    return is_hocr(captured.text)


def _read(captured: Sequence[Captured], mode: str) -> Reading:
    """Read pages; the mode is for plain text alone."""
    del mode
    from provenance.scans.gather import gather  # noqa: PLC0415 - the parser, for such a file alone
    from provenance.scans.hocr import read_hocr  # noqa: PLC0415 - likewise

    scans = [read_hocr(page.text, page.path, number) for number, page in enumerate(captured)]
    return gather("hocr", captured, scans, media_type="text/html")


READER = Reader(name="hocr", claims=_claims, read=_read)
