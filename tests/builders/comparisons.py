"""Comparisons of lists of paragraphs, and what stands in them as values that can be laid side by side."""

from __future__ import annotations

from editions.alignment import LinkKind
from editions.pipeline import diff
from tests.builders.transcripts import transcript

#: Codes that exchange when the witnesses do.
MIRRORED = {"S101": "S102", "S103": "S104", "M307": "M308"}
MIRRORED |= {other: one for one, other in MIRRORED.items()}
_KINDS = {LinkKind.SPLIT: LinkKind.MERGE, LinkKind.MISSING: LinkKind.ADDED}
_KINDS |= {other: one for one, other in _KINDS.items()}


def compared(lefts, rights, **more):
    """Return the comparison of two lists of paragraphs."""
    return diff(transcript(*lefts), transcript(*rights, path="b.txt"), **more)


def codes(comparison):
    """Return the codes of the divergences of the only pair, sorted."""
    return sorted(divergence.code for divergence in comparison.pairs[0].divergences)


def kinds(comparison):
    """Return the kinds of the links of the only pair, in order."""
    return [link.kind.value for link in comparison.pairs[0].alignment.links]


def facts(pair, *, mirrored=False):
    """Return the divergences of a pair, sorted, as what they say and where; the sides exchanged if *mirrored*."""
    found = []
    for one in pair.divergences:
        places = one.places or ((one.left, one.right),)
        code = MIRRORED.get(one.code, one.code) if mirrored else one.code
        sides = sorted(repr((right, left) if mirrored else (left, right)) for left, right in places)
        found.append((code, one.severity.word, one.cause.value, sides))
    return sorted(found)


def answers(pair, *, mirrored=False):
    """Return the links of a pair as a sorted list of kind and paragraphs, the sides exchanged if *mirrored*."""
    found = []
    for link in pair.alignment.links:
        sides = [list(range(*link.left)), list(range(*link.right))]
        kind = _KINDS.get(link.kind, link.kind) if mirrored else link.kind
        found.append((kind.value, *(sides[::-1] if mirrored else sides), round(link.score, 9)))
    return sorted(found)
