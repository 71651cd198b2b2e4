"""Family C on documents made by hand: what the cases do not reach."""

from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editions.rules import DocumentRule, rule, rules
from editions.witness import Witness
from provenance.source import PrintedDate
from provenance.transcript import Callout, Note, Paragraph, Role, Transcript
from tests.builders.transcripts import transcript, witness

DOCUMENT_RULES = [one for one in rules() if isinstance(one, DocumentRule)]


def codes(*texts, **parts):
    """Return the codes that a document gets."""
    one = witness(*texts, **parts)
    return [f.code for r in DOCUMENT_RULES for f in r.check(one)]


def odd(*texts, **parts):
    """Return the odd forms of names."""
    return [f.left.text for f in rule("C901").check(witness(*texts, **parts))]


def test_decomposed_names_are_the_same_names():
    """A name that is stored in two Unicode forms is spelt in one way."""
    assert odd(unicodedata.normalize("NFD", "Here is Novák."), "There went Novák, and Novák came.") == []


def test_first_names_tell_a_transliteration():
    """Two transliterations with the same first name, each at least twice."""
    both = "We saw Mikhail Gortchakov and again Mikhail {} there."
    assert (
        odd(both.format("Gortchakov"), both.format("Gorchakov"), "And Mikhail Gorchakov left, with Mikhail Gorchakov.")
        == ["Gortchakov"] * 3
    )
    assert odd("We saw Mikhail Gortchakov, Gortchakov and then Anton Gorchakov with Gorchakov.") == []


@pytest.mark.parametrize(
    "text", ["We saw Barnes, and Barnes, and Barnes, and Bames.", "Hahn came, Hann came, Hahn left."]
)
def test_two_persons_stay_two(text):
    """A likeness of letters alone makes nobody one."""
    assert odd(text) == []


def test_note_in_the_text_but_not_in_print():
    """A callout without a body is named with its number."""
    notes = (Note(n="4", text="", callout=Callout(0, 8, 9)),)
    [found] = rule("C902").check(witness("The mill4 burnt.", notes=notes))
    assert (found.left.text, found.evidence) == ("4", ("empty", "4"))


@pytest.mark.parametrize(
    ("path", "title", "found"),
    [
        ("a/1968-11-13.txt", None, ["1968-11-13"]),
        ("a/19861113.txt", None, []),
        ("scan_2024-02-01.txt", None, []),
        ("x.txt", "Session of November 14, 1986", ["November 14, 1986"]),
        ("x.txt", "Session of November 1986", []),
    ],
)
def test_dates_are_compared_as_far_as_they_go(path, title, found):
    """The file's name and the title against the document's own date."""
    one = Witness("A", transcript("Text.", path=path, title=title, date=PrintedDate("November 13, 1986", "1986-11-13")))
    assert [f.left.text for f in rule("C911").check(one)] == found


def test_label_after_a_cut_is_told_with_the_cut():
    """The paragraph that ends in a cut is named."""
    [found] = rule("C906").check(witness("Lind: One. […]", "Lind: Two.", "Havel: Three."))
    assert found.evidence == ("2", "Lind", "1", "1")


@given(st.lists(st.text(st.sampled_from("Aáb (){}[]“…1.:\n"), max_size=12), max_size=6))
def test_no_text_upsets_a_rule(texts):
    """Every finding of every rule reads what stands at its place."""
    one = witness(*texts, roles={0: Role.HEAD_NOTE})
    for each in DOCUMENT_RULES:
        for found in each.check(one):
            place = found.left
            assert found.right is None
            assert (
                place.paragraph is None or one.paragraphs[place.paragraph].text[place.start : place.end] == place.text
            )


@pytest.mark.parametrize(
    "paragraphs",
    [
        ["Word"] * 50_000,
        [f"W{i:x}rd" for i in range(20_000)],
        ["(" * 200_000],
        ["(a) " * 100_000],
        ["word Word " * 300_000],
    ],
    ids=["equal", "different", "brackets", "items", "one long paragraph"],
)
def test_time_is_linear(paragraphs):
    """No document makes the rules go back and forth."""
    one = Witness(
        "A",
        Transcript(
            captures=(),
            reader="hand",
            language="en",
            paragraphs=tuple(Paragraph(text=t, role=Role.SPEECH) for t in paragraphs),
        ),
    )
    start = time.process_time()
    for each in DOCUMENT_RULES:
        each.check(one)
    assert time.process_time() - start < 10


def test_quiet_document():
    """An ordinary session says nothing against itself."""
    assert (
        codes(
            "Lind: The mill has burnt down (1955).",
            "Havel: Then let us build it again, as Lind says.",
            "[Applause.]",
            "Havel: Agreed.",
        )
        == []
    )
