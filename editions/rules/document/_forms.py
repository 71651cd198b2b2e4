"""The words of a document that begin with a capital letter, counted, and where each stands."""

from __future__ import annotations

import bisect
import itertools
import re
import unicodedata
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from attrs import field, frozen

from editions.difference import Place
from provenance.claims.names import NAME_FORM

if TYPE_CHECKING:
    from collections.abc import Sequence

    from provenance.transcript import Paragraph

_CAPITALS = "A-Z\u00c0-\u00d6\u00d8-\u00de\u0100-\u017f\u0218\u021a\u0401-\u042f"
_WORD = re.compile(r"\w+")
_SENTENCE_STOPS = frozenset(".!?:\N{HORIZONTAL ELLIPSIS}\n")
_BETWEEN = (
    " \t\u00a0\"'([\N{LEFT DOUBLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}"
    "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}"
)
_WORD_BEFORE = re.compile(rf"([{_CAPITALS}]\w{{2,}})\s(?:[{_CAPITALS}]\.\s)*\Z")
_WORD_AFTER = re.compile(rf"\s(?:[{_CAPITALS}]\.\s)*([{_CAPITALS}]\w{{2,}})")
_REACH = 40  # code points around a form in which its neighbour is looked for
_ENOUGH = 50  # places of a form that are looked at
_ENOUGH_TO_KNOW = 20_000  # code points of a text that knows the runs of its language
_VOWEL = frozenset("aeiouyаеиоуыэюяё")
_SAMPLE = 200_000  # code points by which a common word or a run of letters is known


@frozen
class Forms:
    """
    Where each form with a capital stands in some paragraphs; forms are composed (NFC).

    ``text`` is the paragraphs joined by a line break; ``starts`` is where each begins in it, ``paragraphs`` their
    indices; ``found`` gives the ranges of ``text`` at which a form stands.
    """

    text: str = field(repr=False)
    starts: tuple[int, ...] = field(repr=False)
    paragraphs: tuple[int, ...] = field(repr=False)
    found: dict[str, list[tuple[int, int]]] = field(repr=False)

    def count(self, form: str) -> int:
        """Return how often *form* stands in the text."""
        return len(self.found.get(form, ()))

    def places(self, form: str) -> list[Place]:
        """Return the places of *form*, in order."""
        places = []
        for start, end in sorted(self.found.get(form, ())):
            at = bisect.bisect_right(self.starts, start) - 1
            first = self.starts[at]
            places.append(Place(self.paragraphs[at], start - first, end - first, self.text[start:end]))
        return places

    def inside_sentences(self, form: str) -> bool:
        """Tell whether *form* stands anywhere but at the head of a sentence."""
        for start, _ in self.found[form][:_ENOUGH]:
            before = self.text[max(0, start - 8) : start].rstrip(_BETWEEN)
            if before and before[-1] not in _SENTENCE_STOPS:
                return True
        return False

    def neighbours(self, form: str) -> set[str]:
        """Return the words with a capital that stand right before and after *form*, past initials."""
        found: set[str] = set()
        for start, end in self.found[form][:_ENOUGH]:
            before = _WORD_BEFORE.search(self.text, max(0, start - _REACH), start)
            after = _WORD_AFTER.match(self.text, end, end + _REACH)
            found |= {match[1] for match in (before, after) if match}
        return found


class Sample:
    """
    What the beginning of a text knows of common words and of runs of letters, counted when it is first asked.

    An aid of one search, and never kept: it changes when it is asked.
    """

    def __init__(self, text: str) -> None:
        self._text = text[:_SAMPLE]
        self._lower = self._text.lower()
        self._words: Counter[str] | None = None

    def has_word(self, form: str) -> bool:
        """Tell whether *form* also stands in small letters, as a common word."""
        return self._printed(form.lower()) > 0

    def has_run(self, run: str, form: str) -> bool:
        """
        Tell whether a run of three small letters stands in other words than *form*.

        A short text knows few runs: there, only a run without a vowel counts as unknown.
        """
        if len(self._text) < _ENOUGH_TO_KNOW and not _VOWEL.isdisjoint(run):
            return True
        at = -1
        for _ in range(form.lower().count(run) * self._printed(form) + 1):  # one more than *form* itself explains
            at = self._lower.find(run, at + 1)
            if at < 0:
                return False
        return True

    def _printed(self, word: str) -> int:
        if self._words is None:
            self._words = Counter(_WORD.findall(self._text))
        return self._words[word]


def capitalised(paragraphs: Sequence[tuple[int, Paragraph]]) -> Forms:
    """Find the forms with a capital in some paragraphs, given with their indices; one pass over the text."""
    text = "\n".join(paragraph.text for _, paragraph in paragraphs)
    lengths = (len(paragraph.text) + 1 for _, paragraph in paragraphs)
    starts = tuple(itertools.accumulate(lengths, initial=0))[:-1]
    found: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for match in NAME_FORM.finditer(text):
        found[match[0]].append(match.span())
    if not unicodedata.is_normalized("NFC", text):
        raw, found = found, defaultdict(list)
        for spelling, ranges in raw.items():
            found[unicodedata.normalize("NFC", spelling)] += ranges
    return Forms(text, starts, tuple(index for index, _ in paragraphs), dict(found))
