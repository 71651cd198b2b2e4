"""How a third witness settles a number, a name, a passage that one witness lacks, or a length out of proportion."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from editions.divergence import Side
from editions.rules.likeness import LIKE, likeness, spoken
from editions.rules.question import Answer, weighed
from editions.values import values
from editions.values.answering import unanswered
from provenance.languages import LANGUAGES
from provenance.numerals import NUMERALS
from provenance.pattern import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from editions.rules.question import Passage, Question
    from editions.values import Value

_WORD = lazy(r"[^\W\d_]+")
_NAME = lazy(r"[^\W\d_]+(?:[-'\N{RIGHT SINGLE QUOTATION MARK}][^\W\d_]+)*")
_LISTED = 0.9  # likeness from which a name is one that the editor has listed
_PART = 4  # sounds of a name that may be a part of another
_STEM, _SHORTEST = 5, 4  # letters of the stem of a word that tells what is spoken of, and of such a word
_FEWEST = 3  # such words of a sentence that can be looked for
_HAS, _LACKS = 0.4, 0.2  # share of them that another version of it has, and that any text on the matter may have
_SHORT = 15  # code points of a passage whose length tells nothing
_AS_LONG = 0.25  # how far (in logarithms) two lengths that are the same may be apart
_SURELY = 0.6  # of the length of a passage; how far off the third witness' may be


def by_number(question: Question) -> Answer | None:
    """
    Say which number or date a third witness has: by value, in whatever words, as far as its language can be read.

    A number that only one side has is looked for in what stands around as well, before it counts as missing.
    """
    left = values(question.left.text, question.left.language)
    right = values(question.right.text, question.right.language)
    one, other = _named(question.left, left), _named(question.right, right)
    if not question.third.text or one is other is None:
        return None
    mine, theirs = _carried(one, left, question), _carried(other, right, question)
    if mine is theirs is None:
        wide = values(question.around, question.third.language)
        mine, theirs = _found(one, left, wide, question.around), _found(other, right, wide, question.around)
        if mine is theirs is None and question.third.language not in NUMERALS.names():
            return None
    return weighed(mine, theirs, replaced=None not in {one, other}, lone=Side.RIGHT if one is None else Side.LEFT)


def _named(passage: Passage, found: Sequence[Value]) -> int | None:
    """Return which value of a passage is the reading in question; ``None`` if that is no value."""
    if not passage.reading:
        return None
    return next((n for n, v in enumerate(found) if (v.start, v.end) == (passage.start, passage.end)), None)


def _carried(at: int | None, mine: Sequence[Value], question: Question) -> str | None:
    """Return the third witness' words for a value, if the value finds its answer there among all others."""
    third = values(question.third.text, question.third.language)
    if at is None or at in unanswered(mine, third)[0]:
        return None
    return _found(at, mine, third, question.third.text)


def _found(at: int | None, mine: Sequence[Value], third: Sequence[Value], text: str) -> str | None:
    if at is None:
        return None
    alone = [mine[at]]
    return next((text[v.start : v.end] for v in third if unanswered(alone, [v]) == ([], [])), None)


def by_name(question: Question) -> Answer | None:
    """
    Say which name a third witness has: by its sound, or by the forms that the editor has listed.

    A name that only one side has, and that stands a sentence before or after in the third, is not settled.
    """
    one, other = question.left.reading.strip(), question.right.reading.strip()
    if not (one or other) or not question.third.text:
        return None
    names = question.lists.names
    near, wide = _capitals(question.third.text), _capitals(question.around)
    if not wide:
        return None
    mine, theirs = _called(one, near, names), _called(other, near, names)
    if mine is theirs is None and (_called(one, wide, names) or _called(other, wide, names)):
        return None
    return weighed(mine, theirs, replaced=bool(one and other), lone=Side.LEFT if one else Side.RIGHT)


def _capitals(text: str) -> list[str]:
    return [word for word in _NAME.findall(text) if word[0].isupper()]


def _called(name: str, words: Iterable[str], listed: Mapping[str, tuple[str, ...]]) -> str | None:
    """Return the word that sounds most like a name, or like a form that is listed with it; ``None`` if none does."""
    forms = [name] if name else []
    for head, others in listed.items():
        if name and any(likeness(name, form) >= _LISTED for form in (head, *others)):
            forms += [head, *others]
    best = max(((_alike(form, word), word) for form in forms for word in words), default=(0.0, ""))
    return best[1] if best[0] >= LIKE else None


def _alike(form: str, word: str) -> float:
    sounds = sorted((spoken(form), spoken(word)), key=len)
    if len(sounds[0]) >= _PART and sounds[0] in sounds[1]:
        return 1.0
    return likeness(form, word)


def by_passage(question: Question) -> Answer | None:
    """
    Say whether a third witness has a passage that only one side has: by its words, or else by its length.

    In one language the words of the passage are looked for. In any, the text that answers the passage and what stands
    beside it, by sentences and by paragraphs, is about as long as with it or as without it. What tells must not
    contradict itself.
    """
    readings = question.left.reading.strip(), question.right.reading.strip()
    if bool(readings[0]) == bool(readings[1]):
        return None
    lone, without = (Side.LEFT, Side.RIGHT) if readings[0] else (Side.RIGHT, Side.LEFT)
    told = {has for one in (question, question.wider) if one for has in _has(one, lone) if has is not None}
    return Answer(lone if told.pop() else without) if len(told) == 1 else None


def by_length(question: Question) -> Answer | None:
    """Say with which of two passages of unlike length a third witness agrees: it is about as long as that one alone."""
    third = len(question.third.text.strip())
    wanted = [
        len(passage.text.strip()) * size
        for passage, size in zip((question.left, question.right), question.size, strict=True)
    ]
    if not third or not all(wanted):
        return None
    far = [abs(math.log(third / length)) for length in wanted]
    if min(far) > _AS_LONG or max(far) < 2 * _AS_LONG:
        return None
    return Answer(Side.LEFT if far[0] < far[1] else Side.RIGHT)


def _has(question: Question, lone: Side) -> tuple[bool | None, bool | None]:
    passage, size = (question.left, question.size[0]) if lone is Side.LEFT else (question.right, question.size[1])
    return _has_words(passage, question), _has_length(passage, size, question.third.text)


def _has_words(passage: Passage, question: Question) -> bool | None:
    """Tell whether the third witness has the words of the reading; ``None`` if they do not tell."""
    if passage.language is None or passage.language != question.third.language:
        return None
    wanted, there = _stems(passage.reading, passage.language), _stems(question.around, passage.language)
    if len(wanted) < _FEWEST:
        return None
    share = len(wanted & there) / len(wanted)
    return True if share >= _HAS else False if share <= _LACKS else None


def _stems(text: str, language: str) -> set[str]:
    small = LANGUAGES[language].function_words if language in LANGUAGES.names() else frozenset[str]()
    words = (word.casefold() for word in _WORD.findall(text))
    return {word[:_STEM] for word in words if len(word) >= _SHORTEST and word not in small}


def _has_length(passage: Passage, size: float, third: str) -> bool | None:
    """Tell whether the third witness is as long as with the reading (true) or as without it (false)."""
    whole = len(passage.text.strip()) * size
    part = len(passage.reading.strip()) * size
    if part < _SHORT:
        return None
    length = len(third.strip())
    far_with, far_without = abs(length - whole), abs(length - (whole - part))
    near, far = sorted((far_with, far_without))
    return None if near > _SURELY * part or 2 * near > far else far_with < far_without
