"""When two printed forms are one name: transliterations brought to one skeleton."""

from __future__ import annotations

import re

from unidecode import unidecode

#: What different transliterations write for one letter, in the order in which they are applied to small letters.
_ONE_LETTER = tuple(
    (re.compile(pattern), letters)
    for pattern, letters in (
        (r"(?:off|ow)$", "ov"),
        (r"(?:shch|schtsch|stch|szcz)", "sh"),
        (r"(?:tsch|tch|cz)", "ch"),
        (r"(?:sch|sz)", "sh"),
        (r"(?:zh|rz)", "z"),
        (r"d[zs]", "z"),
        (r"kh", "h"),
        (r"ou", "u"),
        (r"(?:iy|yi|ij|yj|ii|yy|y|j)", "i"),
        (r"(?<=[cz]h)i?o(?=v)", "e"),
        (r"(?<=[cs]h)io(?=v)", "e"),
        (r"i(?=[ae])", ""),
        (r"ks", "x"),
        (r"(?:ts|tz|c(?=[eik]))", "c"),
        (r"(?<=ch)ov$", "ev"),
        (r"w", "v"),
        (r"['\"]", ""),
    )
)
#: Most transliterations write the letter yo as if it were ye.
_YO = str.maketrans("ёЁ", "еЕ")


def skeleton(name: str) -> str:
    """
    Return what is common to the transliterations of one name.

    >>> skeleton("Gorbatschow") == skeleton("Gorbachev") == skeleton("\N{CYRILLIC CAPITAL LETTER GHE}орбачев")
    True
    """
    key = name.lower() if name.isascii() else unidecode(name.translate(_YO)).lower()
    for pattern, letters in _ONE_LETTER:
        key = pattern.sub(letters, key)
    return key
