"""Alignment: moves, splits up to many, parts, pins, and the corridor against an oracle that tries every path."""

from __future__ import annotations

from functools import cache

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from editions.align import align
from editions.align.corridor import _SEAM, MOST, _extensions, _licensed, fill
from editions.align.texts import Texts
from editions.settings import Pin, Settings
from editions.witness import Witness
from tests.builders.comparisons import codes, compared, kinds
from tests.builders.strategies import law, prose
from tests.builders.transcripts import witness

TEXT = [prose(seed, 24, odd=0) for seed in range(40)]
SMALL = st.lists(st.lists(st.sampled_from("abcdefgh"), min_size=1, max_size=8).map(" ".join), max_size=4)


def gain_of(texts, lefts, rights):
    """Return what a link of these paragraphs is worth, as the corridor's docstring defines it."""
    match = texts.matched(lefts, rights)
    gain = match.gain - (_SEAM if min(len(lefts), len(rights)) > 1 else 0.0)
    if gain <= 0 and min(len(lefts), len(rights)) == 1 and _licensed(texts, lefts, rights):
        gain = match.licensed_gain
    return gain


def best_worth(texts, lefts, rights):
    """Return what the best path is worth: every sequence of gaps and allowed links is tried."""

    @cache
    def worth(a, b):
        if a == len(lefts) and b == len(rights):
            return 0.0
        found = []
        if a < len(lefts):
            found.append(worth(a + 1, b))
        if b < len(rights):
            found.append(worth(a, b + 1))
        if a < len(lefts) and b < len(rights):
            for m, n in _extensions(texts, lefts[a:], rights[b:]):
                found.append(max(0.0, gain_of(texts, lefts[a : a + m], rights[b : b + n])) + worth(a + m, b + n))
        return max(found)

    return worth(0, 0)


@law(150)
@given(SMALL, SMALL)
def test_no_path_through_the_corridor_is_better(ones, others):
    """The links that fill it are worth as much as the best of all paths, in order, and use every paragraph once."""
    texts = Texts(ones, others)
    lefts, rights = tuple(range(len(ones))), tuple(range(len(others)))
    links = fill(texts, lefts, rights)
    assert [i for link in links for i in range(*link.left)] == list(lefts)
    assert [j for link in links for j in range(*link.right)] == list(rights)
    solid = [link for link in links if link.left[1] > link.left[0] and link.right[1] > link.right[0]]
    total = sum(gain_of(texts, tuple(range(*link.left)), tuple(range(*link.right))) for link in solid)
    assert total == pytest.approx(best_worth(texts, lefts, rights))
    assert all(0 <= link.score <= 1 and 0 <= link.confidence <= 1 for link in links)


@pytest.mark.parametrize(("start", "end"), [(0, 12), (15, 3), (7, 30), (30, 2)])
def test_moved_paragraph_is_one_move(start, end):
    """It is S105, and not missing in one place and added in another."""
    right = list(TEXT)
    right.insert(end, right.pop(start))
    comparison = compared(TEXT, right)
    assert codes(comparison) == ["S105"]
    assert kinds(comparison).count("move") == 1
    [moved] = [link for link in comparison.pairs[0].alignment.links if link.moved]
    assert (moved.left, moved.right) == ((start, start + 1), (end, end + 1))


def test_block_that_moved_is_one_finding():
    """Neighbours that moved together are one fact with all their places."""
    [found] = compared(TEXT, [*TEXT[:5], *TEXT[8:30], *TEXT[5:8], *TEXT[30:]]).pairs[0].divergences
    assert (found.code, found.count) == ("S105", 3)
    assert [left.paragraph for left, _ in found.places] == [5, 6, 7]


def test_moved_and_reworded_paragraph_is_a_move_with_its_differences():
    """A move that is not equal to the letter is compared like any other link."""
    text = TEXT[3].split()
    right = [*TEXT[:3], *TEXT[4:20], " ".join([*text[:10], "nevertheless", *text[11:]]), *TEXT[20:]]
    found = compared(TEXT, right)
    assert "S105" in codes(found)
    assert {"S101", "S102"}.isdisjoint(codes(found))
    assert len(found.pairs[0].differences) == 1


@pytest.mark.parametrize("size", range(2, MOST + 1))
def test_paragraph_is_split_into_up_to_many(size):
    """One paragraph against two to ten is one split, and one merge the other way round."""
    whole = " ".join(TEXT[5 : 5 + size])
    left, right = [*TEXT[:5], whole, *TEXT[20:25]], [*TEXT[: 5 + size], *TEXT[20:25]]
    comparison = compared(left, right)
    assert kinds(comparison) == ["match"] * 5 + ["split"] + ["match"] * 5
    assert codes(comparison) == ["S103"]
    assert codes(compared(right, left)) == ["S104"]


def test_split_with_a_change_in_it_is_compared_across_the_seam():
    """A split shows no more than the split and the change."""
    words = TEXT[5].split()
    words[4] = "nevertheless"
    right = [*TEXT[:5], " ".join(words[:12]), " ".join(words[12:]), *TEXT[6:10]]
    comparison = compared(TEXT[:10], right)
    assert kinds(comparison).count("split") == 1
    [difference] = comparison.pairs[0].differences
    assert difference.right.text.strip(".,") == "nevertheless"


def test_run_of_missing_paragraphs_is_one_finding():
    """However long it is; another run is another finding."""
    found = compared(TEXT, [*TEXT[:4], *TEXT[9:20], *TEXT[21:]]).pairs[0].divergences
    assert sorted((one.code, one.count) for one in found) == [("S101", 1), ("S101", 5)]


@pytest.mark.parametrize("swapped", [False, True])
def test_session_is_found_in_the_volume_that_holds_it(swapped):
    """The part is named once, the rest set aside, and nothing counts as missing."""
    session = TEXT[12:20]
    comparison = compared(session, TEXT) if swapped else compared(TEXT, session)
    assert comparison.pairs[0].alignment.part == ("right" if swapped else "left", 12, 20)
    assert codes(comparison) == ["S107"]


def test_what_the_session_lacks_inside_its_part_is_missing():
    """Only what lies outside the part is set aside."""
    comparison = compared(TEXT, [*TEXT[10:14], *TEXT[15:20]])
    assert comparison.pairs[0].alignment.part == ("left", 10, 20)
    assert codes(comparison) == ["S101", "S107"]


def test_part_is_forced():
    """A text that is nearly as long as the other is a part only if one says so."""
    left, right = TEXT[:10], TEXT[2:9]
    assert compared(left, right).pairs[0].alignment.part is None
    assert codes(compared(left, right)) == ["S101", "S101"]
    forced = compared(left, right, settings=Settings(part=True))
    assert forced.pairs[0].alignment.part == ("left", 2, 9)
    assert codes(forced) == ["S107"]


def linked(pin, lefts=TEXT[:6], rights=TEXT[:6], **parts):
    """Return the alignment under one pin."""
    return align(witness(*lefts, **parts), witness(*rights, siglum="B", **parts), settings=Settings(pins=(pin,)))


def pairs(alignment):
    """Return the links with two sides as pairs of first paragraphs."""
    return {(x.left[0], x.right[0]) for x in alignment.links if x.left[0] < x.left[1] and x.right[0] < x.right[1]}


@pytest.mark.parametrize(
    "pin", [Pin(TEXT[1][:30], TEXT[4][:30]), Pin(f"“{TEXT[1][:30].upper()}”", "5"), Pin("2", TEXT[4][:40])]
)
def test_wrong_pin_is_obeyed(pin):
    """By quotation or by number: the editor's word overrules what the texts say."""
    alignment = linked(pin)
    assert (1, 4) in pairs(alignment)
    assert {(1, 1), (4, 4)}.isdisjoint(pairs(alignment))
    assert alignment.notes == ()


def test_right_pin_changes_nothing():
    """It agrees with what the texts say."""
    assert linked(Pin("3", "3")) == align(witness(*TEXT[:6]), witness(*TEXT[:6], siglum="B"))


def test_pin_that_finds_nothing_is_said():
    """It is set aside with a sentence that names it and the witness, and the alignment is as without it."""
    alignment = linked(Pin("Colourless green ideas sleep furiously tonight", "99"))
    assert [("Colourless" in note, "'99'" in note) for note in alignment.notes] == [(True, False), (False, True)]
    assert "finds no paragraph in A" in alignment.notes[0]
    assert "finds no paragraph in B" in alignment.notes[1]
    assert pairs(alignment) == {(k, k) for k in range(6)}


def test_pin_survives_edits_of_what_it_quotes():
    """A quotation is found again though a word of it has changed."""
    words = TEXT[1].split()
    quotation = " ".join(words[:12])
    changed = " ".join([*words[:5], "nevertheless", *words[6:]])
    assert (1, 4) in pairs(linked(Pin(quotation, "5"), [TEXT[0], changed, *TEXT[2:6]]))


def test_pin_by_id():
    """A paragraph that has an id is named by it."""
    one = witness(*TEXT[:6])
    paragraphs = tuple(evolve(p, id=f"p{k}") for k, p in enumerate(one.paragraphs))
    other = Witness("B", evolve(one.transcript, paragraphs=paragraphs))
    alignment = align(one, other, settings=Settings(pins=(Pin("2", "#p4"), Pin("1", "#p9"))))
    assert (1, 4) in pairs(alignment)
    assert alignment.notes == ("the pin on '#p9' finds no paragraph in B and was set aside",)


@pytest.mark.parametrize("second", [Pin("2", "6"), Pin("4", "5")])
def test_pin_that_contradicts_an_earlier_one_is_said(second):
    """The first is obeyed, and the second is set aside with a sentence."""
    settings = Settings(pins=(Pin("2", "5"), second, Pin("2", "5")))
    alignment = align(witness(*TEXT[:6]), witness(*TEXT[:6], siglum="B"), settings=settings)
    assert (1, 4) in pairs(alignment)
    [note] = alignment.notes
    assert repr(second.left) in note
    assert "contradicts" in note


def test_pins_may_cross():
    """Two pins that contradict the order are both obeyed: one of them is a move."""
    settings = Settings(pins=(Pin("1", "6"), Pin("6", "1")))
    alignment = align(witness(*TEXT[:6]), witness(*TEXT[:6], siglum="B"), settings=settings)
    assert {(0, 5), (5, 0)} <= pairs(alignment)
    assert "move" in {link.kind.value for link in alignment.links}
