"""Words that only stand elsewhere in the same paragraph."""

from editions.classify.transposed import moved_words
from editions.difference import Difference, Place


def missing(text, at, paragraph=0):
    """Return words that stand on the left only."""
    return Difference(0, Place(paragraph, at, at + len(text), text), Place(paragraph, at, at, ""))


def added(text, at, paragraph=0):
    """Return words that stand on the right only."""
    return Difference(0, Place(paragraph, at, at, ""), Place(paragraph, at, at + len(text), text))


def test_the_half_on_the_left_speaks_for_both():
    """It maps to the half on the right, which maps to nothing."""
    both = [missing("the old mill ", 10), added("the old mill ", 90)]
    assert moved_words(both) == {0: both[1], 1: None}


def test_the_nearest_halves_belong_together_and_each_is_used_once():
    """Of two places to which words may have moved the nearer one is taken."""
    found = [missing("the old mill ", 500), added("the old mill ", 90), added("the old mill ", 600)]
    assert moved_words(found) == {0: found[2], 2: None}


def test_what_is_too_far_or_in_another_paragraph_has_not_moved():
    """A single word counts as moved only nearby; words never leave their paragraph."""
    assert moved_words([missing("mill ", 0), added("mill ", 500)]) == {}
    assert moved_words([missing("the old mill ", 0), added("the old mill ", 3000)]) == {}
    assert moved_words([missing("the old mill ", 0), added("the old mill ", 50, paragraph=1)]) == {}


def test_other_words_have_not_moved():
    """Words of another form, and readings that have something on both sides, are left alone."""
    other = Difference(0, Place(0, 0, 3, "the"), Place(0, 0, 1, "a"))
    assert moved_words([missing("the old mill ", 0), added("the new mill ", 50), other]) == {}
