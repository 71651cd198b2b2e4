"""
The links for people: side by side where the screen is wide enough, one below the other elsewhere.

The sign between the two sides says what is unusual of a row, and a line above the rows says what the sign means.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from editions.alignment import LinkKind
from editions.citation import Citation
from editions.reports import Report, ReportOptions, Unit
from editions.reports._columns import ABREAST, Cell, abreast
from editions.reports._headings import answers, relation, witness_line
from editions.reports._page import Page, columns
from editions.reports._rows import has_sentences, rows
from editions.reports._unit import no_sentences
from editions.reports._verdict import counted
from editions.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from editions.alignment import Piece
    from editions.comparison import Comparison, Pair
    from editions.reports._rows import Row
    from editions.witness import Witness

_INDENT: Final = "  "
#: The sign of a row, and what it means; the first that holds is set.
_SIGNS: Final = {
    "<": "only in {left}",
    ">": "only in {right}",
    "~": "moved",
    "?": "doubtful",
    "!": "moved, and doubtful",
}
_USUAL: Final = "|"


class _Writer:
    """The links of one pair in the making."""

    def __init__(self, comparison: Comparison, pair: Pair, options: ReportOptions) -> None:
        self.page = Page(width=options.width, colour=options.colour, signs=options.signs)
        self.pair = pair
        self.left, self.right = comparison.witness(pair.left), comparison.witness(pair.right)
        self.unit = options.unit if options.unit and has_sentences(pair) else Unit.PARAGRAPH
        self.rows = rows(pair, self.left, self.right, self.unit)
        self.abreast = options.width is not None and options.width >= ABREAST
        self.labels = {witness.siglum: self._numbers(witness) for witness in (self.left, self.right)}
        self.hangs = (self._hang(self.left), self._hang(self.right))

    def lines(self) -> Iterator[str]:
        yield from self._own(relation(self.pair))
        yield from self._own(answers(self.pair, self.left, self.right))
        for note in self.pair.alignment.notes:
            yield from self._own(visible(note))
        yield from self._meanings()
        if self.abreast:
            yield ""
            left, right = ([Cell("", w.siglum, (0, len(w.siglum)), "bold")] for w in (self.left, self.right))
            yield from abreast(left, right, self.page, hangs=self.hangs)
        for row in self.rows:
            yield ""
            yield from self._row(row)

    def _own(self, text: str) -> list[str]:
        return self.page.lines(self.page.own(text))

    def _hang(self, witness: Witness) -> int:
        """Return the columns that the widest number of a paragraph needs, and a space."""
        return max(map(columns, self.labels[witness.siglum]), default=0) + 1

    def _numbers(self, witness: Witness) -> list[str]:
        """Return how each paragraph is cited."""
        cited = (Citation(at, paragraph.n).pilcrow for at, paragraph in enumerate(witness.paragraphs))
        return [self.page.own(visible(pilcrow)) for pilcrow in cited]

    def _label(self, witness: Witness, paragraph: int) -> str:
        return self.labels[witness.siglum][paragraph]

    def _meanings(self) -> Iterator[str]:
        """Yield what the signs mean that stand between the sides, and how many rows want a look."""
        signs = [_sign(row) for row in self.rows]
        if self.abreast and (said := [f"{sign} {self._meaning(sign)}" for sign in _SIGNS if sign in signs]):
            yield from self._own(f"Between the texts: {', '.join(said)}.")
        if many := sum(sign in "?!" for sign in signs):
            what = "sentences" if self.unit is Unit.SENTENCE else "paragraphs"
            yield from self._own(f"{counted(many, 'row is', 'rows are')} doubtful: see whether the {what} do answer.")

    def _meaning(self, sign: str) -> str:
        return _SIGNS.get(sign, "").format(left=self.pair.left, right=self.pair.right)

    def _row(self, row: Row) -> Iterator[str]:
        sign = _sign(row)
        if self.abreast:
            left, right = self._cells(row.left, self.left), self._cells(row.right, self.right)
            yield from abreast(left, right, self.page, hangs=self.hangs, sign=sign)
            return
        sides = ((self.left, row.left), (self.right, row.right))
        heading = f" {_USUAL} ".join(self._range(witness, pieces) for witness, pieces in sides)
        meaning = self._meaning(sign)
        yield self.page.ink("bold", heading) + (f"  ({meaning})" if meaning else "")
        width = None if self.page.width is None else self.page.width - len(_INDENT)
        for witness, pieces in sides:
            for cell in self._cells(pieces, witness):
                label = f"{witness.siglum}  " if len(pieces) == 1 else f"{witness.siglum} {cell.label}  "
                if width is None:
                    yield f"{_INDENT}{label}{cell.text}"
                    continue
                stacked = Cell(label, cell.text)
                yield from (f"{_INDENT}{line}" for line in stacked.lines(self.page, columns(label), width))

    def _range(self, witness: Witness, pieces: tuple[Piece, ...]) -> str:
        """Return the paragraphs of a side as they are cited, or a dash for none."""
        if not pieces:
            return self.page.own("\N{EN DASH}")
        first = self._label(witness, pieces[0].paragraph)
        if pieces[0].paragraph == pieces[-1].paragraph:
            return first
        last = self._label(witness, pieces[-1].paragraph)
        return first + self.page.own("\N{EN DASH}") + last.removeprefix(self.page.own("\N{PILCROW SIGN}"))

    def _cells(self, pieces: tuple[Piece, ...], witness: Witness) -> list[Cell]:
        return [
            Cell(
                self._label(witness, piece.paragraph),
                " ".join(visible(witness.paragraphs[piece.paragraph].text[piece.start : piece.end]).split()),
            )
            for piece in pieces
        ]


def _sign(row: Row) -> str:
    if not row.right:
        return "<"
    if not row.left:
        return ">"
    if row.kind is LinkKind.MOVE:
        return "!" if row.doubtful else "~"
    return "?" if row.doubtful else _USUAL


def _lines(comparison: Comparison, options: ReportOptions) -> Iterator[str]:
    page = Page(width=options.width, colour=options.colour, signs=options.signs)
    for witness in comparison.witnesses:
        yield from page.lines(page.own(witness_line(witness)), "", "   ")
    for pair in comparison.pairs:
        yield ""
        if len(comparison.pairs) > 1:
            yield page.ink("bold", f"{pair.left} and {pair.right}")
        yield from _Writer(comparison, pair, options).lines()
    yield ""
    signature = comparison.signature.replace("|", " | ")  # so that the line can be broken
    yield from page.lines(page.ink("faint", f"Made with {signature}"))


def _write(comparison: Comparison, options: ReportOptions) -> str:
    return "\n".join(_lines(comparison, options)) + "\n"


REPORT = Report(name="text", media="text/plain", of_links=True, write=_write, notes=no_sentences)
