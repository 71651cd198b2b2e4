"""Verb: the date of a document, as the markup of a TEI file says it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from provenance.dates import find_date
from provenance.pattern import lazy
from provenance.source import PrintedDate
from provenance.tei.tree import content, elements, first, name_of

if TYPE_CHECKING:
    from lxml import etree

_DAY: Final = lazy(r"(-?\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)(?:T.*|Z|[+-]\d\d:\d\d)?")
_MEANT: Final = ("when", "when-iso", "when-custom", "value")
_PLACES: Final = (("profileDesc", "creation"), ("meeting",), ("settingDesc", "setting"))


def edtf(node: etree._Element) -> str | None:
    """
    Return what the attributes of a date say, in EDTF (ISO 8601-2): a day, a month, a year, or a stretch of time.

    ``from`` and ``to`` give an interval, ``notBefore`` and ``notAfter`` one of the days between. The time of day is
    left out.
    """
    for name in _MEANT:
        if (day := _day(node.get(name))) is not None:
            return day
    start, end = _either(node, "from", "from-iso"), _either(node, "to", "to-iso")
    if start or end:
        return f"{start or '..'}/{end or '..'}"
    start, end = _either(node, "notBefore", "notBefore-iso"), _either(node, "notAfter", "notAfter-iso")
    return f"[{start or ''}..{end or ''}]" if start or end else None


def printed_date(node: etree._Element) -> PrintedDate | None:
    """Return a date element as it is printed, with what its attributes say; the text is read where they say nothing."""
    text = content(node)
    meant = edtf(node)
    if meant is not None:
        return PrintedDate(text or meant, meant)
    return find_date(text) if text else None


def date_of(root: etree._Element, header: etree._Element | None) -> PrintedDate | None:
    """
    Return the date of the document: of its creation, of the meeting, or of its one dateline.

    A volume that holds several documents has no date of its own.
    """
    for path in _PLACES if header is not None else ():
        place = first(header, *path)
        if place is not None:
            dates = [one for node in elements(place, "date") if (one := printed_date(node)) is not None]
            if dates:
                return dates[0]
            if name_of(place) == "creation" and (found := printed_date(place)) is not None:
                return found
    documents = [one for one in elements(root, "div") if one.get("type") == "document"]
    if len(documents) > 1:
        return None
    body = first(root, "text") if not documents else documents[0]
    datelines = list(elements(body, "dateline")) if body is not None else []
    dates = [one for line in datelines for node in elements(line, "date") if (one := printed_date(node)) is not None]
    return dates[0] if len({one.edtf for one in dates}) == 1 else _of_division(documents)


def _of_division(documents: list[etree._Element]) -> PrintedDate | None:
    """Return the date that the attributes of a division state, as the volumes of one great edition do."""
    for node in documents:
        said = {name.rpartition("}")[2]: value for name, value in node.attrib.items()}
        start, end = _day(said.get("doc-dateTime-min")), _day(said.get("doc-dateTime-max"))
        if start and end:
            value = start if start == end else f"{start}/{end}"
            return PrintedDate(value, value)
    return None


def _either(node: etree._Element, *names: str) -> str | None:
    return next((day for name in names if (day := _day(node.get(name)))), None)


def _day(value: str | None) -> str | None:
    match = _DAY.fullmatch(value.strip()) if value else None
    return match.group(1) if match else None
