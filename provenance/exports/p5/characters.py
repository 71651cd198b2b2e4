"""Verb: text as XML, every character kept, those that XML cannot hold too."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

TEI: Final = "http://www.tei-c.org/ns/1.0"

_MARKUP: Final = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
#: XML 1.0 knows no such characters: controls, halves of surrogate pairs, two code points that are none.
_IMPOSSIBLE: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
#: A parser turns these into other white space, or people cannot see them: they are written by their numbers.
_NUMBERED: Final = re.compile("[\r\x7f-\x9f\u2028\u2029]")
_SIGNS: Final = re.compile("[&<>]|" + _IMPOSSIBLE.pattern + "|" + _NUMBERED.pattern)
_IN_ATTRIBUTES: Final = re.compile('[&<>"\t\n\r\x7f-\x9f\u2028\u2029]')
#: White space that a reader of XML may fold: at either end, several in a run, or any that is no space.
_FRAGILE: Final = re.compile("^[ \t\n\r]|[ \t\n\r]$|[ \t\n\r]{2}|[\t\n\r]")


def is_possible(text: str) -> bool:
    """Tell whether XML can hold all characters of *text*."""
    return _IMPOSSIBLE.search(text) is None


def is_fragile(text: str) -> bool:
    """Tell whether *text* has white space that is kept only where ``xml:space`` asks for it."""
    return _FRAGILE.search(text) is not None


def escaped(text: str) -> str:
    r"""
    Return *text* as the content of an element.

    What XML cannot hold becomes ``<g ref="char:0007"/>``, by its code point; line separators and controls that it can
    hold become references by number.

    >>> escaped("a < b\a\r")
    'a &lt; b<g ref="char:0007"/>&#xD;'
    """
    return _SIGNS.sub(_sign, text)


def _sign(match: re.Match[str]) -> str:
    sign = match.group()
    if sign in _MARKUP:
        return _MARKUP[sign]
    return f'<g ref="char:{ord(sign):04X}"/>' if _IMPOSSIBLE.match(sign) else f"&#x{ord(sign):X};"


def attributes(values: Mapping[str, str | None]) -> str:
    """
    Return attributes in the order given, each after a space; those without a value are left out.

    One that XML cannot hold is left out too: an attribute has no room for ``g``.

    >>> attributes({"n": "1", "who": None, "type": 'a"b'})
    ' n="1" type="a&quot;b"'
    """
    return "".join(
        f' {name}="{_IN_ATTRIBUTES.sub(_quoted, value)}"'
        for name, value in values.items()
        if value is not None and is_possible(value)
    )


def _quoted(match: re.Match[str]) -> str:
    sign = match.group()
    return "&quot;" if sign == '"' else _MARKUP.get(sign) or f"&#x{ord(sign):X};"


def element(name: str, inner: str = "", values: Mapping[str, str | None] | None = None) -> str:
    """
    Return an element with *inner*, which is XML, and its attributes.

    >>> element("pb", values={"n": "12"}), element("p", "One.")
    ('<pb n="12"/>', '<p>One.</p>')
    """
    opening = f"<{name}{attributes(values or {})}"
    return f"{opening}>{inner}</{name}>" if inner else f"{opening}/>"


def said(name: str, text: str, values: Mapping[str, str | None] | None = None) -> str:
    """Return an element that holds *text*; where white space would else be folded, it says that it is to be kept."""
    kept = {"xml:space": "preserve"} if is_fragile(text) else {}
    return element(name, escaped(text), {**(values or {}), **kept})
