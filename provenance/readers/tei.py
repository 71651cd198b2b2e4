"""Reader of TEI: the fifth edition and the fourth, single documents and corpora."""

from __future__ import annotations

from typing import TYPE_CHECKING

from provenance.markup.sniff import first_element
from provenance.readers import Captured, Reader, Reading

if TYPE_CHECKING:
    from collections.abc import Sequence

_ROOTS = frozenset({"TEI", "TEI.2", "teiCorpus", "teiCorpus.2"})


def _claims(captured: Captured) -> bool:
    return first_element(captured.text) in _ROOTS


def _read(captured: Sequence[Captured], mode: str) -> Reading:
    """Read documents; the mode is for plain text alone."""
    del mode
    from provenance.tei.document import read_documents  # noqa: PLC0415 - every text is asked whether it is TEI

    return read_documents(captured)


READER = Reader(name="tei", claims=_claims, read=_read)
