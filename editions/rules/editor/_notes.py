"""Which notes of two witnesses answer each other."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from attrs import frozen
from rapidfuzz import fuzz

from editions.difference import Place
from editions.rules.places import reading, unplaced
from provenance.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from editions.rules.context import Context
    from editions.witness import Witness
    from provenance.transcript import Note

_LEAST_ALIKE = 0.5  # Indel ratio of two bodies, below which they are not one note
_NAMESAKES = 20  # notes of one number; where each page begins at 1, a number says nothing
_CONTEXT = 25  # code points before a callout by which its place is found in the other witness


@frozen
class NotePairs:
    """Pairs of indices of notes that answer each other, and the indices of those that answer nothing, in order."""

    pairs: tuple[tuple[int, int], ...]
    left_only: tuple[int, ...]
    right_only: tuple[int, ...]


def pair_notes(context: Context) -> NotePairs:
    """
    Pair the notes of two witnesses, each at most once.

    Equal bodies first; then the same number in linked paragraphs, or bodies alike among notes of the same number or of
    linked paragraphs, the most alike first; ties by position. Takes time linear in the notes but for notes of one
    paragraph.
    """
    left, right = context.left.transcript.notes, context.right.transcript.notes
    pairs: dict[int, int] = {}
    waiting: dict[str, list[int]] = defaultdict(list)
    for j, note in enumerate(right):
        waiting[fold(note.text).text.strip()].append(j)
    for i, note in enumerate(left):
        equals = waiting[fold(note.text).text.strip()]
        if equals:
            pairs[i] = equals.pop(0)
    taken = set(pairs.values())
    scored = sorted(
        (-score, abs(i - j), i + j, i, j)
        for i, j in _candidates(context)
        if i not in pairs and j not in taken and (score := _alike(left[i], right[j])) >= _LEAST_ALIKE
    )
    for *_, i, j in scored:
        if i not in pairs and j not in taken:
            pairs[i] = j
            taken.add(j)
    return NotePairs(
        tuple(sorted(pairs.items())),
        tuple(i for i in range(len(left)) if i not in pairs),
        tuple(j for j in range(len(right)) if j not in taken),
    )


def _alike(one: Note, two: Note) -> float:
    return fuzz.ratio(fold(one.text).text, fold(two.text).text) / 100


def _candidates(context: Context) -> Iterator[tuple[int, int]]:
    """Yield notes that may answer each other: of the same number, or called in linked paragraphs."""
    by_number: dict[str, list[int]] = defaultdict(list)
    by_paragraph: dict[int, list[int]] = defaultdict(list)
    for j, note in enumerate(context.right.transcript.notes):
        if note.n:
            by_number[note.n].append(j)
        if note.callout:
            by_paragraph[note.callout.paragraph].append(j)
    answers = _answers(context, "left")
    own = Counter(note.n for note in context.left.transcript.notes)
    for i, note in enumerate(context.left.transcript.notes):
        namesakes = by_number[note.n] if note.n else []
        found = set(namesakes if max(len(namesakes), own[note.n]) <= _NAMESAKES else ())
        if note.callout:
            found.update(j for p in answers.get(note.callout.paragraph, ()) for j in by_paragraph[p])
        for j in sorted(found):
            yield i, j


def _answers(context: Context, side: str) -> dict[int, range]:
    """Return for each paragraph of one side the paragraphs of the other that answer it."""
    found: dict[int, range] = {}
    for link in context.alignment.links:
        here, there = (link.left, link.right) if side == "left" else (link.right, link.left)
        found.update(dict.fromkeys(range(*here), range(*there)))
    return found


def callout_place(witness: Witness, note: Note) -> Place:
    """Return where a note is called, or a place outside the text that reads its number."""
    if note.callout is None:
        return unplaced(note.n or note.text)
    return reading(witness, note.callout.paragraph, note.callout.start, note.callout.end)


def where_called(context: Context, note: Note, side: str) -> Place | None:
    """
    Return the empty range where a note of *side* would be called in the other witness, or ``None`` if nobody knows.

    It stands after the words that precede the callout, if the answering paragraph has them, else at its end.
    """
    if note.callout is None:
        return None
    here, there = (context.left, context.right) if side == "left" else (context.right, context.left)
    answers = _answers(context, side).get(note.callout.paragraph, range(0))
    before = here.paragraphs[note.callout.paragraph].text[max(0, note.callout.start - _CONTEXT) : note.callout.start]
    wanted = fold(before).text
    for index in answers:
        folded = fold(there.paragraphs[index].text)
        at = folded.text.find(wanted) if wanted.strip() else -1
        if at >= 0:
            end = folded.raw(at, at + len(wanted)).end
            return Place(index, end, end, "")
    if not answers:
        return None
    end = len(there.paragraphs[answers[-1]].text)
    return Place(answers[-1], end, end, "")
