"""Saved pages: paragraphs, notes, speakers and places, each by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from provenance import verify
from provenance.html.walk import calls, walk
from provenance.markup.flow import Flow
from provenance.read import from_bytes, read_many
from provenance.transcript import Transcript
from tests.formats.html import SAMPLES

if TYPE_CHECKING:
    from pathlib import Path


def html(body: str, head: str = "") -> Transcript:
    """Read a page of this body."""
    return from_bytes(f"<!doctype html><html><head>{head}</head><body>{body}</body></html>".encode())


def texts(body: str) -> list[str]:
    """Return the paragraphs of a page of this body."""
    return [paragraph.text for paragraph in html(body).paragraphs]


def notes(body: str) -> list[tuple[str | None, str, str | None]]:
    """Return number, text and callout of the notes of a page of this body."""
    found = html(body)
    return [
        (
            n.n,
            n.text,
            found.paragraphs[n.callout.paragraph].text[n.callout.start : n.callout.end] if n.callout else None,
        )
        for n in found.notes
    ]


LONG = "The board met in the customs house and heard the report on the harvest of the northern districts at length."


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        ("<p>One<br>line", ["One\nline"]),
        ("<p>One<br><br>two", ["One", "two"]),
        ("<td>One<br> <br>two", ["One", "two"]),
        ("One<br>&nbsp;&nbsp;&nbsp;two<br>&nbsp;&nbsp;&nbsp;three", ["One", "two", "three"]),
        (f"<div>{LONG}<br>{LONG}<br>{LONG}</div>", [LONG] * 3),
        ("<p>Roses are red<br>and violets<br>are blue", ["Roses are red\nand violets\nare blue"]),
        (
            "One<p>two</p>three<div>four<ul><li>five<li>six</ul>seven</div>",
            ["One", "two", "three", "four", "five", "six", "seven"],
        ),
        ("<blockquote>One</blockquote><table><tr><td>two<td>three<tr><td>four</table>", ["One", "two\tthree", "four"]),
        ("<table><tr><td>a<td><p>one<p>two</table>", ["a", "one", "two"]),
        ("<p>&nbsp;</p><p>One</p><p>&nbsp;</p>", ["One"]),
        ("<p>A <!-- remark -->word<?xml:namespace prefix = o /> and<![if !x]> more<![endif]>", ["A word and more"]),
        (
            "<p>Water&shy;mill &amp; &lt;b&gt; &#8212; &unknown; &copy",
            ["Water\u00admill & <b> \u2014 &unknown; \u00a9"],
        ),
    ],
)
def test_paragraphs(body: str, wanted: list[str]) -> None:
    """What ends a paragraph, and what does not."""
    assert texts(body) == wanted


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        ("<p>It burnt<a href='#fn1'>1</a>.<p id=fn1>1. In May.", [("1", "In May.", "1")]),
        ("<p>It burnt<sup>[<a href='#x'>1</a>]</sup>.<p><a name=x></a>[1] In May.", [("1", "In May.", "[1]")]),
        ("<p>It burnt<a href='#a'>*</a>.<p><a id=a>*</a> In May.", [("*", "In May.", "*")]),
        ("<p>It burnt<sup>1</sup>.<div class=footnotes><p>1 In May.</div>", [("1", "In May.", "1")]),
        ("<p>It burnt<sup>1</sup>.<ol class=notes><li>In May.</ol>", [("1", "In May.", "1")]),
        (
            (
                "<p>One<a href='#n1' id=r1>1</a>, two<a href='#n2' id=r2>2</a>.<p><a id=n1 href='#r1'>1</a> a<br>"
                "<a id=n2 href='#r2'>2</a> b"
            ),
            [("1", "a", "1"), ("2", "b", "2")],
        ),
        (
            (
                "<p>One<a href='#fn1' role=doc-noteref><sup>1</sup></a>.<section role=doc-endnotes><hr><ol><li id=fn1>"
                "<p>In May.</p><p>Or June.<a href='#r' role=doc-backlink>\u21a9</a></ol></section>"
            ),
            [("1", "In May.\nOr June.", "1")],
        ),
        (
            "<p>It burnt<a href='#fn1'>1</a>.<div id=fn1><p class=backlink>1. It burnt three days in May of that year",
            [("1", "It burnt three days in May of that year", "1")],
        ),
        (
            (
                "<p>One<a id=t1 href='#n1'><sup>1</sup></a>, two<a id=t2 href='#n2'><sup>2</sup></a>.<dl><dt><a id=n1 "
                "href='#t1'>1</a></dt><dd><div class=footnotetext>In May.</div></dd><dt><a id=n2 href='#t2'>2</a></dt>"
                "<dd>In June.</dl>"
            ),
            [("1", "In May.", "1"), ("2", "In June.", "2")],
        ),
        (
            (
                "<p>One<a id=D1 href='#F1'><sup>1</sup></a>, &<a id=D2 href='#F2'><sup>2</sup></a>.<div class=footnote>"
                "<h4>Footnotes</h4><h5><a id=F1 href='#D1'>(1)</a></h5><p>In May.<p>Or April.<h5><a id=F2 href='#D2'>(2"
                ")</a></h5><p>In June.</div>"
            ),
            [("1", "In May.\nOr April.", "1"), ("2", "In June.", "2")],
        ),
        (
            (
                "<p>It burnt<a class='footnote-reference brackets' href='#id2' id=id1>1</a>.<dl class='footnote "
                "brackets'><dt class=label id=id2><span class=brackets><a class=fn-backref href='#id1'>1</a></span>"
                "</dt><dd><p>In May.</dl>"
            ),
            [("1", "In May.", "1")],
        ),
        (
            (
                "<p>It burnt<a class='footnote-reference' href='#id2' id=id1 role=doc-noteref><span>[</span>1<span>]"
                "</span></a>.<aside class='footnote brackets' id=id2 role=note><span class=label><span>[</span><a "
                "role=doc-backlink href='#id1'>1</a><span>]</span></span><p>In May.</aside>"
            ),
            [("1", "In May.", "[1]")],
        ),
        ("<p>It burnt<a href='#sdfootnote1sym'>1</a>.<p><a name=sdfootnote1sym>1</a>In May.", [("1", "In May.", "1")]),
        ("<p>It burnt<a href='#fn1'>1</a>.<p id=fn1>1st of May, it says.", [("1", "1st of May, it says.", "1")]),
        ("<p>See <a class='reference internal' href='#mill'>The mill</a>.<section id=mill><p>x</section>", []),
        ("<p>See <a class=reference href='#mill'>2</a>.<div id=mill><h2>2 The mill</h2><p>x</div>", []),
        ("<div class=note><h3>Note</h3><p>It rained.</div><p role=note>Copied by hand.", []),
        ("<p>It burnt.<p class=MsoFootnoteText>No callout.", [(None, "No callout.", None)]),
        ("<ul><li><a href='#c1'>1</a><li><a href='#c2'>2</a></ul><h2 id=c1>1 A</h2><p>x<h2 id=c2>2 B</h2><p>y", []),
        ("<p>See <a href='#s2'>2</a> below.<p>x<h2 id=s2>2 The mill</h2>", []),
    ],
)
def test_notes(body: str, wanted: list[tuple[str, str, str]]) -> None:
    """Number, body and callout of each way to print a note; a list of contents and a cross-reference are none."""
    assert notes(body) == wanted


def test_a_heading_that_offers_its_address() -> None:
    """The sign is furniture, and no part of the heading."""
    found = html(f"<h1 id=a>Minutes<a class=headerlink href='#a'>\u00b6</a></h1><p>{LONG}")
    assert (found.title, found.paragraphs[0].text) == ("Minutes", "Minutes")


def test_a_note_in_a_footer_and_a_callout_in_the_title() -> None:
    """The rest of the footer is furniture; the title is without its callout."""
    found = html(f"<h1>Minutes<a href='#fn1'>*</a></h1><p>{LONG}<footer><p id=fn1>* Copy.<p>Contact us</footer>")
    assert found.title == "Minutes"
    assert [p.text for p in found.paragraphs] == ["Minutes*", LONG]
    assert [(n.n, n.text) for n in found.notes] == [("*", "Copy.")]


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        ("<p><b>Ottokar:</b> Yes.<p><b>Boris</b>: No.<p><b>Ottokar:</b> Why?<p><b>Boris:</b> It rains.", 4),
        ("<p>Ottokar: Yes.<br>Boris: No.<br>Ottokar: Why?<br>Boris: It rains.", 4),
        ("<p><span class=speaker>The tall one</span> Yes.<p>More.<p><span class=speaker>The other</span> No.", 2),
        ("<p><b>Note</b> that he came.<p><b>Note</b> that he went.<p><b>Never</b> did they meet.", 0),
        ("<p><b>Warning:</b> wet paint.<p>He came.", 0),
    ],
)
def test_speakers(body: str, wanted: int) -> None:
    """Labels by their type, their class or their line; emphasis at a paragraph's head is none."""
    assert len(html(body).speeches) == wanted


def test_identifiers_and_lines() -> None:
    """A paragraph is named by its own identifier, that of its item, or the anchor at its head."""
    found = html("\n<p id=a>One\n<p><a name=b></a>two\n<ul><li id=c><p>three</ul>\n<div id=d><p>\nfour</div>")
    assert [(p.id, p.line) for p in found.paragraphs] == [("a", 2), ("b", 3), ("c", 4), (None, 6)]


@pytest.mark.parametrize(
    ("head", "body", "wanted"),
    [
        ("<title>A | Site</title>", "<h1>B</h1>x", "B"),
        ("<title>A | Site</title><meta name=citation_title content=C>", "<p>x", "C"),
        ("<title>A - Site</title>", "<p>he came in.", "A"),
        ("<title>Untitled</title>", "<p>MINUTES OF THE BOARD<p>he came in.", "MINUTES OF THE BOARD"),
        ("", "<p>he came in.", None),
    ],
)
def test_the_title(head: str, body: str, wanted: str | None) -> None:
    """What is printed counts before what the head states, and that before the name of the page."""
    assert html(body, head).title == wanted


def test_the_pages_of_a_book() -> None:
    """A callout leads to a note on another page; its key is the place in the book."""
    chapter = "<p>It burnt<a href='../notes.html#n1'>1</a>."
    last = "<ol><li id=n1>In May. <a href='text/one.html#r1'>back</a></ol>"
    pages = frozenset({"text/one.html", "notes.html"})
    called = calls(chapter, path="text/one.html", others=pages)
    assert called == frozenset({"notes.html#n1"})
    flow = Flow("epub")
    walk(chapter, flow, path="text/one.html", others=pages)
    flow.end()
    flow.next_capture()
    walk(last, flow, path="notes.html", others=pages, called=called)
    made = flow.finish()
    assert [(call.key, call.start, call.end) for call in made.drafts[0].callouts] == [("notes.html#n1", 8, 9)]
    assert [(note.key, note.text) for note in made.notes] == [("notes.html#n1", "In May.")]


def test_two_pages_are_one_text(tmp_path: Path) -> None:
    """Each page ends its paragraph; the title is that of the first."""
    for n, body in enumerate(("<h1>Minutes</h1><p>He came.", "<p>They sat down.")):
        (tmp_path / f"{n}.html").write_text(f"<html><body>{body}</body></html>", "utf-8")
    found = read_many([tmp_path / "0.html", tmp_path / "1.html"])
    assert found.title == "Minutes"
    assert [(p.text, p.spans[0].capture) for p in found.paragraphs] == [
        ("Minutes", 0), ("He came.", 0), ("They sat down.", 1),
    ]  # fmt: skip


def test_depth_does_not_matter() -> None:
    """Twenty thousand levels, and the text at the bottom."""
    found = from_bytes(b"<div>" * 20_000 + b"<p>bottom")
    assert [p.text for p in found.paragraphs] == ["bottom"]
    assert verify(found, ["bottom"]) == ()


def test_a_page_in_an_old_code_page() -> None:
    """Without a charset the encoding is told by the letters, and said."""
    found = from_bytes(SAMPLES["cp1251 without a charset"])
    assert [s.speaker for s in found.speeches] == ["Громов", "Белов", "Громов"]
    assert found.captures[0].encoding == "cp1251"
