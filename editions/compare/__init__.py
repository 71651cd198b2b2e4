"""What differs inside each link: the noun is `Difference`, the verb is `compare`."""

from __future__ import annotations

from itertools import pairwise, zip_longest
from typing import TYPE_CHECKING

from editions.compare.spread import SEAM, Spread
from editions.compare.units import alike, at_sentence, out_of_step, pieces, runs, without_islands
from editions.difference import Difference, Place
from editions.normalise import Vocabulary, tokens, word_form
from editions.rules.marks import has_omission

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from editions.alignment import Alignment
    from editions.compare.units import Run
    from editions.witness import Witness

__all__ = ["VERSION", "compare"]

#: Changes whenever the same links may give other differences.
VERSION = 1

_REWRITTEN = 0.5  # share of the words from which a text counts as rewritten
_HYPHENS = ("-", "\N{HYPHEN}", "\N{NON-BREAKING HYPHEN}")
_MOSTLY = 0.3  # share of the words up to which two texts may differ to the letter and be compared so


def compare(left: Witness, right: Witness, alignment: Alignment) -> tuple[Difference, ...]:
    """
    Return the edit runs of every link that has two sides, in the order of the links.

    Words are compared by their normal form, so that dress does not hide which word answers which; then everything that
    is not the same to the letter becomes a difference. Applying the differences of a link to its left paragraphs, laid
    end to end, gives its right ones, character by character (law 4); where a paragraph is split or merged, the white
    space at the seam is the link's to tell. The two sides of a link are put into a canonical order first, so that
    exchanging the witnesses mirrors the differences (law 6). Linear in the number of links; in a link, words times
    words / 64.
    """
    lefts = [p.text for p in left.paragraphs]
    rights = [p.text for p in right.paragraphs]
    vocabulary = Vocabulary()
    found: list[Difference] = []
    for number, link in enumerate(alignment.links):
        one, other = lefts[slice(*link.left)], rights[slice(*link.right)]
        if not one or not other or one == other:
            continue
        a, b = Spread(one, link.left[0]), Spread(other, link.right[0])
        if b.text < a.text:
            places = [(left_place, right_place) for right_place, left_place in _places(b, a, vocabulary)]
        else:
            places = list(_places(a, b, vocabulary))
        found += [Difference(number, one_place, other_place) for one_place, other_place in places]
    return tuple(found)


#: Code points ``(left start, left end, right start, right end)`` of two spreads.
Edit = tuple[int, int, int, int]


def _places(a: Spread, b: Spread, vocabulary: Vocabulary) -> Iterator[tuple[Place, Place]]:
    """Yield the places of all edits, each cut so that it lies in one paragraph on either side."""
    single = a.is_single and b.is_single
    for l0, l1, r0, r1 in _edits(a, b, vocabulary):
        one, other = a.text[l0:l1], b.text[r0:r1]
        if one == other:
            continue
        if single:
            yield Place(a.first, l0, l1, one), Place(b.first, r0, r1, other)
        else:
            yield from _cut_at_seams(a, b, (l0, l1, r0, r1))


def _cut_at_seams(a: Spread, b: Spread, edit: Edit) -> Iterator[tuple[Place, Place]]:
    """Yield the places of an edit, cut where one of its sides crosses from a paragraph into the next."""
    l0, l1, r0, r1 = edit
    one, other = (l0, l0), (r0, r0)
    for left, right in zip_longest(a.cuts(l0, l1), b.cuts(r0, r1)):
        one = left or (one[1], one[1])
        other = right or (other[1], other[1])
        yield a.place(*one), b.place(*other)


def _edits(a: Spread, b: Spread, vocabulary: Vocabulary) -> Iterator[Edit]:
    """Yield the edits in order; all that lies between two of them is equal to the letter."""
    if a.plain and b.plain:
        found = runs(a.words, b.words)
        if sum(run[1] - run[0] + run[3] - run[2] for run in found) <= _MOSTLY * (len(a.words) + len(b.words)):
            for run in _divided(a, b, found, (a.words, b.words)):
                yield from _trimmed(a, b, _span(a, b, run))
            return
    codes = (vocabulary.encode_words(a.words), vocabulary.encode_words(b.words))
    yield from _edits_by_form(a, b, codes)


def _edits_by_form(a: Spread, b: Spread, codes: tuple[str, str]) -> Iterator[Edit]:
    """Yield the edits of two texts that differ much in their dress: words of equal form answer each other."""
    at = (0, 0)  # words that are done with
    ends = (0, 0)  # code points that are done with
    last = (len(a.words), len(a.words), len(b.words), len(b.words))
    for run in [*_divided(a, b, runs(*codes), codes), last]:
        for edit in (*_dress(a, b, at, run), _span(a, b, run)):
            if a.text[ends[0] : edit[0]] != b.text[ends[1] : edit[2]]:
                yield from _white_space(a, b, (ends[0], edit[0], ends[1], edit[2]))
            yield from _trimmed(a, b, edit)
            ends = (edit[1], edit[3])
        at = (run[1], run[3])
    if a.text[ends[0] :] != b.text[ends[1] :]:
        yield from _white_space(a, b, (ends[0], len(a.text), ends[1], len(b.text)))


def _divided(a: Spread, b: Spread, found: list[Run], codes: tuple[Sequence[str], Sequence[str]]) -> Iterator[Run]:
    """Yield the runs of words that differ, moved to sentence ends and divided into pieces that answer each other."""
    changed = sum(run[1] - run[0] + run[3] - run[2] for run in found)
    rewritten = changed > _REWRITTEN * (len(a.words) + len(b.words))
    apart = [*_in_step(a, b, without_islands(found, rewritten=rewritten))]
    done = 0  # words of the left text that stand in runs, or before them
    for run, after in pairwise([*apart, (len(a.words), 0, 0, 0)]):
        l0, l1, r0, r1 = run
        room = (l0 - done, after[0] - l1)
        done = l1
        if l1 - l0 == 1 == r1 - r0:
            yield run
        elif l0 == l1:
            shift = at_sentence((r0, r1, l0, l1), codes[1], b.words, room)
            done += shift
            yield l0 + shift, l1 + shift, r0 + shift, r1 + shift
        elif r0 == r1:
            shift = at_sentence(run, codes[0], a.words, room)
            done += shift
            yield l0 + shift, l1 + shift, r0 + shift, r1 + shift
        elif _is_reordered(a, b, run) or _same_letters(a, b, run):
            yield run
        else:
            for i0, i1, j0, j1 in pieces(a.words[l0:l1], b.words[r0:r1]):
                yield l0 + i0, l0 + i1, r0 + j0, r0 + j1


def _same_letters(a: Spread, b: Spread, run: Run) -> bool:
    """Whether the two sides of a run have the same letters and figures, divided otherwise."""
    if run[1] - run[0] == run[3] - run[2]:
        return False
    one, other = a.text[a.start(run[0]) : a.end(run[1] - 1)], b.text[b.start(run[2]) : b.end(run[3] - 1)]
    return [c for c in one if c.isalnum()] == [c for c in other if c.isalnum()]


def _in_step(a: Spread, b: Spread, found: list[Run]) -> Iterator[Run]:
    """Yield runs, neighbours joined where their words answer each other better across what stands between them."""
    at = 0
    while at < len(found):
        run = found[at]
        at += 1
        if at < len(found) and out_of_step(run, found[at]):
            joined = (run[0], found[at][1], run[2], found[at][3])
            if _is_excision(a, b, run, found[at]) or _is_reordered(a, b, joined) or _all_answered(a, b, joined):
                run = joined
                at += 1
        yield run


def _is_excision(a: Spread, b: Spread, one: Run, other: Run) -> bool:
    """Whether one of two neighbouring runs has nothing but an omission mark on one of its sides."""
    return any(_is_mark(a.words[run[0] : run[1]]) or _is_mark(b.words[run[2] : run[3]]) for run in (one, other))


def _is_mark(words: Sequence[str]) -> bool:
    text = " ".join(words)
    return has_omission(text) and not any(c.isalnum() for c in text)


def _is_reordered(a: Spread, b: Spread, run: Run) -> bool:
    """Whether the two sides of a run are the same words in another order: ``3 May`` and ``May 3,``."""
    l0, l1, r0, r1 = run
    return l1 - l0 == r1 - r0 and sorted(map(word_form, a.words[l0:l1])) == sorted(map(word_form, b.words[r0:r1]))


def _all_answered(a: Spread, b: Spread, run: Run) -> bool:
    """Whether every word of a run answers one that looks like it, with some damage."""
    l0, l1, r0, r1 = run
    parts = list(pieces(a.words[l0:l1], b.words[r0:r1]))
    return len(parts) > 1 and all(
        i0 < i1 and j0 < j1 and alike("".join(a.words[l0 + i0 : l0 + i1]), "".join(b.words[r0 + j0 : r0 + j1]))
        for i0, i1, j0, j1 in parts
    )


def _span(a: Spread, b: Spread, run: Run) -> Edit:
    """Return a run of words as code points; words that only one side has take the white space after them along."""
    l0, l1, r0, r1 = run
    if l0 < l1 and r0 < r1:
        return a.start(l0), a.end(l1 - 1), b.start(r0), b.end(r1 - 1)
    if l1 < len(a.words) and r1 < len(b.words):
        return a.start(l0), a.start(l1), b.start(r0), b.start(r1)
    left = (a.end(l0 - 1) if l0 else 0, a.end(l1 - 1) if l1 else 0)
    right = (b.end(r0 - 1) if r0 else 0, b.end(r1 - 1) if r1 else 0)
    return *left, *right


def _dress(a: Spread, b: Spread, at: tuple[int, int], run: Run) -> Iterator[Edit]:
    """Yield the words of equal form before a run that are not equal to the letter."""
    count = run[0] - at[0]
    if not count:
        return
    words_a, words_b = a.words[at[0] : run[0]], b.words[at[1] : run[2]]
    if words_a == words_b:
        return
    for k in range(count):
        if words_a[k] != words_b[k]:
            start_a, start_b = a.start(at[0] + k), b.start(at[1] + k)
            yield start_a, start_a + len(words_a[k]), start_b, start_b + len(words_b[k])


def _white_space(a: Spread, b: Spread, gap: Edit) -> Iterator[Edit]:
    """Yield the white space that differs in a stretch whose words are equal to the letter; seams are not compared."""
    l0, l1, r0, r1 = gap
    one, other = a.text[l0:l1], b.text[r0:r1]
    spaces = [_spaces(text) for text in (one, other)]
    for (s0, s1), (t0, t1) in zip(*spaces, strict=True):
        space, answer = one[s0:s1], other[t0:t1]
        if space != answer and (SEAM not in (space, answer) or space.strip(" \n") + answer.strip(" \n")):
            yield l0 + s0, l0 + s1, r0 + t0, r0 + t1


def _spaces(text: str) -> list[tuple[int, int]]:
    """Return the white space of a text: before each word, and after the last (ranges may be empty)."""
    found, at = [], 0
    for word in text.split():
        start = text.index(word, at)
        found.append((at, start))
        at = start + len(word)
    return [*found, (at, len(text))]


def _trimmed(a: Spread, b: Spread, edit: Edit) -> Iterator[Edit]:
    """
    Yield what is left of an edit when the tokens that are equal at its ends are taken off.

    If as many tokens are left on either side, each pair is an edit of its own: a damaged word and the comma after it
    are two.
    """
    l0, l1, r0, r1 = edit
    if l0 == l1 or r0 == r1:
        if l1 > l0 or r1 > r0:
            yield edit
        return
    one, other = a.text[l0:l1], b.text[r0:r1]
    if one.isalnum() and other.isalnum():
        yield edit
        return
    ones, others = tokens(one), tokens(other)
    while ones and others and ones[0] == others[0] and not _hyphen_follows(ones, others):
        l0, r0 = l0 + len(ones[0]), r0 + len(others[0])
        del ones[0], others[0]
    while ones and others and ones[-1] == others[-1] and _same_joint(ones, others):
        l1, r1 = l1 - len(ones[-1]), r1 - len(others[-1])
        del ones[-1], others[-1]
    if len(ones) != len(others) or not _pairwise(ones, others):
        yield l0, l1, r0, r1
        return
    for token, answer in zip(ones, others, strict=True):
        if token != answer:
            yield l0, l0 + len(token), r0, r0 + len(answer)
        l0, r0 = l0 + len(token), r0 + len(answer)


def _hyphen_follows(ones: Sequence[str], others: Sequence[str]) -> bool:
    """Whether the first token is a word that a hyphen joins to the next, on either side."""
    if not ones[0][-1].isalnum():
        return ones[0] in _HYPHENS and len(ones) > 1
    return any(len(side) > 2 and side[1] in _HYPHENS and side[2][0].isalnum() for side in (ones, others))  # noqa: PLR2004 - word, hyphen, word


def _same_joint(ones: Sequence[str], others: Sequence[str]) -> bool:
    """
    Whether the last token can be taken off: what divides it from the one before is alike on both sides, and no hyphen.

    ``Forty-two`` and ``Fifty-two`` are two numbers, and not ``Forty`` and ``Fifty``.
    """
    if _is_compound(ones) or _is_compound(others):
        return False
    return len(ones) == 1 or len(others) == 1 or ones[-2][-1].isspace() == others[-2][-1].isspace()


def _is_compound(side: Sequence[str]) -> bool:
    """Whether a hyphen joins the last word to one before it."""
    return len(side) > 1 and side[-2] in _HYPHENS and (len(side) == 2 or side[-3][-1].isalnum())  # noqa: PLR2004 - see above


def _pairwise(ones: Sequence[str], others: Sequence[str]) -> bool:
    """Whether tokens answer each other one by one: signs to signs, words to words that look like them."""
    if len(ones) == 1:
        return True
    return all(
        one[0].isalnum() == other[0].isalnum() and (not one[0].isalnum() or alike(one, other))
        for one, other in zip(ones, others, strict=True)
    )
