"""
Nouns and verbs: what a piece of text holds that may stand in another language too, as a bag of weighted features.

Everything is additive: the bag of two pieces is the sum of theirs, so that any block of pieces can be compared.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

from attrs import frozen
from unidecode import unidecode

from editions.lengths import is_ideographic, letters
from editions.values.wording import wording
from provenance.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from editions.dictionary import Dictionary
    from editions.values.wording import Wording

#: Feature -> weight.
Bag: TypeAlias = dict[str, float]
#: The bags of the pieces of both sides.
Space: TypeAlias = tuple[list[Bag], list[Bag]]

_WORD = re.compile(r"[^\W\d_]+|\d+(?:[.,]\d+)*")
_GRAM = 4
_STEM = 5
_NAME = 3  # letters from which a capitalised word may be a name
_TELLING = 13  # a number from which on it tells more than a small one
_YEAR = 4  # digits
_PUNCTUATION = {
    "?": "?", "!": "!", ":": ":", ";": ";", "(": "(", "[": "[", "%": "%", '"': '"',
    "\N{FULLWIDTH QUESTION MARK}": "?", "\N{FULLWIDTH EXCLAMATION MARK}": "!", "\N{FULLWIDTH COLON}": ":",
    "\N{FULLWIDTH SEMICOLON}": ";", "\N{EM DASH}": "-", "\N{EN DASH}": "-", "\N{HORIZONTAL ELLIPSIS}": ".",
    "\N{LEFT DOUBLE QUOTATION MARK}": '"', "\N{DOUBLE LOW-9 QUOTATION MARK}": '"',
    "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}": '"',
}  # fmt: skip
_SOUNDS = (("sch", "s"), ("tch", "s"), ("sh", "s"), ("zh", "s"), ("ts", "s"), ("ch", "k"), ("kh", "k"), ("ck", "k"),
           ("ph", "f"), ("th", "t"), ("x", "ks"))  # fmt: skip
_ONE_SOUND = str.maketrans(
    {"b": "p", "d": "t", "g": "k", "q": "k", "c": "k", "v": "f", "w": "f", "z": "s", "h": None, "'": None, '"': None}
)
_VOWELS = re.compile("[aeiouy]")
_DOUBLED = re.compile(r"(.)\1+")
_CONSONANTS = 4
_FEWEST = 3


@frozen
class Features:
    """
    The features of one piece, counted, kind by kind.

    ``grams`` are four letters in a row of its words in Latin letters, ``anchors`` values of numbers and the consonants
    of names, ``signs`` its punctuation, ``words`` what a dictionary can be learnt of: beginnings of words, in Chinese
    and Japanese characters and pairs of them. ``size`` is its length in letters.
    """

    grams: Counter[str]
    anchors: Counter[str]
    signs: Counter[str]
    words: Counter[str]
    size: float


def features(texts: Iterable[str], language: str | None) -> list[Features]:
    """Return the features of each text; *language* is where number words and months come from. Linear in the text."""
    data = LANGUAGES[language] if language in LANGUAGES.names() else None
    worded = wording(language)
    months = {w: v for w, v in data.months.items() if worded.value(w) is None} if data else {}
    grams: dict[str, list[str]] = {}
    return [_features(text, worded, months, grams) for text in texts]


def _features(
    text: str, worded: Wording, months: Mapping[str, int], known: dict[str, list[str]]
) -> Features:
    found = Features(Counter(), Counter(), Counter(), Counter(), letters(text))
    for word in _WORD.findall(text):
        if word[0].isdigit():
            found.anchors.update(_figures(word))
            continue
        low = word.lower()
        if is_ideographic(word[0]):
            found.words.update(word)
            found.words.update(map("".join, pairwise(word)))
            continue
        if low not in known:
            latin = f"_{unidecode(low)}_"
            known[low] = [latin[k : k + _GRAM] for k in range(len(latin) - _GRAM + 1)] if len(low) >= _NAME else []
        found.grams.update(known[low])
        found.words[low[:_STEM]] += 1
        value = worded.value(low)
        if value is not None:
            found.anchors[f"#{value}"] += (2 if value >= _TELLING else 1) * (value != 1)
        elif low in months:
            found.anchors[f"month {months[low]}"] += 1
        elif word[0].isupper() and len(word) >= _NAME and (name := skeleton(word)):
            found.anchors[name] += 1
    found.signs.update(_PUNCTUATION[sign] for sign in text if sign in _PUNCTUATION)
    return found


def _figures(word: str) -> Counter[str]:
    """Return the anchors of a number in figures: its digits, and the end of what may be a year."""
    bare = word.replace(",", "").replace(".", "")
    found = Counter({f"#{bare.lstrip('0') or '0'}": 2 if len(bare) > 1 else 1})
    if len(bare) == _YEAR:
        found[f"#{bare[2:]}"] += 1
    return found


def skeleton(name: str) -> str | None:
    """
    Return the consonants by which a name is known again in another script or spelling, or ``None`` if they are few.

    >>> skeleton("Gorbachev"), skeleton("\N{CYRILLIC CAPITAL LETTER GHE}орбачёв")
    ('krpk', 'krpk')
    """
    bare = unidecode(name).lower()
    for sound, plain in _SOUNDS:
        bare = bare.replace(sound, plain)
    bare = bare.translate(_ONE_SOUND)
    lead = "A" if _VOWELS.match(bare) else ""
    found = lead + _DOUBLED.sub(r"\1", _VOWELS.sub("", bare))
    return found[:_CONSONANTS] if len(found) >= _FEWEST else None


def space(lefts: Sequence[Counter[str]], rights: Sequence[Counter[str]], weight: float) -> Space:
    """
    Return bags of the features that both sides have, the rarer the heavier.

    A feature weighs its count times ``log(1 + N / df)``; the whole is scaled so that the mean square of a bag's length
    is *weight*.
    """
    ones, others = Counter(f for bag in lefts for f in bag), Counter(f for bag in rights for f in bag)
    total = len(lefts) + len(rights)
    rarity = {f: math.log(1 + total / (count + others[f])) for f, count in ones.items() if f in others}
    one, other = (
        [{f: count * rarity[f] for f, count in bag.items() if f in rarity} for bag in side] for side in (lefts, rights)
    )
    return scaled((one, other), weight)


def translated(
    lefts: Sequence[Counter[str]], rights: Sequence[Counter[str]], words: Dictionary, weight: float
) -> Space:
    """Return bags of the words of the right side: those of the left are translated by a dictionary."""
    counts = Counter(w for bag in rights for w in bag)
    rarity = {w: math.log(1 + len(rights) / count) for w, count in counts.items()}
    known = words.known
    ones: list[Bag] = []
    for bag in lefts:
        made: Bag = {}
        for word, count in bag.items():
            for other, likely in words.answers(word).items():
                made[other] = made.get(other, 0.0) + count * likely * rarity[other]
        ones.append(made)
    others: list[Bag] = [{w: c * rarity[w] for w, c in bag.items() if w in known} for bag in rights]
    return scaled((ones, others), weight)


def scaled(bags: Space, weight: float) -> Space:
    """Return bags whose mean squared length is *weight*; empty ones if there is nothing in them."""
    whole = sum(x * x for side in bags for bag in side for x in bag.values())
    if not whole:
        return [{} for _ in bags[0]], [{} for _ in bags[1]]
    factor = math.sqrt(weight * (len(bags[0]) + len(bags[1])) / whole)
    one, other = ([{f: x * factor for f, x in bag.items()} for bag in side] for side in bags)
    return one, other


def together(spaces: Sequence[Space]) -> Space:
    """Return bags that hold all features of several spaces side by side."""
    made: Space = ([{} for _ in spaces[0][0]], [{} for _ in spaces[0][1]])
    for number, one in enumerate(spaces):
        for side in (0, 1):
            for bag, more in zip(made[side], one[side], strict=True):
                bag.update({f"{number}{f}": x for f, x in more.items()})
    return made


def product(one: Bag, other: Bag) -> float:
    """Return the scalar product of two bags."""
    return sum([one[f] * other[f] for f in one.keys() & other.keys()])


def length(bag: Bag) -> float:
    """Return the length of a bag as a vector."""
    return math.sqrt(sum([x * x for x in bag.values()]))
