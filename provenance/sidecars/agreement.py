"""Verbs: tell whether two statements of one thing agree, as far as both go."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from provenance.archives import same_archive
from provenance.edtf import extent
from provenance.folding import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from provenance.reference import ArchivalReference
    from provenance.source import PrintedDate

_WORD = re.compile(r"\w+")


def agree_words(one: str, other: str) -> bool:
    """
    Tell whether two statements have the same words, whatever their case, accents, letters and signs.

    >>> agree_words("Borduria Univ. Press", "BORDURIA UNIV PRESS"), agree_words("Borduria Press", "Syldavia Press")
    (True, False)
    """
    return _words(one) == _words(other)


def agree_people(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """
    Tell whether two lists name the same people, in any order; an initial agrees with the forename that it begins.

    >>> agree_people(["Ann B. Lee"], ["Lee, A. B."]), agree_people(["Ann Lee"], ["Ann Lee", "Paul Roe"])
    (True, False)
    """
    if len(ours) != len(theirs):
        return False
    left = list(ours)
    for name in theirs:
        same = next((one for one in left if _is_one(one, name)), None)
        if same is None:
            return False
        left.remove(same)
    return True


def agree_dates(one: PrintedDate, other: PrintedDate) -> bool:
    """Tell whether some day fits both dates; two that are not understood must be printed alike."""
    left, right = extent(one.edtf or ""), extent(other.edtf or "")
    if left is None or right is None:
        return agree_words(one.printed, other.printed)
    return left.meets(right)


def agree_references(one: ArchivalReference, other: ArchivalReference) -> bool:
    """Tell whether two references name no level differently; one may go deeper than the other."""
    both = [(level.value, value) for level in one.levels if (value := other.value(level.level)) is not None]
    if one.archive and other.archive:
        if not (agree_words(one.archive, other.archive) or same_archive(one.archive, other.archive)):
            return False
    elif not both:
        return agree_words(one.printed, other.printed)
    return all(agree_words(a, b) for a, b in both)


def _is_one(one: str, other: str) -> bool:
    """Tell whether two names are one, in whatever order their parts stand."""
    left, right = sorted(_words(one)), sorted(_words(other))
    if len(left) != len(right):
        return False
    return any(
        all(a == b or (1 in (len(a), len(b)) and a[0] == b[0]) for a, b in zip(left, order, strict=True))
        for order in itertools.islice(itertools.permutations(right), 120)
    )


def _words(text: str) -> list[str]:
    from unidecode import unidecode  # noqa: PLC0415 - only for a text that has a sidecar

    return _WORD.findall(unidecode(fold(text).text).lower())
