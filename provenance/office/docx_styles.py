"""Aid of the reader of DOCX: what the styles of a document say of its paragraphs and letters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import frozen

from provenance.office.names import attributes, child, is_on, name_of, value

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml import etree

#: The names of built-in styles are English in every edition of Word; only their identifiers are translated.
_HEADING: Final = re.compile(r"(?:heading [1-9]|title|subtitle)\b", re.IGNORECASE)
_CONTENTS: Final = re.compile(r"(?:toc [1-9]|toc heading|table of figures|index [1-9])\b", re.IGNORECASE)
#: A style that inherits from more styles than this inherits from itself.
_DEEPEST: Final = 32
_BODY_LEVEL: Final = 9


@frozen
class Style:
    """One style: its name, the style that it inherits from, and what it says of outline level and weight."""

    name: str = ""
    parent: str | None = None
    level: int | None = None
    bold: bool | None = None
    hidden: bool | None = None


@frozen
class Styles:
    """The styles of a document by identifier, and the language that it says it is in (ISO 639-1)."""

    by_id: Mapping[str, Style]
    language: str | None = None

    def is_heading(self, style: str | None, level: int | None = None) -> bool:
        """Tell whether paragraphs of that style, or of that outline *level*, are headings or titles."""
        if level is not None:
            return level < _BODY_LEVEL
        for one in self._line(style):
            if _HEADING.match(one.name):
                return True
            if one.level is not None:
                return one.level < _BODY_LEVEL
        return False

    def is_contents(self, style: str | None) -> bool:
        """Tell whether paragraphs of that style are entries of a table of contents."""
        return any(_CONTENTS.match(one.name) for one in self._line(style))

    def is_bold(self, style: str | None) -> bool:
        """Tell whether letters of that style are bold."""
        return next((one.bold for one in self._line(style) if one.bold is not None), False)

    def is_hidden(self, style: str | None) -> bool:
        """Tell whether letters of that style are not shown."""
        return next((one.hidden for one in self._line(style) if one.hidden is not None), False)

    def _line(self, style: str | None) -> list[Style]:
        """Return a style and those that it inherits from."""
        found: list[Style] = []
        while style is not None and style in self.by_id and len(found) < _DEEPEST:
            found.append(self.by_id[style])
            style = found[-1].parent
        return found


def read_styles(root: etree._Element | None) -> Styles:
    """Return what the part of styles says; nothing if there is none."""
    if root is None:
        return Styles({})
    by_id = {}
    for element in root:
        if name_of(element) == "w:style":
            by_id[attributes(element).get("w:styleId", "")] = _style(element)
    language = value_of_language(child(root, "w:docDefaults", "w:rPrDefault", "w:rPr", "w:lang"))
    return Styles(by_id, language)


def value_of_language(element: etree._Element | None) -> str | None:
    """Return the language code of ``w:lang`` without its country."""
    code = attributes(element).get("w:val", "") if element is not None else ""
    return code.partition("-")[0].lower() or None


def outline_level(properties: etree._Element | None) -> int | None:
    """Return the outline level that the properties of a paragraph or style state, 0 for the highest."""
    level = value(properties, "w:outlineLvl") or ""
    return int(level) if level.isascii() and level.isdigit() and len(level) == 1 else None


def _style(element: etree._Element) -> Style:
    letters = child(element, "w:rPr")
    return Style(
        name=value(element, "w:name") or "",
        parent=value(element, "w:basedOn"),
        level=outline_level(child(element, "w:pPr")),
        bold=is_on(letters, "w:b") if child(letters, "w:b") is not None else None,
        hidden=is_on(letters, "w:vanish") if child(letters, "w:vanish") is not None else None,
    )
