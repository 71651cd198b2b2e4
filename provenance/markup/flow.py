"""Aid of readers: the decoded text of a file with markup as it flows by, cut into paragraphs, notes and the rest."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import define, evolve, field, frozen

from provenance.capture import Segment, SegmentClass
from provenance.draft import Draft, DraftCallout, DraftMark, DraftNote
from provenance.span import Span
from provenance.transcript import CaptureSpan, PageBreak

if TYPE_CHECKING:
    from collections.abc import Iterator

    from provenance.transcript import MarkKind

#: White space that markup may add or fold at will; a no-break space is no such.
_FOLDED: Final = re.compile("[ \\t\\n\\r\\f]+")
#: Between two words one character of white space stands for itself.
_LONG: Final = re.compile("[ \\t\\n\\r\\f]{2,}")


@frozen
class Finished:
    """What a flow has built: paragraphs, bodies of notes, segments of all captures, and their decoded texts."""

    drafts: tuple[Draft, ...]
    notes: tuple[DraftNote, ...]
    segments: tuple[Segment, ...]
    texts: tuple[str, ...]


@define
class _Open:
    """A paragraph or a note while its text comes in: where its pieces stand in the decoded text."""

    draft: Draft
    spans: list[CaptureSpan] = field(factory=list)
    texts: list[str] = field(factory=list)
    length: int = 0
    marks: list[DraftMark] = field(factory=list)
    callouts: list[DraftCallout] = field(factory=list)
    breaks: list[PageBreak] = field(factory=list)
    label: Span | None = None

    def add(self, capture: int, start: int, text: str) -> None:
        """Add a piece of the decoded text; one that follows directly on the last lengthens it."""
        last = self.spans[-1] if self.spans else None
        if last and last.capture == capture and last.end == start:
            self.spans[-1] = CaptureSpan(capture, last.start, start + len(text))
        else:
            self.spans.append(CaptureSpan(capture, start, start + len(text)))
        self.texts.append(text)
        self.length += len(text)


@define
class Flow:
    r"""
    Builds the decoded texts of one or more captures: all their character data, in order, each code point once.

    A reader walks through its file and says what it meets: `begin` and `end` a paragraph (or a note), `text` for its
    characters, `aside` for what is no text of the document, `turn` where a page begins. Text outside any paragraph
    opens one. White space at either end of a paragraph is a separator. A paragraph may go on in the next capture
    (`next_capture` does not end it). Of a run of white space inside a paragraph one character is kept and the rest
    is set aside, unless ``fold`` is false. `finish` gives drafts, notes, segments and decoded texts; together they
    fulfil laws 1 and 2. Takes time linear in the text.

    >>> flow = Flow("html")
    >>> flow.begin(); flow.text(" One"); flow.text("\n"); flow.end(); flow.aside("menu", SegmentClass.CHROME, "nav")
    >>> flow.finish().texts, [draft.text for draft in flow.finish().drafts]
    ((' One\nmenu',), ['One'])
    """

    reader: str
    fold: bool = True
    page: str | None = None
    leaf: str | None = None
    line: int | None = None
    drafts: list[Draft] = field(factory=list, init=False)
    notes: list[DraftNote] = field(factory=list, init=False)
    _texts: list[list[str]] = field(factory=lambda: [[]], init=False)
    _at: list[int] = field(factory=lambda: [0], init=False)
    _kept: list[Segment] = field(factory=list, init=False)
    _paragraph: _Open | None = field(default=None, init=False)
    _note: tuple[_Open, DraftNote] | None = field(default=None, init=False)
    _echoes: dict[str, list[str]] = field(factory=dict, init=False)

    @property
    def capture(self) -> int:
        """The number of the capture that is being read."""
        return len(self._texts) - 1

    @property
    def is_open(self) -> bool:
        """Whether a paragraph or a note is open."""
        return self._paragraph is not None or self._note is not None

    @property
    def length(self) -> int:
        """The code points that the open paragraph or note has so far; 0 if none is open."""
        target = self._target()
        return target.length if target else 0

    def next_capture(self) -> None:
        """Go on to the next file; an open paragraph stays open."""
        self._texts.append([])
        self._at.append(0)

    def begin(self, draft: Draft | None = None) -> None:
        """
        Begin a paragraph, and end the one that is open; inside a note, begin its next paragraph.

        *draft* says what the markup says of it (role, speaker, speech, number, id, line); its text comes with `text`.
        """
        if self._note is not None:
            if self._note[0].length:
                self.text("\n")
            return
        self.end()
        draft = draft or Draft()
        line = draft.line or self.line
        if (line, self.page, self.leaf) != (draft.line, draft.page, draft.leaf):
            draft = evolve(draft, line=line, page=self.page, leaf=self.leaf)
        self._paragraph = _Open(draft)

    def end(self) -> None:
        """End the open paragraph, if there is one; one without text leaves no trace but its white space."""
        if self._note is not None or self._paragraph is None:
            return
        made, self._paragraph = self._made(self._paragraph, SegmentClass.TEXT, "paragraph"), None
        if made is not None:
            self.drafts.append(made)

    def text(self, text: str, *, fold: bool | None = None) -> None:
        """Add characters of the document; outside a paragraph they open one, unless they are white space."""
        target = self._target()
        if target is None and text and not text.isspace():
            self.begin()
            target = self._target()
        if target is None:
            self._put(text)
        elif not (self.fold if fold is None else fold):
            self._add(target, text)
        else:
            lead = _FOLDED.match(text)
            at = lead.end() if lead else 0
            if lead:
                self._add_space(target, lead.group())
            for run in _LONG.finditer(text, at):
                self._add(target, text[at : run.start()])
                self._add_space(target, run.group())
                at = run.end()
            self._add(target, text[at:])

    def _add(self, target: _Open, text: str) -> None:
        if text:
            target.add(self.capture, self._put(text), text)

    def _add_space(self, target: _Open, run: str) -> None:
        """Keep one character of a run of white space, a line end if there is one; none after white space."""
        keep = max(run.find("\n"), 0)
        if not target.texts or target.texts[-1][-1].isspace():
            self._put(run)
            return
        self._put(run[:keep])
        target.add(self.capture, self._put(run[keep]), run[keep])
        self._put(run[keep + 1 :])

    def aside(self, text: str, class_: SegmentClass, rule: str) -> None:
        """Add characters that belong to no paragraph, with their class and the *rule* (without the reader's name)."""
        if not text:
            return
        start = self._at[-1]
        self._put(text)
        self._kept.append(Segment(self.capture, start, start + len(text), class_, f"{self.reader}/{rule}"))

    def turn(self, page: str | None, leaf: str | None = None, *, line: int | None = None) -> None:
        """Begin a page (or leaf), inside the open paragraph or between two; *line* is where its text goes on."""
        self.page, self.leaf = page, leaf
        if self._paragraph is not None and self._paragraph.length:
            self._paragraph.breaks.append(PageBreak(self._paragraph.length, page, leaf, line))
        elif self._paragraph is not None:
            self._paragraph.draft = evolve(
                self._paragraph.draft, page=page, leaf=leaf, line=line or self._paragraph.draft.line
            )

    def mark(self, kind: MarkKind, start: int, *, made_by: str = "unknown") -> None:
        """Mark the text of the open paragraph from *start* (see `length`) to here as an editor's."""
        if self._note is None and self._paragraph is not None and self._paragraph.length > start:
            self._paragraph.marks.append(DraftMark(kind, start, self._paragraph.length, made_by))

    def label(self, start: int) -> None:
        """Say that the text of the open paragraph from *start* to here is the speaker's printed label."""
        if self._note is None and self._paragraph is not None and self._paragraph.length > start:
            self._paragraph.label = Span(start, self._paragraph.length)

    def callout(self, key: str, start: int) -> None:
        """Say that the text of the open paragraph from *start* to here (it may be none) calls the note *key*."""
        if self._note is None and self._paragraph is not None:
            self._paragraph.callouts.append(DraftCallout(key, start, self._paragraph.length))

    def begin_note(self, key: str, n: str | None = None) -> None:
        """Begin the body of the note *key* with the printed number *n*; a note within a note is part of it."""
        if self._note is None:
            self._note = (_Open(Draft()), DraftNote(key=key, n=n))

    def end_note(self) -> None:
        """End the body of the open note."""
        if self._note is None:
            return
        (body, note), self._note = self._note, None
        made = self._made(body, SegmentClass.APPARATUS, "note")
        if made is not None:
            self.notes.append(evolve(note, text=made.text, spans=made.spans))

    def echo(self, key: str, text: str) -> None:
        """Say that *text*, which was set aside, is an excerpt of the note *key*."""
        self._echoes.setdefault(key, []).append(text)

    def finish(self) -> Finished:
        """End what is open and return all that was built."""
        self.end_note()
        self.end()
        texts = tuple("".join(pieces) for pieces in self._texts)
        notes = tuple(evolve(note, echoes=tuple(self._echoes.get(note.key, ()))) for note in self.notes)
        return Finished(tuple(self.drafts), notes, tuple(self._segments(texts)), texts)

    def _target(self) -> _Open | None:
        return self._note[0] if self._note is not None else self._paragraph

    def _put(self, text: str) -> int:
        """Add characters to the decoded text and return where they begin."""
        start = self._at[-1]
        if text:
            self._texts[-1].append(text)
            self._at[-1] += len(text)
        return start

    def _made(self, one: _Open, class_: SegmentClass, rule: str) -> Draft | None:
        """Close a paragraph or note: cut the white space at its ends, move all places along, keep its segments."""
        text = "".join(one.texts)
        end = len(text.rstrip())
        cut = len(text) - len(text.lstrip())
        if cut >= end:
            return None
        spans = tuple(_cut(one.spans, cut, end))
        self._kept += [Segment(s.capture, s.start, s.end, class_, f"{self.reader}/{rule}") for s in spans]
        size = end - cut

        def moved(at: int) -> int:
            return min(max(at - cut, 0), size)

        return evolve(
            one.draft,
            text=text[cut:end],
            spans=spans,
            label=Span(moved(one.label.start), moved(one.label.end)) if one.label else None,
            marks=tuple(DraftMark(mark.kind, moved(mark.start), moved(mark.end), mark.made_by) for mark in one.marks),
            callouts=tuple(DraftCallout(call.key, moved(call.start), moved(call.end)) for call in one.callouts),
            breaks=tuple(evolve(turn, at=moved(turn.at)) for turn in one.breaks if moved(turn.at) < size),
        )

    def _segments(self, texts: tuple[str, ...]) -> Iterator[Segment]:
        """Yield all segments in order; what no paragraph, note or aside holds is white space."""
        white = f"{self.reader}/white-space"
        kept = sorted(self._kept, key=lambda one: (one.capture, one.start))
        at, number = 0, 0
        for segment in [*kept, Segment(len(texts), 0, 0, SegmentClass.SEPARATOR, white)]:
            while number < segment.capture:
                if at < len(texts[number]):
                    yield Segment(number, at, len(texts[number]), SegmentClass.SEPARATOR, white)
                at, number = 0, number + 1
            if segment.start > at:
                yield Segment(number, at, segment.start, SegmentClass.SEPARATOR, white)
            if segment.end > segment.start:
                yield segment
            at = segment.end


def _cut(spans: list[CaptureSpan], start: int, end: int) -> Iterator[CaptureSpan]:
    """Yield what of the spans laid end to end lies between *start* and *end*."""
    at = 0
    for span in spans:
        size = span.end - span.start
        first, last = max(start - at, 0), min(end - at, size)
        if first < last:
            yield CaptureSpan(span.capture, span.start + first, span.start + last)
        at += size
