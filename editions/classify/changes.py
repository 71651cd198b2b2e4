"""Verb: put each difference before the rules, and each kind of change only once."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from editions.rules import PASSAGE, Change
from editions.rules.lexicon import words
from provenance.transcript import MarkKind, Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editions.classify.fold import Heap
    from editions.difference import Place
    from editions.rules import DifferenceRule, Verdict
    from editions.rules.context import Context
    from editions.witness import Witness

_DIGIT = re.compile(r"\d")
_STOPS = frozenset(".?!:\N{HORIZONTAL ELLIPSIS}")
_QUOTES = (
    " \t\n\r\"'(["
    "\N{LEFT DOUBLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}"
    "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}\N{DOUBLE LOW-9 QUOTATION MARK}"
    "\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}"
)

#: What was said of a kind of change: by which rule, and what. ``None``: silently nothing, another rule has spoken.
Answer = tuple["DifferenceRule", "Verdict"] | None


def judge(context: Context, asked: Sequence[DifferenceRule], heap: Heap) -> None:
    """Ask the rules, in the order given, about every difference, and put what they say on the heap."""
    left, right = _Surroundings(context.left), _Surroundings(context.right)
    answers: dict[tuple[str, str, bool, bool, bool, bool], Answer] = {}
    months = context.lexicon.months
    for difference in context.differences:
        one, other = difference.left, difference.right
        key = (
            one.text,
            other.text,
            left.in_label(one) or right.in_label(other),
            left.in_source(one) or right.in_source(other),
            left.opens_sentence(one) or right.opens_sentence(other),
            left.beside(one, months) or right.beside(other, months),
        )
        answer = answers.get(key)
        if answer is None:
            answer = answers[key] = _answer(key, context, asked)
        if not answer:
            continue
        if key[3] and answer[0].rank >= PASSAGE:
            heap.add_of_source(difference)
        else:
            heap.put(*answer, difference)


def _answer(key: tuple[str, str, bool, bool, bool, bool], context: Context, asked: Sequence[DifferenceRule]) -> Answer:
    one, other, *where = key
    change = Change(one, other, words(one), words(other), *where)
    for rule in asked:
        verdict = rule.check(change, context)
        if verdict:
            return rule, verdict
    return None


class _Surroundings:
    """Where the labels and source statements of a witness stand, and what stands before and after a place."""

    def __init__(self, witness: Witness) -> None:
        paragraphs = witness.paragraphs
        self._texts = [p.text for p in paragraphs]
        self._labels = {k: p.label.end + 1 for k, p in enumerate(paragraphs) if p.label}
        self._sources = {k: (0, len(p.text)) for k, p in enumerate(paragraphs) if p.role is Role.SOURCE_NOTE}
        for mark in witness.transcript.marks:
            if mark.kind is MarkKind.SOURCE:
                self._sources.setdefault(mark.paragraph, (mark.start, mark.end))

    def in_label(self, place: Place) -> bool:
        paragraph = place.paragraph
        return paragraph in self._labels and place.start < place.end and place.start < self._labels[paragraph] - 1

    def in_source(self, place: Place) -> bool:
        span = self._sources.get(place.paragraph) if place.paragraph is not None else None
        return span is not None and span[0] <= place.start and place.end <= span[1]

    def opens_sentence(self, place: Place) -> bool:
        if place.paragraph is None or not place.text or place.text[0].islower():
            return False
        before = self._texts[place.paragraph][max(0, place.start - 6) : place.start].rstrip(_QUOTES)
        return not before or before[-1] in _STOPS

    def beside(self, place: Place, months: dict[str, int]) -> bool:
        """Whether the name of a month stands next to a place."""
        if place.paragraph is None or not _DIGIT.search(place.text):
            return False
        text = self._texts[place.paragraph]
        before = words(text[max(0, place.start - 24) : place.start])[-2:]
        after = words(text[place.end : place.end + 24])[:2]
        return any(word in months for word in (*before, *after))
