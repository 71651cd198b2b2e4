"""The heap: ids that name a fact by its content, repeats that fold, doubt that lowers severity."""

from __future__ import annotations

import re

import pytest
from hypothesis import given

from editions.alignment import Alignment, Link
from editions.classify import classify, examine
from editions.classify.fold import Heap
from editions.compare import compare
from editions.difference import Difference, Place
from editions.divergence import Cause, Finding, Severity
from editions.pipeline import diff
from editions.rules import Verdict, rule
from provenance.read import from_text
from tests.builders.comparisons import compared
from tests.builders.strategies import law, prose, witness_pairs
from tests.builders.transcripts import witness

BEFORE = [prose(seed, 30, odd=0) for seed in range(4)]
AFTER = [prose(seed, 30, odd=0) for seed in range(4, 8)]
ONE = "Lind said that the old canal is not yet repaired, and that forty pumps were bought in the spring of that year."
OTHER = "Lind said that the old canal is complete, and that sixty pumps were bought in the spring of that year."
_ID = re.compile(r"[0-9a-f]{6}\d*")


def ids(comparison):
    """Return the ids of the divergences of the only pair, by code."""
    return {one.code: one.id for one in comparison.pairs[0].divergences}


def read(*paragraphs):
    """Return the transcript of paragraphs, as the plain reader has it."""
    return from_text("\n\n".join(paragraphs))


def test_ids_do_not_change_when_the_text_around_moves():
    """Paragraphs that stand before or after, and sigla and paths, are not in an id."""
    alone = ids(compared([ONE], [OTHER]))
    assert set(alone) == {"M301", "M302"}
    assert ids(compared([*BEFORE, ONE, *AFTER], [*BEFORE, OTHER, *AFTER])) == alone
    assert ids(compared([*AFTER, ONE], [*AFTER, OTHER])) == alone


def test_ids_do_not_change_when_lines_are_broken_anew():
    """Nor by any other dress of the words around."""
    plain = ids(diff(read(*BEFORE, ONE), read(*BEFORE, OTHER)))
    broken = ids(diff(read(*BEFORE, ONE.replace(" ", "\n")), read(*BEFORE, OTHER.replace(" ", "\n"))))
    capitals = ids(diff(read(*BEFORE, ONE.replace("canal", "Canal")), read(*BEFORE, OTHER.replace("canal", "Canal"))))
    assert plain == broken == capitals


def test_ids_do_not_change_when_more_is_found():
    """Another finding elsewhere leaves an id alone."""
    fewer = ids(compared([*BEFORE, ONE], [*BEFORE, OTHER]))
    more = ids(compared([*BEFORE, ONE], [*BEFORE[1:], OTHER]))
    assert fewer.items() <= more.items()
    assert "S101" in more


def test_the_next_equal_id_gets_a_number():
    """The same change in the same words a second and a third time is told apart by 2 and 3."""
    found = compared([ONE, *BEFORE, ONE, *AFTER, ONE], [OTHER, *BEFORE, OTHER, *AFTER, OTHER]).pairs[0].divergences
    negations = [one.id for one in found if one.code == "M301"]
    assert negations == [negations[0], f"{negations[0]}2", f"{negations[0]}3"]


@law(40)
@given(witness_pairs())
def test_ids_are_unique_and_of_one_form(pair):
    """Six hexadecimal digits, and a number if need be."""
    comparison = compared(*pair)
    for divergences in (comparison.pairs[0].divergences, *(found.divergences for found in comparison.documents)):
        found = [one.id for one in divergences]
        assert len(set(found)) == len(found)
        assert all(map(_ID.fullmatch, found))


@law(40)
@given(witness_pairs())
def test_the_gravest_stands_first(pair):
    """Then the order of the text rules."""
    severities = [one.severity for one in compared(*pair).pairs[0].divergences]
    assert severities == sorted(severities, reverse=True)


def severity_under(confidence):
    """Return how grave a lost negation is if it hangs on a link of that confidence."""
    left, right = witness(ONE), witness(OTHER, siglum="B")
    alignment = Alignment((Link((0, 1), (0, 1), 0.9, confidence),), 1, 1)
    found = classify(left, right, alignment, differences=compare(left, right, alignment))
    return next(one.severity for one in found if one.code == "M301")


def test_doubtful_link_lowers_the_severity():
    """What hangs on a link of confidence under one half is a step less grave."""
    assert severity_under(1.0) is severity_under(0.5) is Severity.CRITICAL
    assert severity_under(0.49) is severity_under(0.0) is Severity.MAJOR


@pytest.mark.parametrize(
    ("one", "other", "code", "marks"),
    [
        ("honour", "honor", "A501", 1),
        ("“canal”", '"canal"', "A503", 2),
        ("modern", "modem", "O601", 1),
        ("canal", "ca-nal", "A507", 1),
    ],
)
def test_repeats_fold(one, other, code, marks):
    """Accidentals and damage that recur are one finding with all their places."""
    left = [f"{text} {one} {one}s stood there. {one}" for text in (*BEFORE, *AFTER)]
    right = [text.replace(one, other) for text in left]
    found = [x for x in compared(left, right).pairs[0].divergences if x.code == code]
    assert found
    assert sum(x.count for x in found) == sum(text.count(one) for text in left) * marks
    assert len(found) <= 2


def test_each_lost_negation_is_its_own_finding():
    """A meaning that changes ten times is ten findings."""
    left = [f"{text} This is not {n} tons." for n, text in enumerate((*BEFORE, *AFTER))]
    right = [text.replace("is not", "is") for text in left]
    assert [x.count for x in compared(left, right).pairs[0].divergences if x.code == "M301"] == [1] * 8


def finding(**more):
    """Return a finding on the first word of both sides."""
    sides = {"left": Place(0, 0, 4, "Lind"), "right": Place(0, 0, 4, "Lind")}
    return Finding(**({"code": "S106", "severity": Severity.MINOR, "evidence": ("1", "2", "1")} | sides | more))


def test_heap_folds_by_code_severity_and_key():
    """Findings without a key stand alone, equal keys fold, and another severity is another fact."""
    heap = Heap(witness(ONE), witness(OTHER, siglum="B"), None)
    for one in (
        finding(), finding(), finding(fold=("a",)), finding(fold=("a",)), finding(fold=("b",)),
        finding(fold=("a",), severity=Severity.INFO),
    ):  # fmt: skip
        heap.add(one)
    assert [(x.severity, x.count) for x in heap.divergences()] == [
        *[(Severity.MINOR, 1)] * 2, (Severity.MINOR, 2), (Severity.MINOR, 1), (Severity.INFO, 1),
    ]  # fmt: skip


def test_verdict_may_set_the_severity():
    """What a verdict says overrules the rule, and doubt lowers that; info is the least."""
    left, right = witness(ONE), witness(OTHER, siglum="B")
    difference = Difference(0, Place(0, 0, 4, "Lind"), Place(0, 0, 4, "Lind"))
    for confidence, wanted in ((1.0, Severity.MINOR), (0.1, Severity.INFO)):
        heap = Heap(left, right, Alignment((Link((0, 1), (0, 1), 1.0, confidence),), 1, 1))
        heap.put(rule("M306"), Verdict(Cause.EDITORIAL, 0.5, None, ("Lind", "Lind"), Severity.MINOR), difference)
        assert [x.severity for x in heap.divergences()] == [wanted]


def test_document_is_examined_without_a_right_side():
    """What a text says against itself has its place on the left."""
    found = examine(witness("Husák spoke. Husák left, and Husdk came back. [", *BEFORE))
    assert found
    assert {one.right for one in found} == {None}
