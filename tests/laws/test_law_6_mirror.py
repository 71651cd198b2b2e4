"""Law 6: exchanging the witnesses mirrors the result."""

from __future__ import annotations

from hypothesis import given

from tests.comparisons import answers, compared, facts
from tests.strategies import law, texts, witness_pairs


def check_mirror(lefts, rights):
    """Fail unless the comparison of B with A says what that of A with B says, sides exchanged."""
    one, other = compared(lefts, rights).pairs[0], compared(rights, lefts).pairs[0]
    assert answers(one) == answers(other, mirrored=True)
    assert sorted(repr((d.left, d.right)) for d in one.differences) == sorted(
        repr((d.right, d.left)) for d in other.differences
    )
    assert facts(one) == facts(other, mirrored=True)
    assert (one.relation, one.because) == (other.relation, other.because)


@law(100)
@given(witness_pairs())
def test_exchanging_the_witnesses_mirrors_the_result(pair):
    """The same links, differences, causes, severities and places, with codes of direction exchanged."""
    check_mirror(*pair)


@law(40)
@given(texts(4), texts(4))
def test_also_for_unrelated_texts(lefts, rights):
    """What answers nothing is missing from one and added in the other."""
    check_mirror(lefts, rights)
