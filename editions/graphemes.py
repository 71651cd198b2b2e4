"""Verb: what a reader counts as one letter (a grapheme cluster)."""

from __future__ import annotations

import unicodedata
from typing import Final

_JOINER: Final = "\N{ZERO WIDTH JOINER}"
_FLAG_LETTERS: Final = range(0x1F1E6, 0x1F200)
_LEADING: Final = (range(0x1100, 0x1160), range(0xA960, 0xA980))
_VOWELS: Final = (range(0x1160, 0x11A8), range(0xD7B0, 0xD7C7))
_TRAILING: Final = (range(0x11A8, 0x1200), range(0xD7CB, 0xD800))
_SYLLABLES: Final = range(0xAC00, 0xD7A4)
_PLAIN_BELOW: Final = 0x300  # below the first combining mark only CR LF belongs together


def graphemes(text: str) -> tuple[str, ...]:
    r"""
    Return the grapheme clusters of *text*: joined they are the text.

    After Unicode Standard Annex 29, extended clusters, without the rules for Prepend and for Indic conjuncts. Linear.

    >>> graphemes("e\N{COMBINING ACUTE ACCENT}a\r\n") == ("e\N{COMBINING ACUTE ACCENT}", "a", "\r\n")
    True
    """
    if text.isascii() and "\r\n" not in text:
        return tuple(text)
    clusters: list[str] = []
    start = 0
    flags = 0  # regional indicators in a row before this place
    for at in range(1, len(text)):
        before = text[at - 1]
        flags = flags + 1 if ord(before) in _FLAG_LETTERS else 0
        if not _belongs(before, text[at], flags):
            clusters.append(text[start:at])
            start = at
    return (*clusters, text[start:]) if text else ()


def _belongs(before: str, character: str, flags: int) -> bool:
    """Whether a character belongs to the cluster of the one before it."""
    if before == "\r":
        return character == "\n"
    code = ord(character)
    if code < _PLAIN_BELOW or before == "\n":
        return False
    if _extends(character):
        return True
    if before == _JOINER and unicodedata.category(character) == "So":
        return True
    if code in _FLAG_LETTERS:
        return flags % 2 == 1
    return _is_syllable(ord(before), code)


def _extends(character: str) -> bool:
    if unicodedata.category(character) in ("Mn", "Me", "Mc") or character in "\N{ZERO WIDTH NON-JOINER}" + _JOINER:
        return True
    return 0x1F3FB <= ord(character) <= 0x1F3FF or 0xE0020 <= ord(character) <= 0xE007F  # noqa: PLR2004 - skin, tags


def _is_syllable(before: int, code: int) -> bool:
    """Whether two Hangul letters stand in one syllable (L V T)."""
    leading = any(before in one for one in _LEADING)
    vowel = any(before in one for one in _VOWELS) or (before in _SYLLABLES and (before - 0xAC00) % 28 == 0)
    if leading:
        return code in _SYLLABLES or any(code in one for one in (*_LEADING, *_VOWELS))
    if vowel:
        return any(code in one for one in (*_VOWELS, *_TRAILING))
    closed = before in _SYLLABLES or any(before in one for one in _TRAILING)
    return closed and any(code in one for one in _TRAILING)
