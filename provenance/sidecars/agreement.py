"""Verbs: tell whether two statements of one thing agree, as far as both go."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from provenance.archives import same_archive
from provenance.dates import extent
from provenance.folding import fold
from provenance.shelfmarks import same_value

if TYPE_CHECKING:
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


def agree_titles(one: str, other: str) -> bool:
    """
    Tell whether two titles agree: the one may say less than the other, but nothing else.

    >>> agree_titles("Minutes of the Board, 4 March 1957", "Minutes of the Board"), agree_titles("Minutes", "Protocol")
    (True, False)
    """
    shorter, longer = sorted((_words(one), _words(other)), key=len)
    return bool(shorter) and any(longer[at : at + len(shorter)] == shorter for at in range(len(longer)))


def agree_dates(one: PrintedDate, other: PrintedDate) -> bool:
    """Tell whether some day fits both dates; two that are not understood must be printed alike."""
    left, right = extent(one.edtf or ""), extent(other.edtf or "")
    if left is None or right is None:
        return agree_words(one.printed, other.printed)
    return left.meets(right)


def agree_references(one: ArchivalReference, other: ArchivalReference) -> bool:
    """Tell whether two references name no level differently; one may go deeper than the other."""
    both = [(own.level, own.value, value) for own in one.levels if (value := other.value(own.level)) is not None]
    if one.archive and other.archive:
        if not (agree_words(one.archive, other.archive) or same_archive(one.archive, other.archive)):
            return False
    elif not both:
        return agree_words(one.printed, other.printed)
    return all(same_value(*level) for level in both)


def _words(text: str) -> list[str]:
    from unidecode import unidecode  # noqa: PLC0415 - only for a text that has a sidecar

    return _WORD.findall(unidecode(fold(text).text).lower())
