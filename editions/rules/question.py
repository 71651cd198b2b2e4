"""Nouns: a doubtful place put to a third witness (Question), and what that says of it (Answer)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from editions.divergence import Side

if TYPE_CHECKING:
    from editions.settings import Lists


@frozen(kw_only=True)
class Passage:
    """
    What one witness has of the passage in question: a sentence or a few, as running text.

    ``start`` to ``end`` is the reading of a finding in it, in code points of ``text``; both are ``None`` if the reading
    does not stand in it as a whole. An empty range is where a reading would stand.
    """

    text: str
    language: str | None
    start: int | None = None
    end: int | None = None

    @property
    def reading(self) -> str:
        """The reading; nothing if there is none here."""
        return "" if self.start is None else self.text[self.start : self.end]


@frozen(kw_only=True)
class Question:
    """
    A finding of a pair and what a third witness has there: three passages that answer each other.

    All three hold the same of the document, as far as the alignments tell. ``around`` is the text of the third witness
    with what stands before and after, since the border of a passage may be off by a sentence. ``size`` is how many code
    points of the third witness stand for one of the left and one of the right. ``lists`` are the editor's own names.
    ``wider`` is the same question about whole paragraphs, if the passages are sentences.
    """

    left: Passage
    right: Passage
    third: Passage
    around: str
    size: tuple[float, float]
    lists: Lists
    wider: Question | None = None


@frozen
class Answer:
    """
    With which side of a pair a third witness agrees, and the words that tell so (empty if no single ones do).

    ``firm`` is as in `editions.divergence.Agreement`.
    """

    side: Side
    reading: str = ""
    firm: bool = False


def weighed(left: str | None, right: str | None, *, replaced: bool, lone: Side = Side.LEFT) -> Answer | None:
    """
    Return what a third witness says that has the reading of the left, of the right, or none.

    ``left`` and ``right`` are its own words for the two, or ``None`` where it has none. With ``replaced`` one reading
    stands for another: having both tells nothing. Else only the side ``lone`` has one, and a third witness without it
    agrees with the other side.

    >>> weighed("seventy", None, replaced=True).side.value, weighed("seventy", "sixty", replaced=True)
    ('left', None)
    >>> weighed(None, None, replaced=False).side.value
    'right'
    """
    if not replaced:
        mine = left if lone is Side.LEFT else right
        other = Side.RIGHT if lone is Side.LEFT else Side.LEFT
        return Answer(other) if mine is None else Answer(lone, mine)
    if left is not None and right is not None:
        return None
    if left is not None:
        return Answer(Side.LEFT, left, firm=True)
    return Answer(Side.RIGHT, right, firm=True) if right is not None else Answer(Side.NEITHER)


def literally(question: Question) -> None:
    """Say nothing: only a third witness with the very words of one side settles what such a rule finds."""
    del question
