"""Nouns: which paragraphs answer which (Link, Alignment). Positions only, never text."""

from __future__ import annotations

import enum

from attrs import field, frozen

from provenance.errors import InvariantError


class LinkKind(enum.StrEnum):
    """How the two sides of a link answer each other."""

    MATCH = "match"
    SPLIT = "split"
    MERGE = "merge"
    MANY = "many"
    MOVE = "move"
    MISSING = "missing"
    ADDED = "added"


@frozen
class Link:
    """
    Paragraphs ``left[0]:left[1]`` answer ``right[0]:right[1]``; an empty range is a gap.

    ``score`` is the similarity of the two sides and ``confidence`` how sure the link is, both in [0, 1]; a gap has
    score 0. ``moved`` says that the link crosses the order of the others.
    """

    left: tuple[int, int]
    right: tuple[int, int]
    score: float = field(default=0.0, order=False)
    confidence: float = field(default=1.0, order=False)
    moved: bool = field(default=False, order=False)

    @property
    def kind(self) -> LinkKind:
        """What the sizes of the two sides say, unless the link is a move."""
        left, right = self.left[1] - self.left[0], self.right[1] - self.right[0]
        if left == right == 1 and not self.moved:  # nearly every link, so it is told first
            return LinkKind.MATCH
        if not right:
            return LinkKind.MISSING
        if not left:
            return LinkKind.ADDED
        if self.moved:
            return LinkKind.MOVE
        if left == 1:
            return LinkKind.SPLIT
        return LinkKind.MERGE if right == 1 else LinkKind.MANY

    @property
    def mirrored(self) -> Link:
        """The same link with its sides exchanged."""
        return Link(self.right, self.left, self.score, self.confidence, self.moved)


@frozen
class Piece:
    """Code points ``start`` to ``end`` of the text of paragraph ``paragraph``: a sentence, or a part of one."""

    paragraph: int
    start: int
    end: int


@frozen
class Bead:
    """
    Pieces of one link that answer each other; an empty side answers nothing.

    A bead is the smallest thing that an alignment without common words can tell (the term is Brown, Lai and Mercer's,
    1991): a sentence and its rendering, or two that were made one. ``link`` is the number of the link it lies in;
    ``score`` and ``confidence`` are in [0, 1] as those of a link.
    """

    link: int
    left: tuple[Piece, ...]
    right: tuple[Piece, ...]
    score: float = 0.0
    confidence: float = 1.0

    @property
    def mirrored(self) -> Bead:
        """The same bead with its sides exchanged."""
        return Bead(self.link, self.right, self.left, self.score, self.confidence)


def _check_covered(ranges: list[tuple[int, int]], count: int, side: str) -> None:
    at = 0
    for start, end in sorted(ranges):
        if start != at or end <= start:
            message = f"the links must use every {side} paragraph once (paragraph {at} is next, got {start} to {end})"
            raise InvariantError(message)
        at = end
    if at != count:
        message = f"the links must use every {side} paragraph once (they end at {at} of {count})"
        raise InvariantError(message)


@frozen
class Alignment:
    """
    The links of two witnesses: every paragraph of each stands in exactly one (law 3).

    ``left_count`` and ``right_count`` are the numbers of paragraphs. Links are in the order of the left witness; an
    added paragraph stands after the link that precedes it on the right. ``part`` is the range of one witness that the
    other answers, with the side (``"left"`` or ``"right"``) that was cut down to it, or ``None``. ``beads`` are what
    the links are made of, in order, if the witnesses were aligned by meaning and not word for word (``reworded``);
    all pieces of a side together are its text but for white space.

    >>> Alignment((Link((0, 1), (0, 1)), Link((2, 3), (1, 2))), 3, 2)
    Traceback (most recent call last):
        ...
    provenance.errors.InvariantError: the links must use every left paragraph once (paragraph 1 is next, got 2 to 3)
    """

    links: tuple[Link, ...]
    left_count: int
    right_count: int
    part: tuple[str, int, int] | None = None
    notes: tuple[str, ...] = ()
    beads: tuple[Bead, ...] = field(default=(), repr=False)
    reworded: bool = False

    def __attrs_post_init__(self) -> None:
        """Refuse links that leave a paragraph out or use one twice."""
        _check_covered([x.left for x in self.links if x.left[1] > x.left[0]], self.left_count, "left")
        _check_covered([x.right for x in self.links if x.right[1] > x.right[0]], self.right_count, "right")
