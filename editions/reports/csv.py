"""
The links as a table for spreadsheets, one row a link; findings do not stand in it.

CSV as RFC 4180 has it, in UTF-8 with a byte order mark, by which spreadsheets know the encoding. A cell that a
spreadsheet would take for a formula begins with an apostrophe (OWASP, *CSV Injection*); numbers are left as they are.
"""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING, Final

from editions.citation import Citations
from editions.reports import Report, ReportOptions, Unit
from editions.reports._rows import rows, text_of
from editions.reports._spots import spot
from editions.reports._unit import no_sentences
from editions.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from editions.comparison import Comparison, Pair
    from editions.reports._rows import Row

COLUMNS: Final = (
    *("pair", "link", "kind", "left_paragraphs", "right_paragraphs", "left_text", "right_text", "score", "confidence"),
    *("left_numbers", "right_numbers", "left_pages", "right_pages"),
)
_MARK: Final = "\N{ZERO WIDTH NO-BREAK SPACE}"  # the byte order mark
_DIGITS: Final = 4
_SIGNS: Final = "=+-@\N{FULLWIDTH EQUALS SIGN}\uff0b\uff0d\uff20"  # the last four are full-width forms of the others
_SUSPECT: Final = frozenset(_SIGNS)
#: What opens a formula at the head of a cell, also where the reader's spreadsheet cuts cells at another sign.
_FORMULA: Final = re.compile(f'(?:^|(?<=[,;|]))("?)(?=[{re.escape(_SIGNS)}])')


def defused(text: str) -> str:
    """
    Return a text as a cell that no spreadsheet takes for a formula, on one line and without control characters.

    >>> defused("=SUM(A1)"), defused("- Is that so?"), defused("1970"), defused("a - b")
    ("'=SUM(A1)", "'- Is that so?", '1970', 'a - b')
    """
    line = " ".join(visible(text).split())
    return line if _SUSPECT.isdisjoint(line) else _FORMULA.sub("\\1'", line)


def _write(comparison: Comparison, options: ReportOptions) -> str:
    table = io.StringIO()
    writer = csv.writer(table)
    writer.writerow(COLUMNS)
    citations = {witness.siglum: Citations(witness) for witness in comparison.witnesses}
    for pair in comparison.pairs:
        writer.writerows(_cells(comparison, pair, citations, options.unit or Unit.PARAGRAPH))
    return _MARK + table.getvalue()


def _cells(
    comparison: Comparison, pair: Pair, citations: dict[str, Citations], unit: Unit
) -> Iterator[tuple[str | int, ...]]:
    left, right = comparison.witness(pair.left), comparison.witness(pair.right)
    for row in rows(pair, left, right, unit):
        here, there = spot(row.left, left, citations[left.siglum]), spot(row.right, right, citations[right.siglum])
        yield (
            *(f"{pair.left} {pair.right}", row.link + 1, row.kind.value, here.paragraphs, there.paragraphs),
            *(defused(text_of(row.left, left)), defused(text_of(row.right, right))),
            *_figures(row),
            *(defused(value) for value in (here.numbers, there.numbers, here.pages, there.pages)),
        )


def _figures(row: Row) -> tuple[str, str]:
    """Return score and confidence; a gap has no score."""
    score = f"{round(row.score, _DIGITS)}" if row.left and row.right else ""
    return score, f"{round(row.confidence, _DIGITS)}"


REPORT = Report(name="csv", media="text/csv", of_links=True, write=_write, notes=no_sentences)
