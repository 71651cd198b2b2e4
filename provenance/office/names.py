"""Aid of the readers of office files: the names of elements, with one short prefix for each vocabulary."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lxml import etree

_OOXML = "http://schemas.openxmlformats.org/"
_STRICT = "http://purl.oclc.org/ooxml/"
_ODF = "urn:oasis:names:tc:opendocument:xmlns:"

#: Vocabularies by their address: what a file itself calls them does not matter. Word has two forms, old and strict.
PREFIXES: Final = {
    f"{_OOXML}wordprocessingml/2006/main": "w",
    f"{_STRICT}wordprocessingml/main": "w",
    f"{_OOXML}officeDocument/2006/relationships": "r",
    f"{_STRICT}officeDocument/relationships": "r",
    f"{_OOXML}officeDocument/2006/math": "m",
    f"{_STRICT}officeDocument/math": "m",
    f"{_OOXML}drawingml/2006/main": "a",
    f"{_STRICT}drawingml/main": "a",
    f"{_OOXML}markup-compatibility/2006": "mc",
    f"{_OOXML}package/2006/relationships": "rel",
    f"{_OOXML}package/2006/metadata/core-properties": "cp",
    "http://schemas.microsoft.com/office/word/2010/wordml": "w14",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://purl.org/dc/terms/": "dcterms",
    "http://www.w3.org/XML/1998/namespace": "xml",
    "http://www.w3.org/1999/xlink": "xlink",
    "http://www.idpf.org/2007/opf": "opf",
    f"{_ODF}container": "container",
    f"{_ODF}office:1.0": "office",
    f"{_ODF}text:1.0": "text",
    f"{_ODF}table:1.0": "table",
    f"{_ODF}drawing:1.0": "draw",
    f"{_ODF}style:1.0": "style",
    f"{_ODF}meta:1.0": "meta",
    f"{_ODF}xsl-fo-compatible:1.0": "fo",
    f"{_ODF}svg-compatible:1.0": "svg",
    f"{_ODF}script:1.0": "script",
    "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0": "loext",
}


@functools.lru_cache(maxsize=4096)
def short(name: str) -> str:
    """
    Return a name ``{address}local`` as ``prefix:local``; a vocabulary that is not known has the prefix ``?``.

    >>> short("{http://purl.org/dc/elements/1.1/}title"), short("plain"), short("{urn:x}p")
    ('dc:title', 'plain', '?:p')
    """
    if not name.startswith("{"):
        return name
    address, _, local = name[1:].partition("}")
    return f"{PREFIXES.get(address, '?')}:{local}"


def name_of(element: etree._Element) -> str:
    """Return the short name of an element; an empty one for a comment or an instruction."""
    tag: object = element.tag  # that of a comment is a function
    return short(tag) if isinstance(tag, str) else ""


def attributes(element: etree._Element) -> dict[str, str]:
    """Return the attributes of an element under their short names."""
    return {short(str(name)): str(value) for name, value in element.attrib.items()}


def child(element: etree._Element | None, *path: str) -> etree._Element | None:
    """Return the first child of that short name, or the one at the end of a path of names, or ``None``."""
    for name in path:
        if element is None:
            return None
        found = element.iterchildren("{*}" + name.rpartition(":")[2])
        element = next((one for one in found if name_of(one) == name), None)
    return element


def value(element: etree._Element | None, *path: str) -> str | None:
    """Return the attribute ``w:val`` at the end of a path of children."""
    found = child(element, *path)
    return None if found is None else attributes(found).get("w:val")


def is_on(element: etree._Element | None, *path: str) -> bool:
    """Tell whether a switch of Word is set: it is there, and its value does not say no."""
    found = child(element, *path)
    return found is not None and attributes(found).get("w:val", "true") not in ("false", "0", "off", "none")
