"""Aid of the reader of Markdown: a walk through the blocks of one file, which says to a flow what it meets."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar, Final

from attrs import define, field

from provenance.capture import SegmentClass
from provenance.draft import Draft
from provenance.markdown.html_block import walk_html
from provenance.markdown.inline import Kind, Piece, pieces
from provenance.transcript import Role

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from markdown_it import MarkdownIt
    from markdown_it.token import Token

    from provenance.markdown.places import Lines
    from provenance.markup.flow import Flow

_SEPARATOR, _METADATA = SegmentClass.SEPARATOR, SegmentClass.METADATA
_LETTER: Final = re.compile(r"[^\W_]")
_NUMBER: Final = re.compile(r"\d{1,9}[.)][ \t]+\Z")
_NUMERIC: Final = re.compile(r"\d{1,6}")
_ASIDES: Final = {
    Kind.SIGN: (_SEPARATOR, "markup"),
    Kind.HTML: (_SEPARATOR, "html"),
    Kind.BREAK: (_SEPARATOR, "html"),
    Kind.TARGET: (_METADATA, "link-target"),
    Kind.IMAGE: (_METADATA, "image"),
    Kind.CALL: (SegmentClass.APPARATUS, "note-number"),
}


@define
class MarkdownWalk:
    """A walk through one file: ``at`` is how far its text has been handed to the flow."""

    flow: Flow
    lines: Lines
    parser: MarkdownIt
    env: dict[str, object]
    at: int = 0
    data_lines: frozenset[int] = frozenset()
    _numbered: bool = field(default=False, init=False)
    _heading: bool = field(default=False, init=False)
    _row: bool = field(default=False, init=False)
    _label: str = field(default="", init=False)

    def walk(self, tokens: list[Token]) -> None:
        """Walk through the blocks of the file, in order, to its end."""
        for token in tokens:
            handler = self.handlers.get(token.type)
            if handler is not None:
                handler(self, token)
        self._gap(len(self.lines.text))

    def _head(self, token: Token) -> None:
        self._heading = token.nesting > 0

    def _item(self, token: Token) -> None:
        self._numbered = bool(token.info)

    def _close_row(self, token: Token) -> None:
        del token
        self._row = False
        self.flow.end()

    def _close_note(self, token: Token) -> None:
        del token
        self.flow.end_note()

    def _open_row(self, token: Token) -> None:
        first = self.lines.start(token.map[0]) if token.map else self.at
        self._gap(first)
        self.flow.begin(Draft(line=(token.map[0] if token.map else 0) + 1))
        self._row = True

    def _open_note(self, token: Token) -> None:
        self._gap(self.lines.start(token.map[0]) if token.map else self.at)
        label = str(token.meta["label"])
        self.flow.begin_note(label, label if _NUMERIC.fullmatch(label) else None)
        self._label = f"[^{label}]:"

    def _leaf(self, token: Token) -> None:
        """Read a block of letters: a paragraph, a heading, a cell."""
        if not token.content or not token.map:
            return
        first, last = token.map
        if self._row:
            places = self.lines.find_cell(token.content, first, self.at)
        else:
            places = self.lines.find(token.content, first, last)
        known = [place for place in places or () if place >= 0]
        if not known or known[0] < self.at:
            return  # the letters are read as they stand, with what lies between this block and the next
        self._gap(known[0], opens=first)
        if self._row and self.flow.length:
            self.flow.text("\t", fold=False)
        found = pieces(self.parser, token.content, self.env)
        for piece in found:
            self._piece(piece, places or [])
        if not self._row:
            self.flow.end()

    def _gap(self, end: int, opens: int | None = None) -> None:
        """Set aside the signs up to *end*, and begin the paragraph that opens there, on the line *opens*."""
        text, self.at = self.lines.text[self.at : end], max(self.at, end)
        number = _NUMBER.search(text) if self._numbered and opens is not None else None
        self._numbered = self._numbered and opens is None
        printed = number.group() if number else ""
        self._between(text[: len(text) - len(printed)], end - len(text))
        if opens is not None and not self._row:
            self.flow.begin(Draft(line=opens + 1, role=Role.HEADING if self._heading else None))
        if printed:
            self.flow.text(printed)

    def _between(self, text: str, start: int) -> None:
        """Hand on what stands between two blocks: signs, addresses of links, and letters that the parser left out."""
        if self._label and self._label in text:
            before, _, text = text.partition(self._label)
            self._between(before, start)
            self.flow.aside(self._label, SegmentClass.APPARATUS, "note-number")
            start += len(before) + len(self._label)
            self._label = ""
        for piece in text.splitlines(keepends=True):
            if start in self.data_lines:
                self.flow.aside(piece, _METADATA, "link-definition")
            elif not piece.strip():
                self.flow.aside(piece, _SEPARATOR, "white-space")
            elif _LETTER.search(piece):
                self.flow.begin()
                self.flow.text(piece)
                self.flow.end()
            else:
                self.flow.aside(piece, _SEPARATOR, "markup")
            start += len(piece)

    def _piece(self, piece: Piece, places: list[int]) -> None:
        """Hand on a stretch of a block, line by line, with the signs of quotation between its lines."""
        if piece.kind is Kind.CALL:
            self.flow.callout(piece.said, self.flow.length)
        for start, end in _stretches(places[piece.start : piece.end]):
            if start > self.at:
                self._inside(self.lines.text[self.at : start])
            text, self.at = self.lines.text[start:end], end
            if piece.kind is Kind.TEXT:
                self.flow.text(text)
            elif piece.kind is Kind.REFERENCE:
                self.flow.text(piece.said)
            else:
                self.flow.aside(text, *_ASIDES[piece.kind])
        if piece.kind is Kind.BREAK:
            self.flow.text("\n")
        if piece.bold and piece.kind is Kind.TEXT:
            self.flow.label(0)

    def _inside(self, text: str) -> None:
        """Hand on what stands between two lines of one block; letters are text whatever the parser made of them."""
        if _LETTER.search(text):
            self.flow.text(text)
        else:
            self.flow.aside(text, _SEPARATOR, "markup" if text.strip() else "white-space")

    def _verbatim(self, token: Token) -> None:
        """Read a passage that is printed as it is typed; a blank line ends a paragraph of a passage that is set in."""
        if not token.map:
            return
        first = token.map[0] + (token.type == "fence")
        if token.type == "fence":
            self._gap(max(self.at, self.lines.start(token.map[0])))
            head, self.at = self.lines.text[self.at : self.lines.start(first)], max(self.at, self.lines.start(first))
            self.flow.aside(head, _METADATA if _LETTER.search(head) else _SEPARATOR, "fence")
        for number, wanted in enumerate(token.content.removesuffix("\n").split("\n"), first):
            if number >= len(self.lines.spans):
                break
            start, end = self.lines.spans[number]
            source = self.lines.text[start:end]
            if not wanted.strip():
                self.flow.end()
            at = max(end - len(wanted) if source.endswith(wanted) else start, self.at)
            if not self.flow.is_open and wanted.strip():
                self._gap(at, opens=number)
            between = self.lines.text[self.at : at]
            ends = between[: len(between) - len(between.lstrip("\r\n"))]
            self.flow.text(ends)
            self._inside(between[len(ends) :])
            self.flow.text(self.lines.text[at:end], fold=token.type != "fence")
            self.at = max(self.at, end)
        self.flow.end()

    def _html(self, token: Token) -> None:
        """Read a passage of HTML: its tags are signs, its letters are text."""
        if not token.map:
            return
        first, last = (self.lines.start(line) for line in token.map)
        self._gap(max(first, self.at))
        text, self.at = self.lines.text[self.at : last], max(self.at, last)
        walk_html(text, self.flow, token.map[0] + 1)

    handlers: ClassVar[Mapping[str, Callable[[MarkdownWalk, Token], None]]] = {
        "inline": _leaf,
        "fence": _verbatim,
        "code_block": _verbatim,
        "html_block": _html,
        "heading_open": _head,
        "heading_close": _head,
        "list_item_open": _item,
        "tr_open": _open_row,
        "tr_close": _close_row,
        "footnote_open": _open_note,
        "footnote_close": _close_note,
    }


def _stretches(places: list[int]) -> list[tuple[int, int]]:
    """Return the stretches of the file that places cover; a place of -1 belongs to none."""
    found: list[tuple[int, int]] = []
    for place in places:
        if place < 0:
            continue
        if found and found[-1][1] == place:
            found[-1] = (found[-1][0], place + 1)
        else:
            found.append((place, place + 1))
    return found
