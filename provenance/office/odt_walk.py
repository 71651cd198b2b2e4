"""Aid of the readers of OpenDocument texts: a walk through the elements, which says to a flow what it meets."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, ClassVar, Final

from attrs import define, field

from provenance.capture import SegmentClass
from provenance.draft import Draft
from provenance.office.names import attributes, child, name_of
from provenance.office.odt_styles import OdtStyles
from provenance.transcript import Role

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from lxml import etree

    from provenance.markup.flow import Flow

_APPARATUS, _CHROME, _METADATA = SegmentClass.APPARATUS, SegmentClass.CHROME, SegmentClass.METADATA
#: What is set aside whole, with its class and rule.
_ASIDES: Final = {
    "office:annotation": (_APPARATUS, "annotation"),
    "text:ruby-text": (_APPARATUS, "ruby"),
    "text:table-of-content": (_CHROME, "table-of-contents"),
    "text:illustration-index": (_CHROME, "table-of-contents"),
    "text:table-index": (_CHROME, "table-of-contents"),
    "text:object-index": (_CHROME, "table-of-contents"),
    "text:user-index": (_CHROME, "table-of-contents"),
    "text:alphabetical-index": (_CHROME, "index"),
    "text:placeholder": (_CHROME, "placeholder"),
    "svg:title": (_METADATA, "alternative-text"),
    "svg:desc": (_METADATA, "alternative-text"),
    "text:script": (_METADATA, "script"),
    "office:scripts": (_METADATA, "script"),
    "office:forms": (_METADATA, "form"),
}
#: What holds no characters of the document: pictures as letters, events.
_SKIPPED: Final = frozenset({"office:binary-data", "office:event-listeners", "table:table-source"})
#: More blanks than this are not written out: no text has them.
_MOST_BLANKS: Final = 1_000
_PARAGRAPHS: Final = ("text:p", "text:h")
_BOOKMARKS: Final = ("text:bookmark", "text:bookmark-start")


@define
class OdtSeen:
    """What a walk has met besides text: tracked changes by author, and how many of them take text away."""

    changes: Counter[str] = field(factory=Counter)
    deleted: int = 0
    hidden: int = 0


@define
class OdtWalk:
    """A walk through one document; *pages* says whether its page ends can be counted."""

    flow: Flow
    styles: OdtStyles
    pages: bool = False
    seen: OdtSeen = field(factory=OdtSeen)
    _aside: list[tuple[SegmentClass, str]] = field(factory=list, init=False)
    _boxes: list[etree._Element] = field(factory=list, init=False)
    _in_row: bool = field(default=False, init=False)
    _page: int = field(default=1, init=False)
    _bold_to: int = field(default=0, init=False)
    _notes: int = field(default=0, init=False)
    _deep: int = field(default=0, init=False)

    def walk(self, element: etree._Element) -> None:
        """Walk through an element and the text in it, not that behind it."""
        name = name_of(element)
        if name in _SKIPPED or not name:
            return
        handler = self.handlers.get(name)
        if handler is not None:
            handler(self, element)
        elif name in _ASIDES and not self._aside:
            self.walk_aside(element, *_ASIDES[name])
        else:
            self.inside(element)

    def inside(self, element: etree._Element) -> None:
        """Walk through what an element holds: its letters, and each child with the letters behind it."""
        self._text(element.text)
        for one in element:
            self.walk(one)
            self._text(one.tail)

    def walk_aside(self, element: etree._Element, class_: SegmentClass, rule: str) -> None:
        """Walk through an element whose text is set aside whole."""
        self._aside.append((class_, rule))
        self.inside(element)
        self._aside.pop()

    def _text(self, text: str | None) -> None:
        if not text:
            return
        if self._aside:
            self.flow.aside(text, *self._aside[-1])
        elif self._deep or not text.isspace():
            self.flow.text(text)
        else:  # between paragraphs and cells white space says nothing
            self.flow.aside(text, SegmentClass.SEPARATOR, "white-space")

    def _blanks(self, element: etree._Element) -> None:
        count = attributes(element).get("text:c", "1")
        size = int(count) if count.isascii() and count.isdigit() and len(count) < 9 else 1  # noqa: PLR2004 - no bomb
        self._text(" " * min(max(size, 1), _MOST_BLANKS))

    def _tab(self, element: etree._Element) -> None:
        del element
        self._text("\t")

    def _line(self, element: etree._Element) -> None:
        del element
        self._text("\n")

    def _turn(self, element: etree._Element | None) -> None:
        del element
        if self.pages and not self._aside:
            self._page += 1
            self.flow.turn(str(self._page))

    def _span(self, element: etree._Element) -> None:
        """Read letters of one look: hidden, or bold at the opening of a paragraph."""
        style = attributes(element).get("text:style-name")
        if self.styles.is_hidden(style) and not self._aside:
            self.seen.hidden += 1
            self.walk_aside(element, _APPARATUS, "hidden")
            return
        before = self.flow.length
        self.inside(element)
        if before == 0:
            self._bold_to = 0
        if self.styles.is_bold(style) and not self._aside and before == self._bold_to and self.flow.length > before:
            self._bold_to = self.flow.length
            self.flow.label(0)

    def _paragraph(self, element: etree._Element) -> None:
        said = attributes(element)
        style = said.get("text:style-name")
        if self._aside:
            self.inside(element)
            self._text("\n")
            return
        if self.styles.begins_page(style) and (self.flow.drafts or self._page > 1):
            self._turn(None)
        if self._in_row:
            self._letters(element)
            return
        if said.get("text:display") == "none" or said.get("text:is-hidden") == "true":
            self.seen.hidden += 1
            self.walk_aside(element, _APPARATUS, "hidden")
            return
        heading = name_of(element) == "text:h" or self.styles.is_title(style)
        line = self._line_of(element)
        self.flow.begin(Draft(id=_identifier(element), role=Role.HEADING if heading else None, line=line))
        self._letters(element)
        self._end()

    def _line_of(self, element: etree._Element) -> int | None:
        """Return the line of an element in a file that is XML; in an archive lines mean nothing."""
        line: object = element.sourceline if self.flow.reader == "fodt" else None
        return line if isinstance(line, int) else None

    def _letters(self, element: etree._Element) -> None:
        """Walk through a paragraph, where white space counts."""
        self._deep += 1
        self.inside(element)
        self._deep -= 1

    def _end(self) -> None:
        """End the paragraph; the text boxes that are anchored in it follow."""
        self.flow.end()
        boxes, self._boxes = self._boxes, []
        deep, self._deep = self._deep, 0
        for box in boxes:
            self.inside(box)
        self._deep = deep

    def _box(self, element: etree._Element) -> None:
        if self.flow.is_open and not self._aside:
            self._boxes.append(element)
        else:
            self.inside(element)

    def _note(self, element: etree._Element) -> None:
        """Read a note: its sign is set aside, for it is counted anew in each edition; its body is a note."""
        sign, body = child(element, "text:note-citation"), child(element, "text:note-body")
        if self._aside:
            self.inside(element)
            return
        self._notes += 1
        key = f"note-{self._notes}"
        if not self.flow.is_open:
            self.flow.begin()
        self.flow.callout(key, self.flow.length)
        printed = "".join(str(piece) for piece in sign.itertext()) if sign is not None else ""
        self.flow.aside(printed, _APPARATUS, "note-number")
        if body is not None:
            kept, self._in_row, self._deep = (self._in_row, self._deep), False, 0
            self.flow.begin_note(key, printed.strip() or None)
            self.inside(body)
            self.flow.end_note()
            self._in_row, self._deep = kept

    def _changes(self, element: etree._Element) -> None:
        """Set aside what tracked changes took away, and who changed what and when."""
        for region in element:
            for change in region:
                who = next((one.text for one in change.iter() if name_of(one) == "dc:creator"), None)
                kind = name_of(change)
                if kind in ("text:insertion", "text:deletion"):
                    self.seen.changes[" ".join((who or "unknown").split())] += 1
                    self.seen.deleted += kind == "text:deletion"
        self._aside.append((_APPARATUS, "deleted"))
        self.inside(element)
        self._aside.pop()

    def _info(self, element: etree._Element) -> None:
        self.walk_aside(element, _METADATA, "change-info")

    def _row(self, element: etree._Element) -> None:
        """Read a row of a table: one paragraph with tabs if every cell is a single paragraph."""
        cells = [one for one in element if name_of(one) in ("table:table-cell", "table:covered-table-cell")]
        counts = [Counter(name_of(one) for one in cell.iter()) for cell in cells]
        paragraphs = [
            count["text:p"] + count["text:h"] - _in_notes(cell) for cell, count in zip(cells, counts, strict=True)
        ]
        nested = any(count["table:table"] or count["text:list"] or count["draw:text-box"] for count in counts)
        if self._aside or self._in_row or nested or max(paragraphs, default=0) > 1 or sum(paragraphs) < 2:  # noqa: PLR2004
            self.inside(element)
            return
        self.flow.begin(Draft(line=self._line_of(element)))
        self._in_row = True
        self.inside(element)
        self._in_row = False
        self._end()

    def _cell(self, element: etree._Element) -> None:
        if self._in_row and self.flow.length:
            self.flow.text("\t", fold=False)
        self.inside(element)
        if self._aside:
            self._text("\t")

    handlers: ClassVar[Mapping[str, Callable[[OdtWalk, etree._Element], None]]] = {
        "text:p": _paragraph,
        "text:h": _paragraph,
        "text:s": _blanks,
        "text:tab": _tab,
        "text:line-break": _line,
        "text:soft-page-break": _turn,
        "text:span": _span,
        "text:note": _note,
        "text:tracked-changes": _changes,
        "office:change-info": _info,
        "draw:text-box": _box,
        "table:table-row": _row,
        "table:table-cell": _cell,
        "table:covered-table-cell": _cell,
    }


def _in_notes(cell: etree._Element) -> int:
    """Count the paragraphs that stand in notes and annotations of a cell."""
    asides = [one for one in cell.iter() if name_of(one) in ("text:note-body", "office:annotation")]
    return sum(name_of(one) in _PARAGRAPHS for aside in asides for one in aside.iter())


def _identifier(element: etree._Element) -> str | None:
    """Return the identifier of a paragraph: its own, or that of a bookmark in it."""
    said = attributes(element)
    own = said.get("xml:id") or said.get("text:id")
    marks = (attributes(one).get("text:name") for one in element if name_of(one) in _BOOKMARKS)
    return own or next((mark for mark in marks if mark and not mark.startswith("_")), None)
