"""A printed name taken apart: which word may be the surname, and which are given names, patronymics, initials."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from attrs import frozen

from provenance.languages import LANGUAGES
from provenance.pattern import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

_MARKS = "\u0300-\u036f\ufe20\ufe21"
#: Signs inside a word: apostrophes, quotation marks for the hard sign, primes, the point of BGN, soft hyphens.
_INSIDE = (
    "'\"`\N{RIGHT SINGLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}"
    "\N{ACUTE ACCENT}\u02b9\u02ba\u02bc\u2032\u2033\N{MIDDLE DOT}\N{SOFT HYPHEN}"
)
_PART = rf"[^\W\d_](?:[^\W\d_]|[{_MARKS}{_INSIDE}])*"
_WORD = lazy(rf"{_PART}(?:-{_PART})*\.?")
_ASIDE = lazy(r"\([^()]*\)?|\[[^\[\]]*\]?")
_PATRONYMIC = lazy(
    r"(?:[оеё]вич|[оеё]вна|ьич|мич|кич|инична|ична"
    r"|[oeë](?:v|w)(?:ich|i\N{LATIN SMALL LETTER C WITH CARON}|itsch|itch|icz|na)"
    r"|(?:l|m|k)'?(?:ich|i\N{LATIN SMALL LETTER C WITH CARON}|itsch|itch|icz)|inichna|ichna)$"
)
_PARTICLES = frozenset(
    ["von", "van", "der", "den", "de", "da", "di", "du", "del", "la", "le", "el", "al", "фон", "ван", "де"]
)
_MORE_TITLES = frozenset(["tov", "genosse", "genossin", "camarade", "m", "mm", "herr", "frau"])
_LONGEST_INITIAL = 4  # letters: Shch.
_WITH_PATRONYMIC = 3  # words of a name in full
#: In Soviet records this letter before a surname is mostly tovarishch.
_COMRADE = "\N{CYRILLIC CAPITAL LETTER TE}"


@frozen
class Given:
    """A given name or patronymic as printed, without its full stop; ``short`` if it is an initial or cut short."""

    text: str
    short: bool


@frozen
class Reading:
    """One way to read a printed name: the surname, and the given names in order, the patronymic last."""

    surname: str
    given: tuple[Given, ...]


@functools.cache
def titles() -> frozenset[str]:
    """Return the words that stand before names and are none, in small letters."""
    return frozenset(title.casefold() for one in LANGUAGES for title in one.speaker_titles) | _MORE_TITLES


def readings(name: str) -> tuple[Reading, ...]:
    """
    Return the ways to read a printed name, the likeliest first; empty if it holds no word.

    Titles, particles and what stands in brackets are left out. A comma, initials and a patronymic tell which word is
    the surname; of two or more full words without them the last or the first may be.

    >>> [reading.surname for reading in readings("Горбачёв Михаил Сергеевич")]
    ['Горбачёв']
    >>> [reading.surname for reading in readings("Comrade M. S. Gorbachev")]
    ['Gorbachev']
    >>> [reading.surname for reading in readings("Kádár János")]
    ['János', 'Kádár']
    """
    plain = _ASIDE.sub(" ", name)
    before, comma, after = plain.partition(",")
    words = _words(before)
    if comma and after.strip() and words:
        given = tuple(_given(word) for word in _words(after) if not _is_title(word))
        return (Reading(_bare(words[-1]), given),)
    return _without_comma(words)


def _without_comma(words: list[str]) -> tuple[Reading, ...]:
    given = [_given(word) for word in words]
    full = [at for at, part in enumerate(given) if not part.short]
    if not full:
        return tuple(_reading(given, at) for at in range(len(given))[-1:])
    read = tuple(_reading(given, at) for at in _surnames(given, full))
    if len(full) == 1 and [part.text for part in given[:-1]] == [_COMRADE]:
        return (*read, Reading(given[-1].text, ()))
    return read


def _surnames(given: Sequence[Given], full: Sequence[int]) -> tuple[int, ...]:
    """Return where the surname may stand among the words of a name, of which some are printed in full."""
    first, last = full[0], full[-1]
    if len(full) == _WITH_PATRONYMIC:
        behind = [bool(_PATRONYMIC.search(given[at].text.lower())) for at in full]
        if behind[1]:
            return (last,)
        if behind[2]:
            return (first,)
    if first == last or given[-1].short:
        return tuple(dict.fromkeys((first, last)))
    return (last,) if any(part.short for part in given) else (last, first)


def _reading(given: Sequence[Given], surname: int) -> Reading:
    return Reading(given[surname].text, (*given[:surname], *given[surname + 1 :]))


def _words(text: str) -> list[str]:
    """Return the words and initials of a name, without titles and particles, unless nothing else is there."""
    found = _WORD.findall(text)
    named = [
        word
        for at, word in enumerate(found)
        if not (_is_title(word) and at < len(found) - 1) and _bare(word).lower() not in _PARTICLES
    ]
    return named or found


def _is_title(word: str) -> bool:
    plain = _bare(word)
    return plain.casefold() in titles() and (len(plain) > 1 or plain.islower())


def _bare(word: str) -> str:
    return word.rstrip(".")


def _given(word: str) -> Given:
    plain = _bare(word)
    letters = len(re.sub(r"\W", "", plain))
    return Given(plain, letters == 1 or (word.endswith(".") and letters <= _LONGEST_INITIAL))
