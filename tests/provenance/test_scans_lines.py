from __future__ import annotations

import pytest

from provenance.scans.hyphens import Joint, forms, joint
from provenance.scans.margins import begins_paragraph
from provenance.scans.measure import Row
from provenance.scans.page import Box, Kind, Line

KNOWN = forms([
    Line(text="a so-called plan, negotiations of 1955, they were called in; someone (peut-être) said it, and so on"),
    Line(text="кто знал, что так бывает, и как-то раз он вошёл"),
])  # fmt: skip


@pytest.mark.parametrize(
    ("first", "second", "how"),
    [
        ("long nego-", "tiations began", Joint.TORN),
        ("long repub-", "lics", Joint.TORN),
        ("the Marxist-", "Leninist view", Joint.HYPHENED),
        ("THE COM-", "MISSION", Joint.TORN),
        ("the so-", "called plan", Joint.HYPHENED),
        ("not self-", "called", Joint.HYPHENED),
        ("a so-", "lution", Joint.TORN),
        ("in 1955-", "56 he", Joint.HYPHENED),
        ("in 1955-", "he", Joint.SPACE),
        ("wait -", "he said", Joint.SPACE),
        ("wait", "he said", Joint.SPACE),
        ("die Ver\N{NOT SIGN}", "waltung", Joint.TORN),
        ("die Ver\N{DOUBLE OBLIQUE HYPHEN}", "waltung", Joint.TORN),
        ("die Ver\N{SOFT HYPHEN}", "Waltung", Joint.TORN),
        ("кто-", "то знал", Joint.SPACE),
        ("прави-", "тельство", Joint.TORN),
        ("мес-", "то", Joint.TORN),
        ("всё-", "таки нет", Joint.HYPHENED),
        ("", "x", Joint.SPACE),
    ],
)
def test_how_lines_are_joined(first, second, how):
    """Torn words are joined, words with a hyphen of their own keep it, dashes are left alone."""
    if first == "кто-":  # "кто" is a word of the text, and "-то" a second part
        how = Joint.HYPHENED
    assert joint(Line(text=first), Line(text=second), KNOWN) is how


def test_what_the_markup_says_of_a_torn_word_counts():
    """``HYP`` tears, unless the whole word in ``SUBS_CONTENT`` or the text itself has the hyphen."""
    after = Line(text="called men")
    assert joint(Line(text="un", hyphen="-"), after, KNOWN) is Joint.TORN
    assert joint(Line(text="un", hyphen="-", whole="un-called"), after, KNOWN) is Joint.HYPHENED
    assert joint(Line(text="so", hyphen="-", whole="socalled"), after, KNOWN) is Joint.TORN
    assert joint(Line(text="so", hyphen="-"), after, KNOWN) is Joint.HYPHENED
    assert joint(Line(text="un", whole="uncalled"), after, KNOWN) is Joint.TORN
    assert joint(Line(text="un", whole="another"), after, KNOWN) is Joint.SPACE


def rows(*texts, page=0, region=0, indents=(), places=True):
    found = []
    for at, text in enumerate(texts):
        left = 30 if at in indents else 0
        box = Box(left, 20 * at, left + 10 * len(text), 20 * at + 15) if places else None
        found.append(Row(page, region, Line(text=text, box=box)))
    return found


FULL = "When the winter came at last the bridge is lost."
OPEN = "Every man in the hall had seen the bridge that was"


def test_indents_begin_paragraphs_after_full_sentences():
    """An indent after a sentence, and none within."""
    lines = rows(FULL, OPEN, FULL, FULL, OPEN, OPEN, indents=(2, 3, 5))
    assert begins_paragraph(lines) == [True, False, False, True, False, False]


def test_of_a_few_lines_most_may_be_indented():
    """A page that ends a paragraph and holds two of a line each: the leftmost line tells the margin."""
    assert begins_paragraph(rows(FULL, FULL, FULL, indents=(1, 2))) == [True, True, True]


def test_a_line_ended_early_ends_a_paragraph():
    """If the next word had room; with places or without."""
    lines = ("The bridge is lost.", OPEN, FULL, "And the mill.", OPEN, OPEN)
    for places in (True, False):
        assert begins_paragraph(rows(*lines, places=places)) == [True, True, False, False, True, False]


def follows(first, *texts, **more):
    """Return whether the first of *texts*, on the next page, begins a paragraph behind the lines *first*."""
    return begins_paragraph([*first, *rows(*texts, page=1, **more)])[len(first)]


def test_over_the_page():
    """Small letters go on; after a full stop the indents of the text decide, or else a line full to the brim."""
    first = rows(OPEN, OPEN, OPEN, OPEN)
    assert not follows(first, "small letters go on here, as they do in the hall", OPEN)
    assert not follows(first, "Kern the engineer was of another mind than they", OPEN)
    indented = rows(FULL, "Short.", FULL, "Short.", FULL, "Short.", FULL, FULL, indents=(2, 4, 6))
    assert not follows(indented, FULL, OPEN, OPEN, OPEN)
    assert follows(indented, FULL, OPEN, OPEN, OPEN, indents=(0,))


def test_a_label_that_recurs_begins_a_paragraph():
    """``Kern:`` opens several lines behind full sentences; the lines have no places, and all are full."""
    lines = [f"Kern: {FULL[6:]}", FULL, f"Boris: {FULL[7:]}", FULL, f"Kern: {FULL[6:]}", f"Boris: {FULL[7:]}"]
    assert begins_paragraph(rows(*lines, places=False)) == [True, False, True, False, True, True]


def test_a_statement_of_source_is_a_paragraph():
    """In brackets, behind a full sentence, whatever the places say; not inside a sentence."""
    source = "[Source: State Archive of Borduria, Fond 2, Opis 5]"
    assert begins_paragraph(rows(OPEN, FULL, source, places=False))[2]
    assert not begins_paragraph(rows(OPEN, OPEN, source, places=False))[2]


def test_a_page_of_few_lines_is_measured_by_the_others():
    """Two gaps and three lines: what is a gap is told by the page before, if the left edge is the same."""
    first = rows(*[OPEN, FULL] * 4)
    last = [
        Row(1, 0, Line(text=text, box=Box(left, top, left + 10 * len(text), top + 15)))
        for left, top, text in ((0, 0, FULL), (0, 36, FULL), (0, 72, FULL))
    ]
    assert begins_paragraph([*first, *last])[-2:] == [True, True]


def test_lines_of_one_size_are_one_heading():
    """In one block, if their size is known, although the first of them has an end of its own."""

    def heading(size):
        texts = ("Minutes of the Board of Marn, of the first sitting", "Secret.", "Of the Board", "4 March")
        boxes = (Box(0, 20 * at, 10 * len(text), 20 * at + 15) for at, text in enumerate(texts))
        lines = (Line(text=text, size=size, box=box) for text, box in zip(texts, boxes, strict=True))
        return begins_paragraph([Row(0, 0, line, Kind.HEADING) for line in lines])

    assert heading(20.0) == [True, False, False, False]
    assert heading(None)[2]


def test_a_page_that_ends_early_ends_its_paragraph():
    """Two lines more had room at its foot; not if notes stand there, and not if the whole page stands higher."""
    brim = f"{OPEN[:-4]}lost."

    def pages(short, down=0):
        found = []
        for number, count in enumerate((9, short, 9, 9)):
            for at in range(count):
                top = 20 * at - (down if number == 1 else 0)
                text = brim if at == count - 1 else OPEN
                found.append(Row(number, 0, Line(text=text, box=Box(0, top, 10 * len(text), top + 15))))
        return found

    def begins(lines, **more):
        return begins_paragraph(lines, **more)[sum(row.page < 2 for row in lines)]

    assert begins(pages(7))
    assert not begins(pages(8))
    assert not begins(pages(7), noted={1})
    assert not begins(pages(9, down=40))
