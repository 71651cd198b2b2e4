"""Law 4: nothing lost in comparison; the differences turn the left text into the right one."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from editions.alignment import Alignment, Link
from editions.compare import compare
from editions.relation import Relation
from editions.settings import Settings
from tests.builders.comparisons import compared
from tests.builders.strategies import law, paragraphs, texts, witness_pairs
from tests.builders.transcripts import witness

#: Stands between paragraphs that are laid end to end; no text has it.
SEAM = "\ue000"
_GAP = re.compile(rf"[\s{SEAM}]*")


def applied(texts, first, differences):
    """Return paragraphs, the first of which has number *first*, laid end to end, with the differences applied."""
    starts = [0]
    for text in texts:
        starts.append(starts[-1] + len(text) + len(SEAM))
    whole, out, at = SEAM.join(texts), [], 0
    for difference in differences:
        begin = starts[difference.left.paragraph - first]
        start, end = begin + difference.left.start, begin + difference.left.end
        assert start >= at, "the differences of a link are in order and do not overlap"
        out += [whole[at:start], difference.right.text]
        at = end
    return "".join([*out, whole[at:]])


def stretches(text):
    """Return the characters of *text* that are no white space, and the white space before each and at the end."""
    found, at = [], 0
    while at < len(text):
        gap = _GAP.match(text, at)
        if gap.end() == len(text):
            break
        found.append((text[gap.end()], gap[0]))
        at = gap.end() + 1
    return found, text[at:]


def check_law(lefts, rights, alignment, differences):
    """Fail unless the differences of each link with two sides turn its left text into its right one."""
    for number, link in enumerate(alignment.links):
        ones, others = lefts[slice(*link.left)], rights[slice(*link.right)]
        if not ones or not others:
            continue
        made = applied(ones, link.left[0], [d for d in differences if d.link == number])
        wanted = SEAM.join(others)
        if len(ones) == len(others) == 1:
            assert made == wanted
            continue
        (left, left_end), (right, right_end) = stretches(made), stretches(wanted)
        assert [c for c, _ in left] == [c for c, _ in right]
        assert left_end.strip(SEAM) == right_end.strip(SEAM)
        gaps = [(gap, answer) for (_, gap), (_, answer) in zip(left, right, strict=True)]
        assert [pair for pair in gaps if pair[0] != pair[1] and SEAM not in "".join(pair)] == []


@law(100)
@given(witness_pairs())
def test_applying_all_differences_gives_the_right_text(pair):
    """Character by character; at the seam of a split or merge white space is the link's to tell."""
    found = compared(*pair, settings=Settings(relation=Relation.VARIANTS)).pairs[0]
    check_law(*pair, found.alignment, found.differences)


@law(80)
@given(texts(3), texts(3))
def test_also_under_links_that_make_no_sense(lefts, rights):
    """Whatever the aligner may have done, the comparison loses nothing."""
    alignment = Alignment((Link((0, len(lefts)), (0, len(rights)), 1.0),), len(lefts), len(rights))
    differences = compare(witness(*lefts), witness(*rights, siglum="B"), alignment)
    check_law(lefts, rights, alignment, differences)


@law(100)
@given(st.text(min_size=1, max_size=30), st.text(min_size=1, max_size=30))
def test_also_for_any_characters(left, right):
    """Controls, odd white space and halves of letters are text like any other."""
    alignment = Alignment((Link((0, 1), (0, 1), 1.0),), 1, 1)
    differences = compare(witness(left), witness(right, siglum="B"), alignment)
    assert applied([left], 0, differences) == right


@law(40)
@given(paragraphs(), paragraphs())
def test_places_of_a_difference_lie_in_one_paragraph_and_differ(one, other):
    """No difference says that two equal readings differ."""
    pair = compared([one, "Nobody spoke."], [other, "Nobody spoke."]).pairs[0]
    assert all(d.left.text != d.right.text for d in pair.differences)
