"""The numbers and dates that a text names, read alike in every language: the noun is `Value`, the verb `values`."""

from __future__ import annotations

from editions.values.dating import dated
from editions.values.reading import numbers
from editions.values.value import Kind, Value
from editions.values.wording import wording
from provenance.languages import LANGUAGES

__all__ = ["Kind", "Value", "values"]


def values(text: str, language: str | None) -> tuple[Value, ...]:
    """
    Return the numbers and dates that a text names, in order; *language* is a code of ISO 639-1.

    Figures, number words and ordinals in all their forms, Roman numerals, and dates in words or figures come to the
    same value in every language; of a language that is not known, figures alone are read. Marks of notes glued on to a
    word are none. Linear in the text.

    >>> [v.value for v in values("Am siebenundzwanzigsten April 1956: 1.500 Mann, siebzig Prozent.", "de")]
    [19560427, 1500, 70]
    >>> [v.value for v in values("On 27 April 1956: 1,500 men, 70 per cent.", "en")]
    [19560427, 1500, 70]
    """
    known = LANGUAGES[language] if language in LANGUAGES.names() else None
    short = frozenset(word.casefold() for word in known.abbreviations) if known else frozenset()
    return dated(text, numbers(text, wording(language), abbreviations=short), known)
