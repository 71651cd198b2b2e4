"""Registry of numerals: how each language words a number, as data (Numerals), never as code."""

from __future__ import annotations

import unicodedata
from types import MappingProxyType
from typing import TYPE_CHECKING

from attrs import field, frozen

from provenance.registry import Registry

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_FOLDED = str.maketrans(
    {
        "\N{CYRILLIC SMALL LETTER IO}": "\N{CYRILLIC SMALL LETTER IE}",
        "\N{LATIN SMALL LETTER S WITH CEDILLA}": "\N{LATIN SMALL LETTER S WITH COMMA BELOW}",
        "\N{LATIN SMALL LETTER T WITH CEDILLA}": "\N{LATIN SMALL LETTER T WITH COMMA BELOW}",
        "\N{RIGHT SINGLE QUOTATION MARK}": "'",
        "\N{MODIFIER LETTER APOSTROPHE}": "'",
    }
)


def folded(word: str) -> str:
    """
    Return a word in the one form in which numerals are looked up: small letters, composed, ё as е, ß as ss.

    >>> folded("Dreißig"), folded("ТРЁХ")
    ('dreissig', 'трех')
    """
    return unicodedata.normalize("NFC", word).casefold().translate(_FOLDED)


def counted(words: str, start: int = 0, step: int = 1) -> dict[str, float]:
    """
    Return the values of words that count on from *start*; forms of one value are joined by a stroke.

    >>> counted("two/both three", 2)
    {'two': 2, 'both': 2, 'three': 3}
    """
    return {word: start + step * at for at, forms in enumerate(words.split()) for word in forms.split("/")}


def declined(stems: Mapping[str, float], endings: str) -> dict[str, float]:
    """
    Return every stem with every ending; a hyphen alone is the empty ending.

    >>> declined({"пят": 5}, "ый ая")
    {'пятый': 5, 'пятая': 5}
    """
    return {stem + ending.strip("-"): value for stem, value in stems.items() for ending in endings.split()}


def _looked_up(words: Mapping[str, float]) -> Mapping[str, float]:
    return MappingProxyType({folded(word): value for word, value in words.items()})


def _set(words: Iterable[str] | str) -> frozenset[str]:
    return frozenset(map(folded, words.split() if isinstance(words, str) else words))


@frozen(kw_only=True, eq=False)
class Numerals:
    """
    How a language words its numbers; two are equal when they are the same object. ``code`` is ISO 639-1.

    ``words`` are cardinals and what else names a number, in all their forms; ``ordinals``, and the names of fractions,
    end a number. ``measures`` multiply the
    number before them, and name one by themselves (a dozen, three score). ``halves`` add a half to a number, behind a
    connector. ``connectors`` may stand between the words of one number; those of ``units_first`` let the units stand
    before the tens, as words or inside a word. ``joints`` may stand between the parts of one word (*hundertfünfzig*);
    without any, a word is no sum. ``vigesimal`` counts on to nineteen from sixty and eighty, and by four times twenty;
    ``ten_and_units`` says that ten takes units behind a connector (*diez y seis*). ``doubtful`` are words that mean
    something else as well (*one*, *neuf*, *second*): they answer a number, but tell of none. ``percent`` are words for
    a hundredth part.
    """

    code: str
    words: Mapping[str, float] = field(converter=_looked_up, repr=False)
    ordinals: Mapping[str, float] = field(factory=dict, converter=_looked_up, repr=False)
    measures: Mapping[str, float] = field(factory=dict, converter=_looked_up, repr=False)
    halves: frozenset[str] = field(default="", converter=_set)
    connectors: frozenset[str] = field(default="", converter=_set)
    units_first: frozenset[str] = field(default="", converter=_set)
    joints: tuple[str, ...] = ()
    vigesimal: bool = False
    ten_and_units: bool = False
    doubtful: frozenset[str] = field(default="", converter=_set, repr=False)
    percent: frozenset[str] = field(default="", converter=_set)


def together(*all_: Numerals) -> Numerals:
    """Return what several languages have in one, for a text of which only so much is known; the first word wins."""
    if len(all_) == 1:
        return all_[0]
    first_wins = all_[::-1]
    return Numerals(
        code="+".join(x.code for x in all_),
        words={word: value for x in first_wins for word, value in x.words.items()},
        ordinals={word: value for x in first_wins for word, value in x.ordinals.items()},
        measures={word: value for x in first_wins for word, value in x.measures.items()},
        halves=frozenset().union(*(x.halves for x in all_)),
        connectors=frozenset().union(*(x.connectors for x in all_)),
        units_first=frozenset().union(*(x.units_first for x in all_)),
        joints=tuple(sorted({joint for x in all_ for joint in x.joints})),
        vigesimal=any(x.vigesimal for x in all_),
        ten_and_units=any(x.ten_and_units for x in all_),
        doubtful=frozenset().union(*(x.doubtful for x in all_)),
        percent=frozenset().union(*(x.percent for x in all_)),
    )


#: The numerals of all languages, by code; one module each.
NUMERALS: Registry[Numerals] = Registry("provenance.numerals", "NUMERALS")

__all__ = ["NUMERALS", "Numerals", "counted", "declined", "folded", "together"]
