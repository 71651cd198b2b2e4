"""How a third witness settles a negation, a question or a quotation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Side
from editions.rules.question import Answer
from editions.rules.translation._denials import denying

if TYPE_CHECKING:
    import re

    from editions.rules.question import Question


def by_denial(question: Question) -> Answer | None:
    """
    Say with which side a third witness agrees in how many of its clauses deny; nothing in an unknown language.

    If the sentences say one thing and the paragraphs another, a sentence is not where it seems, and nothing is said.
    """
    near = _by_count(question)
    wide = _by_count(question.wider) if question.wider else None
    return None if near and wide and near.side is not wide.side else near


def _by_count(question: Question) -> Answer | None:
    counts = [denying(p.text, p.language) for p in (question.left, question.right, question.third)]
    one, other, third = counts
    if None in counts or one == other or not question.third.text or third not in {one, other}:
        return None
    return Answer(Side.LEFT if third == one else Side.RIGHT)


def by_marks(question: Question, marked: re.Pattern[str], *, always: bool) -> Answer | None:
    """
    Say whether a third witness marks what only one side marks.

    Where the marks do not *always* stand (a quotation may go without), having none tells nothing.
    """
    one, other = (bool(marked.search(p.reading or p.text)) for p in (question.left, question.right))
    if one == other or not question.third.text:
        return None
    found = marked.search(question.third.text)
    if found:
        return Answer(Side.LEFT if one else Side.RIGHT)
    if not always or marked.search(question.around):
        return None
    return Answer(Side.RIGHT if one else Side.LEFT)


