"""Verb: fill the corridor between two pins: which paragraphs answer which, one to one, split, merged, or not at all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rapidfuzz.distance import Indel

from editions.align.texts import ASKED
from editions.alignment import Link
from editions.anchors import heaviest_chain, longest_common_runs, shared_features
from editions.similarity import SHORT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from editions.align.texts import Texts

MOST = 10  # paragraphs that one paragraph may answer
_PART = 0.4  # share of a paragraph's words that must stand in the other side for it to be a piece of a split
_SEAM = 2.0  # words; what one link of many to many must be better than the links it replaces
_SURE = 0.5  # score from which a link is beyond doubt
_CELLS = 40_000  # cells of a corridor above which only a band along its diagonal is looked at
_BAND = 40
_MOST_CELLS = 200_000  # cells of a band above which not even that is


Numbers = Sequence[int]


def _extensions(texts: Texts, lefts: Numbers, rights: Numbers) -> Iterator[tuple[int, int]]:
    """Yield the sizes (m, n) of the links that may begin at the first paragraphs of both sides."""
    yield 1, 1
    for n in range(2, _run(rights) + 1):
        if not _is_piece(texts, lefts[:1], rights[n - 1 : n], whole=0):
            break
        yield 1, n
    for m in range(2, _run(lefts) + 1):
        if not _is_piece(texts, lefts[m - 1 : m], rights[:1], whole=1):
            break
        yield m, 1
    for m, n in ((2, 2), (2, 3), (3, 2)):
        if m <= _run(lefts) and n <= _run(rights) and _across(texts, lefts[:m], rights[:n]):
            yield m, n


def _run(numbers: Numbers) -> int:
    """Return how many paragraphs stand side by side from the first on, at most `MOST`."""
    size = 1
    while size < min(MOST, len(numbers)) and numbers[size] == numbers[0] + size:
        size += 1
    return size


def _is_piece(texts: Texts, lefts: Numbers, rights: Numbers, *, whole: int) -> bool:
    """Whether one paragraph is a piece of the other, which is the one on side *whole* (0 left, 1 right)."""
    match = texts.matched(lefts, rights)
    piece = match.size - len(texts.encoded(whole, (lefts, rights)[whole][0]))
    if piece * 2 >= match.size:
        return False
    return match.words >= max(1.0, _PART * piece) or texts.licensed(lefts[0], rights[0])


def _across(texts: Texts, lefts: Numbers, rights: Numbers) -> bool:
    """Whether a seam of each side lies inside a paragraph of the other, so that it is neither a split nor a merge."""
    return any(
        texts.matched((i,), (j,)).words >= _PART * min(len(texts.encoded(0, i)), len(texts.encoded(1, j)))
        for i, j in ((lefts[0], rights[1]), (lefts[1], rights[0]))
    )


def fill(texts: Texts, lefts: Numbers, rights: Numbers) -> list[Link]:
    """
    Return the links of the paragraphs between two pins, in order.

    A dynamic programme in the manner of Gale and Church (1993), with words that answer each other in the place of
    lengths: a link is worth twice the telling words its sides share, less a share of all their words; a gap is worth
    nothing. Time and space are in proportion to the cells looked at: all of them, or a band along the diagonal if the
    corridor is large. Ties go to the link, then to the gap on the left.
    """
    if not lefts or not rights:
        return [Link((i, i + 1), (0, 0)) for i in lefts] + [Link((0, 0), (j, j + 1)) for j in rights]
    links: list[Link] = []
    if len(lefts) * len(rights) > _CELLS:
        head, tail = longest_common_runs([texts.left[i] for i in lefts], [texts.right[j] for j in rights])
        if head or tail:
            links = [Link((i, i + 1), (j, j + 1), 1.0) for i, j in zip(lefts[:head], rights[:head], strict=True)]
            links += fill(texts, lefts[head : len(lefts) - tail], rights[head : len(rights) - tail])
            ends = zip(lefts[len(lefts) - tail :], rights[len(rights) - tail :], strict=True)
            return links + [Link((i, i + 1), (j, j + 1), 1.0) for i, j in ends]
        if _band_cells(len(lefts), len(rights)) > _MOST_CELLS:
            return _one_to_one(texts, lefts, rights)
    steps = _best_steps(texts, lefts, rights)
    a, b = 0, 0
    while a < len(lefts) or b < len(rights):
        m, n, score = steps.get((a, b), (0, 0, 0.0))
        if not m and not n:  # the edge of the band: a gap leads back to the diagonal
            m, n = (0, 1) if b < len(rights) and (a == len(lefts) or b * len(lefts) < a * len(rights)) else (1, 0)
        left = (lefts[a], lefts[a] + m) if m else (0, 0)
        right = (rights[b], rights[b] + n) if n else (0, 0)
        links.append(Link(left, right, score, min(1.0, score / _SURE) if m and n else 1.0))
        a, b = a + m, b + n
    return links


def _reach(height: int, width: int) -> int:
    """Return how far from the diagonal the corridor is looked at, in paragraphs."""
    return max(width, height) if height * width <= _CELLS else _BAND + abs(height - width) // 8


def _band_cells(height: int, width: int) -> int:
    return height * min(width, 2 * _reach(height, width) + 1)


def _one_to_one(texts: Texts, lefts: Numbers, rights: Numbers) -> list[Link]:
    """Return the links of a corridor too large to be looked at: paragraphs that share a rare word, one to one."""
    shared = shared_features({i: texts.encoded(0, i) for i in lefts}, {j: texts.encoded(1, j) for j in rights})
    gains = ((i, j, texts.matched((i,), (j,)).gain) for i, j in shared)
    chain = heaviest_chain((i, j, gain) for i, j, gain in gains if gain > 0)
    links = [Link((i, i + 1), (j, j + 1), texts.matched((i,), (j,)).score) for i, j in chain]
    used = ({i for i, _ in chain}, {j for _, j in chain})
    links += [Link((i, i + 1), (0, 0)) for i in lefts if i not in used[0]]
    return links + [Link((0, 0), (j, j + 1)) for j in rights if j not in used[1]]


def _licensed(texts: Texts, lefts: Numbers, rights: Numbers) -> bool:
    return all(texts.licensed(i, j) for i in lefts for j in rights)


def _best_steps(texts: Texts, lefts: Numbers, rights: Numbers) -> dict[tuple[int, int], tuple[int, int, float]]:
    """Return for each cell the best first step (m, n) from there to the end, and the score of its link."""
    height, width = len(lefts), len(rights)
    worth: dict[tuple[int, int], float] = {}
    steps: dict[tuple[int, int], tuple[int, int, float]] = {}
    slope = width / height
    reach = _reach(height, width)
    for a in range(height, -1, -1):
        for b in range(min(width, int(a * slope) + reach), max(-1, int(a * slope) - reach - 1), -1):
            best, step = 0.0, (0, 0, 0.0)
            if b < width and (a, b + 1) in worth:
                best, step = worth[a, b + 1], (0, 1, 0.0)
            if a < height and (a + 1, b) in worth and (not step[1] or worth[a + 1, b] >= best):
                best, step = worth[a + 1, b], (1, 0, 0.0)
            if a < height and b < width:
                for m, n in _extensions(texts, lefts[a : a + MOST], rights[b : b + MOST]):
                    after = worth.get((a + m, b + n))
                    if after is None:
                        continue
                    match = texts.matched(lefts[a : a + m], rights[b : b + n])
                    gain = match.gain - (_SEAM if min(m, n) > 1 else 0.0)
                    if gain <= 0 and min(m, n) == 1 and _licensed(texts, lefts[a : a + m], rights[b : b + n]):
                        gain = match.licensed_gain
                    if gain > 0 and gain + after >= best:
                        best, step = gain + after, (m, n, match.score)
            worth[a, b] = best
            steps[a, b] = step
    return steps


_ALIKE_SIZE = 0.5
_LESS = 0.6  # of what is asked elsewhere is enough where the neighbours speak for a link
_ALIKE_LETTERS = 0.3
_BY_PLACE = 0.3  # confidence of a link that little but its place speaks for


def between_neighbours(texts: Texts, links: list[Link]) -> list[Link]:
    """
    Link the paragraph that answers nothing on one side to the only one in the same place that answers nothing on the other.

    It is done where both stand between the same two links and are of a size: heavy damage or a rewriting leaves few words
    to tell that they belong together, but their neighbours do.
    """
    done: list[Link] = []
    at = 0
    while at < len(links):
        run = at
        while run < len(links) and (links[run].left == (0, 0) or links[run].right == (0, 0)):
            run += 1
        gaps = links[at:run]
        if len(gaps) == 2 and (joined := _joined(texts, gaps)):
            done.append(joined)
        else:
            done += gaps
        done += links[run : run + 1]
        at = run + 1
    return done


def _joined(texts: Texts, gaps: list[Link]) -> Link | None:
    lefts = [link.left for link in gaps if link.left[1] > link.left[0]]
    rights = [link.right for link in gaps if link.right[1] > link.right[0]]
    if len(lefts) != 1 or len(rights) != 1:
        return None
    (i, _), (j, _) = lefts[0], rights[0]
    one, other = texts.left[i], texts.right[j]
    if min(len(one), len(other)) < _ALIKE_SIZE * max(len(one), len(other)):
        return None
    match = texts.matched((i,), (j,))
    if match.size > 2 * SHORT:
        alike = match.score >= ASKED * _LESS
    else:
        alike = Indel.normalized_similarity(one, other) >= _ALIKE_LETTERS
    return Link(lefts[0], rights[0], match.score, _BY_PLACE) if alike else None
