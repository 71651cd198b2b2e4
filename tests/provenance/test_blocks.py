"""Where the paragraphs of a plain text stand."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.blocks import blocks, count_lines
from provenance.errors import ProvenanceError

_ANY_LINE_END = re.compile("\\r\\n|[\\n\\r\\x0c\\x85\\u2028\\u2029]")
TEXTS = st.text(
    alphabet=st.sampled_from("ab.A \t\n\r\N{FORM FEED}\N{NEXT LINE}\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}")
)


def pieces(text: str, mode: str = "auto") -> list[str]:
    """Return the paragraphs as texts."""
    return [text[start:end] for start, end in blocks(text, mode).spans]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\N{NEXT LINE}", "\N{LINE SEPARATOR}"])
def test_every_line_end_makes_a_blank_line(end: str) -> None:
    """Two line ends of one kind part paragraphs, one does not."""
    assert pieces(f"One,{end}still one.{end}{end}Two.{end}") == [f"One,{end}still one.", "Two."]


def test_white_space_in_a_blank_line_is_no_text() -> None:
    """A line of spaces and tabs is blank."""
    assert pieces("One.\n \t\nTwo.") == ["One.", "Two."]


def test_a_paragraph_separator_ends_a_paragraph() -> None:
    """One is enough."""
    assert pieces("One.\N{PARAGRAPH SEPARATOR}Two.") == ["One.", "Two."]


def test_a_page_end_after_a_line_end_parts_nothing() -> None:
    """A sentence that runs over a page stays one paragraph; a blank line beside the page end parts it."""
    assert len(pieces("The board met\n\N{FORM FEED}at Szohod.")) == 1
    assert len(pieces("The board met.\n\N{FORM FEED}\nAt Szohod.")) == 2


def test_long_lines_without_blank_lines_are_paragraphs() -> None:
    """A paragraph a line is guessed, and said."""
    line = "The board met in the customs house at Szohod and spoke about the harvest, the mills and the horses, " * 2
    found = blocks(f"{line}\n{line}\n")
    assert (len(found.spans), found.guessed, found.rule) == (2, True, "line-end")


def test_hard_wrapped_lines_without_blank_lines_are_one_paragraph() -> None:
    """Short lines that do not end sentences are wrapped prose."""
    assert len(pieces("The board met in the customs\nhouse at Szohod and spoke\nabout the harvest.")) == 1


def test_modes_overrule_the_guess() -> None:
    """``line`` and ``blank`` are obeyed; another mode is an error."""
    assert pieces("one\ntwo", "line") == ["one", "two"]
    assert pieces("One.\nTwo.", "blank") == ["One.\nTwo."]
    with pytest.raises(ProvenanceError, match="no paragraph mode"):
        blocks("one", "page")


@given(TEXTS, st.sampled_from(["auto", "blank", "line"]))
def test_blocks_hold_all_that_is_not_white_space(text: str, mode: str) -> None:
    """Nothing but white space lies outside the paragraphs, and none is empty or begins or ends in it."""
    found = pieces(text, mode)
    assert "".join("".join(piece.split()) for piece in found) == "".join(text.split())
    assert all(piece == piece.strip() != "" for piece in found)


@given(TEXTS)
def test_lines_are_counted_as_a_slow_count_does(text: str) -> None:
    """The line of a paragraph is one more than the line ends before it."""
    spans = blocks(text).spans
    slow = [1 + len(_ANY_LINE_END.findall(text[:start])) for start, _ in spans]
    simple = not set(text) & set("\N{FORM FEED}")
    if simple:
        assert count_lines(text, spans) == slow


@given(st.lists(st.sampled_from(["a", "b c", "d.\ne"]), min_size=2))
def test_paragraphs_survive_joining(paragraphs: list[str]) -> None:
    """Joined by blank lines, the paragraphs come back."""
    assert pieces("\n\n".join(paragraphs)) == paragraphs
