"""The card for people: one screen, no wider than asked, no control characters."""

from __future__ import annotations

from pathlib import Path

import pytest
from attrs import evolve

import provenance
from provenance.capture import SegmentClass
from provenance.history import Event

PAGE = Path(__file__).parent / "pages" / "openedition_fr.txt"


def test_the_card_tells_what_matters() -> None:
    """Title, date, speakers, people, reference with its depth, holdings, omissions, notes, what was set aside."""
    card = " ".join(provenance.card(provenance.read(PAGE), 100).split())
    for words in (
        "Minutes of the Bordurian Harvest Board",
        "1955-03-04",
        "Ottokar: 4 paragraphs",
        "Jeanne Doe",
        "Ottilie Brandt, Igor van der Meer (no role printed)",
        "Borduria University Press, 1999",
        "reaches the opis: cannot be resolved to a file or leaf",
        "copy at Szohod City Library",
        "2 omissions, 1 inside a sentence",
        "1 note",
        "page furniture",
        "utf-8",
    ):
        assert words in card


@pytest.mark.parametrize("width", [10, 40, 60, 80, 120])
def test_the_card_is_as_wide_as_the_screen(width: int) -> None:
    """No line is wider than asked, 40 columns at least."""
    lines = provenance.card(provenance.read(PAGE), width).splitlines()
    assert max(map(len, lines)) <= max(width, 40)
    assert len(lines) < 60


def test_control_characters_reach_no_terminal() -> None:
    """Escapes and bidirectional controls of the text are shown as escapes."""
    card = provenance.card(provenance.from_text("MR. \x1b[31mBORIS\u202e: Yes.\n\nTHE \x07CHAIRMAN: No."))
    assert all(line.isprintable() for line in card.splitlines())


def test_many_speakers_are_counted() -> None:
    """Eight are named, the rest summed up."""
    names = ["Ana", "Bor", "Cyr", "Dan", "Eva", "Fen", "Gil", "Han", "Ivo", "Jan"]
    card = provenance.card(provenance.from_text("\n\n".join(f"MR. {name.upper()}: Yes." for name in names)))
    assert "and 2 more speakers with 2 words" in card


def test_a_body_that_has_a_row_is_not_repeated_as_history() -> None:
    """Nor is an author; whoever else made the document is named there."""
    made = evolve(
        provenance.from_text("Minutes of the Harvest Board\n\nOttokar: We met."),
        title="Minutes of the Harvest Board",
        history=(Event(kind="created", agent="Harvest Board", evidence="Harvest Board"),),
    )
    assert "history" not in provenance.card(made)
    other = evolve(made, history=(Event(kind="created", agent="City Council", evidence="City Council"),))
    assert "history        created by City Council" in provenance.card(other)


@pytest.mark.parametrize(
    ("rule", "said"), [("nav", "1 menu"), ("hidden", "1 hidden part"), ("table-of-contents", "1 table of contents")]
)
def test_furniture_is_named_in_words_for_people(rule: str, said: str) -> None:
    """Not in those of a file's format."""
    made = provenance.from_text("Home")
    made = evolve(made, segments=(evolve(made.segments[0], class_=SegmentClass.CHROME, rule=f"html/{rule}"),))
    assert f"page furniture ({said})" in provenance.card(made)
