"""Law 3: nothing lost in alignment."""

from __future__ import annotations

from collections import Counter

from hypothesis import given

from editions.align import align
from tests.builders.comparisons import compared
from tests.builders.strategies import law, texts, witness_pairs
from tests.builders.transcripts import witness


def used(alignment):
    """Return how often each paragraph of each side stands in a link."""
    return (
        Counter(i for link in alignment.links for i in range(*link.left)),
        Counter(j for link in alignment.links for j in range(*link.right)),
    )


def check_every_paragraph_is_in_one_link(lefts, rights):
    """Fail unless every paragraph of both sides stands in exactly one link of their alignment."""
    alignment = align(witness(*lefts), witness(*rights, siglum="B"))
    assert used(alignment) == (Counter(range(len(lefts))), Counter(range(len(rights))))


@law(80)
@given(witness_pairs(most=10))
def test_every_paragraph_stands_in_exactly_one_link(pair):
    """Whatever was changed, split, merged, moved or dropped."""
    check_every_paragraph_is_in_one_link(*pair)


@law(40)
@given(texts(), texts())
def test_also_where_the_texts_have_nothing_to_do_with_each_other(lefts, rights):
    """Two unrelated texts are linked by gaps, or by what little they share."""
    check_every_paragraph_is_in_one_link(lefts, rights)


def test_also_where_one_paragraph_recurs():
    """Repeats are each used once."""
    both = ["Yes.", "No."]
    for lefts, rights in ((both[:1] * 9, both[:1] * 4), (both * 5, both[::-1] * 7), ([], both), ([], [])):
        check_every_paragraph_is_in_one_link(lefts, rights)


@law(40)
@given(texts(8))
def test_text_against_itself_is_silent(paragraphs):
    """A text answers itself one to one, in order, and nothing differs."""
    pair = compared(paragraphs, paragraphs).pairs[0]
    assert [(link.left, link.right) for link in pair.alignment.links] == [
        ((k, k + 1), (k, k + 1)) for k in range(len(paragraphs))
    ]
    assert {link.score for link in pair.alignment.links} == {1.0}
    assert pair.differences == ()
    assert pair.divergences == ()
