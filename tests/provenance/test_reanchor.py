"""Reanchor: a quotation is found again, where it stands and where it has changed, and nowhere else."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz import fuzz

from provenance.folding import fold
from provenance.reanchor import LEAST_ALIKE, find_paragraph, reanchor
from provenance.span import Span
from provenance.transcript import Paragraph

WORDS = ["mill", "road", "abbey", "ferry", "grain", "wheel", "harvest", "minister", "council", "seven", "water"]
SENTENCES = st.lists(st.sampled_from(WORDS), min_size=3, max_size=30)


def slow(quotation, text):
    """Return the greatest likeness of any run of words: the obvious way."""
    needle, hay = fold(quotation).text.strip(), fold(text).text
    spans = [match.span() for match in re.finditer(r"\w+", hay)]
    likes = [fuzz.ratio(needle, hay[a:b]) for i, (a, _) in enumerate(spans) for _, b in spans[i:]]
    return max(likes, default=0) / 100


@given(SENTENCES, st.integers(0, 20), st.integers(1, 8))
def test_what_stands_there_is_found_first(words, start, length):
    """An exact quotation is found at its first place."""
    text = " ".join(words)
    quotation = " ".join(words[start : start + length])
    if quotation:
        assert reanchor(quotation, text) == Span(text.find(quotation), text.find(quotation) + len(quotation))


@given(SENTENCES, st.data())
def test_as_good_as_the_slow_way(words, data):
    """With one word replaced, what is found is nearly as like as the best run of words, and never under the limit."""
    text = " ".join(words)
    size = data.draw(st.integers(3, len(words)))
    start = data.draw(st.integers(0, len(words) - size))
    quoted = words[start : start + size]
    quoted[data.draw(st.integers(0, size - 1))] = "zzz"
    quotation = " ".join(quoted)
    found, best = reanchor(quotation, text), slow(quotation, text)
    if found is None:
        assert best < LEAST_ALIKE + 0.05
    else:
        assert fuzz.ratio(quotation, found.of(text)) / 100 >= max(LEAST_ALIKE, best - 0.1)


@pytest.mark.parametrize(("near", "start"), [(None, 4), (0, 4), (14, 4), (15, 4), (16, 26), (99, 26)])
def test_ties_go_to_the_nearest_then_the_first(near, start):
    """Of two equal places the nearer one is taken; if both are as near, the first."""
    assert reanchor("mill", "the mill and the road the mill", near=near) == Span(start, start + 4)


def test_dress_does_not_hide_a_quotation():
    """Soft hyphens, other marks, other spaces, other case."""
    text = "He said:\n«The har\u00advest  has not — yet —\ncome», and left."
    assert reanchor('"the harvest has not - yet - come"', text).of(text) == "«The har\u00advest  has not — yet —\ncome»"


@pytest.mark.parametrize("quotation", ["", "  ", "\u00ad"])
def test_nothing_is_nowhere(quotation):
    """An empty quotation stands nowhere."""
    assert reanchor(quotation, "The mill  \u00ad at Oberau") is None


PARAGRAPHS = [
    Paragraph(text="Lind: The mill has burnt down.", label=Span(0, 4), speaker="Lind"),
    Paragraph(text="The ferry is late again, and the council waits.", id="ferry"),
    Paragraph(text="The ferry has come."),
]


@pytest.mark.parametrize(
    ("address", "index"),
    [
        ('"The mill has"', 0), ("“Lind: The mill”", 0), ("#ferry", 1), ("#none", None),
        ("3", 2), ("4", None), ("0", None),
        ("The ferry is lat", 1), ('"The fery is late agian"', 1), ("Nobody knows this at all", None), ("", None),
    ],
)  # fmt: skip
def test_addresses_of_paragraphs(address, index):
    """By identifier, number, or first words with or without the label, also if they have changed."""
    assert find_paragraph(address, PARAGRAPHS) == index


def test_printed_numbers_go_before_positions():
    """Where the text prints numbers, a number is a printed one."""
    numbered = [Paragraph(text="One.", n="7"), Paragraph(text="Two.", n="8a")]
    assert [find_paragraph(a, numbered) for a in ("7", "8a", "1")] == [0, 1, None]


def test_a_quotation_of_which_no_word_is_left_is_found_by_its_letters():
    """Every word is damaged, and the text is too long to be looked at whole: the letters still tell."""
    filling = " ".join(f"Day {day} on the ferry: nothing to report." for day in range(100))
    damaged = "minntes oi commissiou conceming pnmps"
    text = f"{filling} {damaged} {filling}"
    found = reanchor("minutes of commission concerning pumps", text)
    assert found is not None
    assert found.of(text) == damaged
