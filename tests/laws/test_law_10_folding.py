"""Law 10: one finding per fact, and nothing is dropped."""

from __future__ import annotations

from hypothesis import given

from editions.relation import Relation
from tests.builders.comparisons import compared
from tests.builders.strategies import law, witness_pairs


def holds(place, inner):
    """Whether a place of a divergence contains that of a difference."""
    if place is None or place.paragraph != inner.paragraph:
        return False
    return place.start <= inner.start <= inner.end <= place.end


def unnamed(pair):
    """Return the differences of a pair that stand in no place of any divergence."""
    places = [both for one in pair.divergences for both in (one.places or ((one.left, one.right),))]
    return [d for d in pair.differences if not any(holds(a, d.left) and holds(b, d.right) for a, b in places)]


@law(80)
@given(witness_pairs())
def test_every_difference_stands_in_some_divergence(pair):
    """Folding and priority name every difference; none is dropped."""
    found = compared(*pair).pairs[0]
    if found.relation is Relation.VARIANTS:
        assert unnamed(found) == []
