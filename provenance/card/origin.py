"""Where a text comes from: people, edition, archive, who holds it, what it was made from, what happened to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from provenance.body import stated_body
from provenance.card.counting import listed
from provenance.resolution import resolution
from provenance.source import AgentRole, Check

if TYPE_CHECKING:
    from collections.abc import Iterator

    from provenance.history import Event
    from provenance.reference import ArchivalReference
    from provenance.source import Source
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
    for at, one in enumerate(source.derived_from):
        told = (
            "inferred"
            if one.evidence == "inferred"
            else f"\N{LEFT DOUBLE QUOTATION MARK}{one.evidence}\N{RIGHT DOUBLE QUOTATION MARK}"
        )
        yield "" if at else "made from", f"{one.kind.value} of {one.of} ({told})"
    chain = [_event(event) for event in transcript.history if not _told(event, source)]
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
        claim.value for claim in source.claims if claim.about == "reference" and claim.value != _printed(reference)
    )
    for at, printed in enumerate(list(further)[:_MOST_REFERENCES]):
        yield "" if at else "also cited", printed
    if len(further) > _MOST_REFERENCES:
        yield "", f"and {len(further) - _MOST_REFERENCES:,} more"
    held = [f"{holding.kind.value} at {holding.holder}" for holding in source.holdings]
    if held:
        yield "held", listed(list(dict.fromkeys(held)))


def _printed(reference: ArchivalReference | None) -> str | None:
    return reference.printed if reference else None


def _reference(reference: ArchivalReference) -> str:
    status = f"{reference.status}; " if reference.status != "cited" else ""
    return f"{reference.printed} \N{EM DASH} {status}{resolution(reference)}"


def _told(event: Event, source: Source) -> bool:
    """Tell whether another row says all that an event says."""
    if event.kind == "translated":
        return event.agent in source.translators and event.date is None
    if event.kind == "published":
        return event.agent == source.publisher and event.date == source.year
    return event.kind == "read" or any(event.evidence == holding.printed for holding in source.holdings)


def _event(event: Event) -> str:
    """Return what happened, when and by whom, and whether anyone says so."""
    date = f" {event.date}" if event.date else ""
    agent = f" ({event.agent})" if event.agent else ""
    return f"{event.kind}{date}{agent}" + (" (inferred)" if event.evidence == "inferred" else "")


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
