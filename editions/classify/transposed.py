"""Verb: which differences of a link are words that only stand elsewhere in the same paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.rules.lexicon import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editions.difference import Difference

_FARTHEST = 2000  # code points between the two places
_ONE_WORD = 120  # code points within which a single word counts as moved


def moved_words(differences: Sequence[Difference]) -> dict[int, Difference | None]:
    """
    Return which differences are halves of a transposition, by number.

    Words that are missing in one place of a paragraph and added in another have moved: nothing was denied, and nothing
    left out. The half on the left maps to the one on the right; the other half maps to ``None``, since the first speaks
    for both. Each half is used once; the nearest fits first. Linear in the differences but for those of one paragraph.
    """
    found: dict[int, Difference | None] = {}
    missing: dict[tuple[int | None, int | None, tuple[str, ...]], list[int]] = {}
    added: dict[tuple[int | None, int | None, tuple[str, ...]], list[int]] = {}
    for number, one in enumerate(differences):
        side = missing if not one.right.text else added if not one.left.text else None
        if side is not None and (said := words(one.left.text or one.right.text)):
            side.setdefault((one.left.paragraph, one.right.paragraph, said), []).append(number)
    for key in sorted(missing.keys() & added.keys(), key=str):
        reach = _ONE_WORD if len(key[2]) == 1 else _FARTHEST
        pairs = [
            (abs(differences[m].left.start - differences[a].left.start), m, a) for m in missing[key] for a in added[key]
        ]
        for distance, m, a in sorted(pairs):
            if distance <= reach and m not in found and a not in found:
                found[m], found[a] = differences[a], None
    return found
