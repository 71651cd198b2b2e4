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
    like a disagreement. Initials count as the forename they begin, a bare surname as any bearer's, and transliterations
    of one name as that name.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from editions.divergence import Finding, Severity
from editions.rules import DocumentRule, Telling
from editions.rules.document._sidecar import contradictions, place_of
from editions.rules.places import quoted
from provenance.names import same_people, same_person, same_words

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
        first, *others = ([claim.value for claim in group] for group in by_place.values())
        agree = all(_agree(first, other, people=credit != "publisher") for other in others)
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


def _agree(one: list[str], two: list[str], *, people: bool) -> bool:
    """Tell whether two places name the same, in any order."""
    return same_people(one, two, same=same_person if people else same_words)


def _message(telling: Telling) -> str:
    agree, credit, value = telling.finding.evidence
    if agree == "agree":
        return f"The {credit} {quoted(value)} is named in {telling.count} places, and they agree."
    return (
        f"The {credit} is named in {telling.count} places, and they disagree: {value}. Which of them is of this text?"
    )


RULE = DocumentRule(code="C910", name="credit-stated-twice", severity=Severity.INFO, check=_check, message=_message)
