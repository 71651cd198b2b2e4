"""Dates in EDTF, taken apart no deeper than they are written."""

import pytest

from provenance.dates import Moment, moments_of


@pytest.mark.parametrize(
    ("edtf", "found"),
    [
        ("1955", (Moment(1955),)),
        ("1955-03", (Moment(1955, 3),)),
        ("1955-03-04", (Moment(1955, 3, 4),)),
        ("1955-03?", (Moment(1955, 3, doubtful=True),)),
        ("1955/1957", (Moment(1955), Moment(1957))),
        ("1955-03-04/1955-03", (Moment(1955, 3, 4), Moment(1955, 3))),
    ],
)
def test_plain_dates_and_intervals(edtf, found):
    assert moments_of(edtf) == found


@pytest.mark.parametrize(
    "edtf",
    ["", "195X", "1955-13", "1955-03-32", "1955/..", "/1955", "1955/1956/1957", "1955-3", "Y19555", "1955-21", "١٩٥٥"],
)
def test_what_is_no_plain_date_is_left_to_the_print(edtf):
    """An open end, an unknown figure, a season: nothing is made of them."""
    assert moments_of(edtf) == ()


def test_parts_are_those_that_are_written():
    assert (Moment(1955).parts, Moment(1955, 3).parts, Moment(1955, 3, 4).parts) == ((1955,), (1955, 3), (1955, 3, 4))
