"""Verb: the page of a PAGE XML file (PRImA's, as Transkribus, eScriptorium and OCR-D write it)."""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from attrs import evolve

from provenance.markup.xml import parse_xml
from provenance.scans.equivalents import Equivalent, choose, squashed
from provenance.scans.kinds import kind_of
from provenance.scans.markup import (
    box_around,
    check_size,
    clean,
    code_points,
    dated,
    local,
    loose_text,
    number_in,
    trailing_number,
)
from provenance.scans.order import in_order
from provenance.scans.page import Line, Page, Region, Scan, tally
from provenance.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.etree import _Element

    from provenance.scans.page import Box

_STRUCTURE: Final = re.compile(r"structure\s*\{[^}]*?type:\s*([^;}]+)")
_ORDER: Final = re.compile(r"readingOrder\s*\{[^}]*?index:\s*(\d{1,9})")
_STYLE: Final = re.compile(r"textStyle\s*\{([^}]*)\}")
_FIELD: Final = re.compile(r"(offset|length):\s*(\d{1,6})")
_GROUPS: Final = frozenset({"OrderedGroup", "OrderedGroupIndexed"})
_TEXT: Final = frozenset({"Unicode", "PlainText"})
#: Where a reading may stand, from inside out.
_PLACES: Final = tuple(["Glyph", "Word", "TextLine", "TextRegion"][at:] for at in range(4))


def read_pagexml(text: str, path: str, capture: int) -> Scan:
    """
    Return the pages of the PAGE document *text*, which is capture number *capture*.

    The text of a line is its own, or else that of its words; that of a region counts where it has no lines with text.
    The first of several readings counts (``index``); the others, and what another level says otherwise, are other
    readings. Regions are read in ``ReadingOrder``, nested groups too; those that it does not name come after. Raises
    `UnreadableError`. Takes n log n time.
    """
    check_size(text, path)
    root = parse_xml(text, path)
    head, loose = _head(root), _loose(root)
    pages = [_page(element, capture) for element in root.iter("{*}Page")] or [Page(capture=capture, regions=())]
    if loose:
        pages[-1] = evolve(pages[-1], regions=(*pages[-1].regions, Region(lines=(), others=loose)))
    pages[0] = evolve(pages[0], before=head)
    named = [one.get("primaryLanguage") for one in root.iter("{*}Page", "{*}TextRegion")]
    creator = next((_creator(one.text or "") for one in root.iter("{*}Creator")), None)
    created = next((clean(one.text) for one in root.iter("{*}Created")), None)
    language = next(filter(None, named), None)
    return Scan(pages=tuple(pages), language=language, system=creator, date=dated(created))


def _creator(text: str) -> str | None:
    r"""
    Return who made the file; of a history as Transkribus writes it (``prov=…`` a line), what is no such line.

    >>> _creator("prov=A:name=Net(1):v=2\nTranskribus")
    'Transkribus'
    """
    lines = [line for line in text.splitlines() if not line.strip().startswith("prov=")]
    return clean(" ".join(lines)) or clean(text)


def _head(root: _Element) -> tuple[tuple[str, str], ...]:
    """Return the character data that are no reading of the page."""
    kept = loose_text(root, _is_in_reading)
    return ((kept, "metadata"),) if kept else ()


def _is_in_reading(names: Sequence[str]) -> bool:
    """Whether an element, by its name and those of the ones around it, is part of a reading."""
    return any(one in _TEXT and around == "TextEquiv" for one, around in itertools.pairwise(names))


def _loose(root: _Element) -> tuple[str, ...]:
    """Return the readings of what is no region, line, word or letter in its place: they are kept, but set aside."""
    found: list[str] = []
    for equivalent in root.iter("{*}TextEquiv"):
        above = [local(one) for one in equivalent.iterancestors()]
        if above[: _depth(above)] not in _PLACES or "Page" not in above:
            found += choose([equivalent]).all_readings
    return tuple(code_points(one) for one in found)


def _depth(names: Sequence[str]) -> int:
    return names.index("TextRegion") + 1 if "TextRegion" in names else 0


def _page(page: _Element, capture: int) -> Page:
    found: list[Region] = []
    nested: dict[str, list[str]] = defaultdict(list)
    confidences: list[float] = []
    inside = [one for one in page.iter("{*}TextRegion") if next(one.iterancestors("{*}Page")) is page]
    for element in _sorted(inside):
        found.append(_region(element, confidences))
        for above in element.iterancestors("{*}TextRegion", "{*}TableRegion"):
            nested[above.get("id") or ""].append(element.get("id") or "")
    listed = [ref for group in page.iterchildren("{*}ReadingOrder") for ref in _references(group)]
    known = set(listed)
    order = [name for ref in listed for name in (ref, *(below for below in nested.get(ref, ()) if below not in known))]
    return Page(
        capture=capture,
        regions=tuple(in_order(found, order, {})),
        counted=_number(page),
        tally=tally(confidences),
    )


def _parent(element: _Element) -> _Element:
    above = element.getparent()
    return element if above is None else above


def _number(page: _Element) -> str | None:
    """Return the number of a page in its collection (Transkribus), or else in the name of its image."""
    told = next((one.get("pageNr") for one in _parent(page).iter("{*}TranskribusMetadata")), None)
    return clean(told) or trailing_number(page.get("imageFilename"))


def _sorted(elements: list[_Element]) -> list[_Element]:
    """Sort by the order that Transkribus writes into ``custom``, if all elements have one."""
    orders = [_ORDER.search(element.get("custom") or "") for element in elements]
    if not all(orders):
        return elements
    ranked = sorted(range(len(elements)), key=lambda at: int(found[1]) if (found := orders[at]) is not None else 0)
    return [elements[at] for at in ranked]


def _references(group: _Element) -> Iterator[str]:
    """Yield the regions that a reading order names, group by group, each group by its indices if it is ordered."""
    stack = [group]
    while stack:
        element = stack.pop()
        ref = element.get("regionRef")
        if ref:
            yield ref
        children = [child for child in element if isinstance(child.tag, str)]
        if local(element) in _GROUPS:
            children.sort(key=lambda child: number_in(child.get("index")) or 0)
        stack += reversed(children)


def _region(element: _Element, confidences: list[float]) -> Region:
    lines = []
    for child in _sorted(list(element.iterchildren("{*}TextLine"))):
        line = _line(child, confidences)
        if line.text or line.others:
            lines.append(line)
    own = choose(element.iterchildren("{*}TextEquiv"))
    others = own.others
    if own.text and not any(line.text for line in lines):
        lines += [Line(text=" ".join(row.split())) for row in own.text.splitlines() if row.strip()]
        confidences += [own.confidence] * len(own.text.split()) if own.confidence is not None else []
    elif own.text and squashed(own.text) != squashed("".join(line.text for line in lines)):
        others = (own.text, *others)
    custom = _STRUCTURE.search(element.get("custom") or "")
    kind = kind_of(element.get("type"), custom[1] if custom else None)
    return Region(lines=tuple(lines), id=element.get("id"), kind=kind, others=tuple(map(code_points, others)))


def _line(element: _Element, confidences: list[float]) -> Line:
    own = choose(element.iterchildren("{*}TextEquiv"))
    words = [_word(word) for word in element.iterchildren("{*}Word")]
    spelt = " ".join(word.text for word in words if word.text)
    others = [*own.others, *(other for word in words for other in word.others)]
    text = own.text or spelt
    if own.text and squashed(spelt) not in ("", squashed(own.text)):
        others.append(spelt)
    sure = [word.confidence for word in words if word.confidence is not None]
    confidences += sure or ([own.confidence] * len(text.split()) if own.confidence is not None else [])
    custom = element.get("custom") or ""
    structure = _STRUCTURE.search(custom)
    folded = " ".join(text.split())
    return Line(
        text=folded,
        id=element.get("id"),
        kind=kind_of(element.get("type"), structure[1] if structure else None),
        box=_box(element),
        raised=tuple(_raised(custom, len(text))) if folded == text else (),
        others=tuple(code_points(other) for other in others),
    )


def _word(element: _Element) -> Equivalent:
    """Return the readings of a word: its own, or else those of its letters; letters that say otherwise are others."""
    own = choose(element.iterchildren("{*}TextEquiv"))
    letters = [choose(glyph.iterchildren("{*}TextEquiv")) for glyph in element.iterchildren("{*}Glyph")]
    spelt = "".join(letter.text for letter in letters)
    others = (*own.others, *(other for letter in letters for other in letter.others))
    if not own.text:
        return Equivalent(spelt, own.confidence, others)
    differs = squashed(spelt) not in ("", squashed(own.text))
    return Equivalent(own.text, own.confidence, (*others, spelt) if differs else others)


def _raised(custom: str, length: int) -> Iterator[Span]:
    for style in _STYLE.finditer(custom):
        fields = dict(_FIELD.findall(style[1]))
        if "superscript:true" in style[1].replace(" ", "") and len(fields) == len(("offset", "length")):
            start = min(int(fields["offset"]), length)
            yield Span(start, min(start + int(fields["length"]), length))


def _box(element: _Element) -> Box | None:
    coords = next(element.iterchildren("{*}Coords"), None)
    if coords is None:
        return None
    pairs: Sequence[tuple[str | None, str | None]]
    if coords.get("points"):
        pairs = [(x, y) for x, _, y in (pair.partition(",") for pair in (coords.get("points") or "").split())]
    else:
        pairs = [(point.get("x"), point.get("y")) for point in coords.iterchildren("{*}Point")]
    points = [(number_in(x), number_in(y)) for x, y in pairs]
    return box_around([(x, y) for x, y in points if x is not None and y is not None])
