"""Aid of the reader: which notes are footnotes, which are remarks in the text, and what calls them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from provenance.capture import SegmentClass
from provenance.tei.elements import NOTE_DIVISIONS, SOURCE_NOTES
from provenance.tei.tree import attribute, name_of, nearest, targets

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml import etree

    from provenance.tei.links import Links
    from provenance.tei.stream import TeiFlow

#: Where a note stands that is printed in the running text.
_IN_TEXT: Final = frozenset({"inline", "inspace", "in-text"})


class Notes:
    """The notes of a document as the walk meets them; a note within a note is part of it."""

    aside: Final = (SegmentClass.APPARATUS, "note-number")

    def __init__(self, flow: TeiFlow, links: Links) -> None:
        self.flow = flow
        self.links = links
        self.node: etree._Element | None = None
        self.count = 0

    @property
    def is_open(self) -> bool:
        """Whether the walk is inside a note."""
        return self.node is not None

    def enter(self, node: etree._Element) -> bool:
        """Begin the note *node*, and say whether it is one: a remark that is printed in the text is none."""
        if self.is_open:
            return True
        if not self.is_footnote(node):
            return False
        if _type(node) in SOURCE_NOTES:
            self.node = node
            self.flow.begin_source()
            return True
        key = self.key(node)
        if key not in self.links.notes and key not in self.links.called.values():
            self.flow.callout(key, self.flow.length)
        self.begin(node, key)
        return True

    def enter_listed(self, node: etree._Element) -> bool:
        """Begin a note that is a paragraph or an item in a list of notes; say whether *node* is one."""
        key = attribute(node, "id")
        if self.is_open or key is None or key not in self.links.notes:
            return False
        self.flow.close()
        self.begin(node, key)
        return True

    def begin(self, node: etree._Element, key: str) -> None:
        """Begin the body of a note."""
        self.node = node
        self.flow.begin_note(key, node.get("n") or None)

    def leave(self, node: etree._Element) -> None:
        """End the note that began with *node*."""
        if self.node is node:
            self.node = None
            self.flow.end_note()

    def is_footnote(self, node: etree._Element) -> bool:
        """Tell a note from a remark that is printed in the text."""
        if (node.get("place") or "").lower() in _IN_TEXT:
            return False
        apart = any(node.get(name) for name in ("place", "n", "target", "corresp"))
        listed = nearest(node, lambda one: (one.get("type") or "").lower() in NOTE_DIVISIONS or name_of(one) == "back")
        called = attribute(node, "id") in self.links.notes
        return apart or called or listed is not None or _type(node) in SOURCE_NOTES or not self.links.spoken

    def key(self, node: etree._Element) -> str:
        """Return what the note is called by."""
        pointed = [one for one in targets(node.get("target") or "") if one in self.links.called]
        self.count += 1
        return self.links.called[pointed[0]] if pointed else attribute(node, "id") or f"#{self.count}"

    def number(self, node: etree._Element) -> bool:
        """Tell whether *node* is the printed number with which the open note begins; take it if so."""
        note = self.node
        if note is None or node.getparent() is not note or node.getprevious() is not None or (note.text or "").strip():
            return False
        self.flow.number("".join(node.itertext()).strip())
        return True

    def calling(self, node: etree._Element) -> Callable[[], None]:
        """Return what is to be done where the reference, pointer or anchor *node* ends: it may call a note."""
        key = attribute(node, "id") or ""
        keys = [one for one in targets(node.get("target") or "") if one in self.links.notes]
        keys += [self.links.called[key]] if key in self.links.called else []
        start = self.flow.length

        def call() -> None:
            for one in keys:
                self.flow.callout(one, start if self.flow.length >= start else 0)

        return call


def _type(node: etree._Element) -> str:
    return (node.get("type") or node.get("subtype") or "").lower()
