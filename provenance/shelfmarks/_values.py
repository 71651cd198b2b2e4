"""Data and verbs: how the values of levels are printed, and which leaves a printed value means."""

from __future__ import annotations

import re

from provenance.pattern import lazy
from provenance.reference import LeafRange

_LETTERS = "A-Za-zА-Яа-яЁёІіЇї"
#: A letter or two glued to a number, as in ``1961а``; none of the next sign (``961Л.4``).
_TAIL = rf"(?:[{_LETTERS}]{{1,3}}(?!\w|\.\d))?"
#: A number with its letter, an alternative after a stroke, a range.
NUMBER = (
    rf"\d{{1,12}}{_TAIL}"
    rf"(?:\s?[/\N{{EN DASH}}\N{{EM DASH}}-]\s?\d+{_TAIL}|[-/][{_LETTERS}]{{1,3}}(?!\w|\.\s?\d)){{0,40}}"
)
#: A fond: a number, mostly with a letter before or behind it.
#: A letter set apart from its number, as typewriters do, or the word for a supplement: only before a comma.
_APART = r"(?:\s(?:s/ch|с/ч|л/с|сч|сс|лс|доп|dop|[абвгжзсabcs])(?=\s?[,;.]))?"
FOND = rf"(?:[A-ZА-ЯЁ]{{1,3}}\s?[-\N{{EN DASH}}]?\s?|[рпкrpk]-)?{NUMBER}{_APART}"
OPIS = rf"(?:{NUMBER}{_APART}|[IVX]+\b)"
#: ``No.`` and its like before a number.
NUMERO = r"(?:(?:\N{NUMERO SIGN}|[Nn]os?\.|[Nn][or]\.?(?=[\s\d])|[Čč]\.|#)\s?)?"
_SIDE = r"(?:[\s-]?(?:обор|об|ob|зв|zv|verso|vo)\b\.?|[vr]\b)"
#: "and the leaf after it", "and those after it": no sign of the next level.
_ONWARD = r"\s?ff?\b(?!\.?\s?\d)"
_LEAF = rf"\d{{1,6}}(?!\d)(?:{_SIDE}|[a-gа-ж]\b{_SIDE}?|{_ONWARD})?"
_DASH = r"\s?[-\N{EN DASH}\N{EM DASH}]\s?"
#: What follows the last leaf of a list is no month, no date, no next sign.
_MORE = r"(?!\s?[\N{EN DASH}\N{EM DASH}-]?\s?[^\W\d_](?!b\b|б\b)(?<!\sи)|\.\d|/\d|\s\d|:)"
_AND = r"(?:\s?,\s?|\s(?:and|и|und|&)\s)"
LEAVES = rf"{_LEAF}(?:{_DASH}{_LEAF})?(?:{_AND}{_LEAF}(?:{_DASH}{_LEAF})?{_MORE}){{0,80}}"

_PART = lazy(
    r"(?P<first>\d+[a-zа-я]?)(?P<one>[\s-]?(?:об|ob|зв|zv|v)\w*\.?)?"
    r"(?:\s?[-\N{EN DASH}\N{EM DASH}]\s?(?P<last>\d+[a-zа-я]?)(?P<two>[\s-]?(?:об|ob|зв|zv|v)\w*\.?)?)?"
)
_SPLIT = lazy(r"\s?(?:,|;|\band\b|\bи\b|\bund\b|&)\s?")
_SIGN = lazy(r"(?<=\d)([a-zа-я]?)(об|ob|зв|zv)\w*\.?|(?<=\d)v$")
_YEARS = range(1500, 2100)
_NEAR = 400


def leaf_ranges(value: str) -> tuple[LeafRange, ...]:
    """
    Return the leaves that a printed value means; what is no leaf number is left out.

    >>> [(r.first, r.last, r.last_side) for r in leaf_ranges("2-11 об., 44")]
    [('2', '11', 'verso'), ('44', None, None)]
    """
    found = []
    for part in _SPLIT.split(value):
        match = _PART.fullmatch(_parted(part.strip()))
        if match:
            one, two = ("verso" if match[side] else None for side in ("one", "two"))
            found.append(LeafRange(match["first"], match["last"], one, two))
    return tuple(found)


def _parted(part: str) -> str:
    """Set the sign of the verso apart from the number, so that its first letter is not read as the leaf's."""
    return _SIGN.sub(lambda match: f"{match[1] or ''} {match[2] or 'v'}", part)


def trimmed(leaves: str) -> str:
    """
    Return a printed list of leaves without a year or another number that follows it.

    >>> trimmed("44, 46"), trimmed("44, 1937"), trimmed("12 об.")
    ('44, 46', '44', '12 об')
    """
    kept, last = 0, 0
    for match in re.finditer(r"\d+", leaves):
        number = int(match[0])
        dashed = leaves[: match.start()].rstrip()[-1:] in "-\N{EN DASH}\N{EM DASH}"
        if kept and not dashed and (number < last or (number in _YEARS and number - last > _NEAR)):
            break
        kept, last = match.end(), number
    rest = re.match(r"[^,;&]*?(?=\s?(?:[,;&]|\s(?:and|и|und)\s|$))", leaves[kept:])
    return (leaves[:kept] + (rest[0] if rest else "")).rstrip(" .")
