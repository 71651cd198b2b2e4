"""What a sidecar says otherwise than the text does, in the fields that are no credits and no dates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Finding, Severity
from editions.rules.places import reading, unplaced
from provenance.sidecars import SIDECAR
from provenance.source import Check

if TYPE_CHECKING:
    from collections.abc import Iterator

    from editions.difference import Place
    from editions.witness import Witness
    from provenance.source import Claim

#: The fields of a source that may be stated twice, in a historian's words.
FIELDS = {
    "reference": "archival reference",
    "title": "title",
    "language": "language",
    "container_title": "title of the volume",
    "number": "number in the volume",
    "year": "year of publication",
    "rights": "statement of rights",
    "platform": "platform",
}


def contradictions(witness: Witness) -> Iterator[Finding]:
    """Yield two findings of C910 for each such field: where the text states it, and what the sidecar says."""
    claims = witness.transcript.source.claims
    for claim in claims:
        if claim.asserted_by != SIDECAR or claim.check is not Check.CONTRADICTED or claim.about not in FIELDS:
            continue
        others = [one for one in claims if one.about == claim.about and one.asserted_by != SIDECAR]
        places = (*(place_of(witness, one) for one in others[:1]), unplaced(claim.value))
        for place in places:
            yield Finding(
                code="C910",
                severity=Severity.MAJOR,
                left=place,
                right=None,
                fold=("sidecar", claim.about),
                evidence=("disagree", FIELDS[claim.about], " / ".join(one.text for one in places)),
                field=claim.about,
            )


def place_of(witness: Witness, claim: Claim) -> Place:
    """Return where a claim's value is printed, or a place outside the text."""
    if claim.paragraph is not None:
        at = witness.paragraphs[claim.paragraph].text.find(claim.value)
        if at >= 0:
            return reading(witness, claim.paragraph, at, at + len(claim.value))
    return unplaced(claim.value)
