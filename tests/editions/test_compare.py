"""Comparison: the fast path against the careful one, seams, and where runs of words begin and end."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editions.alignment import Alignment, Link
from editions.compare import _edits, _edits_by_form, compare
from editions.compare.spread import SEAM, Spread
from editions.compare.units import at_sentence, pieces, runs, without_islands
from editions.normalise import Vocabulary, form, tokens
from tests.builders.strategies import law, phrases
from tests.builders.transcripts import witness

#: Words whose normal form is what is printed: whichever path compares them, the same words are equal.
BARE_WORDS = ("canal", "pumps", "harvest", "vote", "lind", "novak", "forty", "not", "yet", "of", "the")
SENTENCES = st.lists(st.sampled_from(("not", "yet.", "of", "the", "vote.")), min_size=8, max_size=40)
BARE = st.lists(st.sampled_from(BARE_WORDS), min_size=1, max_size=24)


def differences(lefts, rights):
    """Return the differences of two lists of paragraphs that one link holds."""
    alignment = Alignment((Link((0, len(lefts)), (0, len(rights)), 1.0),), len(lefts), len(rights))
    return compare(witness(*lefts), witness(*rights, siglum="B"), alignment)


def readings(lefts, rights):
    """Return the two readings of each difference."""
    return [(d.left.text, d.right.text) for d in differences(lefts, rights)]


def by_form(a, b):
    """Return the edits that the careful path finds."""
    vocabulary = Vocabulary()
    codes = (vocabulary.encode_words(a.words), vocabulary.encode_words(b.words))
    return telling(a, b, _edits_by_form(a, b, codes))


def telling(a, b, edits):
    """Return the edits whose two readings differ; `compare` drops the others too."""
    return [edit for edit in edits if a.text[edit[0] : edit[1]] != b.text[edit[2] : edit[3]]]


@law(150)
@given(BARE, st.lists(st.tuples(st.integers(0, 23), st.sampled_from(["x", "not", "the canal", ""])), max_size=3))
def test_both_paths_say_the_same_of_bare_words(left, edits):
    """Where form and print are one, the path over printed words and the path over forms find the same edits."""
    right = list(left)
    for at, word in edits:
        right[at : at + 1] = word.split()
    a, b = Spread([" ".join(left)], 0), Spread([" ".join(right or ["x"])], 0)
    assert a.plain
    assert b.plain
    assert telling(a, b, _edits(a, b, Vocabulary())) == by_form(a, b)


@law(100)
@given(phrases(1, 20), phrases(1, 20))
def test_both_paths_lose_nothing(left, right):
    """Whichever is taken, all that lies between two edits is equal to the letter."""
    a, b = Spread([left], 0), Spread([right], 0)
    for edits in (list(_edits(a, b, Vocabulary())), by_form(a, b)):
        at = (0, 0)
        for l0, l1, r0, r1 in [*edits, (len(left), len(left), len(right), len(right))]:
            assert left[at[0] : l0] == right[at[1] : r0]
            at = (l1, r1)


@law(100)
@given(st.text("ab ", max_size=12), st.text("ab ", max_size=12))
def test_runs_leave_a_longest_common_subsequence(left, right):
    """What stands between the runs is equal, and as long as a slow table says it can be."""
    found = runs(left, right)
    kept, at = 0, (0, 0)
    for l0, l1, r0, r1 in [*found, (len(left), len(left), len(right), len(right))]:
        assert left[at[0] : l0] == right[at[1] : r0]
        kept += l0 - at[0]
        at = (l1, r1)
    table = [[0] * (len(right) + 1) for _ in range(len(left) + 1)]
    for i, j in itertools.product(range(len(left)), range(len(right))):
        same = table[i][j] + 1 if left[i] == right[j] else 0
        table[i + 1][j + 1] = max(same, table[i][j + 1], table[i + 1][j])
    assert kept == table[-1][-1]


@law(100)
@given(BARE, BARE)
def test_pieces_partition_a_run(left, right):
    """The pieces of a run are in order and use every word of both sides once."""
    at = (0, 0)
    for i0, i1, j0, j1 in pieces(left, right):
        assert (i0, j0) == at
        assert i1 > i0 or j1 > j0
        at = (i1, j1)
    assert at == (len(left), len(right))


@law(100)
@given(BARE, BARE)
def test_joined_runs_hold_all_runs(left, right):
    """Joining runs over small islands only makes them larger."""
    found = runs(left, right)
    joined = without_islands(found)
    assert all(any(a[0] <= b[0] and b[1] <= a[1] and a[2] <= b[2] and b[3] <= a[3] for a in joined) for b in found)


@law(100)
@given(BARE, st.data())
def test_run_that_is_moved_still_means_the_same(text, data):
    """Taking the run out gives the same words wherever it was moved."""
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    room = data.draw(st.tuples(st.integers(0, 9), st.integers(0, 9)))
    shift = at_sentence((start, end, 0, 0), text, text, room)
    assert text[:start] + text[end:] == text[: start + shift] + text[end + shift :]
    assert -room[0] <= shift <= room[1]


@law(300)
@given(SENTENCES, SENTENCES)
def test_no_run_is_moved_past_another(left, right):
    """Edits come in order and do not overlap, also where a run could be moved to the end of a sentence."""
    one, other = (Spread([" ".join(words)], 0) for words in (left, right))
    vocabulary = Vocabulary()
    codes = (vocabulary.encode_words(one.words), vocabulary.encode_words(other.words))
    at = (0, 0)
    for l0, l1, r0, r1 in _edits_by_form(one, other, codes):
        assert at[0] <= l0 <= l1
        assert at[1] <= r0 <= r1
        at = (l1, r1)


@law(150)
@given(st.text(max_size=40))
def test_tokens_partition_a_text(text):
    """Joined they are the text again, none is empty, and white space stands only at their ends."""
    found = tokens(text)
    assert "".join(found) == text
    assert all(found)


@law(150)
@given(st.text(max_size=12))
def test_form_is_the_form_of_itself(token):
    """What has no dress loses none."""
    assert form(form(token)) == form(token)


def test_words_equal_by_form_answer_each_other():
    """Dress does not hide which word answers which: only the changed word and the dress are differences."""
    assert readings(["He said “not yet” to Husák."], ['He said "not yet" to Husak.']) == [
        ("“", '"'), ("”", '"'), ("Husák", "Husak"),
    ]  # fmt: skip


def test_added_sentence_is_a_whole_sentence():
    """A run is moved to where a sentence begins and ends."""
    left = ["The plan is ready. The vote is over."]
    assert readings(left, ["The plan is ready. The tea is cold. The vote is over."]) == [("", "The tea is cold. ")]


def test_damaged_words_answer_each_other_one_by_one():
    """Two words run together are one difference, the damaged word beside them another."""
    found = readings(["the concerned people of the village voted"], ["the concemed people ofthe village voted"])
    assert found == [("concerned", "concemed"), ("of the", "ofthe")]


def test_seam_is_no_difference():
    """A split between two words says nothing of the blank; a change beside it is found."""
    whole = "The canal is dry. The pumps are old."
    assert readings([whole], ["The canal is dry.", "The pumps are old."]) == []
    assert readings([whole], ["The canal is dry.", "The pumps are new."]) == [("old", "new")]
    assert readings(["The canal", "is dry."], ["The", "canal is dry."]) == []


def test_no_place_crosses_a_seam():
    """A run of words over a border of paragraphs is cut there; each piece cites its own paragraph."""
    found = differences(["one two", "three four"], ["one", "four"])
    assert {d.left.paragraph for d in found} == {0, 1}
    assert all(SEAM not in d.left.text + d.right.text for d in found)


@pytest.mark.parametrize("text", ["", "a", "a b", " a", "a ", "a  b", "a\nb", "a\u00a0b"])
def test_plain_means_single_blanks(text):
    """Exactly one blank between words, and none around them."""
    assert Spread([text], 0).plain == (text in ("", "a", "a b"))


@law(60)
@given(st.lists(phrases(1, 5), min_size=1, max_size=4))
def test_every_word_of_a_spread_is_found_in_its_paragraph(texts):
    """The way back leads to the same words."""
    spread = Spread(texts, 7)
    for number, word in enumerate(spread.words):
        place = spread.place(spread.start(number), spread.end(number))
        assert place.text == word
        assert texts[place.paragraph - 7][place.start : place.end] == word
