"""Verb: which of the readings that PAGE XML gives for one place counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from provenance.scans.markup import inner_text, number_in

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element


@frozen
class Equivalent:
    """The reading that counts (empty if there is none), its confidence in [0, 1] or ``None``, and the others."""

    text: str = ""
    confidence: float | None = None
    others: tuple[str, ...] = ()

    @property
    def all_readings(self) -> tuple[str, ...]:
        """The reading that counts, if it has text, and the others."""
        return (self.text, *self.others) if self.text else self.others


def choose(elements: Iterable[_Element]) -> Equivalent:
    """
    Return the reading with the lowest ``index``, or else the first, that has text.

    ``Unicode`` counts before ``PlainText``; a ``PlainText`` that has other letters is another reading. The others come
    in the order of the file. Takes n log n time.
    """
    readings: list[tuple[float, int, str, float | None]] = []
    plain: list[str] = []
    for number, element in enumerate(elements):
        unicode = _text(element, "Unicode")
        simple = _text(element, "PlainText")
        if simple and unicode and squashed(simple) != squashed(unicode):
            plain.append(simple)
        if unicode or simple:
            index = number_in(element.get("index"))
            rank = float(number) if index is None else index
            readings.append((rank, number, unicode or simple, number_in(element.get("conf"))))
    if not readings:
        return Equivalent()
    first = min(readings, key=lambda one: one[:2])[1]
    chosen = next(one for one in readings if one[1] == first)
    others = [text for _, number, text, _ in readings if number != first]
    return Equivalent(chosen[2], chosen[3], (*others, *plain))


def squashed(text: str) -> str:
    """Return *text* without its white space: what two levels of one text are compared by."""
    return "".join(text.split())


def _text(element: _Element, name: str) -> str:
    """Return the text of the children of a name; white space alone is none."""
    text = "\n".join(inner_text(child) for child in element.iterchildren(f"{{*}}{name}"))
    return text if text.strip() else ""
