"""How a term of one witness is rendered in the other, learnt from the beads in which it stands."""

from __future__ import annotations

import itertools
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from attrs import field, frozen

from editions.rules.translation._answers import association

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from editions.rules.facing import Facing, Word

_PHRASE = 0.8  # share of the beads of a word in which two words stand, from which the two are the rendering
_COMMON = 0.3  # share of all beads from which a word is too common for a part of a phrase
_SEP = " "


@frozen
class Rendering:
    """
    What may stand for a term: the ``key`` of a word, or of two words in a row, and how surely (``strength``, G²).

    It stands in ``shared`` of the ``places`` beads of the term, and in ``everywhere`` beads at all.
    """

    key: str
    strength: float
    shared: int
    places: int
    everywhere: int


@frozen(eq=False)
class Rows:
    """
    One side of the beads, to look renderings up in: what stands in each bead, and the beads in which each key stands.

    Keys are those of words, and of two words in a row.
    """

    words: tuple[tuple[Word, ...], ...] = field(repr=False)
    keys: tuple[frozenset[str], ...] = field(repr=False)
    where: Mapping[str, frozenset[int]] = field(repr=False)
    counted: frozenset[int] = field(repr=False)

    def spans(self, key: str, face: int) -> list[tuple[int, int]]:
        """Return which words of a bead a key stands for: the number of the first, and that after the last."""
        return [(first, end) for one, first, end in _keys(self.words[face]) if one == key]

    def form(self, key: str) -> str:
        """Return the commonest printed form of a key, in small letters; of several, the first of the alphabet."""
        forms: Counter[str] = Counter()
        for face in self.where.get(key, ()):
            for first, end in self.spans(key, face):
                forms[" ".join(word.text for word in self.words[face][first:end]).casefold()] += 1
        return min(forms.items(), key=lambda item: (-item[1], item[0]))[0] if forms else key


def rows(facing: Facing, *, left: bool) -> Rows:
    """Return one side of the beads. Linear in the words."""
    words = tuple(face.left if left else face.right for face in facing.faces)
    keys = tuple(frozenset(key for key, *_ in _keys(row)) for row in words)
    where: dict[str, set[int]] = defaultdict(set)
    for number, row in enumerate(keys):
        for key in row:
            where[key].add(number)
    counted = frozenset(number for number, face in enumerate(facing.faces) if face.left and face.right)
    return Rows(words, keys, {key: frozenset(faces) & counted for key, faces in where.items()}, counted)


def _keys(row: Sequence[Word]) -> Iterable[tuple[str, int, int]]:
    for number, word in enumerate(row):
        yield word.key.casefold(), number, number + 1
    for number, (one, other) in enumerate(itertools.pairwise(row)):
        yield f"{one.key}{_SEP}{other.key}".casefold(), number, number + 2


def _parts(key: str) -> list[str]:
    """Return the two words of a phrase, and nothing for a word."""
    return key.split(_SEP) if _SEP in key else []


def renderings(places: frozenset[int], other: Rows, *, least: int) -> list[Rendering]:
    """
    Return what may stand for a term in the other witness, the surest first.

    ``places`` are the beads of the term, ``least`` is in how many of them a rendering must stand. Two words in a row
    take the place of one if they nearly always come together there. Linear in the words of those beads.
    """
    counts: Counter[str] = Counter()
    for face in places & other.counted:
        counts.update(other.keys[face])
    total = len(other.counted)
    here = len(places & other.counted)
    found = {
        key: Rendering(key, association(count, here, len(other.where[key]), total), count, here, len(other.where[key]))
        for key, count in counts.items()
        if count >= least and not any(len(other.where[part]) > _COMMON * total for part in _parts(key))
    }
    phrases = {
        part
        for key, one in found.items()
        if _SEP in key
        for part in key.split(_SEP)
        if part in found and one.shared >= _PHRASE * found[part].shared and one.strength > found[part].strength
    }
    kept = (one for key, one in found.items() if key not in phrases and one.strength > 0)
    return sorted(kept, key=lambda one: (-one.strength, _SEP not in one.key, one.key))
