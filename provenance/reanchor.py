"""Verb: find a quotation again in a text that has changed since it was quoted; and the paragraph an address names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from provenance.folding import Folded, fold
from provenance.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from provenance.transcript import Paragraph

#: A quotation counts as found if at least so much of it is alike, as a share of both lengths (Indel ratio, [0, 1]).
LEAST_ALIKE = 0.75

_WORD = re.compile(r"\w+")
_LONG_WORDS = 16  # of the quotation that are counted in the text
_SEEDS = 8  # rare words of the quotation that are looked up
_MOST_PLACES = 200  # of one word
_CANDIDATES = 12  # places that are looked at closely
_SLACK = 3  # words by which a border may be off
_MOST_LETTERS = 200_000  # a longer text is not searched letter by letter
_MANY_LETTERS = 2000  # a text no longer than this is searched whole


def reanchor(quotation: str, text: str, *, near: int | None = None) -> Span | None:
    r"""
    Find *quotation* in *text*, and return its code points, or ``None`` if nothing there is like it.

    First it is looked for as it stands; then without regard to case, kinds of quotation marks, dashes and spaces, soft
    hyphens and composition; then with changes, by its rare words (or, if none is left, by its letters) and the Indel
    ratio of what stands around them, down to `LEAST_ALIKE`. Of several equal places the one nearest to *near* (a code
    point) is taken, then the first. Takes time linear in the text for a quotation of some lines. Source of the last
    step: R. Bachmann, RapidFuzz, ``partial_ratio_alignment``.

    >>> text = "He said:  “We are not yet\nready,” and sat down."
    >>> reanchor('"we are not yet ready,"', text).of(text)
    '“We are not yet\nready,”'
    >>> reanchor("We are nearly ready", "He said: We are not ready, and left.")
    Span(start=9, end=25)
    >>> reanchor("The harvest failed", text) is None
    True
    """
    if not fold(quotation).text.strip():
        return None
    at = _nearest(quotation, text, near)
    if at is not None:
        return Span(at, at + len(quotation))
    return reanchor_in(quotation, fold(text), near=near)


def reanchor_in(quotation: str, folded: Folded, *, near: int | None = None) -> Span | None:
    """
    Find *quotation* in a text that is folded already, as `reanchor` does; offsets are those of the raw text.

    >>> reanchor_in("Not  YET", fold("We are not yet ready"))
    Span(start=7, end=14)
    """
    needle = fold(quotation).text.strip()
    if not needle:
        return None
    target = None if near is None else folded.folded(near)
    at = _nearest(needle, folded.text, target)
    if at is None:
        return _fuzzy(needle, folded, target)
    return folded.raw(at, at + len(needle))


def _nearest(needle: str, text: str, near: int | None) -> int | None:
    """Return where *needle* begins in *text*, nearest to *near*, or first."""
    if near is None:
        at = text.find(needle)
        return at if at >= 0 else None
    after = text.find(needle, max(0, near))
    before = text.rfind(needle, 0, max(0, near) + max(0, len(needle) - 1))
    if before < 0 or after < 0:
        at = max(before, after)
        return at if at >= 0 else None
    return before if near - before <= after - near else after


def _fuzzy(needle: str, folded: Folded, near: int | None) -> Span | None:
    best: tuple[float, int, int, int] | None = None
    for start in _candidates(needle, folded.text, near):
        slack = max(20, len(needle) // 4)
        low = max(0, start - slack)
        high = min(len(folded.text), start + len(needle) + slack)
        if len(folded.text) <= _MANY_LETTERS and near is None:
            low, high = 0, len(folded.text)
        score, begin, end = _fitted(needle, folded.text[low:high])
        rank = (-score, abs(low + begin - near) if near is not None else 0, low + begin, low + end)
        if score >= LEAST_ALIKE and (best is None or rank < best):
            best = rank
    return folded.raw(best[2], best[3]) if best else None


def _candidates(needle: str, text: str, near: int | None) -> list[int]:
    """Return where the quotation may begin: where its rarest words stand as far apart as in it, the best first."""
    words = {match[0]: match.start() for match in _WORD.finditer(needle[:2000])}
    counts = {word: text.count(word) for word in sorted(words, key=lambda word: (-len(word), word))[:_LONG_WORDS]}
    known = sorted((word for word in counts if counts[word]), key=lambda word: (counts[word], -len(word), word))
    starts = sorted(max(0, at - words[word]) for word in known[:_SEEDS] for at in _places(word, text))
    clusters: list[list[int]] = []
    for start in starts:
        if clusters and start - clusters[-1][0] <= max(20, len(needle) // 4):
            clusters[-1].append(start)
        else:
            clusters.append([start])
    clusters.sort(key=lambda c: (-len(c), abs(c[len(c) // 2] - near) if near is not None else 0, c[0]))
    found = [c[len(c) // 2] for c in clusters[:_CANDIDATES]]
    if found or len(text) <= _MANY_LETTERS:
        return found or [0]
    return _by_letters(needle, text, near or 0)


def _by_letters(needle: str, text: str, near: int) -> list[int]:
    """
    Return where the quotation may begin if not one of its words stands in the text as it does in the quotation.

    By its first and its last letters, as many as diff-match-patch takes, with some wrong (Wu and Manber 1992).
    """
    if len(text) > _MOST_LETTERS:
        return []
    from diff_match_patch import diff_match_patch  # noqa: PLC0415 - seldom needed

    matcher = diff_match_patch()
    matcher.Match_Distance = len(text) * 10
    matcher.Match_Threshold = 1 - LEAST_ALIKE
    bits = matcher.Match_MaxBits
    offsets = dict.fromkeys((0, max(0, len(needle) - bits)))
    places = [(matcher.match_main(text, needle[at : at + bits], near + at), at) for at in offsets]
    return [max(0, place - at) for place, at in places if place >= 0]


def _places(word: str, text: str) -> Iterable[int]:
    at = text.find(word)
    for _ in range(_MOST_PLACES):
        if at < 0:
            return
        yield at
        at = text.find(word, at + 1)


def _fitted(needle: str, window: str) -> tuple[float, int, int]:
    """Return how alike the quotation and the best range of *window* are, in [0, 1], and that range, at word borders."""
    if len(window) <= len(needle):
        start, end = 0, len(window)
    else:
        fit = fuzz.partial_ratio_alignment(needle, window)
        start, end = (fit.dest_start, fit.dest_end) if fit else (0, len(needle))
    words = [match.span() for match in _WORD.finditer(window)]
    begins = _around([word[0] for word in words], start) or [start]
    ends = _around([word[1] for word in words], end) or [end]
    head = len(needle) - len(needle.lstrip("\"'([-. "))
    tail = len(needle) - len(needle.rstrip("\"')].,;:!?- "))
    best = (-fuzz.ratio(needle, window[start:end]) / 100, abs(start), start, end)
    for begin in begins:
        for stop in ends:
            low, high = max(0, begin - head), min(len(window), stop + tail)
            if low < high:
                best = min(best, (-fuzz.ratio(needle, window[low:high]) / 100, abs(low - start), low, high))
    return -best[0], best[2], best[3]


def _around(borders: list[int], at: int) -> list[int]:
    return sorted(borders, key=lambda border: (abs(border - at), border))[: 2 * _SLACK + 1]


def find_paragraph(address: str, paragraphs: Sequence[Paragraph]) -> int | None:
    """
    Return the index of the paragraph that *address* names, or ``None`` if there is none.

    An address is ``#id``; a printed number (``17``), which counts positions from 1 in a text that prints none; or a
    quotation of first words, with or without quotation marks and with or without the speaker's label. Words that have
    changed are found again as by `reanchor`; of equals the first is taken.

    >>> from provenance.transcript import Paragraph
    >>> text = [Paragraph(text="The first point."), Paragraph(text="The second point, with more.", id="p2")]
    >>> find_paragraph("2", text), find_paragraph("#p2", text), find_paragraph('"The sceond point"', text)
    (1, 1, 1)
    """
    if address.startswith("#"):
        return next((i for i, p in enumerate(paragraphs) if p.id == address[1:]), None)
    if address.isalnum() and address[0].isdecimal():
        if any(p.n is not None for p in paragraphs):
            return next((i for i, p in enumerate(paragraphs) if p.n == address), None)
        return int(address) - 1 if address.isdecimal() and 0 < int(address) <= len(paragraphs) else None
    words = fold(address).text.strip("\"' ")
    if not words:
        return None
    best: tuple[float, int] | None = None
    for index, paragraph in enumerate(paragraphs):
        score = max(_opens(words, start) for start in _openings(paragraph, len(words)))
        if score >= LEAST_ALIKE and (best is None or -score < best[0]):
            best = (-score, index)
    return best[1] if best else None


def _openings(paragraph: Paragraph, length: int) -> list[str]:
    """Return the first words of a paragraph, folded: with its label, and without."""
    starts = {0, paragraph.label.end} if paragraph.label else {0}
    return [fold(paragraph.text[start : start + 2 * length + 40]).text.lstrip("\"'([ :.") for start in sorted(starts)]


def _opens(words: str, opening: str) -> float:
    if opening.startswith(words):
        return 1.0
    return fuzz.ratio(words, opening[: len(words)], score_cutoff=100 * LEAST_ALIKE) / 100
