"""Verb: the number that a line at the edge of a page may be, of the page or the leaf."""

from __future__ import annotations

import re
from typing import Final

from attrs import frozen

_ROMAN: Final = re.compile("m{0,3}(cm|cd|d?c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})")
_VALUES: Final = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
_PAGE: Final = r"pages?|pp?|p\N{LATIN SMALL LETTER A WITH GRAVE}g|seite|s|str|стр|с"
_LEAF: Final = r"leaf|folio|fol|ff?|bl|blatt|лист|л"
#: The back of a leaf.
_VERSO: Final = r"об(?:\.|орот)?|v(?:erso|\N{MASCULINE ORDINAL INDICATOR}|\.)?|ob\.?|rev\.?"
_WHOLE: Final = re.compile(
    rf"[\W_]*(?:(?P<what>{_PAGE}|{_LEAF})[\s.\N{{NO-BREAK SPACE}}]+)?(?P<number>\d{{1,4}}|[ivxlcdm]{{1,8}})"
    rf"(?:(?P<recto>r(?:ecto)?)|\s?(?P<verso>{_VERSO}))?(?:\s*(?:/|of|von|sur|из)\s*\d{{1,4}})?[\W_]*",
    re.IGNORECASE,
)
_EDGE: Final = re.compile(
    r"^[\W_]*(?P<first>\d{1,4}|[ivxlcdm]{1,8})(?=[\s|\]\-\N{EN DASH}\N{EM DASH}])|"
    r"(?<=[\s|\[\-\N{EN DASH}\N{EM DASH}])(?P<last>\d{1,4}|[ivxlcdm]{1,8})[\W_]*$",
    re.IGNORECASE,
)


@frozen
class Numeral:
    """
    A number that a line may print for its page: its value, what is printed, where it stands in the line.

    ``roman`` numbers count apart from others, and so do those of leaves; ``verso`` is the back of a leaf. ``alone``
    says that the line holds nothing else.
    """

    value: int
    printed: str
    start: int
    end: int
    roman: bool = False
    leaf: bool = False
    verso: bool = False
    alone: bool = True

    @property
    def ordinal(self) -> int:
        """What counts on from page to page: of a leaf whose sides are told, the sides."""
        return 2 * self.value + self.verso if self.leaf else self.value


def page_numerals(text: str) -> tuple[Numeral, ...]:
    """
    Return the numbers that *text* may print for its page: itself, or what stands at either end of it.

    >>> [one.printed for one in page_numerals("\N{EM DASH} 12 \N{EM DASH}")], page_numerals("л. 12 об.")[0].verso
    (['12'], True)
    >>> [(one.value, one.alone) for one in page_numerals("xiv MEETING OF 4 MARCH 1955")]
    [(14, False), (1955, False)]
    """
    whole = _WHOLE.fullmatch(text) if len(text) <= 24 else None  # noqa: PLR2004 - "Page 1234 of 1234", dashed
    if whole:
        value = _value(whole["number"])
        if value is None:
            return ()
        verso = whole["verso"] is not None
        named = re.fullmatch(_LEAF, whole["what"] or "", re.IGNORECASE) is not None
        leaf = verso or named or whole["recto"] is not None
        printed = whole["number"] + (f" {whole['verso']}" if verso and text[whole.end("number")] == " " else "")
        printed += (whole["recto"] or "") if not verso else "" if " " in printed else whole["verso"]
        start = whole.start("number")
        end = max(whole.end("number"), whole.end("verso"), whole.end("recto"))
        return (Numeral(value, printed, start, end, not whole["number"].isdecimal(), leaf, verso),)
    found = []
    for match in _EDGE.finditer(text):
        name = match.lastgroup or ""
        value = _value(match[name])
        if value is not None:
            span = match.span(name)
            found.append(Numeral(value, match[name], *span, not match[name].isdecimal(), alone=False))
    return tuple(found)


def _value(printed: str) -> int | None:
    """Return the value of a figure above 0 or of a Roman number that is written by the rules."""
    if printed.isdecimal():
        return int(printed) or None
    small = printed.lower()
    if printed not in (small, printed.upper()) or not _ROMAN.fullmatch(small):
        return None
    values = [_VALUES[letter] for letter in small]
    following = [*values[1:], 0]
    return sum(-one if one < after else one for one, after in zip(values, following, strict=True))
