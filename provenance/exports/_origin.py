"""The source of a text, and what happened to it, as JSON, both ways."""

from __future__ import annotations

from typing import TYPE_CHECKING

from provenance.exports._reference import reference_dict, reference_from_dict
from provenance.history import Event, EventKind
from provenance.source import (
    Agent,
    AgentKind,
    AgentRole,
    Check,
    Claim,
    Derivation,
    DerivationKind,
    Holding,
    HoldingKind,
    PrintedDate,
    Source,
)

if TYPE_CHECKING:
    from provenance.span import Span
    from provenance.values import Node

_NAMES = ("translators", "editors", "contributors")
_WORDS = ("container_title", "number", "publisher", "year", "rights", "platform")
_SOURCE = (*_WORDS, *_NAMES, "reference", "holdings", "claims")
_EVENT = ("kind", "agent", "date", "evidence", "note")


def source_dict(source: Source) -> dict[str, object]:
    """Return a source as the contract has it."""
    return {
        "container_title": source.container_title,
        "number": source.number,
        "translators": list(source.translators),
        "editors": list(source.editors),
        "contributors": list(source.contributors),
        "publisher": source.publisher,
        "year": source.year,
        "rights": source.rights,
        "platform": source.platform,
        "reference": reference_dict(source.reference) if source.reference else None,
        "other_references": [reference_dict(reference) for reference in source.other_references],
        "holdings": [
            {"holder": holding.holder, "kind": holding.kind.value, "printed": holding.printed}
            for holding in source.holdings
        ],
        "claims": [claim_dict(claim) for claim in source.claims],
        "others": [{"name": one.name, "role": one.role.value, "kind": one.kind.value} for one in source.others],
        "derived_from": [
            {"kind": one.kind.value, "of": one.of, "evidence": one.evidence} for one in source.derived_from
        ],
    }


def claim_dict(claim: Claim) -> dict[str, object]:
    """Return a claim as the contract has it."""
    return {
        "about": claim.about,
        "value": claim.value,
        "asserted_by": claim.asserted_by,
        "paragraph": claim.paragraph,
        "check": claim.check.value,
        "span": {"start": claim.span.start, "end": claim.span.end} if claim.span else None,
        "found_in": claim.found_in,
    }


def event_dict(event: Event) -> dict[str, object]:
    """Return an event as the contract has it."""
    span = event.span
    return {
        "kind": event.kind.value,
        "agent": event.agent,
        "agents": list(event.agents),
        "date": event.date,
        "date_printed": event.date_printed,
        "evidence": event.evidence,
        "paragraph": event.paragraph,
        "span": {"start": span.start, "end": span.end} if span else None,
        "note": event.note,
    }


def date_from_dict(node: Node) -> PrintedDate | None:
    """Return the printed date that *node* holds, or ``None`` for null."""
    if node.value is None:
        return None
    node.record(("printed", "edtf"))
    return PrintedDate(node.text("printed"), node.text_or_none("edtf"))


def source_from_dict(node: Node, lengths: list[int]) -> Source:
    """Return the source that *node* holds; its claims stand in paragraphs of these *lengths*."""
    node.record(_SOURCE, ("other_references", "others", "derived_from"))
    return Source(
        container_title=node.text_or_none("container_title"),
        number=node.text_or_none("number"),
        translators=node.texts("translators"),
        editors=node.texts("editors"),
        contributors=node.texts("contributors"),
        publisher=node.text_or_none("publisher"),
        year=node.text_or_none("year"),
        rights=node.text_or_none("rights"),
        platform=node.text_or_none("platform"),
        reference=reference_from_dict(node["reference"]) if node.has("reference") else None,
        other_references=tuple(map(reference_from_dict, node.items("other_references"))),
        holdings=tuple(map(_holding, node.items("holdings"))),
        claims=tuple(_claim(one, lengths) for one in node.items("claims")),
        others=tuple(map(_agent, node.items("others"))),
        derived_from=tuple(map(_derivation, node.items("derived_from"))),
    )


def event_from_dict(node: Node, lengths: list[int]) -> Event:
    """Return the event that *node* holds; its evidence stands in paragraphs of these *lengths*."""
    node.record(_EVENT, ("agents", "date_printed", "paragraph", "span"))
    agents = node.texts("agents")
    agent = node.text_or_none("agent")
    if agents and agents[0] != agent:
        node["agent"].fail("it is not the first of the agents")
    paragraph, span = _place(node, lengths)
    return Event(
        kind=node.choice("kind", EventKind),
        agent=agents or agent,
        date=node.text_or_none("date"),
        date_printed=node.text_or_none("date_printed"),
        evidence=node.text("evidence"),
        paragraph=paragraph,
        span=span,
        note=node.text("note"),
    )


def _holding(node: Node) -> Holding:
    node.record(("holder", "kind", "printed"))
    return Holding(node.text("holder"), node.choice("kind", HoldingKind), node.text("printed"))


def _index(node: Node, key: str, lengths: list[int]) -> int | None:
    return node.index(key, len(lengths), "paragraph") if node.has(key) else None


def _place(node: Node, lengths: list[int]) -> tuple[int | None, Span | None]:
    """Return the paragraph in which something stands, and where in it, as far as both are known."""
    paragraph = _index(node, "paragraph", lengths)
    if not node.has("span"):
        return paragraph, None
    if paragraph is None:
        node["span"].fail("it has no paragraph to stand in")
    return paragraph, node["span"].record(("start", "end")).span(lengths[paragraph], f"paragraph {paragraph}")


def _claim(node: Node, lengths: list[int]) -> Claim:
    node.record(("about", "value", "asserted_by", "paragraph"), ("check", "span", "found_in"))
    paragraph, span = _place(node, lengths)
    return Claim(
        about=node.text("about"),
        value=node.text("value"),
        asserted_by=node.text("asserted_by"),
        paragraph=paragraph,
        check=node.choice("check", Check) if node.has("check") else Check.UNCHECKED,
        span=span,
        found_in=_index(node, "found_in", lengths),
    )


def _agent(node: Node) -> Agent:
    node.record(("name", "role", "kind"))
    return Agent(node.text("name"), node.choice("role", AgentRole), node.choice("kind", AgentKind))


def _derivation(node: Node) -> Derivation:
    node.record(("kind", "of", "evidence"))
    return Derivation(node.choice("kind", DerivationKind), node.text("of"), node.text("evidence"))
