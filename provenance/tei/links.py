"""Aid of the reader: what the pointers of a TEI document lead to (people, notes, readings), looked up once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from provenance.tei.elements import NOTE_DIVISIONS
from provenance.tei.tree import attribute, elements, name_of, nearest, parent_name, printed_name, targets

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lxml import etree

#: Elements that describe someone, and those of their children that name them, the better ones first.
_AGENTS: Final = frozenset({"person", "personGrp", "org", "role", "respStmt", "editor", "author", "principal", "name"})
_NAMES: Final = ("persName", "orgName", "name", "role")


@frozen
class Links:
    """
    What pointers lead to.

    ``people`` are the names under their ids. ``notes`` are the ids of notes that something in the text calls,
    ``called`` those of elements to which a note says that it belongs, with its key. ``base`` is the id of the
    witness whose readings stand in the text. ``spoken`` is true for a document of utterances: its notes are remarks
    in the text.
    """

    people: Mapping[str, str] = field(factory=dict)
    notes: frozenset[str] = frozenset()
    called: Mapping[str, str] = field(factory=dict)
    base: str | None = None
    spoken: bool = False

    def name(self, pointer: str) -> str | None:
        """Return the name of whom *pointer* points to, or the bare id, or ``None`` for an empty pointer."""
        if " " in pointer.strip() and "#" not in pointer:
            return pointer.strip()  # no pointer, but a name
        ids = targets(pointer)
        names = [self.people.get(one, one) for one in ids]
        return ", ".join(names) or None

    def made_by(self, node: etree._Element) -> str:
        """Return who answers for the mark that *node* makes, or ``"unknown"``."""
        holder = nearest(node, lambda one: bool(one.get("resp")))
        if parent_name(node) == "choice" and not node.get("resp"):
            beside = (one for one in node.itersiblings() if one.get("resp"))
            holder = next(beside, holder)
        return (self.name(holder.get("resp") or "") if holder is not None else None) or "unknown"


def find_links(root: etree._Element) -> Links:
    """Return what the pointers of the document under *root* lead to; takes time linear in its elements."""
    by_id: dict[str, etree._Element] = {}
    people: dict[str, str] = {}
    pointing: set[str] = set()
    noted: list[etree._Element] = []
    spoken = False
    for node in elements(root):
        name, key = name_of(node), attribute(node, "id")
        if key:
            by_id.setdefault(key, node)
            if name in _AGENTS and (found := name_in(node)):
                people.setdefault(key, found)
        if name in ("ref", "ptr") and node.get("target"):
            pointing.update(targets(node.get("target") or ""))
        elif name == "note" and node.get("target"):
            noted.append(node)
        spoken = spoken or name == "u"
    notes = frozenset(key for key in pointing if key in by_id and _is_note(by_id[key]))
    called = {
        target: attribute(note, "id") or f"#{target}"
        for note in noted
        for target in targets(note.get("target") or "")
        if target in by_id and name_of(by_id[target]) in ("anchor", "ref", "seg")
    }
    return Links(people, notes, called, _base(root), spoken)


def name_in(node: etree._Element) -> str | None:
    """Return the name that stands in *node*: that of a child that is one, or its whole text."""
    children = {name_of(child): child for child in reversed(node) if isinstance(child.tag, str)}
    best = next((children[name] for name in _NAMES if name in children), None)
    return printed_name(best if best is not None else node) or None


def _is_note(node: etree._Element) -> bool:
    """Tell a note, or a paragraph or item of a list of notes."""
    if name_of(node) == "note":
        return True
    inside = nearest(node, lambda one: (one.get("type") or "").lower() in NOTE_DIVISIONS)
    return name_of(node) in ("item", "p", "ab") and inside is not None


def _base(root: etree._Element) -> str | None:
    """Return the witness that the description of the source names as the base, or else the first that it lists."""
    witnesses: Sequence[etree._Element] = [one for one in elements(root) if name_of(one) in ("witness", "msDesc")]
    ids = [key for one in witnesses if (key := attribute(one, "id"))]
    said = [
        attribute(one, "id")
        for one in witnesses
        if "base" in (one.get("type"), one.get("n"), one.get("role"), one.get("ana"), one.get("rend"))
    ]
    pointed = [
        target
        for one in elements(root)
        if name_of(one) in ("ref", "ptr") and parent_name(one) in ("p", "bibl", "sourceDesc", "variantEncoding")
        for target in targets(one.get("target") or "")
        if target in ids and nearest(one, lambda up: name_of(up) in ("sourceDesc", "encodingDesc")) is not None
    ]
    return next(iter([*said, *pointed, *ids]), None)
