"""Verb: EPUB books to a transcript, page after page as their line of reading says."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from attrs import evolve

from provenance.capture import SegmentClass
from provenance.draft import Front
from provenance.errors import UnreadableError
from provenance.history import Event
from provenance.html.walk import calls, walk
from provenance.markup.flow import Flow
from provenance.office.opf import ENCRYPTION, Book, read_opf
from provenance.office.package import Package, open_package, shown
from provenance.readers import Captured, Reading, reading_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from provenance.draft import Draft

MEDIA_TYPE: Final = "application/epub+zip"
#: Books with more characters on their pages than this take too long to read.
LONGEST: Final = 6_000_000
#: A link to a place on another page: a callout may be one.
_ELSEWHERE: Final = re.compile(r"""href\s*=\s*["'][^"'#:]+#""", re.IGNORECASE)


def read_epub(captured: Sequence[Captured]) -> Reading:
    """
    Read books, in this order, as one text; the decoded text of a book is its pages in the order of reading.

    The page that is the table of contents is set aside. What is not read (pictures, style sheets, the old form of the
    contents) is counted in the history. Raises `UnreadableError` for an archive that is locked, damaged, over the
    limits, or no book. Takes time linear in its pages.
    """
    flow = Flow("epub")
    books: list[Book] = []
    warnings: list[str] = []
    for number, file in enumerate(captured):
        if number:
            flow.next_capture()
        package = open_package(file.data, file.path)
        books.append(read_opf(package))
        warnings += _read_one(package, books[-1], flow)
        warnings += package.warnings
    made = flow.finish()
    book = books[0]
    front = Front(
        title=book.title,
        language=book.language,
        source=book.source,
        history=tuple(_unread(book.unread for book in books)),
        warnings=tuple(dict.fromkeys(warnings)),
    )
    made = evolve(made, drafts=tuple(_without_lines(draft) for draft in made.drafts))
    return reading_of("epub", captured, made, front=front, media_type=MEDIA_TYPE)


def _read_one(package: Package, book: Book, flow: Flow) -> Iterator[str]:
    """Hand a book to the flow; yield what one should know of its pages."""
    for about, value in book.stated:
        flow.aside(value, SegmentClass.METADATA, f"property-{about}"[:60])
        flow.aside("\n", SegmentClass.METADATA, "property")
    texts = {name: _page(package, name) for name in book.pages}
    size = sum(map(len, texts.values()))
    if size > LONGEST:
        what = f"its pages have {size:,} characters, more than the {LONGEST:,} that are read"
        raise UnreadableError(package.path, what, hint="take its volumes one by one")
    pages = frozenset(book.pages)
    called: frozenset[str] = frozenset()
    for name, text in texts.items():
        if name not in book.contents and _ELSEWHERE.search(text):
            called |= calls(text, path=name, others=pages - {name})
    for name, text in texts.items():
        if name in book.contents:
            aside = Flow("epub")
            walk(text, aside, path=name)
            flow.aside(aside.finish().texts[0], SegmentClass.CHROME, "table-of-contents")
            continue
        found = walk(text, flow, path=name, others=pages - {name}, called=called)
        flow.end()
        yield from (f"{name}: {warning}" for warning in found.warnings)


def _page(package: Package, name: str) -> str:
    """Return the text of a page; in a book with locked parts one that is no text is taken for locked."""
    try:
        return package.text(name)
    except UnreadableError as error:
        if ENCRYPTION in package:
            what = f"its page {shown(name)} is no text, and the book has parts that are locked by its seller"
            raise UnreadableError(package.path, what, hint="take an open copy") from error
        raise


def _unread(groups: Iterator[tuple[str, ...]]) -> Iterator[Event]:
    """Say which parts of the books were not read, by their kind."""
    counts = Counter(kind.partition(";")[0].strip() or "unknown" for group in groups for kind in group)
    if counts:
        listed = ", ".join(f"{count} {kind}" for kind, count in sorted(counts.items()))
        yield Event(kind="read", note=f"not read, for they hold no page of the text: {listed}")


def _without_lines(draft: Draft) -> Draft:
    """Take the lines off a paragraph: they are counted in its page, and the file is the book."""
    return evolve(draft, line=None, breaks=tuple(evolve(turn, line=None) for turn in draft.breaks))
