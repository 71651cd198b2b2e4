"""Nouns: one text as read from its captures (Transcript) and its parts."""

from __future__ import annotations

import enum

from attrs import field, frozen

from provenance.capture import Capture, Segment
from provenance.errors import InvariantError
from provenance.history import Event
from provenance.source import PrintedDate, Source
from provenance.span import Span


class Role(enum.StrEnum):
    """What a paragraph does in the document."""

    HEAD_NOTE = "head-note"
    HEADING = "heading"
    SPEECH = "speech"
    NARRATION = "narration"
    DECISION = "decision"
    SOURCE_NOTE = "source-note"


class MarkKind(enum.StrEnum):
    """What an editor's sign says."""

    OMISSION = "omission"
    SUPPLY = "supply"
    GLOSS = "gloss"
    IDENTIFICATION = "identification"
    SIC = "sic"
    UNCERTAIN = "uncertain"
    SOURCE = "source"
    REMARK = "remark"


@frozen
class CaptureSpan:
    """Code points ``start`` to ``end`` of the decoded text of capture number ``capture``."""

    capture: int
    start: int
    end: int


@frozen
class PageBreak:
    """
    A page or leaf that begins inside a paragraph, at code point ``at`` of its text.

    ``page`` and ``leaf`` are as the source numbers them, ``line`` is the 1-based line on which the text goes on; each
    is ``None`` where the source does not say.
    """

    at: int
    page: str | None = None
    leaf: str | None = None
    line: int | None = None


@frozen(kw_only=True)
class Paragraph:
    """
    The unit of comparison: its text as it stands in the source, and where that is.

    ``text`` is exactly the text of ``spans`` joined; a printed number glued to it (``n``) is not part of it, a
    speaker's label (``label``, without its colon) and a note's callout are. ``line`` is the 1-based line of its first
    character in its capture, ``page``, ``leaf`` and ``id`` what the source prints, or ``None``; ``breaks`` are the
    pages that begin inside it, in order.
    """

    text: str
    role: Role = Role.NARRATION
    n: str | None = None
    page: str | None = None
    id: str | None = None
    speaker: str | None = None
    label: Span | None = None
    line: int | None = None
    leaf: str | None = None
    spans: tuple[CaptureSpan, ...] = ()
    breaks: tuple[PageBreak, ...] = ()


@frozen(kw_only=True)
class Speech:
    """
    A run of paragraphs that one speaker holds under one printed label.

    ``paragraphs`` are indices; the label stands in the first of them at ``label`` and reads ``label_text``. Where the
    markup alone names the speaker, the label is empty.
    """

    speaker: str
    label_text: str
    label: Span
    paragraphs: tuple[int, ...]


@frozen(kw_only=True)
class Mark:
    """
    An editor's sign in a paragraph; ``text`` is what is printed, brackets included.

    ``made_by`` is who made it, or ``"unknown"``.
    """

    kind: MarkKind
    paragraph: int
    start: int
    end: int
    text: str
    made_by: str = "unknown"


@frozen
class Callout:
    """Where a note is called: code points ``start`` to ``end`` of a paragraph."""

    paragraph: int
    start: int
    end: int


@frozen(kw_only=True)
class Note:
    """
    A footnote or endnote: printed number, body (after the number), callout, and the echoes of it on the page.

    ``further_callouts`` are the other places that call the same note, in the order of the text; ``echoes`` are excerpts
    printed elsewhere, such as a margin copy that ends in ``(...)``.
    """

    n: str | None
    text: str
    callout: Callout | None = None
    echoes: tuple[str, ...] = ()
    spans: tuple[CaptureSpan, ...] = ()
    further_callouts: tuple[Callout, ...] = ()

    @property
    def callouts(self) -> tuple[Callout, ...]:
        """All places that call the note, the first of them first."""
        return (self.callout, *self.further_callouts) if self.callout else self.further_callouts


@frozen(kw_only=True)
class Transcript:
    """
    One text as read from its captures.

    The segments partition the decoded captures (law 1; the readers check it with `check_partition`); every mark, note
    and speech points into ``paragraphs``. ``warnings`` are sentences for people: damage, guesses, doubts.
    """

    captures: tuple[Capture, ...]
    reader: str
    paragraphs: tuple[Paragraph, ...]
    language: str | None = None
    title: str | None = None
    date: PrintedDate | None = None
    source: Source = field(factory=Source)
    speeches: tuple[Speech, ...] = ()
    marks: tuple[Mark, ...] = ()
    notes: tuple[Note, ...] = ()
    segments: tuple[Segment, ...] = field(default=(), repr=False)
    history: tuple[Event, ...] = ()
    warnings: tuple[str, ...] = ()

    def __attrs_post_init__(self) -> None:
        """Refuse parts that point past the last paragraph."""
        count = len(self.paragraphs)
        pointers = [mark.paragraph for mark in self.marks]
        pointers += [place.paragraph for note in self.notes for place in note.callouts]
        pointers += [index for speech in self.speeches for index in speech.paragraphs]
        if pointers and not 0 <= min(pointers) <= max(pointers) < count:
            message = f"a mark, note or speech points to paragraph {max(pointers)} of {count}"
            raise InvariantError(message)
