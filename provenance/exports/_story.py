"""What the parts of a PROV graph are told from, and what all of them ask of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from provenance.exports._graph import Graph, Value, qname
from provenance.source import AgentKind, Source
from provenance.transcript import Transcript

if TYPE_CHECKING:
    from collections.abc import Mapping

#: The PROV type of each kind of agent.
AGENT_KINDS = {
    AgentKind.PERSON: "prov:Person",
    AgentKind.BODY: "prov:Organization",
    AgentKind.GROUP: "ed:Group",
    AgentKind.SOFTWARE: "prov:SoftwareAgent",
}


@frozen
class Story:
    """A transcript and the graph that is told from it, with the names of the records that others hang on."""

    transcript: Transcript
    graph: Graph

    @property
    def source(self) -> Source:
        """Where the text comes from."""
        return self.transcript.source

    def has(self, name: str) -> bool:
        """Tell whether the graph has an entity or activity of that name."""
        return self.graph.has("entity", name) or self.graph.has("activity", name)

    @property
    def shown(self) -> str:
        """The last form of the text before it was captured: the page of a platform, an edition, or just the text."""
        return next(name for name in ("page", "edition", "text") if self.has(name))

    @property
    def wording(self) -> str:
        """The wording in the language of the document."""
        return "original-text" if self.has("original-text") else "text"

    def associate(self, activity: str, who: tuple[str, str], role: str, about: Mapping[str, Value | None]) -> None:
        """Say in which role someone (name and type) took part: a qualified association."""
        agent = self.graph.agent(*who)
        self.graph.relate("wasAssociatedWith", activity, agent, {"prov:role": qname(f"ed:{role}"), **about})
