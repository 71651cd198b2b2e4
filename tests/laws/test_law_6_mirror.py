"""Law 6: exchanging the witnesses mirrors the result."""

from __future__ import annotations

from hypothesis import given

from tests.builders.comparisons import answers, compared, facts
from tests.builders.strategies import law, texts, witness_pairs


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


def test_month_that_stands_on_one_side_only():
    """Whether a date has changed does not depend on which witness names the month."""
    frame = ["Lind: 50% of the pumps stood still.", "Novak: nobody has seen the dredgers since the spring."]
    check_mirror(["Note: 40 pumps, as Lind says below.", *frame], ["Session of the Commission, 3 May 1983", *frame])
    check_mirror(["They came to Bratislava on 3 October.", *frame], ["They came to Bratislava on the 5th.", *frame])
