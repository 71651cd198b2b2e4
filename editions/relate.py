"""Verb: how two witnesses are related, and why one thinks so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz.distance import Indel

from editions.relation import Relation

if TYPE_CHECKING:
    from editions.alignment import Alignment
    from editions.witness import Witness

_NEARLY_ALL = 0.95
#: Share of the letters of the answered paragraphs that must be the same, in order. Damage and spelling change few of
#: them (0.95 and more in copies of which a quarter of the words is wrong), a light revision a tenth, another
#: translation a third.
_LETTER_FOR_LETTER = 0.77
_LONG = 20_000  # letters of a link that are too many to be compared one by one


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
    kind = Relation.VARIANTS if alike >= _LETTER_FOR_LETTER else Relation.VERSIONS
    same = "nearly all" if alike >= _NEARLY_ALL else f"{round(100 * alike)} in 100"
    return kind, f"{where}, {same} letters the same"


def _likeness(left: Witness, right: Witness, alignment: Alignment) -> tuple[float, int]:
    """Return how alike the letters of the links with two sides are, weighed by their number, and this number."""
    alike, size = 0.0, 0
    for link in alignment.links:
        if link.left[0] < link.left[1] and link.right[0] < link.right[1]:
            one, other = (
                " ".join([p.text for p in witness.paragraphs[slice(*span)]]).lower()
                for witness, span in ((left, link.left), (right, link.right))
            )
            letters = len(one) + len(other)
            alike += letters * (link.score if letters > _LONG else _letters(one, other))
            size += letters
    return alike / max(1, size), size


def _letters(one: str, other: str) -> float:
    return 1.0 if one == other else Indel.normalized_similarity(one, other)
