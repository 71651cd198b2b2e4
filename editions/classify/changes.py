"""Verb: put each difference before the rules, and each kind of change only once."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from editions.classify.transposed import moved_words
from editions.rules import PASSAGE, Change
from editions.rules.lexicon import words
from provenance.transcript import MarkKind, Role

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from editions.classify.fold import Heap
    from editions.difference import Place
    from editions.rules import DifferenceRule, Verdict
    from editions.rules.context import Context
    from editions.witness import Witness

_DIGIT = re.compile(r"\d")
_BEFORE_A_NUMBER = frozenset(" \t\n\r\N{NO-BREAK SPACE}$\N{POUND SIGN}\N{EURO SIGN}-\N{EN DASH}\N{EM DASH}/([#")
_STOPS = frozenset(".?!:\N{HORIZONTAL ELLIPSIS}")
_QUOTES = (
    " \t\n\r\"'(["
    "\N{LEFT DOUBLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}"
    "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}\N{DOUBLE LOW-9 QUOTATION MARK}"
    "\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}"
)

#: What was said of a kind of change: by which rule, and what; ``None``: nothing.
Answer = tuple["DifferenceRule", "Verdict"] | None
#: The kinds of place, one bit each, in the order of the fields of `Change`.
_IN_LABEL, _IN_SOURCE, _OPENS_SENTENCE, _BESIDE_MONTH, _IN_MARK, _GLUED, _WHOLE_LABEL = (
    1 << k for k in range(7)
)


def judge(context: Context, asked: Sequence[DifferenceRule], heap: Heap) -> None:
    """Ask the rules, in the order given, about every difference, and put what they say on the heap."""
    months = context.lexicon.months
    left, right = _Surroundings(context.left, months), _Surroundings(context.right, months)
    on_letters = [rule for rule in asked if not rule.about_signs]
    answers: dict[tuple[str, str, int], Answer] = {}
    moved = moved_words(context.differences, context.lexicon)
    for number, difference in enumerate(context.differences):
        if number in moved:
            heap.add_moved(difference, moved[number])
            continue
        one, other = difference.left, difference.right
        kind = left.kind(one) | right.kind(other)
        key = (one.text, other.text, kind)
        if key in answers:
            answer = answers[key]
        else:
            bare = one.text.isalnum() and other.text.isalnum()
            answer = answers[key] = _answer(key, context, on_letters if bare else asked)
        if not answer:
            continue
        if kind & _IN_SOURCE and answer[0].rank >= PASSAGE:
            heap.add_of_source(difference)
        else:
            heap.put(*answer, difference)


def _answer(key: tuple[str, str, int], context: Context, asked: Sequence[DifferenceRule]) -> Answer:
    one, other, kind = key
    bits = (_IN_LABEL, _IN_SOURCE, _OPENS_SENTENCE, _BESIDE_MONTH, _IN_MARK, _GLUED, _WHOLE_LABEL)
    where = [bool(kind & bit) for bit in bits]
    change = Change(one, other, words(one), words(other), *where)
    for rule in asked:
        verdict = rule.check(change, context)
        if verdict:
            return rule, verdict
    return None


class _Surroundings:
    """Where the labels, marks and source statements of a witness stand, and what stands around a place."""

    def __init__(self, witness: Witness, months: Mapping[str, int]) -> None:
        paragraphs = witness.paragraphs
        self._months = months
        self._texts = [p.text for p in paragraphs]
        self._spans: dict[int, list[tuple[int, int, int]]] = {}
        for k, p in enumerate(paragraphs):
            if p.label:
                self._spans.setdefault(k, []).append((_IN_LABEL, p.label.start, p.label.end))
            if p.role is Role.SOURCE_NOTE:
                self._spans.setdefault(k, []).append((_IN_SOURCE, 0, len(p.text)))
        for mark in witness.transcript.marks:
            bit = _MARKS.get(mark.kind, _IN_MARK)
            if bit and (bit != _IN_MARK or mark.end - mark.start <= _LONGEST_MARK):
                self._spans.setdefault(mark.paragraph, []).append((bit, mark.start, mark.end))

    def kind(self, place: Place) -> int:
        """Return what kind of place it is, one bit for each kind."""
        paragraph, start, text = place.paragraph, place.start, place.text
        if paragraph is None:
            return 0
        kind = 0
        for bit, low, high in self._spans.get(paragraph, ()):
            if low <= start < high and (text or bit != _IN_LABEL) and (bit == _IN_LABEL or place.end <= high):
                kind |= bit
                if bit == _IN_LABEL and start == low and place.end >= high:
                    kind |= _WHOLE_LABEL
        if text and not text[0].islower() and self._opens_sentence(paragraph, start):
            kind |= _OPENS_SENTENCE
        if text and not text.isalpha() and _DIGIT.search(text) and self._beside_month(place):
            kind |= _BESIDE_MONTH
        if text and text[0].isdigit() and start and self._texts[paragraph][start - 1] not in _BEFORE_A_NUMBER:
            kind |= _GLUED
        return kind

    def _opens_sentence(self, paragraph: int, start: int) -> bool:
        before = self._texts[paragraph][max(0, start - 6) : start].rstrip(_QUOTES)
        return not before or before[-1] in _STOPS

    def _beside_month(self, place: Place) -> bool:
        text = self._texts[place.paragraph or 0]
        before = words(text[max(0, place.start - 24) : place.start])[-2:]
        after = words(text[place.end : place.end + 24])[:2]
        return any(word in self._months for word in (*before, *after))


_LONGEST_MARK = 60  # code points; what is longer is no word or name that an editor supplied
_MARKS = {MarkKind.SOURCE: _IN_SOURCE, MarkKind.OMISSION: 0}
