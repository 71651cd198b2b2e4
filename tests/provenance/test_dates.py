"""Printed dates in four languages: what is read, and that nothing is more precise than the print."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.dates import extent, find_date, is_edtf, read_date
from provenance.source import PrintedDate
from tests.builders.strategies import law, prose

#: A text, the date in it as printed, and the same in EDTF.
IN_TEXT = [
    ("Session of 13–14 November 1986", "13–14 November 1986", "1986-11-13/1986-11-14"),
    ("Session, November 13-14, 1986", "November 13-14, 1986", "1986-11-13/1986-11-14"),
    ("circa November 1986", "circa November 1986", "1986-11~"),
    ("written before 13 May 1955 in Zelen", "before 13 May 1955", "../1955-05-13"),
    ("vor dem 13. Mai 1955", "vor dem 13. Mai 1955", "../1955-05-13"),
    ("после 13 мая 1955 г.", "после 13 мая 1955", "1955-05-13/.."),
    ("between 3 May 1955 and 5 June 1956", "between 3 May 1955 and 5 June 1956", "1955-05-03/1956-06-05"),
    ("between 3 and 5 May 1955", "between 3 and 5 May 1955", "1955-05-03/1955-05-05"),
    ("13 May 1955 and 5 June 1956", "13 May 1955", "1955-05-13"),
    ("13 May 1955 – 5 June 1956", "13 May 1955 – 5 June 1956", "1955-05-13/1956-06-05"),
    ("from May to June 1955", "from May to June 1955", "1955-05/1955-06"),
    ("Dec. 30 – Jan. 2, 1955", "Dec. 30 – Jan. 2, 1955", "1954-12-30/1955-01-02"),
    ("Протокол от 13 мая 1955 г.", "13 мая 1955", "1955-05-13"),
    ("с 3 по 5 мая 1955 г.", "с 3 по 5 мая 1955", "1955-05-03/1955-05-05"),
    ("du 3 au 5 mai 1955", "du 3 au 5 mai 1955", "1955-05-03/1955-05-05"),
    ("13.–15. November 1986", "13.–15. November 1986", "1986-11-13/1986-11-15"),
    ("early May 1955", "early May 1955", "1955-05"),
    ("mi-mai 1955", "mi-mai 1955", "1955-05"),
    ("Anfang Mai 1955", "Anfang Mai 1955", "1955-05"),
    ("в начале мая 1955 г.", "в начале мая 1955", "1955-05"),
    ("весной 1986 г.", "весной 1986", "1986-21"),
    ("probably May 1955", "probably May 1955", "1955-05?"),
    ("May 1955 [?]", "May 1955 [?]", "1955-05?"),
    ("probably about May 1955", "probably about May 1955", "1955-05%"),
    ("30 February 1986", "30 February 1986", None),
    ("not later than May 3, 1955", "not later than May 3, 1955", "../1955-05-03"),
]
#: One day in two styles, and days that are marked as of the old style.
STYLES = [
    ("25 октября (7 ноября) 1917 г.", "1917-11-07"),
    ("November 7 (October 25), 1917", "1917-11-07"),
    ("13 (26) марта 1917 г.", "1917-03-26"),
    ("10/23 October 1917", "1917-10-23"),
    ("31 January/13 February 1918", "1918-02-13"),
    ("25 December 1916 (7 January 1917)", "1917-01-07"),
    ("1/13 March 1881", "1881-03-13"),
    ("25 October 1917 (O.S.)", "1917-11-07"),
    ("25 октября 1917 г. (ст. ст.)", "1917-11-07"),
    ("13/14 May 1955", "1955-05-13/1955-05-14"),
]
#: Statements that are a date and nothing else.
ALONE = [
    ("early 1986", "1986"), ("1986", "1986"), ("[1986]", "1986"), ("1986 г.", "1986"), ("c. 1986", "1986~"),
    ("about 1986?", "1986%"), ("before 1986", "../1986"), ("between 1984 and 1986", "1984/1986"),
    ("1984–1986 гг.", "1984/1986"), ("the 1980s", "198X"), ("1980-е гг.", "198X"), ("spring 1986", "1986-21"),
    ("1986-11~", "1986-11~"), ("November 13, 1986", "1986-11-13"), ("198X", "198X"), ("in the days of May", None),
    ("Session of 13 May 1955", None), ("1955, 1956 or 1957", None), ("13 Mai 1955 und später", None), ("", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "printed", "edtf"), IN_TEXT)
def test_a_date_is_found_in_a_text(text, printed, edtf):
    """With what the words around it say of it, and as it is printed."""
    assert find_date(text) == PrintedDate(printed, edtf)


@pytest.mark.parametrize(("text", "edtf"), STYLES)
def test_the_old_style_and_the_new(text, edtf):
    """Two dates that are one day apart by the calendar are that day in the new style; others are an interval."""
    assert find_date(text).edtf == edtf


@pytest.mark.parametrize(("text", "edtf"), ALONE)
def test_a_statement_of_a_date(text, edtf):
    """What is understood to its end has a form in EDTF; the rest keeps its print and gets none."""
    assert read_date(text) == PrintedDate(text, edtf)


@pytest.mark.parametrize("text", ["The year 1986 was dry.", "on page 1955", "Fond 17, 1986", "before 1968"])
def test_a_year_alone_is_no_date_in_a_text(text):
    """It may count pages, pumps or prisoners."""
    assert find_date(text) is None


@law(60)
@given(st.integers(0, 9999), st.integers(1, 30))
def test_whatever_is_found_stands_there_and_is_edtf(seed, size):
    """The print is part of the text, and the form is valid."""
    text = prose(seed, size) + " 3 May 1955 " + prose(seed + 1, size)
    found = find_date(text)
    assert found.printed in text
    assert found.edtf is None or is_edtf(found.edtf)


@law(60)
@given(
    st.dates(dt.date(1801, 1, 1), dt.date(2099, 12, 31)),
    st.sampled_from(["circa ", "before ", "after ", "early ", ""]),
)
def test_nothing_is_more_precise_than_the_print(day, words):
    """A printed month never becomes a day."""
    found = find_date(f"{words}{day:%B} {day.year}, as they say")
    allowed = extent(found.edtf)
    assert allowed.first <= (day.year, day.month, 1)
    assert allowed.last[:2] >= (day.year, day.month)
    assert allowed.last[2] >= 28
