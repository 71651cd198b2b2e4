"""Folding: the same words are the same text, and the way back leads to where they stand."""

from __future__ import annotations

import itertools
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from provenance.folding import fold

#: Letters with their marks, signs in two dresses, spaces, and signs without width.
PIECES = [*"abÁéЗйßİ \u00a0\n\u00ad\u200b…—–“”\"'’«»", "e\u0301", "o\u0308\u0301", "  "]
TEXTS = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)


@given(TEXTS)
def test_offsets_cover_the_text_in_order(text):
    """The ranges of the folded code points run forward, and the whole is the whole."""
    folded = fold(text)
    spans = [folded.raw(at, at + 1) for at in range(len(folded.text))]
    assert all(
        one.start <= two.start and one.end <= max(one.end, two.end) for one, two in itertools.pairwise(spans)
    )
    assert all(span.end <= len(text) for span in spans)


@given(TEXTS)
def test_dress_is_taken_off(text):
    """Composition, case and soft hyphens change nothing."""
    plain = fold(text).text
    assert fold(unicodedata.normalize("NFD", text)).text == fold(unicodedata.normalize("NFC", text)).text
    assert fold(plain).text == plain
    assert "\u00ad" not in plain
    assert "  " not in plain


@given(TEXTS, st.data())
def test_raw_reads_what_was_folded(text, data):
    """What stands at the place that is given back folds to what was looked for, but for a combining mark cut off."""
    folded = fold(text)
    start = data.draw(st.integers(0, len(folded.text)))
    end = data.draw(st.integers(start, len(folded.text)))
    span = folded.raw(start, end)
    assert folded.text[start:end] in fold(span.of(text)).text
