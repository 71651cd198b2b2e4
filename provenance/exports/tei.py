"""Export as TEI P5: a document that a scholar can read and edit, and that reads back as the same transcript."""

from __future__ import annotations

from typing import TYPE_CHECKING

from provenance.exports import Export

if TYPE_CHECKING:
    from provenance.transcript import Transcript


def _write(transcript: Transcript) -> str:
    from provenance.exports.p5.document import write  # noqa: PLC0415 - heavy, and only for this form

    return write(transcript)


EXPORT = Export(name="tei", media_type="application/tei+xml", write=_write)
