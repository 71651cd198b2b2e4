"""Aid of the reader of DOCX: a walk through the elements of one part, which says to a flow what it meets."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, ClassVar, Final

from attrs import define, field

from provenance.capture import SegmentClass
from provenance.draft import Draft
from provenance.office.docx_styles import Styles, outline_level
from provenance.office.names import attributes, child, is_on, name_of, value
from provenance.transcript import Role

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from lxml import etree

    from provenance.flow import Flow

#: Elements that describe, and hold no text of the document.
_SKIPPED: Final = frozenset({
    *("w:pPr", "w:rPr", "w:sectPr", "w:tblPr", "w:tblPrEx", "w:tcPr", "w:trPr", "w:sdtPr", "w:sdtEndPr", "w:tblGrid"),
    *("w:customXmlPr", "w:smartTagPr", "w:fldData", "w:ffData", "w:footnoteRef", "w:endnoteRef", "m:ctrlPr", "?:spPr"),
})  # fmt: skip
#: What an element says instead of a character.
_CHARACTERS: Final = {
    "w:tab": "\t",
    "w:ptab": "\t",
    "w:cr": "\n",
    "w:noBreakHyphen": "\N{NON-BREAKING HYPHEN}",
    "w:softHyphen": "\N{SOFT HYPHEN}",
}
#: Whose text is read, and whose is set aside: class and rule.
_ASIDES: Final = {
    "w:del": (SegmentClass.APPARATUS, "deleted"),
    "w:moveFrom": (SegmentClass.APPARATUS, "deleted"),
    "w:delText": (SegmentClass.APPARATUS, "deleted"),
    "w:instrText": (SegmentClass.METADATA, "field-code"),
    "w:delInstrText": (SegmentClass.METADATA, "field-code"),
}
_ALTERNATE: Final = (SegmentClass.METADATA, "alternate")
_NOTES: Final = {"w:footnoteReference": "footnote", "w:endnoteReference": "endnote"}


@define
class Seen:
    """What a walk has met besides text: tracked changes by author, set-aside passages, notes, files within the file."""

    changes: Counter[str] = field(factory=Counter)
    deleted: int = 0
    hidden: int = 0
    foreign: int = 0
    cut_notes: set[str] = field(factory=set)
    signs: dict[str, str] = field(factory=dict)


@define
class Walk:
    """A walk through parts of one document; *pages* says whether the page ends of the last save can be counted."""

    flow: Flow
    styles: Styles
    pages: bool = False
    seen: Seen = field(factory=Seen)
    _aside: list[tuple[SegmentClass, str]] = field(factory=list, init=False)
    _boxes: list[etree._Element] = field(factory=list, init=False)
    _in_row: bool = field(default=False, init=False)
    _joined: bool = field(default=False, init=False)
    _page: int = field(default=1, init=False)
    _sign: str | None = field(default=None, init=False)
    _bold_to: int = field(default=0, init=False)

    def walk(self, element: etree._Element) -> None:
        """Walk through an element, at most two calls deep for each level of the tree."""
        name = name_of(element)
        if name in _SKIPPED or not name:
            return
        handler = self._handlers.get(name)
        if handler is not None:
            handler(self, element)
            return
        if name in _CHARACTERS:
            self._text(_CHARACTERS[name])
        for one in element:
            self.walk(one)

    def walk_aside(self, element: etree._Element, class_: SegmentClass, rule: str) -> None:
        """Walk through an element whose text is set aside whole."""
        self._aside.append((class_, rule))
        for one in element:
            self.walk(one)
        self._aside.pop()

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

    def _text(self, text: str) -> None:
        if self._aside:
            self.flow.aside(text, *self._aside[-1])
            return
        sign = self._sign
        if sign and text.strip():  # the sign of a note opens its body too: it is not part of what the note says
            bare, self._sign = text.lstrip(), None
            if bare.startswith(sign):
                self.flow.aside(sign, SegmentClass.APPARATUS, "note-number")
                text = bare[len(sign) :]
        if text:
            self.flow.text(text)

    def _leaf(self, element: etree._Element) -> None:
        """Read the characters of an element that holds nothing else; comments within it do not end them."""
        text = (element.text or "") + "".join(one.tail or "" for one in element)
        name = name_of(element)
        if name in _ASIDES and not (self._aside and self._aside[-1] == _ALTERNATE):
            self.flow.aside(text, *_ASIDES[name])
        else:
            self._text(text)

    def _symbol(self, element: etree._Element) -> None:
        """Read a character that is named by its number in a font."""
        try:
            self._text(chr(int(attributes(element).get("w:char", ""), 16)))
        except (ValueError, OverflowError):
            self._text("\N{REPLACEMENT CHARACTER}")

    def _break(self, element: etree._Element) -> None:
        del element
        self._text("\n")

    def _turn(self, element: etree._Element) -> None:
        del element
        if self.pages and not self._aside:
            self._page += 1
            self.flow.turn(str(self._page))

    def _changed(self, element: etree._Element) -> None:
        """Read what was inserted; set aside what was deleted or moved away."""
        name = name_of(element)
        if _ALTERNATE not in self._aside:
            self._count(element)
        if name in _ASIDES:
            self.walk_aside(element, *(_ALTERNATE if _ALTERNATE in self._aside else _ASIDES[name]))
        else:
            for one in element:
                self.walk(one)

    def _count(self, change: etree._Element) -> None:
        self.seen.changes[attributes(change).get("w:author") or "unknown"] += 1
        self.seen.deleted += name_of(change) in _ASIDES

    def _run(self, element: etree._Element) -> None:
        """Read a run of letters of one look: hidden, bold, or with the sign of a note."""
        look = child(element, "w:rPr")
        style = value(look, "w:rStyle")
        if not self._aside and self._is_hidden(look, style):
            self.seen.hidden += 1
            self.walk_aside(element, SegmentClass.APPARATUS, "hidden")
            return
        before, sign = self.flow.length, None
        for one in element:
            kind = _NOTES.get(name_of(one))
            if kind is None:
                self.walk(one)
                continue
            key, custom = f"{kind}-{attributes(one).get('w:id', '')}", is_on_attribute(one)
            if self._aside:
                self.seen.cut_notes.update({key} if _ALTERNATE not in self._aside else ())
            elif custom:
                sign = (key, self.flow.length)
            else:
                self._call(key, self.flow.length)
        if sign is not None:
            self.seen.signs[sign[0]] = "".join(one.text or "" for one in element if name_of(one) == "w:t").strip()
            self._call(*sign)
        if before in (0, self._bold_to):
            bold = is_on(look, "w:b") if child(look, "w:b") is not None else self.styles.is_bold(style)
            self._lead(before, bold=bold)

    def _is_hidden(self, look: etree._Element | None, style: str | None) -> bool:
        return is_on(look, "w:vanish") if child(look, "w:vanish") is not None else self.styles.is_hidden(style)

    def _call(self, key: str, start: int) -> None:
        if not self.flow.is_open:
            self.flow.begin()
        self.flow.callout(key, start)

    def _lead(self, before: int, *, bold: bool) -> None:
        """Remember how far the bold letters reach with which a paragraph opens: they may be a speaker's label."""
        if before == 0:
            self._bold_to = 0
        if bold and not self._aside and before == self._bold_to and self.flow.length > before:
            self._bold_to = self.flow.length
            self.flow.label(0)

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
            self.flow.begin(Draft(id=attributes(element).get("w14:paraId"), role=role))
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
                deleted |= name_of(one) in _ASIDES
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
            self.walk_aside(element, *_ASIDES["w:del"])
            return
        names = Counter(name_of(one) for one in element.iter())
        single = names["w:tc"] > 1 and names["w:p"] <= names["w:tc"] and not names["w:tbl"]
        if self._aside or self._in_row or not single or not self._one_each(element):
            for one in element:
                self.walk(one)
            return
        first = next((one for one in element.iter() if name_of(one) == "w:p"), None)
        self.flow.begin(Draft(id=None if first is None else attributes(first).get("w14:paraId")))
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
                self.walk_aside(branch, *_ALTERNATE)
        for one in chosen if chosen is not None else ():
            self.walk(one)

    def _other_file(self, element: etree._Element) -> None:
        del element
        self.seen.foreign += 1

    _handlers: ClassVar[Mapping[str, Callable[[Walk, etree._Element], None]]] = {
        **dict.fromkeys(("w:t", "w:delText", "w:instrText", "w:delInstrText", "m:t", "a:t"), _leaf),
        **dict.fromkeys(("w:ins", "w:del", "w:moveFrom", "w:moveTo"), _changed),
        **dict.fromkeys(("w:altChunk", "w:subDoc"), _other_file),
        "w:sym": _symbol,
        "w:br": _break,
        "w:lastRenderedPageBreak": _turn,
        "w:r": _run,
        "w:p": _paragraph,
        "w:txbxContent": _box,
        "w:tr": _row,
        "w:tc": _cell,
        "w:sdt": _control,
        "mc:AlternateContent": _alternate,
    }


def is_on_attribute(element: etree._Element) -> bool:
    """Tell whether the reference to a note says that its own sign follows."""
    return attributes(element).get("w:customMarkFollows", "false") not in ("false", "0", "off")
