"""What the rules know of words: the languages of a pair, the forms that stand in it, and its noise."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING

from editions.confusions import Noise
from editions.values.figures import ORDINAL
from editions.values.reading import numbers
from editions.values.wording import wording

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from provenance.languages import Language

_WORD = re.compile(r"\d+(?:[.,]\d+)+|[^\W_]+(?:'[^\W_]+)*")
_APOSTROPHES = str.maketrans({"\N{RIGHT SINGLE QUOTATION MARK}": "'", "\N{MODIFIER LETTER APOSTROPHE}": "'", "`": "'"})
_SIGNS = (
    "".join(map(chr, range(33, 48)))
    + ":;<=>?@[\\]^_`{|}~"
    + "\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb\u2013\u2014\u2026"
)
#: A date in figures: day, month and year are three numbers.
_DATE = re.compile(r"(?<!\w)(\d{1,2})[./-](\d{1,2})[./-](\d{2}|\d{4})(?!\w)")
_FIGURE = re.compile(r"\d|\b[IVXLC]{2,}\b")


def words(text: str) -> tuple[str, ...]:
    """
    Return the words and numbers of a reading: small letters, composed, straight apostrophes.

    >>> words("Don\N{RIGHT SINGLE QUOTATION MARK}t pay 1,200 roubles!")
    ("don't", 'pay', '1,200', 'roubles')
    """
    bare = text.translate(_APOSTROPHES)
    if not bare.isascii():
        bare = unicodedata.normalize("NFC", bare).replace("\N{SOFT HYPHEN}", "")
    return tuple(_WORD.findall(bare.lower()))


def forms(texts: Iterable[str]) -> Mapping[str, int]:
    """Return how often each word form stands in some texts: as printed, without the signs at its ends."""
    return _without_signs(_printed(texts, Counter()))


def forms_of_both(lefts: Sequence[str], rights: Sequence[str]) -> tuple[Mapping[str, int], Mapping[str, int]]:
    """Return the `forms` of two witnesses; a text that stands in both, as most do, is taken apart once."""
    unanswered = Counter(rights)
    shared, only_left = [], []
    for text in lefts:
        if unanswered.get(text, 0):
            unanswered[text] -= 1
            shared.append(text)
        else:
            only_left.append(text)
    both = _printed(shared, Counter())
    left, right = _printed(only_left, both.copy()), _printed(unanswered.elements(), both)
    return _without_signs(left), _without_signs(right)


def _printed(texts: Iterable[str], counted: Counter[str]) -> Counter[str]:
    """Add the words of some texts, as printed, to those that are counted."""
    for text in texts:
        counted.update(text.split())
    return counted


def _without_signs(printed: Counter[str]) -> Mapping[str, int]:
    counted: Counter[str] = Counter()
    for word, count in printed.items():
        counted[word.strip(_SIGNS)] += count
    del counted[""]
    return counted




#: Figures in the midst of letters or signs are damage and no number: ``sa3'S``, ``1^3ang``; ``27th`` and ``3-4`` are.
_DAMAGED = re.compile(
    r"[^\W\d_]\d|\d[^\w\s.,:;/%'\-\N{EN DASH}\N{DEGREE SIGN}]|[^\w\s.,:/(\-\N{EN DASH}$\N{POUND SIGN}\N{EURO SIGN}]\d"
)


#: Figures that go on as letters: ``0ne``, ``f1rst``; the sign of an ordinal may follow.
_GLUED = re.compile(r"\d(?=[^\W\d_])")


def _is_damaged(chunk: str) -> bool:
    if not _FIGURE.search(chunk):
        return False
    glued = _GLUED.search(chunk)
    return bool(_DAMAGED.search(chunk.strip(_SIGNS))) or bool(glued and not ORDINAL.match(chunk, glued.end()))


class Lexicon:
    """
    What is known of the words of a pair.

    ``lefts`` and ``rights`` count the word forms of each witness as printed; ``noise`` is what was learnt of its
    damage. All words that are asked about are in small letters, as `words` gives them.
    """

    def __init__(
        self, languages: Sequence[Language], lefts: Mapping[str, int], rights: Mapping[str, int], *, noise: Noise
    ) -> None:
        self.languages = tuple(languages)
        self.lefts = lefts
        self.rights = rights
        self.noise = noise
        self.negations = frozenset().union(*(x.negations for x in languages))
        self.modals = frozenset().union(*(x.modals for x in languages))
        self._wording = wording(*(x.code for x in languages))
        self.months = {
            word: number for x in languages for word, number in x.months.items() if not self._names_number(word)
        }
        self.contractions = {short: long for x in languages for short, long in x.contractions.items()}
        self.abbreviations = {
            short.lower(): long.lower() for x in languages for short, long in x.abbreviations.items()
        }
        self._elisions = frozenset(prefix for x in languages for prefix in x.elisions)
        self._spellings: dict[str, frozenset[str]] = {}

    @cached_property
    def small(self) -> frozenset[str]:
        """The forms that stand in small letters in either witness."""
        return frozenset(form for side in (self.lefts, self.rights) for form in side if form.islower())

    def negating(self, word: str) -> bool:
        """Whether a word negates: ``not``, ``don't``, ``никогда``."""
        return word in self.negations or (word.endswith("n't") and word in self.contractions)

    def value(self, word: str, *, printed: str = "") -> float | None:
        """
        Return the number that one word stands for: digits, a number word, an ordinal, a Roman numeral in capitals.

        *printed* is the word as printed; only there can a Roman numeral be told from a word.
        """
        named = self._wording.value(word)
        if named is not None or _is_damaged(word):
            return named
        for text in (word, printed):
            found = numbers(text, self._wording)
            if found:
                # "1969-Minutes" is a number and a word, and stands for none
                rest = text[: found[0].start] + text[found[0].end :]
                return found[0].value if len(found) == 1 and not any(map(str.isalnum, rest)) else None
        return None

    def may_number(self, text: str, said: Iterable[str]) -> bool:
        """Whether a reading may name a number at all: a quick look before `numbers`."""
        return bool(_FIGURE.search(text)) or any(self._names_number(word) for word in said)

    def numbers(self, text: str) -> tuple[float, ...]:
        """Return the numbers that a reading names, in order; ``twenty-seven`` and ``five million`` are one each."""
        whole = " ".join(chunk for chunk in text.split() if not _is_damaged(chunk))
        return tuple(found.value for found in numbers(whole, self._wording))

    def _names_number(self, word: str) -> bool:
        return self._wording.value(word) is not None or self._wording.measure(word) is not None

    def has_date(self, text: str) -> bool:
        """Whether a reading holds a date in figures, such as ``13.11.1986``."""
        return bool(_DATE.search(text))

    def elided(self, word: str) -> str:
        """Return a printed word without the elided article or particle before it: ``d'Egypte`` is ``Egypte``."""
        before, apostrophe, rest = word.translate(_APOSTROPHES).partition("'")
        return rest if apostrophe and rest and f"{before.lower()}'" in self._elisions else word

    def is_short(self, word: str) -> bool:
        """Whether a word is a contraction or an abbreviation."""
        return word in self.contractions or word in self.abbreviations

    def expanded(self, text: str) -> tuple[str, ...]:
        """Return the words of a reading with contractions and abbreviations written out."""
        out: list[str] = []
        for word in words(text):
            long = self.contractions.get(word)
            if long is None and word not in self.negations:
                long = self.abbreviations.get(word)
            out += (long or word).split()
        return tuple(out)

    def spelling(self, word: str) -> frozenset[str]:
        """Return the forms to which the spellings of a word are brought in the languages of the pair."""
        known = self._spellings.get(word)
        if known is None:
            known = self._spellings[word] = frozenset(x.canonical_spelling(word) for x in self.languages)
        return known

    def is_name(self, word: str, *, opens_sentence: bool) -> bool:
        """
        Whether a printed word is a proper name: a capital that its place does not explain.

        At the head of a sentence, a word that stands in small letters elsewhere is none. In German, where nouns have
        capitals, no word counts as a name by its capital alone.
        """
        if not word[:1].isupper() or any(language.code == "de" for language in self.languages):
            return False
        lower = word.lower()
        if lower in self.months or self._names_number(lower) or self.negating(lower):
            return False
        return not (opens_sentence and lower in self.small)

    def attested(self, form: str) -> bool:
        """Whether a printed form stands in both witnesses."""
        return form in self.lefts and form in self.rights
