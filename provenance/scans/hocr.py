"""Verb: the pages of an hOCR file (version 1.2): HTML whose classes and titles say what a text recogniser has found."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from attrs import define, evolve, field, frozen

from provenance.languages import words
from provenance.scans.hocr_events import events
from provenance.scans.kinds import kind_of
from provenance.scans.markup import box_around, clean, code_points, number_in, trailing_number
from provenance.scans.page import Kind, Line, Page, Region, Scan, tally
from provenance.span import Span

if TYPE_CHECKING:
    from collections.abc import Mapping

    from provenance.scans.page import Box

_LINES: Final = frozenset({"ocr_line", "ocrx_line"})
_WORDS: Final = frozenset({"ocrx_word", "ocr_word"})
_REGIONS: Final = frozenset({"ocr_carea", "ocr_par", "ocrx_block", "ocr_column"})
#: Tesseract gives these to a line inside a paragraph: a heading, a caption, a pull quote. Elsewhere they are regions.
_EITHER: Final = frozenset({"ocr_header", "ocr_caption", "ocr_textfloat", "ocr_footer"})
_KINDS: Final = {
    "ocr_header": Kind.HEADER, "ocr_footer": Kind.FOOTER, "ocr_pageno": Kind.PAGE_NUMBER, "ocr_title": Kind.HEADING,
    "ocr_chapter": None, "ocr_section": None,
}  # fmt: skip
_BLOCKS: Final = words("p div h1 h2 h3 h4 h5 h6 li td th tr table blockquote body")
_ELEMENTS: Final = {"br": "break", "sup": "raised"}
_PROPERTY: Final = re.compile(r"\s*([\w-]+)\s+((?:\"[^\"]*\"|[^;\"])*)")


def read_hocr(text: str, path: str, capture: int) -> Scan:
    """
    Return the pages of the hOCR document *text*, which is capture number *capture*.

    Lines, words and paragraphs are those of the classes; text of a page that stands in no line is a line of its own.
    What stands outside every page is set aside. Code and styles are no text. Raises `UnreadableError`. Linear time.
    """
    found = _walk(text, path, _Walk(capture))
    if not found.pages:
        found = _walk(text, path, _Walk(capture, page_class=""))
    return found.finish()


def _walk(text: str, path: str, walk: _Walk) -> _Walk:
    for what, name, given in events(text, path):
        if what == "start":
            walk.start(name, given)
        elif what == "end":
            walk.end()
        else:
            walk.text(name)
    return walk


@define
class _Words:
    """A line while its words come in."""

    id: str | None
    kind: Kind | None
    box: Box | None
    size: float | None = None
    pieces: list[str] = field(factory=list)
    raised: list[tuple[int, int]] = field(factory=list)
    others: list[str] = field(factory=list)

    def line(self) -> Line:
        text = "".join(self.pieces)
        folded = " ".join(text.split())
        shift = len(text) - len(text.lstrip())
        spans = (Span(max(0, start - shift), max(0, end - shift)) for start, end in self.raised)
        raised = tuple(spans) if code_points(text).strip() == text.strip() else ()
        others = tuple(code_points(one) for one in self.others if one.strip())
        return Line(text=folded, id=self.id, kind=self.kind, box=self.box, size=self.size, raised=raised, others=others)


@define
class _Page:
    """A page while its regions come in."""

    printed: str | None
    counted: str | None
    before: str
    regions: list[tuple[str | None, Kind | None, list[Line]]] = field(factory=list)
    confidences: list[float] = field(factory=list)


@frozen
class _Open:
    """An element that is open: what it is, and its name and kind if it is a region."""

    what: str
    id: str | None = None
    kind: Kind | None = None


@define
class _Walk:
    """Walks through the document; what each open element is stands on a stack."""

    capture: int
    page_class: str = "ocr_page"
    pages: list[_Page] = field(factory=list)
    stack: list[_Open] = field(factory=list)
    depth: Counter[str] = field(factory=Counter)
    line: _Words | None = None
    fresh: bool = True
    outside: list[str] = field(factory=list)
    raised: int = 0
    language: str | None = None
    system: str | None = None

    def start(self, name: str, given: Mapping[str, str]) -> None:
        classes = frozenset(given.get("class", "").split())
        titles = {key: value.strip() for key, value in _PROPERTY.findall(given.get("title", ""))}
        self.language = self.language or given.get("lang")
        if name == "meta" and given.get("name") == "ocr-system":
            self.system = clean(given.get("content"))
        what = self.what(name, classes)
        kind = _kind(classes) if what == "region" else None
        self.stack.append(_Open(what, given.get("id"), kind))
        self.depth[what] += 1
        if what in ("page", "region", "line", "break"):
            self.close_line()
            self.fresh = self.fresh or what in ("page", "region")
        if what == "page":
            self.open_page(titles)
        elif what == "line":
            kind = None if self.depth["region"] else _kind(classes)
            self.line = _Words(given.get("id"), kind, _box(titles), number_in(titles.get("x_size")))
        elif what == "word":
            self.word(titles)
        elif what == "raised" and self.line:
            self.raised = len("".join(self.line.pieces))

    def what(self, name: str, classes: frozenset[str]) -> str:
        """Return what an element is to us; its classes count before its name."""
        in_region = bool(self.depth["region"])
        if (self.page_class in classes) if self.page_class else name == "body":
            return "page"
        if classes & _LINES or (classes & _EITHER and in_region):
            return "line"
        if classes & _WORDS:
            return "word"
        if classes & (_REGIONS | _EITHER | _KINDS.keys()) or (name in _BLOCKS and not self.depth["line"]):
            return "region"
        return "other" if name == "del" and "alt" in classes else _ELEMENTS.get(name, "none")

    def end(self) -> None:
        what = self.stack[-1].what if self.stack else "none"
        if what in ("page", "region", "line"):
            self.close_line()
        if self.stack:
            self.stack.pop()
            self.depth[what] -= 1
        self.fresh = self.fresh or what in ("page", "region")
        if what == "raised" and self.line:
            self.line.raised.append((self.raised, len("".join(self.line.pieces))))

    def text(self, text: str) -> None:
        if not self.depth["page"]:
            if not text.isspace():
                self.outside.append(code_points(text))
            return
        if self.line is None:
            if text.isspace():
                return
            self.line = _Words(None, None, None)
        if self.depth["other"]:
            self.line.others.append(text)
        else:
            self.line.pieces.append(text)

    def word(self, titles: Mapping[str, str]) -> None:
        """Begin a word: after a blank, even where the file has none."""
        confidence = number_in(titles.get("x_wconf"))
        if self.depth["page"] and confidence is not None:
            self.pages[-1].confidences.append(confidence / 100)
        if self.line and self.line.pieces and not self.line.pieces[-1][-1:].isspace():
            self.line.pieces.append(" ")

    def open_page(self, titles: Mapping[str, str]) -> None:
        image = trailing_number(titles.get("image", "").strip('"'))
        printed = clean(titles.get("lpageno", "").strip('" '))
        self.pages.append(_Page(printed, clean(titles.get("ppageno")) or image, " ".join(self.outside)))
        self.outside = []

    def close_line(self) -> None:
        """Put the open line into the region that is open, or into one of its own."""
        done, self.line = self.line, None
        line = done.line() if done else None
        if line is None or not (line.text or line.others):
            return
        regions = self.pages[-1].regions
        if self.fresh or not regions:
            around = [one for one in reversed(self.stack) if one.what == "region"]
            kind = next(filter(None, (one.kind for one in around)), None)
            regions.append((around[0].id if around else None, kind, []))
            self.fresh = False
        regions[-1][2].append(line)

    def finish(self) -> Scan:
        self.close_line()
        pages = [
            Page(
                capture=self.capture,
                regions=tuple(Region(lines=tuple(rows), id=name, kind=kind) for name, kind, rows in page.regions),
                printed=page.printed,
                counted=page.counted,
                before=((page.before, "outside-page"),) if page.before else (),
                tally=tally(page.confidences),
            )
            for page in self.pages or [_Page(None, None, "")]
        ]
        if self.outside:
            pages[-1] = evolve(pages[-1], after=((" ".join(self.outside), "outside-page"),))
        return Scan(pages=tuple(pages), language=self.language, system=self.system)


def _kind(classes: frozenset[str]) -> Kind | None:
    named = next(filter(None, (_KINDS.get(one) for one in sorted(classes))), None)
    return named or kind_of(*(one for one in sorted(classes) if not one.startswith("ocr_")))


def _box(titles: Mapping[str, str]) -> Box | None:
    numbers = [number_in(one) for one in titles.get("bbox", "").split()]
    if len(numbers) != 4 or any(one is None for one in numbers):  # noqa: PLR2004 - left, top, right, bottom
        return None
    left, top, right, bottom = (one or 0.0 for one in numbers)
    return box_around([(left, top), (right, bottom)])
