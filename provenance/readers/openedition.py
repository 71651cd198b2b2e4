"""Reader of a page of OpenEdition Books as copied text, from the French or the English interface."""

from __future__ import annotations

from typing import TYPE_CHECKING

from provenance.markup.sniff import is_markup
from provenance.openedition.lines import looks_like_openedition
from provenance.readers import Captured, Reader, Reading

if TYPE_CHECKING:
    from collections.abc import Sequence


def _claims(captured: Captured) -> bool:
    return not is_markup(captured.text) and looks_like_openedition(captured.text)


def _read(captured: Sequence[Captured], mode: str) -> Reading:
    """Read pages; the mode is for plain text alone."""
    del mode
    from provenance.openedition.page import read_pages  # noqa: PLC0415 - every text is asked whether it is such a page

    return read_pages(captured)


READER = Reader(name="openedition", claims=_claims, read=_read)
