"""Aid of the reader of DOCX: a walk through the elements of one part, which says to a flow what it meets."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from provenance.capture import SegmentClass
from provenance.draft import Draft
from provenance.office.docx_letters import ALTERNATE, ASIDES, Letters
from provenance.office.docx_styles import outline_level
from provenance.office.names import attributes, child, is_on, name_of, value
from provenance.transcript import Role

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from lxml import etree


@define
class Walk(Letters):
    """A walk through parts of one document: its paragraphs, tables, boxes, controls and notes."""

    _boxes: list[etree._Element] = field(factory=list, init=False)
    _in_row: bool = field(default=False, init=False)
    _joined: bool = field(default=False, init=False)

    def walk_note(self, element: etree._Element, key: str) -> None:
        """Walk through the body of a note; one that was called from deleted text alone is set aside."""
        if key in self.seen.cut_notes:
            self.walk_aside(element, SegmentClass.APPARATUS, "deleted")
            return
        self._sign = self.seen.signs.get(key)
        self.flow.begin_note(key, self._sign)
        for one in element:
            self.walk(one)
        self.flow.end_note()

    def _paragraph(self, element: etree._Element) -> None:
        if self._aside:
            for one in element:
                self.walk(one)
            self._text("\n")
            return
        properties = child(element, "w:pPr")
        style = value(properties, "w:pStyle")
        if self.styles.is_contents(style):
            self.flow.end()
            self.walk_aside(element, SegmentClass.CHROME, "table-of-contents")
            self.flow.aside("\n", SegmentClass.CHROME, "table-of-contents")
            return
        if not (self._in_row or (self._joined and self.flow.length)):
            heading = self.styles.is_heading(style, outline_level(properties))
            role = Role.HEADING if heading else None
            self.flow.begin(Draft(id=_identifier(element), role=role))
        self._joined = self._mark_is_deleted(properties)
        for one in element:
            self.walk(one)
        if not (self._in_row or self._joined):
            self._end()

    def _mark_is_deleted(self, properties: etree._Element | None) -> bool:
        """Tell whether the end of a paragraph was deleted: its text goes on in the next one."""
        look, deleted = child(properties, "w:rPr"), False
        for one in look if look is not None else ():
            if name_of(one) in ("w:ins", "w:del", "w:moveFrom", "w:moveTo"):
                self._count(one)
                deleted |= name_of(one) in ASIDES
        return deleted

    def _end(self) -> None:
        """End the paragraph; the text boxes that are anchored in it follow."""
        self.flow.end()
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            for one in box:
                self.walk(one)

    def _box(self, element: etree._Element) -> None:
        if not self._aside and self.flow.is_open:
            self._boxes.append(element)
            return
        for one in element:
            self.walk(one)

    def _row(self, element: etree._Element) -> None:
        """Read a row of a table: one paragraph with tabs if every cell is a single paragraph."""
        cut = child(element, "w:trPr", "w:del")
        if cut is not None and not self._aside:
            self._count(cut)
            self.walk_aside(element, *ASIDES["w:del"])
            return
        names = Counter(name_of(one) for one in element.iter())
        single = names["w:tc"] > 1 and names["w:p"] <= names["w:tc"] and not names["w:tbl"]
        if self._aside or self._in_row or not single or not self._one_each(element):
            for one in element:
                self.walk(one)
            return
        first = next((one for one in element.iter() if name_of(one) == "w:p"), None)
        self.flow.begin(Draft(id=None if first is None else _identifier(first)))
        self._in_row, self._joined = True, False
        for one in element:
            self.walk(one)
        self._in_row = self._joined = False
        self._end()

    def _one_each(self, row: etree._Element) -> bool:
        return all(
            sum(name_of(one) == "w:p" for one in cell.iter()) <= 1 for cell in row.iter() if name_of(cell) == "w:tc"
        )

    def _cell(self, element: etree._Element) -> None:
        if self._in_row and self.flow.length:
            self.flow.text("\t", fold=False)
        for one in element:
            self.walk(one)
        if self._aside:
            self._text("\t")

    def _control(self, element: etree._Element) -> None:
        """Read a content control: what Word fills in as a hint, and a table of contents, are no text."""
        properties = child(element, "w:sdtPr")
        gallery = value(properties, "w:docPartObj", "w:docPartGallery")
        content = child(element, "w:sdtContent")
        if content is None:
            return
        if is_on(properties, "w:showingPlcHdr"):
            self.walk_aside(content, SegmentClass.CHROME, "placeholder")
        elif gallery == "Table of Contents":
            self.walk_aside(content, SegmentClass.CHROME, "table-of-contents")
        else:
            for one in content:
                self.walk(one)

    def _alternate(self, element: etree._Element) -> None:
        """Read one of several forms of the same thing: the first that has text; the others are set aside."""
        branches = [one for one in element if name_of(one) in ("mc:Choice", "mc:Fallback")]
        with_text = (one for one in branches if any(name_of(t) == "w:t" and t.text for t in one.iter()))
        chosen = next(with_text, branches[0] if branches else None)
        for branch in branches:
            if branch is not chosen:
                self.walk_aside(branch, *ALTERNATE)
        for one in chosen if chosen is not None else ():
            self.walk(one)

    def _other_file(self, element: etree._Element) -> None:
        del element
        self.seen.foreign += 1

    handlers: ClassVar[Mapping[str, Callable[..., None]]] = {
        **Letters.handlers,
        **dict.fromkeys(("w:altChunk", "w:subDoc"), _other_file),
        "w:p": _paragraph,
        "w:txbxContent": _box,
        "w:tr": _row,
        "w:tc": _cell,
        "w:sdt": _control,
        "mc:AlternateContent": _alternate,
    }


def _identifier(element: etree._Element) -> str | None:
    """Return the identifier of a paragraph: its own, or the first bookmark in it that a person has named."""
    marks = (attributes(one).get("w:name") for one in element.iterchildren("{*}bookmarkStart"))
    own = attributes(element).get("w14:paraId")
    return own or next((mark for mark in marks if mark and not mark.startswith("_")), None)
