"""Verb: how the characters of an element are set aside, if they are no text of the document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, frozen

from provenance.capture import SegmentClass
from provenance.html.elements import BLOCKS, NUMBER_CLASSES
from provenance.html.pieces import Kind, Run
from provenance.html.telling import holds_echoes, is_echo, is_permalink, leads_back, number_of, page_of
from provenance.html.tree import attribute, tokens

if TYPE_CHECKING:
    from collections.abc import Mapping

    from justhtml import Node

    from provenance.html.furniture import Furniture
    from provenance.html.notes import Notes


@define
class Aside:
    """What is being set aside: rule, class, the text if someone wants it, and what it says of its place (``run``)."""

    rule: str
    class_: SegmentClass = SegmentClass.CHROME
    texts: list[str] | None = None
    run: Run | None = None


@frozen
class Asides:
    """Tells of each element whether it is set aside; ``fields`` name classes whose text is a statement."""

    furniture: Furniture
    notes: Notes
    fields: Mapping[str, str]

    def of(self, node: Node, *, note: str | None, within: bool, inside: bool) -> tuple[Aside | None, str | None]:
        """
        Return how *node* is set aside as a whole, or the rule of furniture that may hold some text; or neither.

        *note* is the key of the note in which it stands, *within* tells that a block is open, *inside* that it stands
        in the main part of the page.
        """
        if node.name == "title" and not inside:
            return Aside("head-title", SegmentClass.METADATA, []), None
        if node.name in ("li", "p") and is_echo(node):
            return Aside("note-echo", SegmentClass.APPARATUS, []), None
        if node.attrs:
            classes = tokens(node, "class", "epub:type", "role")
            told = self.told(node, classes, note=note, within=within)
            if told is not None or holds_echoes(node):
                return told, None
        rule, whole = self.furniture.rule(node, inside=inside)
        return (Aside(rule), None) if rule and whole else (None, rule)

    def told(self, node: Node, classes: set[str], *, note: str | None, within: bool) -> Aside | None:
        """Return how an element is set aside that is a statement, a way back, or the number of a paragraph or page."""
        if self.fields and (said := self.field(node, classes, within=within)):
            return Aside(said, SegmentClass.METADATA, [])
        if note is not None and leads_back(node, classes, self.notes.labels.get(note, "")):
            return Aside("note-back-link", SegmentClass.APPARATUS)
        numbers = id(node) not in self.notes.call and not classes.isdisjoint(NUMBER_CLASSES)
        if numbers and (said := number_of(node)) is not None:
            number = Run(Kind.NUMBER, says=said)
            return Aside("paragraph-number", SegmentClass.METADATA, run=number)
        if is_permalink(node) and id(node) not in self.notes.call:
            return Aside("permalink")
        if (page := page_of(node, classes)) is not None:
            turn = Run(Kind.PAGE, says=page, line=node.origin_line)
            return Aside("page-number", SegmentClass.METADATA, run=turn)
        return None

    def field(self, node: Node, classes: set[str], *, within: bool) -> str | None:
        """Return the field that a class or the identifier names, unless the element holds what may not be lost."""
        if within and node.name not in BLOCKS:
            return None
        for name in sorted(classes | {attribute(node, "id").lower()}):
            if name in self.fields and not self.furniture.is_text(node):
                return self.fields[name]
        return None
