"""Verb: do two references lead to the same place, whatever script, signs and name of the archive they use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from provenance.archives import same_archive
from provenance.pattern import lazy
from provenance.shelfmarks._values import leaf_ranges

if TYPE_CHECKING:
    from provenance.reference import ArchivalReference

_WORD = lazy(r"[^\W_]+")


def same_reference(left: ArchivalReference, right: ArchivalReference) -> bool:
    """
    Tell whether two references name one archive and the same levels with the same values.

    >>> from provenance.shelfmarks import parse_reference
    >>> one, two = map(parse_reference, ("РГАСПИ. Ф. 17. Оп. 3. Л. 4об.", "RTsKhIDNI, f. 17, op. 3, l. 4ob"))
    >>> same_reference(one, two)
    True
    """
    if not left.levels or [one.level for one in left.levels] != [one.level for one in right.levels]:
        return False
    if (left.archive is None) != (right.archive is None):
        return False
    if left.archive and right.archive and not same_archive(left.archive, right.archive):
        return False
    pairs = zip(left.levels, right.levels, strict=True)
    return all(same_value(one.level, one.value, two.value) for one, two in pairs)


def same_value(level: str, left: str, right: str) -> bool:
    """Tell whether two values of a level are equal but for case, script, accents, dashes and stops."""
    if _folded(left) == _folded(right):
        return True
    return level == "list" and bool(ranges := leaf_ranges(left)) and ranges == leaf_ranges(right)


def _folded(value: str) -> tuple[str, ...]:
    from unidecode import unidecode  # noqa: PLC0415 - only where two references are compared

    return tuple(_WORD.findall(unidecode(value).casefold()))
