"""Names that are left without an answer: which were replaced, which are only missing, and how sure that is."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from editions.divergence import Severity
from editions.rules.facing import LISTED
from editions.rules.translation._answers import Standing, answers

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from editions.alignment import Link, Piece
    from editions.rules.context import Context
    from editions.rules.facing import Face, Word
    from editions.rules.translation._answers import Answers

_KNOWN = 0.7  # how surely a name is usually answered, from which its absence tells something
_DOUBTFUL = 0.5  # confidence of a link below which what hangs on it is one step less grave
_SELDOM = 0.05  # beads in which two names both lack an answer by chance, below which this is none
_SOMETIMES = 0.2
_FAR = 30  # words between two places of one bead, from which one name hardly stands for the other
_SURE = 0.87
_REPLACED = 0.5  # for a name that stands here alone, if a known one stands in its place
_REGULARLY = 3  # places in which a name stands for another, from which that is a way of translating


@frozen(kw_only=True)
class Missing:
    """
    A name without an answer: ``left`` stands in the left witness, ``right`` in the right; one of them may be missing.

    A side without a word has the place where it would stand: paragraph and code point. ``told`` is how the name fares
    elsewhere, of two names the left one's, or ``None`` if it stands here only.
    """

    link: int
    left: Word | None
    right: Word | None
    left_gap: tuple[int, int] | None
    right_gap: tuple[int, int] | None
    told: Standing | None
    confidence: float
    severity: Severity


@frozen
class _Loose:
    """A name without an answer: ``at`` is how far on it stands in its bead, ``known`` how surely it is answered."""

    word: Word
    at: float
    known: float
    told: Standing
    again: bool

    @property
    def loose(self) -> int:
        """In how many places it has no answer, this one among them."""
        return self.told.places + 1 - self.told.answered


def missing_names(context: Context) -> tuple[Missing, ...]:
    """Return the names that are replaced or missing, in the order of the beads."""
    facing = context.facing
    found = answers(facing)
    replaced: list[tuple[Face, _Loose, _Loose]] = []
    dropped: list[tuple[Face, _Loose, bool]] = []
    for number, face in enumerate(facing.faces):
        if not face.left or not face.right:
            continue
        lefts = list(_loose(found, number, face, left=True))
        rights = list(_loose(found, number, face, left=False))
        for one, other in _paired(lefts, rights):
            replaced.append((face, one, other))
            lefts.remove(one)
            rights.remove(other)
        dropped += [(face, one, True) for one in lefts] + [(face, other, False) for other in rights]
    pairs = Counter((one.word.key, other.word.key) for _, one, other in replaced)
    total = sum(1 for face in facing.faces if face.left and face.right)
    out = [
        _replaced(
            *one,
            chance=(one[1].loose * one[2].loose - 1) / total,
            regular=pairs[one[1].word.key, one[2].word.key] >= _REGULARLY,
        )
        for one in replaced
    ]
    out += [_dropped(face, one, left=left) for face, one, left in dropped if _usual(one) and not one.again]
    links = context.alignment.links
    return tuple(_as_sure_as(links[one.link], one) for one in out)


def _as_sure_as(link: Link, one: Missing) -> Missing:
    """Lower what hangs on a doubtful link."""
    if link.confidence >= _DOUBTFUL:
        return one
    lower = Severity(max(Severity.INFO, one.severity - 1))
    return evolve(one, severity=lower, confidence=one.confidence * link.confidence)


def _usual(one: _Loose) -> bool:
    """Tell whether a name is answered so regularly elsewhere that its absence tells something."""
    if one.word.key[-1] == LISTED:
        return True
    return one.told.places > 0 and (one.known >= _SURE or one.told.answered == one.told.places)


def _loose(found: Answers, number: int, face: Face, *, left: bool) -> Iterator[_Loose]:
    words = face.left if left else face.right
    loose = (found.left_loose if left else found.right_loose)[number]
    names = found.left_names if left else found.right_names
    standing = found.left if left else found.right
    free = {words[n].key: 0 for n in loose}
    for n in loose:
        free[words[n].key] += 1
    every = Counter(word.key for word in words)
    for n in loose:
        word = words[n]
        if word.key not in names:
            continue
        fares = standing[word.key]
        told = Standing(fares.places - 1, fares.answered)
        known = (told.answered + 0.5) / (told.places + 1)
        yield _Loose(word, n / len(words), known, told, every[word.key] > free[word.key])


def _paired(lefts: Sequence[_Loose], rights: Sequence[_Loose]) -> Iterator[tuple[_Loose, _Loose]]:
    """Yield which name stands for which: those that stand as far on in the bead, the better known first."""
    able = [
        (abs(one.at - other.at), one.at + other.at, i, k)
        for i, one in enumerate(lefts)
        for k, other in enumerate(rights)
        if _may_replace(one, other)
    ]
    used: tuple[set[int], set[int]] = set(), set()
    chosen = []
    for *_, i, k in sorted(able):
        if i not in used[0] and k not in used[1]:
            used[0].add(i)
            used[1].add(k)
            chosen.append((lefts[i], rights[k]))
    return iter(chosen)


def _may_replace(one: _Loose, other: _Loose) -> bool:
    known = sorted((_sureness(one), _sureness(other)))
    return known[0] >= _REPLACED and known[1] >= _KNOWN


def _sureness(one: _Loose) -> float:
    return 1.0 if one.word.key[-1] == LISTED else one.known


def _replaced(face: Face, one: _Loose, other: _Loose, *, chance: float, regular: bool) -> Missing:
    """Return what is to be said of two names; *chance* is how many beads lack an answer for both by mere chance."""
    far = abs(one.at - other.at) * max(len(face.left), len(face.right)) > _FAR
    known = min(one.known, other.known)
    severity = Severity.INFO
    if LISTED in (one.word.key[-1], other.word.key[-1]):
        severity = Severity.MAJOR
    elif not regular and one.told.answered and other.told.answered:
        if chance < _SELDOM and known >= _KNOWN and not far:
            severity = Severity.MAJOR
        elif chance < _SOMETIMES and (known >= _KNOWN or not far):
            severity = Severity.MINOR
    return Missing(
        link=face.link, left=one.word, right=other.word, left_gap=None, right_gap=None, told=one.told,
        confidence=one.known * other.known, severity=severity,
    )  # fmt: skip


def _dropped(face: Face, one: _Loose, *, left: bool) -> Missing:
    return Missing(
        link=face.link,
        left=one.word if left else None,
        right=None if left else one.word,
        left_gap=None if left else _gap(face.bead.left),
        right_gap=_gap(face.bead.right) if left else None,
        told=one.told,
        confidence=one.known * _KNOWN,
        severity=Severity.MAJOR if one.word.key[-1] == LISTED else Severity.INFO,
    )


def _gap(pieces: Sequence[Piece]) -> tuple[int, int]:
    return pieces[0].paragraph, pieces[0].start
