"""Family S on alignments made by hand."""

from __future__ import annotations

import pytest

from editions.alignment import Alignment, Link, LinkKind
from editions.classify.context import gather
from editions.difference import Place
from editions.divergence import Severity
from editions.relation import Relation
from editions.rules import rule
from editions.settings import Lists
from provenance.transcript import Role
from tests.builders.transcripts import witness

TEXTS = ("Lind: One two three.", "Havel: Four five.", "Four six seven.", "Lind: Eight nine.")


def context(left, right, links, **more):
    """Return a pair under these links."""
    alignment = Alignment(tuple(links), len(left.paragraphs), len(right.paragraphs), **more)
    return gather(left, right, alignment, (), relation=Relation.VARIANTS, lists=Lists())


def gaps(right_texts, links, left_texts=TEXTS, **more):
    """Return what S101 says of two lists of texts."""
    return rule("S101").check(context(witness(*left_texts), witness(*right_texts, siglum="B"), links, **more))


GAP = [Link((0, 1), (0, 1), 1.0), Link((1, 2), (1, 1)), Link((2, 3), (1, 1)), Link((3, 4), (1, 2), 1.0)]


def test_run_of_gaps_is_one_fact_with_its_places():
    """Neighbours share a fold key, and the missing side is the end of what stands before."""
    found = gaps((TEXTS[0], TEXTS[3]), GAP)
    assert [f.left.paragraph for f in found] == [1, 2]
    assert len({f.fold for f in found}) == 1
    assert {f.right for f in found} == {Place(0, len(TEXTS[0]), len(TEXTS[0]), "")}
    assert {f.severity for f in found} == {Severity.MAJOR}
    assert found[0].evidence == ("6", "Havel")


def test_gap_before_everything_stands_at_the_beginning():
    """Where nothing stands before, the place is the very beginning."""
    found = gaps((TEXTS[3],), [*(Link((i, i + 1), (0, 0)) for i in range(3)), Link((3, 4), (0, 1), 1.0)])
    assert {f.right for f in found} == {Place(0, 0, 0, "")}


def test_doubtful_link_lowers_the_severity():
    """What hangs on a link of confidence under one half is a step less grave."""
    links = [Link((0, 1), (0, 1), 0.4, 0.3), *GAP[1:]]
    assert {f.severity for f in gaps((TEXTS[0], TEXTS[3]), links)} == {Severity.MINOR}


@pytest.mark.parametrize("texts", [(f"{TEXTS[0]} […]", TEXTS[3]), (TEXTS[0], "Lind: […] Eight nine.")])
def test_omission_mark_at_the_place_makes_an_excision(texts):
    """An omission mark at the end of what stands before, or at the start of what follows, owns to the cut."""
    assert [(f.code, f.severity) for f in gaps(texts, GAP)] == [("E401", Severity.MINOR)] * 2


def test_omission_mark_that_both_print_owns_to_nothing():
    """If the left witness prints the same mark there, the cut is a silent one."""
    left = (f"{TEXTS[0]} […]", *TEXTS[1:])
    assert {f.code for f in gaps((left[0], TEXTS[3]), GAP, left)} == {"S101"}


def test_omission_mark_in_its_own_paragraph_is_no_added_paragraph():
    """It belongs to the excision; alone it is an omission mark that one witness prints and the other does not."""
    left, right = witness(*TEXTS), witness(TEXTS[0], "[…]", TEXTS[3], siglum="B")
    both = context(left, right, [*GAP[:3], Link((3, 3), (1, 2)), Link((3, 4), (2, 3), 1.0)])
    assert [f.code for f in rule("S101").check(both)] == ["E401", "E401"]
    assert rule("S102").check(both) == ()
    alone = context(
        witness(TEXTS[0], TEXTS[3]), right, [Link((0, 1), (0, 1)), Link((1, 1), (1, 2)), Link((1, 2), (2, 3))]
    )
    assert [f.code for f in rule("S102").check(alone)] == ["E402"]


def test_mirror():
    """Swapping the witnesses swaps S101 and S102, and nothing else."""
    left, right = witness(*TEXTS), witness(TEXTS[0], TEXTS[3], siglum="B")
    one = rule("S101").check(context(left, right, GAP))
    two = rule("S102").check(context(right, left, [link.mirrored for link in GAP]))
    assert [(f.left, f.right, f.severity) for f in one] == [(f.right, f.left, f.severity) for f in two]


def test_paragraphs_outside_the_part_are_not_reported():
    """What was set aside is not missing."""
    found = gaps((TEXTS[0], TEXTS[3]), GAP, part=("left", 2, 4))
    assert [f.left.paragraph for f in found] == [2]


def test_head_note_that_is_missing_is_minor():
    """It belongs to the edition, not to the document."""
    left = witness("A note on the session.", TEXTS[0], roles={0: Role.HEAD_NOTE})
    links = [Link((0, 1), (0, 0)), Link((1, 2), (0, 1), 1.0)]
    [found] = rule("S101").check(context(left, witness(TEXTS[0], siglum="B"), links))
    assert found.severity is Severity.MINOR


def test_block_that_moved_together_is_one_fact():
    """Neighbours that keep their order share a fold key; another move has its own."""
    links = [
        Link((0, 1), (2, 3), 1, 1, moved=True),
        Link((1, 2), (3, 4), 1, 1, moved=True),
        Link((2, 3), (0, 1)),
        Link((3, 4), (1, 2), 1, 1, moved=True),
    ]
    found = rule("S105").check(context(witness(*TEXTS), witness(*TEXTS[2:], *TEXTS[:2], siglum="B"), links))
    assert [f.fold for f in found] == [("block", "0"), ("block", "0"), ("block", "3")]


def test_part_is_told_with_its_numbers():
    """First and last paragraph of the part, as a reader counts."""
    left, right = witness(*TEXTS), witness(*TEXTS[1:3], siglum="B")
    links = [Link((0, 1), (0, 0)), Link((1, 2), (0, 1)), Link((2, 3), (1, 2)), Link((3, 4), (2, 2))]
    both = context(left, right, links, part=("left", 1, 3))
    assert [f.evidence for f in rule("S107").check(both)] == [("left", "2", "3")]
    assert rule("S101").check(both) == ()


def test_empty_witness_leaves_no_place():
    """Where the other witness has no paragraphs, there is no place for what it lacks."""
    empty = context(witness(TEXTS[0]), witness(siglum="B"), [Link((0, 1), (0, 0))])
    assert [f.right for f in rule("S101").check(empty)] == [None]
    assert rule("S101").check(empty)[0].code == "S101"
    assert empty.alignment.links[0].kind is LinkKind.MISSING


def test_doubtful_links_are_told_once():
    """All links under one half are one fact."""
    links = [Link((i, i + 1), (i, i + 1), 0.4, 0.3) for i in range(4)]
    found = rule("X902").check(context(witness(*TEXTS), witness(*TEXTS, siglum="B"), links))
    assert len(found) == 4
    assert {f.fold for f in found} == {("doubtful",)}
