"""Nouns: everything a report needs (Comparison), pair by pair (Pair) and document by document (DocumentFindings)."""

from __future__ import annotations

import enum

from attrs import field, frozen

from editions.alignment import Alignment
from editions.difference import Difference
from editions.divergence import Divergence, DivergenceClass, Severity
from editions.witness import Witness


class Relation(enum.StrEnum):
    """How two witnesses are related."""

    VARIANTS = "variants"
    VERSIONS = "versions"
    TRANSLATION = "translation"


@frozen(kw_only=True)
class Summary:
    """How many divergences there are of each severity and class; divergences are counted, not places."""

    severities: dict[Severity, int]
    substantive: int
    accidental: int


def summarise(divergences: tuple[Divergence, ...]) -> Summary:
    """Count divergences by severity and class."""
    severities = {level: 0 for level in sorted(Severity, reverse=True)}
    for divergence in divergences:
        severities[divergence.severity] += 1
    return Summary(
        severities=severities,
        substantive=sum(d.class_ is DivergenceClass.SUBSTANTIVE for d in divergences),
        accidental=sum(d.class_ is DivergenceClass.ACCIDENTAL for d in divergences),
    )


@frozen(kw_only=True)
class Pair:
    """
    What the comparison of two witnesses found.

    ``left`` and ``right`` are sigla. ``relation`` is stated with its reason (``because``). ``differences`` are all edit
    runs, ``divergences`` what the rules made of them, the gravest first.
    """

    left: str
    right: str
    relation: Relation
    because: str
    alignment: Alignment
    differences: tuple[Difference, ...] = field(repr=False)
    divergences: tuple[Divergence, ...] = field(repr=False)


@frozen(kw_only=True)
class DocumentFindings:
    """What a witness says against itself (families C and some of E and P)."""

    siglum: str
    divergences: tuple[Divergence, ...]


@frozen(kw_only=True)
class Comparison:
    """
    Two or more witnesses compared.

    ``signature`` names the versions and settings from which the result can be made again (law 7). ``pairs`` holds the
    first witness against each other one, ``documents`` one entry a witness.
    """

    signature: str
    witnesses: tuple[Witness, ...]
    pairs: tuple[Pair, ...]
    documents: tuple[DocumentFindings, ...]

    def witness(self, siglum: str) -> Witness:
        """Return the witness of that siglum; raise `KeyError` if there is none."""
        for witness in self.witnesses:
            if witness.siglum == siglum:
                return witness
        raise KeyError(siglum)
