"""Verb: which values of two passages have no answer on the other side (`unanswered`)."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from editions.values.counting import HUNDRED, POWERS
from editions.values.value import Kind, Value

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_LONGEST_SUM = 4  # numbers that are one in the other language: 900 years and 60 years and 9 years
_FIRST_YEAR, _LAST_YEAR = 1000, 2100
_CENTURY = 100
_HALF = 0.5
_LARGE = 10_000  # numbers from here on are rounded in speech
_MULTIPLIERS = POWERS | {HUNDRED}


def unanswered(lefts: Sequence[Value], rights: Sequence[Value]) -> tuple[list[int], list[int]]:
    """
    Return the positions of the values on each side that nothing on the other side answers.

    Each value answers one. Values answer each other if they are equal, if their figures are the same however they are
    grouped (*12:30*, *12.30*), if one is the year of a century (1977, '77), if one is the other rounded in words (1.2
    million), if they are dates and no part that both print differs, or if several in a row add up to one (*900 years
    and 69*). Equal values go first. Quadratic in the
    values of a passage, which are few.

    >>> from editions.values import values
    >>> unanswered(values("70 years, 900 men and 69 women", "en"), values("969 Leute, sechzig Jahre", "de"))
    ([0], [1])
    """
    left, right = list(range(len(lefts))), list(range(len(rights)))
    _strike(left, right, lambda i, j: _equal(lefts[i], rights[j]))
    _strike(left, right, lambda i, j: _alike(lefts[i], rights[j]))
    for one, one_values, other, other_values in ((left, lefts, right, rights), (right, rights, left, lefts)):
        _strike_sums(one, one_values, other, other_values)
        _strike_dates(one, one_values, other, other_values)
    return left, right


def _strike(left: list[int], right: list[int], answers: Callable[[int, int], bool]) -> None:
    """Take out what answers each other, in the order of the text."""
    for i in list(left):
        for j in right:
            if answers(i, j):
                left.remove(i)
                right.remove(j)
                break


def _equal(one: Value, other: Value) -> bool:
    return one.value == other.value and (one.kind is Kind.DATE) == (other.kind is Kind.DATE)


def _alike(one: Value, other: Value) -> bool:
    if one.kind is Kind.DATE and other.kind is Kind.DATE:
        return all(a == b or 0 in (a, b) for a, b in zip(one.parts, other.parts, strict=True))
    if one.digits and one.digits == other.digits:
        return True
    small, large = sorted((one.value, other.value))
    if large - small == _HALF:
        return True  # two cubits and a half
    if large >= _LARGE and (_rounds(one, other) or _rounds(other, one)):
        return True
    is_year = _FIRST_YEAR <= large <= _LAST_YEAR and small < _CENTURY
    return is_year and large % _CENTURY == small and any(v.kind in {Kind.YEAR, Kind.DECADE} for v in (one, other))


def _rounds(round_: Value, exact: Value) -> bool:
    """Whether a number in words, such as 1.2 million, is the other one rounded to as many figures as it has."""
    if round_.digits or round_.value <= 0:
        return False
    bare = str(int(round_.value)).rstrip("0")
    places = len(bare) - len(str(int(round_.value)))
    return round(exact.value, places) == round_.value


def _strike_sums(one: list[int], one_values: Sequence[Value], other: list[int], other_values: Sequence[Value]) -> None:
    """Take out values of one side that several neighbours on the other side add up to, or spell."""
    for i in list(one):
        whole = one_values[i]
        run = next((run for run in _runs(other) if _makes(whole, [other_values[j] for j in run])), None)
        if run and whole.kind is not Kind.DATE:
            one.remove(i)
            for j in run:
                other.remove(j)


def _runs(free: list[int]) -> list[list[int]]:
    """Return runs of two and more neighbours among the values that are still free, the shortest first."""
    runs = [free[at : at + size] for size in range(2, _LONGEST_SUM + 1) for at in range(len(free) - size + 1)]
    return [run for run in runs if run[-1] - run[0] == len(run) - 1]


def _makes(whole: Value, parts: list[Value]) -> bool:
    if any(part.kind is Kind.DATE for part in parts):
        return False
    if sum(part.value for part in parts) == whole.value:
        return True
    product = math.prod(part.value for part in parts)
    if len(parts) == 2 and product == whole.value and any(part.value in _MULTIPLIERS for part in parts):  # noqa: PLR2004
        return True
    return bool(whole.digits) and "".join(part.digits for part in parts) == whole.digits


def _strike_dates(one: list[int], one_values: Sequence[Value], other: list[int], other_values: Sequence[Value]) -> None:
    """Take out dates whose day and year stand on the other side without the name of a month."""
    for i in [i for i in one if one_values[i].kind is Kind.DATE]:
        year, _, day = one_values[i].parts
        found: list[int] = []
        for part in filter(None, (day, year)):
            found += [j for j in other if other_values[j].value == part and j not in found][:1]
        if found and len(found) == bool(day) + bool(year):
            one.remove(i)
            for j in found:
                other.remove(j)
