"""What the rules on meaning share: the few words of a reading that are looked at, and what has come or gone."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

#: Words of the longer reading up to which a change is looked at word by word; what is longer has been rewritten.
LONGEST = 8


def exchanged(
    ones: Iterable[str], others: Iterable[str], *, which: Callable[[str], bool]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """
    Return the words of a kind that only one reading has, and those that only the other has, in their order.

    >>> exchanged(["is", "not"], ["is"], which=lambda word: word == "not")
    (('not',), ())
    """
    left, right = [w for w in ones if which(w)], [w for w in others if which(w)]
    return tuple((Counter(left) - Counter(right)).elements()), tuple((Counter(right) - Counter(left)).elements())
