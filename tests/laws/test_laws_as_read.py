"""Laws 2 to 4, 6 and 10 of texts that a reader has read: labels, marks, sources and notes are known to the rules."""

from __future__ import annotations

from collections import Counter

from hypothesis import given

from editions.pipeline import diff
from editions.relation import Relation
from provenance.read import from_text
from tests.builders.comparisons import answers, facts
from tests.builders.strategies import law, session_pairs
from tests.laws.test_law_2_places import places_of
from tests.laws.test_law_4_differences import check_law
from tests.laws.test_law_10_folding import unnamed


@law(60)
@given(session_pairs())
def test_places_links_and_differences(pair):
    """Every place reads what stands there, every paragraph is in one link, and the differences make the right text."""
    comparison = diff(*map(from_text, pair))
    for place, witness in places_of(comparison):
        if place is not None and place.paragraph is not None:
            assert place.text == witness.paragraphs[place.paragraph].text[place.start : place.end]
    [found] = comparison.pairs
    texts = [[p.text for p in witness.paragraphs] for witness in comparison.witnesses]
    used = (Counter(), Counter())
    for link in found.alignment.links:
        used[0].update(range(*link.left))
        used[1].update(range(*link.right))
    assert used == tuple(Counter(range(len(side))) for side in texts)
    if found.relation is Relation.VARIANTS:  # elsewhere wording differs everywhere, and words are not compared
        check_law(*texts, found.alignment, found.differences)


@law(60)
@given(session_pairs())
def test_mirror(pair):
    """Exchanging the witnesses exchanges the sides, and nothing else."""
    one, other = map(from_text, pair)
    there, back = diff(one, other).pairs[0], diff(other, one).pairs[0]
    assert answers(there) == answers(back, mirrored=True)
    assert facts(there) == facts(back, mirrored=True)


@law(60)
@given(session_pairs())
def test_no_difference_is_dropped(pair):
    """Every difference stands in some divergence, but for the words of a source that is compared field by field."""
    comparison = diff(*map(from_text, pair))
    [found] = comparison.pairs
    if found.relation is not Relation.VARIANTS or any(one.field for one in found.divergences):
        return
    assert unnamed(found) == []
