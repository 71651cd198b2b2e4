"""Verb: the pages that a reader has found in the files of one text, to a transcript."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from provenance.draft import Front
from provenance.history import Event
from provenance.languages import LANGUAGES
from provenance.readers import Captured, Reading, reading_of
from provenance.scans.compose import compose
from provenance.scans.counting import name_pages
from provenance.scans.footnotes import find_notes
from provenance.scans.furniture import Furniture, find_furniture
from provenance.scans.page import LOW, Page, Scan, Tally

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

#: Three-letter codes that do not begin with those of two letters.
_CODES: Final = {"ger": "de", "deu": "de", "fre": "fr"}
#: A recognition is told to be doubtful under this mean, or if more than this share of its words are.
_POOR: Final = 0.75
_MANY: Final = 0.1
_ENOUGH: Final = 20
_MOST_JUMPS: Final = 3


def gather(
    reader: str,
    captured: Sequence[Captured],
    scans: Sequence[Scan],
    *,
    media_type: str,
    front: Front | None = None,
) -> Reading:
    """Return the transcript of the files *captured*, in which the *scans* were found, one a file. Linear time."""
    pages = [page for scan in scans for page in scan.pages]
    furniture = find_furniture(pages)
    numerals = {number: counted.numeral for number, counted in furniture.numbers.items()}
    names = name_pages(pages, numerals)
    notes = find_notes(pages, furniture.kinds)
    made = compose(reader, pages, names, furniture=furniture, notes=notes)
    front = front or Front()
    found = Front(
        language=front.language or next(filter(None, (_language(scan.language) for scan in scans)), None),
        source=front.source,
        history=(*front.history, *_digitised(scans)),
        warnings=(*front.warnings, *_doubts(pages), *_jumps(furniture)),
    )
    return reading_of(reader, captured, made, front=found, media_type=media_type)


def _language(printed: str | None) -> str | None:
    """Return the code of two letters of a language that is named in any of the usual ways."""
    if not printed:
        return None
    name = printed.strip().casefold()
    for language in LANGUAGES:
        if name in (language.code, language.name.casefold()):
            return language.code
    code = _CODES.get(name[:3], name[:2])
    return code if len(name) == 3 or name[2:3] in ("-", "_") else None  # noqa: PLR2004 - eng, en-GB


def _tally(pages: Iterable[Page]) -> Tally:
    return sum((page.tally for page in pages), Tally())


def _digitised(scans: Sequence[Scan]) -> Iterator[Event]:
    """Say once for each program by which the pages were recognised, and how sure it was of its words."""
    systems = list(dict.fromkeys((scan.system, scan.date) for scan in scans))
    by_system: dict[str | None, list[str | None]] = {}
    for system, date in systems:
        by_system.setdefault(system, []).append(date)
    for system, dates in by_system.items():
        found = _tally(page for scan in scans if scan.system == system for page in scan.pages)
        if system is None and not found.words:
            continue
        days = sorted(filter(None, dates))
        span = days[0] if days and days[0] == days[-1] else f"{days[0]}/{days[-1]}" if days else None
        yield Event(kind="digitised", agent=system, date=span, evidence="markup", note=_confidence(found))


def _confidence(found: Tally) -> str:
    """Put the confidence of the words into a sentence."""
    if not found.words:
        return ""
    low = f"{found.low:,} of {found.words:,} words below {LOW}"
    return f"mean word confidence {found.total / found.words:.2f}, {low}"


def _doubts(pages: Iterable[Page]) -> Iterator[str]:
    found = _tally(pages)
    if found.words >= _ENOUGH and (found.total / found.words < _POOR or found.low > _MANY * found.words):
        yield f"the recognition is doubtful: {_confidence(found)}"


def _jumps(furniture: Furniture) -> Iterator[str]:
    """Say where the printed numbers of two pages that follow each other do not."""
    numbers = furniture.numbers
    jumps = []
    for at in sorted(numbers):
        one, two = numbers[at].numeral, numbers[at + 1].numeral if at + 1 in numbers else None
        if two and not (one.leaf or two.leaf or one.roman or two.roman) and two.value != one.value + 1:
            jumps.append(f"{one.printed} to {two.printed}")
    if jumps:
        more = f" and {len(jumps) - _MOST_JUMPS} times more" if len(jumps) > _MOST_JUMPS else ""
        yield f"the printed page numbers jump from {', from '.join(jumps[:_MOST_JUMPS])}{more}"
