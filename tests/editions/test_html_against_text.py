"""The same session as a text file and as a saved page: how a page is made is no difference."""

from __future__ import annotations

import html
import textwrap

import pytest

import editions
import provenance
from provenance.read import from_bytes

SESSION = """MINUTES OF THE BORDURIAN HARVEST BOARD, 4 MARCH 1955

The board met in the customs house at Szohod. Ottokar opens the session & asks for “grain for the south”.

Ottokar: Comrades, the harvest has failed [provalilsya] in the south. We must decide today, and not on 14 March.

First point: the mills stand idle. The district of Zluk asked for forty wagons and got none of them.

Boris: I do not agree with Pavel Ivanovich [Ottokar]. 60 wagons stand at the border, but they are loaded.

I saw them with my own eyes.

Ottokar: Then unload them.

Board members: Agreed.

Boris: I should like it to be noted that the railway was not asked.

The draft plan for the harvest is approved.

[Source: State Archive of Borduria, Fond 4, Opis 17, Delo 3, Listy 7-9. Translated by Jeanne Doe.]
"""
PLAIN = [html.escape(one) for one in SESSION.strip().split("\n\n")]
SPEAKERS = ("Ottokar", "Boris", "Board members")


def typed(paragraph: str, before: str = "<b>", after: str = "</b>") -> str:
    """Return a paragraph with its label between tags."""
    name, colon, rest = paragraph.partition(":")
    return f"{before}{name}{colon}{after}{rest}" if name in SPEAKERS else paragraph


BOLD = [typed(one) for one in PLAIN]
MENU = "<ul><li><a href=/>Home</a><li><a href=/n>News</a><li><a href=/p>Publications of the year</a></ul>"
PAGES = {
    "paragraphs": "".join(f"<p>{one}</p>\n" for one in PLAIN),
    "open paragraphs": f"<center><b>{PLAIN[0]}</b></center>" + "".join(f"<p>{one}\n" for one in BOLD[1:]),
    "divisions": f"<div id=page><div class='content text'>{''.join(f'<div>{one}</div>' for one in BOLD)}</div>"
    f"<div class=sidebar><h3>Menu</h3>{MENU}</div></div>",
    "a main part": f"<nav>{MENU}</nav><header><div class=logo>The Archive</div></header><main><h1>{PLAIN[0]}</h1>"
    + "".join(f"<p>{one}</p>" for one in BOLD[1:])
    + "</main><aside><h3>Related</h3><p>Others you may like.</aside><footer>© 2020 <a href=/c>Contact</a></footer>",
    "two breaks in a cell": "<TABLE><TR><TD><A HREF=/>Home</A><BR><A HREF=/n>News</A><BR><A HREF=/l>Links</A></TD><TD>"
    + "<BR><BR>\n".join(BOLD)
    + "</TD></TR></TABLE>",
    "one break": f"<p>{'<br>'.join(BOLD)}</p>",
    "wrapped lines": "".join(f"<p>{textwrap.fill(one, 60)}</p>" for one in BOLD),
    "preformatted": "<pre>\n" + "\n\n".join(textwrap.fill(one, 70) for one in PLAIN) + "</pre>",
    "word": "".join(
        f"<p class=MsoNormal><span lang=EN>{one.replace(' the ', '&nbsp;the ')}<o:p></o:p></span></p><p>&nbsp;</p>"
        for one in BOLD
    ),
    "speakers by class": "".join(f"<p>{typed(one, '<span class=speaker>', '</span>')}</p>" for one in PLAIN),
    "headings": f"<h2>{PLAIN[0]}</h2>" + "".join(f"<p>{one}" for one in PLAIN[1:]),
}


@pytest.mark.parametrize("name", PAGES)
def test_a_page_says_what_the_text_says(name: str) -> None:
    """No divergence above info, on either side or between them, and every paragraph has its partner."""
    page = from_bytes(f"<html><head><title>Minutes</title></head><body>{PAGES[name]}</body></html>".encode())
    comparison = editions.diff(provenance.from_text(SESSION), page)
    pair = comparison.pairs[0]
    assert {link.kind.value for link in pair.alignment.links} == {"match"}
    found = [*pair.divergences, *(one for document in comparison.documents for one in document.divergences)]
    assert [(one.code, one.message) for one in found if one.severity.value > 1] == []
