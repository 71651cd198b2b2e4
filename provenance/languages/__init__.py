"""Registry of languages: what the library knows of each as data (Language), never as code."""

from __future__ import annotations

import functools
import re
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from provenance.numerals import NUMERALS
from provenance.registry import Registry

if TYPE_CHECKING:
    from collections.abc import Mapping


def listed(text: str) -> list[str]:
    """Return the words of *text*, which are set apart by white space, in their order."""
    return text.split()


def words(text: str) -> frozenset[str]:
    """Return the set of the words of *text*, which are set apart by white space."""
    return frozenset(text.split())


def _lookup(pairs: Mapping[str, int]) -> Mapping[str, int]:
    return MappingProxyType(dict(pairs))


def _texts(pairs: Mapping[str, str]) -> Mapping[str, str]:
    return MappingProxyType(dict(pairs))


@frozen(kw_only=True)
class HouseForms:
    """
    How a footnote in one language is worded: months, and patterns with ``{}`` for what is printed in the source.

    ``months`` are the twelve names as they stand after a day, ``months_alone`` those without one. ``day``, ``month``
    and ``year`` are the three depths of a date. ``levels`` word the levels of a Soviet reference and are joined by
    ``between_levels``. ``kept`` words the kinds of a holding (original, copy, microfilm, digital). ``counted`` words
    a paragraph that bears no printed number, and is counted.
    """

    months: tuple[str, ...]
    months_alone: tuple[str, ...] = ()
    first_day: str = "1"
    day: str = "{day} {month} {year}"
    month: str = "{month} {year}"
    year: str = "{year}"
    quoted: str
    levels: Mapping[str, str] = field(converter=_texts)
    between_levels: str = ", "
    kept: Mapping[str, str] = field(converter=_texts)
    translated: str
    edited: str
    recorded: str
    within: str
    number: str
    page: str
    leaf: str
    paragraph: str = "\N{PILCROW SIGN}{}"
    counted: str
    and_: str


@frozen(kw_only=True, eq=False)
class Language:
    """
    What is known of a language, as data; two languages are equal when they are the same object.

    All words stand in lower case with straight apostrophes, if not said otherwise. ``code`` is ISO 639-1.
    ``letters`` are those of its words beyond a to z, or beyond those that all Cyrillic alphabets share.
    ``function_words`` are the commonest words without a meaning of their own (they tell the language),
    ``common_words`` further common ones by which it is told;
    ``negations`` and ``modals`` are single words; numbers are in `provenance.numerals`;
    ``months`` give 1 to 12 for names and abbreviations (without a full stop); ``abbreviations`` and ``contractions``
    map the short form to the long one (abbreviations as printed, without a final full stop).
    ``date_words`` are regular expressions for the words that stand around a date, by what they say of it (circa,
    before, after, between, join, probably, part, spring, summer, autumn, winter, old style).
    ``decision_formulas`` are regular expressions, to be searched without regard to case. ``speaker_titles`` are words
    that open or make up a speaker's label, as printed; ``not_speakers`` are words that look like a label before a
    colon and are none. ``spellings`` are pairs (regular expression, replacement) that bring the spellings of one
    word to one form; ``elisions`` are prefixes that are cut off by an apostrophe; ``endings`` mark a word as one of the
    language's own.
    """

    code: str
    name: str
    letters: str = ""
    function_words: frozenset[str]
    common_words: frozenset[str]
    negations: frozenset[str]
    modals: frozenset[str]
    months: Mapping[str, int] = field(converter=_lookup, repr=False)
    abbreviations: Mapping[str, str] = field(converter=_texts, repr=False)
    date_words: Mapping[str, str] = field(factory=dict, converter=_texts, repr=False)
    contractions: Mapping[str, str] = field(factory=dict, converter=_texts, repr=False)
    decision_formulas: tuple[str, ...] = ()
    speaker_titles: frozenset[str] = frozenset()
    not_speakers: frozenset[str] = frozenset()
    spellings: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    elisions: tuple[str, ...] = ()
    endings: tuple[str, ...] = ()
    bodies: str = field(default="", repr=False)
    commissions: str = field(default="", repr=False)
    sittings: str = field(default="", repr=False)
    house: HouseForms | None = field(default=None, repr=False)

    def canonical_spelling(self, word: str) -> str:
        """
        Return the one form to which all known spellings of *word* are brought, in lower case.

        Words of different meaning stay apart as far as the rules can know. Takes time linear in the number of rules.

        >>> from provenance.languages import LANGUAGES
        >>> english = LANGUAGES["en"]
        >>> english.canonical_spelling("Colours") == english.canonical_spelling("colors")
        True
        >>> english.canonical_spelling("four") == english.canonical_spelling("for")
        False
        """
        form = word.casefold()
        for pattern, replacement in _compiled(self.spellings):
            form = pattern.sub(replacement, form)
        return form

    def all_words(self) -> frozenset[str]:
        """Return every word that the data of the language name, in lower case: a small vocabulary of it."""
        lists = (
            self.function_words,
            self.not_speakers,
            self.modals,
            *_numerals(self.code),
            self.months,
            self.speaker_titles,
        )
        long_forms = (word for form in self.abbreviations.values() for word in form.split())
        return frozenset(word.casefold() for words_ in (*lists, long_forms) for word in words_)


def _numerals(code: str) -> tuple[Mapping[str, float], ...]:
    if code not in NUMERALS.names():
        return ()
    numerals = NUMERALS[code]
    return numerals.words, numerals.ordinals, numerals.measures


@functools.lru_cache(maxsize=64)
def _compiled(rules: tuple[tuple[str, str], ...]) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern), replacement) for pattern, replacement in rules)


#: The languages whose words are tried where that of a text is not told. Not all: what is a small word in one language
#: is a name in another (Spanish *han*, Hungarian *ha*), and nothing speaks for the one.
UNTOLD: Final = ("de", "en", "fr", "ru")

#: All languages, by code; one module each.
LANGUAGES: Registry[Language] = Registry("provenance.languages", "LANGUAGE")


def candidates(code: str | None) -> tuple[Language, ...]:
    """
    Return the languages by whose words a text in the language *code* is read: that one, or else those of `UNTOLD`.

    >>> [language.name for language in candidates("hu")], [language.code for language in candidates(None)]
    (['Hungarian'], ['de', 'en', 'fr', 'ru'])
    """
    codes = (code,) if code in LANGUAGES.names() else UNTOLD
    return tuple(LANGUAGES[one] for one in codes if one)


__all__ = ["LANGUAGES", "UNTOLD", "HouseForms", "Language", "candidates", "listed", "words"]
