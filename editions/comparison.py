"""Nouns: everything a report needs (Comparison), pair by pair (Pair) and document by document (DocumentFindings)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from editions.alignment import Alignment
from editions.difference import Difference
from editions.divergence import Divergence, DivergenceClass, Severity
from editions.relation import Relation
from editions.witness import Witness
from provenance.errors import InvariantError

if TYPE_CHECKING:
    from editions.rates import Rates
    from editions.records import Record


@frozen(kw_only=True)
class Summary:
    """How many divergences there are of each severity and class; divergences are counted, not places."""

    severities: dict[Severity, int]
    substantive: int
    accidental: int


def summarise(divergences: tuple[Divergence, ...]) -> Summary:
    """Count divergences by severity and class."""
    severities = dict.fromkeys(sorted(Severity, reverse=True), 0)
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

    @property
    def rates(self) -> tuple[Rates, ...]:
        """Character and word error rates of each pair, computed anew on each call: see `editions.rates.rates`."""
        from editions.rates import rates  # noqa: PLC0415 - works on this noun, and is not needed by most

        return rates(self)

    def to_records(self) -> list[Record]:
        """Return one flat dictionary a divergence: see `editions.records.records`."""
        from editions.records import records  # noqa: PLC0415 - works on this noun, and is not needed by most

        return records(self)


@frozen(kw_only=True)
class PairResult:
    """
    What became of one pair of many: a comparison, or the reason why there is none.

    ``left`` and ``right`` name the texts as they were given; exactly one of ``comparison`` and ``error`` is ``None``.
    """

    left: str
    right: str
    comparison: Comparison | None = None
    error: str | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse a result that is both, or neither."""
        if (self.comparison is None) == (self.error is None):
            message = "a pair has either a comparison or an error"
            raise InvariantError(message)
