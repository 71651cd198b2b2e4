"""Sentences: a partition of the text, and stops that end none."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.sentences import sentence_spans

TEXTS = st.text(st.sampled_from("ab A.!?…)]»”\"' \n\u00a01"), max_size=80)


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        ("en", ["Dr. No. J. F. Lind came, i.e. Lind.", "It was 5 p.m.", "The end."]),
        ("en", ["He works in the U.S. Government.", "He lives in the U.S.", "He left etc.", "Lind went."]),
        (
            "en",
            ["1. The first.", "2. The second.", "“Yes.”", "(Really.)", "[…]", "So it ends.1", "Then it goes on.[2]"],
        ),
        ("de", ["Am 13. November sprach er.", "Danach nichts.", "Im Jahre 1986.", "Die Frage.", "„Ja.“", "»Nein!«"]),
        ("ru", ["В 1986 г. он говорил.", "Пришли Линд и др.", "И. В. Линд ушёл.", "«Да!» — сказал он.", "Нет."]),
        ("fr", ["Il dit : « Oui. »", "Puis il partit.", "M. Lind parle."]),
    ],
)
def test_sentences_of_a_language(language, sentences):
    """Abbreviations, initials, ordinals and closing marks are known."""
    text = " ".join(sentences)
    assert [span.of(text) for span in sentence_spans(text, language)] == sentences


@given(TEXTS)
def test_spans_partition_the_text(text):
    """Whatever is not white space stands in exactly one span, and no span begins or ends with white space."""
    spans = sentence_spans(text)
    covered = [at for span in spans for at in range(span.start, span.end)]
    assert covered == sorted(set(covered))
    assert all(text[at].isspace() for at in range(len(text)) if at not in set(covered))
    assert all(span.of(text) == span.of(text).strip() != "" for span in spans)


@pytest.mark.parametrize("part", ["." * 50 + "x", ".»", ". ", "\n", ")", "a. "])
def test_time_is_linear(part):
    """No text makes the search go back and forth."""
    text = part * (400_000 // len(part))
    start = time.process_time()
    sentence_spans(text)
    assert time.process_time() - start < 5
