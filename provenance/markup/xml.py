"""Aid of readers: XML parsed with the one setting that loses no text, follows no link and cannot be made to grow."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

from provenance.errors import UnreadableError
from provenance.pattern import lazy

if TYPE_CHECKING:
    from lxml import etree

_DECLARATION = lazy(r"\s*<\?xml\b[^>]*\?>")
_LABEL = lazy(r"""\bencoding\s*=\s*["']([^"']*)["']""")


def parse_xml(text: str, path: str, *, encoding: str | None = None) -> etree._Element:
    """
    Return the root element of the XML document *text*; ``sourceline`` of its elements counts lines from 1.

    The document is parsed from its decoded text, so that a false ``encoding`` in its first line does no harm. Internal
    entities are expanded, external ones are refused, nothing is fetched; libxml2's own limits hold (depth 256, a text
    node of 10 MB). *encoding* is that in which the bytes were read: a document that calls itself UTF-8 and was read as
    something else is refused, as is one in an encoding that nobody knows. Raises `UnreadableError`, which names *path*,
    with the line of the fault.
    """
    from lxml import etree  # noqa: PLC0415 - a heavy library, for XML alone

    declaration = _DECLARATION.match(text)
    if declaration:
        _check_label(declaration.group(), path, encoding)
        # blanked, not cut: lines and columns stay
        text = "".join(c if c.isspace() else " " for c in declaration.group()) + text[declaration.end() :]
    parser = etree.XMLParser(
        encoding="utf-8", resolve_entities="internal", no_network=True, huge_tree=False, load_dtd=False
    )
    try:
        root = etree.fromstring(text.encode("utf-8", "surrogatepass"), parser)
    except (etree.XMLSyntaxError, OSError, ValueError, LookupError) as error:
        reason = " ".join(str(getattr(error, "msg", None) or error).split())
        line = getattr(error, "lineno", None)
        where = f" (line {line})" if line and f"line {line}" not in reason else ""
        raise UnreadableError(path, f"this XML cannot be parsed: {reason}{where}") from error
    if root is None:
        raise UnreadableError(path, "this XML has no root element")
    return root


def _check_label(declaration: str, path: str, encoding: str | None) -> None:
    """Refuse a label that cannot be true; one that names another encoding than the bytes show does no harm."""
    label = _LABEL.search(declaration)
    if label is None:
        return
    try:
        declared = codecs.lookup(label.group(1)).name
    except (LookupError, ValueError) as error:
        what = f"its first line names an encoding that does not exist ({label.group(1)[:40]!r})"
        raise UnreadableError(path, what, hint="correct the first line") from error
    if declared == "utf-8" and encoding is not None and not encoding.startswith(("utf", "ascii")):
        what = f"its first line says UTF-8, but its bytes are {encoding}"
        raise UnreadableError(path, what, hint="save it as UTF-8, or correct the first line")
