"""Reader of a saved HTML page: old or new, of an archive, a publisher or a project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from provenance.markup.sniff import is_hocr, is_html
from provenance.readers import Captured, Reader, Reading

if TYPE_CHECKING:
    from collections.abc import Sequence


def _claims(captured: Captured) -> bool:
    return is_html(captured.text) and not is_hocr(captured.text)


def _read(captured: Sequence[Captured], mode: str) -> Reading:
    """Read pages; the mode is for plain text alone."""
    del mode
    from provenance.html.page import read_pages  # noqa: PLC0415 - every text is asked whether it is a page

    return read_pages(captured)


READER = Reader(name="html", claims=_claims, read=_read)
