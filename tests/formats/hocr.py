"""hOCR, as HTML and as XHTML; counted with `html.parser`: all character data but code."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import TYPE_CHECKING

from tests.builders import scanned
from tests.builders.print_shop import print_pages
from tests.builders.session_text import PARAGRAPHS
from tests.formats import mutated_text

if TYPE_CHECKING:
    import random

_PAGES = print_pages(PARAGRAPHS[:8], height=18)
_LOOSE = """<!DOCTYPE html><html lang=de><head><title>Band 3</title><meta name="ocr-system" content="ocropus 0.7">
<style>p { color: red }</style></head><body>before<div class=ocr_page
 title='image "p_004.png"; bbox 0 0 800 900; ppageno 4; lpageno "iv"'>
<div class="ocr_header">Protokolle</div><p class=ocr_par><span class=ocr_line
 title="bbox 10 40 700 60">Herr Kern: Die Ver&shy;</span>
<span class=ocr_line title="bbox 10 60 700 80">waltung <span class=ocrx_word title="x_wconf 40">hat</span><span
 class=ocrx_word title="x_wconf 96">nichts</span>
<span class=alternatives><ins class=alt>getan</ins><del
 class=alt>gelan</del></span>.<sup>2</sup> &amp; so<br>weiter</span></p>
loose text<table><tr><td>a cell<td>another</table><div class="ocr_pageno">- iv -</div></div>after</body></html>
"""
_BARE = (
    "<html><head><meta name='ocr-system' content='x'/></head>"
    "<body><p>No page, no line.</p><p>Just text.</p></body></html>"
)
_WORDS = (
    "<div class='ocr_page'><span class='ocrx_word'>One</span><span class='ocrx_word'>page</span></div>"
    "<div class='ocr_page' id='b'>and <b>another</b></div>"
)
_TESSERACT = """<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title></title></head><body>
<div class='ocr_page' title='image ""; bbox 0 0 9 9; ppageno 0'><div class='ocr_carea' id='block_1_1'><p
 class='ocr_par' id='par_1_1'>
<span class='ocr_header' id='line_1_1' title="bbox 1 1 5 2">CHAPTER ONE</span><span class='ocr_line'
 title="bbox 1 3 5 4">It rained.</span></p></div>
<script type="x">not text</script></div></body></html>"""

SAMPLES = {
    "pages of a book": scanned.hocr(_PAGES),
    "one region a page": scanned.hocr(_PAGES[:2], by_paragraph=False),
    "loose HTML": _LOOSE.encode(),
    "no page": _BARE.encode(),
    "words without lines": _WORDS.encode(),
    "a heading that Tesseract calls header": _TESSERACT.encode(),
}


class _Counter(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.code = False
        self.kept: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self.code = tag in ("script", "style")

    def handle_endtag(self, tag: str) -> None:
        del tag
        self.code = False

    def handle_data(self, data: str) -> None:
        if not self.code:
            self.kept.append(data)


def characters(data: bytes) -> str:
    """Count all character data."""
    counter = _Counter()
    counter.feed(data.decode("utf-8"))
    counter.close()
    return "".join(counter.kept)


def mutate(data: bytes, rng: random.Random) -> bytes:
    """Change some of its tokens."""
    return mutated_text(data, rng)
