"""Findings of texts whose words differ throughout: each reading in its sentence, beside the one that answers it."""

import re

import pytest
from attrs import evolve

from editions.difference import Place
from editions.divergence import Severity
from editions.relation import Relation
from editions.reports import REPORTS, ReportOptions
from editions.reports._page import columns
from tests.builders.reworded import reworded


def written(make, *found, relation=Relation.TRANSLATION, beads=True, **options):
    """Return the report on findings, each a code and the quotations (or places) of its two sides."""
    a, b = reworded().witnesses
    divergences = [
        make.divergence(code, Severity.MAJOR, make.place(a, one) if isinstance(one, str) else one,
                        make.place(b, other) if isinstance(other, str) else other, message="See.")
        for code, one, other in found
    ]  # fmt: skip
    return REPORTS["text"].write(reworded(divergences, relation=relation, beads=beads), ReportOptions(**options))


def test_both_sentences_stand_beside_each_other_on_a_wide_screen(make):
    lines = written(make, ("M302", "40", "60"), width=120).splitlines()
    at = next(n for n, line in enumerate(lines) if "[-40-]" in line)
    assert lines[at].startswith("    A  Wir haben [-40-] Pumpen")
    assert re.search(r" \| B  Nous avons commandé \{\+60\+\} pompes", lines[at])
    assert max(map(columns, lines)) <= 120


@pytest.mark.parametrize("width", [None, 80, 99])
def test_else_one_stands_below_the_other(make, width):
    report = written(make, ("M302", "40", "60"), width=width)
    assert "    A  Wir haben [-40-] Pumpen für den unteren Kanal bestellt.\n" in report
    assert "    B  Nous avons commandé {+60+} pompes pour le canal inférieur.\n" in report


def test_without_sentences_the_paragraphs_are_shown(make):
    report = written(make, ("M302", "40", "60"), beads=False)
    assert "    A  Es ist wahr, dass die untere Mauer nicht repariert ist. Wir haben [-40-] Pumpen" in report
    assert "    B  Il est vrai que le mur inférieur n’est pas réparé. Nous avons commandé {+60+} pompes" in report


def test_a_reading_that_nothing_answers_stands_beside_the_sentence_that_should(make):
    report = written(make, ("M304", "40", None))
    assert "    A  Wir haben [-40-] Pumpen" in report
    assert "    B  Nous avons commandé 60 pompes" in report
    report = written(make, ("M304", None, "60"))
    assert "    A  Wir haben 40 Pumpen" in report
    assert "    B  Nous avons commandé {+60+} pompes" in report


def test_a_sentence_without_partner_is_shown_in_its_paragraph(make):
    end = len(reworded().witnesses[1].paragraphs[1].text)
    sentence = "Elf davon sind gekommen, und niemand weiß, wo die übrigen stehen."
    report = written(make, ("M307", sentence, Place(1, end, end, "")))
    assert f"bestellt. [-{sentence}-]\n" in report
    assert "    B  Il est vrai que le mur inférieur n’est pas réparé. Nous avons" in report


def test_readings_in_two_sentences_widen_what_is_shown(make):
    """What the aligner put into different sentences of one link is shown as the whole link."""
    report = written(make, ("M302", "40", "Il est"))
    assert "    A  Es ist wahr, dass" in report
    assert "    B  {+Il est+} vrai" in report


def test_readings_of_different_links_are_shown_as_ever(make):
    report = written(make, ("M304", "Pumpen", "procureur"))
    assert "[-Pumpen-]" in report
    assert "{+procureur+}" in report


def test_a_whole_paragraph_bears_no_marks(make):
    a, b = reworded().witnesses
    report = written(make, ("S104", a.paragraphs[2].text, b.paragraphs[2].text))
    assert "[-" not in report
    assert "    A  Der Zement für die östliche Mauer wurde in der Nacht fortgeschafft. Der ganze" in report


def test_a_paragraph_on_one_side_only_is_shown_by_itself(make):
    gone = reworded().witnesses[0].paragraphs[4].text
    lines = written(make, ("S101", gone, Place(3, 0, 0, "")), width=120).splitlines()
    assert f"    A  {gone}" in lines


def test_a_place_outside_the_text_breaks_nothing(make):
    report = written(make, ("P702", Place(None, 0, 0, "Weber"), Place(None, 0, 0, "Lefèvre")))
    assert "    A  Weber\n    B  Lefèvre\n" in report


def test_a_very_long_passage_is_cut_around_the_reading(make):
    comparison = reworded(beads=False)
    left, right = comparison.witnesses
    texts = [evolve(p, text=f"{'wort ' * 300}vierzig{' wort' * 300}") for p in left.paragraphs]
    long = evolve(left, transcript=evolve(left.transcript, paragraphs=tuple(texts)))
    places = make.place(long, "vierzig"), make.place(right, "60")
    found = make.divergence("M302", Severity.MAJOR, *places, message="See.")
    pair = evolve(comparison.pairs[0], divergences=(found,))
    report = REPORTS["text"].write(
        evolve(comparison, witnesses=(long, right), pairs=(pair,)), ReportOptions(show=Severity.INFO)
    )
    line = next(line for line in report.splitlines() if "[-vierzig-]" in line)
    assert line.startswith("    A  … wort")
    assert line.endswith("wort …")
    assert len(line) < 500


def test_variants_are_shown_as_ever(make):
    """Where the words are mostly the same, two long lines below each other show best where they are not."""
    report = written(make, ("M302", "40", "60"), relation=Relation.VARIANTS, width=120)
    assert " | B" not in report
    assert re.search("^    A  … .*\\[-40-\\]", report, re.MULTILINE)


def test_the_report_says_that_words_are_not_compared(make):
    said = "The wording differs throughout, so what the texts say is compared, not their words."
    assert f"Translation (two languages, de and fr). {said}\n" in written(make, ("M302", "40", "60"))
    assert said not in written(make, ("M302", "40", "60"), relation=Relation.VARIANTS)


def test_nothing_found_does_not_mean_equal(make):
    first = written(make).splitlines()[0]
    assert first == (
        "Nothing to decide: no difference was found in what the two texts say; words were not compared."
    )


def test_colour_changes_no_word(make):
    for width in (None, 80, 120):
        inked = written(make, ("M302", "40", "60"), width=width, colour=True)
        assert "\x1b[31m[-40-]\x1b[0m" in inked
        assert re.sub("\x1b\\[[0-9;]*m", "", inked) == written(make, ("M302", "40", "60"), width=width)
