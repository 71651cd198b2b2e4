"""Verb: the pages of one or more files, laid out as one text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, field

from provenance.capture import SegmentClass
from provenance.draft import Draft
from provenance.flow import Finished, Flow
from provenance.scans.edges import lines_of
from provenance.scans.hyphens import Joint, cut
from provenance.scans.page import FURNITURE, Kind, Line, Page, Region
from provenance.scans.plan import Step, plan
from provenance.transcript import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from provenance.scans.edges import Spot
    from provenance.scans.footnotes import Notes
    from provenance.scans.furniture import Furniture

_ROLES: Final = {Kind.HEADING: Role.HEADING}
_BREAK: Final = "\n"


def compose(
    reader: str,
    pages: Sequence[Page],
    names: Sequence[tuple[str, str | None]],
    *,
    furniture: Furniture,
    notes: Notes,
) -> Finished:
    r"""
    Lay out the pages as one text: paragraphs, notes, and what is set aside; *names* are page and leaf of each.

    A line end is a line end of the paragraph's text, so that its lines can be counted. Where a word is torn it stands
    behind the whole word, and the hyphen is set aside. A page turns inside a paragraph, or inside a word, where the
    text goes on. Notes and marginal texts do not tear the paragraph on whose page they stand. Takes linear time.
    """
    composer = _Composer(Flow(reader), pages, names, furniture, notes, plan(pages, furniture.kinds, notes))
    for number in range(len(pages)):
        composer.page(number)
    return composer.flow.finish()


@define
class _Composer:
    """Walks through the pages and tells the flow what it meets."""

    flow: Flow
    pages: Sequence[Page]
    names: Sequence[tuple[str, str | None]]
    furniture: Furniture
    notes: Notes
    plan: dict[Spot, Step]
    turned: int = -1
    row: int = 0
    owed: bool = False
    apart: bool = field(default=False)

    def page(self, number: int) -> None:
        page = self.pages[number]
        while self.flow.capture < page.capture:
            self.flow.next_capture()
        self.row = 0
        for text, rule in page.before:
            self.flow.aside(text + _BREAK, SegmentClass.METADATA, rule)
        for (_, at, place), line, _ in list(lines_of(number, page)):
            region, spot = page.regions[at], (number, at, place)
            self.line(spot, line, region)
            for other in line.others:
                self.flow.aside(other + _BREAK, SegmentClass.APPARATUS, "other-reading")
            if place == len(region.lines) - 1:
                self.region_end(region)
        for region in page.regions:
            if not region.lines:
                self.region_end(region)
        self.leave()
        for text, rule in page.after:
            self.flow.aside(text + _BREAK, SegmentClass.METADATA, rule)

    def region_end(self, region: Region) -> None:
        for other in region.others:
            self.flow.aside(other + _BREAK, SegmentClass.APPARATUS, "other-reading")

    def line(self, spot: Spot, line: Line, region: Region) -> None:
        kind = self.furniture.kinds.get(spot)
        if kind in FURNITURE:
            self.chrome(spot, line, kind)
            return
        step = self.plan[spot]
        if step.apart:
            self.enter()
        else:
            self.leave()
            self.row += 1
        if step.begins:
            self.begin(spot, line, region, step)
        elif not step.apart:
            self.turn(spot[0])
        self.write(spot, line, step)

    def chrome(self, spot: Spot, line: Line, kind: Kind) -> None:
        """Set a line aside; the page number in a running head has its own rule."""
        numeral = self.furniture.numeral(spot)
        if numeral is None or kind is Kind.PAGE_NUMBER:
            self.flow.aside(line.text + line.hyphen + _BREAK, SegmentClass.CHROME, kind.value)
            return
        self.flow.aside(line.text[: numeral.start], SegmentClass.CHROME, kind.value)
        self.flow.aside(numeral_text := line.text[numeral.start : numeral.end], SegmentClass.CHROME, "page-number")
        rest = line.text[numeral.start + len(numeral_text) :] + line.hyphen
        self.flow.aside(rest + _BREAK, SegmentClass.CHROME, kind.value)

    def enter(self) -> None:
        """Leave the running text for a note or a marginal text."""
        if not self.apart:
            self.flow.interrupt()
            self.apart = True

    def leave(self) -> None:
        """Go back to the running text."""
        if self.apart:
            self.flow.end_note()
            self.flow.resume()
            self.apart = False

    def begin(self, spot: Spot, line: Line, region: Region, step: Step) -> None:
        self.owed = False
        self.flow.end_note()
        opening = self.notes.openings.get(spot)
        if opening:
            self.flow.end()
            self.flow.begin_note(opening.key, opening.n)
            return
        self.flow.end()
        self.flow.page, self.flow.leaf = self.names[spot[0]]
        if not step.apart:
            self.turned = spot[0]
        first = spot[2] == 0
        name = (region.id if first else None) or line.id or region.id
        row = None if step.apart else self.row
        self.flow.begin(Draft(id=name, role=_ROLES.get(step.kind) if step.kind else None, line=row))

    def turn(self, number: int) -> None:
        """Turn the page where the text goes on."""
        if self.turned != number:
            self.turned, self.owed = number, False
            self.flow.turn(*self.names[number], line=self.row)

    def write(self, spot: Spot, line: Line, step: Step) -> None:
        """Write the text of a line, its callouts, and its end."""
        text, at = line.text, 0
        hyphen = cut(line) if step.joint is Joint.TORN else ""
        text = text[: len(text) - len(hyphen)]
        opening = self.notes.openings.get(spot)
        if opening:
            at = min(opening.size, len(text))
            self.flow.aside(text[:at], SegmentClass.APPARATUS, "note-number")
        for call in self.notes.calls.get(spot, ()):
            self.put(text[at : call.start])
            start = self.flow.length
            self.put(text[max(at, call.start) : call.end])
            self.flow.callout(call.key, start)
            at = max(at, call.end)
        self.put(text[at:])
        self.end_line(line, step, hyphen)

    def end_line(self, line: Line, step: Step, hyphen: str) -> None:
        self.owed = step.joint is not Joint.SPACE
        if step.joint is Joint.TORN:
            self.flow.aside(hyphen + line.hyphen, SegmentClass.SEPARATOR, "hyphen")
            return
        self.put(line.hyphen)
        if step.joint is Joint.HYPHENED:
            self.owed = True
            return
        if not step.goes_on:
            self.flow.end_note()
            self.flow.end()
        self.flow.text(_BREAK)

    def put(self, text: str) -> None:
        """Write text; the line end that a joined word has put off takes the place of the first blank."""
        if self.owed and " " in text:
            text = text.replace(" ", _BREAK, 1)
            self.owed = False
        self.flow.text(text)
