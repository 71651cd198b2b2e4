"""Numbers in figures: Arabic with their separators, Roman, and the marks of notes that are none."""

from __future__ import annotations

import re

_QUOTES = "'\N{RIGHT SINGLE QUOTATION MARK}"
_SPACES = "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE} "
_MOST_DIGITS = 18  # of a number that is counted with; longer ones are codes, and slow to read
_GROUPED = re.compile(rf"\d{{1,3}}(?:[.,{_QUOTES}{_SPACES}]\d{{3}})+")
_SEPARATORS = re.compile(rf"[.,{_QUOTES}{_SPACES}]")
_DECIMAL = re.compile(r"(.*\d)[.,](\d+)")
#: Figures with what may stand between them; three figures behind a space belong to the number before it.
FIGURES = (
    rf"(?<![\d.,])\d{{1,3}}(?:[{_SPACES}]\d{{3}})+(?![\d{_SPACES}]*\d)(?:[.,]\d+)?"
    rf"|\d{{1,3}}(?:[{_QUOTES}]\d{{3}})+(?!\d)|\d+(?:[.,]\d+)*"
)
#: Signs behind figures that make them an ordinal.
ORDINAL = re.compile(
    "(?:st|nd|rd|th|ers?|ère|re|e|es|ème|ième|eme|\N{MODIFIER LETTER SMALL E}|o|a|"
    "\N{MASCULINE ORDINAL INDICATOR}|\N{FEMININE ORDINAL INDICATOR}|"
    r"-?(?:го|й|я|е|х|ый|ий|ая|ое|ого|его|ому|му|ом|ой|ую|ю|ых|ми|м|та|ва|ма|ти|ят|те))(?![^\W_])",
    re.IGNORECASE,
)
_HA, _I = "\N{CYRILLIC CAPITAL LETTER HA}", "\N{CYRILLIC CAPITAL LETTER BYELORUSSIAN-UKRAINIAN I}"
ROMAN_LETTERS = f"IVX{_HA}{_I}"
_LIKE_ROMAN = str.maketrans({_HA: "X", _I: "I"})
_ROMAN = re.compile(r"(?=[IVXLC])(C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})")
_ROMAN_SUFFIX = re.compile("([IVXLC]+)(?:e|es|ème|\N{MODIFIER LETTER SMALL E}|er|th|st|nd|rd)?")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_LOWER = "abcdefghijklmnopqrstuvwxyz\N{LATIN SMALL LETTER E WITH GRAVE}\N{MODIFIER LETTER SMALL E}"
_SHORTEST_WITH_LARGE = 3  # letters of a Roman numeral with L or C: CC and LC are initials
_NOTE_BEHIND_LETTERS = re.compile(r"[^\W\d_]*[^\W\d_A-ZА-Я][^\W\d_]$")
_CLOSING = "\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}"
_NOTE_BEHIND_STOP = re.compile(rf"([^\W\d_]{{3,}})[.,;:!?)\]\"{_CLOSING}]+$")


def arabic(printed: str) -> float | None:
    """
    Return the value of figures as printed, or ``None`` for a code.

    Three figures behind a separator are thousands; any other last group is a decimal fraction.

    >>> arabic("1,500"), arabic("1 500"), arabic("1.500"), arabic("4,45"), arabic("1.234,5")
    (1500, 1500, 1500, 4.45, 1234.5)
    """
    if sum(map(str.isdigit, printed)) > _MOST_DIGITS:
        return None
    if printed.isdigit():
        return int(printed)
    if _GROUPED.fullmatch(printed) and printed[0] != "0":
        return int(_SEPARATORS.sub("", printed))
    decimal = _DECIMAL.fullmatch(printed)
    if decimal is None:
        return None
    whole = arabic(decimal[1])
    if whole is None or whole != int(whole):
        return None
    return float(f"{int(whole)}.{decimal[2]}")


def roman(word: str) -> int | None:
    """
    Return the value of a Roman numeral in capitals up to 399, or ``None``; Cyrillic look-alikes count.

    One letter is none unless the sign of an ordinal follows.

    >>> roman("XXVII"), roman("XIVe"), roman("Ve"), roman("I"), roman("CIVIL")
    (27, 14, 5, None, None)
    """
    ordinal = _ROMAN_SUFFIX.fullmatch(word.translate(_LIKE_ROMAN))
    letters = ordinal[1] if ordinal else ""
    return None if len(word) == 1 or (len(letters) == 1 and letters not in "IVX") else numeral(letters)


def numeral(letters: str) -> int | None:
    """
    Return the value of a Roman numeral in Latin capitals up to 399, in its usual form, or ``None``.

    >>> numeral("XXVII"), numeral("IIII")
    (27, None)
    """
    if not _ROMAN.fullmatch(letters):
        return None
    values = [_ROMAN_VALUES[letter] for letter in letters]
    return sum(-v if v < after else v for v, after in zip(values, [*values[1:], 0], strict=True))


def is_initials(word: str) -> bool:
    """Whether a Roman numeral may as well be initials: CC, LC, or one letter before the sign of an ordinal."""
    letters = word.translate(_LIKE_ROMAN).rstrip(_LOWER)
    return len(letters) < _SHORTEST_WITH_LARGE and not (len(letters) > 1 and set(letters) <= set("IVX"))


def is_note_mark(text: str, start: int, abbreviations: frozenset[str]) -> bool:
    """
    Whether figures at *start* are the mark of a note, glued on to the word or sentence before it.

    >>> is_note_mark("the Bulgars6", 11, frozenset()), is_note_mark("MiG-21", 4, frozenset())
    (True, False)
    """
    before = text[max(0, start - 40) : start]
    if not before or before[-1].isspace():
        return False
    if _NOTE_BEHIND_LETTERS.search(before):
        return True
    behind = _NOTE_BEHIND_STOP.search(before)
    return behind is not None and behind[1].casefold() not in abbreviations
