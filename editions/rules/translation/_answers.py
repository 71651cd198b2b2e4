"""Which names answer which, learnt from a pair of texts, and which occurrences are left without an answer."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from attrs import field, frozen

from editions.rules.facing import LISTED
from editions.rules.likeness import LIKE, likeness, spoken

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from editions.rules.facing import Facing, Word

_SURELY_LIKE = 0.8  # likeness that needs no second place
_CAPITALS = 8.0  # association (G²) from which two names that sound unlike answer each other
_SMALL = 15.0  # the same, if one of them has no capital
_AT_HAND = 0.62  # likeness that does for two names without an answer in one bead
_REACH = 2  # beads before and after in which a name may find its answer
_PART = 4  # sounds of a name that may be a part of another
_TWICE = 2
_THRICE = 3
_SHARE = 0.3  # of the places of the rarer that the two must share
_HALF = 0.5


@frozen
class Standing:
    """How a name fares in the pair: it stands in ``places`` of which ``answered`` have an answer."""

    places: int
    answered: int


@frozen(eq=False)
class Answers:
    """
    What answers what.

    ``pairs`` are the keys that answer each other. ``left_loose`` and ``right_loose`` are, for each face, the numbers of
    the words that have a capital and no answer. ``left`` and ``right`` tell how each key fares; ``left_names`` and
    ``right_names`` are the keys that are names.
    """

    pairs: Mapping[tuple[str, str], float] = field(repr=False)
    left_loose: tuple[tuple[int, ...], ...] = field(repr=False)
    right_loose: tuple[tuple[int, ...], ...] = field(repr=False)
    left: Mapping[str, Standing] = field(repr=False)
    right: Mapping[str, Standing] = field(repr=False)
    left_names: frozenset[str] = field(repr=False)
    right_names: frozenset[str] = field(repr=False)


class _Side:
    """One witness while its words find their answers."""

    def __init__(self, rows: Sequence[Sequence[Word]], counted: Sequence[bool], *, small: bool) -> None:
        self.rows = rows
        self.free: list[dict[str, list[int]]] = []
        self.where: dict[str, set[int]] = defaultdict(set)  # faces with two sides in which a key is free
        self.forms: dict[str, Counter[str]] = defaultdict(Counter)
        self.again: list[set[str]] = [set() for _ in rows]
        for face, words in enumerate(rows):
            here: dict[str, list[int]] = {}
            for number, word in enumerate(words):
                if word.capital or small:
                    here.setdefault(word.key, []).append(number)
                    self.forms[word.key][word.text] += 1
                    if counted[face]:
                        self.where[word.key].add(face)
            self.free.append(here)
        self.total = Counter(
            word.key for face, words in enumerate(rows) if counted[face] for word in words if word.capital or small
        )
        self.met: Counter[str] = Counter()

    def form(self, key: str) -> str:
        """Return the commonest form of a key; of several, the first of the alphabet."""
        return min(self.forms[key].items(), key=lambda item: (-item[1], item[0]))[0]

    def take(self, face: int, key: str, count: int) -> None:
        rest = self.free[face][key]
        del rest[:count]
        if not rest:
            del self.free[face][key]
            self.where[key].discard(face)


def answers(facing: Facing) -> Answers:
    """
    Learn which names of a pair answer each other, and find for each occurrence its answer.

    Pairs are taken one after another, those first that sound alike and stand in the same beads, and each occurrence
    answers once (competitive linking: Melamed, *Models of translational equivalence among words*, 2000): so Moses and
    Aaron, who always come together, do not pass for one. The measure of association is Dunning's G² (1993). Words that
    find no answer in their bead may find it in one of the two before or after, as far as the pair is known. Mirrored if
    the sides are exchanged. Linear in the pairs of words that share a bead.
    """
    faces = facing.faces
    counted = [bool(face.left and face.right) for face in faces]
    left = _Side([face.left for face in faces], counted, small=not facing.left.nouns)
    right = _Side([face.right for face in faces], counted, small=not facing.right.nouns)
    pairs: dict[tuple[str, str], float] = {}
    total = sum(counted)
    for alike, one, other in _candidates(left, right, counted, facing):
        shared = sorted(left.where[one] & right.where[other])
        if not shared or not _holds(alike, one, other, _Table(shared, left, right, total)(one, other)):
            continue
        pairs[one, other] = alike
        for face in shared:
            count = min(len(left.free[face][one]), len(right.free[face][other]))
            left.take(face, one, count)
            right.take(face, other, count)
            left.met[one] += count
            right.met[other] += count
    _sound_alike(left, right, counted)
    _reach_over(left, right, pairs, links=[face.link for face in faces], counted=counted)
    return _told(facing, left, right, pairs)


@frozen
class _Table:
    shared: Sequence[int]
    left: _Side
    right: _Side
    total: int

    def __call__(self, one: str, other: str) -> tuple[int, int, int, int]:
        return len(self.shared), len(self.left.where[one]), len(self.right.where[other]), self.total


def _candidates(left: _Side, right: _Side, counted: Sequence[bool], facing: Facing) -> list[tuple[float, str, str]]:
    """Return pairs of keys that share a bead, the likeliest first: likeness (0 if too little), and both keys."""
    shared: Counter[tuple[str, str]] = Counter()
    for face, is_counted in enumerate(counted):
        if not is_counted:
            continue
        ones, others = left.free[face], right.free[face]
        big = [key for key in ones if key[0].isupper()], [key for key in others if key[0].isupper()]
        # A name may answer a word without a capital; where all nouns have capitals, a capital alone makes no name.
        shared.update((one, other) for one in big[0] for other in (big[1] if facing.left.nouns else others))
        if not facing.right.nouns:
            shared.update((one, other) for other in big[1] for one in ones if not one[0].isupper())
    total = sum(counted)
    found: list[tuple[int, float, list[str], str, str, float]] = []
    for (one, other), count in shared.items():
        if LISTED in (one[-1], other[-1]):  # what an editor has listed answers itself, and nothing else
            if one == other:
                found.append((-_TWICE, 0.0, [one, other], one, other, 1.0))
            continue
        strength = association(count, len(left.where[one]), len(right.where[other]), total)
        both = one[0].isupper() and other[0].isupper()
        alike = likeness(left.form(one), right.form(other)) if both else 0.0
        alike = alike if alike >= LIKE else 0.0
        if alike or strength >= (_CAPITALS if both else _SMALL):
            found.append((-bool(alike), -strength * (alike or 1), sorted((one, other)), one, other, alike))
    return [(alike, one, other) for *_, one, other, alike in sorted(found)]


def _holds(alike: float, one: str, other: str, table: tuple[int, int, int, int]) -> bool:
    """Tell whether two keys answer each other, from what is still free of them."""
    shared, lefts, rights, total = table
    both = one[0].isupper() and other[0].isupper()
    if alike >= _SURELY_LIKE:
        return True
    strength = association(shared, lefts, rights, total)
    if alike:
        return shared >= _TWICE or strength >= _CAPITALS
    if both:
        return shared >= _TWICE and strength >= _CAPITALS and shared >= _SHARE * min(lefts, rights)
    named = lefts if one[0].isupper() else rights
    return shared >= _THRICE and strength >= _SMALL and shared >= _HALF * named


def association(shared: int, lefts: int, rights: int, total: int) -> float:
    """
    Return how surely two things stand together more often than by chance: Dunning's G², 0 if they do not.

    They share ``shared`` of ``total`` places, and stand in ``lefts`` and ``rights`` of them.

    >>> association(10, 10, 10, 100) > association(5, 10, 10, 100) > association(1, 10, 10, 100) == 0
    True
    """
    if shared * total <= lefts * rights:
        return 0.0
    cells = (
        (shared, lefts * rights),
        (lefts - shared, lefts * (total - rights)),
        (rights - shared, (total - lefts) * rights),
        (total - lefts - rights + shared, (total - lefts) * (total - rights)),
    )
    return 2 * sum(seen * math.log(seen * total / expected) for seen, expected in cells if seen > 0 and expected > 0)


def _sound_alike(left: _Side, right: _Side, counted: Sequence[bool]) -> None:
    """Let capitals of one bead that sound alike answer each other, though the pair is not known from elsewhere."""
    for face, is_counted in enumerate(counted):
        if not is_counted:
            continue
        alike = []
        for one, ones in left.free[face].items():
            for other, others in right.free[face].items():
                if one[0].isupper() and other[0].isupper() and LISTED not in (one[-1], other[-1]):
                    forms = left.rows[face][ones[0]].text, right.rows[face][others[0]].text
                    alike.append((-_kinship(*forms), tuple(sorted((one, other))), one, other))
        for kin, _, one, other in sorted(alike):
            count = min(len(left.free[face].get(one, ())), len(right.free[face].get(other, ())))
            if -kin >= _AT_HAND and count:
                left.take(face, one, count)
                right.take(face, other, count)
                left.met[one] += count
                right.met[other] += count


def _kinship(one: str, other: str) -> float:
    """Return how much two forms sound alike, or how surely one holds the other: Barah is in Bethbarah."""
    sounds = sorted((spoken(one), spoken(other)), key=lambda x: (len(x), x))
    if len(sounds[0]) >= _PART and sounds[0] in sounds[1]:
        return 1.0
    return likeness(one, other)


def _reach_over(
    left: _Side, right: _Side, pairs: Iterable[tuple[str, str]], *, links: Sequence[int], counted: Sequence[bool]
) -> None:
    """Let words without an answer find it in the beads around: borders of beads are not always right."""
    partners: dict[str, list[str]] = defaultdict(list)
    for one, other in pairs:
        partners[one].append(other)
    reach = []
    for face, free in enumerate(left.free):
        for one in free:
            for there in range(max(0, face - _REACH), min(len(right.free), face + _REACH + 1)):
                if there == face or (abs(there - face) > 1 and links[there] != links[face]):
                    continue
                for other in partners.get(one, ()):
                    if other in right.free[there]:
                        order = (abs(face - there), min(face, there), tuple(sorted((one, other))))
                        reach.append((order, face, there, one, other))
    for _, face, there, one, other in sorted(reach):
        count = min(len(left.free[face].get(one, ())), len(right.free[there].get(other, ())))
        if count:
            left.take(face, one, count)
            right.take(there, other, count)
            left.met[one] += count if counted[face] else 0
            right.met[other] += count if counted[there] else 0


def _told(facing: Facing, left: _Side, right: _Side, pairs: Mapping[tuple[str, str], float]) -> Answers:
    names = _names(facing, left, right, pairs)
    return Answers(
        pairs=pairs,
        left_loose=tuple(tuple(sorted(_loose(free))) for free in left.free),
        right_loose=tuple(tuple(sorted(_loose(free))) for free in right.free),
        left={key: Standing(count, left.met[key]) for key, count in left.total.items()},
        right={key: Standing(count, right.met[key]) for key, count in right.total.items()},
        left_names=names[0],
        right_names=names[1],
    )


def _loose(free: Mapping[str, Sequence[int]]) -> Iterator[int]:
    for numbers in free.values():
        yield from numbers


def _names(
    facing: Facing, left: _Side, right: _Side, pairs: Mapping[tuple[str, str], float]
) -> tuple[frozenset[str], frozenset[str]]:
    """Return the keys of each side that are names: by their capital, or else by what they answer."""
    lefts = {key for key in left.total if key[0].isupper()} if not facing.left.nouns else set()
    rights = {key for key in right.total if key[0].isupper()} if not facing.right.nouns else set()
    listed = [frozenset(key for key in side.total if key[-1] == LISTED) for side in (left, right)]
    answered = {one for one, other in pairs if other[0].isupper()}, {other for one, other in pairs if one[0].isupper()}
    only_small = (
        {one for one, _ in pairs} - answered[0],
        {other for _, other in pairs} - answered[1],
    )
    if facing.left.nouns and facing.right.nouns:
        alike = [pair for pair, like in pairs.items() if like >= _SURELY_LIKE]
        return (
            listed[0] | {one for one, _ in alike if one not in facing.left.common},
            listed[1] | {other for _, other in alike if other not in facing.right.common},
        )
    if facing.left.nouns or facing.left.plain:
        lefts = {
            one for (one, other), like in pairs.items()
            if other in rights and (like >= _SURELY_LIKE or one not in facing.left.common)
        }  # fmt: skip
    if facing.right.nouns or facing.right.plain:
        rights = {
            other for (one, other), like in pairs.items()
            if one in lefts and (like >= _SURELY_LIKE or other not in facing.right.common)
        }  # fmt: skip
    return listed[0] | (lefts - only_small[0]), listed[1] | (rights - only_small[1])
