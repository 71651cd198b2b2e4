"""Texts in columns: what a terminal needs for each letter, where a line may end, and two texts beside each other."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editions.graphemes import graphemes
from editions.reports._columns import Cell, abreast, wrapped
from editions.reports._page import Page, columns

CYRILLIC = "Нижняя стена ещё не исправлена, и об этом здесь никто не говорил."
COMBINING = unicodedata.normalize("NFD", "Kőszegi a řekl, že příští týden čeká hosty; Ţurcanu însă nu ştia.")
CHINESE = "下面的牆還沒有修好，這裡也沒有人說過這件事。我們訂了四十台水泵。"
KOREAN = unicodedata.normalize("NFD", "아래쪽 벽은 아직 고쳐지지 않았습니다.")


def broken(text, width):
    """Return the lines of a text."""
    return [text[start:end] for start, end in wrapped(text, width)]


@pytest.mark.parametrize("text", [CYRILLIC, COMBINING, CHINESE, KOREAN, "short", "x" * 99])
@pytest.mark.parametrize("width", [10, 17, 40])
def test_no_line_is_wider_than_the_column(text, width):
    assert max(map(columns, broken(text, width))) <= width


def test_a_letter_with_its_marks_takes_one_column():
    assert columns(COMBINING) == columns(unicodedata.normalize("NFC", COMBINING))
    assert [unicodedata.normalize("NFC", line) for line in broken(COMBINING, 20)] == broken(
        unicodedata.normalize("NFC", COMBINING), 20
    )


def test_letters_of_one_syllable_take_what_the_syllable_takes():
    assert columns(KOREAN) == columns(unicodedata.normalize("NFC", KOREAN))


def test_chinese_lines_end_between_any_two_letters_but_not_before_a_stop():
    lines = broken(CHINESE, 20)
    assert lines[0] == "下面的牆還沒有修好，"
    assert not [line for line in lines if line[0] in "，。"]


@given(
    st.text(st.sampled_from("ab é漢。-\N{COMBINING ACUTE ACCENT}ж\N{HANGUL CHOSEONG KIYEOK}\N{HANGUL JUNGSEONG A}")),
    st.integers(10, 30),
)
def test_wrapping_loses_nothing_but_spaces(text, width):
    lines = broken(text, width)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(columns(line) <= width for line in lines)
    spans = wrapped(text, width)
    assert spans == sorted(spans)
    letters = {0}
    for letter in graphemes(text):
        letters.add(max(letters) + len(letter))
    assert all(start in letters and end in letters for start, end in spans if end > start)


def test_a_line_is_as_full_as_its_words_allow():
    for one, other in zip(lines := broken(CYRILLIC, 30), lines[1:], strict=False):
        assert columns(f"{one} {other.split(' ')[0]}") > 30


def test_the_sign_between_two_texts_stands_in_one_column():
    page = Page(width=100)
    for left, right in ((CYRILLIC, CHINESE), (CHINESE * 3, COMBINING), (COMBINING, "x"), ("", CYRILLIC)):
        shown = list(abreast([Cell("¶1", left)], [Cell("¶12", right)], page, hangs=(4, 4), indent="  "))
        assert {columns(line.partition("|")[0]) for line in shown} == {2 + 48}
        assert max(map(columns, shown)) <= 100


def test_colour_ends_with_each_line_and_moves_nothing():
    cell = Cell("A  ", CYRILLIC, (7, 52), "deleted")
    plain = list(abreast([cell], [], Page(width=100), hangs=(3, 3)))
    inked = list(abreast([cell], [], Page(width=100, colour=True), hangs=(3, 3)))
    assert [re.sub("\x1b\\[[0-9;]*m", "", line) for line in inked] == plain
    assert all(line.count("\x1b[31m") == line.count("\x1b[0m") == 1 for line in inked)
