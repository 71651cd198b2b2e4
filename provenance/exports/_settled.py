"""What several exports ask of a source: who says so, and which levels of a reference are printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from provenance.reference import ArchivalReference
    from provenance.source import Source

UNKNOWN = "unknown"


def asserted_by(source: Source, about: str, value: str | None = None) -> str:
    """Return who makes the statement *about* a field (of that *value*), or ``"unknown"`` if no claim records it."""
    claims = [claim for claim in source.claims if claim.about == about and value in (None, claim.value)]
    return claims[0].asserted_by if claims else UNKNOWN


def levels(reference: ArchivalReference) -> tuple[tuple[str, str], ...]:
    """Return the levels of a reference below the archive, each with its printed value, from the top down."""
    return tuple((level.level, level.value) for level in reference.levels)


def below_the_archive(reference: ArchivalReference) -> str | None:
    """
    Return the printed reference without the archive's name, or ``None`` if nothing else is printed.

    >>> from provenance.shelfmarks import parse_reference
    >>> below_the_archive(parse_reference("State Archive, Fond 4. Opis 1"))
    'Fond 4. Opis 1'
    """
    rest = reference.printed
    if reference.archive:
        before, _, after = rest.partition(reference.archive)
        rest = f"{before.strip(' ,.;:')} {after.strip(' ,.;:')}"
    return " ".join(rest.split()) or None
