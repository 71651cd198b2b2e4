"""Verb: of several readings at one place, which one stands in the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from provenance.capture import SegmentClass
from provenance.tei.elements import OWN_LETTERS
from provenance.tei.tree import elements, name_of, nearest, parent_name, targets

if TYPE_CHECKING:
    from lxml import etree

_CHARACTER: Final = re.compile(r"char:(?:U\+)?([0-9A-Fa-f]{4,6})")
_LAST_CODE_POINT: Final = 0x10FFFF


def set_aside(node: etree._Element, base: str | None) -> tuple[SegmentClass, str] | None:
    """
    Return the class and rule under which *node* is set aside, or ``None`` if its text stands in the text.

    Of a ``choice`` the document's own letters stand (``sic``, ``orig``, ``abbr``), of an apparatus entry the lemma, or
    else the reading of the witness *base*, or else the first; a deletion does not stand, unless it was undone.
    """
    name, parent = name_of(node), parent_name(node)
    rule = None
    if name == "del":
        rule = None if nearest(node, lambda one: name_of(one) in ("restore", "undo")) is not None else "deletion"
    elif name == "desc":
        is_about = parent in ("gap", "space", "damage", "ellipsis") and not is_transcribed(node)
        rule = "description" if is_about else None
    elif parent == "choice":
        rule = None if node is _own(node.getparent()) else f"choice/{name}"
    elif parent == "ellipsis" and name == "supplied":
        rule = "description"
    elif name in ("lem", "rdg", "rdgGrp") or parent in ("app", "rdgGrp"):
        rule = _of_apparatus(node, base)
    elif name == "app" and _is_apart(node):
        rule = "apparatus"
    elif name == "note" and node.get("type") == "echo":
        rule = "echo"
    return (SegmentClass.APPARATUS, rule) if rule is not None else None


def letter(pointer: str) -> str | None:
    """
    Return the character that ``g`` points to by its code point, or ``None`` if it points elsewhere.

    >>> letter("char:0007") == chr(7), letter("#longs")
    (True, None)
    """
    match = _CHARACTER.fullmatch(pointer)
    code = int(match.group(1), 16) if match else None
    return chr(code) if code is not None and code <= _LAST_CODE_POINT else None


def _own(choice: etree._Element | None) -> etree._Element | None:
    children = [child for child in choice if isinstance(child.tag, str)] if choice is not None else []
    ranked = [child for name in OWN_LETTERS for child in children if name_of(child) == name]
    return next(iter([*ranked, *children]), None)


def is_transcribed(node: etree._Element) -> bool:
    """Tell a gap whose description is printed: a record of speech says so where words could not be heard."""
    return nearest(node, lambda one: name_of(one) == "u") is not None


def _is_apart(node: etree._Element) -> bool:
    """Tell an entry that stands apart from the text to which it refers."""
    return node.get("from") is not None or node.get("loc") is not None


def _of_apparatus(node: etree._Element, base: str | None) -> str | None:
    entry = nearest(node, lambda one: name_of(one) == "app")
    if entry is None:
        return None
    chosen = _chosen(entry, base)
    if chosen is node or (name_of(node) == "rdgGrp" and chosen is not None and node in chosen.iterancestors()):
        return None
    return "apparatus/reading"


def _chosen(entry: etree._Element, base: str | None) -> etree._Element | None:
    found = [one for one in elements(entry, "lem", "rdg") if nearest(one, lambda up: name_of(up) == "app") is entry]
    lemma = [one for one in found if name_of(one) == "lem"]
    of_base = [one for one in found if base is not None and base in targets(one.get("wit") or "")]
    return next(iter([*lemma, *of_base, *found]), None)
