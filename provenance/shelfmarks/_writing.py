"""Verb: write the levels of a reference one after the other, each with the sign of its tradition."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from provenance.reference import ArchivalReference
    from provenance.shelfmarks._grammar import LevelName


def written(reference: ArchivalReference, names: Sequence[LevelName], *, cyrillic: bool, between: str) -> str:
    """Return the levels with their signs; a level that the tradition does not name is written with its own label."""
    known = {name.name: name for name in names}
    if len(reference.levels) == 1 and not reference.archive and not reference.ibid:
        (only,) = reference.levels  # a short sign by itself would not be read
        return f"{only.label} {only.value}".strip()
    parts = []
    for level in reference.levels:
        name = known.get(level.level)
        sign = (name.cyrillic if cyrillic and name.cyrillic else name.latin) if name else level.label
        parts.append(f"{sign} {level.value}" if sign else level.value)
    return between.join(parts)
