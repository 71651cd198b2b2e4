"""A W3C PROV graph in the making, as PROV-JSON has it: records by kind and identifier, with typed attributes."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

#: Our own words (types, roles, evidence), under a name that no one has to own.
VOCABULARY: Final = "urn:x-editions:provenance:1:"
_PREFIXES: Final = {
    "dcterms": "http://purl.org/dc/terms/",
    "ed": VOCABULARY,
    "prov": "http://www.w3.org/ns/prov#",
    "schema": "https://schema.org/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
#: The two ends of each relation, in the order in which PROV-N writes them.
_ENDS: Final = {
    "used": ("prov:activity", "prov:entity"),
    "wasGeneratedBy": ("prov:entity", "prov:activity"),
    "wasDerivedFrom": ("prov:generatedEntity", "prov:usedEntity"),
    "wasAttributedTo": ("prov:entity", "prov:agent"),
    "wasAssociatedWith": ("prov:activity", "prov:agent"),
    "wasInformedBy": ("prov:informed", "prov:informant"),
    "specializationOf": ("prov:specificEntity", "prov:generalEntity"),
    "hadMember": ("prov:collection", "prov:entity"),
}
#: Sections of the document, in the order in which they are written.
_ORDER: Final = ("entity", "activity", "agent", *_ENDS)

_INFERRED: Final = "inferred"

Value = str | int | dict[str, str] | list[dict[str, str]]


def qname(*names: str) -> Value:
    """Return qualified names as values, typed ``xsd:QName`` as the PROV-JSON submission has it."""
    values = [{"$": name, "type": "xsd:QName"} for name in names]
    return values[0] if len(values) == 1 else values


def said(printed: str | None, asserted_by: str) -> dict[str, Value | None]:
    """Return the attributes of a statement that rests on printed words (or on none), and who makes it."""
    if printed == _INFERRED:
        return inferred(f"the {asserted_by} says so" if asserted_by != "unknown" else "the reader says so")
    return {"ed:evidence": printed, "ed:asserted_by": asserted_by}


def inferred(because: str) -> dict[str, Value | None]:
    """Return the attributes of a statement that nobody prints."""
    return {"ed:evidence": _INFERRED, "ed:because": because}


class Graph:
    """
    The records of one PROV document; names are local to it (``document`` is written ``doc:document``).

    *digest* is the SHA-256 of what was read: it names the document (RFC 6920), so that the same files always give the
    same identifiers, and two documents can be laid together.
    """

    def __init__(self, digest: bytes) -> None:
        named = base64.urlsafe_b64encode(digest).decode().rstrip("=")
        self._prefixes = {"doc": f"ni:///sha-256;{named}#", **_PREFIXES}
        self._sections: dict[str, dict[str, dict[str, Value]]] = {section: {} for section in _ORDER}
        self._agents: dict[tuple[str, str], str] = {}

    def entity(self, name: str, kinds: Sequence[str], about: Mapping[str, Value | None]) -> str:
        """Add an entity of these types, or more about it, and return its name; attributes of ``None`` are left out."""
        return self._node("entity", name, kinds, about)

    def activity(self, name: str, kinds: Sequence[str], about: Mapping[str, Value | None]) -> str:
        """Add an activity of these types, or more about it, and return its name."""
        return self._node("activity", name, kinds, about)

    def agent(self, label: str, kind: str) -> str:
        """Return the agent of that printed name and type (``prov:Person``, …), added if it is new."""
        key = (label, kind)
        if key not in self._agents:
            name = f"agent-{len(self._agents) + 1}"
            self._agents[key] = self._node("agent", name, (kind,), {"prov:label": label})
        return self._agents[key]

    def relate(self, relation: str, left: str, right: str, about: Mapping[str, Value | None] | None = None) -> None:
        """Add a relation between two records, with the attributes *about* it."""
        first, second = _ENDS[relation]
        section = self._sections[relation]
        number = sum(len(self._sections[name]) for name in _ENDS) + 1
        section[f"_:r{number}"] = {first: f"doc:{left}", second: f"doc:{right}"}
        section[f"_:r{number}"].update({key: value for key, value in (about or {}).items() if value is not None})

    def has(self, section: str, name: str) -> bool:
        """Tell whether there is such a record."""
        return f"doc:{name}" in self._sections[section]

    def as_dict(self) -> dict[str, object]:
        """Return the document as PROV-JSON has it; empty sections are left out."""
        return {"prefix": self._prefixes} | {name: self._sections[name] for name in _ORDER if self._sections[name]}

    def _node(self, section: str, name: str, kinds: Sequence[str], about: Mapping[str, Value | None]) -> str:
        record = self._sections[section].setdefault(f"doc:{name}", {})
        if kinds:
            record["prov:type"] = qname(*kinds)
        record.update({key: value for key, value in about.items() if value is not None})
        return name
