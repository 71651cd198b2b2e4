"""Aid of the readers of OpenDocument texts: what the styles say of paragraphs, letters and pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from provenance.office.names import attributes, child, name_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lxml import etree

_TITLES: Final = frozenset({"Title", "Subtitle"})
#: A style that inherits from more styles than this inherits from itself.
_DEEPEST: Final = 32


@frozen
class OdtStyle:
    """One style: what it inherits from, whether it is bold or hidden, and what it says of pages."""

    parent: str | None = None
    bold: bool | None = None
    hidden: bool | None = None
    page: bool = False
    counts_anew: bool = False


@frozen
class OdtStyles:
    """The styles of a document by name, and the language that it says it is in (ISO 639-1)."""

    by_name: Mapping[str, OdtStyle]
    language: str | None = None

    def is_title(self, style: str | None) -> bool:
        """Tell whether paragraphs of that style are titles."""
        return any(name in _TITLES for name, _ in self._line(style))

    def is_bold(self, style: str | None) -> bool:
        """Tell whether letters of that style are bold."""
        return next((one.bold for _, one in self._line(style) if one.bold is not None), False)

    def is_hidden(self, style: str | None) -> bool:
        """Tell whether letters of that style are not shown."""
        return next((one.hidden for _, one in self._line(style) if one.hidden is not None), False)

    def begins_page(self, style: str | None) -> bool:
        """Tell whether a paragraph of that style begins a page."""
        return any(one.page for _, one in self._line(style)[:1])

    @property
    def counts_anew(self) -> bool:
        """Whether some style states the number of a page, so that pages cannot be counted."""
        return any(one.counts_anew for one in self.by_name.values())

    def _line(self, style: str | None) -> list[tuple[str, OdtStyle]]:
        """Return a style and those that it inherits from."""
        found: list[tuple[str, OdtStyle]] = []
        while style is not None and style in self.by_name and len(found) < _DEEPEST:
            found.append((style, self.by_name[style]))
            style = found[-1][1].parent
        return found


def read_odt_styles(roots: Iterable[etree._Element]) -> OdtStyles:
    """Return what the styles in these documents or parts say; of two with one name the last counts."""
    by_name, language = {}, None
    for root in roots:
        for element in root.iter():
            if name_of(element) == "style:style":
                by_name[attributes(element).get("style:name", "")] = _style(element)
            elif name_of(element) == "style:default-style" and language is None:
                code = _said(element, "style:text-properties").get("fo:language", "").lower()
                language = code if code.isalpha() and code != "none" else None
    return OdtStyles(by_name, language)


def _said(element: etree._Element, name: str) -> dict[str, str]:
    found = child(element, name)
    return {} if found is None else attributes(found)


def _style(element: etree._Element) -> OdtStyle:
    letters, paragraph = _said(element, "style:text-properties"), _said(element, "style:paragraph-properties")
    own = attributes(element)
    weight, shown = letters.get("fo:font-weight"), letters.get("text:display")
    number = paragraph.get("style:page-number", "auto")
    return OdtStyle(
        parent=own.get("style:parent-style-name"),
        bold=None if weight is None else weight not in ("normal", "100", "200", "300", "400", "500"),
        hidden=None if shown is None else shown == "none",
        page=paragraph.get("fo:break-before") == "page" or bool(own.get("style:master-page-name")),
        counts_anew=number not in ("auto", "0", "1"),
    )
