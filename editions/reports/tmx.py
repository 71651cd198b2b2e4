"""
The links as a translation memory, TMX 1.4b, for the tools of translators; findings do not stand in it.

A unit (``tu``) holds two sentences that answer each other or, where no sentences are known, the paragraphs of a link.
What nothing answers has no place in a memory and is left out. Written after the specification of LISA OSCAR, 2005.
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Final

from editions.citation import Citations
from editions.reports import Report, ReportOptions, Unit
from editions.reports._rows import gaps, has_sentences, rows, text_of
from editions.reports._spots import spot
from editions.reports._unit import no_sentences
from editions.reports._verdict import counted
from editions.visible import escape_markup
from provenance.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Iterator

    from editions.alignment import Piece
    from editions.comparison import Comparison, Pair
    from editions.reports._rows import Row
    from editions.witness import Witness

_UNKNOWN: Final = "und"  # BCP 47: undetermined
_ANY: Final = "*all*"  # TMX: no language of the file is the source of all units
_TAG: Final = re.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}")
_DIGITS: Final = 4


class _Memory:
    """One memory in the making: the comparison, what a unit is, and an index of places for each witness."""

    def __init__(self, comparison: Comparison, unit: Unit) -> None:
        self.comparison = comparison
        self.unit = unit
        self.citations = {witness.siglum: Citations(witness) for witness in comparison.witnesses}

    def lines(self) -> Iterator[str]:
        sources = {_tags(*self.sides(pair))[0] for pair in self.comparison.pairs}
        sentences = self.unit is Unit.SENTENCE and all(map(has_sentences, self.comparison.pairs))
        yield '<?xml version="1.0" encoding="UTF-8"?>'
        yield '<tmx version="1.4">'
        yield (
            f'<header creationtool="editions" creationtoolversion="{VERSION}" '
            f'segtype="{"sentence" if sentences else "paragraph"}" o-tmf="editions" adminlang="en" '
            f'srclang="{sources.pop() if len(sources) == 1 else _ANY}" datatype="plaintext">'
        )
        yield _prop("signature", self.comparison.signature)
        for witness in self.comparison.witnesses:
            paths = ", ".join(capture.path for capture in witness.transcript.captures)
            yield _prop("witness", f"{witness.siglum}: {paths}")
        yield "</header>"
        yield "<body>"
        number = 0
        for pair in self.comparison.pairs:
            sides = self.sides(pair)
            tags = _tags(*sides)
            for row in rows(pair, *sides, self.unit):
                if row.left and row.right:
                    number += 1
                    yield from self.translation(number, row, sides, tags)
        yield "</body>"
        yield "</tmx>"

    def sides(self, pair: Pair) -> tuple[Witness, Witness]:
        return self.comparison.witness(pair.left), self.comparison.witness(pair.right)

    def translation(
        self, number: int, row: Row, sides: tuple[Witness, Witness], tags: tuple[str, str]
    ) -> Iterator[str]:
        """Yield one unit: what it is, then both sides."""
        several = ' segtype="block"' if len(row.left) > 1 or len(row.right) > 1 else ""
        yield f'<tu tuid="{number}"{several}>'
        yield _prop("kind", row.kind.value)
        yield _prop("score", str(round(row.score, _DIGITS)))
        yield _prop("confidence", str(round(row.confidence, _DIGITS)))
        for witness, pieces, tag in zip(sides, (row.left, row.right), tags, strict=True):
            yield f'<tuv xml:lang="{tag}">'
            yield from self.place(witness, pieces)
            yield f"<seg>{_escaped(text_of(pieces, witness))}</seg>"
            yield "</tuv>"
        yield "</tu>"

    def place(self, witness: Witness, pieces: tuple[Piece, ...]) -> Iterator[str]:
        found = spot(pieces, witness, self.citations[witness.siglum])
        yield _prop("witness", witness.siglum)
        yield _prop("paragraphs", found.paragraphs)
        if found.numbers:
            yield _prop("numbers", found.numbers)
        if found.pages:
            yield _prop("pages", found.pages)


def _tags(left: Witness, right: Witness) -> tuple[str, str]:
    """
    Return the language of both sides as BCP 47 has it.

    Where it is one language, the siglum tells the sides apart, as a private part of the tag: ``en-x-a``, ``en-x-b``.
    """
    one, other = (
        language if (language := witness.language) and _TAG.fullmatch(language) else _UNKNOWN
        for witness in (left, right)
    )
    if one.lower() == other.lower():
        return f"{one}-x-{left.siglum.lower()}", f"{other}-x-{right.siglum.lower()}"
    return one, other


def _escaped(text: str) -> str:
    return html.escape(text, quote=True)


def _prop(kind: str, text: str) -> str:
    return f'<prop type="x-{kind}">{_escaped(" ".join(text.split()))}</prop>'


def _write(comparison: Comparison, options: ReportOptions) -> str:
    memory = _Memory(comparison, options.unit or Unit.SENTENCE)
    return escape_markup("\n".join(memory.lines()) + "\n")


def _notes(comparison: Comparison, options: ReportOptions) -> tuple[str, ...]:
    unit = options.unit or Unit.SENTENCE
    missing = sum(gaps(pair, unit) for pair in comparison.pairs)
    if not missing:
        return no_sentences(comparison, options)
    many = counted(missing, "passage that nothing answers is", "passages that nothing answers are")
    return (*no_sentences(comparison, options), f"{many} left out of the TMX, which holds pairs only")


REPORT = Report(name="tmx", media="application/x-tmx+xml", of_links=True, write=_write, notes=_notes)
