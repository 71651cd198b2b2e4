"""A page of OpenEdition Books, as copied, from either interface."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

import provenance
from provenance import verify
from provenance.exports.json import to_dict
from provenance.openedition.numbering import numbers
from provenance.transcript import Transcript

PAGES = Path(__file__).parent / "pages"
SCHEMA = json.loads((Path(provenance.__file__ or "").parent / "schemas" / "transcript-1.json").read_text("utf-8"))


@pytest.fixture(params=["openedition_fr.txt", "openedition_en.txt"])
def page(request: pytest.FixtureRequest) -> Path:
    """Return the same invented session from the French and from the English interface."""
    return PAGES / str(request.param)


@pytest.fixture
def transcript(page: Path) -> Transcript:
    """Read the page without saying what it is."""
    return provenance.read(page)


def test_the_page_is_claimed(transcript: Transcript) -> None:
    """The reader is chosen by content."""
    assert transcript.reader == "openedition"


def test_numbers_are_told_from_figures(transcript: Transcript) -> None:
    """Paragraph 5 reads ``1954 was …``, paragraph 7 ``60 wagons …``; an unnumbered paragraph keeps its place."""
    assert [p.n for p in transcript.paragraphs] == ["1", "2", "3", "4", "5", "6", "7", None, "8", "9"]
    assert transcript.paragraphs[4].text.startswith("1954 was worse")
    assert transcript.paragraphs[6].text.startswith("60 wagons stand")


def test_roles_and_speeches(transcript: Transcript) -> None:
    """Head note, three speeches, decision, source note."""
    assert [p.role.value for p in transcript.paragraphs] == ["head-note", *["speech"] * 7, "decision", "source-note"]
    assert [(s.speaker, s.paragraphs) for s in transcript.speeches] == [
        ("Ottokar", (1, 2, 3, 4)),
        ("Boris", (5, 6)),
        ("Board members", (7,)),
    ]


def test_source(transcript: Transcript) -> None:
    """Book, number, people, translator, publisher, year, reference and its depth, holdings, date."""
    source = transcript.source
    assert transcript.title == "Minutes of the Bordurian Harvest Board, March 4, 1955"
    assert transcript.date is not None
    assert transcript.date.edtf == "1955-03-04"
    assert (source.container_title, source.number) == ("Chronicles of Borduria", "12")
    assert source.contributors == ("Ottilie Brandt", "Igor van der Meer")
    assert source.translators == ("Jeanne Doe",)
    assert (source.publisher, source.year) == ("Borduria University Press", "1999")
    assert source.reference is not None
    assert (source.reference.archive, source.reference.depth) == ("State Archive of Borduria", "opis")
    assert [(h.holder, h.kind.value) for h in source.holdings] == [("Szohod City Library", "copy")]


def test_notes(transcript: Transcript) -> None:
    """One note with body, echo, and a callout whose span is the figure alone."""
    (note,) = transcript.notes
    assert note.n == "1"
    assert note.text.startswith("The mill at Zluk burnt down")
    assert len(note.echoes) == 1
    assert note.callout is not None
    text = transcript.paragraphs[note.callout.paragraph].text
    assert text[: note.callout.end].endswith("Zluk1")
    assert text[note.callout.start : note.callout.end] == "1"


def test_marks(transcript: Transcript) -> None:
    """Each kind is told."""
    assert [(m.kind.value, m.text) for m in transcript.marks if m.kind.value != "source"] == [
        ("gloss", "[provalilsya]"),
        ("omission", "[\N{HORIZONTAL ELLIPSIS}]"),
        ("omission", "[\N{HORIZONTAL ELLIPSIS}]"),
        ("supply", "[the]"),
        ("identification", "[Ottokar]"),
        ("supply", "[Anton]"),
    ]


def test_every_character_has_a_class_and_a_rule(transcript: Transcript, page: Path) -> None:
    """The segments partition the page; the furniture is set aside whole."""
    text = page.read_text("utf-8")
    assert verify(transcript, [text]) == ()
    assert all(segment.rule.startswith("openedition/") for segment in transcript.segments)
    chrome = [text[s.start : s.end] for s in transcript.segments if s.class_.value == "chrome"]
    assert len(chrome) == 6 + ("Notes" in chrome)


def test_the_export_keeps_the_contract(transcript: Transcript) -> None:
    """The JSON is valid against the schema in the package."""
    jsonschema.validate(to_dict(transcript), SCHEMA)


def test_the_interface_makes_no_difference() -> None:
    """French and English interface give the same text and the same source."""
    left, right = (provenance.read(PAGES / f"openedition_{name}.txt") for name in ("fr", "en"))
    assert [p.text for p in left.paragraphs] == [p.text for p in right.paragraphs]
    assert left.source == right.source


def test_straight_apostrophes_and_crlf_make_no_difference() -> None:
    """A page saved by another program reads the same."""
    text = (PAGES / "openedition_fr.txt").read_text("utf-8")
    other = text.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").replace("\n", "\r\n")
    left, right = provenance.from_text(text), provenance.from_text(other)
    assert [(p.n, p.role, p.line) for p in left.paragraphs] == [(p.n, p.role, p.line) for p in right.paragraphs]


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (["1He.", "2She.", "3It."], {0: "1", 1: "2", 2: "3"}),
        (["18He.", "191970 tanks.", "20She."], {0: "18", 1: "19", 2: "20"}),
        (["1He.", "2 of them.", "2She.", "3It."], {0: "1", 2: "2", 3: "3"}),
        (["18He.", "1970 was hard.", "19She.", "20It."], {0: "18", 2: "19", 3: "20"}),
        (["1He.", "4She."], {0: "1", 1: "4"}),
        (["7He.", "Heading", "8She."], {0: "7", 2: "8"}),
        (["He.", "She."], {}),
    ],
)
def test_numbering(lines: list[str], found: dict[int, str]) -> None:
    """Numbers are told by their sequence."""
    assert numbers(lines) == found


def test_verse_stays_one_paragraph() -> None:
    """Lines right below a paragraph belong to it, break included."""
    text = (
        (PAGES / "openedition_fr.txt").read_text("utf-8").replace("not grind before May. ", "not grind\nbefore May.\n")
    )
    transcript = provenance.from_text(text)
    assert transcript.paragraphs[3].text.count("\n") == 2
    assert verify(transcript, [text]) == ()
