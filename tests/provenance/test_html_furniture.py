"""Saved pages: what is furniture, and what only looks like it."""

from __future__ import annotations

import pytest

from tests.provenance.test_html_parts import LONG, html, texts


@pytest.mark.parametrize(
    "body",
    [
        "<main><p>He came.<p>Present: <a href=/a>Ottokar</a>, <a href=/b>Boris</a>, <a href=/c>Anton</a>.</main>",
        "<p>He came.<div class='comment'>The editor doubts it, and gives his reasons in the second volume.</div>",
        "<p>He came.<div class='social-history'>The mill belonged to the parish, which let it to a tenant.</div>",
        "<p>He came.<aside>The usher says that it was raining.</aside>",
        f"<p>He came.<footer><p>{LONG * 3}</footer>",
        "<p>He came.<footer>Source: State Archive of Borduria, Fond 4, Opis 17.</footer>",
        "<form><p>He came.<p>They sat down to eat and drink.</form>",
        "<div style='display:none'><p>He came.<p>They sat down to eat and drink.</div><p>x",
        f"<p>{LONG * 9}<div style='display:none'><p>{LONG * 3}</div>",
        f"<table><tr class=header><th>Name<th>Office</tr><tr><td>Kos<td class=comments>None</table><p>{LONG * 4}",
        f"<table><thead class=header><tr><th><a href='?by=n'>Name</a></table><p>{LONG * 4}",
        f"<p>{LONG * 4}<h2 class=menu id=search>The search for the mill</h2><p>{LONG * 4}",
        f"<p>{LONG * 4}<div class=header>Second session</div><p>{LONG * 4}<div class=header>Third</div><p>{LONG * 4}",
        f"<p><span class=header>Minutes</span> of the board.<p>{LONG * 4}",
        f"<main><div class=menu>Soup, trout, and a pear</div><div class=sidebar>He came.</div><p>{LONG * 4}</main>",
        f"<p>{LONG * 4}<div class=sharing>The land was shared out in the spring.</div>",
        f"<p>{LONG * 4}<div class=consent>The tenants gave their consent on Monday.</div>",
        f"<h2><button>Session of 12 May</button></h2><p>{LONG * 4}",
        f"<h2><a href='#i'>Index</a></h2><p>{LONG * 4}",
        f"<p>{LONG * 9}<nav><p>{LONG * 3}</nav>",
        f"<article><p>{LONG * 30}</article><div><p>{LONG * 4}</div>",
        f"<p>{LONG}<ul>"
        + 3 * "<li><a href=/d>Letter of the tenants of the northern districts to the board</a>"
        + "</ul>",
    ],
)
def test_what_is_in_doubt_is_text(body: str) -> None:
    """Losing text is worse than keeping a menu: nothing of these pages is set aside."""
    assert not [one for one in html(body).segments if one.class_.value == "chrome"]


@pytest.mark.parametrize(
    "body",
    [
        "<div class='site-header'>The Archive</div>",
        "<div id=breadcrumbs>Home &gt; Documents</div>",
        "<ul><li><a href=/>Home</a><li><a href=/n>News</a><li><a href=/a>About</a></ul>",
        "<p align=center><a href=/>Home</a> | <a href=/n>News</a> | <a href=/a>About</a>",
        "<p><a href=/>Back to the main page</a>",
        "<div role=search>Find</div>",
        "<p hidden>Draft",
        "<div class=cookie-banner>" + LONG * 3 + "</div>",
        "<button>Show</button>",
        "<div title=footer><p>1</div>",
        "<div class=newsletter><p>" + LONG * 3 + " Subscribe.</div>",
        "<div class=modal><a href=/a>Close</a></div>",
        "<div id=footer>Copyright 2011 The Archive. All rights reserved.</div>",
        "<table><tr class=menu><td><a href=/>Home</a><td><a href=/n>News</a><td><a href=/a>About</a></table>",
    ],
)
def test_furniture(body: str) -> None:
    """Each is set aside, beside a text that stays."""
    assert texts(f"{body}<div><p>{LONG * 9}<p>He came.</div>")[1:] == ["He came."]


def test_what_stands_outside_the_main_part() -> None:
    """It is set aside but for the title, and a rule says so."""
    found = html(f"<div><h1>Minutes</h1><p>A site about mills.</div><main><p>{LONG}<p>He came.</main><p>Colophon")
    assert [p.text for p in found.paragraphs] == ["Minutes", LONG, "He came."]
    assert [one.rule for one in found.segments if one.class_.value == "chrome"] == ["html/outside-main"] * 2


@pytest.mark.parametrize(
    "body",
    [
        f"<div class=page-break id=page_4><p>{LONG}<p>He came.</div>",
        f"<p class=paranumber>{LONG}<p>He came.",
    ],
)
def test_a_class_for_a_number_that_holds_a_paragraph(body: str) -> None:
    """What is called the number of a page or paragraph and reads like a paragraph, is one."""
    assert texts(body) == [LONG, "He came."]
