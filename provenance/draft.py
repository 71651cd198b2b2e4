"""Nouns: paragraphs and notes as a reader has cut them out, before anyone looks at what they say."""

from __future__ import annotations

from attrs import field, frozen

from provenance.history import Event
from provenance.source import PrintedDate, Source
from provenance.span import Span
from provenance.transcript import CaptureSpan, MarkKind, Note, PageBreak, Role


@frozen
class DraftMark:
    """An editor's mark that the markup declares: code points ``start`` to ``end`` of the paragraph's text."""

    kind: MarkKind
    start: int
    end: int
    made_by: str = "unknown"


@frozen
class DraftCallout:
    """Where a paragraph calls the note ``key``: code points ``start`` to ``end`` of its text; they may be none."""

    key: str
    start: int
    end: int


@frozen(kw_only=True)
class Draft:
    """
    A paragraph as it was cut out of its captures: its text and place, and what the markup says of it.

    ``n`` is the number printed before it. ``role``, ``speaker``, ``label`` (where the printed label stands) and
    ``speech`` (a number that all paragraphs of one speech share) are what the markup declares, or ``None``: then they
    are told from the text.
    """

    text: str = ""
    spans: tuple[CaptureSpan, ...] = ()
    line: int | None = None
    n: str | None = None
    page: str | None = None
    leaf: str | None = None
    id: str | None = None
    breaks: tuple[PageBreak, ...] = ()
    role: Role | None = None
    speaker: str | None = None
    label: Span | None = None
    speech: int | None = None
    marks: tuple[DraftMark, ...] = ()
    callouts: tuple[DraftCallout, ...] = ()


@frozen(kw_only=True)
class DraftNote:
    """
    The body of a note (after its printed number ``n``), and the ``key`` under which paragraphs call it.

    ``echoes`` are excerpts of it that the page prints elsewhere.
    """

    key: str
    n: str | None = None
    text: str = ""
    spans: tuple[CaptureSpan, ...] = ()
    echoes: tuple[str, ...] = ()


@frozen(kw_only=True)
class Front:
    """
    What a reader has found around the paragraphs.

    ``language`` is what the markup says (ISO 639-1); what the text itself shows counts before it. ``notes`` are
    finished notes; ``history`` are events that the file itself records.
    """

    title: str | None = None
    date: PrintedDate | None = None
    language: str | None = None
    source: Source = field(factory=Source)
    notes: tuple[Note, ...] = ()
    history: tuple[Event, ...] = ()
    warnings: tuple[str, ...] = ()
