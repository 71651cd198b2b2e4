"""What a sidecar says otherwise than its text is a finding, and what it says alike is none of weight."""

from __future__ import annotations

import pytest

import provenance
from editions.check import check
from editions.divergence import Severity

TEXT = """Session of the Board, March 4, 1955

Ottokar: Shall we adopt the plan?

Boris: We shall.

[Source: State Archive of Borduria, Fond 4, Opis 2, Delo 7. Translated by Ann B. Lee.]
"""


def found(tmp_path, said):
    """Return code, severity, field and evidence of C910 and C911 for the text with this sidecar."""
    path = tmp_path / "minutes.txt"
    path.write_text(TEXT, encoding="utf-8")
    (tmp_path / "minutes.txt.provenance.toml").write_text(said, encoding="utf-8")
    (document,) = check([provenance.read(path)]).documents
    return [one for one in document.divergences if one.code in ("C910", "C911")]


@pytest.mark.parametrize(
    ("said", "code", "field"),
    [
        ("date = 1955-03-14", "C911", "date"),
        ('date = "before February 1955"', "C911", "date"),
        ('translators = ["A. Novák"]', "C910", "translators"),
        ('reference = "State Archive of Borduria, fond 5, opis 2"', "C910", "reference"),
        ('title = "Another title"', "C910", "title"),
        ('language = "ru"', "C910", "language"),
    ],
)
def test_a_statement_that_differs_is_a_finding(tmp_path, said, code, field):
    """Date, credit, reference, title: one finding that names both statements, and is major."""
    (one,) = [divergence for divergence in found(tmp_path, said) if divergence.severity is Severity.MAJOR]
    assert (one.code, one.field) == (code, field)
    assert said.partition("= ")[2].strip('"[]') in one.message or code == "C910"


@pytest.mark.parametrize(
    "said",
    [
        "date = 1955-03-04",
        'date = "March 1955"',
        'date = "circa April 1955"',
        'translators = ["Lee, A. B."]',
        'reference = "State Archive of Borduria, fond 4"',
        'publisher = "Borduria Press"',
        'language = "en"',
        'title = "SESSION of the Board, March 4 1955"',
    ],
)
def test_a_statement_that_agrees_or_stands_alone_is_not(tmp_path, said):
    """A date in doubt is not compared; a reference that stops earlier says nothing else."""
    assert [one.code for one in found(tmp_path, said) if one.severity is Severity.MAJOR] == []


def test_both_statements_are_places_of_the_finding(tmp_path):
    """That of the text in its paragraph, that of the sidecar outside it."""
    (one,) = found(tmp_path, 'reference = "State Archive of Borduria, fond 5, opis 2"')
    assert one.count == 2
    text, sidecar = (left for left, _ in one.places)
    assert text.text == "State Archive of Borduria, Fond 4, Opis 2, Delo 7"
    assert (sidecar.paragraph, sidecar.text) == (None, "State Archive of Borduria, fond 5, opis 2")
