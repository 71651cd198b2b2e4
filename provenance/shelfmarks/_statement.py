"""Noun: what a statement of source says, all of it as printed."""

from __future__ import annotations

from attrs import frozen

from provenance.attributions import Attribution
from provenance.reference import ArchivalReference
from provenance.source import Holding


@frozen(kw_only=True)
class Statement:
    """
    What a printed statement of source says: its references, its people, and what stands beside the shelfmarks.

    ``material`` is the document's form (*Автограф*), ``classification`` and ``handling`` are the stamps of secrecy,
    ``printed_sources`` are the books cited on either side. What is not printed is empty or ``None``.
    """

    printed: str
    references: tuple[ArchivalReference, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    holdings: tuple[Holding, ...] = ()
    material: str | None = None
    printed_sources: tuple[str, ...] = ()
    classification: str | None = None
    handling: tuple[str, ...] = ()

    def named(self, role: str) -> tuple[str, ...]:
        """Return the names of those who have a role: translator, contributor, obtainer or drafter."""
        return tuple(one.name for one in self.attributions if one.role == role)

    @property
    def translators(self) -> tuple[str, ...]:
        """Who translated the document."""
        return self.named("translator")

    @property
    def contributors(self) -> tuple[str, ...]:
        """Who contributed the document."""
        return self.named("contributor")
