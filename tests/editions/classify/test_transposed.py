"""Words that only stand elsewhere in the same paragraph."""

import pytest

from editions.classify.transposed import moved_words
from editions.confusions import Noise
from editions.difference import Difference, Place
from editions.rules.lexicon import Lexicon
from provenance.languages import LANGUAGES

ENGLISH = Lexicon([LANGUAGES["en"]], {}, {}, noise=Noise())


def missing(text, at, paragraph=0):
    """Return words that stand on the left only."""
    return Difference(0, Place(paragraph, at, at + len(text), text), Place(paragraph, at, at, ""))


def added(text, at, paragraph=0):
    """Return words that stand on the right only."""
    return Difference(0, Place(paragraph, at, at, ""), Place(paragraph, at, at + len(text), text))


def test_the_half_on_the_left_speaks_for_both():
    """It maps to the half on the right, which maps to nothing."""
    both = [missing("the old mill ", 10), added("the old mill ", 90)]
    assert moved_words(both, ENGLISH) == {0: both[1], 1: None}


def test_the_nearest_halves_belong_together_and_each_is_used_once():
    """Of two places to which words may have moved the nearer one is taken."""
    found = [missing("the old mill ", 500), added("the old mill ", 90), added("the old mill ", 600)]
    assert moved_words(found, ENGLISH) == {0: found[2], 2: None}


def test_what_is_too_far_or_in_another_paragraph_has_not_moved():
    """A single word counts as moved only nearby; words never leave their paragraph."""
    assert moved_words([missing("mill ", 0), added("mill ", 500)], ENGLISH) == {}
    assert moved_words([missing("the old mill ", 0), added("the old mill ", 3000)], ENGLISH) == {}
    assert moved_words([missing("the old mill ", 0), added("the old mill ", 50, paragraph=1)], ENGLISH) == {}


def test_other_words_have_not_moved():
    """Words of another form, and readings that have something on both sides, are left alone."""
    other = Difference(0, Place(0, 0, 3, "the"), Place(0, 0, 1, "a"))
    assert moved_words([missing("the old mill ", 0), added("the new mill ", 50), other], ENGLISH) == {}


@pytest.mark.parametrize("text", ["not ", "Lind ", "forty ", "must "])
def test_words_that_deny_name_or_count_are_looked_at_where_they_stand(text):
    """Who attacked whom, and what was denied, depends on the place of a word."""
    assert moved_words([missing(text, 0), added(text, 50)], ENGLISH) == {}


def test_a_passage_has_moved_whatever_it_says():
    """A whole sentence says the same in another place of the paragraph."""
    text = "Lind did not see the forty pumps. "
    both = [missing(text, 0), added(text, 900)]
    assert moved_words(both, ENGLISH) == {0: both[1], 1: None}
