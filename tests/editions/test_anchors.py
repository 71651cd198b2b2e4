"""Rare shared features, and the heaviest chain of pairs against an oracle that tries everything."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from editions.anchors import RARE, best_answers, heaviest_chain, longest_common_runs, shared_features
from tests.builders.strategies import law

PAIRS = st.dictionaries(
    st.tuples(st.integers(0, 5), st.integers(0, 5)), st.integers(1, 4).map(float), max_size=9
)
CODED = st.dictionaries(st.integers(0, 9), st.text("abcd", max_size=12), max_size=6)


def rises(chain):
    """Whether both numbers rise strictly along a chain."""
    return all(one[0] < two[0] and one[1] < two[1] for one, two in itertools.pairwise(chain))


def heaviest_weight(pairs):
    """Return the weight of the heaviest rising subset, found by trying every subset."""
    subsets = itertools.chain.from_iterable(itertools.combinations(sorted(pairs), n) for n in range(len(pairs) + 1))
    return max(sum(pairs[pair] for pair in subset) for subset in subsets if rises(subset))


@law(200)
@given(PAIRS)
def test_no_subset_is_heavier_than_the_chain(pairs):
    """The chain rises, is made of the pairs, and weighs as much as the best of all subsets."""
    chain = heaviest_chain((i, j, weight) for (i, j), weight in pairs.items())
    assert rises(chain)
    assert set(chain) <= pairs.keys()
    assert sum(pairs[pair] for pair in chain) == heaviest_weight(pairs)


@law(60)
@given(PAIRS, st.randoms(use_true_random=False))
def test_the_order_of_the_pairs_does_not_matter(pairs, dice):
    """Ties are broken by the numbers, not by what came first."""
    rows = [(i, j, weight) for (i, j), weight in pairs.items()]
    shuffled = list(rows)
    dice.shuffle(shuffled)
    assert heaviest_chain(rows) == heaviest_chain(shuffled)


@law(60)
@given(CODED, CODED)
def test_shared_features_are_symmetric(left, right):
    """Exchanging the sides exchanges the numbers of each pair and keeps its evidence."""
    one, other = shared_features(left, right), shared_features(right, left)
    assert {(j, i): round(weight, 9) for (i, j), weight in one.items()} == {
        pair: round(weight, 9) for pair, weight in other.items()
    }


def test_what_stands_everywhere_is_no_evidence():
    """A feature in more paragraphs of one witness than are rare gives nothing."""
    many = dict.fromkeys(range(RARE + 1), "ab")
    assert shared_features(many, {0: "ab"}) == shared_features({0: "ab"}, many) == {}
    assert len(shared_features(dict.fromkeys(range(RARE), "ab"), {0: "ab"})) == RARE


def test_best_answers_keep_the_best_of_either_side():
    """A pair stays if it is among the best of one of its paragraphs; ties go to the diagonal."""
    pairs = {(0, j): 1.0 for j in range(5)} | {(9, 4): 5.0}
    assert best_answers(pairs, keep=1) == [(0, 0), (0, 1), (0, 2), (0, 3), (9, 4)]


@law(60)
@given(st.lists(st.sampled_from("abc"), max_size=8), st.lists(st.sampled_from("abc"), max_size=8))
def test_common_ends_do_not_overlap(left, right):
    """What both begin and end with is equal, and fits into the shorter."""
    head, tail = longest_common_runs(left, right)
    assert left[:head] == right[:head]
    assert left[len(left) - tail :] == right[len(right) - tail :]
    assert head + tail <= min(len(left), len(right))
