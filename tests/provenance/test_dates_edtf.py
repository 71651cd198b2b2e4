"""The Extended Date/Time Format: what is a date, which days it allows, and another library's opinion."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.dates import EARLIEST, LATEST, extent, is_edtf
from tests.builders.strategies import law

GOOD = [
    "1986", "1986-11", "1986-11-13", "1986-11-13?", "1986-11~", "1986%", "198X", "19XX", "1986-XX", "1986-11-XX",
    "1986-XX-XX", "1986-21", "1986-24", "1986-11/1986-12", "1986/..", "../1986-11", "/1986", "1986/", "-0044",
    "2000-02-29", "1986-11-13T10:15:00", "1986-11-13T10:15:00Z", "1986-11-13T10:15:00+03:00", "Y-17000", "1984~/1986?",
    "[1955..1957]", "[1955,1957-03]", "{1955-03-08,1955-03-10..1955-03-12}",
]  # fmt: skip
BAD = [
    "", "86", "1986-13", "1986-00", "1986-11-31", "1900-02-29", "1986-11-00", "13.11.1986", "November 1986", "1986-1",
    "1986-11-13-", "1986/1985", "1986-20", "1986-25-01", "1986-21-01", "1986?-11", "/", "../..", "1986/1987/1988",
    "[1955]", "[1957..1955]", "[1955..1957}", "[1955,]", "[1955,x]",
    "X986", "1986-11T10:00:00", "-0000", " 1986", "1986\n", "١٩٨٦", "Y1986", "1986-1X",
]  # fmt: skip

#: What the edtf package takes, and why this does not: level 2, days that no calendar has, white space, nothing at all.
LENIENT = {
    *("1986?-11", "1986-1X", "X986"),
    *("1900-02-29", "1986-11-31", "1986/1985", "Y1986", "-0000", "1986-11T10:00:00"),
    *("[1955]", "[1957..1955]"),
    *("", "/", "../..", " 1986", "1986\n", "١٩٨٦"),
}


@pytest.mark.parametrize("text", GOOD)
def test_a_date_is_known(text):
    """Levels 0 and 1: years, months, days, doubt, unknown figures, seasons, intervals."""
    assert is_edtf(text)


@pytest.mark.parametrize("text", BAD)
def test_what_is_no_date_is_refused(text):
    """Days that the month does not have, intervals that run backwards, other ways to write a date."""
    assert extent(text) is None


def test_the_days_that_a_date_allows():
    """From the first to the last, both included; an open end has none."""
    assert (extent("1986-11").first, extent("1986-11").last) == ((1986, 11, 1), (1986, 11, 30))
    assert (extent("198X").first, extent("198X").last) == ((1980, 1, 1), (1989, 12, 31))
    assert (extent("../1986").first, extent("1986/..").last) == (EARLIEST, LATEST)
    assert (extent("-004X").first, extent("-004X").last) == ((-49, 1, 1), (-40, 12, 31))
    assert (extent("[1955..1957]").first, extent("{1955,1957}").last) == ((1955, 1, 1), (1957, 12, 31))
    assert extent("1986-11").meets(extent("1986"))
    assert not extent("1986-11").meets(extent("1986-12/1987"))


@law(60)
@given(st.dates(), st.sampled_from(["", "?", "~", "%"]), st.integers(1, 3))
def test_every_calendar_day_is_a_date(day, doubt, parts):
    """As are its month and its year, with any doubt."""
    text = "-".join(day.isoformat().split("-")[:parts]) + doubt
    found = extent(text)
    assert found.first <= (day.year, day.month, day.day) <= found.last
    assert (found.uncertain, found.approximate) == (doubt in "?%" and doubt != "", doubt in "~%" and doubt != "")


@pytest.mark.parametrize("text", [*GOOD, *BAD])
def test_another_library_agrees(text):
    """What the edtf package parses is a date here, and the other way round, but for what it is known to get wrong."""
    edtf = pytest.importorskip("edtf", reason="the package edtf is not installed")
    if text in LENIENT:
        return
    if text in GOOD:
        assert edtf.parse_edtf(text)
    else:
        with pytest.raises(edtf.EDTFParseException):
            edtf.parse_edtf(text)
