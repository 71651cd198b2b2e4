"""Verb: which differences of a link are words that only stand elsewhere in the same paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.rules.lexicon import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editions.difference import Difference
    from editions.rules.lexicon import Lexicon

_FARTHEST = 2000  # code points between the two places
_PASSAGE = 6  # words from which what moved is a passage, whatever it says
_ONE_WORD = 120  # code points within which a single word counts as moved


def moved_words(differences: Sequence[Difference], lexicon: Lexicon) -> dict[int, Difference | None]:
    """
    Return which differences are halves of a transposition, by number.

    Words that are missing in one place of a paragraph and added in another have moved: nothing was left out. A few
    words that name somebody, count or deny are not spoken of here: who attacked whom depends on their place. The half
    on the left maps to the one on the right; the other half maps to ``None``, since the first speaks for both. Each
    half is used once; the nearest fits first. Linear in the differences but for those of one paragraph.
    """
    found: dict[int, Difference | None] = {}
    missing: dict[tuple[int | None, int | None, tuple[str, ...]], list[int]] = {}
    added: dict[tuple[int | None, int | None, tuple[str, ...]], list[int]] = {}
    for number, one in enumerate(differences):
        side = missing if not one.right.text else added if not one.left.text else None
        text = one.left.text or one.right.text
        if side is not None and (said := words(text)) and (len(said) >= _PASSAGE or not _is_fact(text, said, lexicon)):
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


def _is_fact(text: str, said: tuple[str, ...], lexicon: Lexicon) -> bool:
    """Whether words deny, oblige, count or name."""
    if any(lexicon.negating(word) or word in lexicon.modals for word in said):
        return True
    return lexicon.may_number(text, said) or any(word[:1].isupper() for word in text.split())
