"""Aid of the reader: the flow of a TEI document, with what its markup knows and other markup does not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import define, evolve, field, frozen

from provenance.capture import Segment, SegmentClass
from provenance.draft import Draft
from provenance.markup.flow import Finished, Flow
from provenance.span import Span
from provenance.transcript import CaptureSpan, MarkKind, Role

if TYPE_CHECKING:
    from collections.abc import Iterator

_HYPHENS: Final = "-\N{HYPHEN}\N{SOFT HYPHEN}\N{NOT SIGN}\N{DOUBLE OBLIQUE HYPHEN}"
#: What stands behind a speaker's name and is no part of it.
_AFTER_NAME: Final = re.compile(r"[\s:;,\N{EM DASH}\N{EN DASH}-]+$")
_FULL_STOP: Final = re.compile(r"(?<=\w\w\w)\.$")
_ASIDE: Final = re.compile(r"\s*(?:\([^()]*\)|\[[^\[\]]*\])")


@define
class _OpenMark:
    """A mark that is open; ``start`` is where it begins in the paragraph, or ``None`` inside a note."""

    kind: MarkKind
    made_by: str
    start: int | None


@frozen
class _Speaking:
    """Whose speech it is at present, by its number; the name is known from the markup or still ``None``."""

    speech: int
    speaker: str | None


@define
class TeiFlow(Flow):
    r"""
    A flow of text in which paragraphs belong to speeches, labels stand before them, and words go on over line ends.

    A *lead* is a printed label that stands before the paragraph to which it belongs: the next paragraph that begins
    goes on in it. Marks may run over paragraphs. ``sign`` adds what the encoding says without characters, such as
    ``[…]`` for a gap, and the account names the rule that did it.

    >>> flow = TeiFlow("tei")
    >>> flow.speak(None); flow.begin(); flow.text("Ottokar:"); flow.lead(); flow.begin(); flow.text("Yes.")
    >>> [(draft.text, draft.speaker, draft.label) for draft in flow.finish().drafts]
    [('Ottokar: Yes.', 'Ottokar', Span(start=0, end=7))]
    """

    is_lead: bool = field(default=False, init=False)
    _is_fresh: bool = field(default=False, init=False)
    _speaking: list[_Speaking] = field(factory=list, init=False)
    _speeches: int = field(default=0, init=False)
    _open_marks: list[_OpenMark] = field(factory=list, init=False)
    _waiting: list[Draft] = field(factory=list, init=False)
    _is_source: bool = field(default=False, init=False)
    _joining: bool = field(default=False, init=False)
    _signs: list[Segment] = field(factory=list, init=False)

    def speak(self, speaker: str | None) -> None:
        """Begin a speech, inside another one too; a lead that is open becomes its label."""
        self._speaking.append(_Speaking(self._speeches, speaker))
        self._speeches += 1
        if self.is_lead and self._paragraph is not None:
            self.describe(self._paragraph.draft)

    def fall_silent(self) -> None:
        """End the speech; the one around it, if there is one, goes on."""
        self.close()
        del self._speaking[-1:]

    def describe(self, draft: Draft) -> None:
        """Take what *draft* says of the open paragraph, and in whose speech it stands."""
        if self._note is None and self._paragraph is not None:
            known = self._paragraph.draft
            self._paragraph.draft = self._spoken(evolve(draft, line=known.line, page=known.page, leaf=known.leaf))

    def declare(self, role: Role) -> None:
        """Say which role the open paragraph has, if it has no text yet."""
        if self._note is None and self._paragraph is not None and not self._paragraph.length:
            self._paragraph.draft = evolve(self._paragraph.draft, role=role)

    def begin(self, draft: Draft | None = None) -> None:
        """Begin a paragraph, or go on in the one that a lead has opened."""
        if self._note is not None or not self.is_lead or self._paragraph is None:
            super().begin(self._spoken(draft or Draft()))
            return
        self.is_lead = False
        self.space()
        speaker = self._paragraph.draft.speaker
        self.describe(evolve(draft or Draft(), speaker=speaker))

    def space(self, sign: str = " ") -> None:
        """Part what comes from what is there, where the document has no white space between the two."""
        target = self._target()
        if target is not None and target.texts and not target.texts[-1][-1:].isspace():
            self.text(sign, fold=False)

    def lead(self) -> None:
        """Say that the open paragraph is so far a printed label, and that the text to which it belongs follows."""
        if self._note is not None or self._paragraph is None or not self._paragraph.length:
            return
        text = "".join(self._paragraph.texts)
        name = _FULL_STOP.sub("", _AFTER_NAME.sub("", text))
        start = len(name) - len(name.lstrip())
        self._paragraph.label = Span(min(start, len(name)), len(name))
        draft = self._paragraph.draft
        speaker = draft.speaker or _ASIDE.sub("", name).strip() or name.strip()
        self._paragraph.draft = evolve(draft, speaker=speaker)
        if self._speaking and draft.speech is not None:
            self._speaking[-1] = _Speaking(draft.speech, speaker)
        self.is_lead = self._is_fresh = True

    def open_lead(self) -> None:
        """Say that the open paragraph is a label in a list: the item follows in it."""
        self.is_lead = self._note is None and self._paragraph is not None and self._paragraph.length > 0

    def boundary(self) -> None:
        """End the open paragraph, unless it is a lead whose text is still to come."""
        if not self.is_lead:
            self.end()

    def close(self) -> None:
        """End the open paragraph, a lead too."""
        self.is_lead = False
        self.end()

    def end(self) -> None:
        """End the open paragraph; open marks end with it and go on in the next; source notes inside it follow."""
        if self._note is not None:
            return
        self.is_lead = self._joining = False
        for one in self._open_marks:
            if one.start is not None:
                self.mark(one.kind, one.start, made_by=one.made_by)
                one.start = 0
        super().end()
        self.drafts += self._waiting
        self._waiting = []

    def text(self, text: str, *, fold: bool | None = None) -> None:
        """Add characters; where a word goes on, white space before it is none of the paragraph's."""
        if self._is_fresh and text:
            self._is_fresh = False
            if self.is_lead and self._note is None and not text[0].isspace():
                self.space()
        if self._joining and text:
            bare = text.lstrip()
            self._put(text[: len(text) - len(bare)])
            self._joining = not bare
            text = bare
        super().text(text, fold=fold)

    def glue(self) -> None:
        """Say that no white space stands here, whatever the layout of the file: what there is is set aside."""
        self._joining = self.length > 0
        while self._take_back(str.isspace):
            pass

    def join(self) -> None:
        """Say that the word goes on over a line or page end: white space and a hyphen before it are set aside."""
        if not self.length:
            return
        self.glue()
        at = self._take_back(_HYPHENS.__contains__)
        if at is not None:
            self._kept.append(Segment(at.capture, at.start, at.end, SegmentClass.SEPARATOR, "tei/line-end-hyphen"))
        if self._note is None and self._paragraph is not None:
            size = self._paragraph.length
            self._paragraph.marks = [evolve(mark, end=min(mark.end, size)) for mark in self._paragraph.marks]

    def _take_back(self, is_such: object) -> CaptureSpan | None:
        """Take the last character of the open paragraph out of it if it is such a one; return where it stands."""
        target = self._target()
        if target is None or not target.length or not callable(is_such) or not is_such(target.texts[-1][-1]):
            return None
        last = target.spans[-1]
        target.texts[-1] = target.texts[-1][:-1]
        target.length -= 1
        if not target.texts[-1]:
            target.texts.pop()
        target.spans[-1] = CaptureSpan(last.capture, last.start, last.end - 1)
        if last.end - 1 == last.start:
            target.spans.pop()
        return CaptureSpan(last.capture, last.end - 1, last.end)

    def sign(self, text: str, rule: str) -> None:
        """Add what the markup says instead of characters; the account names the *rule*."""
        if self._target() is None:
            self.begin()
        start = self._at[-1]
        self.text(text, fold=False)
        self._signs.append(Segment(self.capture, start, self._at[-1], SegmentClass.TEXT, f"{self.reader}/{rule}"))

    def open_mark(self, kind: MarkKind, made_by: str) -> None:
        """Begin a mark; the last one that is opened ends first."""
        self._open_marks.append(_OpenMark(kind, made_by, None if self._note is not None else self.length))

    def close_mark(self) -> None:
        """End the mark that was opened last."""
        one = self._open_marks.pop()
        if one.start is not None:
            self.mark(one.kind, one.start, made_by=one.made_by)

    def number(self, n: str) -> None:
        """Say with which printed number the open note begins, where its attributes do not."""
        if self._note is not None and n:
            body, note = self._note
            self._note = (body, evolve(note, n=note.n or n))

    def begin_source(self) -> None:
        """Begin a statement of source that stands inside another paragraph: it becomes a paragraph after that one."""
        self._is_source = self._note is None
        self.begin_note("source")

    def end_note(self) -> None:
        """End the body of the open note, or the statement of source."""
        if self._note is None or not self._is_source:
            super().end_note()
            return
        (body, _), self._note, self._is_source = self._note, None, False
        made = self._made(body, SegmentClass.TEXT, "source-note")
        if made is not None:
            self._waiting.append(evolve(made, role=Role.SOURCE_NOTE, line=self.line, page=self.page, leaf=self.leaf))
        if self._paragraph is None:
            self.end()

    def finish(self) -> Finished:
        """End what is open; name the rule of each sign that stands for markup."""
        self.end_note()
        self.close()
        done = super().finish()
        return evolve(done, segments=tuple(_cut_out(tuple(_joined(done.segments)), self._signs)))

    def _spoken(self, draft: Draft) -> Draft:
        if not self._speaking or draft.role is not None:
            return draft
        now = self._speaking[-1]
        return evolve(draft, speech=now.speech, speaker=now.speaker or draft.speaker)


def _cut_out(segments: tuple[Segment, ...], signs: list[Segment]) -> Iterator[Segment]:
    """Yield the segments with the stretches of *signs*, which are in order, cut out of those that hold them."""
    at = 0
    for segment in segments:
        if at == len(signs) or (signs[at].capture, signs[at].start) >= (segment.capture, segment.end):
            yield segment
            continue
        start = segment.start
        while at < len(signs) and (signs[at].capture, signs[at].start) < (segment.capture, segment.end):
            sign = signs[at]
            if sign.start > start:
                yield evolve(segment, start=start, end=sign.start)
            yield evolve(segment, start=sign.start, end=sign.end, rule=sign.rule)
            start, at = sign.end, at + 1
        if start < segment.end:
            yield evolve(segment, start=start)


def _joined(segments: tuple[Segment, ...]) -> Iterator[Segment]:
    """Yield the segments, those of one run of metadata as one."""
    held: Segment | None = None
    for segment in segments:
        same = held is not None and (held.capture, held.class_, held.rule) == (
            segment.capture,
            segment.class_,
            segment.rule,
        )
        if held is not None and same and segment.class_ is SegmentClass.METADATA:
            held = evolve(held, end=segment.end)
            continue
        if held is not None:
            yield held
        held = segment
    if held is not None:
        yield held
