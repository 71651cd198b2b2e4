"""How a third witness settles a name, a negation, a question or a quotation."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from editions.divergence import Side
from editions.rules.question import Answer, weighed
from editions.rules.translation._answers import LIKE
from editions.rules.translation._denials import denying
from editions.rules.translation._likeness import likeness, spoken

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from editions.rules.question import Question

_WORD = re.compile(r"[^\W\d_]+(?:[-'\N{RIGHT SINGLE QUOTATION MARK}][^\W\d_]+)*")
_LISTED = 0.9  # likeness from which a name is one that the editor has listed
_PART = 4  # sounds of a name that may be a part of another


def by_name(question: Question) -> Answer | None:
    """
    Say which name a third witness has: by its sound, or by the forms that the editor has listed.

    A name that only one side has, and that stands a sentence before or after in the third, is not settled.
    """
    one, other = question.left.reading.strip(), question.right.reading.strip()
    if not (one or other) or not question.third.text:
        return None
    names = question.lists.names
    near, wide = _capitals(question.third.text), _capitals(question.around)
    if not wide:
        return None
    mine, theirs = _called(one, near, names), _called(other, near, names)
    if mine is theirs is None and (_called(one, wide, names) or _called(other, wide, names)):
        return None
    return weighed(mine, theirs, replaced=bool(one and other), lone=Side.LEFT if one else Side.RIGHT)


def _capitals(text: str) -> list[str]:
    return [word for word in _WORD.findall(text) if word[0].isupper()]


def _called(name: str, words: Iterable[str], listed: Mapping[str, tuple[str, ...]]) -> str | None:
    """Return the word that sounds most like a name, or like a form that is listed with it; ``None`` if none does."""
    forms = [name] if name else []
    for head, others in listed.items():
        if name and any(likeness(name, form) >= _LISTED for form in (head, *others)):
            forms += [head, *others]
    best = max(((_alike(form, word), word) for form in forms for word in words), default=(0.0, ""))
    return best[1] if best[0] >= LIKE else None


def _alike(form: str, word: str) -> float:
    sounds = sorted((spoken(form), spoken(word)), key=len)
    if len(sounds[0]) >= _PART and sounds[0] in sounds[1]:
        return 1.0
    return likeness(form, word)


def by_denial(question: Question) -> Answer | None:
    """Say with which side a third witness agrees in how many of its clauses deny; nothing in an unknown language."""
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


