"""Letters taken for others: changes are symmetric, and words are taken apart as a slow search would do it."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editions.confusions import LOOKALIKES, Known, damage, is_garbled, is_strong, learn, letter_changes, looks_alike
from tests.builders.strategies import law

FORMS = st.text("abcá1", max_size=7)
CONFUSIONS = st.frozensets(st.tuples(st.text("abc", max_size=2), st.text("abc", max_size=2)), max_size=5)


def reachable(pairs, left, right, chosen=None):
    """
    Whether *left* becomes *right*, read in order, each time by an equal letter or the first of a pair for the second.

    A search in breadth over places; with *chosen*, exactly these pairs must be used, in this order.
    """
    edge, seen = {(0, 0, 0)}, set()
    while edge:
        seen |= edge
        reached = set()
        for i, j, used in edge:
            if i < len(left) and j < len(right) and left[i] == right[j]:
                reached.add((i + 1, j + 1, used))
            allowed = pairs if chosen is None else chosen[used : used + 1]
            for one, other in allowed:
                if one and other and left.startswith(one, i) and right.startswith(other, j):
                    reached.add((i + len(one), j + len(other), used + (chosen is not None)))
        edge = reached - seen
    return (len(left), len(right), len(chosen or ())) in seen


@law(400)
@given(CONFUSIONS, st.text("abc", min_size=1, max_size=6), st.text("abc", min_size=1, max_size=6))
def test_words_are_taken_apart_as_a_search_in_breadth_does(pairs, left, right):
    """Something is found exactly if there is a way, and what is found is one."""
    found = Known(pairs).take_apart(left, right)
    assert bool(found) == (left != right and reachable(pairs, left, right))
    if found:
        assert set(found) <= pairs
        assert reachable(pairs, left, right, found)


def test_long_words_are_not_taken_apart():
    """Past the limit nothing is said, and time stays small where every letter may be two."""
    every = Known((a, b) for a in "ab" for b in ("a", "b", "ab", "ba", "aa", "bb"))
    assert every.take_apart("a" * 25, "b" * 25) == ()
    assert every.take_apart("", "a") == every.take_apart("a", "") == ()
    assert len(every.take_apart("a" * 24, "b" * 24)) == 24


@law(300)
@given(FORMS, FORMS)
def test_letter_changes_are_symmetric(left, right):
    """Exchanging the forms exchanges the sides of each change."""
    assert letter_changes(right, left) == tuple((b, a) for a, b in letter_changes(left, right))
    assert damage(right, left) == tuple((b, a) for a, b in damage(left, right))


@law(300)
@given(FORMS, FORMS)
def test_letter_changes_lead_from_one_form_to_the_other(left, right):
    """They are found in the forms in order, and what they leave alone is equal."""
    changes = letter_changes(left, right)
    assert bool(changes) == (left != right)
    letters = Counter(left)
    letters.subtract("".join(one for one, _ in changes))
    letters.update("".join(other for _, other in changes))
    assert {letter: n for letter, n in letters.items() if n} == Counter(right)


@pytest.mark.parametrize(
    ("left", "right", "changes"),
    [
        ("concerned", "concemed", (("rn", "m"),)),
        ("decline", "dedine", (("cl", "d"),)),
        ("Husák", "Husdk", (("á", "d"),)),
        ("modern", "modem", (("rn", "m"),)),
        ("corner", "comer", (("rn", "m"),)),
        ("Kádár", "Kdddr", (("á", "d"), ("á", "d"))),
        ("same", "same", ()),
        ("", "ab", (("", "ab"),)),
    ],
)
def test_letters_are_exchanged_whole(left, right, changes):
    """Two letters taken for one are one change."""
    assert letter_changes(left, right) == changes


def test_looking_alike_is_symmetric():
    """A pair of look-alikes is one both ways, and so is a strong one."""
    assert {(b, a) for a, b in LOOKALIKES} == LOOKALIKES
    for one, other in [*LOOKALIKES, ("á", "d"), ("'", "l"), ("a", "e"), ("x", "q")]:
        assert looks_alike((one, other)) == looks_alike((other, one))
        assert is_strong((one, other)) == is_strong((other, one))
    assert not looks_alike(("a", "e"))
    assert is_strong(("rn", "m"))
    assert not is_strong(("e", "c"))


def test_what_recurs_in_several_words_is_systematic():
    """A confusion seen in three words, none of them a word, is learnt; one seen in a single word is not."""
    changes = {("canal", "canql"): 1, ("pumps", "pumqs"): 1, ("harvest", "hqrvest"): 1, ("village", "villqge"): 1}
    left, right = Counter(one for one, _ in changes), Counter(other for _, other in changes)
    noise = learn(changes, left, right, is_spelling=lambda *_: False)
    assert noise.systematic.pairs == {("a", "q")}
    again = learn(changes, left, right, is_spelling=lambda *_: True)
    assert again.systematic.pairs == frozenset()


@law(60)
@given(st.dictionaries(st.tuples(FORMS, FORMS), st.integers(1, 3), max_size=6))
def test_what_is_learnt_is_symmetric(changes):
    """Exchanging the witnesses exchanges the sides of what is systematic."""
    left, right = Counter(one for one, _ in changes), Counter(other for _, other in changes)
    one = learn(changes, left, right, is_spelling=lambda *_: False)
    back = {(b, a): count for (a, b), count in changes.items()}
    other = learn(back, right, left, is_spelling=lambda *_: False)
    assert {(b, a) for a, b in one.systematic.pairs} == other.systematic.pairs
    assert one.level == other.level


@pytest.mark.parametrize(
    ("form", "garbled"),
    [
        ("ni}'", True), ("nt)t", True), ("b|ue", True), ("AltlKiugh", True), ("st=te", True),
        ("well-known", False), ("McGregor", False), ("O'Brien", False), ("don't", False), ("(mill)", False),
    ],
)  # fmt: skip
def test_signs_and_capitals_inside_a_word_are_garbled(form, garbled):
    """Letters mixed with signs or with capitals are damage; hyphens, apostrophes and Scottish names are not."""
    assert is_garbled(form) is garbled
