"""Reader of a page of OpenEdition Books as copied text, from the French or the English interface."""

from __future__ import annotations

from typing import TYPE_CHECKING

from provenance.openedition.lines import looks_like_openedition
from provenance.readers import CapturedText, Reader

if TYPE_CHECKING:
    from collections.abc import Sequence

    from provenance.transcript import Transcript


def _read(captured: Sequence[CapturedText], mode: str) -> Transcript:
    """Read pages; the mode is for plain text alone."""
    del mode
    from provenance.openedition.page import read_pages  # noqa: PLC0415 - every text is asked whether it is such a page

    return read_pages(captured)


READER = Reader(name="openedition", claims=looks_like_openedition, read=_read)
