"""Verb: the pages of one or more files, laid out as one text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, evolve, field

from provenance.capture import SegmentClass
from provenance.draft import Draft
from provenance.markup.flow import Finished, Flow
from provenance.scans.edges import lines_of
from provenance.scans.hyphens import Joint, cut
from provenance.scans.page import FURNITURE, Kind, Line, Page, Region
from provenance.scans.plan import Step, plan
from provenance.transcript import Role

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from provenance.scans.edges import Spot
    from provenance.scans.footnotes import Notes
    from provenance.scans.furniture import Furniture

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
    return _with_apart(composer.flow.finish(), composer.beside, f"{reader}/paragraph")


def _with_apart(made: Finished, beside: Mapping[str, tuple[int, Draft]], rule: str) -> Finished:
    """Make the notes of the keys *beside* paragraphs, each behind so many of the others."""
    drafts = list(made.drafts)
    texts: set[tuple[int, int]] = set()
    for note in reversed(made.notes):
        if note.key in beside:
            place, draft = beside[note.key]
            drafts.insert(place, evolve(draft, text=note.text, spans=note.spans))
            texts.update((span.capture, span.start) for span in note.spans)
    segments = [
        evolve(one, class_=SegmentClass.TEXT, rule=rule) if (one.capture, one.start) in texts else one
        for one in made.segments
    ]
    notes = tuple(note for note in made.notes if note.key not in beside)
    return Finished(tuple(drafts), notes, tuple(segments), made.texts)


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
    beside: dict[str, tuple[int, Draft]] = field(factory=dict)

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
        self.flow.end_note()
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
        if not step.apart:
            self.flow.end_note()
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

    def begin(self, spot: Spot, line: Line, region: Region, step: Step) -> None:
        """Begin a note, a text beside the running one (for the flow a note too, until the end), or a paragraph."""
        self.owed = False
        self.flow.end_note()
        opening = self.notes.openings.get(spot)
        name = (region.id if spot[2] == 0 else None) or line.id or region.id
        page, leaf = self.names[spot[0]]
        if opening:
            self.flow.begin_note(opening.key, opening.n)
        elif step.apart:
            key = f"beside/{len(self.beside)}"
            place = len(self.flow.drafts) + self.flow.is_open
            self.beside[key] = (place, Draft(id=name, page=page, leaf=leaf))
            self.flow.begin_note(key)
        else:
            self.flow.end()
            self.turned = spot[0]
            self.flow.page, self.flow.leaf = page, leaf
            role = Role.HEADING if step.kind is Kind.HEADING else None
            self.flow.begin(Draft(id=name, role=role, line=self.row))

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
        if not step.goes_on and step.apart:
            self.flow.end_note()
        elif not step.goes_on:
            self.flow.end()
        self.flow.text(_BREAK)

    def put(self, text: str) -> None:
        """Write text; the line end that a joined word has put off takes the place of the first blank."""
        if self.owed and " " in text:
            text = text.replace(" ", _BREAK, 1)
            self.owed = False
        self.flow.text(text)
