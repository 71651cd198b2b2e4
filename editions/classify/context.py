"""Verb: gather what the rules may look at: the languages of the pair, its word forms, and its noise."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from editions.confusions import Noise, learn
from editions.rules.context import Context
from editions.rules.lexicon import Lexicon, forms
from provenance.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from editions.alignment import Alignment
    from editions.difference import Difference
    from editions.witness import Witness
    from provenance.languages import Language


def gather(left: Witness, right: Witness, alignment: Alignment, differences: tuple[Difference, ...]) -> Context:
    """
    Return the context of a pair.

    Word forms are counted, and the noise learnt, only if there are differences at all. Linear in the text.
    """
    lefts: Mapping[str, int] = {}
    rights: Mapping[str, int] = {}
    noise = Noise()
    if differences:
        lefts = forms(p.text for p in left.paragraphs)
        rights = forms(p.text for p in right.paragraphs)
        noise = learn(_single_words(differences), lefts, rights)
    lexicon = Lexicon(_languages(left, right), lefts, rights, noise=noise)
    return Context(left=left, right=right, alignment=alignment, differences=differences, lexicon=lexicon)


def _languages(left: Witness, right: Witness) -> tuple[Language, ...]:
    """Return the languages of the pair that are known; English if none is, since its rules do least harm elsewhere."""
    known = LANGUAGES.names()
    codes = dict.fromkeys(code for code in sorted({left.language or "", right.language or ""}) if code in known)
    return tuple(LANGUAGES[code] for code in codes) or (LANGUAGES["en"],)


def _single_words(differences: tuple[Difference, ...]) -> Counter[tuple[str, str]]:
    """Count the changes of one word into another."""
    counted = Counter([(d.left.text, d.right.text) for d in differences])
    return Counter(
        {
            pair: count
            for pair, count in counted.items()
            if pair[0] and pair[1] and not any(c.isspace() for c in pair[0] + pair[1]) and _lettered(*pair)
        }
    )


def _lettered(one: str, other: str) -> bool:
    return any(c.isalnum() for c in one) and any(c.isalnum() for c in other)
