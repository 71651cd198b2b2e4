"""Pairs whose paragraphs answer each other in order, so that rules can be looked at apart from the aligner."""

from __future__ import annotations

from editions.alignment import Alignment, Link
from editions.classify import classify
from editions.classify.context import gather
from editions.relate import relate
from editions.relation import Relation
from editions.settings import Lists
from editions.witness import Witness
from tests.builders.transcripts import transcript


def in_order(left, right, *, confidence=1.0):
    """Return the alignment in which the first paragraph answers the first, the second the second, and so on."""
    assert len(left.paragraphs) == len(right.paragraphs)
    links = tuple(Link((i, i + 1), (i, i + 1), 0.9, confidence) for i in range(len(left.paragraphs)))
    return Alignment(links, len(links), len(links), reworded=True)


def facing_divergences(left, right, *, lists=None):
    """Return what is said of two transcripts, whose paragraphs answer each other in order."""
    one, other = Witness("A", left), Witness("B", right)
    relation, _ = relate(one, other)
    relation = Relation.VERSIONS if relation is Relation.VARIANTS else relation
    return classify(one, other, in_order(left, right), differences=(), relation=relation, lists=lists)


def facing_context(lefts, rights, *languages, lists=None, confidence=1.0):
    """Return two lists of paragraphs as the rules see them; a translation if two languages are given."""
    first, second = languages or ("en", "en")
    left = transcript(*lefts, language=first)
    right = transcript(*rights, language=second, path="b.txt")
    relation = Relation.VERSIONS if first == second else Relation.TRANSLATION
    alignment = in_order(left, right, confidence=confidence)
    witnesses = Witness("A", left), Witness("B", right)
    return gather(*witnesses, alignment, (), relation=relation, lists=lists or Lists())
