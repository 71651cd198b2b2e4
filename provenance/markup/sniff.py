"""Aid of readers: what kind of markup a text or an archive holds, told cheaply and without a parser."""

from __future__ import annotations

import functools
import re

from provenance.languages import words
from provenance.pattern import lazy

#: What may stand before the first element: white space, declarations, comments, a document type (its subset too).
_PROLOGUE = lazy(r"(?:\s|<\?.*?\?>|<!--.*?-->|<!DOCTYPE(?:[^\[>]|\[.*?\]\s*(?=>))*>)*+", re.DOTALL | re.IGNORECASE)
_ROOT = lazy(r"<(?:([\w.-]+):)?([A-Za-z_][\w.-]*)")
_HTML_TYPE = lazy(r"(?:\s|<\?.*?\?>|<!--.*?-->)*+<!DOCTYPE\s+html", re.DOTALL | re.IGNORECASE)
_HOCR = lazy(r"""class\s*=\s*["']?\s*(?:[\w-]+\s+)*ocr_page\b|name\s*=\s*["']ocr-system["']""", re.IGNORECASE)
_HTML_FIRST = words(
    """
    html head body title meta link base style script p div span table center font h1 h2 h3 h4 h5 h6 ul ol dl article
    section main header footer nav blockquote pre img a b i em strong br hr form
    """
)
#: So much of a text is looked at.
_OPENING = 65_536


@functools.lru_cache(maxsize=8)
def first_element(text: str) -> str | None:
    """
    Return the local name of the element with which a text opens, after any prologue, or ``None`` if it opens with none.

    >>> first_element('<?xml version="1.0"?><!-- x --><t:TEI xmlns:t="u">'), first_element("He said <no>.")
    ('TEI', None)
    """
    opening = text[:_OPENING]
    if "<" not in opening[:1_000]:
        return None
    prologue = _PROLOGUE.match(opening)
    root = _ROOT.match(opening, prologue.end() if prologue else 0)
    return root.group(2) if root else None


def is_html(text: str) -> bool:
    """
    Tell whether a text is an HTML page, hOCR among them: by its document type or its first element.

    >>> is_html("<!doctype html><p>One."), is_html("<p>One."), is_html("</script>x")
    (True, True, False)
    """
    name = first_element(text)
    if name is None:
        return "<" in text[:1_000] and _HTML_TYPE.match(text[:_OPENING]) is not None
    return name.lower() in _HTML_FIRST


def is_hocr(text: str) -> bool:
    """Tell whether an HTML page is the output of a text recogniser in the hOCR form."""
    return is_html(text) and _HOCR.search(text[: 4 * _OPENING]) is not None


def is_xml(text: str) -> bool:
    """Tell whether a text opens with an element that HTML does not have."""
    return first_element(text) is not None and not is_html(text)


def xml_root(text: str) -> str | None:
    """
    Return the name of the root element of a text that is an XML document as a whole, or ``None``.

    Such a text opens with an XML declaration and an element, or its first element closes at its end.

    >>> xml_root("<akomaNtoso><debate/></akomaNtoso>"), xml_root("<inaudible> He said no.")
    ('akomaNtoso', None)
    """
    name = first_element(text)
    if name is None or is_html(text):
        return None
    end = text[-_OPENING:].rstrip()
    closes = end.endswith("/>") or re.search(rf"</(?:[\w.-]+:)?{re.escape(name)}\s*>$", end) is not None
    return name if closes or text[:_OPENING].lstrip().startswith("<?xml") else None


def is_markup(text: str) -> bool:
    """Tell whether a text opens with an element of HTML or XML."""
    return first_element(text) is not None or is_html(text)
