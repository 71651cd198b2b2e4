"""Noun and verb: how many letters and words of the right witness are wrong, if the left one is right (Rates, rates)."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final

from attrs import frozen

from editions.graphemes import graphemes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editions.comparison import Comparison, Pair
    from editions.witness import Witness

_CLOSING: Final = "\"')]\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}"
_SENTENCE_ENDS: Final = (".", "!", "?", ":", "\N{HORIZONTAL ELLIPSIS}")


@frozen(kw_only=True)
class Rates:
    """
    The errors of the right witness of a pair, measured against the left one.

    ``characters`` counts the grapheme clusters of the left witness, ``words`` its words (what white space parts).
    Errors are the insertions, deletions and replacements that lead from left to right inside the links; a paragraph
    without an answer counts whole, a moved one not for its move. ``names_and_numbers`` is how many of the word errors
    touch a word with a digit, or one that opens with a capital letter elsewhere than after a full stop.
    """

    left: str
    right: str
    characters: int
    character_errors: int
    words: int
    word_errors: int
    names_and_numbers: int

    @property
    def character_error_rate(self) -> float:
        """Errors per grapheme cluster of the left witness; 0 is equal, more than 1 is possible."""
        return self.character_errors / max(1, self.characters)

    @property
    def word_error_rate(self) -> float:
        """Errors per word of the left witness; 0 is equal, more than 1 is possible."""
        return self.word_errors / max(1, self.words)


def rates(comparison: Comparison) -> tuple[Rates, ...]:
    """
    Return the error rates of each pair, in order.

    Texts are taken in NFC, each run of white space as one space. The distance is Levenshtein's (Soviet Physics
    Doklady 10, 1966), computed bit-parallel: time grows with the product of the lengths of a link's two sides.
    """
    return tuple(_of_pair(p, comparison.witness(p.left), comparison.witness(p.right)) for p in comparison.pairs)


def _of_pair(pair: Pair, left: Witness, right: Witness) -> Rates:
    characters = character_errors = words = word_errors = touched = 0
    for link in pair.alignment.links:
        mine, other = _text(left, link.left), _text(right, link.right)
        clusters = graphemes(mine)
        characters += len(clusters)
        words += len(mine.split())
        if mine == other:
            continue
        character_errors += _distance(clusters, graphemes(other))
        errors, facts = _word_errors(mine.split(), other.split())
        word_errors += errors
        touched += facts
    return Rates(
        left=pair.left,
        right=pair.right,
        characters=characters,
        character_errors=character_errors,
        words=words,
        word_errors=word_errors,
        names_and_numbers=touched,
    )


def _text(witness: Witness, paragraphs: tuple[int, int]) -> str:
    joined = " ".join(witness.paragraphs[index].text for index in range(*paragraphs))
    return " ".join(unicodedata.normalize("NFC", joined).split())


def _distance(left: Sequence[str], right: Sequence[str]) -> int:
    from rapidfuzz.distance import Levenshtein  # noqa: PLC0415 - heavy, and only needed here

    return int(Levenshtein.distance(left, right))


def _word_errors(left: list[str], right: list[str]) -> tuple[int, int]:
    """Return the word errors, and how many of them touch a name or a number."""
    from rapidfuzz.distance import Levenshtein  # noqa: PLC0415 - heavy, and only needed here

    errors = Levenshtein.editops(left, right)
    touched = 0
    for kind, at, to in ((error.tag, error.src_pos, error.dest_pos) for error in errors):
        touched += (kind != "insert" and _is_fact(left, at)) or (kind != "delete" and _is_fact(right, to))
    return len(errors), touched


def _is_fact(words: Sequence[str], at: int) -> bool:
    """Whether a word looks like a name or a number."""
    word = words[at]
    if any(character.isdigit() for character in word):
        return True
    first = next((character for character in word if character.isalpha()), "")
    opens = at == 0 or words[at - 1].rstrip(_CLOSING)[-1:] in _SENTENCE_ENDS
    return first.isupper() and not opens
