"""Verb: which words of two encoded texts answer each other, and which runs between them do not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz.distance import Indel, LCSseq

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

#: Words ``left[0]:left[1]`` against words ``right[0]:right[1]``, as ``(l0, l1, r0, r1)``.
Run = tuple[int, int, int, int]

_ISLAND = 3  # words; a longer stretch of equal words divides two runs whatever their size
_SHARE = 3  # a shorter one does so unless both runs are at least so many times its size
_ENDS = (".", "?", "!", "\N{HORIZONTAL ELLIPSIS}", "]", '"', "\N{RIGHT DOUBLE QUOTATION MARK}", ":", ";")


def runs(left: Sequence[str], right: Sequence[str]) -> list[Run]:
    """
    Return the runs of words that do not answer each other, in order, of two texts: words, or one character a word.

    Longest common subsequence (Indel distance, bit-parallel, Hyyrö 2004, as RapidFuzz has it); the caller puts the
    sides in a canonical order, so that exchanging them mirrors the answer.

    >>> runs("abcd", "axcd")
    [(1, 2, 1, 2)]
    """
    found: list[Run] = []
    a = b = 0
    for op in Indel.opcodes(left, right):
        if op.tag == "equal":
            if op.src_start > a or op.dest_start > b:
                found.append((a, op.src_start, b, op.dest_start))
            a, b = op.src_end, op.dest_end
    if len(left) > a or len(right) > b:
        found.append((a, len(left), b, len(right)))
    return found


def without_islands(found: Sequence[Run], *, rewritten: bool = False) -> list[Run]:
    """
    Join neighbouring runs that only a few words divide, where both are much larger than what divides them.

    In a text that is mostly *rewritten* it is enough that both are as large.

    A passage that was rewritten shares an "and" or "of the" with the new one by chance; no reader would take the pieces
    between for several changes.

    >>> without_islands([(0, 9, 0, 8), (10, 19, 9, 20), (25, 26, 26, 27)])
    [(0, 19, 0, 20), (25, 26, 26, 27)]
    """
    joined: list[Run] = []
    for run in found:
        if joined:
            before = joined[-1]
            island = run[0] - before[1]
            if island <= _ISLAND and min(_size(before), _size(run)) >= (1 if rewritten else _SHARE) * island:
                joined[-1] = (before[0], run[1], before[2], run[3])
                continue
        joined.append(run)
    return joined


def _size(run: Run) -> int:
    return max(run[1] - run[0], run[3] - run[2])


def at_sentence(run: Run, codes: Sequence[str], words: Sequence[str], room: tuple[int, int]) -> int:
    """
    Return by how many words an added or missing run may be moved so that it begins and ends with a sentence.

    *codes* and *words* belong to the witness that has the run, which is ``run[0]:run[1]`` there. A run may be moved
    where the word it leaves equals the one it takes in: "[not] not" is "not [not]", but not past another run: *room* is
    how many words of both witnesses are equal before it and after it. Ties go to the smallest move, then to the left.

    >>> at_sentence((1, 4, 0, 0), "acbac", ["A", "c.", "B", "A", "c."], (1, 1))
    1
    """
    start, end = run[0], run[1]
    back = 0
    while back < min(start, room[0]) and codes[start - back - 1] == codes[end - back - 1]:
        back += 1
    ahead = 0
    while ahead < min(len(codes) - end, room[1]) and codes[start + ahead] == codes[end + ahead]:
        ahead += 1

    def whole(shift: int) -> int:
        opens = start + shift == 0 or words[start + shift - 1].endswith(_ENDS)
        return int(opens) + int(words[end + shift - 1].endswith(_ENDS))

    return max(range(-back, ahead + 1), key=lambda shift: (whole(shift), -abs(shift), -shift)) if back or ahead else 0


def out_of_step(one: Run, other: Run) -> bool:
    """
    Whether two neighbouring runs may be one in which the words between them answer the wrong ones.

    "volumes of" against "ofvo1umes of": the only word that is equal draws the others out of step, so that words are
    missing before it and added after it.
    """
    if other[0] - one[1] > _DRAWN:
        return False
    before = (one[1] - one[0]) - (one[3] - one[2])
    after = (other[1] - other[0]) - (other[3] - other[2])
    return before * after < 0


_DRAWN = 2  # equal words that may draw others out of step
_ALIKE = 0.6  # letters of two words from which they may be one word, damaged or respelt
_SHORT = 2  # letters; of shorter words nobody can say whether they are alike
_FEW, _ALIKE_FEW = 4, 0.5  # of words of so few letters, half is enough
_JOINED = 0.66  # letters of words run together against those of one
_LARGEST = 2500  # cells; a larger run is not looked into


def alike(one: str, other: str) -> bool:
    """Whether two words may be one word, damaged or respelt."""
    return bool(_letters(one, other, _ALIKE)) or (len(one) <= _SHORT and len(other) <= _SHORT)


def pieces(left: Sequence[str], right: Sequence[str]) -> Iterator[Run]:
    """
    Divide a run of words into pieces that answer each other.

    One word answers one that looks like it, two answer one that joins them. What looks like nothing on the other side
    forms a piece together with its neighbours of that kind. A dynamic programme over letters that answer each other;
    time and space in proportion to the words of one side times those of the other. Ties go to the piece that begins
    earliest.
    """
    n, m = len(left), len(right)
    if n == 1 == m or not n or not m or n * m > _LARGEST:
        yield 0, n, 0, m
        return
    steps = _best_pieces(left, right)
    a = b = 0
    open_at: tuple[int, int] | None = None
    while a < n or b < m:
        i, j, alike = steps[a, b]
        if alike:
            if open_at:
                yield open_at[0], a, open_at[1], b
                open_at = None
            yield a, a + i, b, b + j
        elif open_at is None:
            open_at = (a, b)
        a, b = a + i, b + j
    if open_at:
        yield open_at[0], n, open_at[1], m


_RUN_TOGETHER = 1.0  # letters; what a blank costs that is lost or too many
_ALONE = 1.5  # letters; what a word costs that answers nothing
_SHAPES = ((1, 2, _JOINED), (2, 1, _JOINED), (1, 3, _JOINED), (3, 1, _JOINED), (1, 1, _ALIKE))


def _best_pieces(left: Sequence[str], right: Sequence[str]) -> dict[tuple[int, int], tuple[int, int, bool]]:
    """Return for each place the best step from there: words on the left, on the right, and whether they are alike."""
    n, m = len(left), len(right)
    worth = [[-_ALONE * max(n - a, m - b) for b in range(m + 1)] for a in range(n + 1)]
    steps: dict[tuple[int, int], tuple[int, int, bool]] = {}
    for a in range(n, -1, -1):
        for b in range(m, -1, -1):
            if a == n or b == m:
                steps[a, b] = (int(a < n), int(b < m), False)
                continue
            ways = [
                (worth[a + 1][b] - _ALONE, (1, 0, False)),
                (worth[a][b + 1] - _ALONE, (0, 1, False)),
                (worth[a + 1][b + 1] - _ALONE / 2, (1, 1, False)),
            ]
            for i, j, least in _SHAPES:
                if a + i <= n and b + j <= m:
                    value = _letters("".join(left[a : a + i]), "".join(right[b : b + j]), least)
                    if value:
                        value -= _RUN_TOGETHER * (i + j - 2)
                        ways.append((value + worth[a + i][b + j], (i, j, True)))
            worth[a][b], steps[a, b] = max(ways, key=lambda way: way[0])
    return steps


def _letters(one: str, other: str, least: float) -> float:
    """Return the letters in common less half of the others, or 0.0 if the common ones make up less than *least*."""
    common = LCSseq.similarity(one, other)
    size = len(one) + len(other)
    if max(len(one), len(other)) <= _FEW:
        least = min(least, _ALIKE_FEW)
    return common - (size - 2 * common) / 2 if 2 * common >= least * size else 0.0
