"""What holds of every report: the same bytes for the same comparison, and no text that can break out of it."""

import csv
import hashlib
import io
import json
import re

import jsonschema
import pytest
from lxml import etree

from editions.align import align
from editions.comparison import Comparison, DocumentFindings, Pair
from editions.difference import Place
from editions.divergence import Cause, Divergence, Severity
from editions.relation import Relation
from editions.reports import REPORTS, ReportOptions, Unit
from editions.reports.links import LINKS, link_reports
from editions.schemas import schema
from editions.witness import Witness
from provenance.capture import Capture
from provenance.source import Source
from provenance.transcript import Paragraph, Transcript

HOSTILE = (
    "\x1b[2J\x1b]0;PWNED\x07\x1b[31mred \x9b31m",
    "abc \u202e fed \u202c \u2066 x \u2069 end",
    "</script><img src=x onerror=alert(1)>",
    '=HYPERLINK("http://x","PWNED")',
    "x\n::error file=x::PWNED\n::stop-commands::t",
    "%0A::error::PWNED%0D",
    "]]> --> </testsuite><PWNED/>",
    "[x](javascript:PWNED) `` ` ``` | a |\n# PWNED",
    "{0.__class__} %s %n $(PWNED) `id`",
    "a\udcffb \ud800",
    "pa\u200bra\ufeff\u00ad",
    "nul \x00 bell \x07 del \x7f",
)
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
OPTIONS = (
    ReportOptions(),
    ReportOptions(width=80, show=Severity.INFO),
    ReportOptions(signs=False, show=Severity.CRITICAL),
    ReportOptions(only=("M",), fail_on=Severity.INFO),
    ReportOptions(width=120, unit=Unit.SENTENCE),
)


def witness(siglum, texts, path="a.txt"):
    """Return a witness of these paragraphs, each held by a speaker of the same name."""
    capture = Capture(path=path, size=1, length=1, sha256=hashlib.sha256(siglum.encode()).hexdigest())
    paragraphs = tuple(
        Paragraph(text=text, n=text[:9], page=text[:9], id=text[:9], speaker=text[:20], line=1 + index)
        for index, text in enumerate(texts)
    )
    source = Source(publisher=texts[0], contributors=tuple(texts))
    return Witness(
        siglum, Transcript(captures=(capture,), reader="plain", paragraphs=paragraphs, title=texts[0], source=source)
    )


def divergence(code, number, left, right, **more):
    return Divergence(
        id=f"{number:06x}",
        code=code,
        rule="negation-changed",
        severity=more.pop("severity", Severity.MAJOR),
        cause=Cause.UNKNOWN,
        confidence=0.5,
        left=left,
        right=right,
        **more,
    )


def comparison(texts=HOSTILE):
    """Return a comparison in which hostile texts stand wherever a text can stand."""
    a, b = witness("A", texts, "a\x1b[31m\n.txt"), witness("B", [text + " other" for text in texts], "b\udcff.txt")
    found = []
    for number, text in enumerate(texts):
        left, right = Place(number, 0, len(text), text), Place(number, len(text), len(text) + 6, " other")
        found += [
            divergence("M301", 3 * number, left, right, message=text),
            divergence("P701", 3 * number + 1, Place(None, 0, 0, text), None, message=text, field="reference.opis"),
            divergence("O601", 3 * number + 2, left, right, message=text, places=((left, right), (None, right))),
        ]
    pair = Pair(
        left="A",
        right="B",
        relation=Relation.VARIANTS,
        because=texts[0],
        alignment=align(a, b),
        differences=(),
        divergences=tuple(found),
    )
    remarks = (divergence("C901", 999, found[0].left, None, message=texts[0]),)
    documents = (DocumentFindings(siglum="A", divergences=remarks), DocumentFindings(siglum="B", divergences=()))
    return Comparison(
        signature="editions:0|read:plain|align:1|compare:1|rules:0|set:0",
        witnesses=(a, b),
        pairs=(pair,),
        documents=documents,
    )


@pytest.fixture(params=[*REPORTS.names(), *(f"links/{name}" for name in LINKS.names())])
def report(request):
    registry, name = (LINKS, request.param[6:]) if request.param.startswith("links/") else (REPORTS, request.param)
    return registry[name]


@pytest.mark.parametrize("registry", [REPORTS, LINKS])
def test_a_report_bears_the_name_of_its_file(registry):
    for name in registry.names():
        assert registry[name].name == name
        assert "/" in registry[name].media


def test_links_have_every_form_that_shows_nothing_else():
    """Those of their own, which findings have too in another shape, and those that findings have not."""
    assert set(link_reports()) == {*LINKS.names(), *(report.name for report in REPORTS if report.of_links)}
    assert all(report.of_links for report in link_reports().values())


@pytest.mark.parametrize("options", OPTIONS)
def test_the_same_comparison_gives_the_same_bytes(report, options):
    assert report.write(comparison(), options).encode() == report.write(comparison(), options).encode()


@pytest.mark.parametrize("options", OPTIONS)
def test_no_control_or_sign_of_direction_stands_raw_in_a_report(report, options):
    assert not CONTROL.search(report.write(comparison(), options))


def test_a_report_ends_with_one_line_end(report):
    text = report.write(comparison(), ReportOptions())
    assert text.endswith("\n")
    assert not text.endswith("\n\n")


@pytest.mark.parametrize("text", [REPORTS["text"], LINKS["text"]])
def test_no_line_of_a_text_report_opens_with_words_of_a_text(text):
    opening = re.compile("^(::|=|#|@)", re.MULTILINE)
    for width in (None, 80, 120):
        assert not opening.search(text.write(comparison(), ReportOptions(show=Severity.INFO, width=width)))


def test_no_cell_of_a_table_is_a_formula():
    """Not for a spreadsheet that cuts the lines at commas, nor for one that cuts them at semicolons or tabs."""
    texts = (*HOSTILE, "+1", "-1", "@SUM(1)", "\t=1", " =1", "\N{FULLWIDTH EQUALS SIGN}1", 'a;=1,=2,"=3', ';"=4"')
    table = REPORTS["csv"].write(comparison(texts), ReportOptions())
    for separator in ",;\t":
        for row in csv.reader(io.StringIO(table), delimiter=separator):
            assert not [cell for cell in row if cell.lstrip('" ')[:1] in {*"=+-@\N{FULLWIDTH EQUALS SIGN}"}]


def test_a_table_has_as_many_cells_in_each_line():
    rows = list(csv.reader(io.StringIO(REPORTS["csv"].write(comparison(), ReportOptions()))))
    assert {len(row) for row in rows} == {len(rows[0])}
    assert len(rows) == 1 + len(comparison().pairs[0].alignment.links)


def test_a_memory_holds_what_xml_can_hold():
    """What XML forbids stands there as U+FFFD; everything else as it is, but for white space."""
    tree = etree.fromstring(REPORTS["tmx"].write(comparison(), ReportOptions()).encode())
    forbidden = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]")
    said = [segment.text for segment in tree.iterfind(".//tuv[1]/seg")]
    assert said == [" ".join(forbidden.sub("\N{REPLACEMENT CHARACTER}", text).split()) for text in HOSTILE]


def test_json_says_exactly_what_the_texts_say():
    told = json.loads(REPORTS["json"].write(comparison(), ReportOptions()))
    assert [d["left"]["text"] for d in told["pairs"][0]["divergences"][::3]] == list(HOSTILE)
    assert told["witnesses"][0]["source"]["contributors"] == list(HOSTILE)


@pytest.mark.parametrize(("registry", "name"), [(REPORTS, "comparison-1"), (LINKS, "alignment-1")])
def test_json_keeps_its_schema(registry, name):
    validator = jsonschema.Draft202012Validator(schema(name))
    validator.check_schema(schema(name))
    validator.validate(json.loads(registry["json"].write(comparison(), ReportOptions())))


@pytest.mark.parametrize("registry", [REPORTS, LINKS])
def test_json_heeds_no_option(registry):
    assert len({registry["json"].write(comparison(), options) for options in OPTIONS}) == 1
