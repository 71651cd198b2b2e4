"""Verb: a page of OpenEdition Books as copied text, from the French or the English interface, to a transcript."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, evolve, field

from provenance.capture import Segment, SegmentClass
from provenance.draft import Draft, Front
from provenance.openedition.header import Header, Rights, read_header, read_rights
from provenance.openedition.lines import Line, chrome_rule, interrupts, is_notes_label, lines_of
from provenance.openedition.notes import Echo, as_echo, as_note, callouts
from provenance.openedition.numbering import numbers
from provenance.readers import Reading
from provenance.source import Claim, Source
from provenance.transcribe import transcribe
from provenance.transcript import Callout, CaptureSpan, Note

if TYPE_CHECKING:
    from collections.abc import Sequence

    from provenance.readers import Captured

_PLATFORM = "OpenEdition Books"
#: Without a label above the text, a line longer than this (code points) is where the text begins.
_LONGEST_HEADER_LINE = 200


@define
class _Page:
    """One capture while it is taken apart."""

    capture: int
    text: str
    segments: list[Segment] = field(factory=list)
    drafts: list[Draft] = field(factory=list)
    echoes: list[Echo] = field(factory=list)
    bodies: list[tuple[str, int, int]] = field(factory=list)
    header: Header | None = None
    rights: Rights | None = None

    def mark(self, start: int, end: int, class_: SegmentClass, rule: str) -> None:
        """Give a stretch its class; what lies between it and the stretch before is white space."""
        at = self.segments[-1].end if self.segments else 0
        if start > at:
            self.segments.append(Segment(self.capture, at, start, SegmentClass.SEPARATOR, "openedition/white-space"))
        self.segments.append(Segment(self.capture, start, end, class_, f"openedition/{rule}"))


def read_pages(captured: Sequence[Captured]) -> Reading:
    """Read page after page; the header of the first that has one counts."""
    pages = []
    for number, one in enumerate(captured):
        page = _Page(number, one.text)
        _take_apart(page)
        pages.append(page)
    header = next((page.header for page in pages if page.header and page.header.title), None)
    rights = next((page.rights for page in pages if page.rights), None)
    drafts = [draft for page in pages for draft in page.drafts]
    segments = [segment for page in pages for segment in page.segments]
    front = Front(
        title=header.title if header else None,
        source=_source(header, rights),
        notes=_notes(pages),
    )
    captures = tuple(one.capture() for one in captured)
    transcript = transcribe("openedition", captures, drafts, segments=segments, front=front)
    return Reading(transcript, tuple(one.text for one in captured))


def _take_apart(page: _Page) -> None:
    lines = lines_of(page.text)
    first, last, end = _regions(lines)
    page.header = read_header([line for line in lines[:first] if chrome_rule(line.text) is None])
    for line in lines[:first]:
        rule = chrome_rule(line.text)
        class_ = SegmentClass.CHROME if rule else SegmentClass.METADATA
        page.mark(line.start, line.end, class_, rule or page.header.rules[line.start])
    _take_body(page, lines[first:last])
    _take_notes(page, lines[last:end])
    for line in lines[end:]:
        _take_footer(page, line)
    at = page.segments[-1].end if page.segments else 0
    if at < len(page.text):
        rest = Segment(page.capture, at, len(page.text), SegmentClass.SEPARATOR, "openedition/white-space")
        page.segments.append(rest)


def _regions(lines: Sequence[Line]) -> tuple[int, int, int]:
    """Return where the body begins, where the notes begin, and where the footer begins, as indices of lines."""
    labels = [at for at, line in enumerate(lines) if chrome_rule(line.text) == "body-label"]
    long = [at for at, line in enumerate(lines) if len(line.text) > _LONGEST_HEADER_LINE]
    first = labels[0] + 1 if labels else (long[0] if long else 0)
    numbered = numbers([line.text for line in lines[first:]])
    last = first + max(numbered, default=-1) + 1
    end = next((at for at in range(last, len(lines)) if _is_footer(lines[at].text)), len(lines))
    notes = next((at for at in range(last, end) if _opens_notes(lines[at].text)), end)
    return first, notes, end


def _is_footer(line: str) -> bool:
    return interrupts(line) is not None or read_rights(line) is not None


def _opens_notes(line: str) -> bool:
    note = as_note(line)
    return is_notes_label(line) or (note is not None and note[0] in ("1", "*"))


def _take_body(page: _Page, lines: Sequence[Line]) -> None:
    numbered = numbers([line.text for line in lines])
    for at, line in enumerate(lines):
        rule, echo = interrupts(line.text), as_echo(line.text, len(page.drafts))
        if at in numbered:
            _take_numbered(page, line, numbered[at])
        elif echo:
            page.echoes.append(echo)
            page.mark(line.start, line.end, SegmentClass.APPARATUS, "note-echo")
        elif rule:
            page.mark(line.start, line.end, SegmentClass.CHROME, rule)
        elif not line.gap and page.segments and page.segments[-1].class_ is SegmentClass.TEXT:
            _lengthen(page, line)
        else:
            _take_paragraph(page, line, line.start, None)


def _lengthen(page: _Page, line: Line) -> None:
    """Add a line to the paragraph that stands right above it: verse, or a line that was broken in copying."""
    start = page.drafts[-1].spans[0].start
    page.segments[-1] = evolve(page.segments[-1], end=line.end)
    page.drafts[-1] = evolve(
        page.drafts[-1],
        text=page.text[start : line.end],
        spans=(CaptureSpan(page.capture, start, line.end),),
    )


def _take_numbered(page: _Page, line: Line, n: str) -> None:
    end = line.start + len(n)
    page.mark(line.start, end, SegmentClass.METADATA, "paragraph-number")
    rest = page.text[end : line.end]
    _take_paragraph(page, line, end + len(rest) - len(rest.lstrip()), n)


def _take_paragraph(page: _Page, line: Line, start: int, n: str | None) -> None:
    page.mark(start, line.end, SegmentClass.TEXT, "paragraph" if n else "unnumbered-paragraph")
    spans = (CaptureSpan(page.capture, start, line.end),)
    page.drafts.append(Draft(text=page.text[start : line.end], spans=spans, line=line.number, n=n))


def _take_notes(page: _Page, lines: Sequence[Line]) -> None:
    for line in lines:
        note = as_note(line.text)
        if is_notes_label(line.text):
            page.mark(line.start, line.end, SegmentClass.CHROME, "notes-label")
            continue
        page.mark(line.start, line.end, SegmentClass.APPARATUS, "note")
        if note:
            page.bodies.append((note[0], line.start + note[1], line.end))
        elif page.bodies:
            n, start, _ = page.bodies[-1]
            page.bodies[-1] = (n, start, line.end)


def _take_footer(page: _Page, line: Line) -> None:
    rule, rights = chrome_rule(line.text), read_rights(line.text)
    if rights:
        page.rights = page.rights or rights
        page.mark(line.start, line.end, SegmentClass.METADATA, "rights")
    else:
        page.mark(line.start, line.end, SegmentClass.CHROME if rule else SegmentClass.METADATA, rule or "footer")


def _notes(pages: Sequence[_Page]) -> tuple[Note, ...]:
    """Join the bodies of the notes, their echoes and their callouts; an echo without a body is a note without text."""
    notes, before = [], 0
    for page in pages:
        echoes: dict[str, list[str]] = {}
        for echo in page.echoes:
            echoes.setdefault(echo.n, []).append(echo.text)
        printed = {body[0] for body in page.bodies}
        bodies = [*page.bodies, *((n, 0, 0) for n in echoes if n not in printed)]
        called = callouts([body[0] for body in bodies], [draft.text for draft in page.drafts], page.echoes)
        for (n, start, end), place in zip(bodies, called, strict=True):
            note = Note(
                n=n,
                text=page.text[start:end],
                callout=Callout(place.paragraph + before, place.start, place.end) if place else None,
                echoes=tuple(echoes.pop(n, ())),
                spans=(CaptureSpan(page.capture, start, end),) if end else (),
            )
            notes.append(note)
        before += len(page.drafts)
    return tuple(notes)


def _source(header: Header | None, rights: Rights | None) -> Source:
    claims = [Claim("translators", name, "page") for name in (header.translators if header else ())]
    claims += [Claim("editors", name, "page") for name in (header.editors if header else ())]
    claims += [Claim("title", header.title, "page")] if header and header.title else []
    return Source(
        container_title=header.container_title if header else None,
        number=header.number if header else None,
        translators=header.translators if header else (),
        editors=header.editors if header else (),
        contributors=header.contributors if header else (),
        publisher=rights.publisher if rights else None,
        year=rights.year if rights else None,
        rights=rights.printed if rights else None,
        platform=_PLATFORM,
        claims=tuple(claims),
    )
