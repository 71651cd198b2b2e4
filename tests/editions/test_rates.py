"""Error rates count what a reader counts: letters and words."""

import random

import pytest

from editions.graphemes import graphemes
from editions.rates import rates


def one(make, left, right):
    comparison = make.comparison(make.witness("A", left, "a"), make.witness("B", right, "b"), ())
    return rates(comparison)[0]


@pytest.mark.parametrize(
    ("text", "clusters"),
    [
        ("", []),
        ("abc", ["a", "b", "c"]),
        (
            "e\N{COMBINING ACUTE ACCENT}\N{COMBINING DOT BELOW}a",
            ["e\N{COMBINING ACUTE ACCENT}\N{COMBINING DOT BELOW}", "a"],
        ),
        ("a\r\nb", ["a", "\r\n", "b"]),
        ("\U0001f468\u200d\U0001f469\u200d\U0001f467!", ["\U0001f468\u200d\U0001f469\u200d\U0001f467", "!"]),
        ("\U0001f1eb\U0001f1f7\U0001f1e9\U0001f1ea", ["\U0001f1eb\U0001f1f7", "\U0001f1e9\U0001f1ea"]),
        ("\u1112\u1161\u11ab\u1112", ["\u1112\u1161\u11ab", "\u1112"]),
        ("\ud55c\uae00", ["\ud55c", "\uae00"]),
        ("\U0001f44d\U0001f3fd", ["\U0001f44d\U0001f3fd"]),
    ],
)
def test_letters_are_what_a_reader_counts(text, clusters):
    assert list(graphemes(text)) == clusters


def test_equal_texts_have_no_errors(make):
    found = one(make, "One two.\n\nThree.", "One two.\n\nThree.")
    assert (found.character_errors, found.word_errors, found.names_and_numbers) == (0, 0, 0)
    assert found.words == 3


def test_composition_and_line_ends_are_no_errors(make):
    found = one(make, "Kádár spoke\nfirst.", "Ka\N{COMBINING ACUTE ACCENT}da\N{COMBINING ACUTE ACCENT}r spoke first.")
    assert found.character_error_rate == found.word_error_rate == 0


def test_errors_in_names_and_numbers_are_told_apart(make):
    left = "The session of 1986 was opened by Husák, who said nothing of modern times."
    right = "The session of 1968 was opened by Husdk, who said nothing of modem times."
    found = one(make, left, right)
    assert (found.word_errors, found.names_and_numbers) == (3, 2)
    assert found.character_errors == 5
    assert found.word_error_rate == 3 / 14


def test_the_first_word_of_a_sentence_is_no_name(make):
    assert one(make, "It ended. Nobody spoke after that.", "It ended. Nobodv spoke after that.").names_and_numbers == 0


def test_a_missing_paragraph_counts_whole(make):
    found = one(
        make, "One two three.\n\nA paragraph that stands alone.\n\nFour five six.", "One two three.\n\nFour five six."
    )
    assert found.word_errors == 5


def test_fast_distance_agrees_with_the_slow_one(make):
    chance = random.Random(1)  # noqa: S311 - the same texts on every run
    for _ in range(20):
        left = "".join(chance.choice("abc ") for _ in range(30)).strip() or "a"
        right = "".join(chance.choice("abc ") for _ in range(30)).strip() or "b"
        comparison = make.comparison(
            make.witness("A", "same\n\n" + left, "a"), make.witness("B", "same\n\n" + right, "b"), ()
        )
        links = comparison.pairs[0].alignment.links
        expected = sum(
            slow(
                " ".join(" ".join(comparison.witnesses[0].paragraphs[i].text for i in range(*link.left)).split()),
                " ".join(" ".join(comparison.witnesses[1].paragraphs[i].text for i in range(*link.right)).split()),
            )
            for link in links
        )
        assert rates(comparison)[0].character_errors == expected


def slow(left, right):
    """Return Levenshtein's distance by the whole table."""
    row = list(range(len(right) + 1))
    for i, a in enumerate(left, 1):
        row = _next(row, i, a, right)
    return row[-1]


def _next(row, i, a, right):
    new = [i]
    for j, b in enumerate(right, 1):
        new.append(min(row[j] + 1, new[-1] + 1, row[j - 1] + (a != b)))
    return new
