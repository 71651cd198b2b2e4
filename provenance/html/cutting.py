"""Verb: the tree of a page to blocks of runs, in the order of the page, each character once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, field

from provenance.html.asides import Aside, Asides
from provenance.html.elements import BLOCKS, BOLD, CELLS, PRE, SPEAKER_CLASSES
from provenance.html.furniture import OUTSIDE_MAIN
from provenance.html.pieces import Block, Kind, Run
from provenance.html.telling import is_speaker
from provenance.html.tree import ENTER, TEXT, attribute, events, tokens

if TYPE_CHECKING:
    from collections.abc import Mapping

    from justhtml import Node

    from provenance.html.furniture import Furniture
    from provenance.html.notes import Notes
    from provenance.html.survey import Survey

#: Elements in which a header or footer is the document's and not the page's.
_INSIDE: Final = frozenset(("main", "article", "section", "blockquote"))
#: So many characters may stand between the links of a block that is nothing but links.
_BETWEEN: Final = 6
#: What such an element is named, its first paragraph is.
_ITEMS: Final = frozenset(("li", "dd", "td", "blockquote"))
_TELLING: Final = frozenset(("br", "a", "sup", *BOLD))


# What ends with an element, as bits: plain numbers, for there are as many as there are tags.
_BLOCK, _ASIDE, _BOLD, _PRE, _INSIDE_BIT, _MAIN, _ROW, _CALL, _LABEL, _NOTE, _EDGE = (1 << bit for bit in range(11))


@define
class Cut:
    """What a page was cut into: blocks; the margin's excerpts of notes; the title element; statements by field."""

    blocks: list[Block] = field(factory=list)
    echoes: list[str] = field(factory=list)
    title: str | None = None
    fields: list[tuple[str, str]] = field(factory=list)


class _Cutter:
    """Walks through the events of a page and keeps what holds where it stands."""

    def __init__(self, found: Survey, notes: Notes, furniture: Furniture, site: tuple[Mapping[str, str], str]) -> None:
        self.found, self.notes, self.furniture = found, notes, furniture
        self.asides = Asides(furniture, notes, site[0])
        self.source = site[1]
        self.cut = Cut()
        self.block: Block | None = None
        self.loose = Block()
        self.flags: list[int] = []
        self.aside: Aside | None = None
        self.skipped = self.bold = self.pre = self.row = self.inside = self.mained = 0
        self.edges: list[str] = []
        self.tag, self.kept, self.linked = "", False, False
        self.defines = False  # the next block is the first of a definition
        self.own_id: str | None = None
        self.anchor: str | None = None
        self.note: str | None = None

    def run(self, root: Node) -> Cut:
        for kind, node in events(root):
            if kind == TEXT:
                self.text(node)
            elif kind == ENTER:
                if self.aside is not None:
                    self.skipped += 1
                    if self.aside.texts and node.name in BLOCKS:
                        self.aside.texts.append(" ")
                else:
                    self.flags.append(self.enter(node))
            elif self.skipped:
                self.skipped -= 1
            else:
                self.leave(self.flags.pop())
        self.close()
        self.cut.blocks.append(self.loose)
        return self.cut

    def text(self, node: Node) -> None:
        data = str(node.data or "")
        if self.aside is not None:
            self.put(Run(Kind.ASIDE, data, self.aside.rule, self.aside.class_))
            if self.aside.texts is not None:
                self.aside.texts.append(data)
            return
        bare = data.lstrip()
        if self.block is None:
            if not bare:
                self.loose.runs.append(Run(Kind.TEXT, data))
                return
            self.open()
        line = node.origin_line
        if line is not None and self.pre and self.skips_line(node):
            line += 1
        if line is not None and len(bare) < len(data):
            line += data[: len(data) - len(bare)].count("\n")
        self.put(Run(Kind.TEXT, data, bold=self.bold > 0, line=line))

    def skips_line(self, node: Node) -> bool:
        """Tell whether the line end after a tag of preformatted text was left out before this text."""
        outer, at = node.parent, node.origin_offset
        if outer is None or outer.name not in PRE or at is None or (outer.children or [None])[0] is not node:
            return False
        return self.source[at : at + 1] == "\n"

    def put(self, run: Run) -> None:
        (self.block or self.loose).runs.append(run)

    def open(self) -> None:
        """Begin a block; what came since the last one goes before it."""
        if self.loose.runs:
            self.cut.blocks.append(self.loose)
            self.loose = Block()
        outside = self.furniture.main.box is not None and not self.mained
        where = self.edges[-1] if self.edges else OUTSIDE_MAIN if outside else None
        self.block = Block(
            tag="dd" if self.defines else self.tag,
            id=self.own_id or self.anchor,
            note=self.note,
            outside=None if self.kept else where,
            pre=self.pre > 0,
            linked=self.linked,
        )
        self.own_id = self.anchor = None
        self.defines = False

    def close(self) -> None:
        if self.block is not None:
            self.cut.blocks.append(self.block)
            self.block = None

    def enter(self, node: Node) -> int:
        """Take what an element says, and return what ends with it."""
        name = node.name
        blocky = name in BLOCKS
        if not node.attrs and not blocky and name not in _TELLING and name not in _ODD:
            return 0
        flag = 0
        if blocky and not self.row:
            self.close()
            held = self.own_id if self.tag in _ITEMS else None
            self.tag, self.own_id = name, attribute(node, "id") or held
            self.kept = node is self.found.title
            box = self.found.boxes[id(node)]
            self.linked = box.linked > 0 and box.plain <= _BETWEEN
            if name in ("dd", "dt"):
                self.defines = name == "dd"
            flag |= _BLOCK
        if id(node) in self.notes.begin:
            self.close()
            self.note = self.notes.begin[id(node)]
        if id(node) in self.notes.extent:
            flag |= _NOTE
        if name in CELLS and self.row and self.block is not None:
            self.put(Run(Kind.TAB, "\t"))
        inside = self.inside > 0 or self.mained > 0
        self.aside, edge = self.asides.of(node, note=self.note, within=self.block is not None, inside=inside)
        if self.aside is not None:
            self.said(self.aside.run)
            return flag | _ASIDE
        if edge:
            self.edges.append(edge)
            flag |= _EDGE
        return flag | (self.boxed(node) if blocky else self.inline(node))

    def said(self, run: Run | None) -> None:
        """Keep what is said by the characters that are set aside: the number of a paragraph or of a page."""
        if run is not None:
            if run.kind is Kind.NUMBER and self.block is None:
                self.open()
            self.put(run)

    def boxed(self, node: Node) -> int:
        name, flag = node.name, 0
        if node.attrs and not self.row and is_speaker(node):
            self.tag = "dt"
            self.open()
            self.put(Run(Kind.LABEL))
            flag |= _LABEL
        main = self.furniture.main.box
        if main is not None and main.node is node:
            self.mained += 1
            flag |= _MAIN
        if name in _INSIDE:
            self.inside += 1
            flag |= _INSIDE_BIT
        if name in PRE:
            self.pre += 1
            flag |= _PRE
        if name in BOLD:
            self.bold += 1
            flag |= _BOLD
        if name == "tr" and not self.row and self.is_line(node):
            self.row = 1
            flag |= _ROW
        return flag

    def is_line(self, node: Node) -> bool:
        """Tell whether a row of a table is one line: two cells or more, none of which holds blocks of its own."""
        boxes = self.found.boxes
        cells = [boxes[id(one)] for one in node.children or () if one.name in CELLS and id(one) in boxes]
        return sum(1 for cell in cells if cell.chars) > 1 and all(
            cell.leaves <= 1 and not cell.doubled for cell in cells
        )

    def inline(self, node: Node) -> int:
        """Take what an inline element says: a line end, an anchor, a callout, a speaker."""
        name, flag = node.name, 0
        if name == "br":
            self.put(Run(Kind.BREAK, "\n", line=node.origin_line))
        if name in BOLD:
            self.bold += 1
            flag |= _BOLD
        key = self.notes.call.get(id(node))
        if key is not None:
            if self.block is None:
                self.open()
            self.put(Run(Kind.CALL, says=key))
            flag |= _CALL
        if node.attrs:
            if self.block is None:
                self.anchor = attribute(node, "id") or (attribute(node, "name") if name == "a" else "") or self.anchor
            if key is None and not tokens(node, "class").isdisjoint(SPEAKER_CLASSES):
                if self.block is None:
                    self.open()
                self.put(Run(Kind.LABEL))
                flag |= _LABEL
        return flag

    def leave(self, flag: int) -> None:
        """Undo what an element has said."""
        if not flag:
            return
        if flag & _ASIDE and self.aside is not None:
            self.keep(self.aside)
            self.aside = None
        self.bold -= 1 if flag & _BOLD else 0
        self.pre -= 1 if flag & _PRE else 0
        self.inside -= 1 if flag & _INSIDE_BIT else 0
        self.mained -= 1 if flag & _MAIN else 0
        if flag & _EDGE:
            self.edges.pop()
        if flag & _ROW:
            self.row = 0
        if flag & _CALL:
            self.put(Run(Kind.CALL_END))
        if flag & _LABEL:
            self.put(Run(Kind.LABEL_END))
        if flag & (_BLOCK | _NOTE):
            self.close()
            self.defines = self.defines or bool(flag & _LABEL)
            self.tag, self.own_id, self.kept, self.linked = "", None, False, False
        if flag & _NOTE:
            self.note = None

    def keep(self, aside: Aside) -> None:
        """Hand on what a statement that was set aside says."""
        text = " ".join("".join(aside.texts or ()).split())
        if not text:
            return
        if aside.rule == "note-echo":
            self.cut.echoes.append(text)
        elif aside.rule == "head-title":
            self.cut.title = self.cut.title or text
        else:
            self.cut.fields.append((aside.rule, text))


_ODD: Final = frozenset(("script", "style", "iframe", "noembed", "noframes", "svg", "button", "datalist", "textarea",
                         "audio", "video", "canvas", "label"))  # fmt: skip


def cut(
    root: Node,
    found: Survey,
    *,
    notes: Notes,
    furniture: Furniture,
    fields: Mapping[str, str] | None = None,
    source: str = "",
) -> Cut:
    """
    Return the blocks of the tree below *root*.

    A block element begins and ends a block; the cells of a row that is one line stand in one, set apart by tabs.
    *fields* name classes and identifiers whose text is a statement about the document; *source* is the text that was
    parsed, to count its lines. Takes linear time.
    """
    return _Cutter(found, notes, furniture, (fields or {}, source)).run(root)
