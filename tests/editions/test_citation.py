from __future__ import annotations

import json

import pytest
from attrs import evolve

from editions import diff
from editions.citation import Citations
from editions.difference import Place
from editions.records import records
from editions.reports import REPORTS, ReportOptions
from editions.witness import Witness
from provenance import from_text
from provenance.transcript import PageBreak

TEXT = "Ottokar: We adopt\nthe plan of the Board today,\nand nothing else is to be done about it.\n\nBoris: So be it."
BREAKS = (PageBreak(18, "13", None, 1), PageBreak(46, "14", "7", 5))


@pytest.fixture
def paged():
    """Return a text whose first paragraph begins on page 12 and runs over two page ends."""
    transcript = from_text(TEXT)
    first, *rest = transcript.paragraphs
    first = evolve(first, page="12", line=30, breaks=BREAKS)
    return evolve(transcript, paragraphs=(first, *(evolve(p, page="14", leaf="7") for p in rest)))


@pytest.mark.parametrize(
    ("start", "stands"),
    [
        (0, ("12", None, 30)),
        (17, ("12", None, 30)),
        (18, ("13", None, 1)),
        (45, ("13", None, 1)),
        (47, ("14", "7", 6)),
    ],
)
def test_a_place_stands_on_its_own_page(paged, start, stands):
    """In a paragraph over several pages, page, leaf and line are those of the letter, not of the paragraph's first."""
    citation = Citations(Witness("A", paged)).of(Place(0, start, start + 1, TEXT[start]))
    assert (citation.page, citation.leaf, citation.line) == stands


def test_the_page_reaches_every_report(paged):
    """A word changed behind the page's end is cited with that page in JSON, records and text."""
    comparison = diff(paged, from_text(TEXT.replace("nothing", "everything")))
    printed = json.loads(REPORTS["json"].write(comparison, ReportOptions()))
    side = printed["pairs"][0]["divergences"][0]["left"]
    assert (side["page"], side["leaf"], side["line"]) == ("14", "7", 6)
    assert {(row["left_page"], row["left_leaf"]) for row in records(comparison)} == {("14", "7")}
    assert "p. 14, leaf 7, line 6" in REPORTS["text"].write(comparison, ReportOptions())


def test_a_line_that_is_not_known_stays_so(paged):
    """A break without a line counts on from the paragraph's; a paragraph without lines has none."""
    first = evolve(paged.paragraphs[0], breaks=(PageBreak(18, "13"),))
    citations = Citations(Witness("A", evolve(paged, paragraphs=(first, *paged.paragraphs[1:]))))
    assert citations.line(0, 20) == 31
    bare = evolve(first, line=None)
    assert Citations(Witness("A", evolve(paged, paragraphs=(bare, *paged.paragraphs[1:])))).line(0, 20) is None
