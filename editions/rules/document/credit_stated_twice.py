"""
A translator, editor or publisher whom the page names in two places, or a field on which its sidecar disagrees.

What it finds
    The same credit stated by the page and by the source note, or in two other places; and two such statements that
    name different people. A sidecar (``NAME.provenance.toml``) counts as a place; what it says of the archival
    reference, the title, the volume, the year or the language is reported if the text says otherwise.

Why it matters
    Two statements that agree confirm each other. If they disagree, one of them is about another text or another
    edition. Agreement is info, disagreement major.

Example
    The title page says “Translated by Anna Lind”, the source note “Translated by A. Novák”.

Limits
    Knows only the statements that the reader of the file recognised. Two translators, each named in one place, look
    like a disagreement. Names are compared without case, diacritics and order; initials count as the forename they
    begin.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from unidecode import unidecode

from editions.divergence import Finding, Severity
from editions.rules import DocumentRule, Telling
from editions.rules.document._sidecar import contradictions, place_of
from editions.rules.places import quoted

if TYPE_CHECKING:
    from editions.witness import Witness
    from provenance.source import Claim

_CREDITS = {"translators": "translator", "editors": "editor", "publisher": "publisher"}


def _check(witness: Witness) -> tuple[Finding, ...]:
    stated: dict[str, list[Claim]] = defaultdict(list)
    for claim in witness.transcript.source.claims:
        if claim.about in _CREDITS:
            stated[_CREDITS[claim.about]].append(claim)
    found: list[Finding] = []
    for credit, claims in sorted(stated.items()):
        by_place: dict[tuple[str, int | None], list[Claim]] = defaultdict(list)
        for claim in claims:
            by_place[claim.asserted_by, claim.paragraph].append(claim)
        if len(by_place) < 2:  # noqa: PLR2004 - stated in one place only
            continue
        places = [sorted(_key(claim.value) for claim in group) for group in by_place.values()]
        agree = all(_same(places[0], other) for other in places[1:])
        values = " / ".join(", ".join(claim.value for claim in group) for group in by_place.values())
        found.extend(
            Finding(
                code="C910",
                severity=Severity.INFO if agree else Severity.MAJOR,
                left=place_of(witness, group[0]),
                right=None,
                fold=("credit", credit),
                evidence=("agree" if agree else "disagree", credit, values if not agree else claims[0].value),
                field=claims[0].about,
            )
            for group in by_place.values()
        )
    return (*found, *contradictions(witness))


def _key(name: str) -> tuple[str, ...]:
    return tuple(sorted(unidecode(name).lower().replace(".", " ").replace(",", " ").split()))


def _same(one: list[tuple[str, ...]], two: list[tuple[str, ...]]) -> bool:
    return len(one) == len(two) and all(_is_one_name(a, b) for a, b in zip(one, two, strict=True))


def _is_one_name(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Tell whether two names agree, an initial for a forename."""
    if len(one) != len(two):
        return False
    return all(a == b or (1 in (len(a), len(b)) and a[0] == b[0]) for a, b in zip(one, two, strict=True))


def _message(telling: Telling) -> str:
    agree, credit, value = telling.finding.evidence
    if agree == "agree":
        return f"The {credit} {quoted(value)} is named in {telling.count} places, and they agree."
    return (
        f"The {credit} is named in {telling.count} places, and they disagree: {value}. Which of them is of this text?"
    )


RULE = DocumentRule(code="C910", name="credit-stated-twice", severity=Severity.INFO, check=_check, message=_message)
