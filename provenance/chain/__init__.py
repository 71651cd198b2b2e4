"""Verb: what happened to a text, told from what is printed: the chain of its events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from provenance.chain.derivations import find_derivations
from provenance.dates import read_date
from provenance.history import INFERRED, Event, EventKind, in_order
from provenance.source import AgentRole, Derivation, DerivationKind, HoldingKind, Source
from provenance.span import Span
from provenance.titles import find_body
from provenance.transcript import Role
from provenance.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from provenance.capture import Capture
    from provenance.source import PrintedDate
    from provenance.transcript import Paragraph

#: What a text was translated from, where nothing says so.
UNKNOWN = "unknown"
#: What it means for the document that someone keeps it in this form.
_KEPT = {
    HoldingKind.ORIGINAL: EventKind.TRANSFERRED,
    HoldingKind.COPY: EventKind.COPIED,
    HoldingKind.MICROFILM: EventKind.COPIED,
    HoldingKind.DIGITAL: EventKind.DIGITISED,
}
_STATES = (Role.SOURCE_NOTE, Role.HEADING)
#: Where a clause of a source note begins and ends.
_STOPS = ("[", "]", ";", "\n", ". ")
_LONGEST_NOTE = 20_000


def chain(
    source: Source,
    *,
    captures: Sequence[Capture],
    paragraphs: Sequence[Paragraph],
    reader: str,
    title: str | None = None,
    date: PrintedDate | None = None,
    language: str | None = None,
) -> tuple[Event, ...]:
    """
    Return the events of a text that is of *source*, from its making to the reading of its files, in that order.

    Evidence is the printed words, with paragraph and place where they stand in one. Who keeps an original has it from
    a transfer; who keeps a copy or a microfilm, from copying. The body that the title names as sitting has created the
    document, unless an author is named. Days are those that are printed, and no others.

    >>> source = Source(publisher="Borduria Press", year="1999")
    >>> [(e.kind.value, e.agent, e.date) for e in chain(source, captures=(), paragraphs=(), reader="plain")]
    [('published', 'Borduria Press', '1999')]
    """
    authors = tuple(one.name for one in source.others if one.role is AgentRole.AUTHOR)
    if not authors and title and (body := find_body(title, language)):
        authors = (body,)
    events = (
        *_created(authors, paragraphs, title, date),
        *_kept(source, paragraphs),
        *_translated(source, paragraphs),
        *_published(source),
        *_shown(source),
        *_read(captures, reader),
    )
    return in_order(events)


def derivations(source: Source, title: str | None, paragraphs: Iterable[Paragraph]) -> tuple[Derivation, ...]:
    """
    Return the derivations of *source*, and those that the title, the headings and the source notes state.

    A text that names its translators is a translation, of a text that is ``"unknown"`` if nothing says more.
    """
    stated = [p.text for p in paragraphs if p.role in _STATES and len(p.text) <= _LONGEST_NOTE]
    found = [one for text in dict.fromkeys([title or "", *stated]) for one in find_derivations(text)]
    found = [*source.derived_from, *found]
    if source.translators and not any(one.kind is DerivationKind.TRANSLATION for one in found):
        found.append(Derivation(DerivationKind.TRANSLATION, UNKNOWN, source.translators[0]))
    return tuple(dict.fromkeys(found))


def _created(
    authors: tuple[str, ...], paragraphs: Sequence[Paragraph], title: str | None, date: PrintedDate | None
) -> Iterator[Event]:
    if date is None and not authors:
        return
    printed = date.printed if date else authors[0]
    paragraph, span = _place(printed, paragraphs)
    yield Event(
        kind=EventKind.CREATED,
        agent=authors,
        date=date.edtf if date else None,
        date_printed=date.printed if date else None,
        evidence=title if title and printed in title else printed,
        paragraph=paragraph,
        span=span,
    )


def _kept(source: Source, paragraphs: Sequence[Paragraph]) -> Iterator[Event]:
    for holding in source.holdings:
        paragraph, span = _place(holding.printed, paragraphs)
        kind, evidence = _KEPT[holding.kind], holding.printed
        yield Event(kind=kind, agent=holding.holder, evidence=evidence, paragraph=paragraph, span=span)


def _translated(source: Source, paragraphs: Sequence[Paragraph]) -> Iterator[Event]:
    """Yield one translation by all translators; its evidence is the clause that names the first of them."""
    said = [one for one in source.derived_from if one.kind is DerivationKind.TRANSLATION]
    if not source.translators and not said:
        return
    wanted = source.translators[0] if source.translators else said[0].evidence
    paragraph, span = _place(wanted, paragraphs)
    evidence = wanted
    if paragraph is not None and span is not None:
        span = _clause(paragraphs[paragraph].text, span)
        evidence = span.of(paragraphs[paragraph].text)
    yield Event(
        kind=EventKind.TRANSLATED, agent=source.translators, evidence=evidence, paragraph=paragraph, span=span
    )


def _published(source: Source) -> Iterator[Event]:
    if source.publisher or source.year:
        yield Event(
            kind=EventKind.PUBLISHED,
            agent=source.publisher,
            date=read_date(source.year).edtf if source.year else None,
            date_printed=source.year,
            evidence=source.rights or source.publisher or source.year or INFERRED,
        )


def _shown(source: Source) -> Iterator[Event]:
    if source.platform:
        yield Event(kind=EventKind.DIGITISED, agent=source.platform, note="the text stands on this platform")


def _read(captures: Iterable[Capture], reader: str) -> Iterator[Event]:
    for capture in captures:
        how = capture.encoding or capture.media_type
        yield Event(
            kind=EventKind.READ, agent=f"editions {VERSION}, reader {reader}", note=f"{capture.path} as {how}"
        )


def _place(words: str, paragraphs: Sequence[Paragraph]) -> tuple[int | None, Span | None]:
    """Return where words stand in a source note or heading, the last that has them."""
    for index in range(len(paragraphs) - 1, -1, -1):
        if paragraphs[index].role in _STATES and (at := paragraphs[index].text.find(words)) >= 0:
            return index, Span(at, at + len(words))
    return None, None


def _clause(text: str, span: Span) -> Span:
    """Return the clause in which a name stands."""
    before = text[: span.start]
    start = max((before.rfind(stop) + len(stop) for stop in _STOPS if stop in before), default=0)
    ends = [at for stop in _STOPS if (at := text.find(stop, span.end)) >= 0]
    clause = text[start : min(ends, default=len(text))]
    return Span(start + len(clause) - len(clause.lstrip()), start + len(clause.rstrip()))
