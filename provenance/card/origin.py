"""Where a text comes from: people, edition, archive, who holds it, what it was made from, what happened to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from provenance.card.counting import listed
from provenance.history import Event, EventKind
from provenance.shelfmarks import depth_words
from provenance.source import AgentRole, Check, DerivationKind
from provenance.titles import stated_body

if TYPE_CHECKING:
    from collections.abc import Iterator

    from provenance.reference import ArchivalReference
    from provenance.source import Derivation, Source
    from provenance.transcript import Transcript

#: The rows of roles that have no field of their own in a source.
_ROLE_ROWS = {
    AgentRole.AUTHOR: "author",
    AgentRole.ADDRESSEE: "addressee",
    AgentRole.CHAIR: "chair",
    AgentRole.PARTICIPANT: "present",
    AgentRole.RECORDER: "recorded by",
    AgentRole.TRANSCRIBER: "transcribed by",
    AgentRole.TRANSLATOR: "translated by",
    AgentRole.EDITOR: "edited by",
    AgentRole.CONTRIBUTOR: "people",
    AgentRole.OBTAINER: "obtained by",
    AgentRole.FUNDER: "funded by",
}
#: Further references and claims of a sidecar that are named; the rest is counted.
_MOST_REFERENCES = 3
#: What a derivation has for a text that nothing names.
_UNNAMED = "unknown"
#: What stands between an event and whoever had a hand in it.
_PREPOSITIONS = {EventKind.TRANSFERRED: "to", EventKind.COPIED: "for"}


def origin(transcript: Transcript) -> Iterator[tuple[str, str]]:
    """Yield the rows that say where the text comes from."""
    source = transcript.source
    if source.container_title:
        yield "in", source.container_title + (f", no. {source.number}" if source.number else "")
    yield from _people(source, stated_body(transcript))
    publishers = dict.fromkeys(one.name for one in source.agents if one.role is AgentRole.PUBLISHER)
    imprint = [part for part in (*publishers, source.year, source.platform) if part]
    if imprint:
        yield "published", ", ".join(imprint)
    if source.rights:
        yield "rights", source.rights
    yield from _archive(source)
    derived = [one for one in source.derived_from if not _credited(one, source)]
    for at, one in enumerate(derived):
        yield "" if at else "made from", _derivation(one)
    chain = [_event(event) for event in transcript.history if not _told(event, transcript)]
    if chain:
        yield "history", "; ".join(dict.fromkeys(chain))
    yield from _sidecar(source)


def _people(source: Source, body: str | None) -> Iterator[tuple[str, str]]:
    """Yield who did what, but for the body, which has a row; those that are named without a role say so."""
    for role, label in _ROLE_ROWS.items():
        people = list(dict.fromkeys(one.name for one in source.agents if one.role is role and one.name != body))
        if people:
            yield label, listed(people) + (" (no role printed)" if role is AgentRole.CONTRIBUTOR else "")


def _archive(source: Source) -> Iterator[tuple[str, str]]:
    reference = source.reference
    if reference:
        yield "reference", _reference(reference)
    further = dict.fromkeys(
        claim.value
        for claim in source.claims
        if claim.about == "reference" and not (reference and reference.printed in claim.value)
    )
    for at, printed in enumerate(list(further)[:_MOST_REFERENCES]):
        yield "" if at else "also cited", printed
    if len(further) > _MOST_REFERENCES:
        yield "", f"and {len(further) - _MOST_REFERENCES:,} more"
    held = [f"{holding.kind.value} at {holding.holder}" for holding in source.holdings]
    if held:
        yield "held", listed(list(dict.fromkeys(held)))


def _reference(reference: ArchivalReference) -> str:
    status = f"{reference.status}; " if reference.status != "cited" else ""
    return f"{reference.printed} \N{EM DASH} {status}{depth_words(reference)}"


def _credited(one: Derivation, source: Source) -> bool:
    """Tell whether a translation says no more than its translators do."""
    return one.kind is DerivationKind.TRANSLATION and one.of == _UNNAMED and bool(source.translators)


def _derivation(one: Derivation) -> str:
    """Return what was made from what, and the words that say so; words that name the other text say all of it."""
    kind = one.kind.value
    quoted = f"(\N{LEFT DOUBLE QUOTATION MARK}{one.evidence}\N{RIGHT DOUBLE QUOTATION MARK})"
    if one.of != _UNNAMED and one.of in one.evidence:
        return f"{kind} {quoted}"
    other = "a text that is not named" if one.of == _UNNAMED else one.of
    made = f"{kind} {'from' if one.kind is DerivationKind.EXCERPT else 'of'} {other}"
    if not one.evidence:
        return made
    return f"{made} (inferred)" if one.evidence == "inferred" else f"{made} {quoted}"


def _told(event: Event, transcript: Transcript) -> bool:
    """Tell whether another row says all that an event says."""
    source, date = transcript.source, transcript.date
    if event.kind == "created":
        known = [stated_body(transcript), *(one.name for one in source.others if one.role is AgentRole.AUTHOR)]
        dated = date.edtf if date else None
        return event.date == dated and (date is not None or bool(event.agents)) and set(event.agents) <= set(known)
    if event.kind == "digitised":
        return event.agent == source.platform and event.date is None and event.evidence == "inferred"
    if event.kind == "translated":
        return event.agent in source.translators and event.date is None
    if event.kind == "published":
        return event.agent == source.publisher and event.date == source.year
    if event.kind == "copied" and event.date is None and event.agent in [one.holder for one in source.holdings]:
        return True
    return event.kind == "read" or any(event.evidence == holding.printed for holding in source.holdings)


def _event(event: Event) -> str:
    """Return what happened, when and by whom, how sure a recogniser was of its words, and whether anyone says so."""
    day = event.date_printed or event.date
    date = f" {day}" if day else ""
    agent = f" {_PREPOSITIONS.get(event.kind, 'by')} {listed(event.agents)}" if event.agents else ""
    asides = [event.note] if event.note and event.kind is EventKind.DIGITISED else []
    asides += ["inferred"] if event.evidence == "inferred" else []
    return f"{event.kind}{date}{agent}" + (f" ({'; '.join(asides)})" if asides else "")


def _sidecar(source: Source) -> Iterator[tuple[str, str]]:
    """Yield what a file beside the text says of it, and where the text says something else."""
    claims = [claim for claim in source.claims if claim.asserted_by == "sidecar"]
    if not claims:
        return
    told = f"gives {listed(list(dict.fromkeys(_field(claim.about) for claim in claims)))}"
    against = dict.fromkeys(_field(claim.about) for claim in claims if claim.check is Check.CONTRADICTED)
    yield "sidecar", told + (f"; the text says otherwise of {listed(list(against))}" if against else "")


def _field(about: str) -> str:
    return about.replace("_", " ").replace(".", " ")
