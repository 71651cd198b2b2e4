"""Verb: what a third witness reads word for word where two variants differ (`read_by`)."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from editions.divergence import Side
from editions.normalise import form, tokens
from editions.relation import Relation
from editions.rules.question import Answer

if TYPE_CHECKING:
    from collections.abc import Iterable

    from editions.comparison import Pair
    from editions.difference import Difference, Place
    from editions.witness import Witness

_WIDEST = 400  # code points up to which a place may grow until whole differences lie in it


class Wording:
    """
    The readings of three variants, found through the differences of the base with the two others.

    Built once for two pairs. A lookup takes time linear in the differences of its paragraph.
    """

    def __init__(self, asked: Pair, third: Pair, base: Witness) -> None:
        self._texts = [paragraph.text for paragraph in base.paragraphs]
        self._asked = _by_paragraph(asked.differences)
        self._third = _by_paragraph(third.differences)
        self._compared = asked.relation is third.relation is Relation.VARIANTS
        self._answered = frozenset(
            p for link in third.alignment.links if link.right[0] < link.right[1] for p in range(*link.left)
        )

    def read_by(self, place: Place | None) -> Answer | None:
        """
        Return with which side the third witness agrees word for word; ``None`` if the words do not tell.

        Its reading is the base's unless the two differ there. The place grows until no difference of either pair sticks
        out of it. What only differs in dress is the same.
        """
        if not self._compared or place is None or place.paragraph not in self._answered:
            return None
        paragraph = place.paragraph
        asked, third = self._asked.get(paragraph, ()), self._third.get(paragraph, ())
        start, end = place.start, place.end
        while True:
            within = [d for d in (*asked, *third) if _touches(d.left, start, end)]
            wider = (min([start, *(d.left.start for d in within)]), max([end, *(d.left.end for d in within)]))
            if wider == (start, end):
                break
            start, end = wider
        if end - start > len(place.text) + _WIDEST:
            return None
        text = self._texts[paragraph]
        mine = text[start:end]
        theirs, others = (_rewritten(text, start, end, differences) for differences in (asked, third))
        readings = [_bare(reading) for reading in (mine, theirs, others)]
        if readings[0] == readings[1]:
            return None
        if readings[2] in readings[:2]:
            return Answer(Side.LEFT if readings[2] == readings[0] else Side.RIGHT)
        return None


def _by_paragraph(differences: Iterable[Difference]) -> dict[int, list[Difference]]:
    found: defaultdict[int, list[Difference]] = defaultdict(list)
    for one in differences:
        if one.left.paragraph is not None:
            found[one.left.paragraph].append(one)
    return dict(found)


def _touches(place: Place, start: int, end: int) -> bool:
    """Whether a difference lies in a range: what is added at its border does so only if the range is empty."""
    if start == end:
        return place.start <= start <= place.end
    if place.start == place.end:
        return start < place.start < end
    return place.start < end and start < place.end


def _rewritten(text: str, start: int, end: int, differences: Iterable[Difference]) -> str:
    """Return what the other witness of a pair reads for a range of the base."""
    read, at = "", start
    within = [d for d in differences if _touches(d.left, start, end)]
    for one in sorted(within, key=lambda d: (d.left.start, d.left.end)):
        read += text[at : one.left.start] + one.right.text
        at = one.left.end
    return read + text[at:end]


def _bare(text: str) -> str:
    return " ".join(form(token) for token in tokens(text) if not token.isspace())
