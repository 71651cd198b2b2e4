"""Verb: an HTML or XHTML page as a row of events, whichever parser can read it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from provenance.errors import UnreadableError
from provenance.markup.xml import parse_xml

if TYPE_CHECKING:
    from collections.abc import Iterator

    from justhtml.dom import Element, Node, Text
    from lxml.etree import _Element

#: ``("start", name, attributes)``, ``("end", name, {})`` or ``("text", characters, {})``.
Event = tuple[str, str, Mapping[str, str]]

_CODE: Final = frozenset({"script", "style"})
_NOTHING: Final[Mapping[str, str]] = {}


def events(text: str, path: str) -> Iterator[Event]:
    """
    Yield the events of the page *text*: elements with names in small letters, and character data; no code.

    A page that is well-formed XML is read as such (faster, and as it was meant); any other by the rules of HTML 5.
    """
    if text.lstrip()[:5].lower() == "<?xml" or "http://www.w3.org/1999/xhtml" in text[:2_000]:
        try:
            root = parse_xml(text, path)
        except UnreadableError:
            yield from _of_html(text)
        else:
            yield from _of_xml(root)
    else:
        yield from _of_html(text)


def _of_xml(root: _Element) -> Iterator[Event]:
    stack: list[tuple[_Element, bool]] = [(root, False)]
    while stack:
        element, done = stack.pop()
        told = isinstance(element.tag, str)
        name = str(element.tag).rpartition("}")[2].lower() if told else ""
        if done:
            if name:
                yield "end", name, _NOTHING
            if element.tail and element is not root:
                yield "text", element.tail, _NOTHING
            continue
        stack.append((element, True))
        if told:
            yield "start", name, {str(key).rpartition("}")[2]: str(value) for key, value in element.attrib.items()}
            if name in _CODE:
                continue
            if element.text:
                yield "text", element.text, _NOTHING
            stack += [(child, False) for child in reversed(element)]


def _of_html(text: str) -> Iterator[Event]:
    from justhtml import JustHTML  # noqa: PLC0415 - a heavy library, for such a page alone

    stack: list[tuple[Node | Element | Text, bool]] = [(JustHTML(text, sanitize=False).root, False)]
    while stack:
        node, done = stack.pop()
        name = str(node.name)
        if done:
            yield "end", name, _NOTHING
        elif name == "#text":
            yield "text", str(node.data or ""), _NOTHING
        elif not name.startswith(("#", "!")):
            yield "start", name, {key: str(value or "") for key, value in (getattr(node, "attrs", None) or {}).items()}
            stack.append((node, True))
            stack += [(child, False) for child in reversed(_children(node, name))]
        else:
            stack += [(child, False) for child in reversed(_children(node, name))]


def _children(node: Node | Element | Text, name: str) -> list[Node | Element | Text]:
    return [] if name in _CODE else list(node.children or ())
