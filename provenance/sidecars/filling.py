"""Verb: a transcript with what its sidecar says: claims for all of it, and fields where the text itself is silent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve, fields

from provenance.chain import chain
from provenance.history import in_order
from provenance.languages import LANGUAGES
from provenance.names import same_people
from provenance.sidecars import SIDECAR, sidecar_event
from provenance.sidecars.agreement import agree_dates, agree_references, agree_titles, agree_words
from provenance.source import Check, Claim, Source

if TYPE_CHECKING:
    from collections.abc import Iterator

    from provenance.history import Event
    from provenance.sidecars import Sidecar
    from provenance.transcript import Transcript

#: Who says what a page or a text prints of itself.
_PAGE: Final = "page"
_WORDS: Final = ("container_title", "number", "publisher", "year", "rights", "platform")
_PEOPLE: Final = ("translators", "editors", "contributors")
#: A field, what the text prints, what the sidecar says, and whether they agree (`None`: one of them is silent).
_Statement = tuple[str, tuple[str, ...], tuple[str, ...], bool | None]
_LISTS: Final = ("holdings", "others", "derived_from")


def fill(transcript: Transcript, sidecar: Sidecar) -> Transcript:
    """
    Return *transcript* with what *sidecar* says of it.

    Every statement becomes a claim that the sidecar asserts: *confirmed* or *contradicted* by what the text prints, or
    *unchecked* where it prints nothing. What the text prints stays; a field on which it is silent is filled. The
    history names the sidecar with its digest, and the events that it states.
    """
    said = sidecar.source
    filled = _filled(transcript.source, said)
    claims = tuple(_claims(transcript, sidecar))
    date = transcript.date or sidecar.date
    language = transcript.language or (sidecar.language if sidecar.language in LANGUAGES.names() else None)
    return evolve(
        transcript,
        title=transcript.title or sidecar.title,
        date=date,
        language=language,
        source=evolve(filled, claims=(*transcript.source.claims, *claims)),
        history=in_order((*transcript.history, *_events(transcript, sidecar))),
        warnings=(*transcript.warnings, *_doubts(sidecar)),
    )


def _filled(printed: Source, said: Source) -> Source:
    """Return the source as printed, with what is said of fields on which it is silent."""
    names = (*_WORDS, *_PEOPLE, "reference", *_LISTS)
    return evolve(printed, **{name: getattr(printed, name) or getattr(said, name) for name in names})


def _claims(transcript: Transcript, sidecar: Sidecar) -> Iterator[Claim]:
    """Yield what the sidecar claims, and beside it what the text prints, if nothing has claimed that yet."""
    claimed = {claim.about for claim in transcript.source.claims}
    for field, printed, said, agree in _statements(transcript, sidecar):
        check = Check.UNCHECKED if agree is None else Check.CONFIRMED if agree else Check.CONTRADICTED
        yield from (Claim(field, value, SIDECAR, check=check) for value in said)
        if said and field not in claimed:
            yield from (Claim(field, value, _PAGE) for value in printed)


def _statements(transcript: Transcript, sidecar: Sidecar) -> Iterator[_Statement]:
    """Yield each field with what the text prints, what the sidecar says, and whether both agree, if both speak."""
    printed, said = transcript.source, sidecar.source
    pairs = [
        ("title", transcript.title, sidecar.title),
        ("language", transcript.language, sidecar.language),
        *((name, getattr(printed, name), getattr(said, name)) for name in _WORDS),
    ]
    for name, here, there in pairs:
        same = agree_titles if name == "title" else agree_words
        yield name, _some(here), _some(there), same(here, there) if here and there else None
    one, two = transcript.date, sidecar.date
    agree = agree_dates(one, two) if one and two else None
    yield "date", _some(one.printed if one else None), _some(two.printed if two else None), agree
    for name in _PEOPLE:
        ours, theirs = getattr(printed, name), getattr(said, name)
        yield name, ours, theirs, same_people(ours, theirs) if ours and theirs else None
    first, second = printed.reference, said.reference
    agree = agree_references(first, second) if first and second else None
    here, there = (one.printed if one else None for one in (first, second))
    yield "reference", _some(here), _some(there), agree
    for holding in said.holdings:
        known = any(agree_words(one.holder, holding.holder) for one in printed.holdings)
        yield "holdings", (), (holding.holder,), known or None
    for derivation in said.derived_from:
        yield "derived_from", (), (derivation.of,), None
    for agent in said.others:
        yield agent.role.value, (), (agent.name,), None


def _some(value: str | None) -> tuple[str, ...]:
    return (value,) if value else ()


def _events(transcript: Transcript, sidecar: Sidecar) -> Iterator[Event]:
    """Yield what the sidecar states, what follows from the fields that it has filled, and that it was read."""
    stated = f"stated in {sidecar.name}"
    for event in sidecar.events:
        yield evolve(event, evidence=event.evidence or stated)
    before = transcript.source
    new = {
        one.name: getattr(sidecar.source, one.name)
        for one in fields(Source)
        if one.name != "claims" and not getattr(before, one.name)
    }
    if before.publisher or before.year:  # one edition is one event
        new |= {"publisher": None, "year": None}
    date = sidecar.date if transcript.date is None else None
    kinds = {event.kind for event in sidecar.events}
    for event in chain(Source(**new), captures=(), paragraphs=(), reader=transcript.reader, date=date):
        if event.kind not in kinds:
            yield evolve(event, evidence=stated)
    yield sidecar_event(sidecar)


def _doubts(sidecar: Sidecar) -> Iterator[str]:
    if sidecar.date and sidecar.date.edtf is None:
        yield f"the date {sidecar.date.printed!r} in {sidecar.name} is not understood"
