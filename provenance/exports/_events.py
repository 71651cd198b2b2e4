"""The events of a history in a PROV graph."""

from __future__ import annotations

from typing import TYPE_CHECKING

from provenance.exports._graph import said

if TYPE_CHECKING:
    from provenance.exports._story import Story
    from provenance.history import Event

#: What happened, by the kind of an event: the name and type of its activity. The others get one of their own.
_KNOWN_EVENTS = {
    "created": "sitting",
    "translated": "translation",
    "published": "publication",
    "digitised": "digitisation",
}


def tell_events(story: Story) -> None:
    """Tell of the events of the history, but for what is told already."""
    graph = story.graph
    for number, event in enumerate(story.transcript.history, 1):
        if event.kind == "read":
            continue
        told = said(event.evidence, "history")
        known = _KNOWN_EVENTS.get(event.kind)
        of_the_sitting = event.kind != "created" or _is_the_day(story, event.date)
        name = known if known and story.has(known) and of_the_sitting else f"event-{number}"
        if name != known:
            note = {"prov:label": event.note or event.kind}
            graph.activity(name, [f"ed:{event.kind.capitalize()}"], {**note, **told})
            _bind(story, event, name)
        graph.activity(name, (), {"dcterms:date": event.date})
        named = (*story.source.translators, story.source.publisher, story.source.platform) if name == known else ()
        for agent in event.agents:
            if agent not in named:
                story.associate(name, (agent, "prov:Agent"), event.kind, told)


def _is_the_day(story: Story, date: str | None) -> bool:
    """Tell whether a record was made on the day of the sitting: then the sitting made it."""
    day = story.transcript.date
    return date is not None and day is not None and date == day.edtf


def _bind(story: Story, event: Event, name: str) -> None:
    """Connect an event to what it made or what it took up."""
    graph, told = story.graph, said(event.evidence, "history")
    if event.kind == "captured":
        graph.relate("used", name, story.shown, told)
        for number in range(1, len(story.transcript.captures) + 1):
            graph.relate("wasGeneratedBy", f"capture-{number}", name, told)
        return
    first = "document" if story.has("document") else story.wording
    if event.kind == "created":
        graph.relate("wasGeneratedBy", first, name, told)
        return
    graph.relate("used", name, first, told)
    for number, holding in enumerate(story.source.holdings, 1):
        if event.kind == "copied" and (holding.printed == event.evidence or holding.holder in event.agents):
            graph.relate("wasGeneratedBy", f"holding-{number}", name, told)
