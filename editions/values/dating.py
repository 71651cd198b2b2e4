"""Verb: join the numbers around the name of a month, or three in figures, to one date (`dated`)."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from attrs import evolve

from editions.values.figures import ROMAN_LETTERS, roman
from editions.values.value import Kind, Value
from editions.values.wording import wording

if TYPE_CHECKING:
    from provenance.languages import Language

_LAST_DAY, _LAST_MONTH = 31, 12
_FIRST_YEAR, _LAST_YEAR = 100, 2100
_CENTURY = 1900
_AMBIGUOUS = 3  # letters of a month's name up to which it needs a day or a year
_MONTH = rf"\d{{1,2}}|[{ROMAN_LETTERS}]{{1,4}}"
_NUMERIC = re.compile(
    rf"(?<![\w.,/-])(?:(?P<y>\d{{4}})(?P<s>-|\.\s?)(?P<m>{_MONTH})(?P=s)(?P<d>\d{{1,2}})"
    rf"|(?P<day>\d{{1,2}})(?P<sep>[./-]|\.\s)(?P<month>{_MONTH})(?P=sep)(?P<year>\d{{4}}|\d{{2}}))(?![\w/-]|\.\d)"
)
_SINGLE = dict(zip(ROMAN_LETTERS, (1, 5, 10, 10, 1), strict=True))
_BEFORE_MONTH = re.compile(r"[.\s]*(?:(?:day\s)?of\s+|de\s+|d['\N{RIGHT SINGLE QUOTATION MARK}]|di\s+|del\s+|-\s?)?")
_BEFORE_YEAR = re.compile(r"[.,\s]*(?:(?:of|de|del|du|dell['\N{RIGHT SINGLE QUOTATION MARK}]anno|anno|roku|r\.)\s+)?")
_BEFORE_DAY = re.compile(r"\.?\s+(?:the\s+|den\s+)?")
_WORD = re.compile(r"[^\W\d_]+")
#: Languages that put the day behind the month.
_MONTH_FIRST = frozenset({"en", "hu"})


def dated(text: str, found: tuple[Value, ...], language: Language | None) -> tuple[Value, ...]:
    """
    Return the values of a text with its dates put together.

    A date is a day and a month, a month and a year, or all three; a month of more than three letters may stand alone.
    Figures are read as day, month, year, or year, month, day. Linear in the text.
    """
    dates = [date for match in _NUMERIC.finditer(text) if (date := _in_figures(match))]
    rest = [v for v in found if not any(d.start < v.end and v.start < d.end for d in dates)]
    if language is not None:
        for start, end, month in _months(text, language):
            if not any(d.start < end and start < d.end for d in dates):
                rest, date = _in_words(text, rest, (start, end, month), language)
                dates += [date] if date else []
    return tuple(sorted((*rest, *dates), key=lambda v: (v.start, v.end)))


def _in_figures(match: re.Match[str]) -> Value | None:
    year, month, day = match.group("y", "m", "d") if match["y"] else match.group("year", "month", "day")
    number = int(month) if month.isdigit() else roman(month) or _SINGLE.get(month, 0)
    years, days = int(year), int(day)
    if number > _LAST_MONTH >= days:  # the American order
        number, days = days, number
    if not (0 < number <= _LAST_MONTH and 0 < days <= _LAST_DAY):
        return None
    years += _CENTURY if len(year) == 2 else 0  # noqa: PLR2004 - a year of two figures
    return Value(years * 10_000 + number * 100 + days, Kind.DATE, match.start(), match.end(), figures=True)


@functools.lru_cache(maxsize=32)
def _pattern(language: Language) -> re.Pattern[str]:
    names = "|".join(sorted(map(re.escape, language.months), key=lambda name: (-len(name), name)))
    return re.compile(rf"(?<![\w'])(?:{names})(?![\w'])", re.IGNORECASE)


def _months(text: str, language: Language) -> list[tuple[int, int, int]]:
    """Return where months are named, and which; in English a month has a capital."""
    is_number = wording(language.code).value
    found = []
    for match in _pattern(language).finditer(text):
        if is_number(match[0]) is not None and text[match.end() : match.end() + 1] != ".":
            continue  # French sept is seven
        if match[0][0].isupper() or language.code not in {"en", "de"}:
            found.append((match.start(), match.end(), language.months[match[0].lower()]))
    return found


def _in_words(
    text: str, found: list[Value], month: tuple[int, int, int], language: Language
) -> tuple[list[Value], Value | None]:
    """Return the values without those that belong to a month's date, and that date."""
    start, end, number = month
    before = [v for v in found if v.end <= start][-1:]
    after = [v for v in found if v.start >= end][:2]
    day = before[0] if before and _is_day(before[0]) and _BEFORE_MONTH.fullmatch(text, before[0].end, start) else None
    if day is None and language.code in _MONTH_FIRST and after and _is_day(after[0]):
        day = after.pop(0) if _BEFORE_DAY.fullmatch(text, end, after[0].start) else None
        end = day.end if day else end
    year = after[0] if after and _is_year(after[0]) and _BEFORE_YEAR.fullmatch(text, end, after[0].start) else None
    if year is None and language.code == "hu" and before and _is_year(before[0]):
        year = before[0] if _BEFORE_MONTH.fullmatch(text, before[0].end, start) else None
    if not day and not year and end - start <= _AMBIGUOUS:
        return found, None
    taken = [v for v in (day, year) if v]
    value = (int(year.value) * 10_000 if year else 0) + number * 100 + (int(day.value) if day else 0)
    span = [start, end, *(v.start for v in taken), *(v.end for v in taken)]
    date = Value(value, Kind.DATE, min(span), max(span), figures=any(v.figures for v in taken))
    return [v for v in found if v not in taken], evolve(date, telling=bool(taken))


def _is_day(value: Value) -> bool:
    return value.value in range(1, _LAST_DAY + 1) and value.kind in {Kind.CARDINAL, Kind.ORDINAL}


def _is_year(value: Value) -> bool:
    return value.value == int(value.value) and _FIRST_YEAR <= value.value <= _LAST_YEAR
