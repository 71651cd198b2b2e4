"""Verb: the pages of an ALTO file (versions 1 to 4, of the Library of Congress)."""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from provenance.markup.xml import parse_xml
from provenance.scans.kinds import kind_of
from provenance.scans.markup import (
    box_of,
    check_size,
    clean,
    code_points,
    dated,
    inner_text,
    local,
    loose_text,
    number_in,
)
from provenance.scans.order import in_order
from provenance.scans.page import Kind, Line, Page, Region, Scan, tally
from provenance.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.etree import _Element

#: In this order the parts of a page are read, whatever their order in the file.
_PARTS: Final = {"TopMargin": 0, "PrintSpace": 1, "LeftMargin": 2, "RightMargin": 2, "BottomMargin": 3}
_MARGINS: Final = {
    "TopMargin": Kind.HEADER, "BottomMargin": Kind.FOOTER, "LeftMargin": Kind.MARGIN, "RightMargin": Kind.MARGIN,
}  # fmt: skip
#: A block of more lines than this in the upper or lower margin is no running head.
_FEW_LINES: Final = 3
_SIGNS: Final = re.compile(r"[^\w\s]+")


def read_alto(text: str, path: str, capture: int) -> Scan:
    """
    Return the pages of the ALTO document *text*, which is capture number *capture*.

    The words are those of ``CONTENT``; ``HYP`` and ``SUBS_CONTENT`` tell torn words; a reading in ``ALTERNATIVE`` is
    another reading of its line; every other character stands in the head of the file. Blocks are read in the order of
    ``ReadingOrder`` or ``IDNEXT``, or else of the file. Raises `UnreadableError`. Linear time.
    """
    check_size(text, path)
    root = parse_xml(text, path)
    tags = _Tags(_labels(root), _raised_styles(root))
    placed: dict[_Element, list[_Element]] = {page: [] for page in root.iter("{*}Page")}
    for line in dict.fromkeys(one.getparent() for one in root.iter("{*}String", "{*}HYP")):
        if line is not None:
            placed.setdefault(next(line.iterancestors("{*}Page"), root), []).append(line)
    pages = [_page(element, capture, _regions(element, lines, root, tags)) for element, lines in placed.items()]
    pages = pages or [Page(capture=capture, regions=())]
    pages[0] = evolve(pages[0], before=_head(root))
    language = next((one.get("LANG") for one in root.iter("{*}TextBlock", "{*}String") if one.get("LANG")), None)
    date = dated(_text(root, "processingDateTime"))
    return Scan(pages=tuple(pages), language=language, system=_system(root), date=date)


def _page(element: _Element, capture: int, regions: Sequence[Region]) -> Page:
    words = [number for one in element.iter("{*}String") if (number := number_in(one.get("WC"))) is not None]
    return Page(
        capture=capture,
        regions=tuple(regions),
        printed=clean(element.get("PRINTED_IMG_NR")),
        counted=clean(element.get("PHYSICAL_IMG_NR")),
        tally=tally(words),
    )


@frozen
class _Tags:
    """What tags and styles mean, by their identifiers."""

    labels: Mapping[str, str]
    raised: frozenset[str]

    def names(self, element: _Element) -> tuple[str | None, ...]:
        """Return what an element is called by its tags and its type."""
        return (*(self.labels.get(ref) for ref in (element.get("TAGREFS") or "").split()), element.get("TYPE"))

    def is_raised(self, string: _Element) -> bool:
        style, refs = string.get("STYLE"), string.get("STYLEREFS")
        named = style is not None and "superscript" in style
        return named or (refs is not None and not self.raised.isdisjoint(refs.split()))


def _labels(root: _Element) -> dict[str, str]:
    """Return what each tag means, by its identifier: its type and its label."""
    return {
        tag.get("ID", ""): tag.get("LABEL") or tag.get("TYPE") or ""
        for tags in root.iter("{*}Tags")
        for tag in tags
        if isinstance(tag.tag, str)
    }


def _raised_styles(root: _Element) -> frozenset[str]:
    return frozenset(
        style.get("ID", "") for style in root.iter("{*}TextStyle") if "superscript" in (style.get("FONTSTYLE") or "")
    )


def _head(root: _Element) -> tuple[tuple[str, str], ...]:
    """Return the character data of the file that stand in no attribute and are no other reading of a word."""
    kept = loose_text(root, _is_other)
    return ((kept, "description"),) if kept else ()


def _is_other(names: Sequence[str]) -> bool:
    return any(pair == ("ALTERNATIVE", "String") for pair in itertools.pairwise(names))


def _text(root: _Element, name: str) -> str | None:
    return next((clean(one.text) for one in root.iter(f"{{*}}{name}") if clean(one.text)), None)


def _system(root: _Element) -> str | None:
    name, version = _text(root, "softwareName"), _text(root, "softwareVersion")
    return f"{name} {version}" if name and version and version not in name else name


def _regions(page: _Element, lines: Sequence[_Element], root: _Element, tags: _Tags) -> list[Region]:
    """Group the lines of a page by their blocks; what holds words is a line, whatever it is called."""
    blocks: dict[_Element, list[Line]] = {}
    for element in lines:
        block = next(element.iterancestors("{*}TextBlock"), element.getparent())
        line = _line(element, tags)
        if line.text or line.hyphen or line.others:
            blocks.setdefault(element if block is None else block, []).append(line)
    found = [(_part(block, page), block, rows) for block, rows in blocks.items()]
    found.sort(key=lambda one: _PARTS.get(one[0], 1))
    regions = [_region(block, part, rows, tags) for part, block, rows in found]
    order = [ref for group in root.iter("{*}ReadingOrder") for ref in _references(group)]
    nexts = {block.get("ID", ""): block.get("IDNEXT", "") for _, block, _ in found if block.get("IDNEXT")}
    return in_order(regions, order, nexts)


def _part(block: _Element, page: _Element) -> str:
    """Return the name of the part of the page in which a block stands."""
    inside = [block, *itertools.takewhile(lambda one: one is not page, block.iterancestors())]
    return local(inside[-1])


def _references(group: _Element) -> Iterator[str]:
    for element in group.iter("{*}ElementRef"):
        yield from (element.get("REF") or "").split()


def _region(block: _Element, part: str, lines: Sequence[Line], tags: _Tags) -> Region:
    around = itertools.takewhile(lambda one: local(one) != "Page", (block, *block.iterancestors()))
    kind = next(filter(None, (kind_of(*tags.names(one)) for one in around)), None)
    in_margin = _MARGINS.get(part)
    if kind is None and in_margin and (in_margin is Kind.MARGIN or len(lines) <= _FEW_LINES):
        kind = in_margin
    return Region(lines=tuple(lines), id=block.get("ID"), kind=kind)


def _line(element: _Element, tags: _Tags) -> Line:
    """Lay out the words of a line; a hyphen within it belongs to the word before."""
    pieces: list[str] = []
    hyphen, whole, raised, others = "", None, [], []
    children = [(local(one), one) for one in element if isinstance(one.tag, str)]
    spaced = any(name == "SP" for name, _ in children)
    gap, length = False, 0
    for name, one in children:
        gap = gap or name == "SP"
        content = code_points(one.get("CONTENT") or "") if name in ("String", "HYP") else ""
        if name == "HYP":
            hyphen += content.strip()
        elif content:
            pieces.append(hyphen)
            length, hyphen = length + len(hyphen), ""
            glued = not length or (spaced and not gap and _SIGNS.fullmatch(content))
            start = length + (0 if glued else 1)
            pieces += [content] if glued else [" ", content]
            length = start + len(content)
            if tags.is_raised(one):
                raised.append(Span(start, length))
            whole = one.get("SUBS_CONTENT") if one.get("SUBS_TYPE") == "HypPart1" else None
            gap = False
        if name == "String" and len(one):
            others += [code_points(inner_text(other)).strip() for other in one.iterchildren("{*}ALTERNATIVE")]
    return Line(
        text="".join(pieces),
        id=element.get("ID"),
        kind=kind_of(*tags.names(element)),
        box=box_of(element),
        hyphen=hyphen,
        whole=whole,
        raised=tuple(raised),
        others=tuple(filter(None, others)),
    )
