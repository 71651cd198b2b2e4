"""Verb: paragraphs that a reader has cut out, to a transcript with speeches, marks and source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from provenance.capture import Capture, Segment, check_partition
from provenance.credits import Credits, read_credits
from provenance.dates import find_date
from provenance.detect import SAMPLE, detect
from provenance.history import Event
from provenance.marks import find_marks
from provenance.source import Claim, Source
from provenance.speeches import Structure, find_speeches
from provenance.transcript import CaptureSpan, Note, Paragraph, Role, Transcript

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from provenance.reference import ArchivalReference


@frozen
class Draft:
    """A paragraph as it was cut out of its capture: its text and place, and the number that is printed before it."""

    text: str
    span: CaptureSpan
    line: int
    n: str | None = None


@frozen(kw_only=True)
class Front:
    """What a reader has found around the paragraphs: title, source, notes, warnings for people."""

    title: str | None = None
    source: Source = field(factory=Source)
    notes: tuple[Note, ...] = ()
    warnings: tuple[str, ...] = ()


def transcribe(
    reader: str,
    captures: tuple[Capture, ...],
    drafts: Sequence[Draft],
    *,
    segments: Sequence[Segment],
    front: Front,
) -> Transcript:
    """
    Return the transcript of *drafts*: roles, speeches and marks found, the source note read, the language told.

    The title is the reader's, or else the first paragraph if it is a heading. Raises `InvariantError` if the segments
    do not partition the captures. Takes linear time.
    """
    check_partition(captures, segments)
    texts = [draft.text for draft in drafts]
    language = detect(_sample(texts))
    structure = find_speeches(texts, language)
    paragraphs = tuple(_paragraphs(drafts, structure))
    title = front.title or _title(paragraphs)
    date = find_date(title, language) if title else None
    source, claims = _with_source_notes(front.source, paragraphs)
    if date and title:
        claims = (*claims, Claim("date", date.printed, "title"))
    source = evolve(source, claims=claims)
    return Transcript(
        captures=captures,
        reader=reader,
        paragraphs=paragraphs,
        language=language,
        title=title,
        date=date,
        source=source,
        speeches=structure.speeches,
        marks=find_marks(texts, language),
        notes=front.notes,
        segments=tuple(segments),
        history=tuple(_history(captures, source)),
        warnings=front.warnings,
    )


def _sample(texts: Sequence[str]) -> str:
    """Return the opening of the text, as much of it as the language is told by."""
    pieces, size = [], 0
    for text in texts:
        pieces.append(text[:SAMPLE])
        size += len(text)
        if size > SAMPLE:
            break
    return "\n".join(pieces)


def _paragraphs(drafts: Sequence[Draft], structure: Structure) -> Iterable[Paragraph]:
    labels, speakers = structure.labels, structure.speakers
    for index, (draft, role) in enumerate(zip(drafts, structure.roles, strict=True)):
        label = labels.get(index)
        yield Paragraph(
            text=draft.text,
            role=role,
            n=draft.n,
            speaker=speakers.get(index),
            label=label.span if label else None,
            line=draft.line,
            spans=(draft.span,),
        )


def _title(paragraphs: Sequence[Paragraph]) -> str | None:
    return paragraphs[0].text if paragraphs and paragraphs[0].role is Role.HEADING else None


def _with_source_notes(source: Source, paragraphs: Sequence[Paragraph]) -> tuple[Source, tuple[Claim, ...]]:
    """Add what the source notes say to what the page says; the first reference counts, and all are claims."""
    claims = list(source.claims)
    for index, paragraph in enumerate(paragraphs):
        if paragraph.role is Role.SOURCE_NOTE:
            found = read_credits(paragraph.text)
            claims += _claims(found, index)
            source = evolve(
                source,
                reference=source.reference or found.reference,
                other_references=_others(source, found),
                holdings=source.holdings + tuple(one for one in found.holdings if one not in source.holdings),
                translators=source.translators
                + tuple(one for one in found.translators if one not in source.translators),
            )
    return source, tuple(claims)


def _others(source: Source, found: Credits) -> tuple[ArchivalReference, ...]:
    """Return the second and further references: those known, and the new ones of a note, each once."""
    new = (found.reference, *found.other_references) if source.reference else found.other_references
    known = (source.reference, *source.other_references)
    return source.other_references + tuple(one for one in new if one and one not in known)


def _claims(found: Credits, paragraph: int) -> Iterable[Claim]:
    for reference in (found.reference, *found.other_references):
        if reference:
            yield Claim("reference", reference.printed, "source-note", paragraph)
    for holding in found.holdings:
        yield Claim("holdings", holding.holder, "source-note", paragraph)
    for name in found.translators:
        yield Claim("translators", name, "source-note", paragraph)


def _history(captures: Sequence[Capture], source: Source) -> Iterable[Event]:
    for name in source.translators:
        yield Event(kind="translated", agent=name, evidence="credit")
    if source.publisher or source.year:
        yield Event(kind="published", agent=source.publisher, date=source.year, evidence=source.rights or "inferred")
    for capture in captures:
        yield Event(kind="read", note=f"{capture.path} as {capture.encoding}")
