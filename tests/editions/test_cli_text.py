"""The report for people, read as they read it."""

import re

import pytest
from attrs import evolve

from editions.comparison import Comparison
from editions.divergence import Severity
from editions.reports import REPORTS, ReportOptions


def written(comparison, **options):
    return REPORTS["text"].write(comparison, ReportOptions(**options))


def test_the_first_line_is_the_verdict(comparison):
    assert written(comparison).splitlines()[0] == (
        "3 differences to decide first; 1 looks like spelling, punctuation or OCR."
    )


@pytest.mark.parametrize(
    ("codes", "verdict"),
    [
        ("M", "1 difference to decide first."),
        ("MM", "2 differences to decide first."),
        ("MMA", "2 differences to decide first; 1 looks like spelling, punctuation or OCR."),
        ("MAA", "1 difference to decide first; 2 look like spelling, punctuation or OCR."),
        ("ME", "1 difference to decide first; 1 smaller one."),
        ("EEAA", "No difference to decide first; 2 smaller ones; 2 look like spelling, punctuation or OCR."),
        ("A", "No difference to decide first; 1 looks like spelling, punctuation or OCR."),
        ("", "No difference: the two texts have the same words in the same order."),
        ("X", "The texts have nothing in common: no paragraph of one answers a paragraph of the other."),
    ],
)
def test_the_verdict_counts_divergences(make, comparison, codes, verdict):
    kinds = {
        "M": ("M301", Severity.MAJOR),
        "E": ("S105", Severity.MINOR),
        "A": ("A501", Severity.INFO),
        "X": ("X905", Severity.CRITICAL),
    }
    pair = comparison.pairs[0]
    place = pair.divergences[0].left
    found = tuple(make.divergence(*kinds[letter], place, place, message="") for letter in codes)
    assert written(evolve(comparison, pairs=(evolve(pair, divergences=found),))).splitlines()[0] == verdict


def test_the_same_file_twice_is_said_to_be_the_same(make):
    witness = make.witness("A", "One.\n\nTwo.", "one.txt")
    same = make.comparison(witness, evolve(witness, siglum="B"), ())
    assert written(same).startswith("No difference: the two files are the same, byte for byte.\n")
    other = make.comparison(witness, make.witness("B", "One.\n\n\nTwo.\n", "two.txt"), ())
    assert written(other).startswith("No difference: the two texts are the same, letter for letter.\n")


def test_findings_are_grouped_gravest_first(comparison):
    report = written(comparison, show=Severity.INFO)
    assert re.findall("^[A-Z]+ [(][0-9]+[)]$", report, re.MULTILINE) == ["CRITICAL (1)", "MAJOR (2)", "INFO (1)"]


def test_changed_words_are_marked_without_colour(comparison):
    report = written(comparison)
    assert "A  Havránek: It is true that the lower wall is [-not yet-] repaired, and" in report
    assert "B  Havránek: It is true that the lower wall is repaired, and" in report
    assert "We need {+60+} pumps" in report


def test_colour_changes_no_word(comparison):
    assert written(comparison, colour=True).replace("\x1b[1m", "") != written(comparison)
    assert "[-not yet-]" in written(comparison, colour=True)


def test_a_finding_says_where_to_turn(comparison):
    assert "  M301 negation-changed · Havránek, ¶2, line 3 · " in written(comparison)
    assert "  S101 paragraph-missing · Łęcki, ¶5, line 9 · " in written(comparison)


def test_what_is_not_shown_is_counted_by_kind(comparison):
    said = "Not shown: 1 difference in 2 places that looks like spelling, punctuation or OCR (spelling 1)."
    assert said in written(comparison)
    assert "Not shown" not in written(comparison, show=Severity.INFO)


def test_a_folded_finding_names_its_places(comparison):
    assert "A501 spelling · 2 places: ¶4 · " in written(comparison, show=Severity.INFO)


def test_only_prints_what_was_asked_for(comparison):
    report = written(comparison, only=("A501",))
    assert "A501 spelling" in report
    assert "M301 negation-changed" not in report
    assert "3 differences to decide first" in report


def test_remarks_on_a_document_are_announced_not_mixed_in(comparison):
    report = written(comparison)
    assert "A has 1 remark of its own: editions check first.txt" in report
    assert "C901" not in report


def test_documents_by_themselves(comparison):
    alone = evolve(comparison, pairs=())
    lines = written(alone).splitlines()
    assert lines[0] == "1 remark, not grave."
    assert lines[-1] == "checked 2 documents, 11 paragraphs"
    assert "    >Dragoş<: I have nothing to add." in lines


def test_density_shows_where_the_grave_ones_stand(comparison):
    assert "▁█▅▁▅▁" in written(comparison)
    assert ".#=.=." in written(comparison, signs=False)


@pytest.mark.parametrize("width", [40, 80, 120])
def test_lines_fit_the_page(comparison, width):
    assert max(map(len, written(comparison, width=width).splitlines())) <= width


def test_records_are_flat_and_alike(comparison):
    rows = comparison.to_records()
    assert [row["code"] for row in rows] == ["M301", "M302", "S101", "A501", "C901"]
    assert len({tuple(row) for row in rows}) == 1
    assert rows[1] == {
        "pair": "A B",
        "id": rows[1]["id"],
        "code": "M302",
        "rule": "number-changed",
        "class": "substantive",
        "severity": "major",
        "cause": "unknown",
        "confidence": 0.9,
        "count": 1,
        "field": None,
        "left_paragraph": 2,
        "left_n": None,
        "left_page": None,
        "left_leaf": None,
        "left_line": 5,
        "left_speaker": "Kőszegi",
        "left_text": "40",
        "right_paragraph": 2,
        "right_n": None,
        "right_page": None,
        "right_leaf": None,
        "right_line": 5,
        "right_speaker": "Kőszegi",
        "right_text": "60",
        "third": None,
        "message": "Kőszegi, ¶3: A has 40 where B has 60. Which does the archival text have?",
    }
    assert isinstance(comparison, Comparison)
