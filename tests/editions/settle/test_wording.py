"""Three variants of one text: what two of them have word for word settles the third."""

import itertools

import pytest

from editions.divergence import Side
from editions.pipeline import compare_witnesses
from editions.witness import Witness
from provenance.read import from_text

TEXT = (
    "Kőszegi: The board met on 12 May, and the forty pumps for Oberau were not sent.\n\n"
    "Lind: The dredgers came from Sandhof. Nobody has paid for them. They must be returned in June.\n\n"
    "Kőszegi: We have heard the report of the district, and we take note of it."
)


def compared(*texts):
    """Compare texts, as witnesses A, B, C and so on."""
    return compare_witnesses([Witness("ABCDE"[n], from_text(text)) for n, text in enumerate(texts)])


def settled(comparison, code):
    """Return, for each pair, what further witnesses say of its only finding of a code."""
    found = {}
    for pair in comparison.pairs:
        third = [one.third for one in pair.divergences if one.code == code]
        if third:
            [found[pair.left + pair.right]] = [{(a.siglum, a.side.value) for a in agreements} for agreements in third]
    return found


CHANGES = [
    ("M301", "were not sent", "were sent"),
    ("M302", "forty", "sixty"),
    ("M303", "12 May", "18 May"),
    ("M304", "Sandhof", "Velden"),
    ("M305", "must", "may"),
    ("M306", "heard", "read"),
    ("M307", " Nobody has paid for them.", ""),
]


@pytest.mark.parametrize(("code", "here", "there"), CHANGES)
def test_a_third_witness_with_the_words_of_the_base_confirms_the_finding(code, here, there):
    comparison = compared(TEXT, TEXT.replace(here, there), TEXT)
    assert settled(comparison, code) == {"AB": {("C", "left")}}
    [one] = [one for one in comparison.pairs[0].divergences if one.code == code]
    [alone] = [d for d in compared(TEXT, TEXT.replace(here, there)).pairs[0].divergences if d.code == code]
    assert one.message == f"{alone.message} C agrees with A: B stands alone."
    assert (one.id, one.severity, one.left, one.right) == (alone.id, alone.severity, alone.left, alone.right)
    assert alone.confidence < one.confidence <= 1


@pytest.mark.parametrize(("code", "here", "there"), CHANGES)
def test_a_base_that_stands_alone_is_told_so_in_each_pair(code, here, there):
    other = TEXT.replace(here, there)
    comparison = compared(TEXT, other, other)
    assert settled(comparison, code) == {"AB": {("C", "right")}, "AC": {("B", "right")}}
    [one] = [one for one in comparison.pairs[0].divergences if one.code == code]
    assert one.message.endswith("C agrees with B: A stands alone. Check A.")


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
def test_whoever_is_the_base_the_one_that_stands_alone_is_found(order):
    texts = [TEXT, TEXT.replace("Sandhof", "Velden"), TEXT]
    comparison = compared(*(texts[n] for n in order))
    alone = order.index(1)
    for pair in comparison.pairs:
        for one in [d for d in pair.divergences if d.code == "M304"]:
            [agreement] = one.third
            assert agreement.side is (Side.RIGHT if alone == 0 else Side.LEFT)
    assert sum(bool(pair.divergences) for pair in comparison.pairs) == (2 if alone == 0 else 1)


def test_three_readings_of_one_place_settle_nothing():
    comparison = compared(TEXT, TEXT.replace("Sandhof", "Velden"), TEXT.replace("Sandhof", "Murau"))
    for pair in comparison.pairs:
        [one] = [d for d in pair.divergences if d.code == "M304"]
        assert not any(a.side is not Side.NEITHER for a in one.third)


def test_dress_is_not_a_third_reading():
    """The third witness has the name in capitals."""
    comparison = compared(TEXT, TEXT.replace("Sandhof", "Velden"), TEXT.replace("Sandhof", "SANDHOF"))
    assert settled(comparison, "M304") == {"AB": {("C", "left")}}


def test_four_witnesses_that_are_divided_say_so():
    other = TEXT.replace("Sandhof", "Velden")
    [first, *_] = compared(TEXT, other, TEXT, other).pairs
    [one] = first.divergences
    assert [(a.siglum, a.side) for a in one.third] == [("C", Side.LEFT), ("D", Side.RIGHT)]
    assert one.message.endswith("C agrees with A, D agrees with B: the witnesses are divided.")


def test_a_third_witness_without_the_paragraph_says_nothing():
    shorter = "\n\n".join(TEXT.split("\n\n")[::2])
    comparison = compared(TEXT, TEXT.replace("Sandhof", "Velden"), shorter)
    assert settled(comparison, "M304") == {"AB": set()}


def test_a_finding_in_several_places_is_settled_only_if_all_of_them_are():
    long = TEXT + "\n\nLind: From Sandhof we heard nothing more.\n\nLind: Sandhof is to answer by the end of the month."
    other = long.replace("Sandhof", "Velden")
    assert settled(compared(long, other, other), "M304")["AB"] == {("C", "right")}
    mixed = long.replace("came from Sandhof", "came from Velden")
    assert settled(compared(long, other, mixed), "M304")["AB"] == set()


def test_two_witnesses_are_compared_as_before():
    assert all(not one.third for one in compared(TEXT, TEXT.replace("forty", "sixty")).pairs[0].divergences)
