"""The links for people: side by side, one below the other, or unbroken for a pipe."""

import re

import pytest
from attrs import evolve

from editions.alignment import Alignment, Link
from editions.relation import Relation
from editions.reports import ReportOptions, Unit
from editions.reports._page import columns
from editions.reports.links import LINKS
from tests.builders.comparisons import compared
from tests.builders.reworded import reworded


def written(comparison, **options):
    return LINKS["text"].write(comparison, ReportOptions(**options))


def test_side_by_side_where_the_screen_is_wide_enough():
    lines = written(reworded(), width=100).splitlines()
    assert "¶1 Sitzung der Kommission, Mai 1983              | ¶1 Séance de la commission, mai 1983" in lines
    assert max(map(columns, lines)) <= 100


def test_one_below_the_other_on_a_narrower_screen():
    report = written(reworded(), width=80)
    assert "\n¶3–4 | ¶3  (doubtful)\n  A ¶3  Der Zement für die östliche Mauer wurde in der Nacht" in report
    assert max(map(columns, report.splitlines())) <= 80
    assert "¶1 Sitzung" not in report


def test_no_line_is_broken_in_a_pipe():
    report = written(reworded())
    assert "  A  Es ist wahr, dass die untere Mauer nicht repariert ist. Wir haben 40 Pumpen für" in report
    assert "und niemand weiß, wo die übrigen stehen.\n  B  Il est vrai" in report


def test_what_stands_on_one_side_only_is_marked():
    assert "\n¶5 | –  (only in A)\n" in written(reworded())
    assert "\n– | ¶4  (only in B)\n" in written(reworded())
    wide = written(reworded(), width=100)
    assert re.search("^¶5 Für die Bagger wurde niemand bestraft. +<$", wide, re.MULTILINE)
    assert re.search("^ +> ¶4 Onze d’entre elles", wide, re.MULTILINE)


def test_a_doubtful_row_is_marked_and_counted():
    wide = written(reworded(), width=100)
    assert "Between the texts: < only in A, > only in B, ? doubtful.\n1 row is doubtful" in wide
    assert re.search("^¶3 Der Zement für die östliche Mauer .* [?] ¶3 Le ciment", wide, re.MULTILINE)
    assert "2 rows are doubtful: see whether the sentences do answer." in written(reworded(), unit=Unit.SENTENCE)


def test_a_moved_link_is_marked():
    comparison = reworded()
    pair = comparison.pairs[0]
    links = (
        *(Link((n, n + 1), (n, n + 1), 0.9) for n in range(3)),
        Link((3, 4), (4, 5), 0.9, 0.3, moved=True),
        Link((4, 5), (3, 4), 0.9, 0.9, moved=True),
        Link((5, 6), (5, 5)),
    )
    moved = evolve(comparison, pairs=(evolve(pair, alignment=Alignment(links, 6, 5)),))
    assert "\n¶4 | ¶5  (moved, and doubtful)\n" in written(moved)
    assert "\n¶5 | ¶4  (moved)\n" in written(moved)
    assert "~ moved, ! moved, and doubtful." in written(moved, width=120)
    assert re.search("^¶5 Für die Bagger .* ~ ¶4 Onze", written(moved, width=120), re.MULTILINE)


def test_a_plain_alignment_needs_no_legend():
    plain = compared(["One is said here.", "Two is meant there."], ["One is said here.", "Two is meant there."])
    assert "Between the texts" not in written(plain, width=100)
    assert "doubtful" not in written(plain)


def test_by_sentence():
    report = written(reworded(), unit=Unit.SENTENCE)
    assert "\n¶2 | –  (only in A)\n  A  Elf davon sind gekommen, und niemand weiß, wo die übrigen stehen.\n" in report
    assert "\n¶3–4 | ¶3  (doubtful)\n" in report


def test_sentences_that_are_not_known_are_paragraphs_and_it_is_said():
    plain, options = reworded(beads=False), ReportOptions(unit=Unit.SENTENCE)
    assert written(plain, unit=Unit.SENTENCE) == written(plain)
    assert LINKS["text"].notes(plain, options) == (
        "A and B were compared word for word: their rows are paragraphs, not sentences",
    )
    assert LINKS["text"].notes(reworded(), options) == ()


@pytest.mark.parametrize("relation", Relation)
def test_the_relation_stands_there_with_its_reason(relation):
    told = {"variants": "Variants of one text", "versions": "Versions of one text", "translation": "Translation"}
    assert f"{told[relation.value]} (two languages, de and fr)." in written(reworded(relation=relation))


def test_printed_numbers_are_what_is_cited():
    comparison = reworded()
    left = comparison.witnesses[0]
    numbered = tuple(evolve(p, n=str(2210 + at)) for at, p in enumerate(left.paragraphs))
    witness = evolve(left, transcript=evolve(left.transcript, paragraphs=numbered))
    report = written(evolve(comparison, witnesses=(witness, comparison.witnesses[1])))
    assert "\n¶2212–2213 | ¶3  (doubtful)\n" in report


def test_a_screen_with_ascii_only_gets_signs_of_ascii():
    report = written(reworded(), signs=False)
    assert "par. 3-4 | par. 3  (doubtful)" in report
    assert "¶" not in report


def test_colour_changes_no_word():
    for width in (None, 80, 120):
        inked = written(reworded(), width=width, colour=True)
        assert "\x1b[1m" in inked
        assert re.sub("\x1b\\[[0-9;]*m", "", inked) == written(reworded(), width=width)


@pytest.mark.parametrize("unit", Unit)
@pytest.mark.parametrize("width", [None, 100])
def test_every_word_of_both_texts_stands_there(unit, width):
    """Law 3 as a reader sees it: nothing that stands in a text is missing from its side of the report."""
    comparison = reworded()
    report = written(comparison, unit=unit, width=width)
    for witness in comparison.witnesses:
        for paragraph in witness.paragraphs:
            for word in paragraph.text.split():
                assert word in report
