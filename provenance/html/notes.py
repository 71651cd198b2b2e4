"""Verb: which links call notes, and where the bodies of the notes begin and end."""

from __future__ import annotations

import bisect
import itertools
import posixpath
import re
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from attrs import define, field

from provenance.html.elements import BLOCKS, HEADINGS
from provenance.html.survey import Box, Spot, Survey, after_label, is_label, opens_with_heading
from provenance.html.tree import attribute, holds_link, is_bracketed, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from justhtml import Node

_NOTEISH_START: Final = re.compile(
    r"_?(?:ftn|edn|fn|en|sdfootnote|sdendnote|note|footnote|endnote|cite)(?!ref)", re.IGNORECASE
)
_NUMBERED: Final = re.compile(r"\s*[\[(]?(?P<n>\d{1,4}|[*\u2020\u2021]{1,3})[\])]?[.:)]?\s")
_BEFORE: Final = " \t\n\r\u00a0[(^\u2191"
#: A container that is a note's own is no larger than this (code points).
_LARGEST_BODY: Final = 20_000
_MOST_CONTINUED: Final = 30
#: Elements that stand so close (in events) stand at one place.
_BESIDE: Final = 6
#: So many levels around a block are looked at.
_CLIMB: Final = 8


@define
class Notes:
    """
    The notes of a page, by the identity of elements.

    ``begin`` gives the key of the note that begins with an element, ``extent`` the elements with which a note ends,
    ``call`` the key that an element calls; ``labels`` how a note is called, by key. ``holders`` are the boxes in which
    notes stand.
    """

    begin: dict[int, str] = field(factory=dict)
    extent: set[int] = field(factory=set)
    call: dict[int, str] = field(factory=dict)
    labels: dict[str, str] = field(factory=dict)
    holders: set[int] = field(factory=set)
    called: set[str] = field(factory=set)

    def mark_holders(self, box: Box) -> None:
        """Say that all that stands around a box holds something that may not be lost."""
        outer: Box | None = box
        while outer is not None and id(outer.node) not in self.holders:
            self.holders.add(id(outer.node))
            outer = outer.parent


def resolve(path: str, target: str) -> tuple[str, str]:
    """
    Return the page and the identifier to which the link *target* leads from the page *path*.

    >>> resolve("text/ch1.xhtml", "../notes.xhtml#n1"), resolve("a.html", "#n%201")
    (('notes.xhtml', 'n1'), ('a.html', 'n 1'))
    """
    page, _, fragment = target.partition("#")
    place = posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(page))) if page else path
    return place, unquote(fragment)


class _Resolver:
    def __init__(self, found: Survey, path: str, others: frozenset[str], called: frozenset[str]) -> None:
        self.found, self.path, self.others = found, path, others
        self.elsewhere = called
        self.notes = Notes()
        self.ends: dict[str, Box] = {}
        self.places: dict[int, dict[int, int]] = {}

    def run(self) -> Notes:
        for spot in self.found.links:
            self.link(spot)
        for key in sorted(self.elsewhere):
            page, _, fragment = key.partition("#")
            target = self.found.ids.get(fragment) if page == self.path else None
            if target is not None:
                self.body(target, fragment)
        for spot in self.found.bodies:
            if not self.is_within(spot.box):
                self.body(spot, attribute(spot.node, "id") or f"@{spot.at}")
        if self.found.sups:
            self.unlinked()
        self.continued()
        return self.notes

    def is_within(self, box: Box) -> bool:
        """Tell whether a block is known as a note, or lies in one, or right around one."""
        outer: Box | None = box
        for _ in range(_CLIMB):
            if outer is None or id(outer.node) in self.notes.extent:
                break
            outer = outer.parent
        return id(box.node) in self.notes.holders or (outer is not None and id(outer.node) in self.notes.extent)

    def link(self, spot: Spot) -> None:
        """Take a link for a callout if it reads like one and leads to what reads like a note."""
        page, fragment = resolve(self.path, spot.target)
        if not spot.label and not spot.marked:
            return
        target = self.found.ids.get(fragment)
        local = target is not None and (page == self.path or page not in self.others)
        if not local or target is None:
            if page in self.others and page != self.path and (spot.marked or not spot.head):
                self.calls(spot, f"{page}#{fragment}")
            return
        if self.is_note(spot, target):
            key = self.body(target, fragment)
            if key:
                self.calls(spot, key)

    def is_note(self, spot: Spot, target: Spot) -> bool:
        box = self.box_of(target)
        if box is None or box.holds(spot.at) or not target.head:
            return False
        if spot.head and not spot.marked and spot.label.isalnum() and target.at < spot.at:
            return False  # the way back: the number of a note leads to its callout
        if id(target.node) in self.notes.begin:
            return True
        if opens_with_heading(box.node) or (box.node.name in HEADINGS and not is_label(box.node)):
            return False
        return spot.marked or target.marked or self.reads_like_note(spot, target, box)

    def reads_like_note(self, spot: Spot, target: Spot, box: Box) -> bool:
        """Tell whether a target bears the name of a note, leads back, or begins with what its callout reads."""
        names = f"{attribute(target.node, 'id')} {attribute(target.node, 'name')} {attribute(box.node, 'class')}"
        if any(_NOTEISH_START.match(name) for name in names.split()) or self.leads_back(box, spot):
            return True
        opening = text_of(box.node, 12).lstrip(_BEFORE)
        return not spot.head and opening.startswith(spot.label) and not opening[len(spot.label) :][:1].isalnum()

    def leads_back(self, box: Box, spot: Spot) -> bool:
        """Tell whether the target's block links to the block of the callout."""
        for back in self.links_in(box):
            place = self.found.ids.get(resolve(self.path, back.target)[1])
            if place is not None and (place.box is spot.box or abs(place.at - spot.at) <= _BESIDE):
                return True
        return False

    def links_in(self, box: Box) -> Iterator[Spot]:
        """Yield the first links within a box; the links stand in the order of the page."""
        links, low, high = self.found.links, 0, len(self.found.links)
        while low < high:
            middle = (low + high) // 2
            low, high = (middle + 1, high) if links[middle].at < box.first else (low, middle)
        for link in links[low : low + 20]:
            if link.at > box.last:
                return
            yield link

    def box_of(self, target: Spot) -> Box | None:
        """Return the block that a note fills: the target itself, or the block around an anchor."""
        return self.found.boxes.get(id(target.node)) or target.box

    def calls(self, spot: Spot, key: str) -> None:
        """Let the outermost element that holds nothing but the callout be the callout."""
        node = spot.node
        for _ in range(_CLIMB):
            if node.parent is None or node.parent.name not in ("sup", "span", "a", "b", "i", "small", "font"):
                break
            if len(text_of(node.parent, 40).strip()) != len(text_of(node, 40).strip()) and not is_bracketed(
                node.parent
            ):
                break
            node = node.parent
        self.notes.call.setdefault(id(node), key)
        self.notes.called.add(key)
        if spot.label:
            self.notes.labels.setdefault(key, spot.label)

    def body(self, target: Spot, fragment: str) -> str | None:
        """Let the note *fragment* begin at *target*, and return its key; two callouts to one body give one key."""
        box = self.box_of(target)
        if box is None or box.node.name in ("body", "html", "#document", "main"):
            return None
        first = self.starts_box(target, box)
        if first:
            box = self.climbed(box)
        node: Node = box.node if first else target.node
        known = self.notes.begin.get(id(node))
        if known is not None:
            return known
        key = f"{self.path}#{fragment}"
        self.notes.begin[id(node)] = key
        self.notes.extent.add(id(box.node))
        self.ends[key] = box
        self.notes.mark_holders(box)
        self.follow(box.node, key)
        return key

    def follow(self, node: Node, key: str) -> None:
        """Let the blocks after a note's number belong to the note, if the number stands in a block of its own."""
        if node.parent is None or not is_label(node):
            return
        siblings = node.parent.children or []
        places = self.places.get(id(node.parent))
        if places is None:
            places = self.places[id(node.parent)] = {id(child): at for at, child in enumerate(siblings)}
        for child in after_label(siblings, places[id(node)]):
            self.notes.begin.setdefault(id(child), key)
            self.notes.extent.add(id(child))
            self.notes.mark_holders(self.found.boxes[id(child)])

    def starts_box(self, target: Spot, box: Box) -> bool:
        """Tell whether the target opens its block, so that the note is the whole block."""
        if target.node is box.node:
            return True
        lead = text_of(box.node, 400).lstrip(_BEFORE)
        here = text_of(target.node, 20).strip().lstrip(_BEFORE)
        return target.head and (lead.startswith(here) if here else target.at - box.first <= _BESIDE)

    def climbed(self, box: Box) -> Box:
        """Return the outermost box that is the note's own by its name."""
        outer = box.parent
        while outer is not None and outer.node.name in ("div", "aside", "li", "section", "dd", "td", "tr"):
            own = _NOTEISH_START.match(attribute(outer.node, "id")) and outer.chars <= _LARGEST_BODY
            if not own or outer in self.found.sections or any(ch.isalpha() for ch in attribute(outer.node, "id")[-1:]):
                break
            box, outer = outer, outer.parent
        return box

    def unlinked(self) -> None:
        """Tie raised numbers without links: the one at a block's head is the note, the others call it."""
        taken = self.notes.call.keys()
        free = [spot for spot in self.found.sups if id(spot.node) not in taken and not holds_link(spot.node)]
        bodies = [spot for spot in free if spot.head and spot.box.chars > len(spot.label) + 2]
        by_label: dict[str, list[Spot]] = {}
        for spot in sorted([*bodies, *self.listed()], key=lambda one: one.at):
            by_label.setdefault(spot.label, []).append(spot)
        for spot in free:
            if spot.head:
                continue
            same = by_label.get(spot.label, [])
            place = bisect.bisect_right(same, spot.at, key=lambda one: one.at)
            if place < len(same) and (key := self.body(same[place], f"@{same[place].at}")):
                self.calls(spot, key)

    def listed(self) -> Iterator[Spot]:
        """Yield the items of sections that are called notes: they begin with their number, or are counted."""
        boxes = list(self.found.boxes.values())
        for section in self.found.sections:
            low = bisect.bisect_left(boxes, section.first, key=lambda one: one.first)
            high = bisect.bisect_right(boxes, section.last, key=lambda one: one.first)
            count = 0
            for box in boxes[low:high]:
                if box.node.name not in ("p", "li", "dd", "div") or box.leaves > 1 or not box.chars:
                    continue
                opening = _NUMBERED.match(text_of(box.node, 12))
                count += box.node.name == "li"
                label = opening["n"] if opening else str(count) if box.node.name == "li" else ""
                if label and not self.is_within(box):
                    yield Spot(box.node, box, box.first, head=True, label=label)

    def continued(self) -> None:
        """Let blocks that stand between two notes of one list belong to the former."""
        by_parent: dict[int, list[tuple[int, str, Box]]] = {}
        for key, box in self.ends.items():
            if box.parent is not None:
                by_parent.setdefault(id(box.parent), []).append((box.first, key, box))
        for members in by_parent.values():
            members.sort(key=lambda one: one[0])
            parent = members[0][2].parent
            children = (parent.node.children if parent else None) or []
            places = {id(child): at for at, child in enumerate(children)}
            for (_, key, box), (_, _, after) in itertools.pairwise(members):
                first, last = places.get(id(box.node), -1), places.get(id(after.node), -1)
                if 0 <= first < last:
                    self.between(key, children[first + 1 : last])

    def between(self, key: str, siblings: list[Node]) -> None:
        between = [child for child in siblings if child.name in BLOCKS and child.name != "hr"]
        if len(between) > _MOST_CONTINUED or any(child.name in HEADINGS for child in between):
            return
        for child in between:
            self.notes.begin.setdefault(id(child), key)
            self.notes.extent.add(id(child))


def find_notes(
    found: Survey, *, path: str, others: frozenset[str] = frozenset(), called: frozenset[str] = frozenset()
) -> Notes:
    """
    Return the notes of a page and what calls them.

    A callout is a link (or a raised number) that reads like a number or sign and leads to a block that bears the name
    of a note, leads back, or begins with the same number; or one that the markup declares. Links from a note to its
    callout are none. *others* and *called* are as in `provenance.html.walk.walk`. Takes time linear in links and notes.
    """
    return _Resolver(found, path, others, called).run()
