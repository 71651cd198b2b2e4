"""Verb: how two witnesses are related, and why one thinks so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.relation import Relation

if TYPE_CHECKING:
    from editions.alignment import Alignment
    from editions.witness import Witness

_NEARLY_ALL = 0.95
_WORD_FOR_WORD = 0.5  # share of the words of the answered paragraphs that must be the same


def relate(
    left: Witness, right: Witness, alignment: Alignment | None = None, *, forced: Relation | None = None
) -> tuple[Relation, str]:
    """
    Return the relation of two witnesses, and the reason in words; without an alignment, as far as it can be foreseen.

    What a user says (*forced*) holds. Two languages, or two scripts, make a translation. In one language, the
    paragraphs that answer each other are mostly the same word for word (variants) or mostly reworded (versions); their
    likeness is weighed by their length.
    """
    if forced is not None:
        return forced, "as the user says"
    one, other = left.language, right.language
    if one and other and one != other:
        return Relation.TRANSLATION, f"two languages, {one} and {other}"
    alike, size = _likeness(left, right, alignment) if alignment else (1.0, 0)
    where = "same language" if one and other else "as far as the language can be told"
    if not size:
        return Relation.VARIANTS, f"{where}, no paragraph answers another"
    kind = Relation.VARIANTS if alike >= _WORD_FOR_WORD else Relation.VERSIONS
    same = "nearly all" if alike >= _NEARLY_ALL else f"{round(100 * alike)} in 100"
    return kind, f"{where}, {same} words the same"


def _likeness(left: Witness, right: Witness, alignment: Alignment) -> tuple[float, int]:
    """Return the mean score of the links with two sides, weighed by their letters, and how many letters these are."""
    alike, size = 0.0, 0
    lefts, rights = ([len(p.text) for p in witness.paragraphs] for witness in (left, right))
    for link in alignment.links:
        if link.left[0] < link.left[1] and link.right[0] < link.right[1]:
            letters = sum(lefts[slice(*link.left)]) + sum(rights[slice(*link.right)])
            alike += link.score * letters
            size += letters
    return alike / max(1, size), size
