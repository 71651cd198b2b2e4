"""Verb: a comparison as flat rows, one a divergence, as tables and data frames want them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from editions.citation import Citations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from editions.comparison import Comparison
    from editions.difference import Place
    from editions.divergence import Divergence

Record: TypeAlias = dict[str, str | int | float | None]


def records(comparison: Comparison) -> list[Record]:
    """
    Return one flat dictionary a divergence, all with the same keys in the same order.

    ``pair`` is ``"A B"``, or ``"A"`` for what a document says against itself. ``left_paragraph`` counts from 0;
    ``left_n`` is the printed number; a side without a place has ``None`` in all its columns.
    """
    return list(_rows(comparison))


def _rows(comparison: Comparison) -> Iterator[Record]:
    citations = {witness.siglum: Citations(witness) for witness in comparison.witnesses}
    for pair in comparison.pairs:
        for divergence in pair.divergences:
            yield _row(f"{pair.left} {pair.right}", divergence, citations[pair.left], citations[pair.right])
    for found in comparison.documents:
        for divergence in found.divergences:
            yield _row(found.siglum, divergence, citations[found.siglum], None)


def _row(pair: str, divergence: Divergence, left: Citations, right: Citations | None) -> Record:
    return {
        "pair": pair,
        "id": divergence.id,
        "code": divergence.code,
        "rule": divergence.rule,
        "class": divergence.class_.value,
        "severity": divergence.severity.word,
        "cause": divergence.cause.value,
        "confidence": round(divergence.confidence, 4),
        "count": divergence.count,
        "field": divergence.field,
        **_side("left", divergence.left, left),
        **_side("right", divergence.right if right else None, right or left),
        "third": " ".join(f"{one.siglum}={one.side.value}" for one in divergence.third) or None,
        "message": divergence.message,
    }


def _side(side: str, place: Place | None, citations: Citations) -> Record:
    citation = citations.of(place)
    return {
        f"{side}_paragraph": citation.paragraph if citation else None,
        f"{side}_n": citation.n if citation else None,
        f"{side}_page": citation.page if citation else None,
        f"{side}_leaf": citation.leaf if citation else None,
        f"{side}_line": citation.line if citation else None,
        f"{side}_speaker": citation.speaker if citation else None,
        f"{side}_text": place.text if place else None,
    }
