"""Verb: in which language a text is."""

from __future__ import annotations

import functools
import re
from collections import Counter
from typing import TYPE_CHECKING

from provenance.languages import LANGUAGES
from provenance.letters import PROFILES
from provenance.pattern import lazy

if TYPE_CHECKING:
    from collections.abc import Mapping

#: So many code points of a text are looked at.
SAMPLE = 20_000
#: A word of the language at least in so many words, and so many of them.
_SHARE = 0.15
_HITS = 3
#: The first language must have this many times the words of the second.
_LEAD = 1.25

#: So many Cyrillic letters are enough to tell by letters alone.
_LETTERS = 30
_CYRILLIC = re.compile("[\N{CYRILLIC CAPITAL LETTER A}-\N{CYRILLIC SMALL LETTER YA}]")
_ONLY_RUSSIAN = lazy("[\N{CYRILLIC SMALL LETTER YERU}\N{CYRILLIC SMALL LETTER E}\N{CYRILLIC SMALL LETTER IO}]")
_NOT_RUSSIAN = lazy(
    "[\N{CYRILLIC SMALL LETTER YI}\N{CYRILLIC SMALL LETTER UKRAINIAN IE}\N{CYRILLIC SMALL LETTER SHORT U}"
    "\N{CYRILLIC SMALL LETTER JE}\N{CYRILLIC SMALL LETTER LJE}\N{CYRILLIC SMALL LETTER NJE}]"
)
_WORD = re.compile(r"[^\W\d_]+")


def detect(text: str) -> str | None:
    """
    Return the code of the language in which *text* is, or ``None`` if it is none that is known or too short to tell.

    Russian is told by its letters, the others by the share of function words in the first 20,000 code points. A word
    that two languages share counts for both, and languages of which no more is known than their commonest words
    compete too. Takes time bounded by that sample.

    >>> detect("The session was opened by the chairman, and all of us were there.")
    'en'
    >>> detect("Lorem ipsum") is None
    True
    """
    if _is_russian(text[:SAMPLE]):
        return "ru"
    counts = Counter(_WORD.findall(text[:SAMPLE].casefold()))
    total = counts.total()
    hits: Counter[str] = Counter()
    for word, count in counts.items():
        for code in _languages_of().get(word, ()):
            hits[code] += count
    ranked = sorted(hits.items(), key=lambda item: (-item[1], item[0]))
    if not ranked or ranked[0][1] < max(_HITS, _SHARE * total):
        return None
    if len(ranked) > 1 and ranked[0][1] < _LEAD * ranked[1][1]:
        return None
    return ranked[0][0] if ranked[0][0] in LANGUAGES.names() else None


def _is_russian(sample: str) -> bool:
    """Tell Russian by its letters: Cyrillic throughout, some that only it uses, none that only its neighbours use."""
    cyrillic = len(_CYRILLIC.findall(sample))
    if cyrillic < _LETTERS or 2 * cyrillic < sum(map(str.isalpha, sample)):
        return False
    return _ONLY_RUSSIAN.search(sample) is not None and _NOT_RUSSIAN.search(sample) is None


@functools.cache
def _languages_of() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for language in LANGUAGES:
        for word in language.function_words:
            found[word] = (*found.get(word, ()), language.code)
    for profile in PROFILES:
        if profile.name not in LANGUAGES.names():
            for word in profile.words:
                found[word] = (*found.get(word, ()), profile.name)
    return found
