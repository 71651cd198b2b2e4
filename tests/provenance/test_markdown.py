"""What is understood of a text in Markdown, and which texts are no Markdown."""

from __future__ import annotations

import random
import sys
from collections import Counter

import pytest

from provenance.errors import UnreadableError
from provenance.markdown.front_matter import read_front_matter
from provenance.markdown.signs import looks_like_markdown
from provenance.read import from_bytes, from_text, read_files
from provenance.transcript import Role
from tests.formats import markdown as samples


def texts(source):
    return [paragraph.text for paragraph in from_text(source, reader="markdown").paragraphs]


def test_signs_are_set_aside_and_letters_stay():
    """Emphasis, links, code, escapes and breaks leave the words as a reader sees them."""
    transcript = from_bytes(samples.SAMPLES["a session with notes"])
    assert [one.text for one in transcript.paragraphs] == [
        "The Session & the Plan",
        (
            "Ottokar: Shall we adopt the plan? It is code and *not* this.\nSecond line\nthird line\nfourth\nfifth "
            "http://example.org and struck a * b ** c."
        ),
        "Boris: We\nshall.",
        "Deep quote\nlazy one",
        "It was adopted at once.[^none]",
    ]
    assert [one.line for one in transcript.paragraphs] == [8, 10, 15, 18, 27]
    assert transcript.paragraphs[0].role is Role.HEADING
    assert [one.speaker for one in transcript.speeches] == ["Ottokar", "Boris"]


def test_notes_are_called_where_they_stand():
    """A note whose label is a number bears it; one without definition is text."""
    notes = from_bytes(samples.SAMPLES["a session with notes"]).notes
    found = [(one.n, one.text, (one.callout.paragraph, one.callout.start, one.callout.end)) for one in notes]
    assert found == [
        ("1", "A note with emphasis\nlazily going on.\nSecond paragraph of it.", (1, 60, 60)),
        (None, "Another one.", (4, 14, 14)),
    ]


def test_blocks_of_every_kind():
    """A row is a paragraph with tabs; numbers of a list are printed; a set-in passage is cut at its blank lines."""
    assert [one.text for one in from_bytes(samples.SAMPLES["every block"]).paragraphs] == [
        *("Setext title", "1. First thing", "2. Second thing\ngoes on", "bullet\nmore", "who\twhat"),
        *("Ott|okar\tYes now", "No", "set in line\nanother", "and more", "typed  as it stands", "b"),
        *("Some bold \N{LATIN SMALL LETTER E WITH ACUTE}t", "See ref and two."),
    ]


def test_what_lies_too_deep_is_read_as_it_stands():
    """The parser gives up below its limit; the letters are not lost."""
    found = [one.text for one in from_bytes(samples.SAMPLES["nested too deep"]).paragraphs]
    assert any("bottom" in one for one in found)
    assert found[-1] == "And then the end."


@pytest.mark.parametrize("name", samples.SAMPLES)
def test_line_ends_do_not_matter(name):
    """The three kinds of line ends give the same words."""
    source = samples.SAMPLES[name].decode().replace("\r\n", "\n").replace("\r", "\n")
    words = [one.split() for one in texts(source)]
    assert words == [one.split() for one in texts(source.replace("\n", "\r\n"))]
    assert words == [one.split() for one in texts(source.replace("\n", "\r"))]


def test_data_at_the_head_are_claims():
    """Title, date, translators and language are read; each statement has its owner."""
    transcript = from_bytes(samples.SAMPLES["a session with notes"])
    assert transcript.title == "Session of the Board"
    assert (transcript.date.printed, transcript.date.edtf) == ("4 March 1955", "1955-03-04")
    assert transcript.source.translators == ("Ann Lee", "B. Roe")
    claims = {(claim.about, claim.value, claim.asserted_by) for claim in transcript.source.claims}
    assert ("translators", "B. Roe", "markup") in claims
    assert from_bytes(samples.SAMPLES["TOML at its head"]).source.translators == ("Ann Lee",)


def test_the_head_of_a_file_is_read_line_by_line():
    """Lists in either form, quotes and empty values; broken TOML says nothing."""
    said = read_front_matter(
        "---", "Author:\n  - 'Ann Lee'\n  - B. Roe\ntitle: |\n  x\nLicense: CC\nnested: {a: 1}\n"
    ).said
    assert said == {"authors": ("Ann Lee", "B. Roe"), "rights": ("CC",)}
    assert read_front_matter("+++", "= broken").said == {}


@pytest.mark.parametrize(
    "text",
    [
        "Minutes\n\nOttokar: We need 4 * 5 pumps, and # 7 of the list.\n\n* A starred remark.\n",
        "He said [sic] that [the plan] (of 1955) was [\N{HORIZONTAL ELLIPSIS}] adopted.\n\n[1] A note.\n",
        "# One heading alone\n\nand no other sign.",
        "***\n\nThe session goes on.\n\n***\n",
        "---\nThe session\n---\nA rule is no data: it has no keys",
        "snake_case_name and __init__ in a text about programs are one kind of sign only",
        "",
    ],
)
def test_a_stray_sign_is_no_markdown(text):
    """Plain texts hold stars, hashes and brackets too."""
    assert not looks_like_markdown(text)


@pytest.mark.parametrize("name", samples.SAMPLES)
def test_samples_are_claimed(name):
    """Two kinds of signs, or data at the head."""
    assert from_bytes(samples.SAMPLES[name]).reader == "markdown"


def test_without_the_parser_one_is_told_what_to_do(monkeypatch):
    """The package is an extra."""
    monkeypatch.setitem(sys.modules, "markdown_it", None)
    with pytest.raises(UnreadableError, match=r"editions\[markdown\]"):
        from_bytes(samples.SAMPLES["every block"])


def test_a_file_over_the_limits_is_refused():
    """The parser would take too long; the message says how to read it all the same."""
    for source in ("# One\n\n*two*" + " [" * 210_000, "# One\n\n*two*\n" + "x\n" * 110_000):
        with pytest.raises(UnreadableError, match="--reader plain"):
            from_text(source)


def test_broken_markdown_loses_no_letter(tmp_path):
    """Whatever stands where it should not: each letter of the source is in one segment."""
    rng = random.Random(7)  # noqa: S311 - broken texts, no secret
    path = tmp_path / "broken.md"
    for _ in range(150):
        data = samples.mutate(rng.choice(list(samples.SAMPLES.values())), rng)
        path.write_bytes(data)
        try:
            reading = read_files([path], reader="markdown")
        except UnreadableError:
            continue
        source = data.decode("utf-8").replace("\0", "")
        kept = "".join(reading.texts).replace("\0", "")
        letters = [Counter(one for one in text if one.isalnum()) for text in (source, kept)]
        lost = letters[0] - letters[1]
        assert sum(lost.values()) <= source.count("&") * 8, source
