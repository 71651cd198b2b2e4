"""Verb: the text of a page to its tree of elements, and the tree as a line of events."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from provenance.errors import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from justhtml import Node

#: A page with more tags than this is not read: it would take longer than twenty seconds.
MOST_TAGS: Final = 400_000
#: Above so many tags the lines of the source are not counted: that costs half as much again.
MOST_LOCATED: Final = 200_000

_MARKUP: Final = re.compile(
    r"(?P<comment><!--)|<(?P<raw>script|style|textarea|title|xmp|iframe|noembed|noframes|svg)\b|"
    r"(?P<type><!doctype)[^>]*>|<[!?][^>]*>",
    re.IGNORECASE,
)

ENTER, TEXT, LEAVE = 0, 1, 2
_TREES: Final = ("#document", "#document-fragment")


def parse_html(text: str, path: str) -> Node:
    """
    Return the root of the tree that *text*, without declarations, makes by the rules of HTML5, whatever its errors.

    Raises `UnreadableError` if it has more than `MOST_TAGS` tags. Takes time linear in the text.
    """
    from justhtml import JustHTML  # noqa: PLC0415 - heavy, and only pages need it

    tags = text.count("<")
    if tags > MOST_TAGS:
        what = f"a page with {tags:,} tags is not read (the most is {MOST_TAGS:,})"
        raise UnreadableError(path, what, hint="save its parts as pages of their own")
    located = tags <= MOST_LOCATED
    return JustHTML(text, sanitize=False, track_node_locations=located, scripting_enabled=False).root


def without_declarations(text: str) -> str:
    """
    Return *text* with LF for line ends, and comments for what is none: declarations, Word's conditions, a second type.

    The parser takes them for text when it counts lines. Their line ends are kept. Takes linear time.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "<?" not in text and text.count("<!") == text.count("<!--"):
        return text
    pieces, at, first = [], 0, True
    while (match := _MARKUP.search(text, at)) is not None:
        kept = match.end()
        if match["raw"]:
            end = re.compile(rf"</{match['raw']}", re.IGNORECASE).search(text, kept)
            kept = end.start() if end else len(text)
        elif match["comment"]:
            end_at = text.find("-->", match.start() + 2)
            kept = end_at + 3 if end_at >= 0 else len(text)
        elif not (first and match["type"]):
            pieces.append(f"{text[at : match.start()]}<!--{chr(10) * match.group().count(chr(10))}-->")
            at = kept
            continue
        first = first and bool(match["comment"])
        pieces.append(text[at:kept])
        at = kept
    return "".join([*pieces, text[at:]])


def events(root: Node) -> Iterator[tuple[int, Node]]:
    """
    Yield ``ENTER`` and ``LEAVE`` for each element below *root* and ``TEXT`` for each text, in the order of the page.

    What a template holds stands inside it. Comments are left out. However deep the tree is, nothing recurs.
    """
    stack: list[tuple[Node, bool]] = [(root, False)]
    push, pop = stack.append, stack.pop
    while stack:
        node, left = pop()
        if left:
            yield LEAVE, node
            continue
        name = node.name
        if name == "#text":
            yield TEXT, node
        elif name[0] not in "#!?" or name in _TREES:
            yield ENTER, node
            push((node, True))
            children = node.children or ()
            stack.extend([(child, False) for child in reversed(children)])
            content = getattr(node, "template_content", None) if name == "template" else None
            if content is not None:
                stack.extend([(child, False) for child in reversed(content.children or ())])


def attribute(node: Node, name: str) -> str:
    """Return the value of an attribute, or the empty string if the element does not have it or it has no value."""
    attrs = node.attrs
    return (attrs.get(name) or "") if attrs else ""


def tokens(node: Node, *names: str) -> set[str]:
    """Return the words of the attributes *names*, in lower case."""
    found: set[str] = set()
    for name in names:
        found.update(attribute(node, name).lower().split())
    return found


def text_of(node: Node, limit: int = 200) -> str:
    """Return the first *limit* characters below *node*; so many nodes are looked at, at most."""
    pieces, size = [], 0
    for seen, (kind, one) in enumerate(events(node)):
        if kind == TEXT:
            data = str(one.data or "")
            pieces.append(data)
            size += len(data)
        if size >= limit or seen > limit:
            break
    return "".join(pieces)[:limit]


def is_bracketed(node: Node) -> bool:
    """Tell whether an element holds a few characters in brackets."""
    text = text_of(node, 14).strip()
    return text[:1] in "[(" and text[-1:] in "])" and len(text) < 12  # noqa: PLR2004 - a number and brackets


def holds_link(node: Node) -> bool:
    """Tell whether an element stands in a link, or has one for a child."""
    outer = node.parent
    if outer is not None and outer.name == "a":
        return True
    return any(child.name == "a" for child in node.children or ())
