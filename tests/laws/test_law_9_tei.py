"""Law 9 for TEI: what the export writes is valid, holds the text once, and is read back as the very same transcript."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import provenance
from provenance.exports import EXPORTS
from provenance.read import from_bytes
from tests import formats
from tests.builders.strategies import law, session_pairs
from tests.builders.tei_structure import faults

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT.parent / "shared" / "data"
PAGES = sorted([*(ROOT / "tests" / "provenance" / "pages").glob("*.txt"), *(ROOT / "docs" / "examples").glob("*.txt")])
REAL = sorted(path for name in ("seed", "planted", "seed_pairs") for path in (DATA / name).rglob("*.txt"))
SAMPLES = [(reader, name) for reader in formats.names() for name in formats.samples(reader)]
#: What markup, parsers and white space make hard, and what XML cannot hold at all.
HARD = (
    *("<", ">", "&", "]]>", '"', "&amp;", "\r", "\r\n", "\n", "\t", " ", "  ", "\u00a0", "\u00ad", "\x85", "\u2028"),
    *(
        "\x00",
        "\x07",
        "\x1f",
        "\x7f",
        "\x9b",
        "\ufffe",
        "\uffff",
        "\ud800",
        "\udfff",
        "\U0001f600",
        "\ufeff",
        "e\u0301",
    ),
    *("[…]", "[the]", "[sic]", "[1]", "(…)", "<…>", "1", ":", ".", "Lind", "NOVAK", "не", "word"),
)


def export(transcript):
    """Return the TEI document of a transcript."""
    return EXPORTS["tei"].write(transcript)


def check(transcript):
    """Hold the export of a transcript to the law."""
    document = export(transcript)
    assert from_bytes(document.encode(), name="export.xml") == transcript
    assert export(transcript) == document
    assert faults(document) == []


@pytest.mark.parametrize(("reader", "name"), SAMPLES)
def test_every_sample_comes_back(reader, name):
    """Whatever reader made it."""
    check(from_bytes(formats.samples(reader)[name], name="sample"))


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_every_page_comes_back(path):
    """The copied pages and the examples, with their notes, callouts and echoes."""
    check(provenance.read(path))


@pytest.mark.skipif(not REAL, reason="the real texts stand beside the checkout")
@pytest.mark.parametrize("path", REAL, ids=lambda path: str(path.relative_to(DATA)))
def test_every_real_text_comes_back(path):
    """The texts that stand beside the checkout, where they do."""
    check(provenance.read(path))


@law(40)
@given(session_pairs())
def test_any_session_comes_back(pair):
    """Heads, sources, marks and notes among speeches in two scripts."""
    for text in pair:
        check(provenance.from_text(text))


@law(150)
@given(st.lists(st.sampled_from(HARD), min_size=1, max_size=14).map("".join).filter(str.strip))
def test_any_characters_come_back(text):
    """Controls, halves of surrogate pairs, line ends of all kinds, white space at either end, signs of markup."""
    for whole in (text, f"Lind: {text} end.\n\nNovak:{text}\n\nLind: [Source: {text}]"):
        check(provenance.from_text(whole, reader="plain"))


@law(60)
@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)), max_size=6))
def test_marks_that_cross_or_nest_come_back(pairs):
    """XML cannot hold two elements that cross: the record can."""
    from attrs import evolve  # noqa: PLC0415 - only here

    from provenance.transcript import Callout, Mark, MarkKind, Note  # noqa: PLC0415 - only here

    plain = provenance.from_text("Lind: abcdef")
    kinds = list(MarkKind)
    spans = [(min(pair), max(pair)) for pair in pairs]
    text = plain.paragraphs[0].text
    marks = tuple(
        Mark(kind=kinds[number % len(kinds)], paragraph=0, start=start, end=end, text=text[start:end], made_by="Ed")
        for number, (start, end) in enumerate(spans)
    )
    notes = tuple(Note(n=None, text="A note.", callout=Callout(0, start, end)) for start, end in spans[:1])
    if notes:
        further = tuple(Callout(0, start, end) for start, end in spans[1:3])
        notes = (evolve(notes[0], further_callouts=further),)
    check(evolve(plain, marks=marks, notes=notes))


@pytest.mark.parametrize("path", [*PAGES, *REAL[:2]], ids=lambda path: path.stem)
def test_the_text_stands_in_the_file_once(path):
    """No copy of a paragraph hides in the record."""
    transcript = provenance.read(path)
    document = export(transcript)
    record = document.partition("<xenoData")[2].partition("</xenoData>")[0]
    long = [one.text for one in transcript.paragraphs if len(one.text) > 120 and one.text != transcript.title]
    assert long
    strings = json.dumps(record, ensure_ascii=False)
    assert [text for text in long if text[20:90] in strings] == []
