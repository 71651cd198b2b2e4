"""Verb: a date in words, as deep as it is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from provenance.moments import Moment, moments_of

if TYPE_CHECKING:
    from provenance.languages import HouseForms
    from provenance.source import PrintedDate


def in_words(date: PrintedDate, forms: HouseForms) -> str:
    """
    Return *date* in the words of a house form; one that is doubtful, open or no date at all stays as it is printed.

    >>> from provenance.cite import house_forms
    >>> from provenance.source import PrintedDate
    >>> in_words(PrintedDate("1.3.1955", "1955-03-01"), house_forms("fr"))
    '1er mars 1955'
    >>> in_words(PrintedDate("13-14 Nov. 1986", "1986-11-13/1986-11-14"), house_forms("en"))
    '13–14 November 1986'
    """
    moments = moments_of(date.edtf) if date.edtf else ()
    if not moments or any(moment.doubtful for moment in moments):
        return " ".join(date.printed.split())
    first, last = moments[0], moments[-1]
    if first == last:
        return _moment(first, forms)
    if first.day and last.day and (first.year, first.month) == (last.year, last.month):
        return _moment(last, forms, day=f"{first.day}\N{EN DASH}{last.day}")
    return f"{_moment(first, forms)} \N{EN DASH} {_moment(last, forms)}"


def _moment(moment: Moment, forms: HouseForms, *, day: str | None = None) -> str:
    if moment.month is None:
        return forms.year.format(year=moment.year)
    if moment.day is None:
        month = (forms.months_alone or forms.months)[moment.month - 1]
        return forms.month.format(month=month, year=moment.year)
    shown = day or (forms.first_day if moment.day == 1 else str(moment.day))
    return forms.day.format(day=shown, month=forms.months[moment.month - 1], year=moment.year)
