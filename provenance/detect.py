"""Verb: in which language a text is."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections import Counter, defaultdict
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from provenance.languages import LANGUAGES
from provenance.pattern import lazy
from provenance.tongues import SELDOM, TONGUES

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from provenance.languages import Language

#: So many code points of a text are looked at.
SAMPLE: Final = 20_000
#: What speaks for a language must be worth so many words, and so many of all.
_HITS: Final = 3.0
_SHARE: Final = 0.17
#: So many different words must speak for it, so many more for each word of the text, and no more than these.
_DIFFERENT: Final = 1.8
_MORE_DIFFERENT: Final = 0.06
_MOST_DIFFERENT: Final = 18.0
#: The first language must be ahead of the second by so many words, and by this part of its own.
_LEAD: Final = 1.3
_LEAD_SHARE: Final = 0.1
#: A word of one letter or of two stands in many languages: it counts for less.
_WEIGHTS: Final = MappingProxyType({1: 0.4, 2: 0.8})
#: What an uncommon word counts for the languages that have all its letters beyond the shared ones, and against others.
_LETTERS: Final = 0.5
_FOREIGN: Final = MappingProxyType({"latin": 0.5, "cyrillic": 1.0})
#: What a language of few texts is worth beside its neighbours.
_SELDOM: Final = 0.85
#: A text of so many words contradicts a declared language, if another is likelier or none is.
_CONTRADICTING: Final = 30
#: So much of the letters must be Latin or Cyrillic.
_SCRIPT: Final = 0.6

_YAT: Final = "\N{CYRILLIC SMALL LETTER YAT}"
_FINAL_HARD_SIGN = lazy("\N{CYRILLIC SMALL LETTER HARD SIGN}(?!\\w)")
_DROPPED: Final = str.maketrans(
    {
        "\N{CYRILLIC SMALL LETTER YAT}": "\N{CYRILLIC SMALL LETTER IE}",
        "\N{CYRILLIC SMALL LETTER BYELORUSSIAN-UKRAINIAN I}": "\N{CYRILLIC SMALL LETTER I}",
        "\N{CYRILLIC SMALL LETTER FITA}": "\N{CYRILLIC SMALL LETTER EF}",
        "\N{CYRILLIC SMALL LETTER BIG YUS}": "\N{CYRILLIC SMALL LETTER HARD SIGN}",
    }
)
_WORD = re.compile(r"[^\W\d_]+")
_LATIN: Final = frozenset("abcdefghijklmnopqrstuvwxyz")
_CYRILLIC: Final = frozenset("абвгдежзклмнопрстуфхцчш")
#: The first letters beyond Latin with its marks, and the range of Cyrillic.
_END_OF_LATIN: Final = "\u0250"
_MORE_LATIN: Final = ("\u1e00", "\u1eff")
_RANGE_OF_CYRILLIC: Final = ("\u0400", "\u052f")


@frozen
class _Script:
    """The languages of one script: which of them know a word, and which letters each is written with."""

    by_word: Mapping[str, frozenset[str]] = field(repr=False)
    letters: Mapping[str, frozenset[str]] = field(repr=False)
    shared: frozenset[str]

    def natives(self, own: frozenset[str]) -> frozenset[str]:
        """Return the languages that have all letters of *own*, which are not shared by all; empty if none is given."""
        return frozenset(code for code, letters in self.letters.items() if own and own <= letters)


def detect(text: str, among: Collection[str] | None = None) -> str | None:
    """
    Return the code of the language in which *text* is, or ``None`` if it is none that is known, or too short to tell.

    Told by script, by the commonest words and by the letters that only some languages have, in the first 20,000 code
    points. Languages of which no more is known than this compete too (`provenance.tongues`), so that Slovak is not
    taken for Czech. Where it is known that *text* can only be in one of a few languages, *among* names them: no other
    competes. An unsure answer is ``None``. Takes time bounded by that sample.

    >>> detect("The session was opened by the chairman, and all of us were there.")
    'en'
    >>> detect("Lorem ipsum") is None, detect("Sitzung um acht Uhr, und dann wird gewählt", among=("de", "en"))
    (True, 'de')
    """
    found = _weigh(text, among)
    if not found.scores or found.scores[0][0] not in LANGUAGES.names():
        return None
    code, score = found.scores[0]
    second = found.scores[1][1] if len(found.scores) > 1 else 0.0
    if score < max(_HITS, _SHARE * found.words) or not found.is_backed(code):
        return None
    return code if score - max(second, 0.0) >= max(_LEAD, _LEAD_SHARE * score) else None


def languages_of(text: str, among: Collection[str] | None = None) -> tuple[tuple[str, float], ...]:
    """
    Return the languages that *text* may be in, the likeliest first, each with the share of words that speak for it.

    Languages by which nothing in the text is explained are left out, those that are only told apart are not. The
    shares are no probabilities and do not sum up to 1: a word that two languages have speaks for both.

    >>> [code for code, share in languages_of("Das Haus steht an der Straße und ist nicht alt.")][:2]
    ['de', 'ro']
    """
    found = _weigh(text, among)
    return tuple((code, round(min(1.0, score / found.words), 4)) for code, score in found.scores if score > 0)


def told(text: str, declared: str | None) -> str | None:
    """
    Return the language of *text*, of which its file says that it is *declared*: what stands in the text comes first.

    Templates of pages and word processors often declare a language that is not the text's. The declared one, if it is
    known, is taken where the text is too short to contradict it, or where it is the likeliest but not sure.

    >>> told("Das Haus steht an der Straße und ist nicht alt, aber leer.", "en"), told("Szohod, 4. III. 1955", "de")
    ('de', 'de')
    """
    found = detect(text)
    if found or declared not in LANGUAGES.names():
        return found
    weighed = _weigh(text, None)
    if weighed.words < _CONTRADICTING or (weighed.scores and weighed.scores[0][0] == declared):
        return declared
    return None


@frozen
class _Weighed:
    """What speaks for each language: the scores, ranked; of what words there are how many different ones."""

    words: int
    scores: tuple[tuple[str, float], ...]
    common: Mapping[str, float]
    lettered: Mapping[str, float]

    def is_backed(self, code: str) -> bool:
        """Tell whether enough different words speak for a language: a few that recur are a chance likeness."""
        common = self.common[code]
        different = common + min(common, _LETTERS * self.lettered[code])
        return different >= min(_MOST_DIFFERENT, _DIFFERENT + _MORE_DIFFERENT * self.words)


def _weigh(text: str, among: Collection[str] | None) -> _Weighed:
    counts = Counter(_WORD.findall(_modern(unicodedata.normalize("NFC", text[:SAMPLE]).casefold())))
    name = _script_of(counts)
    if name is None:
        return _Weighed(0, (), {}, {})
    script = _script(name)
    scores: defaultdict[str, float] = defaultdict(float)
    common: defaultdict[str, float] = defaultdict(float)
    letters: defaultdict[str, float] = defaultdict(float)
    lettered: Counter[str] = Counter()
    for word, count in counts.items():
        knowing = script.by_word.get(word)
        if knowing:
            weight = _WEIGHTS.get(len(word), 1.0)
            for code in knowing:
                scores[code] += count * weight
                common[code] += weight
        elif len(word) > 1 and (native := script.natives(frozenset(word) - script.shared)):
            for code in script.letters:
                letters[code] += count * (_LETTERS if code in native else -_FOREIGN[name])
                lettered[code] += code in native
    for code in script.letters:
        scores[code] += min(letters[code], scores[code])
    competing = [code for code in script.letters if among is None or code in among]
    total = {code: scores[code] * (_SELDOM if code in SELDOM else 1.0) for code in competing}
    ranked = tuple(sorted(total.items(), key=lambda item: (-item[1], item[0])))
    return _Weighed(counts.total(), ranked, common, lettered)


def _modern(sample: str) -> str:
    """Return a text in small letters with the letters that were dropped from Russian and Bulgarian replaced."""
    if _YAT not in sample:
        return sample
    return _FINAL_HARD_SIGN.sub("", sample).translate(_DROPPED)


def _script_of(counts: Mapping[str, int]) -> str | None:
    """Return the script of most letters, if it is one that is known."""
    letters: Counter[str] = Counter()
    for word, count in counts.items():
        letters[_script_of_letter(word[0])] += count * len(word)
    if not letters:
        return None
    name, most = max(letters.items(), key=lambda item: (item[1], item[0]))
    return name if name and most >= _SCRIPT * letters.total() else None


def _script_of_letter(letter: str) -> str:
    if letter < _END_OF_LATIN or _MORE_LATIN[0] <= letter <= _MORE_LATIN[1]:
        return "latin"
    return "cyrillic" if _RANGE_OF_CYRILLIC[0] <= letter <= _RANGE_OF_CYRILLIC[1] else ""


@functools.cache
def _script(name: str) -> _Script:
    by_word: defaultdict[str, set[str]] = defaultdict(set)
    letters = {}
    shared = _CYRILLIC if name == "cyrillic" else _LATIN
    for code, words, own in _known():
        if _script_of_letter(min(words, key=lambda word: (-len(word), word))[0]) == name:
            letters[code] = frozenset(own)
            for word in words:
                by_word[word].add(code)
    return _Script(
        MappingProxyType({word: frozenset(codes) for word, codes in by_word.items()}), MappingProxyType(letters), shared
    )


def _known() -> Iterator[tuple[str, frozenset[str], str]]:
    for language in LANGUAGES:
        yield language.code, _words_of(language), language.letters
    for code, tongue in TONGUES.items():
        yield code, tongue.words, tongue.letters


def _words_of(language: Language) -> frozenset[str]:
    return language.function_words | language.negations | language.modals | language.common_words
