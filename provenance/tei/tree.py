"""Aid of the reader: names, attributes and text of XML elements, whatever their namespace."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lxml import etree

_XML: Final = "{http://www.w3.org/XML/1998/namespace}"
#: An element stands under at most so many others (the parser refuses more).
_DEPTH: Final = 256


def name_of(node: etree._Element | None) -> str:
    """Return the local name of an element; that of a comment or of nothing is empty."""
    tag = node.tag if node is not None else None
    return _local(tag) if isinstance(tag, str) else ""


@functools.lru_cache(maxsize=1024)
def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def parent_name(node: etree._Element) -> str:
    """Return the local name of the element in which *node* stands."""
    return name_of(node.getparent())


def attribute(node: etree._Element, name: str) -> str | None:
    """Return the attribute ``xml:name``, or that of the older form of TEI, ``name``; an empty one is none."""
    return node.get(_XML + name) or node.get(name) or None


def is_preserved(node: etree._Element) -> bool | None:
    """Tell what ``xml:space`` says: white space is to be kept, or may be folded, or nothing."""
    said = node.get(_XML + "space")
    return None if said is None else said == "preserve"


def elements(root: etree._Element, *names: str) -> Iterator[etree._Element]:
    """Yield the elements under and with *root* in order, those of *names* if any are given."""
    for node in root.iter():
        if isinstance(node.tag, str) and (not names or name_of(node) in names):
            yield node


def first(root: etree._Element | None, *path: str) -> etree._Element | None:
    """Return the first element that can be reached by *path*, each step a descendant of the one before."""
    node = root
    for step in path:
        if node is None:
            return None
        node = next((one for one in elements(node, step) if one is not node), None)
    return node


def nearest(node: etree._Element, is_such: Callable[[etree._Element], bool]) -> etree._Element | None:
    """Return *node* or the nearest element around it of which *is_such* holds."""
    at: etree._Element | None = node
    for _ in range(_DEPTH):
        if at is None or is_such(at):
            return at
        at = at.getparent()
    return None


def content(node: etree._Element | None) -> str:
    """Return the text of an element on one line, without its comments; nothing for nothing."""
    return " ".join(str(node.xpath("string()")).split()) if node is not None else ""


def printed_name(node: etree._Element) -> str:
    """Return a name on one line: a space between its parts where the file has none, its offices left out."""
    parts = [
        child
        for child in node
        if isinstance(child.tag, str) and name_of(child) not in ("affiliation", "idno", "note", "ref", "ptr")
    ]
    if not parts or (node.text or "").strip() or any((child.tail or "").strip(" \n\t\r,") for child in parts):
        return content(node)
    return " ".join(content(child) for child in parts)


def targets(pointer: str) -> list[str]:
    """
    Return the ids to which an attribute of pointers leads.

    >>> targets("#lind #novak"), targets("names.xml#p7"), targets("lind")
    (['lind', 'novak'], ['p7'], ['lind'])
    """
    ids = (one.rpartition("#")[2] if "#" in one else one.rpartition(":")[2] for one in pointer.split())
    return [one for one in ids if one]
