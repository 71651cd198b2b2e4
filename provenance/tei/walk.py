"""Verb: walk through a TEI document and say to the flow what stands where."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from provenance.draft import Draft
from provenance.tei import readings
from provenance.tei.elements import (
    APART,
    ASIDE,
    BLOCKS,
    CONTAINERS,
    DIVISIONS,
    EITHER,
    GAP_SIGN,
    HEADED,
    MARKS,
    ROLES,
    TITLES,
    TOKENS,
    UNREAD,
)
from provenance.tei.notes import Notes
from provenance.tei.tree import attribute, content, is_preserved, name_of, nearest, parent_name
from provenance.transcript import MarkKind, Role

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml import etree

    from provenance.capture import SegmentClass
    from provenance.tei.links import Links
    from provenance.tei.stream import TeiFlow

_NUMBERED: Final = frozenset({"p", "ab", "seg"})
_EVENTS: Final = ("start", "end", "comment", "pi")


def walk(root: etree._Element, flow: TeiFlow, links: Links) -> None:
    """
    Say to *flow* all that stands under *root*, in the order of the document; no character is left out.

    Takes time linear in the document, and no recursion however deep it is.
    """
    from lxml import etree  # noqa: PLC0415 - a heavy library, for XML alone

    walker = _Walker(flow, links)
    for event, node in etree.iterwalk(root, events=_EVENTS):
        if event == "start":
            walker.start(node)
            walker.text(node.text)
            continue
        if event == "end":
            walker.end(node)
        if node is not root:
            walker.text(node.tail)


class _Walker:
    """Where the walk is: what is set aside at present, whether white space is kept, who speaks."""

    def __init__(self, flow: TeiFlow, links: Links) -> None:
        self.flow = flow
        self.links = links
        self.notes = Notes(flow, links)
        self.aside: tuple[etree._Element, SegmentClass, str] | None = None
        self.spaces: list[tuple[etree._Element, bool]] = []
        self.ends: dict[etree._Element, Callable[[], None]] = {}
        self.rows = 0
        self.verse = False

    def text(self, text: str | None) -> None:
        if not text:
            return
        if self.aside is not None:
            self.flow.aside(text, self.aside[1], self.aside[2])
            return
        self.flow.text(text, fold=False if self.spaces and self.spaces[-1][1] else None)

    def start(self, node: etree._Element) -> None:
        kept = is_preserved(node)
        if kept is not None:
            self.spaces.append((node, kept))
        name = name_of(node)
        if self.aside is not None:
            sign = GAP_SIGN if name == "gap" and self.aside[2] != "header" else _letter(node)
            self.flow.aside(sign, self.aside[1], self.aside[2])
            return
        self.flow.line = node.sourceline
        where = ASIDE.get(name) or readings.set_aside(node, self.links.base)
        if where is not None:
            self.aside = (node, *where)
            return
        if name in APART or name in TOKENS:
            self.space(node, name)
        handler = getattr(self, f"start_{name}", None)
        if handler is not None:
            handler(node)
        elif name in MARKS:
            named = name == "supplied" and node.get("reason") == "identification"
            self.mark(node, MarkKind.IDENTIFICATION if named else MARKS[name])
        elif name in BLOCKS:
            self.block(node)
        elif name in DIVISIONS:
            self.flow.close()
            self.ends[node] = self.flow.close
        elif name in EITHER and _is_between(node):
            self.flow.boundary()
            self.ends[node] = self.flow.boundary

    def end(self, node: etree._Element) -> None:
        if self.spaces and self.spaces[-1][0] is node:
            self.spaces.pop()
        if self.aside is not None:
            if self.aside[0] is node:
                self.aside = None
            return
        self.notes.leave(node)
        if name_of(node) in TOKENS and node.get("join") in ("right", "both"):
            self.flow.glue()
        finish = self.ends.pop(node, None)
        if finish is not None:
            finish()

    def space(self, node: etree._Element, name: str) -> None:
        """Put a space between two names or words that stand beside each other, or take away what parts two tokens."""
        before = node.getprevious()
        if node.get("join") in ("left", "both"):
            self.flow.glue()
        elif before is not None and not before.tail and name_of(before) in APART and name in APART:
            joined = before.get("join") in ("right", "both") or node.get("part") or before.get("part")
            if not joined:
                self.flow.space()

    def draft(self, node: etree._Element, role: Role | None = None) -> Draft:
        """Return what the attributes of a paragraph say."""
        n = (node.get("n") or None) if name_of(node) in _NUMBERED else None
        declared = nearest(node, lambda one: name_of(one) in ("div", "ab", "p") and one.get("type") is not None)
        if role is None and declared is not None and (declared is node or name_of(declared) == "div"):
            role = ROLES.get((declared.get("type") or "").lower())
        return Draft(role=role, n=n, id=attribute(node, "id"), line=node.sourceline)

    def block(self, node: etree._Element, role: Role | None = None) -> None:
        """Begin a paragraph; in a row of a table or a line of verse only a line."""
        if self.notes.enter_listed(node):
            return
        if self.rows:
            self.flow.space("\n")
            return
        self.verse = False
        self.flow.begin(self.draft(node, Role.HEADING if name_of(node) in TITLES else role))
        self.ends[node] = self.flow.boundary

    def mark(self, node: etree._Element, kind: MarkKind) -> None:
        self.flow.open_mark(kind, self.links.made_by(node))
        self.ends[node] = self.flow.close_mark
        if name_of(node) == "ellipsis" and not content(node):
            self.flow.sign("\N{HORIZONTAL ELLIPSIS}", "ellipsis")

    def start_head(self, node: etree._Element) -> None:
        headed = parent_name(node) in HEADED
        if headed:
            self.flow.close()
        self.block(node, Role.HEADING if headed else None)

    def start_sp(self, node: etree._Element) -> None:
        self.flow.close()
        self.flow.speak(None if self.has_speaker(node) else self.links.name(node.get("who") or ""))
        self.ends[node] = self.flow.fall_silent

    def has_speaker(self, node: etree._Element) -> bool:
        return any(name_of(child) == "speaker" and (child.text or len(child)) for child in node)

    def start_speaker(self, node: etree._Element) -> None:
        self.flow.close()
        self.flow.begin(Draft(line=node.sourceline))
        self.ends[node] = self.flow.lead

    def start_u(self, node: etree._Element) -> None:
        was_lead = self.flow.is_lead
        if not was_lead:
            self.flow.close()
        self.flow.speak(self.links.name(node.get("who") or ""))
        if not was_lead:
            self.flow.begin(self.draft(node))
        self.ends[node] = self.flow.fall_silent

    def start_seg(self, node: etree._Element) -> None:
        if parent_name(node) == "u":
            self.block(node)
        elif (role := ROLES.get((node.get("type") or "").lower())) and parent_name(node) in _NUMBERED:
            self.flow.declare(role)

    def start_note(self, node: etree._Element) -> None:
        if node.get("type") == "speaker" and not self.notes.is_open:
            self.flow.close()
            self.flow.begin(Draft(line=node.sourceline))
            self.ends[node] = self.flow.lead
        elif not self.notes.enter(node) and _is_between(node):
            self.flow.close()
            self.flow.begin(self.draft(node))
            self.ends[node] = self.flow.end

    def start_label(self, node: etree._Element) -> None:
        if self.notes.number(node):
            self.aside = (node, *self.notes.aside)
        elif parent_name(node) in ("list", "castList") and not self.rows:
            self.flow.begin(Draft(line=node.sourceline))
            self.ends[node] = self.flow.open_lead

    def start_ref(self, node: etree._Element) -> None:
        self.ends[node] = self.notes.calling(node)

    start_ptr = start_anchor = start_ref

    def start_row(self, node: etree._Element) -> None:
        self.flow.begin(self.draft(node))
        self.rows += 1
        self.ends[node] = self.end_row

    def end_row(self) -> None:
        self.rows -= 1
        self.flow.end()

    def start_cell(self, node: etree._Element) -> None:
        if node.getprevious() is not None:
            self.flow.space("\t")

    def start_lg(self, node: etree._Element) -> None:
        self.flow.boundary()
        self.verse = False
        self.ends[node] = self.flow.boundary

    def start_l(self, node: etree._Element) -> None:
        """Lines of verse that follow each other are lines of one paragraph."""
        if self.verse and self.flow.is_open:
            self.flow.space("\n")
        elif parent_name(node) in CONTAINERS:
            self.flow.begin(self.draft(node))
            self.verse = True

    def start_gap(self, node: etree._Element) -> None:
        unread = any(word in UNREAD for word in (node.get("reason") or "").lower().split())
        self.flow.open_mark(MarkKind.UNCERTAIN if unread else MarkKind.OMISSION, self.links.made_by(node))
        self.ends[node] = self.flow.close_mark
        if not (len(node) and content(node) and readings.is_transcribed(node)):
            self.flow.sign(GAP_SIGN, "gap")

    def start_lb(self, node: etree._Element) -> None:
        self.turn_line(node)

    start_cb = start_lb

    def turn_line(self, node: etree._Element) -> None:
        if node.get("break") == "no":
            self.flow.join()
        else:
            self.flow.text("\n")

    def start_pb(self, node: etree._Element) -> None:
        self.turn_line(node)
        self.flow.turn(node.get("n") or None, self.flow.leaf, line=node.sourceline)

    def start_milestone(self, node: etree._Element) -> None:
        if node.get("break") == "no":
            self.flow.join()
        if (node.get("unit") or "").lower() in ("folio", "leaf", "list", "blatt", "feuillet"):
            self.flow.turn(self.flow.page, node.get("n") or None, line=node.sourceline)

    def start_g(self, node: etree._Element) -> None:
        if sign := _letter(node):
            self.flow.sign(sign, "character")


def _letter(node: etree._Element) -> str:
    """Return the character that an empty ``g`` names by its code point, or nothing."""
    return (readings.letter(node.get("ref") or "") or "") if name_of(node) == "g" and not node.text else ""


def _is_between(node: etree._Element) -> bool:
    """Tell whether *node* stands between paragraphs, and not in the text of one."""
    parent = node.getparent()
    if name_of(parent) == "u":
        return any(name_of(child) == "seg" for child in parent) if parent is not None else False
    return name_of(parent) in CONTAINERS
