"""Verb: go once through the tree of a page and measure its elements, before anything is decided."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import define, field

from provenance.html.elements import (
    BLOCKS,
    CALL_CLASSES,
    CALL_TYPES,
    CELLS,
    HEADINGS,
    NOTE_CLASSES,
    NOTE_TYPES,
    NOTES_CLASSES,
    NOTES_TYPES,
    RAW,
)
from provenance.html.tree import ENTER, TEXT, attribute, events, text_of, tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from justhtml import Node

#: What a callout may read: a number, a letter, a sign, in brackets or not.
LABEL: Final = re.compile(
    r"\s*[\[(]?\s*(?:(?:note|fn|n)\.?\s*)?(?P<n>\d{1,4}[a-z]?|[*\u2020\u2021\u00a7\u00b6]{1,4}|[ivxlcdm]{1,7}|[a-z])"
    r"\s*[\])]?[.:]?\s*",
    re.IGNORECASE,
)
_LONGEST_LABEL = 14
#: The first block within a block is looked for so many levels down.
_DEPTH = 8
#: What may hold the number of a note alone, and how many blocks its body may have then.
_LABELLED = frozenset(("dt", "p", "div", *HEADINGS))
_MOST_AFTER = 30
_LOOKED_AT = ("sup", "main", "article")
#: Characters before a note's anchor that leave it at the head of its block.
_BEFORE_LABEL = " \t\n\r\f\u00a0[(^\u2191"


@define(eq=False)
class Box:
    """
    The measure of an element that is no inline one.

    ``first`` and ``last`` number the events between which it lasts, ``chars`` counts characters, ``linked`` those in
    links, ``links`` the links, ``local`` those within the page, ``leaves`` the innermost blocks; ``before`` counts the
    characters outside links that stand before it on the page, ``own`` those that stand in it but in no block within,
    ``most`` the most that one block within has of its own; ``doubled`` tells of two line breaks in a row.
    """

    node: Node
    parent: Box | None
    first: int
    last: int = 0
    chars: int = 0
    linked: int = 0
    links: int = 0
    local: int = 0
    leaves: int = 0
    before: int = 0
    own: int = 0
    most: int = 0
    doubled: bool = False
    says_note: bool = False

    @property
    def plain(self) -> int:
        """Count the characters outside links."""
        return self.chars - self.linked

    def holds(self, at: int) -> bool:
        """Tell whether the event number *at* lies within."""
        return self.first <= at <= self.last


@define(eq=False)
class Spot:
    """Where an element stands that may call a note or be one: its block, and whether it stands at a line's head."""

    node: Node
    box: Box
    at: int
    head: bool
    target: str = ""
    label: str = ""
    marked: bool = False


@define(eq=False)
class Survey:
    """All that is measured of a page."""

    boxes: dict[int, Box] = field(factory=dict)
    ids: dict[str, Spot] = field(factory=dict)
    links: list[Spot] = field(factory=list)
    sups: list[Spot] = field(factory=list)
    bodies: list[Spot] = field(factory=list)
    sections: list[Box] = field(factory=list)
    mains: list[Box] = field(factory=list)
    headings: list[Box] = field(factory=list)
    title: Node | None = None
    root: Box | None = None
    body: Box | None = None


class _Surveyor:
    def __init__(self, root: Node) -> None:
        self.found = Survey()
        self.box = Box(root, None, 0)
        self.found.boxes[id(root)] = self.found.root = self.box
        self.root = root
        self.at = 0
        self.linked = self.raw = self.breaks = self.plain = 0
        self.head = True

    def run(self) -> Survey:
        for kind, node in events(self.root):
            self.at += 1
            if kind == TEXT:
                self.text(str(node.data or ""))
            elif node is self.root:
                continue
            elif kind == ENTER:
                self.enter(node)
            else:
                self.leave(node)
        self.box.last = self.at
        return self.found

    def text(self, data: str) -> None:
        bare = data.strip()
        if not bare or self.raw:
            return
        self.breaks = 0
        self.box.chars += len(bare)
        if self.linked:
            self.box.linked += len(bare)
        else:
            self.plain += len(bare)
            self.box.own += len(bare)
        if self.head and data.strip(_BEFORE_LABEL):
            self.head = False

    def enter(self, node: Node) -> None:
        name = node.name
        if name in RAW:
            self.raw += 1
        if name in BLOCKS:
            self.box = Box(node, self.box, self.at, before=self.plain)
            self.found.boxes[id(node)] = self.box
            self.head, self.breaks = True, 0
            if name == "h1":
                self.found.headings.append(self.box)
        elif name == "br":
            self.breaks += 1
            self.head = True
            if self.breaks > 1:
                self.box.doubled = True
        elif name == "a" and attribute(node, "href"):
            self.linked += 1
            self.box.links += 1
            self.box.local += attribute(node, "href").startswith("#")
        if node.attrs or name in _LOOKED_AT:
            self.look(node)

    def look(self, node: Node) -> None:
        """Take down what the attributes of an element make of it."""
        name, found = node.name, self.found
        spot = Spot(node, self.box, self.at, self.head)
        for key in {attribute(node, "id"), attribute(node, "name") if name == "a" else ""} - {""}:
            found.ids.setdefault(key, spot)
        classes = tokens(node, "class") if node.attrs else set()
        types = tokens(node, "epub:type", "role") if node.attrs else set()
        if "note" in tokens(node, "role"):
            types -= {"note"}  # a remark beside the text, which may be a note or not
        spot.marked = not types.isdisjoint(CALL_TYPES)
        target = attribute(node, "href") if name == "a" else ""
        if "#" in target:
            spot.target = target
            spot.label = _label(node)
            # A class alone makes no callout of a link in words: documentation calls every cross-reference so.
            spot.marked = spot.marked or (bool(spot.label) and _says_call(node))
            found.links.append(spot)
        elif name == "sup" and (label := _label(node)):
            spot.label = label
            found.sups.append(spot)
        if name in BLOCKS and name != "body":
            self.look_at_block(node, spot, classes, types)

    def look_at_block(self, node: Node, spot: Spot, classes: set[str], types: set[str]) -> None:
        found, ids = self.found, classes | types | {attribute(node, "id").lower()}
        spot.marked = spot.marked or not classes.isdisjoint(CALL_CLASSES)
        if not (types.isdisjoint(NOTE_TYPES) and classes.isdisjoint(NOTE_CLASSES)):
            found.bodies.append(spot)
            self.box.says_note = True
        elif not ids.isdisjoint(NOTES_TYPES | NOTES_CLASSES):
            found.sections.append(self.box)
        if (
            node.name in ("main", "article")
            or "main" in tokens(node, "role")
            or ("articlebody" in tokens(node, "itemprop"))
        ):
            found.mains.append(self.box)

    def leave(self, node: Node) -> None:
        name = node.name
        if name in RAW:
            self.raw -= 1
        if name == "a" and attribute(node, "href"):
            self.linked -= 1
        if name not in BLOCKS:
            return
        box, outer = self.box, self.box.parent
        box.last = self.at
        box.most = max(box.most, box.own)
        self.head, self.breaks = True, 0
        if name == "body":
            self.found.body = box
        if outer is not None:
            self.box = outer
            outer.chars += box.chars
            outer.linked += box.linked
            outer.links += box.links
            outer.local += box.local
            outer.most = max(outer.most, box.most)
            outer.leaves += max(box.leaves, 1 if name not in CELLS else box.leaves) if box.chars else 0
            outer.doubled = outer.doubled or box.doubled


def survey(root: Node) -> Survey:
    """
    Return the measures of the tree below *root*: sizes, identifiers, links, what may be notes, what may be the text.

    Takes time linear in the tree.
    """
    return _Surveyor(root).run()


def is_label(node: Node) -> bool:
    """Tell whether a block holds nothing but the number of a note: its body follows."""
    label = _label(node) if node.name in _LABELLED else ""
    return bool(label) and not (label.isalpha() and node.name in ("p", "div"))


def after_label(siblings: Sequence[Node], at: int) -> list[Node]:
    """Return the blocks that are the body of a note whose number is all that the sibling *at* holds."""
    found: list[Node] = []
    if not is_label(siblings[at]):
        return found
    most = _MOST_AFTER if siblings[at].name not in ("p", "div") else 1
    for node in siblings[at + 1 : at + 1 + 2 * _MOST_AFTER]:
        if node.name not in BLOCKS:
            continue
        if len(found) == most or node.name in ("dt", *HEADINGS) or is_label(node):
            break
        found.append(node)
    return found


def opens_with_heading(node: Node) -> bool:
    """Tell whether the first block within a block is a heading: it is a section, and no note."""
    for _ in range(_DEPTH):
        inner = next((one for one in node.children or () if one.name in BLOCKS), None)
        if inner is None:
            return False
        if inner.name in HEADINGS:
            return True
        node = inner
    return False


def _label(node: Node) -> str:
    """Return what a link reads if it may be a callout, without brackets, or the empty string."""
    text = text_of(node, _LONGEST_LABEL + 1)
    match = LABEL.fullmatch(text) if len(text) <= _LONGEST_LABEL else None
    return match["n"] if match else ""


def _says_call(node: Node) -> bool:
    """Tell whether the class of a link, or what stands right around it, says that it is a callout."""
    outer = node.parent
    return not tokens(node, "class").isdisjoint(CALL_CLASSES) or (
        outer is not None
        and outer.name in ("sup", "span")
        and not tokens(outer, "class", "epub:type").isdisjoint(CALL_CLASSES | CALL_TYPES)
    )
