"""Aid of the reader of DOCX: the letters of one part, with what is set aside among them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, ClassVar, Final

from attrs import define, field

from provenance.capture import SegmentClass
from provenance.office.names import attributes, child, is_on, name_of, value

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from lxml import etree

    from provenance.markup.flow import Flow
    from provenance.office.docx_styles import Styles

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
ASIDES: Final = {
    "w:del": (SegmentClass.APPARATUS, "deleted"),
    "w:moveFrom": (SegmentClass.APPARATUS, "deleted"),
    "w:delText": (SegmentClass.APPARATUS, "deleted"),
    "w:instrText": (SegmentClass.METADATA, "field-code"),
    "w:delInstrText": (SegmentClass.METADATA, "field-code"),
}
ALTERNATE: Final = (SegmentClass.METADATA, "alternate")
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
class Letters:
    """The letters of one part, on their way to a flow; *pages* says whether the page ends of the last save count."""

    flow: Flow
    styles: Styles
    pages: bool = False
    seen: Seen = field(factory=Seen)
    _aside: list[tuple[SegmentClass, str]] = field(factory=list, init=False)
    _page: int = field(default=1, init=False)
    _sign: str | None = field(default=None, init=False)
    _bold_to: int = field(default=0, init=False)
    _own_sign: tuple[str, int] | None = field(default=None, init=False)

    def walk(self, element: etree._Element) -> None:
        """Walk through an element, at most two calls deep for each level of the tree."""
        name = name_of(element)
        if name in _SKIPPED or not name:
            return
        handler = self.handlers.get(name)
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
        if name in ASIDES and not (self._aside and self._aside[-1] == ALTERNATE):
            self.flow.aside(text, *ASIDES[name])
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
        if ALTERNATE not in self._aside:
            self._count(element)
        if name in ASIDES:
            self.walk_aside(element, *(ALTERNATE if ALTERNATE in self._aside else ASIDES[name]))
        else:
            for one in element:
                self.walk(one)

    def _count(self, change: etree._Element) -> None:
        self.seen.changes[attributes(change).get("w:author") or "unknown"] += 1
        self.seen.deleted += name_of(change) in ASIDES

    def _run(self, element: etree._Element) -> None:
        """Read a run of letters of one look: hidden, bold, or with the sign of a note."""
        look = child(element, "w:rPr")
        style = value(look, "w:rStyle")
        if not self._aside and self._is_hidden(look, style):
            self.seen.hidden += 1
            self.walk_aside(element, SegmentClass.APPARATUS, "hidden")
            return
        before = self.flow.length
        for one in element:
            self.walk(one)
        if self._own_sign is not None:
            (key, start), self._own_sign = self._own_sign, None
            self.seen.signs[key] = "".join(one.text or "" for one in element if name_of(one) == "w:t").strip()
            self._call(key, start)
        if before in (0, self._bold_to):
            bold = is_on(look, "w:b") if child(look, "w:b") is not None else self.styles.is_bold(style)
            self._lead(before, bold=bold)

    def _reference(self, element: etree._Element) -> None:
        """Read the callout of a note: it prints nothing, unless its own sign follows in the run."""
        said = attributes(element)
        key = f"{_NOTES[name_of(element)]}-{said.get('w:id', '')}"
        if self._aside:
            self.seen.cut_notes.update({key} if ALTERNATE not in self._aside else ())
        elif said.get("w:customMarkFollows", "false") not in ("false", "0", "off"):
            self._own_sign = (key, self.flow.length)
        else:
            self._call(key, self.flow.length)

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

    handlers: ClassVar[Mapping[str, Callable[..., None]]] = {
        **dict.fromkeys(("w:t", "w:delText", "w:instrText", "w:delInstrText", "m:t", "a:t"), _leaf),
        **dict.fromkeys(("w:ins", "w:del", "w:moveFrom", "w:moveTo"), _changed),
        "w:sym": _symbol,
        "w:br": _break,
        "w:lastRenderedPageBreak": _turn,
        "w:r": _run,
        "w:footnoteReference": _reference,
        "w:endnoteReference": _reference,
    }
