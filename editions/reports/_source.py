"""The source of a witness as JSON, in the form of the schema ``provenance/transcript/1``."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from provenance.reference import ArchivalReference
    from provenance.source import Source


def source_to_dict(source: Source) -> dict[str, object]:
    """Return everything that is said of the source; what is not printed is null or empty."""
    return {
        "container_title": source.container_title,
        "number": source.number,
        "translators": list(source.translators),
        "editors": list(source.editors),
        "contributors": list(source.contributors),
        "publisher": source.publisher,
        "year": source.year,
        "rights": source.rights,
        "platform": source.platform,
        "reference": reference_to_dict(source.reference) if source.reference else None,
        "holdings": [{"holder": h.holder, "kind": h.kind.value, "printed": h.printed} for h in source.holdings],
    }


def reference_to_dict(reference: ArchivalReference) -> dict[str, object]:
    """Return an archival reference, as deep as it is printed."""
    return {
        "printed": reference.printed,
        "archive": reference.archive,
        "fond": reference.fond,
        "opis": reference.opis,
        "delo": reference.delo,
        "list": reference.list_,
        "levels": [[level, value] for level, value in reference.levels],
        "depth": reference.depth,
        "status": reference.status,
        "warnings": list(reference.warnings),
    }
