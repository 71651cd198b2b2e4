"""Verb: a date in words, as deep as it is known."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Final

from provenance.dates import Moment, moments_of
from provenance.languages import LANGUAGES, words

if TYPE_CHECKING:
    from provenance.languages import HouseForms
    from provenance.source import PrintedDate

_WORD: Final = re.compile(r"[^\W\d_]+")
_SMALL: Final = words("st nd rd th er го е г гг год года of the le den der de du d t z")


def in_words(date: PrintedDate, forms: HouseForms) -> str:
    """
    Return *date* in the words of a house form.

    What is doubtful or open, and what says more than a day (*early March 1955*), stays as it is printed.

    >>> from provenance.cite import house_forms
    >>> from provenance.source import PrintedDate
    >>> in_words(PrintedDate("1.3.1955", "1955-03-01"), house_forms("fr"))
    '1er mars 1955'
    >>> in_words(PrintedDate("13-14 Nov. 1986", "1986-11-13/1986-11-14"), house_forms("en"))
    '13–14 November 1986'
    """
    moments = moments_of(date.edtf) if date.edtf else ()
    if not moments or any(moment.doubtful for moment in moments) or _says_more(date.printed):
        return " ".join(date.printed.split())
    first, last = moments[0], moments[-1]
    if first == last:
        return _moment(first, forms)
    if first.day and last.day and (first.year, first.month) == (last.year, last.month):
        return _moment(last, forms, day=f"{first.day}\N{EN DASH}{last.day}")
    return f"{_moment(first, forms)} \N{EN DASH} {_moment(last, forms)}"


def _says_more(printed: str) -> bool:
    """Tell whether the printed date has a word that is no part of a plain date: *early*, *before*, *Old Style*."""
    return any(word.casefold() not in _plain_words() for word in _WORD.findall(printed))


@functools.cache
def _plain_words() -> frozenset[str]:
    """Return the names of months in every language, and the small words that stand between a day and its year."""
    return _SMALL.union(*(LANGUAGES[code].months for code in LANGUAGES.names()))


def _moment(moment: Moment, forms: HouseForms, *, day: str | None = None) -> str:
    if moment.month is None:
        return forms.year.format(year=moment.year)
    if moment.day is None:
        month = (forms.months_alone or forms.months)[moment.month - 1]
        return forms.month.format(month=month, year=moment.year)
    shown = day or (forms.first_day if moment.day == 1 else str(moment.day))
    return forms.day.format(day=shown, month=forms.months[moment.month - 1], year=moment.year)
