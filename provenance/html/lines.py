"""Verb: blocks of a page to the parts that are paragraphs, by their line breaks, blank lines and indents."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import define, field

from provenance.blocks import blocks
from provenance.html.pieces import Block, Kind, Run

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

#: An indent made of spaces that do not break.
_INDENT: Final = re.compile("[\u00a0\u2002\u2003\u3000]{2,}|\u00a0 \u00a0|[ \u00a0]{4,}(?<=\u00a0)")
_NOT_SPACE: Final = re.compile(r"\S")
#: Lines are weighed as paragraphs where there are so many.
_FEW: Final = 3
_COUNTED: Final = (Kind.TEXT, Kind.BREAK, Kind.TAB)


@define
class Part:
    """
    A paragraph of a block: its lines, each a list of runs.

    ``label`` says where a label ends, and who speaks; ``joined`` are the two parts of which it was made.
    """

    block: Block
    lines: list[list[Run]] = field(factory=list)
    label: tuple[int, str] | None = None
    joined: tuple[Part, ...] = ()

    @property
    def runs(self) -> list[Run]:
        """All runs, line after line."""
        return [run for line in self.lines for run in line]

    @property
    def text(self) -> str:
        """The characters that belong to the text."""
        return text_of(self.runs)


def text_of(runs: Iterable[Run]) -> str:
    """Return the characters of *runs* that belong to the text."""
    return "".join([run.text for run in runs if run.kind in _COUNTED])


def split_at(runs: Sequence[Run], at: int) -> tuple[list[Run], list[Run]]:
    """
    Return *runs* cut in two before the character number *at* of their text.

    >>> before, after = split_at([Run(Kind.TEXT, "One "), Run(Kind.TEXT, "two")], 5)
    >>> text_of(before), text_of(after)
    ('One t', 'wo')
    """
    pieces = list(_split_all(runs, [at]))
    return pieces[0], pieces[1] if len(pieces) > 1 else []


def _split_all(runs: Sequence[Run], places: Sequence[int]) -> Iterator[list[Run]]:
    """Yield *runs* cut before each of the *places*, which rise. Takes linear time."""
    piece: list[Run] = []
    seen, number = 0, 0
    for run in runs:
        size = len(run.text) if run.kind in _COUNTED else 0
        rest, at = run, 0
        while size and number < len(places) and places[number] < seen + size:
            here = max(places[number] - seen, at)
            if here > at:
                piece.append(rest._replace(text=run.text[at:here]))
            yield piece
            piece, number = [], number + 1
            rest, at = rest._replace(text="", line=_line_after(rest, run.text, at, here)), here
        piece.append(rest._replace(text=run.text[at:]) if at else run)
        seen += size
    yield piece


def _line_after(rest: Run, text: str, start: int, end: int) -> int | None:
    """Return the line of the first character after *end* that is no white space, if that after *start* is known."""
    first, ahead = _NOT_SPACE.search(text, start), _NOT_SPACE.search(text, end)
    if rest.line is None or first is None or ahead is None:
        return rest.line
    return rest.line + text.count("\n", first.start(), ahead.start())


def parts(block: Block) -> Iterator[Part]:
    """
    Yield the parts of a block that are paragraphs.

    Two line breaks end one, as does a line break before an indent. Lines of a block without blank lines are paragraphs
    if they are as long as such. In preformatted text the rules of plain text hold. Takes linear time.
    """
    if block.pre:
        yield from _preformatted(block)
        return
    lines = _lines(block.runs)
    if len(lines) == 1:
        yield Part(block, lines)
        return
    groups = _groups(lines)
    if len(groups) == 1 and len(lines) >= _FEW and _are_paragraphs(lines):
        groups = [[line] for line in lines]
    for group in groups:
        yield Part(block, group)


def _lines(runs: Sequence[Run]) -> list[list[Run]]:
    """Cut runs into lines; a break ends its line."""
    lines: list[list[Run]] = [[]]
    for run in runs:
        lines[-1].append(run)
        if run.kind is Kind.BREAK:
            lines.append([])
    return lines if lines[-1] or len(lines) == 1 else lines[:-1]


def _groups(lines: Sequence[list[Run]]) -> list[list[list[Run]]]:
    """Join lines into paragraphs; a blank line ends one and stays at its end."""
    groups: list[list[list[Run]]] = [[]]
    blank = False
    for line in lines:
        text = text_of(line)
        empty = not text.strip()
        if groups[-1] and not empty and (blank or _INDENT.match(text.lstrip("\n\r\t "))):
            groups.append([])
        blank = empty
        groups[-1].append(line)
    return groups


def _are_paragraphs(lines: Sequence[list[Run]]) -> bool:
    """Tell whether lines look like paragraphs, by the rules for a plain text without blank lines."""
    return blocks("\n".join(" ".join(text_of(line).split()) for line in lines)).guessed


def _preformatted(block: Block) -> Iterator[Part]:
    starts = [start for start, _ in blocks(block.text).spans[1:]]
    for piece in _split_all(block.runs, starts):
        yield Part(block, [piece])
