"""How two witnesses are related, and what follows from it."""

from __future__ import annotations

import pytest
from hypothesis import given

from editions.align import align
from editions.pipeline import diff
from editions.relate import relate
from editions.relation import Relation
from tests.builders.comparisons import codes, compared, kinds
from tests.builders.strategies import damaged, law, prose, witness_pairs
from tests.builders.transcripts import transcript, witness

FIRST = [
    "The chairman said that the harvest in the south was lost, and that the mills had stood still since February.",
    "He proposed to send forty wagons of seed there, and asked that nobody should quarrel about the price of it.",
    "Nobody objected, though some of the members doubted whether there were enough horses left in the province.",
    "It was decided to meet again in a week, and to hear what the engineer had found out about the bridges.",
]
SECOND = [
    "According to the chairman the harvest in the districts had failed, and that was why mills stood idle in February.",
    "His proposal was to dispatch forty carloads of seed, and he begged that nobody should argue about its cost.",
    "There was no dissent, though certain members wondered whether the province still had enough good horses left.",
    "They resolved that in a week they would meet once more, and hear the engineer on what he knew of the bridges.",
]
TEXT = [prose(seed, 30, odd=0) for seed in range(6)]


def related(lefts, rights, *languages):
    """Return the relation of two lists of paragraphs, and the reason."""
    one, other = languages or ("en", "en")
    left, right = witness(*lefts, language=one), witness(*rights, siglum="B", language=other)
    return relate(left, right, align(left, right))


@pytest.mark.parametrize(
    "right",
    [
        TEXT,
        TEXT[:4],
        [text.replace("the", "a") for text in TEXT],
        [damaged(text, [("e", "c"), ("l", "1")], 0) for text in TEXT],
        [text.upper() for text in TEXT],
    ],
)
def test_most_words_alike_make_variants(right):
    """A cut, a light revision, damage and dress leave two editions of one text."""
    relation, because = related(TEXT, right)
    assert relation is Relation.VARIANTS
    assert because.startswith("same language, ")


def test_other_words_make_versions():
    """Two translations of one text: the paragraphs answer each other, the sentences are reworded."""
    relation, because = related(FIRST, SECOND)
    assert relation is Relation.VERSIONS
    assert because.endswith(" in 100 letters the same")


def test_two_languages_make_a_translation():
    """Whatever the words are."""
    assert related(TEXT, TEXT, "en", "ru") == (Relation.TRANSLATION, "two languages, en and ru")


def test_unknown_language_is_said():
    """What is not known is not claimed."""
    assert related(TEXT, TEXT, None, "en")[1].startswith("as far as the language can be told")


def test_nothing_in_common_is_no_claim():
    """Without a link there is no likeness to speak of, and the run says that nothing matched."""
    unlike = ["Whales are mammals.", "Bees dance."]
    assert related(unlike, TEXT[:2]) == (Relation.VARIANTS, "same language, no paragraph answers another")
    assert "X905" in codes(compared(unlike, TEXT[:2]))


def test_rules_on_words_are_silent_between_versions():
    """Wording differs everywhere there: no single word is a finding, and a missing paragraph still is."""
    comparison = compared(FIRST, SECOND)
    assert kinds(comparison) == ["match"] * 4
    assert not [code for code in codes(comparison) if code[0] in "MAO"]
    letter = (
        "A letter from the fishermen was read, who complain that three boats were taken from them. "
        "Their nets hang rotting on the quay. The secretary will answer them."
    )
    told = codes(compared([*FIRST[:2], letter, *FIRST[2:]], SECOND))
    assert {"S101", "M307"}.intersection(told)  # so short a text may give a piece of it to a neighbour


def test_rules_on_words_are_silent_in_a_translation():
    """The same for two languages."""
    left, right = transcript(*TEXT), transcript(*[t.replace("the", "le") for t in TEXT], language="fr")
    pair = diff(left, right).pairs[0]
    assert pair.relation is Relation.TRANSLATION
    assert not [d.code for d in pair.divergences if d.code[0] in "MAO"]


@law(60)
@given(witness_pairs())
def test_relation_is_symmetric(pair):
    """Exchanging the witnesses changes neither the relation nor the reason."""
    left, right = witness(*pair[0]), witness(*pair[1], siglum="B")
    assert relate(left, right, align(left, right)) == relate(right, left, align(right, left))
