"""Law 2: text is never rewritten; every finding cites raw code points."""

from __future__ import annotations

from hypothesis import given

from tests.builders.comparisons import compared
from tests.builders.strategies import law, witness_pairs


def places_of(comparison):
    """Yield each place of each difference and divergence, with the witness in which it stands."""
    for pair in comparison.pairs:
        sides = (comparison.witness(pair.left), comparison.witness(pair.right))
        for difference in pair.differences:
            yield from zip((difference.left, difference.right), sides, strict=True)
        for divergence in pair.divergences:
            for both in ((divergence.left, divergence.right), *divergence.places):
                yield from zip(both, sides, strict=True)
    for found in comparison.documents:
        for divergence in found.divergences:
            for left, _ in ((divergence.left, None), *divergence.places):
                yield left, comparison.witness(found.siglum)


@law(60)
@given(witness_pairs())
def test_every_place_reads_what_stands_there(pair):
    """The reading of a place is the slice of its paragraph's text, on both sides, in the pair and in each document."""
    for place, witness in places_of(compared(*pair)):
        if place is not None and place.paragraph is not None:
            assert 0 <= place.start <= place.end
            assert place.text == witness.paragraphs[place.paragraph].text[place.start : place.end]


@law(40)
@given(witness_pairs())
def test_the_first_place_of_a_fold_is_what_it_cites(pair):
    """A folded divergence cites the first of its places, counts them all, and names none twice."""
    for divergence in compared(*pair).pairs[0].divergences:
        if divergence.places:
            assert (divergence.left, divergence.right) == divergence.places[0]
            assert divergence.count == len(divergence.places) == len(set(divergence.places)) > 1
