"""Verb: paragraphs that a reader has cut out, to a transcript with speeches, marks and source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from provenance.capture import Capture, Segment, check_partition
from provenance.chain import chain, derivations
from provenance.claims import check_claims
from provenance.credits import Credits, read_credits
from provenance.dates import find_date
from provenance.detect import SAMPLE, told
from provenance.draft import Draft, DraftNote, Front
from provenance.history import joined
from provenance.source import Claim, Source
from provenance.transcribe.marks import find_marks
from provenance.transcribe.speeches import Structure, declared_speeches, find_speeches
from provenance.transcript import Callout, Mark, Note, Paragraph, Role, Transcript

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from provenance.reference import ArchivalReference


def transcribe(
    reader: str,
    captures: tuple[Capture, ...],
    drafts: Sequence[Draft],
    *,
    segments: Sequence[Segment],
    front: Front,
    notes: Sequence[DraftNote] = (),
) -> Transcript:
    """
    Return the transcript of *drafts*: roles, speeches and marks found, the source note read, the language told.

    What the markup declares of a paragraph counts before what its text looks like. The title is the reader's, or else
    the first paragraph if it is a heading. *notes* are bodies that the drafts call by key. Raises `InvariantError` if
    the segments do not partition the captures. Takes linear time.
    """
    check_partition(captures, segments)
    texts = [draft.text for draft in drafts]
    language = told(_sample(texts), front.language)
    structure = _structure(drafts, texts, language)
    paragraphs = tuple(_paragraphs(drafts, structure))
    title = front.title or _title(paragraphs)
    date = front.date or (find_date(title, language) if title else None)
    source, claims = _with_source_notes(front.source, paragraphs)
    if date and title and not front.date:
        claims = (*claims, Claim("date", date.printed, "title"))
    source = evolve(source, derived_from=derivations(source, title, paragraphs))
    events = chain(
        source, captures=captures, paragraphs=paragraphs, reader=reader, title=title, date=date, language=language
    )
    transcript = Transcript(
        captures=captures,
        reader=reader,
        paragraphs=paragraphs,
        language=language,
        title=title,
        date=date,
        source=evolve(source, claims=claims),
        speeches=structure.speeches,
        marks=_marks(drafts, find_marks(texts, language)),
        notes=(*front.notes, *_notes(drafts, notes)),
        segments=tuple(segments),
        history=joined(front.history, events),
        warnings=front.warnings,
    )
    said = check_claims(transcript)
    return evolve(transcript, source=evolve(source, claims=(*claims, *said))) if said else transcript


def _structure(drafts: Sequence[Draft], texts: Sequence[str], language: str | None) -> Structure:
    """Take the speeches that the markup declares, if it declares any, or else those that the text shows."""
    if any(draft.speech is not None for draft in drafts):
        return declared_speeches(drafts, language)
    return find_speeches(texts, language, drafts)


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
            page=draft.page,
            id=draft.id,
            line=draft.line,
            leaf=draft.leaf,
            spans=draft.spans,
            breaks=draft.breaks,
        )


def _marks(drafts: Sequence[Draft], found: Sequence[Mark]) -> tuple[Mark, ...]:
    """Join the marks that the markup declares with those found in the text; of two that overlap, the former."""
    if not any(draft.marks for draft in drafts):
        return tuple(found)
    declared = [
        Mark(
            kind=mark.kind,
            paragraph=index,
            start=mark.start,
            end=mark.end,
            text=draft.text[mark.start : mark.end],
            made_by=mark.made_by,
        )
        for index, draft in enumerate(drafts)
        for mark in draft.marks
        if mark.end > mark.start
    ]
    taken = {(mark.paragraph, at) for mark in declared for at in range(mark.start, mark.end)}
    kept = [mark for mark in found if not any((mark.paragraph, at) in taken for at in range(mark.start, mark.end))]
    return tuple(sorted((*declared, *kept), key=lambda mark: (mark.paragraph, mark.start, mark.end)))


def _notes(drafts: Sequence[Draft], notes: Sequence[DraftNote]) -> Iterator[Note]:
    """Give each body the places that call it."""
    places: dict[str, list[Callout]] = {}
    for index, draft in enumerate(drafts):
        for call in draft.callouts:
            places.setdefault(call.key, []).append(Callout(index, call.start, call.end))
    for note in notes:
        called = places.get(note.key, [])
        yield Note(
            n=note.n,
            text=note.text,
            callout=called[0] if called else None,
            echoes=note.echoes,
            spans=note.spans,
            further_callouts=tuple(called[1:]),
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

